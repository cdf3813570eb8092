/** Loads the cast through the commands that people use; all its days move so that "now" is the current Monday. */
import { createHmac } from 'node:crypto'
import type pg from 'pg'
import type { Knock, Outcome } from '#care/access/door.commands.ts'
import { beginFamily } from '#care/access/family.commands.ts'
import { recordCustody } from '#care/custody/custody.commands.ts'
import { addHousehold } from '#care/household/home.commands.ts'
import { type Clock, newId, newSecret, shiftedClock, systemClock } from '#platform/clock.ts'
import { shiftDatabaseClock } from '#platform/database/clock.ts'
import { openPool, type Pool } from '#platform/database/pool.ts'
import { addDays, asDay, type Day, dayOf, daysBetween, mondayOf } from '#platform/dates.ts'
import { openIssuers } from '#platform/issuer.ts'
import { sealWith } from '#platform/keys/seal.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import type { House } from '#platform/web/page.ts'
import { childrenTell } from './children.ts'
import { drawCircles } from './circles.ts'
import { kaplanGoals, otherGoals, vanrijnGoals } from './goals.ts'
import { chooseJim, giveCode, thinkAlong } from './jim.ts'
import * as kaplan from './kaplan.ts'
import { kaplanPlan } from './kaplan-plan.ts'
import { otherPlans } from './others.ts'
import { beThere } from './peers.ts'
import { type CastFamily, castMonday, families, organisations, workers } from './people.ts'
import { tellEverybody } from './public-texts.ts'
import { askWithoutAccount } from './question.ts'
import { fillOwnPages, tryAWeek } from './resilience.ts'
import { kaplanReviews, otherReviews } from './reviews.ts'
import { holdFirstTalk } from './start.ts'
import { tellRoles } from './team.ts'
import * as vanrijn from './vanrijn.ts'
import { vanrijnPlan } from './vanrijn-plan.ts'
import { talkWithLieke } from './veldman.ts'

export type CastStart = {
  webUrl: string
  jobUrl: string
  keys: KeyStore
  now: Date
  client: pg.Client
  /** Told while it goes on, because the first start takes a moment. */
  steps: { family(name: string): void; stories(): void }
}

/** What the stories of the cast work with: who is who, and acting as one of them on a day of the story. */
export type Stage = {
  municipality: string
  person(key: string): string
  family(key: string): string
  knock(key: string): Promise<Knock>
  /** A day of the cast's calendar, moved along with now. */
  day(castDay: string): Day
  /** The day of the story that the house believes it is. */
  today(): Day
  /** A new act of its own. */
  act(): { operation: string; bodyHash: Buffer }
  /** From now on the house believes it is this moment of the story. */
  at(castDay: string, time?: string): Promise<void>
}

export const castMail = (key: string): string => `${key}@voorbeeld.invalid`

export const mailIndex = (keys: KeyStore, mail: string): Buffer =>
  createHmac('sha256', keys.derive('mail')).update(mail.trim().toLowerCase()).digest()

export async function loadCast(start: CastStart): Promise<void> {
  const loaded = (await start.client.query('select cast_monday from entry.installation')).rows[0]?.cast_monday
  if (loaded) return
  const [web, job] = [openPool(hurried(start.webUrl), 4), openPool(hurried(start.jobUrl), 2)]
  try {
    // The stories begin a year ago, and every look of then leaves its row too.
    await start.client.query('set role onsplan_owner')
    await start.client.query(
      "select care.make_log_partitions((date_trunc('month', now()) - interval '18 months')::date, 18)",
    )
    await start.client.query('reset role')
    await clearHalfACast(start.client)
    await fill(start, web, job)
    await shiftDatabaseClock(start.client, 0)
    await start.keys.flush()
    await start.client.query('update entry.installation set cast_monday = $1', [mondayOf(dayOf(start.now))])
  } finally {
    await Promise.all([web.end(), job.end()])
  }
}

/** A first start that was cut off left part of the cast; nobody has written in it yet, so it begins anew. */
async function clearHalfACast(client: pg.Client): Promise<void> {
  if ((await client.query('select from care.municipality limit 1')).rowCount === 0) return
  const { rows } = await client.query<{ text: string }>(
    `select format('truncate %s cascade', string_agg(format('%I.%I', schemaname, tablename), ', ')) as text from pg_tables
     where schemaname in ('care', 'entry', 'safety') and tablename <> 'installation' and tablename !~ '_[0-9]{4}_[0-9]{2}$'`,
  )
  await client.query(rows[0]?.text ?? '')
}

/** The cast waits for no disk; the last statement of the loader, by its owner, puts everything before it on disk too. */
function hurried(url: string): string {
  const address = new URL(url)
  address.searchParams.set('options', '-c synchronous_commit=off')
  return address.href
}

async function fill(start: CastStart, web: Pool, job: Pool): Promise<void> {
  const municipality = newId()
  const persons = new Map<string, string>()
  const familyIds = new Map<string, string>()
  await admit(start, job, municipality, persons)
  // Dana and Bram stand in the register of youth professionals.
  await start.client.query(
    "update care.worker set registered_from = '2020-01-01' where municipality_id = $1 and role = 'localTeam'",
    [municipality],
  )
  const stage = stageOn(start, web, municipality, persons, familyIds)
  await stage.at('2025-08-18', '09:00')
  for (const family of families) {
    start.steps.family(family.name)
    await begin(start, stage, family, persons, familyIds)
    await checkCustody(stage, family)
  }
  start.steps.stories()
  await holdFirstTalk(stage)
  await talkWithLieke(stage)
  await kaplan.tellStories(stage)
  await vanrijn.tellStories(stage)
  await tryAWeek(stage)
  const placed = await drawCircles(stage)
  await fillOwnPages(stage, placed.esra)
  const kaplanVersion = await kaplanPlan(stage)
  const vanrijnVersion = await vanrijnPlan(stage)
  await otherPlans(stage)
  const kaplanAutumn = await kaplanGoals(stage)
  await kaplanVersion()
  await chooseJim(stage, placed.deniz)
  await letJimIn(start, stage, persons)
  const vanrijnNovember = await vanrijnGoals(stage)
  await vanrijnVersion()
  await vanrijnNovember()
  await otherGoals(stage)
  await kaplanReviews(stage)
  await kaplanAutumn()
  await otherReviews(stage)
  await childrenTell(stage)
  await thinkAlong(stage)
  await askWithoutAccount(stage)
  await tellRoles(stage)
  await beThere(stage)
  await tellEverybody(stage)
  await stage.at('2026-09-17', '09:00')
  for (const family of families) await checkCustody(stage, family)
}

async function admit(
  { keys }: CastStart,
  job: Pool,
  municipality: string,
  persons: Map<string, string>,
): Promise<void> {
  await job.one('cast.municipality', 'select door.admit_municipality($1, $2, $3, $4)', [
    municipality,
    'Meerstede',
    'Brugland',
    '088 000 1000',
  ])
  await job.one('cast.municipality', 'select door.admit_municipality($1, $2, $3, $4)', [
    newId(),
    'Oosterdrecht',
    'Brugland',
    '088 000 2000',
  ])
  const places = new Map<string, string>()
  for (const organisation of organisations) {
    places.set(organisation.key, newId())
    await job.one('cast.organisation', 'select door.admit_organisation($1, $2, $3, $4)', [
      municipality,
      places.get(organisation.key),
      organisation.name,
      organisation.kind,
    ])
  }
  for (const worker of workers) {
    const person = newId()
    persons.set(worker.key, person)
    const made = await keys.addSalts(municipality, person, [person])
    const seal = (table: string, texts: Record<string, string>) =>
      sealWith(made, { municipality, table, id: person, wording: 1, keyPerson: person }, texts)
    await job.one('cast.worker', 'select door.admit_worker($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      municipality,
      person,
      seal('care.person', { callName: worker.name }),
      places.get(worker.organisation),
      worker.role,
      seal('care.worker', { phone: worker.phone, days: worker.days }),
      newId(),
      mailIndex(keys, castMail(worker.key)),
      seal('entry.account', { mail: castMail(worker.key) }),
    ])
  }
}

async function begin(
  start: CastStart,
  stage: Stage,
  family: CastFamily,
  persons: Map<string, string>,
  familyIds: Map<string, string>,
): Promise<void> {
  const id = newId()
  familyIds.set(family.key, id)
  for (const member of family.members) persons.set(member.key, newId())
  const knock = await stage.knock(family.coordinator)
  await beginFamily(knock, stage.municipality, {
    id,
    name: family.name,
    members: family.members.map((member) => ({
      person: stage.person(member.key),
      callName: member.name,
      familyName: member.familyName,
      bornOn: member.bornOn === null ? null : stage.day(member.bornOn),
      parts: member.parts,
    })),
  })
  for (const home of family.homes) {
    await done(
      addHousehold(knock, stage.act(), {
        familyId: id,
        id: newId(),
        label: home.label,
        address: home.address,
        phone: home.phone,
        residents: home.residents.map(stage.person),
        back: '/',
      }),
    )
  }
  for (const member of family.members) await giveAccount(start, stage, member.key, member.form ?? 'je')
}

async function giveAccount(start: CastStart, stage: Stage, key: string, form: 'je' | 'u'): Promise<void> {
  const person = stage.person(key)
  const made = await start.keys.addSalts(stage.municipality, person, [person])
  const sealed = sealWith(
    made,
    { municipality: stage.municipality, table: 'entry.account', id: person, wording: 1, keyPerson: person },
    { mail: castMail(key) },
  )
  await start.client.query('select door.give_cast_account($1, $2, $3, $4, $5, $6)', [
    stage.municipality,
    person,
    newId(),
    mailIndex(start.keys, castMail(key)),
    sealed,
    form,
  ])
}

/** Marco uses the code that Deniz gave him. */
async function letJimIn(start: CastStart, stage: Stage, persons: Map<string, string>): Promise<void> {
  await giveCode(stage)
  const { rows } = await start.client.query<{ id: string }>(
    'select person_id as id from care.jim where youth_id = $1',
    [stage.person('deniz')],
  )
  persons.set('marco', rows[0]?.id ?? '')
  await giveAccount(start, stage, 'marco', 'je')
  await start.client.query('update entry.invitation set used_at = made_at where person_id = $1', [
    stage.person('marco'),
  ])
}

/** Who has custody is looked up when a family begins, and again in September, so that the newest check is not old. */
async function checkCustody(stage: Stage, family: CastFamily): Promise<void> {
  const knock = await stage.knock(family.coordinator)
  for (const custody of family.custody) {
    await done(
      recordCustody(knock, stage.act(), {
        familyId: stage.family(family.key),
        id: newId(),
        youth: stage.person(custody.youth),
        holders: custody.holders.map(stage.person),
        kind: custody.kind,
        source: 'register',
        outcome: 'confirmed',
        checkedOn: stage.today(),
        back: '/',
      }),
    )
  }
}

/** The cast must load whole: a problem here is a fault of the cast. */
export async function done(outcome: Promise<Outcome | { problem: unknown }>): Promise<Outcome> {
  const answer = await outcome
  if ('problem' in answer) throw new Error(`the cast cannot be loaded: ${JSON.stringify(answer.problem)}`)
  return answer
}

/** Enough of a house to act in: commands ask for its database, keys and clock only. */
export const houseWithoutPages = (pool: Pool, keys: KeyStore, clock: Clock): House => ({
  pool,
  keys,
  clock,
  issuers: openIssuers({ report: () => undefined }),
  words: {},
  assets: { css: '', js: '', font: '', icon: '' },
  demonstration: true,
  helpDeskPhone: '',
  mailFolder: undefined,
})

function stageOn(
  start: CastStart,
  web: Pool,
  municipality: string,
  persons: Map<string, string>,
  familyIds: Map<string, string>,
): Stage {
  const shiftDays = daysBetween(castMonday, mondayOf(dayOf(start.now)))
  let shift = 0
  const accounts = new Map<string, string>()
  const house = houseWithoutPages(
    web,
    start.keys,
    shiftedClock(systemClock, () => shift),
  )
  const day = (castDay: string): Day => addDays(asDay(castDay), shiftDays)
  return {
    municipality,
    person: (key) => known(persons, key),
    family: (key) => known(familyIds, key),
    day,
    today: () => dayOf(house.clock.now()),
    act: () => ({ operation: newId(), bodyHash: newSecret() }),
    async knock(key) {
      const token = newSecret()
      const account = accounts.get(key) ?? (await accountOf(start.client, known(persons, key)))
      accounts.set(key, account)
      await web.one('cast.session', 'select door.be_someone($1, $2, $3, $4, $5)', [
        account,
        Buffer.alloc(0),
        token,
        newId(),
        'own',
      ])
      return { house, token, requestId: newId() }
    },
    async at(castDay, time = '10:00') {
      shift = new Date(`${day(castDay)}T${time}:00+01:00`).getTime() - start.now.getTime()
      await shiftDatabaseClock(start.client, shift)
    },
  }
}

const accountOf = async (client: pg.Client, person: string): Promise<string> =>
  (await client.query<{ id: string }>('select id from entry.account where person_id = $1', [person])).rows[0]?.id ?? ''

function known(map: Map<string, string>, key: string): string {
  const id = map.get(key)
  if (id === undefined) throw new Error(`the cast has no ${key}`)
  return id
}
