// How a right changes between the page that somebody loaded and the act that arrives: in the facts of the model and in the rows of the house alike.
import type { Id, Item, Period } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { addDays, ageOn, asDay, type Day, dayOf } from '#platform/dates.ts'
import { beginningOf, factRows, type Row } from './rows.ts'
import type { World } from './world.ts'

export type Turn = {
  readonly name: string
  /** The world after it. */
  readonly world: World
  readonly make: readonly string[]
  readonly undo: readonly string[]
  readonly added?: { readonly table: string; readonly rows: readonly Row[] } | undefined
}

/** Who acts where, and on which item when there is one. */
export type Scene = { readonly viewer: Id; readonly family: Id; readonly item: Item | null }
type Turning = (world: World, scene: Scene) => Turn | null

const turnings: readonly Turning[] = [
  roleEnds,
  membershipEnds,
  partEnds,
  shareWithdrawn,
  custodyMoves,
  birthday,
  shieldRises,
  withheld,
  workEnds,
]

/** Every change of what rests on this person's place in this family that this world has room for. */
export const turnsFor = (world: World, scene: Scene): Turn[] =>
  turnings.flatMap((turning) => turning(world, scene) ?? [])

const moment = (day: Day | null) => (day === null ? 'null' : `'${beginningOf(day)}'`)
const plainDay = (day: Day | null) => (day === null ? 'null' : `'${day}'`)
const runs = (day: Day, { from, until }: Period) => from < day && (until === null || until > day)

type Column = { readonly table: string; readonly until: string; readonly where: string; readonly was: string }
const sets = ({ table, until, where }: Column, value: string) =>
  `update care.${table} set ${until} = ${value} where ${where}`

function endOf(name: string, world: World, columns: readonly Column[], value: string): Turn | null {
  if (columns.length === 0) return null
  const make = columns.map((column) => sets(column, value))
  return { name, world, make, undo: columns.map((column) => sets(column, column.was)) }
}

/** Somebody else coordinates from today on, since a plan is never without (D-PLN-03). */
function roleEnds(world: World, { viewer, family }: Scene): Turn | null {
  const day = dayOf(world.at)
  const own = world.coordinatorTerms.filter(
    (term) => term.family === family && (term.person === viewer || term.standby === viewer) && runs(day, term),
  )
  const place = world.families.find(({ id }) => id === family)?.municipality
  const person = world.persons.find(
    ({ id, municipality }) =>
      id !== viewer && municipality === place && world.coordinatorTerms.some((term) => term.person === id),
  )?.id
  if (person === undefined) return null
  const columns = own.map(({ person, from, until }) => ({
    ...{ table: 'coordinator_term', until: 'until_at', was: moment(until) },
    where: `family_id = '${family}' and person_id = '${person}' and from_at = ${moment(from)}`,
  }))
  const isFollowed = world.coordinatorTerms.some(
    (term) => term.family === family && term.until === null && !own.includes(term),
  )
  const next = isFollowed ? [] : [{ family, person, professional: true, standby: null, from: day, until: null }]
  const terms = world.coordinatorTerms.map((term) => (own.includes(term) ? { ...term, until: day } : term))
  const ended = endOf('role', { ...world, coordinatorTerms: [...terms, ...next] }, columns, moment(day))
  const begun = addition('role', world, 'care.coordinator_term', { coordinatorTerms: next })
  return ended && { ...ended, added: begun?.added, undo: [...(begun?.undo ?? []), ...ended.undo] }
}

function membershipEnds(world: World, { viewer, family }: Scene): Turn | null {
  const day = dayOf(world.at)
  const own = world.families
    .filter(({ id }) => id === family)
    .flatMap(({ members }) => members.filter((member) => member.person === viewer && runs(day, member)))
  const columns = own.map(({ from, until }) => ({
    ...{ table: 'family_member', until: 'until_on', was: plainDay(until) },
    where: `family_id = '${family}' and person_id = '${viewer}' and from_on = ${plainDay(from)}`,
  }))
  const families = world.families.map((each) => ({
    ...each,
    members: each.members.map((member) => (own.includes(member) ? { ...member, until: day } : member)),
  }))
  return endOf('membership', { ...world, families }, columns, plainDay(day))
}

function partEnds(world: World, { viewer, family }: Scene): Turn | null {
  const day = dayOf(world.at)
  const all = world.participants ?? []
  const own = all.filter((part) => part.family === family && part.person === viewer && runs(day, part))
  const columns = own.map(({ kind, from, until }) => ({
    ...{ table: 'participant', until: 'until_at', was: moment(until) },
    where: `family_id = '${family}' and person_id = '${viewer}' and kind = '${kind}' and from_at = ${moment(from)}`,
  }))
  const participants = all.map((part) => (own.includes(part) ? { ...part, until: day } : part))
  return endOf('part', { ...world, participants }, columns, moment(day))
}

function shareWithdrawn(world: World, { viewer, family }: Scene): Turn | null {
  const all = world.shares ?? []
  const own = all.filter((share) => share.family === family && share.reader === viewer && share.withdrawnAt === null)
  if (own.length === 0) return null
  const shares = all.map((share) => (own.includes(share) ? { ...share, withdrawnAt: new Date(+world.at - 1) } : share))
  const these = `family_id = '${family}' and reader = '${viewer}' and ground <> 'secondProfessional'`
  return {
    ...{ name: 'share', world: { ...world, shares } },
    make: [
      `update care.share set withdrawn_at = door.now() - interval '1 millisecond', withdrawn_by = subject where ${these} and withdrawn_at is null`,
    ],
    undo: [
      `update care.share set withdrawn_at = null, withdrawn_by = null where ${these} and withdrawn_at = door.now() - interval '1 millisecond'`,
    ],
  }
}

/** A new check of custody in which this person is no holder any more. */
function custodyMoves(world: World, { viewer, family, item }: Scene): Turn | null {
  const held = world.custodySnapshots.filter(({ youth, holders }) => holders.includes(viewer) && youth !== viewer)
  const about = held.find(({ youth }) => item?.subjects.includes(youth)) ?? held[0]
  const home = world.families.find(({ members }) => members.some(({ person }) => person === about?.youth))
  if (about === undefined || home?.id !== family) return null
  const found = {
    ...({ youth: about.youth, holders: [], kind: 'temporarilyNone', outcome: 'none' } as const),
    ...{ checkedOn: dayOf(world.at), recordedAt: world.at },
  }
  const custodySnapshots = [...world.custodySnapshots, found]
  return addition('custody', { ...world, custodySnapshots }, 'care.custody_snapshot', { custodySnapshots: [found] })
}

/** What is new in a world as rows, and the way back. */
function addition(name: string, world: World, table: string, only: Partial<World>): Turn | null {
  const rows = factRows({ ...world, ...only }, newId).find((each) => each.table === table)?.rows ?? []
  const undo = rows.map(({ id }) => `delete from ${table} where id = '${id}'`)
  return rows.length === 0 ? null : { name, world, make: [], undo, added: { table, rows } }
}

/** A youth of 12 to 15 turns out to be 16; somebody of 12 to 15 who acts turns out to be 11. */
function birthday(world: World, { viewer, family, item }: Scene): Turn | null {
  const day = dayOf(world.at)
  const members = world.families.find(({ id }) => id === family)?.members ?? []
  const youths = world.persons.filter(({ id, bornOn }) => {
    const age = bornOn === null ? 0 : ageOn(bornOn, day)
    return age >= 12 && age < 16 && members.some(({ person }) => person === id)
  })
  const who =
    youths.find(({ id }) => id === viewer) ?? youths.find(({ id }) => item?.subjects.includes(id)) ?? youths[0]
  if (who === undefined) return null
  const years = who.id === viewer ? 11 : 16
  const bornOn = addDays(asDay(`${Number(day.slice(0, 4)) - years}-${day.slice(5, 7)}-01`), -1)
  const persons = world.persons.map((person) => (person.id === who.id ? { ...person, bornOn } : person))
  const column = { table: 'birth', until: 'born_on', where: `person_id = '${who.id}'`, was: plainDay(who.bornOn) }
  return endOf('age', { ...world, persons }, [column], plainDay(bornOn))
}

function shieldRises(world: World, { viewer, item }: Scene): Turn | null {
  const youth = item?.subjects.find((subject) => subject !== viewer)
  const born = world.persons.find(({ id }) => id === youth)?.bornOn ?? null
  const age = born === null ? 0 : ageOn(born, dayOf(world.at))
  if (item === null || youth === undefined || age < 12 || age > 15) return null
  const shield = { item: item.id, youth, against: [viewer], since: world.at, decision: null, liftedAt: null }
  return addition('shield', { ...world, shields: [...(world.shields ?? []), shield] }, 'care.shield', {
    shields: [shield],
  })
}

function withheld(world: World, { viewer, item }: Scene): Turn | null {
  if (item === null || item.author === viewer) return null
  const kept = {
    ...{ item: item.id, against: [viewer], ground: 'safety', by: newId(), second: newId() },
    ...{ since: world.at, reviewOn: addDays(dayOf(world.at), 90), liftedAt: null },
  }
  return addition('withheld', { ...world, withheld: [...(world.withheld ?? []), kept] }, 'care.withholding', {
    withheld: [kept],
  })
}

function workEnds(world: World, { viewer }: Scene): Turn | null {
  const day = dayOf(world.at)
  const workers = (world.workers ?? []).filter(
    ({ person, until }) => person === viewer && (until === null || until > day),
  )
  const all = (world.workers ?? []).map((worker) => (workers.includes(worker) ? { ...worker, until: day } : worker))
  const columns = workers.map(({ until }) => ({
    ...{ table: 'worker', until: 'until_on', was: plainDay(until) },
    where: `person_id = '${viewer}'`,
  }))
  return endOf('work', { ...world, workers: all }, columns, plainDay(day))
}
