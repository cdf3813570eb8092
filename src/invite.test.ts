import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmodSync, chownSync, globSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { mailIndex } from '#db/cast/load.ts'
import { openTrialHouse, type TrialHouse } from './trial/house.ts'
import { SoftKey, signInWithKey, takePartWithKey } from './trial/soft-key.ts'

let house: TrialHouse
const mailbox = await openMailbox()
before(async () => {
  process.env.ONSPLAN_SMTP_URL = mailbox.url
  house = await openTrialHouse('bare')
})
after(async () => {
  await house.close()
  mailbox.close()
})

const wish = {
  municipality: 'Waterkant',
  region: 'Brugland',
  helpDeskPhone: '088 000 3000',
  organisation: 'Wijkteam Waterkant',
  name: 'Noa',
  phone: '088 000 4000',
  days: 'maandag en dinsdag',
  role: 'localTeam',
}

type Said = { status: number; out: string; wrong: string }

/** The command as it is typed, in a process of its own. */
function command(more: Record<string, string | null> = {}, environment: NodeJS.ProcessEnv = {}): Promise<Said> {
  const words = Object.entries({ ...wish, ...more }).flatMap(([field, value]) =>
    value === null ? [] : [`--${field}=${value}`],
  )
  const env = {
    ...process.env,
    DATABASE_URL: house.ownerUrl,
    ONSPLAN_DATA: dirname(house.keysDirectory),
    ...environment,
  }
  return new Promise((resolve) => {
    execFile(process.execPath, ['start.mjs', 'db', 'invite', ...words], { env }, (fault, out, wrong) =>
      resolve({ status: Number(fault?.code ?? 0), out, wrong }),
    )
  })
}

const entering = (said: string) => ({
  code: /code {2}(\S{4} \S{4})/.exec(said)?.[1] ?? '',
  fact: /word {2}(\S{4} \S{4})/.exec(said)?.[1] ?? '',
})

test('what is missing is named, and nothing is made', async () => {
  const said = await command({ phone: null, days: null }, { DATABASE_URL: '' })
  assert.equal(said.status, 1)
  assert.match(said.wrong, /Still missing: DATABASE_URL · phone · days/)
  assert.match((await command({ role: 'specialist' })).wrong, /localTeam \/ administrator/)
  assert.equal((await house.ask('select 1 from care.municipality')).length, 0)
})

test('a house that was never started is named as such, and no keys are made for it', async () => {
  const elsewhere = join(dirname(house.keysDirectory), 'elsewhere')
  const said = await command({}, { ONSPLAN_DATA: elsewhere })
  assert.equal(said.status, 1)
  assert.match(said.wrong, /Start Ons plan once first/)
  assert.equal(statSync(elsewhere, { throwIfNoEntry: false }), undefined)
})

test('keys that root makes by the command belong to whom the house runs as', async (t) => {
  if (process.getuid?.() !== 0) return t.skip('SKIP: only root can become somebody else')
  const data = dirname(house.keysDirectory)
  // Whoever the database of this test runs as, since its socket is for that person only.
  const person = statSync(new URL(house.ownerUrl).searchParams.get('host') ?? data)
  chmodSync(data, 0o755)
  // The running house of this test is root's, and keeps its own mark there.
  const files = () =>
    globSync('**', { cwd: house.keysDirectory })
      .filter((name) => !name.startsWith('mark'))
      .map((name) => join(house.keysDirectory, name))
  for (const path of files()) chownSync(path, person.uid, person.gid)
  const said = await command()
  assert.equal(said.status, 0, said.wrong)
  assert.ok(files().length >= 3, files().join())
  assert.deepEqual(
    files().filter((path) => statSync(path).uid !== person.uid),
    [],
  )
})

test('from the command to the worklist, and in again with the own key; an earlier code is worth nothing', async () => {
  const earlier = entering((await command()).out)
  const said = await command()
  assert.equal(said.status, 0, said.wrong)
  const held = entering(said.out)
  const noa = await house.visitor()
  assert.equal((await noa.post('/code', earlier)).status, 410)
  assert.equal((await noa.post('/code', held)).status, 200)
  const [mail, key] = ['noa@waterkant.invalid', new SoftKey()]
  assert.equal((await takePartWithKey(noa, key, held, mail)).location, '/')
  assert.equal((await noa.get('/')).location, '/werklijst')
  assert.equal((await noa.get('/werklijst')).status, 200)
  assert.deepEqual(await house.ask('select name, region from care.municipality'), [
    { name: 'Waterkant', region: 'Brugland' },
  ])

  const later = await house.visitor()
  assert.equal((await signInWithKey(later, key)).status, 303)
  assert.equal((await later.get('/')).location, '/werklijst')
  const again = await command()
  assert.equal(again.status, 1)
  assert.match(again.wrong, /nobody can log in yet/)
})

test('through a real mail server comes the letter of the house', async () => {
  const [person] = await house.ask<{ id: string }>(
    `insert into care.person (municipality_id, id, sealed, key_person, created_at)
     select id, gen_random_uuid(), '', gen_random_uuid(), now() from care.municipality limit 1 returning id`,
  )
  await house.ask(
    `insert into entry.account (municipality_id, id, person_id, mail_index, sealed, key_person, created_at)
     select municipality_id, gen_random_uuid(), id, $1, '', id, now() from care.person where id = $2`,
    [mailIndex(house.keys, 'lotte@waterkant.invalid'), person?.id],
  )
  const lotte = await house.visitor()
  await lotte.post('/inloggen', { mail: 'lotte@waterkant.invalid' })
  assert.match(await mailbox.next(), /Dit is je code: \d{6}/)
})

/** A mail server that keeps what it gets: the least that a real one says. */
async function openMailbox() {
  let got = ''
  const server = createServer((line) => {
    let inside = false
    let rest = ''
    line.write('220 here\r\n')
    line.on('data', (bytes) => {
      const lines = (rest + bytes).split('\r\n')
      rest = lines.pop() ?? ''
      for (const said of lines) {
        if (inside && said !== '.') got += `${said}\n`
        else {
          inside = said === 'DATA'
          line.write(inside ? '354 go on\r\n' : said === 'QUIT' ? '221 bye\r\n' : '250 good\r\n')
        }
      }
    })
    line.on('error', () => {})
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => server.close(),
    async next(): Promise<string> {
      for (let i = 0; i < 200 && !/\d{6}/.test(got); i += 1) await pause(50)
      return got
    },
  }
}
