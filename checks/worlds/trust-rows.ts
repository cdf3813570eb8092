// What trust adds to a made-up world, as rows of the real tables: parts, shares, what is kept from somebody, and where people work.
import { createHash } from 'node:crypto'
import type { Moments, RoleForSubjects } from '#care/pass/bonds.ts'
import { type Id, type Item, isPresentMember } from '#care/pass/facts.ts'
import type { Shielded, Withheld } from '#care/pass/hidden.ts'
import type { Share } from '#care/pass/shares.ts'
import { addDays, dayOf, workingDaysAfter } from '#platform/dates.ts'
import { jimRows } from './jims.ts'
import { beginningOf, find, type Row, type Rows, tableOf } from './rows.ts'
import type { World } from './world.ts'

/** Whether this family has no plan that runs: while somebody is the contact person of its question. */
export function isPlanless({ contactPersons, at }: World, family: Id): boolean {
  return (contactPersons ?? []).some(
    (role) => role.family === family && role.since <= at && (role.endedAt === null || role.endedAt > at),
  )
}

export function trustRows(world: World, ids: () => Id): Rows {
  const inFamily = (family: Id) => ({ municipality_id: find(world, family).municipality, family_id: family, id: ids() })
  const rows = (list: readonly { readonly family: Id; readonly row: Row }[]) =>
    list.map(({ family, row }) => ({ ...inFamily(family), ...row }))
  return [
    { table: 'care.organisation', rows: organisations(world) },
    { table: 'care.worker', rows: workers(world) },
    { table: 'care.participant', rows: rows(parts(world)) },
    {
      table: 'care.share',
      rows: rows([...(world.shares ?? []).map((share) => shareRow(world, share)), ...seconds(world)]),
    },
    { table: 'care.withholding', rows: rows((world.withheld ?? []).flatMap((each) => withheldRow(world, each))) },
    ...jimRows(world, ids),
    { table: 'care.shield', rows: rows((world.shields ?? []).flatMap((each) => shieldRow(world, each))) },
  ]
}

/** An organisation of this name in this municipality. */
export function organisationId(municipality: Id, name: string): Id {
  const hex = createHash('sha256').update(`${municipality} ${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function organisations({ persons, workers = [], shares = [], endedOrganisations = [] }: World): Row[] {
  const names = new Set([
    ...workers.map(({ organisation }) => organisation),
    ...shares.flatMap(({ organisation }) => organisation ?? []),
  ])
  const places = [...new Set(persons.map(({ municipality }) => municipality))]
  return places.flatMap((municipality) =>
    [...names].map((name) => ({
      municipality_id: municipality,
      id: organisationId(municipality, name),
      name,
      kind: 'provider',
      until_on: endedOrganisations.find(({ id }) => id === name)?.until ?? null,
    })),
  )
}

function workers({ persons, workers = [], at }: World): Row[] {
  return workers.flatMap(({ person, organisation, until }) => {
    const municipality = persons.find(({ id }) => id === person)?.municipality
    if (municipality === undefined) return []
    const since = { from_on: addDays(dayOf(at), -900), until_on: until }
    const place = { organisation_id: organisationId(municipality, organisation), role: 'localTeam' }
    return [{ municipality_id: municipality, person_id: person, ...place, ...since }]
  })
}

type Laid = { family: Id; row: Row }

function parts(world: World): Laid[] {
  const { participants = [], termAgreements = [], contactPersons = [], pilotContacts = [] } = world
  const periods = participants.map(({ family, person, kind, subjects, from, until }) => ({
    family,
    row: {
      ...{ person_id: person, kind, subjects, ground: 'agreed' },
      ...{ from_at: beginningOf(from), until_at: until === null ? null : beginningOf(until) },
    },
  }))
  const agreed = termAgreements.map(({ family, coordinator, member, ...when }) =>
    roleRow({ family, person: coordinator, subjects: [member], ...when }, 'leader'),
  )
  return [
    ...periods,
    ...agreed,
    ...contactPersons.map((role) => contactRow(world, role)),
    ...pilotContacts.map((role) => roleRow(role, 'pilotContact')),
    ...(world.decisionAdvisers ?? []).map((role) => roleRow(role, 'behaviouralScientist')),
    ...(world.acceptedEscalations ?? []).map((role, n) => calledRow(role, n, world.at)),
  ]
}

const moments = ({ since, endedAt }: Moments): Row => ({
  from_at: since.toISOString(),
  until_at: endedAt === null ? null : endedAt.toISOString(),
})

const roleRow = (role: RoleForSubjects, kind: string): Laid => ({
  family: role.family,
  row: { person_id: role.person, kind, subjects: role.subjects, ground: 'agreed', ...moments(role) },
})

// Where a plan runs it is the plan that ends the part, not a day of its own.
function contactRow(world: World, role: RoleForSubjects): Laid {
  const { family, row } = roleRow(role, 'contactPerson')
  return { family, row: isPlanless(world, family) ? row : { ...row, until_at: null } }
}

// Called the day before; whoever has yet to say yes has not written it down, or said it for later.
function calledRow(role: RoleForSubjects, n: number, at: Date): Laid {
  const kind = ['localTeam', 'processDirector', 'expertTeamMember'][n % 3] as string
  const { family, row } = roleRow(role, kind)
  const called = new Date(+role.since - 86_400_000).toISOString()
  const accepted = role.since <= at || n % 2 === 0 ? role.since.toISOString() : null
  return { family, row: { ...row, from_at: called, accepted_at: accepted } }
}

const tableName = (item: Item) => tableOf(item).replace('care.', '')

function shareRow(world: World, share: Share): Laid {
  const { family, subject, reader, grantedBy, lastDay, withdrawnAt } = share
  const item = world.items.find(({ id }) => id === share.item)
  const { municipality } = find(world, family)
  const by = grantedBy[0] ?? subject
  const ground = share.dailyLife ? 'dailyLife' : by === subject ? 'own' : 'custody'
  const organisation = share.organisation === null ? null : organisationId(municipality, share.organisation)
  return {
    family,
    row: {
      ...{ subject, reader, organisation_id: organisation, topic: share.topic, ground, purpose: 'meelezen' },
      ...{ item_table: item ? tableName(item) : null, item_id: share.item },
      ...{ from_at: beginningOf(share.from), until_at: lastDay === null ? null : beginningOf(addDays(lastDay, 1)) },
      ...{ granted_by: by, recorded_by: by, granted_at: beginningOf(share.from) },
      ...{ withdrawn_at: withdrawnAt?.toISOString() ?? null, withdrawn_by: withdrawnAt === null ? null : subject },
    },
  }
}

// A colleague who is asked along reads one item of each whom it is about.
function seconds(world: World): Laid[] {
  return (world.secondReaders ?? []).flatMap(({ family, person, item, since, endedAt }) => {
    const asked = world.items.find(({ id }) => id === item)
    const until = endedAt ?? new Date(+since + 180 * 86_400_000)
    const when = { from_at: since.toISOString(), until_at: until.toISOString(), granted_at: since.toISOString() }
    return (asked?.subjects ?? [])
      .filter((subject) => isPresentMember(world, subject, family, dayOf(world.at)))
      .map((subject) => ({
        family,
        row: {
          ...{ subject, reader: person, organisation_id: null, topic: null, ground: 'secondProfessional', ...when },
          ...{ item_table: asked ? tableName(asked) : null, item_id: item, purpose: 'meelezen' },
          ...{ granted_by: subject, recorded_by: subject, withdrawn_at: null, withdrawn_by: null },
        },
      }))
  })
}

// Two professionals who are not among those it is kept from; who they are decides nothing.
const signed = {
  by_person: '00000000-0000-4000-8000-00000000000a',
  second_person: '00000000-0000-4000-8000-00000000000b',
}

function withheldRow(world: World, { item, against, since, reviewOn, liftedAt }: Withheld): Laid[] {
  const kept = world.items.find(({ id }) => id === item)
  if (!kept) return []
  const lifted = { lifted_by: liftedAt === null ? null : signed.by_person, lifted_at: liftedAt?.toISOString() ?? null }
  const about = { item_table: tableName(kept), item_id: item, against, ground: 'safety' }
  return [
    { family: kept.family, row: { ...about, ...signed, ...lifted, made_at: since.toISOString(), review_on: reviewOn } },
  ]
}

function shieldRow(world: World, shield: Shielded): Laid[] {
  const kept = world.items.find(({ id }) => id === shield.item)
  if (!kept) return []
  const { decision, youth, against, since, liftedAt } = shield
  return [
    {
      family: kept.family,
      row: {
        ...{ item_table: tableName(kept), item_id: shield.item, youth, against, made_at: since.toISOString() },
        ...{ decide_by: workingDaysAfter(dayOf(since), 5), outcome: decision?.outcome ?? null },
        ...{ decided_by: decision === null ? null : signed.by_person, decided_at: decision?.decidedAt.toISOString() },
        ...{ told_at: decision?.youthToldAt?.toISOString() ?? null, lifted_at: liftedAt?.toISOString() ?? null },
        lifted_by: liftedAt === null ? null : youth,
      },
    },
  ]
}
