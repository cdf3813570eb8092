// Coverage of the made-up worlds: a clause that is never true, or never false, is a clause that nobody has tried.
// Each must be true and false in at least 1 % of the decisions that reach it, else a comparison proves less than it says.

import { ageGroupOn, ageGroups } from '#care/pass/age.ts'
import { custodyOf, type Id, isPresentMember, recordKinds, running } from '#care/pass/facts.ts'
import { type Pass, passOf, relations } from '#care/pass/pass.ts'
import { readRules } from '#care/pass/reading.ts'
import { permits } from '#care/writing/permits.ts'
import type { WriteAct, Writing } from '#care/writing/writers.ts'
import { refusals } from '#care/writing/writing.ts'
import { dayOf } from '#platform/dates.ts'
import { type Clause, clause, type Tried } from './clause.ts'
import { isOfTrust, trustClauses } from './trust-clauses.ts'
import type { Decision, World } from './world.ts'

export type ClauseCount = { readonly name: string; readonly yes: number; readonly no: number }

const isWrite = ({ act }: Tried) => act !== 'select'
const asWriting = (tried: Tried): Writing => ({ ...tried, act: tried.act as WriteAct })
const isRefused = (tried: Tried) => refusals.some(({ holds }) => holds(asWriting(tried)))

const factClauses: readonly Clause[] = [
  clause('viewer of another municipality', ({ world, viewer, item }) => municipalityOf(world, viewer, item.family)),
  clause('viewer is a member now', ({ world, viewer, item, at }) => isMember(world, viewer, item.family, at)),
  clause('viewer was or will be a member', ({ world, viewer, item, at }) => {
    const members = world.families.find((family) => family.id === item.family)?.members ?? []
    return members.some(({ person }) => person === viewer) && !isMember(world, viewer, item.family, at)
  }),
  clause('viewer is a member of two families', ({ world, viewer, at }) => {
    return world.families.filter((family) => isMember(world, viewer, family.id, at)).length > 1
  }),
  clause('viewer’s term runs', (tried) => hasTerm(tried, true)),
  clause('viewer’s term ended or has to start', (tried) => hasTerm(tried, false)),
  clause('viewer is member and coordinator or standby', (tried) => {
    return hasTerm(tried, true) && isMember(tried.world, tried.viewer, tried.item.family, tried.at)
  }),
  clause('subject left or has to come', ({ world, item, at }) => {
    return item.subjects.some((subject) => !isMember(world, subject, item.family, at))
  }),
  clause('item about several', ({ item }) => item.subjects.length > 1),
  clause('subject without birth day', (tried) => personsOf(tried).some(({ bornOn }) => bornOn === null)),
  clause('subject has a birthday today', ({ world, item, at }) => {
    return personsOf({ world, item }).some(({ bornOn }) => bornOn?.slice(5) === dayOf(at).slice(5))
  }),
  ...ageGroups.map((group) =>
    clause(`subject in age group ${group}`, ({ world, item, at }) => {
      return personsOf({ world, item }).some(({ bornOn }) => ageGroupOn(bornOn, dayOf(at)) === group)
    }),
  ),
  ...(['confirmed', 'none', 'undetermined'] as const).map((outcome) =>
    clause(
      `custody ${outcome}, viewer written down as holder`,
      ({ world, viewer, item, at }) =>
        item.subjects.some((subject) => {
          const custody = custodyOf(world, subject, at)
          return custody?.outcome === outcome && custody.holders.includes(viewer)
        }),
      isWrittenAsHolder,
    ),
  ),
  clause('viewer was a holder by an earlier check only', ({ world, viewer, item, at }) => {
    return item.subjects.some((subject) => {
      const held = world.custodySnapshots.some(({ youth, holders }) => youth === subject && holders.includes(viewer))
      return held && !custodyOf(world, subject, at)?.holders.includes(viewer)
    })
  }),
]

const ruleClauses: readonly Clause[] = [
  ...relations
    .filter(({ ground }) => !isOfTrust(ground))
    .map(({ ground }) =>
      clause(
        `pass by ${ground}`,
        ({ pass, item }) =>
          pass.some((row) => row.ground === ground && row.topic === item.topic && item.subjects.includes(row.subject)),
        ground.startsWith('custody') ? isWrittenAsHolder : undefined,
      ),
    ),
  ...readRules.map(({ reason, holds }) => clause(`read: ${reason}`, holds)),
  ...refusals.map(({ reason, holds }, n) => ({
    name: `write refused: ${reason}`,
    reached: (tried: Tried) =>
      isWrite(tried) && !refusals.slice(0, n).some((earlier) => earlier.holds(asWriting(tried))),
    holds: (tried: Tried) => holds(asWriting(tried)),
  })),
  ...recordKinds.flatMap((record) =>
    (permits[record] ?? []).map(({ reason, holds }) => ({
      name: `write ${record}: ${reason}`,
      reached: (tried: Tried) => isWrite(tried) && tried.item.record === record && !isRefused(tried),
      holds: (tried: Tried) => holds(asWriting(tried)),
    })),
  ),
]

// A viewer asks the same pass for every item of a family.
const passes = new WeakMap<World, Map<string, Pass>>()
function passIn(world: World, viewer: Id, family: Id): Pass {
  const known = passes.get(world) ?? new Map<string, Pass>()
  passes.set(world, known)
  const key = `${viewer} ${family}`
  const pass = known.get(key) ?? passOf(world, viewer, family, world.at)
  known.set(key, pass)
  return pass
}

export type Coverage = {
  readonly add: (world: World, decision: Decision) => void
  readonly counts: () => readonly ClauseCount[]
  /** The clauses that were true, or false, in less than 1 % of the decisions that reached them. */
  readonly untried: () => readonly ClauseCount[]
}

// Without facts of trust nothing is withheld, no vault exists, and kinds of record that they write are not made.
const onlyByTrust =
  /^(pass by guardian.*|read: (secretAddress|withheld|shielded)|write (score|step): ownStep|write (circleMember|comment|statement|stuck|signal|helpLine|consultation|quickEntry|question|startConversation|checklistItem|relapsePlan|placement|decision|agreement|meeting|weather|threeHouses|resilienceCard): .*)$/

// What no table can hold yet (worlds/holdable.ts): records without a table are read under their topic and not written.
const beyondTables =
  /^(explained to the viewer|a safety item: .*|read: (secretAddress|safetyReader)|a share without an end|a share withdrawn in a minute|write (comment|statement|stuck|signal|helpLine|consultation|quickEntry|question|startConversation|checklistItem|relapsePlan|placement|decision|agreement|meeting|weather|threeHouses|planAgreement): .*|write step: ownStep)$/

/** `ground`: what a world tries without the facts of trust; `trust`: with all of them; `held`: with those that stand in tables. */
export function startCoverage(of: 'ground' | 'trust' | 'held' = 'ground'): Coverage {
  const left = { ground: onlyByTrust, trust: /^$/, held: beyondTables }[of]
  const clauses = [...factClauses, ...ruleClauses, ...(of === 'ground' ? [] : trustClauses)].filter(
    ({ name }) => !left.test(name),
  )
  const counts = clauses.map(({ name }) => ({ name, yes: 0, no: 0 }))
  const add = (world: World, { viewer, item, act }: Decision) => {
    const tried = {
      world,
      facts: world,
      viewer,
      item,
      act,
      at: world.at,
      pass: passIn(world, viewer, item.family),
    }
    clauses.forEach(({ reached, holds }, n) => {
      const count = counts[n]
      if (!count || !reached(tried)) return
      if (holds(tried)) count.yes += 1
      else count.no += 1
    })
  }
  const untried = () => counts.filter(({ yes, no }) => Math.min(yes, no) * 100 < yes + no || yes + no === 0)
  return { add, counts: () => counts, untried }
}

function isWrittenAsHolder({ world, viewer, item }: Tried): boolean {
  return world.custodySnapshots.some(({ youth, holders }) => item.subjects.includes(youth) && holders.includes(viewer))
}

function isMember(world: World, person: Id, family: Id, at: Date): boolean {
  return isPresentMember(world, person, family, dayOf(at))
}

function municipalityOf(world: World, viewer: Id, family: Id): boolean {
  const person = world.persons.find(({ id }) => id === viewer)
  const home = world.families.find(({ id }) => id === family)
  return person !== undefined && home !== undefined && person.municipality !== home.municipality
}

function hasTerm({ world, viewer, item, at }: Tried, runs: boolean): boolean {
  return world.coordinatorTerms
    .filter(({ family, person, standby }) => family === item.family && (person === viewer || standby === viewer))
    .some((term) => running(term, dayOf(at)) === runs)
}

function personsOf({ world, item }: Pick<Tried, 'world' | 'item'>) {
  return world.persons.filter(({ id }) => item.subjects.includes(id))
}
