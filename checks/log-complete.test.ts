// A10: every look, print, act, list and refusal is one row of the log with all its fields, and a log that takes nothing shows nothing.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Knock, type Look, openDossier } from '#care/access/door.commands.ts'
import type { Purpose } from '#care/access/purpose.ts'
import { askAboutLine } from '#care/log/look-log.commands.ts'
import { logLines } from '#care/log/look-log.sql.ts'
import { readCaseload } from '#care/worklist/read-caseload.commands.ts'
import { newId, newSalt } from '#platform/clock.ts'
import { chance, isLong, printGoal, seed } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

const events = isLong ? 20_000 : 400
const nowhere = '00000000-0000-0000-0000-000000000000'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

type Expected = Record<
  'request' | 'person' | 'action' | 'outcome' | 'purpose' | 'family' | 'objectClass' | 'role',
  string
> & { objectId: string | null; works: boolean }
type Told = Expected & {
  account: string | null
  organisation: string | null
  ground: string
  subjects: string[]
  whole: boolean
}

const cast = ['esra', 'deniz', 'dana', 'bram', 'mirjam', 'olaf', 'sam', 'sanne'] as const
const workers: readonly string[] = ['dana', 'bram']
const coordinates: Readonly<Record<string, string>> = {
  esra: 'dana',
  deniz: 'dana',
  sanne: 'dana',
  mirjam: 'bram',
  olaf: 'bram',
  sam: 'bram',
}
const looks: readonly Pick<Look, 'purpose' | 'action' | 'topics' | 'object'>[] = [
  { purpose: 'plan bekijken', action: 'read', topics: ['goals'], object: { class: 'plan' } },
  { purpose: 'printen', action: 'print', topics: ['goals'], object: { class: 'plan' } },
  { purpose: 'kijken wie keek', action: 'logRead', topics: [], object: { class: 'accessLog' } },
  { purpose: 'het gezin bijwerken', action: 'change', topics: ['contact'], object: { class: 'household' } },
]

const homes = ['esra', 'mirjam', 'sanne'] as const
const belongs = (who: string, home: string) =>
  who === coordinates[home] || house.family(home) === (workers.includes(who) ? '' : house.family(who))

test('A10 log-complete: one row for each event with all its fields, none too many', async () => {
  const [{ since } = { since: new Date() }] = await house.ask<{ since: Date }>('select clock_timestamp() as since')
  const knocks = new Map<string, Knock>()
  for (const who of cast) knocks.set(who, await house.knock(who))
  const lines = new Map<string, string>()
  for (const home of homes) lines.set(home, await lineToAskAbout(home))
  const [{ begun } = { begun: 0 }] = await house.ask<{ begun: number }>(
    'select count(*)::integer as begun from care.access_log',
  )
  const next = chance(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const expected: Expected[] = []
  const happen = async () => {
    const [who, home] = [pick(cast), pick(homes)]
    const knock = { ...(knocks.get(who) as Knock), requestId: newId() }
    expected.push(await event(knock, who, home, next(), pick(looks), lines.get(home) ?? ''))
  }
  for (let n = 0; n < events; n += 4) await Promise.all([happen(), happen(), happen(), happen()])
  const rows = await told(since)
  const byRequest = Map.groupBy(rows, ({ request }) => request)
  const missing = expected.filter(({ request }) => !byRequest.has(request)).length
  const [{ ended } = { ended: 0 }] = await house.ask<{ ended: number }>(
    'select count(*)::integer as ended from care.access_log',
  )
  const extra = ended - begun - expected.length
  const wrong = expected.flatMap((one) => (byRequest.get(one.request) ?? []).flatMap((row) => differences(one, row)))
  const value = `${expected.length}-events,${missing}-missing,${extra}-extra,${wrong.length}-wrong`
  printGoal('A10', value, '0-missing,0-extra,0-wrong', missing + extra + wrong.length === 0)
  assert.deepEqual([missing, extra, wrong.slice(0, 5)], [0, 0, []])
  const kinds = new Set(expected.map(({ action, objectClass }) => `${action} ${objectClass}`))
  assert.ok(kinds.size >= 7, [...kinds].join(', '))
})

async function event(
  knock: Knock,
  who: string,
  home: string,
  dice: number,
  look: (typeof looks)[number],
  lineId: string,
): Promise<Expected> {
  const common = {
    request: knock.requestId,
    person: house.person(who),
    works: workers.includes(who),
    role: workers.includes(who) ? 'localTeam' : 'family',
    family: house.family(home),
    objectId: null,
  }
  if (dice < 0.1 && workers.includes(who)) {
    await readCaseload(knock, undefined)
    return {
      ...common,
      family: nowhere,
      action: 'read',
      outcome: 'done',
      purpose: 'de werklijst bekijken',
      objectClass: 'worklist',
    }
  }
  const inside = belongs(who, home)
  if (dice < 0.3 && inside && lineId !== '') {
    return { ...common, ...(await ask(knock, house.family(home), lineId)) }
  }
  const opened = await openDossier(knock, { ...look, familyId: house.family(home) }, async () => true).catch(
    () => false,
  )
  assert.equal(opened, inside, `${who} at ${home}`)
  return {
    ...common,
    action: inside ? look.action : 'refusal',
    outcome: inside ? 'done' : 'refused',
    purpose: look.purpose,
    objectClass: look.object.class,
  }
}

/** An act: it is done whole, or it leaves a refusal. */
async function ask(knock: Knock, familyId: string, lineId: string) {
  const id = newId()
  const said = await askAboutLine(
    knock,
    { operation: id, bodyHash: newSalt(32) },
    { familyId, lineId, text: 'Waarom keek je?', id, draft: '/' },
  ).then(
    () => true,
    () => false,
  )
  const purpose: Purpose = 'kijken wie keek'
  const outcome = said ? { action: 'create', outcome: 'done' } : { action: 'refusal', outcome: 'refused' }
  return { ...outcome, purpose, objectClass: 'logQuestion', objectId: id }
}

async function lineToAskAbout(home: string): Promise<string> {
  const coordinator = coordinates[home] ?? ''
  await (await house.visitor(coordinator)).get(`/gezin/${house.family(home)}/wie-keek`)
  const [line] = await house.ask<{ id: string }>(
    "select id from care.access_log where family_id = $1 and person_id = $2 and outcome = 'done' order by at desc limit 1",
    [house.family(home), house.person(coordinator)],
  )
  return line?.id ?? ''
}

const told = (since: Date) =>
  house.ask<Told>(
    `select request_id as request, person_id as person, action, outcome, purpose, family_id as family, object_class as "objectClass", object_id as "objectId", role,
       organisation_id is not null as works, account_id as account, organisation_id as organisation, ground, subjects,
       id is not null and municipality_id <> $2 and policy_version <> '' and source = 'onsplan' and not emergency and on_behalf_of is null
         and epoch is not null and xid is not null and topics is not null as whole
     from care.access_log where at >= $1`,
    [since, nowhere],
  )

function differences(expected: Expected, row: Told): string[] {
  const plain = Object.entries(expected).flatMap(([name, value]) =>
    row[name as keyof Told] === value
      ? []
      : [`${expected.action} ${name}: ${row[name as keyof Told]}, expected ${value}`],
  )
  const refused = expected.outcome === 'refused'
  return [
    ...plain,
    ...(row.whole && row.account !== null ? [] : [`${expected.action}: a field is empty`]),
    ...((row.ground === 'none') === refused ? [] : [`${expected.action} ground: ${row.ground}`]),
    ...((row.subjects.length === 0) === refused ? [] : [`${expected.action} subjects: ${row.subjects.length}`]),
  ]
}

test('A10: each reads the rows about what he or she may read, and a parent no look of the other parent', async () => {
  for (const who of ['mirjam', 'olaf', 'sam', 'bram'] as const) {
    const knock = await house.knock(who)
    const family = house.family(workers.includes(who) ? 'mirjam' : who)
    await (await house.visitor('olaf')).get(`/gezin/${house.family('olaf')}/plan`)
    const look: Look = {
      familyId: family,
      purpose: 'kijken wie keek',
      action: 'logRead',
      topics: [],
      object: { class: 'accessLog' },
    }
    const read = await openDossier(knock, look, (dossier) =>
      logLines(dossier, dossier.viewer.person, new Date(Date.now() + 60_000), null, 100_000),
    )
    // What somebody else asks about the log is between the asker and the officer: no row tells of it.
    const rows = await house.ask<{ id: string; person: string; role: string; subjects: string[] }>(
      `select id, person_id as person, role, subjects from care.access_log
        where family_id = $1 and outcome = 'done' and person_id <> $2 and object_class <> 'logQuestion'`,
      [family, house.person(who)],
    )
    // Custody of Sam (13) opens his goals to both parents; who is 12 or older reads who of the family looked at the own part.
    const sees = {
      mirjam: ['mirjam', 'sam'],
      olaf: ['olaf', 'sam'],
      sam: ['sam'],
      bram: ['sam', 'mirjam', 'olaf', 'jan'],
    }[who]
    const may = rows.filter(
      ({ role, subjects }) =>
        subjects.some((one) => sees.some((key) => house.person(key) === one)) &&
        (role !== 'family' || (who === 'sam' && subjects.includes(house.person('sam')))),
    )
    assert.deepEqual(read.map(({ id }) => id).sort(), may.map(({ id }) => id).sort(), who)
    if (who === 'mirjam') assert.ok(!read.some(({ person }) => person === house.person('olaf')))
  }
})

test('A10: when the log takes nothing, nothing is shown', async () => {
  await house.ask('revoke insert on care.access_log from onsplan_door')
  const plan = await (await house.visitor('esra')).get(`/gezin/${house.family('esra')}/plan`)
  await house.ask('grant insert on care.access_log to onsplan_door')
  assert.ok(plan.status >= 400, `${plan.status}`)
  assert.doesNotMatch(plan.text, /Deniz|Elif/)
  assert.equal((await (await house.visitor('esra')).get(`/gezin/${house.family('esra')}/plan`)).status, 200)
})
