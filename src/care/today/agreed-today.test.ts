// What was agreed on and still comes, on Vandaag and on the own page of a youth: a first step, two first conversations, an own plan.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { longDay } from '#platform/dates.ts'
import { dayIn, inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

type Fields = Record<string, string | string[]>
let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  await house.ask('delete from care.start_look_back; delete from care.start_voice; delete from care.start_talk')
  for (const table of ['look', 'plan_wording', 'plan', 'answer', 'offer', 'skip'])
    await house.ask(`delete from care.group_${table}`)
})
after(() => house.close())

const said = (days: number) => longDay({ language: 'nl', form: 'je' }, dayIn(days), dayIn(0))
const readable = (text: string) => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const dayOf = async (who: string) => readable((await (await house.visitor(who)).get('/vandaag')).text)
const ownPart = async (who: string) => readable((await (await house.visitor(who)).get('/jouw-deel')).text)

/** A conversation of today with these people: Tom reads aloud, from tomorrow on. */
async function talked(dana: Visitor, keys: readonly string[], end: Fields = { end: 'everyone' }): Promise<string> {
  const invited = keys.map((key) => house.person(key))
  const people = Object.fromEntries(invited.map((id, at) => [`person.${at}`, id]))
  const plan = { ...inDays('on', 0), at: '23:30', 'invited[]': invited }
  const planned = await dana.post(`/gezin/${house.family('lieke')}/startgesprek/plannen`, plan)
  const talk = (planned.location ?? '').split('?')[0] ?? ''
  const steps: [string, Fields][] = [
    ['gebeurd', { 'present[]': invited, ...people, 'said.0': 'Lieke slaapt slecht.' }],
    ['nodig', { ...people, 'own.0': 'Voorlezen.' }],
    ['kiezen', { 'outcomes[]': ['ownStrength'], 'rung.own': 'Voorlezen.' }],
    ['stap', { what: 'Elke avond tien minuten voorlezen.', who: 'Tom', ...inDays('on', 1), ...inDays('look', 28) }],
    ['lezen', end],
  ]
  for (const [step, fields] of steps) assert.equal((await dana.post(`${talk}/samen/${step}`, fields)).status, 303, step)
  return talk
}

test('D-STA-06: the first step stands on Vandaag of who does it with its day, of the others with who does it, until that day passed', async () => {
  const dana = await house.visitor('dana')
  assert.doesNotMatch(await dayOf('tom'), /De eerste stap/)
  await talked(dana, ['tom', 'sanne', 'lieke'])
  const words = 'De eerste stap, binnen een week Elke avond tien minuten voorlezen\\.'
  const tom = await dayOf('tom')
  assert.match(tom, new RegExp(`Hallo Tom\\. Dit kun je vandaag doen\\..*${words} Jij doet dit vanaf ${said(1)}\\.`))
  assert.match(await dayOf('sanne'), new RegExp(`Hallo Sanne.*${words} Tom doet dit vanaf ${said(1)}\\.`))
  await house.ask('update care.start_talk set first_step_on = door.today()')
  assert.match(await dayOf('tom'), /De eerste stap/, 'the day itself')
  await house.ask('update care.start_talk set first_step_on = door.today() - 1')
  for (const who of ['tom', 'sanne']) assert.doesNotMatch(await dayOf(who), /De eerste stap|voorlezen/)
})

test('the first step stands there once, also while its page is asked about, and no more after looking back', async () => {
  const dana = await house.visitor('dana')
  await house.ask('delete from care.start_look_back; delete from care.start_voice; delete from care.start_talk')
  const talk = await talked(dana, ['tom'], { 'right[]': [] })
  const asked = await dayOf('tom')
  assert.match(asked, /Klopt deze bladzijde\?.*De eerste stap, binnen een week/)
  assert.equal([...asked.matchAll(/Lees de bladzijde/g)].length, 1)
  assert.doesNotMatch(await dayOf('sanne'), /De eerste stap/, 'who was not there knows nothing of it')
  await (await house.visitor('tom')).act(`${talk}/klopt`, { says: 'right' })
  assert.match(await dayOf('tom'), /De eerste stap/)
  const back = { how: 'phone', 'person.0': house.person('tom'), comes: 'enough' }
  await house.ask('update care.start_talk set look_back_on = door.today()')
  await dana.act(`${talk}/terugkijken/samen`, back)
  assert.equal((await house.ask('select from care.start_look_back')).length, 1)
  assert.doesNotMatch(await dayOf('tom'), /De eerste stap/)
})

test('E8: who is in two first conversations that lie ahead finds both, each with its day and its own way', async () => {
  await house.ask('delete from care.start_look_back; delete from care.start_voice; delete from care.start_talk')
  const bram = await house.visitor('bram')
  const at = `/gezin/${house.family('sam')}/startgesprek`
  const talks: string[] = []
  for (const [days, other] of [
    [3, 'mirjam'],
    [5, 'olaf'],
  ] as const) {
    const plan = { ...inDays('on', days), at: '19:30', 'invited[]': ['sam', other].map((key) => house.person(key)) }
    const path = ((await bram.post(`${at}/plannen`, plan)).location ?? '').split('?')[0] ?? ''
    await (await house.visitor('sam')).post(`${path}/vraag/waar`, { value: 'walk', audience: 'plan' })
    talks.push(path)
  }
  const page = await (await house.visitor('sam')).get('/jouw-deel')
  for (const path of talks) assert.equal(page.text.split(`href="${path}"`).length, 2, path)
  assert.match(readable(page.text), new RegExp(`${said(3)} om 19\\.30 uur .*${said(5)} om 19\\.30 uur`))
  const mirjam = await (await house.visitor('mirjam')).get('/vandaag')
  assert.doesNotMatch(mirjam.text, new RegExp(talks[1] ?? ''), 'of the other home she knows nothing')
})

test('D-PLN-05: between the yes and the handing in Vandaag says until when the family makes its own plan and leads to writing, for who takes part', async () => {
  await house.ask('delete from care.start_look_back; delete from care.start_voice; delete from care.start_talk')
  const bram = await house.visitor('bram')
  const at = `/gezin/${house.family('sam')}/eigen-plan`
  const asked = ['mirjam', 'sam'].map((key) => house.person(key))
  const offer = { 'asked[]': asked, explanation: '1', channel: 'spoken', ...inDays('until', 42), conditions: '' }
  assert.equal((await bram.post(`${at}/aanbieden`, offer)).status, 303)
  const [row] = await house.ask<{ id: string }>('select id from care.group_offer')
  const place = `${at}/${row?.id}`
  const making = new RegExp(`Zelf een plan maken Jullie maken zelf een plan, tot ${said(42)}\\. Schrijf jullie plan`)
  assert.doesNotMatch(await dayOf('mirjam'), making)
  const [mirjam, sam] = [await house.visitor('mirjam'), await house.visitor('sam')]
  await mirjam.act(`${place}/antwoord`, { answer: 'alone', support: '' })
  await sam.act(`${place}/antwoord`, { answer: 'no', support: '' })
  const page = (await mirjam.get('/vandaag')).text
  assert.match(readable(page), making)
  assert.match(page, new RegExp(`href="${place}/schrijven"`))
  assert.doesNotMatch(page, /hoef je niets te doen/)
  assert.doesNotMatch(await ownPart('sam'), /Jullie maken zelf een plan/, 'who said no takes no part')
  assert.doesNotMatch(await dayOf('olaf'), /zelf een plan, tot/)
  await sam.act(`${place}/antwoord`, { answer: 'withIndependent', support: 'Tante Els' })
  assert.match(await ownPart('sam'), making)
  await mirjam.act(`${place}/schrijven`, { goesWell: 'Wij eten samen.', base: '0' })
  assert.match(await dayOf('mirjam'), making)
  await mirjam.act(`${place}/inleveren`, {})
  for (const text of [await dayOf('mirjam'), await ownPart('sam')])
    assert.doesNotMatch(text, /maken zelf een plan, tot/)
})

test('a youth finds making a plan oneself on the own page, like the parents in the plan, with and without a plan', async () => {
  for (const [who, parent] of [
    ['sam', 'mirjam'],
    ['deniz', 'esra'],
  ] as const) {
    const way = `/gezin/${house.family(who)}/eigen-plan`
    const youth = await house.visitor(who)
    assert.match((await youth.get('/jouw-deel')).text, new RegExp(`href="${way}"`))
    assert.equal((await youth.get(way)).status, 200)
    assert.match(
      (await (await house.visitor(parent)).get(`/gezin/${house.family(who)}/plan`)).text,
      new RegExp(`href="${way}"`),
    )
  }
})
