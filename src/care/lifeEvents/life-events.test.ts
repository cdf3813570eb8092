import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const line = (key: string) => `/gezin/${house.family(key)}/verhaal/gebeurtenissen`
const told = { title: 'Wij verhuisden naar Meerstede.', year: '2016', month: '8', day: '', audience: 'plan' }
const idOf = async (title: RegExp, key: string, path: string) => {
  const page = await (await house.visitor(key)).get(path)
  const at = page.text.search(title)
  return /gebeurtenissen\/([0-9a-f-]{36})\/aanpassen/.exec(page.text.slice(at))?.[1] ?? ''
}

test('what happened stands on a line, from long ago to now, with for whom something changed', async () => {
  const sanne = await house.visitor('sanne')
  const touches = [house.person('sanne'), house.person('lieke')]
  await sanne.act(line('sanne'), { ...told, title: 'Lieke ging naar groep vijf.', year: '2025', 'touches[]': touches })
  const page = await sanne.act(line('sanne'), { ...told, 'touches[]': [house.person('sanne')] })
  const [first, second] = [page.text.indexOf('Wij verhuisden'), page.text.indexOf('Lieke ging naar')]
  assert.ok(first > 0 && first < second)
  assert.match(page.text, /augustus 2016/)
  assert.match(page.text, /Het veranderde iets voor Lieke en Sanne\./)
})

test('D-STO-04: the coordinator reads the line of each beside that of the other, and changes neither', async () => {
  const [mirjam, bram] = [await house.visitor('mirjam'), await house.visitor('bram')]
  await mirjam.act(line('mirjam'), { ...told, title: 'Opa Jan kwam bij ons wonen.' })
  const story = `/gezin/${house.family('mirjam')}/verhaal`
  assert.match((await bram.get(story)).text, /Opa Jan kwam bij ons wonen\./)
  const id = await idOf(/Opa Jan kwam/, 'mirjam', line('mirjam'))
  assert.equal((await bram.post(`${line('mirjam')}/${id}/aanpassen`, { ...told, base: '1' })).status, 403)
  assert.doesNotMatch((await (await house.visitor('olaf')).get(story)).text, /Opa Jan kwam bij ons wonen\./)
})

test('D-STO-07: what a youth keeps alone shows to nobody else, and is as if it were not there', async () => {
  const [deniz, dana] = [await house.visitor('deniz'), await house.visitor('dana')]
  await deniz.act(line('deniz'), { ...told, title: 'Ik zat op de trap te wachten.', audience: 'onlyMe' })
  assert.match((await deniz.get(line('deniz'))).text, /Ik zat op de trap te wachten\./)
  const id = await idOf(/Ik zat op de trap/, 'deniz', line('deniz'))
  assert.doesNotMatch((await dana.get(`/gezin/${house.family('deniz')}/verhaal`)).text, /Ik zat op de trap/)
  assert.equal((await dana.get(`${line('deniz')}/${id}/aanpassen`)).status, 404)
})

test('D-ALL-03: its teller says it otherwise and moves it, and the earlier words stay', async () => {
  const tom = await house.visitor('tom')
  await tom.act(line('tom'), told)
  const id = await idOf(/Wij verhuisden/, 'tom', line('tom'))
  const page = await tom.act(`${line('tom')}/${id}/aanpassen`, {
    ...{ ...told, title: 'Wij kwamen in Meerstede wonen.', year: '2017', month: '', base: '1' },
  })
  assert.match(page.text, /Wij kwamen in Meerstede wonen\./)
  assert.match(page.text, />2017</)
  const earlier = await tom.get(`/gezin/${house.family('tom')}/woorden/gebeurtenis/${id}`)
  assert.match(earlier.text, /Wij verhuisden naar Meerstede\./)
})

test('who left home stays with what was told before, until its teller takes the name away', async () => {
  const mirjam = await house.visitor('mirjam')
  const touches = [house.person('olaf'), house.person('sam')]
  await mirjam.act(line('mirjam'), { ...told, title: 'Wij gingen uit elkaar.', 'touches[]': touches })
  const path = `${line('mirjam')}/${await idOf(/Wij gingen uit/, 'mirjam', line('mirjam'))}/aanpassen`
  const left = (until: string) =>
    house.ask(`update care.family_member set until_on = ${until} where person_id = $1`, [house.person('olaf')])
  await left('door.today()')
  const form = (await mirjam.get(path)).text
  const ticked = [...form.matchAll(/name="touches\[\]" value="([^"]*)"[^>]* checked/g)].map(([, id]) => id)
  assert.deepEqual(new Set(ticked), new Set(touches))
  const kept = { ...told, title: 'Wij gingen uit elkaar, zonder ruzie.', base: '1', 'touches[]': ticked as string[] }
  assert.match((await mirjam.act(path, kept)).text, /iets voor (?:Sam en Olaf|Olaf en Sam)\./)
  await mirjam.post(path, { ...kept, base: '2', 'touches[]': [house.person('sam')] })
  assert.match((await mirjam.get(line('mirjam'))).text, /iets voor Sam\./)
  assert.doesNotMatch((await mirjam.get(line('mirjam'))).text, new RegExp(`value="${house.person('olaf')}"`))
  await left('null')
})

test('a moment that is none, or has still to come, leaves everything that was typed', async () => {
  const anouk = await house.visitor('anouk')
  const wrong: readonly [Record<string, string>, RegExp][] = [
    [{ title: '' }, /Schrijf hier iets op/],
    [{ year: '' }, /Vul een jaar in, zoals 2019/],
    [{ month: '13' }, /Deze dag bestaat niet\./],
    [{ year: '2199' }, /Vul een dag in die al geweest is/],
  ]
  for (const [over, says] of wrong) {
    const page = await anouk.post(line('anouk'), { ...told, ...over })
    assert.equal(page.status, 422)
    assert.match(page.text, says)
    if (over.title === undefined) assert.match(page.text, /Wij verhuisden naar Meerstede\./)
  }
  assert.doesNotMatch((await anouk.get(`/gezin/${house.family('anouk')}/verhaal`)).text, /Wij verhuisden/)
})

test('D-ALL-15: it is taken back within ten minutes', async () => {
  const dirk = await house.visitor('dirk')
  const page = await dirk.act(line('dirk'), told)
  const undo = /action="([^"]+\/terug)"/.exec(page.text)?.[1] ?? ''
  assert.doesNotMatch((await dirk.act(undo)).text, /Wij verhuisden naar Meerstede\./)
})
