import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let dana: Visitor
let esra: Visitor
let at: string
before(async () => {
  house = await openTrialHouse()
  ;[dana, esra] = [await house.visitor('dana'), await house.visitor('esra')]
  at = `/gezin/${house.family('esra')}/terugkijken`
})
after(() => house.close())

const words = ['goed', 'cijfers', 'acties', 'zelf', 'minder', 'afspraken', 'wie-ziet']

/** The fields of the form on a page, as a browser would send them when nothing is typed. */
function fieldsOn(html: string): Record<string, string | string[]> {
  const form = /<form class="onsplan-form"[\s\S]*?<\/form>/.exec(html.slice(html.indexOf('<main')))?.[0] ?? ''
  const found: Record<string, string | string[]> = {}
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
    const name = of('name') ?? ''
    const chosen = !/type="(radio|checkbox)"/.test(tag) || / checked/.test(tag)
    if (name === '' || name.startsWith('_') || !chosen) continue
    if (name.endsWith('[]')) found[name] = [...((found[name] as string[]) ?? []), of('value') ?? '']
    else found[name] = of('value') ?? ''
  }
  for (const [, name = '', text = ''] of form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g))
    found[name] = text
  return found
}

const send = async (
  step: string,
  change: (fields: Record<string, string | string[]>) => object,
  operation?: string,
) => {
  const shown = await dana.get(`${at}/samen/${step}`)
  assert.equal(shown.status, 200, step)
  const fields = fieldsOn(shown.text)
  return dana.post(`${at}/samen/${step}`, { ...fields, ...change(fields) } as Record<string, string>, operation)
}

test('D-REV-02: concluding too early answers 422 and lists what is open, each leading to its step', async () => {
  const answer = await dana.post(`${at}/samen/wie-ziet`, { end: 'everyone' })
  assert.equal(answer.status, 422)
  for (const sentence of [
    'Vraag 2: een cijfer van Esra',
    'Vraag 1: wat Elif ervan vindt',
    'Vraag 5: Elke maand kort',
    'Vraag 6: de volgende dag',
  ])
    assert.ok(answer.text.includes(sentence), sentence)
  assert.ok(answer.text.includes(`${at}/samen/minder`))
  assert.equal(
    (
      await house.ask('select id from care.review where family_id = $1 and concluded_at is null', [
        house.family('esra'),
      ])
    ).length,
    1,
  )
})

test('words beside the name of who is no member, or beside no name at all, are refused and nothing is kept', async () => {
  const kept = () => house.ask('select id from care.review_voice where family_id = $1', [house.family('esra')])
  const before = await kept()
  for (const person of ['geen naam', house.person('olaf')])
    for (const step of ['goed', 'zelf']) {
      const said = { 'present[]': [house.person('esra')], 'person.0': person, 'said.0': 'Wij koken weer samen.' }
      assert.equal((await dana.post(`${at}/samen/${step}`, said)).status, 404, `${step} ${person}`)
    }
  assert.deepEqual(await kept(), before)
  // It comes back to who typed it; the review that follows begins without.
  await house.ask('delete from care.draft where account_id = $1', [house.account('dana')])
})

test('only who coordinates leads; a stranger and another coordinator find nothing', async () => {
  const [bram, olaf] = [await house.visitor('bram'), await house.visitor('olaf')]
  assert.deepEqual(
    await Promise.all([esra, bram, olaf].map(async (visitor) => (await visitor.get(`${at}/samen/goed`)).status)),
    [403, 404, 404],
  )
})

test('a letting-go answer without a way back is refused at its field, and nothing typed is lost', async () => {
  const answer = await send('minder', () => ({
    'answer.0': 'tryWithout',
    'fallback.0': '',
    'why.0': '',
    'part.0': 'Zelf met de mentor bellen',
  }))
  assert.equal(answer.status, 422)
  assert.match(answer.text, /Schrijf op wat we doen als het niet lukt/)
  assert.match(answer.text, /Zelf met de mentor bellen/)
})

test('D-REV-01: a next day after the latest is refused with the day that is possible', async () => {
  const answer = await send('afspraken', () => ({ 'next.year': '2031' }))
  assert.equal(answer.status, 422)
  assert.match(answer.text, /Kies een dag tot en met/)
})

const minutes = [
  'Wij redden het samen',
  'Elif wilde er nu niets over zeggen',
  'De post en het eten',
  'Esra belt de mentor',
  'Samen gelezen met Esra, Deniz en Elif',
  'Deniz: dit klopt.',
]

test('T-44: a review with the family is eight screens, at most twenty taps, and its result is the minutes', async () => {
  let taps = 0
  let screens = 0
  const step = async (name: string, change: (fields: Record<string, string | string[]>) => object, ownTaps: number) => {
    const answer = await send(name, change)
    assert.equal(answer.status, 303, `${name} ${answer.text.replace(/<[^>]+>/g, ' ').slice(0, 300)}`)
    taps += ownTaps + 1
    screens += 1
    return answer
  }
  // Elif did not want to say anything: one tap. Esra and Deniz give a number for each of four goals; the part of the second one is opened.
  await step(
    'goed',
    (fields) => ({ 'said.0': 'Wij redden het samen', [notWantedOf(fields, house.person('elif'))]: '1' }),
    1,
  )
  await step('cijfers', (fields) => everyNumber(fields), 9)
  await step('acties', () => ({ 'went.0': 'done' }), 1)
  await step('zelf', () => ({ 'said.0': 'De post en het eten' }), 0)
  const way = {
    'answer.0': 'takenOver',
    'takenBy.0': 'Esra',
    'part.0': 'Esra belt de mentor',
    'fallback.0': 'Eén keer bellen',
  }
  await step('minder', () => way, 2)
  await step('afspraken', () => ({ text: 'Esra belt de mentor nu zelf.' }), 0)
  const operation = crypto.randomUUID()
  const end = await send('wie-ziet', () => ({ end: 'everyone' }), operation)
  taps += 1
  screens += 1
  assert.equal(end.status, 303)
  const result = await dana.get(end.location ?? '')
  screens += 1
  console.log(`T-44 ${screens} screens, ${taps} taps`)
  assert.ok(screens <= 8 && taps <= 20, `${screens} screens, ${taps} taps`)
  for (const said of minutes) assert.ok(result.text.includes(said), said)
  const review = /terugkijken\/([^?]+)/.exec(end.location ?? '')?.[1] ?? ''
  const again = await dana.post(`${at}/samen/wie-ziet`, { review, end: 'everyone' }, operation)
  assert.equal(again.location, end.location)
  const reviews = await house.ask('select id from care.review where family_id = $1 and concluded_at is null', [
    house.family('esra'),
  ])
  assert.equal(reviews.length, 1)
})

test('D-REV-07: accepting less help turned the plan of the cast to scaling down, once', async () => {
  const family = house.family('esra')
  const accepted = await house.ask("select id from care.scale_down where family_id = $1 and outcome = 'accepted'", [
    family,
  ])
  const turned = await house.ask("select id from care.plan_act where family_id = $1 and kind = 'scalingDown'", [family])
  assert.deepEqual([accepted.length, turned.length], [2, 1])
})

test('D-ALL-03: what was typed for others counts after it was read together, on its day', async () => {
  const open = await house.ask(
    `select v.id from care.review_voice v join care.review r on r.id = v.review_id
     where r.read_together is not null and v.typed_by is not null and v.undone_at is null and v.read_together_at is null and v.confirmed_at is null`,
  )
  assert.equal(open.length, 0)
})

test('D-REV-04: a step on trial shows as let go, and one tap of the family brings it back with its owner', async () => {
  const before = await esra.get(at)
  assert.match(before.text, /Het lukt niet, doe het weer/)
  const [trial] = await house.ask<{ id: string; step_id: string }>(
    'select id, step_id from care.letting_go where outcome is null',
  )
  const acts = () =>
    house.ask<{ kind: string }>('select kind from care.step_act where step_id = $1 and undone_at is null order by at', [
      trial?.step_id,
    ])
  assert.equal((await acts()).at(-1)?.kind, 'letGo')
  const operation = crypto.randomUUID()
  const answers = [1, 2].map(() => esra.post(`${at}/proef/${trial?.id}/weer`, {}, operation))
  assert.deepEqual(
    (await Promise.all(answers)).map(({ status }) => status),
    [303, 303],
  )
  assert.equal((await acts()).filter(({ kind }) => kind === 'resumed').length, 1)
  const page = await esra.get((await answers[0])?.location ?? '')
  assert.match(page.text, /De hulp is er weer/)
  assert.doesNotMatch(page.text, /Het lukt niet, doe het weer/)
  const back = await esra.act(`${at}/proef/${trial?.id}/terug`)
  assert.match(back.text, /Het lukt niet, doe het weer/)
  assert.equal((await acts()).at(-1)?.kind, 'letGo')
})

test('D-REV-10: each person says whether the result is right; not right needs words', async () => {
  const [last] = await house.ask<{ id: string }>(
    'select id from care.review where family_id = $1 and concluded_at is not null order by concluded_at desc limit 1',
    [house.family('esra')],
  )
  const wrong = await esra.post(`${at}/${last?.id}/antwoord`, { answer: 'notRight', text: '' })
  assert.equal(wrong.status, 422)
  const right = await esra.act(`${at}/${last?.id}/antwoord`, { answer: 'right', text: '' })
  assert.match(right.text, /Esra: dit klopt\./)
  assert.match((await (await house.visitor('deniz')).get(`${at}/${last?.id}`)).text, /Esra: dit klopt\./)
})

test('every page of looking back prints and shows without script', async () => {
  for (const path of words) assert.equal((await dana.get(`${at}/samen/${path}`)).status, 200, path)
  for (const path of ['', '/voorbereiden', '/voorbereiden/print', '/dag'])
    assert.equal((await dana.get(at + path)).status, 200, path)
  for (const path of ['', '/vraag/goed', '/vraag/cijfers', '/vraag/minder'])
    assert.equal((await esra.get(at + path)).status, 200, path)
})

const notWantedOf = (fields: Record<string, string | string[]>, person: string) => {
  const row = Object.entries(fields).find(([name, value]) => name.startsWith('person.') && value === person)?.[0]
  return `not.${row?.split('.')[1]}`
}

const everyNumber = (fields: Record<string, string | string[]>) =>
  Object.fromEntries(
    Object.keys(fields).flatMap((name) => (name.startsWith('goal.') ? [[`score.${name.split('.')[1]}`, '7']] : [])),
  )
