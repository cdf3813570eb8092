import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Day } from '#platform/dates.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { printedCode, sheetKinds } from './sheet.ts'

let house: TrialHouse
let esra: Visitor
let deniz: Visitor
let dana: Visitor
before(async () => {
  house = await openTrialHouse()
  esra = await house.visitor('esra')
  deniz = await house.visitor('deniz')
  dana = await house.visitor('dana')
})
after(() => house.close())

const at = (rest: string, who = 'esra') => `/gezin/${house.family(who)}/printen/${rest}`

/** The path of the paper, and its id. */
async function made(by: Visitor, kind: string, named = '', voice = 'je'): Promise<{ path: string; id: string }> {
  const sent = await by.post(at('invulblad'), { kind, named, voice })
  assert.equal(sent.status, 303, sent.text.slice(0, 500))
  const path = (sent.location ?? '').split('?')[0] ?? ''
  return { path, id: path.split('/').at(-1) ?? '' }
}

test('from the page to print one makes a sheet, and what is not chosen is asked for with the rest still there', async () => {
  const choice = (await esra.get(`/gezin/${house.family('esra')}/printen`)).text
  assert.match(choice, /Leeg blad om zelf in te vullen/)
  assert.match(choice, new RegExp(`href="${at('invulblad')}"`))
  const page = (await esra.get(at('invulblad'))).text
  assert.match(page, /value="je" checked|value="u" checked/)
  const wrong = await esra.post(at('invulblad'), { kind: '', named: house.person('deniz'), voice: 'en' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Kies een blad\./)
  assert.match(wrong.text, new RegExp(`value="${house.person('deniz')}" checked`))
  assert.match(wrong.text, /value="en" checked/)
  const stranger = { kind: 'story', named: house.person('mirjam'), voice: 'je' }
  assert.equal((await esra.post(at('invulblad'), stranger)).status, 422)
})

test('a sheet has lines to write on, its code in the corner, how to bring it back, and of a name the first only', async () => {
  const { path, id } = await made(esra, 'story', house.person('deniz'))
  const { text } = await esra.get(path)
  assert.match(text, /Mijn verhaal/)
  assert.equal([...text.matchAll(/class="onsplan-lines"/g)].length, 6)
  assert.equal(text.split(`Code van dit blad: ${printedCode(id)}`).length - 1, 2)
  assert.match(text, /Naam: Deniz</)
  assert.doesNotMatch(text, /Kaplan/)
  assert.match(text, /Klaar\? Geef dit blad aan Dana\. Of maak er een foto van\./)
  assert.match(text, /Niets hoeft\. Laat leeg wat je niet wilt vertellen\./)
})

test('the circle has three rings and four parts, the number eleven boxes in two rows, and the houses are three', async () => {
  const text = async (kind: string) => (await esra.get((await made(esra, kind)).path)).text
  const circle = await text('circle')
  for (const words of ['Heel dichtbij', 'Dichtbij', 'Verder weg', 'Familie']) assert.ok(circle.includes(words), words)
  assert.equal([...circle.matchAll(/class="onsplan-circle__border"/g)].length, 4)
  const scale = await text('scale')
  assert.equal([...scale.matchAll(/class="onsplan-scale__row"/g)].length, 2)
  assert.equal([...scale.matchAll(/class="onsplan-scale__box"/g)].length, 11)
  assert.doesNotMatch(scale, /scale__cell--chosen/)
  const houses = await text('houses')
  for (const words of ['Wat is fijn?', 'Wat is niet fijn?', 'Wat wens je?']) assert.ok(houses.includes(words), words)
})

test('the paper speaks as was chosen, whoever prints it, and an empty one leaves room for a name', async () => {
  const polite = (await dana.get((await made(dana, 'houses', '', 'u')).path)).text
  assert.match(polite, /Wat wenst u\?/)
  assert.match(polite, /<h2>Naam<\/h2>/)
  const english = (await dana.get((await made(dana, 'story', '', 'en')).path)).text
  assert.match(english, /<div lang="en">/)
  assert.match(english, /My story/)
  assert.match(english, /Finished\? Give this sheet to Dana\. Or take a photo of it\./)
  const child = (await dana.get((await made(dana, 'circle', house.person('elif'))).path)).text
  assert.match(child, /School of club/)
})

test('each sheet is one row in the log of the family, as a print with its purpose', async () => {
  const { path, id } = await made(esra, 'scale')
  await esra.get(path)
  const rows = await house.ask<{ purpose: string; action: string }>(
    "select purpose, action from care.access_log where object_class = 'sheet' and object_id = $1 and action = 'print'",
    [id],
  )
  assert.deepEqual(rows, [{ purpose: 'printen', action: 'print' }])
})

test('with the code Dana types what Deniz wrote, and it counts when Deniz says yes', async () => {
  const { id } = await made(deniz, 'story', house.person('deniz'))
  const found = await dana.post(at('terugbrengen'), { code: printedCode(id).toLowerCase() })
  assert.equal(found.status, 303)
  const page = await dana.get(found.location ?? '')
  assert.match(page.text, /Het telt pas als Deniz ja zegt\./)
  assert.match(page.text, /Blad van Deniz/)
  const question = `/gezin/${house.family('esra')}/verhaal/wat-gaat-goed/${house.person('deniz')}`
  assert.match(page.text, new RegExp(`href="${question}"`))
  assert.doesNotMatch(page.text, /Blad van Esra/)
  const typed = await dana.post(question, { words: 'Ik kook op zondag.', base: '0', piece: '' })
  assert.equal(typed.status, 303, typed.text.slice(0, 500))
  assert.match((await deniz.get(`/gezin/${house.family('esra')}/verhaal`)).text, /Ik kook op zondag\./)
  assert.doesNotMatch((await esra.get(`/gezin/${house.family('esra')}/verhaal`)).text, /Ik kook op zondag\./)
})

test('who brings back the own sheet chooses the readers at each question, and a photo may stand in place of words', async () => {
  const { id } = await made(deniz, 'circle', house.person('deniz'))
  const page = (await deniz.act(at('terugbrengen'), { code: printedCode(id) })).text
  const question = `/gezin/${house.family('esra')}/verhaal/wie-helpt`
  assert.match(page, new RegExp(`href="${question}"[\\s\\S]*Zet een foto bij`))
  assert.match(page, new RegExp(`href="/gezin/${house.family('esra')}/kring/erbij"`))
  const form = (await deniz.get(question)).text
  assert.match(form, /name="photo"/)
  assert.match(form, /name="audience"/)
})

test('a sheet of a child is put down by the child itself: who decides for it gives it the phone', async () => {
  const { id } = await made(esra, 'houses', house.person('elif'))
  const own = (await esra.act(at('terugbrengen'), { code: printedCode(id) })).text
  assert.match(own, new RegExp(`action="/gezin/${house.family('esra')}/kind/beurt"`))
  const worker = (await dana.act(at('terugbrengen'), { code: printedCode(id) })).text
  assert.match(worker, /Een ouder geeft Elif de telefoon\./)
  assert.doesNotMatch(worker, /kind\/beurt/)
})

test('nobody but who made it, whose name is on it and who coordinates finds a sheet by its code', async () => {
  const { id } = await made(deniz, 'story')
  for (const code of [printedCode(id), 'BCD BCD', '']) {
    const wrong = await esra.post(at('terugbrengen'), { code })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Met deze code vinden wij geen blad\./)
    if (code !== '') assert.ok(wrong.text.includes(`value="${code}"`), code)
  }
  assert.equal((await esra.get(at(`invulblad/${id}`))).status, 404)
  assert.equal((await esra.get(at(`terugbrengen/${id}`))).status, 404)
  assert.equal((await esra.post(at(`terugbrengen/${id}/klaar`))).status, 404)
  assert.doesNotMatch((await esra.get(at('invulblad'))).text, new RegExp(id))
  const [carla, olaf] = [await house.visitor('carla'), await house.visitor('olaf')]
  for (const stranger of [carla, olaf]) assert.equal((await stranger.get(at('terugbrengen'))).status, 404)
})

test('what is said to be back has a code that works no more, and that is taken back within ten minutes', async () => {
  const { path, id } = await made(esra, 'scale')
  assert.match((await esra.get(at('invulblad'))).text, new RegExp(`href="${path}"`))
  assert.match((await esra.act(at(`terugbrengen/${id}/klaar`))).text, /Het blad is terug\. De code werkt niet meer\./)
  assert.equal((await esra.post(at('terugbrengen'), { code: printedCode(id) })).status, 422)
  assert.equal((await esra.get(path)).status, 404)
  assert.equal((await esra.post(at(`terugbrengen/${id}/klaar`))).status, 409)
  assert.equal((await dana.post(at(`terugbrengen/${id}/nog-niet`))).status, 403)
  await esra.act(at(`terugbrengen/${id}/nog-niet`))
  assert.equal((await esra.get(path)).status, 200)
})

test('after six weeks the code of a sheet works no more', async () => {
  const { id } = await made(esra, 'circle')
  const noon = (day: Day) => house.ask('update care.sheet set made_at = $2 where id = $1', [id, `${day}T12:00:00Z`])
  await noon(dayIn(-42))
  assert.equal((await esra.post(at('terugbrengen'), { code: printedCode(id) })).status, 303)
  await noon(dayIn(-43))
  assert.equal((await esra.post(at('terugbrengen'), { code: printedCode(id) })).status, 422)
})

test('every kind can be made with large letters', async () => {
  for (const kind of sheetKinds) {
    const { path } = await made(esra, kind)
    assert.match((await esra.get(`${path}?letters=groot`)).text, /data-print="large-letters"/, kind)
  }
})
