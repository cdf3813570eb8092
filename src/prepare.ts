/** Before the web process starts: migrate, let the web and job roles log in, and decide once what kind of installation this is. */
import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'
import { loadCast } from '#db/cast/load.ts'
import { systemClock } from '#platform/clock.ts'
import { migrate } from '#platform/database/migrate.ts'
import { ageOf, keepMark, positionOf, readMark } from '#platform/keys/mark.ts'
import { replayErasures } from '#platform/keys/replay.ts'
import { makeShelfTable } from '#platform/keys/shelf-database.ts'
import { type KeyStore, openKeyStore } from '#platform/keys/store.ts'
import { corridor } from './corridor.ts'
import { launcherWords, stepWords } from './launcher/launcher.words.ts'
import { silent } from './launcher/postmaster.ts'
import type { Prepared, PrepareStart } from './launcher/prepare.ts'
import { LauncherRefusal, type Sentence } from './launcher/refusal.ts'

type Mode = 'demonstration' | 'real'

export async function prepare({
  ownerUrl,
  dataDirectory,
  embedded,
  durable = false,
  log,
  backUp,
  environment,
}: PrepareStart): Promise<Prepared> {
  await migrate(ownerUrl, corridor, ({ name }) => log(stepWords.tables(Number.parseInt(name, 10))), backUp)
  forgetOlderCompiled(join(dataDirectory, 'compiled'), environment.NODE_COMPILE_CACHE)
  const keysDirectory = `${dataDirectory}/keys`
  if (environment.ONSPLAN_KEYS_URL) await makeShelfTable(environment.ONSPLAN_KEYS_URL)
  const keys = openKeyStore(keysDirectory, { now: () => systemClock.now().getTime() })
  const passwordOf = (role: string) => keys.derive(`login of ${role}`).toString('hex')
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await comeBack(client, keys, { isPutBack: environment.ONSPLAN_OLDER_DATABASE === 'accept' })
    await letIn(client, passwordOf)
    const mode = await decideMode(client, embedded, environment)
    const [webUrl, jobUrl] = [
      urlFor(ownerUrl, 'onsplan_web', passwordOf('onsplan_web')),
      urlFor(ownerUrl, 'onsplan_job', passwordOf('onsplan_job')),
    ]
    if (durable) {
      await refuseWeakKeeping(webUrl)
      await refuseTalkativeLog(webUrl)
    }
    if (mode === 'demonstration')
      await loadCast({
        webUrl,
        jobUrl,
        keys: openKeyStore(keysDirectory, { durable: false, now: () => systemClock.now().getTime() }),
        now: systemClock.now(),
        client,
        steps: { family: (name) => log(stepWords.cast(name)), stories: () => log(stepWords.stories) },
      })
    return { webUrl, jobUrl }
  } finally {
    await Promise.all([client.end(), keys.close()])
  }
}

/** What older versions compiled of themselves is of no use any more; a place that is not this house's own is left alone. */
function forgetOlderCompiled(directory: string, now: string | undefined): void {
  if (now === undefined || dirname(now) !== directory) return
  for (const name of readdirSync(directory).filter((found) => found !== basename(now))) {
    rmSync(join(directory, name), { recursive: true, force: true })
  }
}

type Wanted = Readonly<Record<string, string | readonly string[]>>

const safe: Wanted = {
  fsync: ['on'],
  full_page_writes: ['on'],
  synchronous_commit: ['on', 'remote_apply'],
}

/** As the web role has it: a setting of the role or the database would win over the server's. */
export async function refuseWeakKeeping(webUrl: string): Promise<void> {
  await refuseOther(webUrl, safe, launcherWords.notDurable)
}

export async function refuseTalkativeLog(webUrl: string): Promise<void> {
  await refuseOther(webUrl, silent, launcherWords.talkativeLog)
}

async function refuseOther(webUrl: string, wanted: Wanted, words: (setting: string) => Sentence): Promise<void> {
  const client = new pg.Client({ connectionString: webUrl })
  await client.connect()
  try {
    for (const [setting, values] of Object.entries(wanted)) {
      const { rows } = await client.query<{ now: string }>('select current_setting($1) as now', [setting])
      const now = rows[0]?.now ?? ''
      if (![values].flat().includes(now)) throw new LauncherRefusal(words(`${setting} = ${now}`))
    }
  } finally {
    await client.end()
  }
}

/** Whatever was put back: it is not older than the key store knows, and what was destroyed is destroyed, before anybody can sign in. */
export async function comeBack(
  client: pg.Client,
  keys: KeyStore,
  { isPutBack }: { isPutBack: boolean },
): Promise<number> {
  const database = {
    one: async <R>(_name: string, text: string) => (await client.query(text)).rows[0] as R | undefined,
  }
  const here = await positionOf(database)
  const age = here === undefined ? 'same or newer' : ageOf(here, await readMark(keys))
  if (age !== 'same or newer' && !isPutBack) throw new LauncherRefusal(launcherWords.olderDatabase())
  const { again, stillReadable } = await replayErasures(client, keys, isPutBack)
  if (stillReadable > 0) throw new LauncherRefusal(launcherWords.stillReadable(stillReadable))
  // Whoever left since then has left: a session that was ended after the copy was made would count again.
  if (isPutBack) await client.query('update entry.session set ended_at = now() where ended_at is null')
  if (here !== undefined) await keepMark(keys, here)
  return again
}

/** Roles belong to the server: their login, their limits and how little is written of what they ask are set at every start. */
export async function letIn(client: pg.Client, passwordOf: (role: string) => string): Promise<void> {
  for (const role of ['onsplan_web', 'onsplan_job']) {
    await tell(client, "select format('alter role %I login password %L', $1::text, $2::text) as text", [
      role,
      passwordOf(role),
    ])
    for (const [setting, value] of [...limits, ...Object.entries(silent)]) {
      await tell(client, "select format('alter role %I set %I = %L', $1::text, $2::text, $3::text) as text", [
        role,
        setting,
        value,
      ])
    }
  }
}

const limits = [
  ['statement_timeout', '10s'],
  ['lock_timeout', '2s'],
  ['idle_in_transaction_session_timeout', '15s'],
  ['jit', 'off'],
  // A plan made while a table was nearly empty would go on reading it whole: the pass of each transaction, for one, is looked up in every policy.
  ['enable_seqscan', 'off'],
] as const

/** Statements that take no values: the server itself puts them together, quoted. */
async function tell(client: pg.Client, question: string, values: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ text: string }>(question, [...values])
  await client.query(rows[0]?.text ?? '')
}

async function decideMode(client: pg.Client, embedded: boolean, environment: NodeJS.ProcessEnv): Promise<Mode> {
  const decided: { mode: Mode } | undefined = (await client.query('select mode from entry.installation')).rows[0]
  const mode = decided?.mode ?? wishedMode(embedded, environment)
  if (mode === 'demonstration' && environment.NODE_ENV === 'production') {
    throw new LauncherRefusal({
      nl: 'Dit is een voorbeeld met verzonnen mensen. Dat start niet met NODE_ENV=production.',
      en: 'This is a demonstration with made-up people. It does not start with NODE_ENV=production.',
    })
  }
  if (decided === undefined)
    await client.query('insert into entry.installation (mode, decided_at) values ($1, now())', [mode])
  return mode
}

const wishedMode = (embedded: boolean, environment: NodeJS.ProcessEnv): Mode =>
  environment.ONSPLAN_INSTALLATION === 'real'
    ? 'real'
    : environment.ONSPLAN_INSTALLATION === 'demonstration' || embedded
      ? 'demonstration'
      : 'real'

export function urlFor(ownerUrl: string, role: string, password: string): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = password
  return url.href
}
