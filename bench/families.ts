/** Made-up families in bulk: four people, five goals, fifteen steps, thirty scores, story, strengths and worries, every text sealed. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { addDays, type Day } from '#platform/dates.ts'
import { openKeyStore } from '#platform/keys/store.ts'
import { addFamily } from './family.ts'
import { multiply } from './multiply.ts'
import { accountOf, add, type Batch, inOrder, insertAll, type Making, seal } from './rows.ts'

export type Ground = { client: pg.Client; keysDirectory: string; today: Day; now: Date }
export type Loaded = {
  municipality: string
  families: string[]
  parents: { account: string; person: string; family: string; goal: string }[]
  workers: { account: string; person: string }[]
}

const caseload = 25
const batchFamilies = 200

// From here on the rest are copies: what is opened and measured lies among them.
const mostSealed = 1_000

/** Loads so many families; every twenty-five have one coordinator. */
export async function loadFamilies(ground: Ground, wished: number, log: (line: string) => void): Promise<Loaded> {
  const times = wished <= mostSealed ? 1 : Math.ceil(wished / (mostSealed / 2))
  const count = times === 1 ? wished : mostSealed / 2
  const municipality = randomUUID()
  const organisation = randomUUID()
  await ground.client.query('insert into care.municipality values ($1, $2, $3, $4)', [
    municipality,
    'Proefstad',
    'Proefregio',
    '088 000 3000',
  ])
  await ground.client.query('insert into care.organisation values ($1, $2, $3, $4)', [
    municipality,
    organisation,
    'Wijkteam Proef',
    'localTeam',
  ])
  const loaded: Loaded = { municipality, families: [], parents: [], workers: [] }
  const keys = openKeyStore(ground.keysDirectory, { now: () => ground.now.getTime(), durable: false })
  for (let done = 0; done < count; done += batchFamilies) {
    const batch: Batch = new Map()
    for (let n = done; n < Math.min(count, done + batchFamilies); n += 1) {
      if (n % caseload === 0) await addWorker(batch, { ...ground, keys, municipality }, organisation, loaded)
      await addFamily(batch, { ...ground, keys, municipality }, n, loaded)
    }
    await ground.client.query('begin')
    for (const [table, rows] of inOrder(batch)) await insertAll(ground.client, table, rows)
    await ground.client.query('commit')
  }
  // In the house every act keeps them; rows that came in bulk had no act.
  await ground.client.query(
    'insert into care.worklist_sign select f.municipality_id, f.id, door.signs_of(f.municipality_id, f.id) from care.family f',
  )
  if (times > 1) await multiply(ground.client, times, log)
  await ground.client.query('vacuum analyze')
  // What the load left to do is done before anything is measured.
  await ground.client.query('checkpoint')
  return loaded
}

async function addWorker(batch: Batch, making: Making, organisation: string, loaded: Loaded): Promise<void> {
  const person = randomUUID()
  const account = randomUUID()
  const made = await making.keys.addSalts(making.municipality, person, [person])
  const own = { municipality_id: making.municipality, person_id: person, key_person: person }
  add(batch, 'care.person', {
    municipality_id: making.municipality,
    id: person,
    key_person: person,
    created_at: making.now,
    sealed: seal(making, made, 'care.person', person, { callName: 'Dana' }),
  })
  add(batch, 'care.worker', {
    ...own,
    organisation_id: organisation,
    role: 'localTeam',
    from_on: addDays(making.today, -400),
    sealed: seal(making, made, 'care.worker', person, { phone: '088 000 3001', days: 'maandag' }),
  })
  add(batch, 'entry.account', accountOf(making, made, person, account))
  loaded.workers.push({ account, person })
}
