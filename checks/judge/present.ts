/**
 * A made-up world told to the judge: which rows count now. Whether a row counts the judge decides itself; here rows are only picked out,
 * so that no right is decided twice by the same hand.
 */
import type { Participant } from '#care/pass/bonds.ts'
import type { CoordinatorTerm, CustodySnapshot, Id } from '#care/pass/facts.ts'
import { ageOn, asDay, type Day, dayOf } from '#platform/dates.ts'
import type { World } from '../worlds/world.ts'
import type { Question } from './judge.ts'

export type Ask = (question: Question) => boolean
export type RoleName = 'contactPersons' | 'pilotContacts' | 'acceptedEscalations' | 'decisionAdvisers'
type Times = { from: number; until?: number; endedAt?: number }

/** The first moment of a day in Amsterdam, where clocks stand one or two hours before those of Greenwich. */
export function midnightOf(day: Day): number {
  const [winter, summer] = [Date.parse(`${day}T00:00:00+01:00`), Date.parse(`${day}T00:00:00+02:00`)]
  return dayOf(new Date(summer)) === day ? summer : winter
}

export const endedAt = (end: Date | null): { endedAt?: number } => (end === null ? {} : { endedAt: +end })

export const daysOf = ({ from, until }: { from: Day; until: Day | null }): Times => ({
  from: midnightOf(from),
  ...(until === null ? {} : { until: midnightOf(until) }),
})

export const momentsOf = ({ since, endedAt: end }: { since: Date; endedAt: Date | null }): Times => ({
  from: +since,
  ...endedAt(end),
})

export class Present {
  readonly world: World
  readonly now: number
  readonly #ask: Ask
  readonly #asked = new Map<object, boolean>()

  constructor(world: World, ask: Ask) {
    this.world = world
    this.now = +world.at
    this.#ask = ask
  }

  /** Does this row count now? Asked once for every row. */
  counts(row: object, kind: string, who: Id, times: Times): boolean {
    const known = this.#asked.get(row)
    if (known !== undefined) return known
    const about = { uid: { type: 'Term', id: kind }, attrs: { kind, ...times }, parents: [] }
    const answer = this.#ask({ who, action: 'runs', about, context: { now: this.now } })
    this.#asked.set(row, answer)
    return answer
  }

  lasts(row: { person: Id; from: Day; until: Day | null }, kind: string): boolean {
    return this.counts(row, kind, row.person, daysOf(row))
  }

  goesOn(row: { person: Id; since: Date; endedAt: Date | null }, kind: string): boolean {
    return this.counts(row, kind, row.person, momentsOf(row))
  }

  membersOf(family: Id): Id[] {
    const members = this.world.families.find(({ id }) => id === family)?.members ?? []
    return members.filter((member) => this.lasts(member, 'member')).map(({ person }) => person)
  }

  isMember(family: Id, one: Id): boolean {
    return this.membersOf(family).includes(one)
  }

  /** Whose work or organisation ended, stands nowhere by it any more. */
  works(one: Id): boolean {
    const day = (until: Day | null): Times => daysOf({ from: asDay('2000-01-01'), until })
    const ended = (this.world.endedOrganisations ?? []).filter(
      (each) => !this.counts(each, 'work', '', day(each.until)),
    )
    return (this.world.workers ?? [])
      .filter(({ person }) => person === one)
      .every(
        (each) => this.counts(each, 'work', one, day(each.until)) && !ended.some(({ id }) => id === each.organisation),
      )
  }

  /** Parts for somebody who still belongs to the family. */
  partsIn(family: Id): Participant[] {
    const members = this.membersOf(family)
    return (this.world.participants ?? [])
      .filter((part) => part.family === family && this.lasts(part, part.kind) && this.works(part.person))
      .filter(({ subjects }) => subjects.some((subject) => members.includes(subject)))
  }

  termsIn(family: Id): CoordinatorTerm[] {
    return this.world.coordinatorTerms.filter((term) => term.family === family && this.lasts(term, 'coordinator'))
  }

  /** The professional who coordinates, or who stands by when somebody of the family or circle does. */
  professionalsIn(family: Id): Id[] {
    return this.termsIn(family)
      .flatMap((term) => (term.professional ? term.person : (term.standby ?? [])))
      .filter((one) => this.works(one))
  }

  familyCoordinatorsIn(family: Id): Id[] {
    return this.termsIn(family)
      .flatMap((term) => (term.professional ? [] : term.person))
      .filter((one) => this.works(one))
  }

  rolesFor(name: RoleName, family: Id) {
    return (this.world[name] ?? []).filter(
      (role) => role.family === family && this.goesOn(role, name) && this.works(role.person),
    )
  }

  ageOf(one: Id): number {
    const bornOn = this.world.persons.find(({ id }) => id === one)?.bornOn ?? null
    return bornOn === null ? 0 : ageOn(bornOn, dayOf(this.world.at))
  }

  /** The newest check says who holds custody, and only confirmed counts. */
  custodyOf(youth: Id): CustodySnapshot | null {
    const known = this.world.custodySnapshots.filter((found) => found.youth === youth && +found.recordedAt <= this.now)
    const newest = known.toSorted((one, other) => +one.recordedAt - +other.recordedAt).at(-1)
    return newest?.outcome === 'confirmed' ? newest : null
  }

  /** It counts for who has a place here; a guardian takes part as one, and the check says so too. */
  custodyIn(family: Id, youth: Id): { holders: Id[]; guardians: Id[] } {
    const newest = this.custodyOf(youth)
    if (newest === null) return { holders: [], guardians: [] }
    const asGuardian = this.partsIn(family)
      .filter(({ kind, subjects }) => kind === 'guardian' && subjects.includes(youth))
      .map(({ person }) => person)
    return {
      holders: newest.holders.filter((one) => this.isMember(family, one)),
      guardians: newest.kind === 'guardianship' ? newest.holders.filter((one) => asGuardian.includes(one)) : [],
    }
  }
}
