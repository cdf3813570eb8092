// People around the cast for goal A1: who coordinated and stopped, who left, who works elsewhere. Arranged as owner of the database.
import type { Facts, Id } from '#care/pass/facts.ts'
import { newId, newSecret } from '#platform/clock.ts'
import { asDay, dayOf } from '#platform/dates.ts'
import { sealWith } from '#platform/keys/seal.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { Visitor } from '#src/trial/visitor.ts'

export type Actor = {
  readonly name: string
  readonly person: Id | null
  readonly works: boolean
  readonly oversees?: boolean
  readonly administers?: boolean
  readonly visitor: Visitor
}

/** Everybody of the matrix around one family, most of them of the cast. */
export async function arrange(house: TrialHouse, family: Id): Promise<Actor[]> {
  const [here, there] = await municipalities(house)
  const colleague = await admitWorker(house, here, 'noord')
  const elsewhere = await admitWorker(house, there, 'ver')
  await house.ask('update care.coordinator_term set person_id = $1 where family_id = $2 and until_at is null', [
    colleague,
    house.family('milan'),
  ])
  await house.ask(
    `insert into care.coordinator_term (municipality_id, family_id, id, person_id, professional, temporary, from_at, until_at, end_reason)
     values ($1, $2, $3, $4, true, false, now() - interval '300 days', now() - interval '1 day', 'leave')`,
    [here, family, newId(), house.person('bram')],
  )
  await house.ask(
    `insert into care.family_member (municipality_id, family_id, id, person_id, parts, position, from_on, until_on)
     values ($1, $2, $3, $4, '{other}', 9, door.today() - 300, door.today() - 1)`,
    [here, family, newId(), house.person('henk')],
  )
  const cast = async (name: string, key: string, works = false): Promise<Actor> => ({
    name,
    person: house.person(key),
    works,
    visitor: await house.visitor(key),
  })
  const worker = async (name: string, person: Id): Promise<Actor> => ({
    name,
    person,
    works: true,
    visitor: await signedIn(house, person),
  })
  const actors = [
    { name: 'nobody signed in', person: null, works: false, visitor: await house.visitor() },
    await cast('parent with custody', 'esra'),
    await cast('youth of 15', 'deniz'),
    await cast('coordinator', 'dana', true),
    await cast('member of another family', 'joyce'),
    await cast('father without custody here', 'olaf'),
    await worker('coordinator of another family', colleague),
    await worker('worker of another municipality', elsewhere),
    await cast('coordinator until yesterday', 'bram', true),
    await cast('member until yesterday', 'henk'),
    { ...(await cast('privacy officer', 'nadia', true)), oversees: true },
    // Last, because what an administrator ends stays ended.
    { ...(await cast('administrator', 'petra', true)), administers: true },
  ]
  // The walk takes longer than five minutes; whether a proof is fresh is tried in people-roles.test.ts.
  await house.ask("update entry.session set proved_at = proved_at + interval '1 hour' where level = 'substantial'")
  return actors
}

async function municipalities(house: TrialHouse): Promise<[Id, Id]> {
  const rows = await house.ask<{ id: Id }>(
    'select m.id from care.municipality m order by exists (select from care.family f where f.municipality_id = m.id) desc',
  )
  const [here, there] = rows.map(({ id }) => id)
  if (here === undefined || there === undefined) throw new Error('the cast has two municipalities')
  return [here, there]
}

async function admitWorker(house: TrialHouse, municipality: Id, key: string): Promise<Id> {
  const [person, organisation] = [newId(), newId()]
  const made = await house.keys.addSalts(municipality, person, [person])
  const seal = (table: string, texts: Record<string, string>) =>
    sealWith(made, { municipality, table, id: person, wording: 1, keyPerson: person }, texts)
  await house.ask('select door.admit_organisation($1, $2, $3, $4)', [municipality, organisation, key, 'localTeam'])
  await house.ask('select door.admit_worker($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    municipality,
    person,
    seal('care.person', { callName: key }),
    organisation,
    'localTeam',
    seal('care.worker', { phone: '088 000 0000', days: 'maandag' }),
    newId(),
    newSecret(),
    seal('entry.account', { mail: `${key}@voorbeeld.invalid` }),
  ])
  return person
}

async function signedIn(house: TrialHouse, person: Id): Promise<Visitor> {
  const token = newSecret()
  const [account] = await house.ask<{ id: Id }>('select id from entry.account where person_id = $1', [person])
  await house.pool.one('trial.beSomeone', 'select door.be_someone($1, $2, $3, $4, $5)', [
    account?.id,
    Buffer.alloc(0),
    token,
    newId(),
    'own',
  ])
  return new Visitor(house.base, house.keys, token)
}

/** What the database holds, as the facts that the model reads. */
export async function factsOf(house: TrialHouse): Promise<Facts> {
  type Member = { family: Id; municipality: Id; person: Id; from: string; until: string | null }
  const day = (text: string | null) => (text === null ? null : asDay(text))
  const persons = await house.ask<{ id: Id; municipality: Id; born: string | null }>(
    'select p.id, p.municipality_id as municipality, b.born_on::text as born from care.person p left join care.birth b on b.person_id = p.id',
  )
  const members = await house.ask<Member>(
    'select family_id as family, municipality_id as municipality, person_id as person, from_on::text as "from", until_on::text as until from care.family_member',
  )
  const custody = await house.ask<Facts['custodySnapshots'][number]>(
    'select youth_id as youth, holders, kind, outcome, checked_on::text as "checkedOn", recorded_at as "recordedAt" from care.custody_snapshot',
  )
  const terms = await house.ask<{
    family: Id
    person: Id
    professional: boolean
    standby: Id | null
    from: Date
    until: Date | null
  }>(
    'select family_id as family, person_id as person, professional, standby_id as standby, from_at as "from", until_at as until from care.coordinator_term',
  )
  return {
    persons: persons.map(({ id, municipality, born }) => ({ id, municipality, bornOn: day(born) })),
    families: [...Map.groupBy(members, ({ family }) => family)].map(([id, own]) => ({
      id,
      municipality: own[0]?.municipality ?? '',
      members: own.map(({ person, from, until }) => ({ person, from: asDay(from), until: day(until) })),
    })),
    custodySnapshots: custody,
    coordinatorTerms: terms.map((term) => ({
      ...term,
      from: dayOf(term.from),
      until: term.until === null ? null : dayOf(term.until),
    })),
  }
}
