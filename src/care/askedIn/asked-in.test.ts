import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { mailTo } from '#src/trial/mail.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { type AskWish, askProblem, mayStop } from './asked-in.ts'

let house: TrialHouse
/** Esra has custody of Deniz (15) and Elif (7); Dana coordinates, and Marco is the JIM of Deniz. */
let esra: Visitor
let dana: Visitor
let scene: Scene
let at: string
let family: string
before(async () => {
  house = await openTrialHouse()
  family = `/gezin/${house.family('esra')}`
  at = `${family}/team/gevraagd`
  scene = sceneOf(house, 'esra')
  esra = await house.visitor('esra')
  dana = await house.visitor('dana')
})
after(() => house.close())

const fact = 'het gele hek'
const filled = (about: readonly string[]) => ({
  ...{ name: 'Juf Ilse', kind: 'school', 'about[]': about.map((key) => house.person(key)), fact, channel: 'card' },
  ...{ why: 'Ilse ziet Deniz elke dag in de klas.', mail: '', ...inDays('until', 100) },
})
const readable = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+|&nbsp;|\u00a0/g, ' ')
const codeIn = (text: string) => /code: (\S{4} \S{4})/.exec(text)?.[1] ?? ''
const asked = (who: string) =>
  house.ask<{ id: string; person: string }>(
    'select h.id, h.person_id as person from care.asked_in h where h.invited_by = $1 and h.ended_at is null order by h.made_at desc',
    [house.person(who)],
  )

test('a helper is asked for persons whom one speaks for, until a day within a year, and who speaks for all of them stops it', () => {
  const wish: AskWish = {
    ...{ name: 'Ilse', kind: 'school', about: ['deniz'], why: 'x', fact: 'hek', mail: undefined },
    untilOn: asDay('2026-12-31'),
  }
  const today = asDay('2026-11-29')
  assert.equal(askProblem(wish, ['deniz', 'esra'], today), null)
  assert.deepEqual(askProblem({ ...wish, about: ['deniz', 'bram'] }, ['deniz'], today), { field: 'about', is: 'empty' })
  assert.equal(askProblem({ ...wish, untilOn: asDay('2027-11-29') }, ['deniz'], today), null)
  assert.deepEqual(askProblem({ ...wish, untilOn: asDay('2027-11-30') }, ['deniz'], today), {
    field: 'until',
    is: 'wrong',
  })
  assert.deepEqual(askProblem({ ...wish, untilOn: asDay('2026-11-28') }, ['deniz'], today), {
    field: 'until',
    is: 'wrong',
  })
  const both = { subjects: ['deniz', 'elif'], invitedBy: 'esra' }
  const deniz = { me: 'deniz', writes: ['deniz'], here: ['deniz', 'elif', 'esra'], isFamily: true }
  assert.equal(mayStop({ ...both, kind: 'school' }, deniz), false)
  assert.equal(mayStop({ ...both, kind: 'circleMember' }, deniz), false)
  const esra = { ...deniz, me: 'esra' }
  assert.equal(mayStop({ ...both, kind: 'circleMember' }, esra), true, 'who asked somebody of the own circle')
  assert.equal(mayStop({ ...both, kind: 'school' }, esra), false)
  assert.equal(mayStop({ ...both, kind: 'circleMember' }, { ...esra, isFamily: false }), false)
  const alone = { ...deniz, here: ['deniz', 'esra'] }
  assert.equal(mayStop({ ...both, kind: 'school' }, alone), true, 'Elif left')
  assert.equal(
    mayStop({ ...both, kind: 'school' }, { ...alone, here: ['esra'] }),
    false,
    'nobody is left that it is for',
  )
})

/** Somebody with a new browser uses the code. */
async function comeIn(code: string, mail: string): Promise<Visitor> {
  const helper = await house.visitor()
  await helper.get('/code')
  await helper.post('/code', { code, fact })
  await helper.post('/code/antwoord', { code, fact, answer: 'yes' })
  const done = await helper.post('/code/meedoen', { code, fact, mail, device: 'own' })
  assert.equal(done.location, '/')
  return helper
}

const card = {
  ...{ why: 'Ik ben zijn mentor.', supports: 'zelf op tijd komen', does: 'Ik let op de ochtend.', answers: '2' },
  ...{ doesNot: 'Ik beslis niet mee.', reach: 'Bel de school', 'days[]': ['mon'], known: 'yes' },
}

test('D-CIR-05: a mother asks school in on a card; who comes in tells first what she does, and is active only then', async () => {
  assert.match((await esra.get(`${family}/team`)).text, /team\/gevraagd"/)
  assert.match(readable((await esra.get(at)).text), /Er is niemand gevraagd\./)
  const made = await esra.post(`${at}/nieuw`, filled(['deniz']))
  const code = codeIn(made.text)
  assert.match(code, /^[A-Z0-9]{4} [A-Z0-9]{4}$/)
  assert.match(readable((await dana.get(at)).text), /Juf Ilse Is gevraagd en heeft nog niet geantwoord\./)
  assert.doesNotMatch(readable((await esra.get(`${family}/team`)).text), /Ilse/)
  const looking = await house.visitor()
  await looking.get('/code')
  assert.match(
    readable((await looking.post('/code', { code, fact })).text),
    /Esra vraagt of je meehelpt voor Deniz\.[\s\S]*van school[\s\S]*Ilse ziet Deniz elke dag/,
  )
  const ilse = await comeIn(code, 'ilse@school.invalid')
  assert.match(readable((await esra.get(`${family}/team`)).text), /Juf Ilse vertelt nog wat hij of zij doet\./)
  const school = (await ilse.get('/vandaag')).location ?? ''
  assert.equal(school, `${family}/school`)
  const first = (await ilse.get(school)).location ?? ''
  assert.match(first, /\/team\/rolkaart\//)
  await ilse.act(first, card)
  assert.match(readable((await ilse.get(school)).text), /Deniz Er is nu niets met school gedeeld\./)
  const team = readable((await esra.get(`${family}/team`)).text)
  assert.match(team, /Er helpen nu 2 hulpverleners mee\.[\s\S]*Juf Ilse[\s\S]*Ik let op de ochtend\./)
  assert.match(readable((await esra.get(at)).text), /Juf Ilse Helpt mee\./)
})

test('D-CIR-02: coming in opens nothing of the plan, and stopping ends the part, the code and what was shared in the same minute', async () => {
  const [row] = await asked('esra')
  const topics = () =>
    house.ask<{ goals: number }>(
      'select coalesce(cardinality(goals), 0) as goals from door.roll_pass where actor = $1',
      [row?.person],
    )
  assert.deepEqual(await topics(), [{ goals: 0 }])
  await scene.share('deniz', 'dana', { topic: 'goals' }, { reader: row?.person })
  await esra.act(`${at}/${row?.id}/stop`)
  const [after] = await house.ask<{ shares: number; parts: number }>(
    `select (select count(*) from care.share where reader = $1 and withdrawn_at is null) as shares,
      (select count(*) from care.participant where person_id = $1 and (until_at is null or until_at > door.now())) as parts`,
    [row?.person],
  )
  assert.deepEqual(after, { shares: 0, parts: 0 })
  assert.match(readable((await esra.get(at)).text), /Er is niemand gevraagd\./)
  assert.doesNotMatch(readable((await esra.get(`${family}/team`)).text), /Ilse/)
})

test('a code that was stopped lets nobody in, and who says no is asked no more', async () => {
  const code = codeIn((await dana.post(`${at}/nieuw`, { ...filled(['deniz']), name: 'Wim', kind: 'gp' })).text)
  const [row] = await asked('dana')
  assert.equal((await (await house.visitor('marco')).post(`${at}/${row?.id}/stop`)).status, 404)
  await dana.act(`${at}/${row?.id}/stop`)
  const late = await house.visitor()
  await late.get('/code')
  assert.equal((await late.post('/code', { code, fact })).status, 410)
  const other = codeIn((await dana.post(`${at}/nieuw`, { ...filled(['deniz']), name: 'Wim', kind: 'gp' })).text)
  const wim = await house.visitor()
  await wim.get('/code')
  await wim.post('/code/antwoord', { code: other, fact, answer: 'no' })
  assert.match(readable((await dana.get(at)).text), /Wim Wil liever niet meehelpen\./)
})

test('a code of somebody who no longer decides for the child lets nobody take part', async () => {
  const code = codeIn((await esra.post(`${at}/nieuw`, { ...filled(['elif']), name: 'Juf Noa' })).text)
  const [row] = await asked('esra')
  const of = [house.person('esra'), house.family('esra')]
  await house.ask('update care.family_member set until_on = door.today() where person_id = $1 and family_id = $2', of)
  await comeIn(code, 'noa@school.invalid')
  await house.ask('update care.family_member set until_on = null where person_id = $1 and family_id = $2', of)
  assert.deepEqual(await house.ask('select from care.participant where person_id = $1', [row?.person]), [])
})

test('who coordinates asks a doctor by mail, who comes home at the own card and then where one says to be worried', async () => {
  const since = new Date()
  await dana.act(`${at}/nieuw`, {
    ...filled(['deniz']),
    ...{ name: 'Noor', kind: 'gp', channel: 'mail', mail: 'noor@praktijk.invalid' },
  })
  const letter = await mailTo(house, 'noor@praktijk.invalid', since)
  assert.doesNotMatch(letter, /hek|Deniz|http/)
  const noor = await comeIn(codeIn(letter), 'noor@praktijk.invalid')
  const first = (await noor.get('/vandaag')).location ?? ''
  assert.match(first, /\/team\/rolkaart\//)
  await noor.act(first, card)
  assert.equal((await noor.get('/vandaag')).location, `${family}/zorgen`)
  assert.equal((await noor.get(`${family}/zorgen`)).status, 200)
  assert.equal((await noor.get(`${family}/school`)).status, 404)
  await house.ask("update care.participant set subjects = array[$1::uuid] where kind = 'gp'", [house.person('esra')])
  assert.equal((await noor.get('/vandaag')).location, `${family}/team`, 'who helps a grown-up begins with the team')
  assert.equal((await noor.get(`${family}/zorgen`)).status, 404)
})

test('what a mother asks for herself alone is read by nobody but who may know of it, and nobody asks for who is not theirs', async () => {
  await esra.post(`${at}/nieuw`, { ...filled(['esra']), name: 'Petra', kind: 'specialist' })
  assert.match((await dana.get(at)).text, /Petra/)
  assert.doesNotMatch((await (await house.visitor('deniz')).get(at)).text, /Petra/)
  for (const stranger of ['marco', 'bram', 'sam'])
    assert.equal((await (await house.visitor(stranger)).get(at)).status, 404, stranger)
  const wrong = await (await house.visitor('deniz')).post(`${at}/nieuw`, filled(['esra']))
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Kies voor wie het is[\s\S]*value="Juf Ilse"/)
  const late = await esra.post(`${at}/nieuw`, { ...filled(['deniz']), ...inDays('until', 400) })
  assert.match(late.text, /Vul een dag binnen een jaar in/)
})

test('a helper for two children is stopped by who speaks for the one that is still here', async () => {
  const both = { ...filled(['deniz', 'elif']), name: 'Meester Koen' }
  await esra.post(`${at}/nieuw`, both)
  const [row] = await asked('esra')
  await house.ask('update care.family_member set until_on = door.today() where person_id = $1', [house.person('elif')])
  assert.match(readable((await dana.get(at)).text), /Meester Koen/)
  assert.equal((await esra.post(`${at}/${row?.id}/stop`)).status, 303)
  assert.doesNotMatch(readable((await dana.get(at)).text), /Meester Koen/)
})
