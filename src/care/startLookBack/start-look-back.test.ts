// Looking back on a first conversation where no plan stands, from its pages to its rows: Sanne, Tom and Lieke (9), as in E1.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { dayIn, inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { inTwoTabs } from '#src/trial/two-tabs.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let dana: Visitor
let sanne: Visitor
let tom: Visitor
let path: string

before(async () => {
  house = await openTrialHouse()
  dana = await house.visitor('dana')
  sanne = await house.visitor('sanne')
  tom = await house.visitor('tom')
})
after(() => house.close())

const at = () => `/gezin/${house.family('lieke')}/startgesprek`
const id = (key: string) => house.person(key)
const readable = (text: string) => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const textOf = async (who: Visitor, where: string) => readable((await who.get(where)).text)
/** On Vandaag, where something else is asked first. */
const comes = /Later .*Terugkijken op het gesprek/
const people = () => ({ 'person.0': id('sanne'), 'person.1': id('tom'), 'person.2': id('lieke') })

/** A conversation of today that looks back in so many days: Sanne gave a 4, Tom a 6. */
async function talked(lookIn = 3): Promise<string> {
  await house.ask(
    'delete from care.start_look_back; delete from care.start_voice; delete from care.start_talk; delete from care.weather',
  )
  const invited = ['sanne', 'tom', 'lieke'].map(id)
  const planned = await dana.post(`${at()}/plannen`, { ...inDays('on', 0), at: '23:30', 'invited[]': invited })
  const talk = (planned.location ?? '').split('?')[0] ?? ''
  const steps: [string, Record<string, string | string[]>][] = [
    ['gebeurd', { 'present[]': invited, ...people(), 'said.0': 'Lieke slaapt slecht.' }],
    ['lastig', { ...people(), 'score.0': '4', 'score.1': '6' }],
    ['nodig', { ...people(), 'own.0': 'Voorlezen.', 'own.1': '', 'own.2': '' }],
    ['kiezen', { 'outcomes[]': ['ownStrength'], 'rung.own': 'Voorlezen.' }],
    ['stap', { what: 'Tom leest voor.', who: 'Tom', ...inDays('on', 1), ...inDays('look', lookIn) }],
    ['lezen', { end: 'everyone' }],
  ]
  for (const [step, fields] of steps) assert.equal((await dana.post(`${talk}/samen/${step}`, fields)).status, 303, step)
  return talk
}

beforeEach(async () => {
  path = await talked()
})

const phone = (more: Record<string, string | string[]> = {}) => ({
  ...people(),
  ...{ how: 'phone', 'number.0': '7', 'number.1': '7', 'weather.2': 'sunAndCloud', comes: 'enough', ...more },
})
const held = (more = {}) => dana.act(`${path}/terugkijken/samen`, phone(more))
/** What the own page shows and its form sends along. */
const shownTo = async (who: Visitor) =>
  /name="shown" value="([^"]*)"/.exec((await who.get(`${path}/terugkijken`)).text)?.[1] ?? ''
const klopt = async (who: Visitor, answer: 'right' | 'notRight', text = '') =>
  who.act(`${path}/terugkijken/klopt`, { answer, text, shown: await shownTo(who) })
const listed = async () => {
  const rows = await house.ask<{
    starts: { lookBackOn: string | null; sentAt: string | null; cancelledOn: string | null }[]
  }>("select door.signs_of(f.municipality_id, f.id) -> 'starts' as starts from care.family f where f.id = $1", [
    house.family('lieke'),
  ])
  return rows[0]?.starts ?? []
}

test('D-STA-08: who gave a number gives it again beforehand on the own page, and it stands beside the first', async () => {
  assert.match(await textOf(sanne, '/vandaag'), comes)
  const own = await textOf(sanne, `${path}/terugkijken`)
  assert.match(own, /In het eerste gesprek: 4\..*Welk cijfer geef je nu\?.*Lieke, Tom en Dana/)
  const wrong = await sanne.post(`${path}/terugkijken`, { number: '11' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /value="11"/)
  assert.match(
    readable((await sanne.act(`${path}/terugkijken`, { number: '6' })).text),
    /Je gaf een 6\..*Verander je cijfer/,
  )
  await sanne.act(`${path}/terugkijken`, { number: '7' })
  assert.doesNotMatch(await textOf(sanne, '/vandaag'), comes)
  assert.match(await textOf(tom, '/vandaag'), comes, 'Tom was not heard yet')
  assert.match(await textOf(dana, `${path}/terugkijken/samen`), /Sanne gaf zelf een 7\./)
  await dana.act(`${path}/terugkijken/samen`, phone())
  const rows = await house.ask<{ typed: boolean }>(
    "select typed_by is not null as typed from care.start_voice where kind = 'howNow' and author = $1 and undone_at is null",
    [id('sanne')],
  )
  assert.deepEqual(rows, [{ typed: false }], 'her own number stays her own')
})

test('E1: Sanne 7, Tom 7, Lieke sun with cloud; the question is answered, and the weather stands in no line with the numbers', async () => {
  assert.deepEqual(
    (await listed()).map(({ lookBackOn }) => lookBackOn),
    [dayIn(3)],
  )
  const done = readable((await held({ 'right[]': [id('sanne'), id('lieke')] })).text)
  assert.match(done, /Het terugkijken is bewaard\./)
  const page = await textOf(tom, path)
  assert.match(
    page,
    /aan de telefoon\. Het gaat goed genoeg\. De vraag is beantwoord\. Wat je vertelde, blijft van jou\./,
  )
  assert.match(page, /Sanne Eerst 4, nu 7 Tom Eerst 6, nu 7 .*Het weer van Lieke .*Zon met wolk/)
  assert.doesNotMatch(page, /Lieke Eerst|6,5|gemiddeld/)
  const numbers = await house.ask<{ kind: string; value: string }>(
    "select kind, value from care.start_voice where kind in ('howNow', 'weatherNow') and undone_at is null order by kind, value",
  )
  assert.deepEqual(numbers, [
    { kind: 'howNow', value: '7' },
    { kind: 'howNow', value: '7' },
    { kind: 'weatherNow', value: 'sunAndCloud' },
  ])
  assert.deepEqual(
    (await listed()).map(({ lookBackOn }) => lookBackOn),
    [null],
  )
  assert.doesNotMatch(await textOf(dana, '/werklijst'), /terugkijken op het eerste gesprek/)
  assert.equal((await dana.get(`${path}/terugkijken/samen`)).status, 404, 'it is done')
  const print = await textOf(sanne, `${path}/print`)
  assert.match(print, /Eerst 4, nu 7/)
  assert.doesNotMatch(print, /Geef je cijfer|Kijk samen terug/)
})

test('weather that the child chose on its own page that week stands there, and nobody has to ask', async () => {
  await tom.post(`/gezin/${house.family('lieke')}/kind/beurt`, { child: id('lieke') })
  await tom.act(`/gezin/${house.family('lieke')}/kind/weer`, { picture: 'rain' })
  assert.match(await textOf(dana, `${path}/terugkijken/samen`), /Lieke koos zelf: Regen\./)
  await held({ 'weather.2': '' })
  assert.match(await textOf(sanne, path), /Het weer van Lieke .*Regen .*Lieke koos dit zelf\./)
  tom = await house.visitor('tom')
})

test('what the child chose that week stays beside it, also after six more; what it keeps alone is nowhere', async () => {
  await tom.post(`/gezin/${house.family('lieke')}/kind/beurt`, { child: id('lieke') })
  const choose = (picture: string) => tom.act(`/gezin/${house.family('lieke')}/kind/weer`, { picture })
  await choose('rain')
  await held({ 'weather.2': '' })
  for (const _ of [1, 2, 3, 4, 5, 6]) await choose('sun')
  tom = await house.visitor('tom')
  assert.match(await textOf(sanne, path), /Het weer van Lieke .*Regen .*Lieke koos dit zelf\./)
  await house.ask("update care.weather set audience = 'onlyMe'")
  for (const who of [sanne, dana]) assert.doesNotMatch(await textOf(who, path), /Regen/)
})

test('each says for himself or herself that it is right; a no with words brings it back to Dana', async () => {
  await held({ 'right[]': [id('sanne')] })
  assert.doesNotMatch(await textOf(sanne, '/vandaag'), comes, 'she said so at the table')
  assert.match(await textOf(tom, '/vandaag'), comes)
  assert.match(await textOf(tom, path), /Tom Eerst 6, nu 7 Nog niet samen gelezen/)
  const empty = await klopt(tom, 'notRight')
  assert.equal(empty.status, 422)
  const no = await klopt(tom, 'notRight', 'Ik zei een 5.')
  assert.match(readable(no.text), /Ik zei een 5\..*Tom: klopt niet/)
  assert.doesNotMatch(await textOf(tom, `${path}/terugkijken`), /We kijken samen terug op/, 'no day was agreed')
  assert.deepEqual(
    (await listed()).map(({ lookBackOn }) => lookBackOn),
    [dayIn(0)],
  )
  assert.match(await textOf(dana, path), /Kijk samen terug/)
  await held({ 'number.1': '5', 'right[]': [id('tom'), id('sanne')] })
  assert.match(await textOf(tom, path), /Tom Eerst 6, nu 5/)
  assert.deepEqual(
    (await listed()).map(({ lookBackOn }) => lookBackOn),
    [null],
  )
})

test('what does not fit is kept while it is typed, until it is said', async () => {
  await held()
  await tom.post('/concept', { text: 'Ik zei een 4.', _draft: `${path}/terugkijken/klopt` })
  assert.match(await textOf(tom, `${path}/terugkijken`), /Ik zei een 4\./)
  await klopt(tom, 'right')
  assert.equal((await house.ask('select from care.draft where sent_at is null')).length, 0)
})

test('klopt on the own page counts what was typed, and its words are read', async () => {
  await held()
  await klopt(tom, 'right', 'Het was wel een lange dag.')
  const page = await textOf(sanne, path)
  assert.match(page, /Tom Eerst 6, nu 7 (?!Nog niet)/)
  assert.match(page, /Het was wel een lange dag\..{0,40}Tom: klopt/)
})

const undo = async () => {
  const [row] = await house.ask<{ id: string }>(
    'select id from care.start_look_back where undone_at is null order by at desc limit 1',
  )
  await dana.act(`${path}/terugkijken/${row?.id}/terug`)
}

test('D-STA-08: nobody says klopt of numbers that were changed after the page was opened: the new page comes with a sentence and what was typed', async () => {
  await held()
  const old = await shownTo(tom)
  await undo()
  assert.equal((await tom.post(`${path}/terugkijken/klopt`, { answer: 'right', text: '', shown: old })).status, 409)
  await held({ 'number.1': '9' })
  for (const shown of [old, ''])
    for (const answer of ['right', 'notRight']) {
      const late = await tom.post(`${path}/terugkijken/klopt`, { answer, text: 'Zo was het.', shown })
      assert.equal(late.status, 409)
      assert.match(readable(late.text), /Kijk nog een keer\. Er is net iets veranderd\..*Tom Eerst 6, nu 9/)
      assert.match(late.text, /<textarea[^>]*>Zo was het\./)
    }
  assert.match(await textOf(sanne, path), /Tom Eerst 6, nu 9 Nog niet samen gelezen/)
  assert.deepEqual(await house.ask("select id from care.start_voice where kind = 'backAnswer'"), [])
  await klopt(tom, 'right')
  assert.match(await textOf(sanne, path), /Tom Eerst 6, nu 9 (?!Nog niet)/)
})

test('D-STA-08: klopt says nothing of a later time that was taken back: its numbers stand on no page', async () => {
  await held({ comes: 'newDay', ...inDays('next', 3) })
  await held({ 'number.1': '2' })
  await undo()
  await klopt(tom, 'right')
  assert.deepEqual(
    await house.ask(
      "select value from care.start_voice where kind = 'howNow' and author = $1 and confirmed_at is not null",
      [id('tom')],
    ),
    [{ value: '7' }],
  )
})

test('klopt of looking back says nothing of the page of the conversation, and klopt of that page nothing of the number', async () => {
  const confirmed = () =>
    house.ask<{ kind: string }>(
      'select kind from care.start_voice where author = $1 and confirmed_at is not null order by kind',
      [id('tom')],
    )
  await house.ask('update care.start_voice set read_together_at = null')
  await tom.act(`${path}/antwoord`, { answer: 'notRight', text: 'Zo zei ik het niet.' })
  await held()
  await klopt(tom, 'right')
  assert.deepEqual(await confirmed(), [{ kind: 'howNow' }], 'his words of the first conversation stay as he left them')
  path = await talked()
  await held()
  await tom.act(`${path}/antwoord`, { answer: 'right', text: '' })
  assert.match(await textOf(sanne, path), /Tom Eerst 6, nu 7 Nog niet samen gelezen/)
})

test('not yet: a new day is looked back on, a new conversation or a plan waits on the list until it is there', async () => {
  const far = await dana.post(`${path}/terugkijken/samen`, phone({ comes: 'newDay', ...inDays('next', 85) }))
  assert.equal(far.status, 422)
  assert.match(far.text, /Kies een dag na vandaag/)
  await held({ comes: 'newDay', ...inDays('next', 84) })
  assert.deepEqual(
    (await listed()).map(({ lookBackOn }) => lookBackOn),
    [dayIn(84)],
  )
  assert.equal((await dana.get(`${path}/terugkijken/samen`)).status, 404, 'not before its week')
  for (const [comes, way] of [
    ['newTalk', 'Plan het gesprek'],
    ['plan', 'Begin het plan'],
  ] as const) {
    path = await talked()
    await held({ comes })
    await house.ask('update care.plan set closed_at = $2 where family_id = $1', [house.family('lieke'), new Date()])
    const [line] = await listed()
    assert.deepEqual([line?.lookBackOn, line?.sentAt, line?.cancelledOn], [null, null, dayIn(0)])
    await house.ask('update care.plan set closed_at = null where family_id = $1', [house.family('lieke')])
    assert.match(await textOf(dana, path), new RegExp(way))
    assert.doesNotMatch(await textOf(sanne, path), new RegExp(way))
  }
})

test('a plan that runs already is not begun once more: nothing waits on the list for it', async () => {
  await held({ comes: 'plan' })
  assert.deepEqual(
    (await listed()).map(({ cancelledOn }) => cancelledOn),
    [null],
  )
})

test('D-ALL-15: within ten minutes it goes back, and what each said stays said', async () => {
  await held()
  const [row] = await house.ask<{ id: string }>('select id from care.start_look_back where undone_at is null')
  assert.equal((await sanne.post(`${path}/terugkijken/${row?.id}/terug`)).status, 403)
  await dana.act(`${path}/terugkijken/${row?.id}/terug`)
  assert.doesNotMatch(await textOf(sanne, path), /De vraag is beantwoord/)
  assert.match((await dana.get(`${path}/terugkijken/samen`)).text, /name="number\.\d"[^>]*value="7"/)
  assert.deepEqual(
    (await listed()).map(({ lookBackOn }) => lookBackOn),
    [dayIn(3)],
  )
})

test('kept again after it was taken back: what is ticked counts, and who did not give a number is still asked', async () => {
  await held()
  const [row] = await house.ask<{ id: string }>('select id from care.start_look_back where undone_at is null')
  await dana.act(`${path}/terugkijken/${row?.id}/terug`)
  const asked = await textOf(tom, path)
  assert.match(asked, /Geef je cijfer/)
  assert.doesNotMatch(asked, /Je gaf een 7/)
  assert.match(await textOf(tom, '/vandaag'), comes)
  await held({ 'right[]': [id('tom')] })
  assert.match(await textOf(sanne, path), /Sanne Eerst 4, nu 7 Nog niet samen gelezen Tom Eerst 6, nu 7 (?!Nog niet)/)
})

test('for another day the own number is asked again, also of who said nothing of the time before', async () => {
  await held({ comes: 'newDay', ...inDays('next', 3) })
  assert.match(await textOf(sanne, `${path}/terugkijken`), /Klopt dit\?.*Welk cijfer geef je nu\?/)
  const wrong = await sanne.post(`${path}/terugkijken`, { number: '11' })
  assert.match(wrong.text, /value="11"/)
  assert.match(readable((await sanne.act(`${path}/terugkijken`, { number: '8' })).text), /Je gaf een 8\./)
})

test('of two presses at the same moment one wins', async () => {
  const fields = phone() as Record<string, string>
  assert.deepEqual(await inTwoTabs(house, 'start_look_back', dana, [`${path}/terugkijken/samen`, fields]), [303, 409])
})

test('whoever was not there finds nothing, a child of nine has no such page, and only Dana writes down', async () => {
  await house.ask('update care.start_talk set present = array_remove(present, $1)', [id('tom')])
  await held({ 'person.1': id('sanne'), 'number.1': '' })
  for (const where of [`${path}/terugkijken`, `${path}/terugkijken/samen`])
    assert.equal((await tom.get(where)).status, 404, where)
  assert.doesNotMatch(await textOf(tom, path), /Eerst 4|beantwoord|Zon met wolk/)
  assert.equal((await tom.post(`${path}/terugkijken`, { number: '3' })).status, 404)
  const lieke = await house.visitor('lieke')
  assert.notEqual((await lieke.get(`${path}/terugkijken`)).status, 200)
  assert.equal((await sanne.get(`${path}/terugkijken/samen`)).status, 404)
  assert.equal((await (await house.visitor('esra')).get(path)).status, 404)
})

test('where a plan began after the conversation nobody is asked: it looks back by itself', async () => {
  const [plan] = await house.ask<{ at: Date }>('select created_at as at from care.plan where family_id = $1', [
    house.family('lieke'),
  ])
  const begun = (at: Date) =>
    house.ask('update care.plan set created_at = $2 where family_id = $1', [house.family('lieke'), at])
  await begun(new Date(Date.now() + 1000))
  try {
    assert.doesNotMatch(await textOf(sanne, '/vandaag'), comes)
    assert.equal((await dana.get(`${path}/terugkijken/samen`)).status, 404)
    assert.equal((await sanne.post(`${path}/terugkijken`, { number: '7' })).status, 409)
    assert.deepEqual(await listed(), [])
    await house.ask('update care.plan set closed_at = created_at where family_id = $1', [house.family('lieke')])
    assert.deepEqual(await listed(), [], 'nor once that plan is closed')
  } finally {
    await house.ask('update care.plan set closed_at = null where family_id = $1', [house.family('lieke')])
    await begun(plan?.at ?? new Date(0))
  }
})

test('a later conversation goes on from there, unless it was cancelled', async () => {
  const invited = ['sanne', 'tom', 'lieke'].map(id)
  const planned = await dana.post(`${at()}/plannen`, { ...inDays('on', 2), at: '23:30', 'invited[]': invited })
  assert.equal((await dana.get(`${path}/terugkijken/samen`)).status, 404)
  assert.equal((await sanne.post(`${(planned.location ?? '').split('?')[0]}/afzeggen`, {})).status, 303)
  assert.equal((await dana.get(`${path}/terugkijken/samen`)).status, 200)
  assert.match(await textOf(tom, `${path}/terugkijken`), /Welk cijfer geef je nu\?/)
})
