import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Knock, openDossier } from '#care/access/door.commands.ts'
import { type Topic, topics } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import type { House } from '#platform/web/page.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { knownOf } from './who-sees.commands.ts'
import { type Sight, sightOf } from './who-sees.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const look = (key: string) =>
  ({
    familyId: house.family(key),
    purpose: 'kijken wie wat ziet',
    action: 'read',
    topics: [],
    object: { class: 'pass' },
  }) as const

async function knockOf(key: string): Promise<Knock> {
  return {
    house: { pool: house.pool, keys: house.keys } as House,
    token: (await house.visitor(key)).token,
    requestId: newId(),
  }
}

const columnOf = (topic: Topic) => topic.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** What the database itself lets this person read: the lists in the pass of an opened door. */
async function passInDatabase(key: string, family: string): Promise<string[]> {
  return openDossier(await knockOf(key), look(family), async (dossier) => {
    const row = await dossier.one<Record<string, string[]>>(
      'trial.pass',
      'select * from door.pass where xid = pg_current_xact_id_if_assigned()',
    )
    return topics.flatMap((topic) => (row?.[columnOf(topic)] ?? []).map((subject) => `${subject} ${topic}`)).sort()
  })
}

const sightFor = async (asker: string, reader: string, family: string): Promise<Sight> =>
  openDossier(await knockOf(asker), look(family), async (dossier) =>
    sightOf(house.person(reader), (await knownOf(dossier)).known),
  )

// An address follows from living somewhere, and the last three are told of youths only.
const apart = / (contact|school|placement|adulthood)$/
const askers = [
  ['mirjam', 'sam', ['olaf', 'sam', 'bram']],
  ['olaf', 'sam', ['mirjam', 'sam', 'bram']],
  ['esra', 'esra', ['deniz', 'elif', 'dana']],
  ['deniz', 'esra', ['esra', 'dana']],
  ['bram', 'sam', ['mirjam', 'olaf', 'sam', 'jan']],
] as const

for (const [asker, family, readers] of askers) {
  test(`what ${asker} is told about the others is what the database shows them, of the people ${asker} may know`, async () => {
    for (const reader of readers) {
      const said = await sightFor(asker, reader, family)
      const subjects = [...said.sees, ...said.seesNot].map(({ subject }) => subject)
      const shown = (await passInDatabase(reader, family)).filter(
        (row) => !apart.test(row) && subjects.includes(row.split(' ')[0] ?? ''),
      )
      const told = said.sees.map(({ subject, topic }) => `${subject} ${topic}`).filter((row) => !apart.test(row))
      assert.deepEqual(told.sort(), shown, `${asker} about ${reader}`)
      assert.ok(subjects.length > 0)
    }
  })
}

test('T-30: Mirjam reads what Olaf sees of Sam and that he sees nothing of hers, in two looks', async () => {
  const mirjam = await house.visitor('mirjam')
  const list = await mirjam.get(`/gezin/${house.family('mirjam')}/wie-ziet-wat`)
  assert.equal(list.status, 200)
  assert.match(list.text, /Olaf ziet: het deel van Sam\./)
  assert.match(list.text, /Olaf ziet niet: het deel van Mirjam\./)
  const one = await mirjam.get(`/gezin/${house.family('mirjam')}/wie-ziet-wat/${house.person('olaf')}`)
  const [, seen = '', unseen = ''] = one.text.split(/Olaf ziet(?: niet)?<\/h2>/)
  assert.match(seen, /de doelen, acties en cijfers van Sam/)
  assert.doesNotMatch(seen, /van Mirjam|het verhaal van Sam|adres en telefoon van Sam/)
  for (const part of [
    /het verhaal van Sam/,
    /de veerkracht van Sam/,
    /het verhaal van Mirjam/,
    /adres en telefoon van Mirjam/,
    /het adres van het andere huis van Sam/,
  ])
    assert.match(unseen, part)
  assert.doesNotMatch(one.text, /18 worden van Mirjam|school van Mirjam/)
  assert.match(list.text, /Sam ziet niet: het deel van Mirjam\./)
  assert.match(one.text, /Waarom: heeft gezag over Sam/)
})

test('D-PEO-02: nobody is told an address or the birth day of another parent here', async () => {
  const olaf = await house.visitor('olaf')
  for (const page of ['', `/${house.person('mirjam')}`, `/${house.person('sam')}`]) {
    const { text } = await olaf.get(`/gezin/${house.family('olaf')}/wie-ziet-wat${page}`)
    assert.doesNotMatch(text, /Kastanjehof|1984|06 00 00 33 01|deel van Mirjam|verhaal van Mirjam/)
  }
})

test('who has no part in the family finds no list, and a person outside it is not found', async () => {
  const [esra, mirjam] = [await house.visitor('esra'), await house.visitor('mirjam')]
  assert.equal((await esra.get(`/gezin/${house.family('mirjam')}/wie-ziet-wat`)).status, 404)
  assert.equal((await mirjam.get(`/gezin/${house.family('mirjam')}/wie-ziet-wat/${house.person('esra')}`)).status, 404)
})

test('a share ends within six months, counted in days of the Netherlands: also what is given in the first hour of a month', async () => {
  const given = (from: string, until: string) =>
    house.ask(
      `insert into care.share (municipality_id, family_id, id, subject, topic, reader, purpose, ground, from_at, until_at, granted_by, granted_at, recorded_by)
       select municipality_id, id, gen_random_uuid(), $2, 'circle', $3, 'readAlong', 'own', $4, $5, $2, $4, $2 from care.family where id = $1`,
      [house.family('esra'), house.person('esra'), house.person('deniz'), from, until],
    )
  await given('2026-11-30T23:30:00Z', '2027-06-01T22:00:00Z')
  await given('2027-08-31T22:30:00Z', '2028-03-01T23:00:00Z')
  await assert.rejects(given('2026-11-30T22:30:00Z', '2027-06-01T22:00:00Z'), /share_ends/)
})
