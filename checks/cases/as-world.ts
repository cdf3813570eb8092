// A case as a world that a database can hold: every name becomes an id, and the facts lie around the moment of the case.
import { createHash } from 'node:crypto'
import { mayLookAs } from '#care/lookAs/look-decision.ts'
import { type Id, type Item, isPresentMember } from '#care/pass/facts.ts'
import { asDay, dayOf } from '#platform/dates.ts'
import { holdable } from '../worlds/holdable.ts'
import { isStored, tableOf } from '../worlds/rows.ts'
import { rowOf, type Stage } from '../worlds/stage.ts'
import type { World } from '../worlds/world.ts'
import { type Answered, answerByRules, type Case } from './case.ts'

/** The fields that hold the name of somebody, of a family, an item or a municipality, alone or in a list. */
const named = new Set(
  'id person municipality family youth holders subject subjects reader readers grantedBy item by second against author typedBy chosen names standby coordinator member child fosterParents concernAbout viewer looker recordedBy'.split(' '),
)

/** Everybody is somebody else in each house: two cases may stand in one database. */
export function idOf(name: string, house: string): Id {
  const hex = createHash('sha256').update(`${house} ${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function withIds<T>(value: T, house: string, key = ''): T {
  if (typeof value === 'string') return (named.has(key) ? idOf(value, house) : value) as T
  if (Array.isArray(value)) return value.map((each) => withIds(each, house, key)) as T
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  // An organisation keeps its name: its rows are made per municipality.
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, name === 'endedOrganisations' ? each : withIds(each, house, name)])) as T
}

/** Decision 0030: that a helper words an own step waits for its screen, and the database takes nothing until then. */
const waits = new Set(['ownStep'])

type Access = Extract<Case['ask'], { readonly item: Item } | { readonly ask: 'topics' }>
const isAccess = (ask: Case['ask']): ask is Access => ask.ask === 'read' || ask.ask === 'write' || ask.ask === 'lookAs' || ask.ask === 'readers' || ask.ask === 'topics'

export type Held = { readonly world: World; readonly ask: Access; readonly answer: Answered }

/** Null when no table can hold what the case is about: then it is judged by the rules alone, and counted so. */
export function held(each: Case, stage: Pick<Stage, 'tables' | 'standIns'>, house = ''): Held | null {
  if (!isAccess(each.ask)) return null
  const draft = each.ask.ask === 'write' && each.ask.act === 'insert'
  if (typeof each.answer === 'object' && 'reason' in each.answer && waits.has(each.answer.reason)) return null
  const items = each.ask.ask === 'topics' || draft ? [] : [each.ask.item]
  if (each.ask.ask !== 'topics' && !isKnown(each.facts, each.ask.item)) return null
  const facts = withIds({ ...each.facts, ...peopled(each.facts), items }, house)
  const ask = withIds(each.ask, house)
  const world: World = holdable({ ...facts, seed: 0, at: each.at, viewers: facts.persons.map(({ id }) => id) })
  if (ask.ask === 'topics') return answers(each, world, ask, house)
  const table = tableOf(ask.item)
  if (!stage.tables.has(table) || (ask.ask === 'write' && stage.standIns.has(table))) return null
  if (!isStored(ask.item) || rowOf(world, ask.item) === null) return null
  return answers(each, world, ask, house)
}

// A guessed family has no row to lay, and an item is about somebody.
const isKnown = ({ families }: Case['facts'], { family, subjects }: Item) => subjects.length > 0 && families.some(({ id }) => id === family)

// In the tables a family has somebody in it.
function peopled({ families, persons }: Case['facts']): Pick<Case['facts'], 'families' | 'persons'> {
  const empty = families.filter(({ members }) => members.length === 0)
  const buur = (family: Id) => `buur van ${family}`
  return {
    families: families.map((family) => (empty.includes(family) ? { ...family, members: [{ person: buur(family.id), from: asDay('2020-01-01'), until: null }] } : family)),
    persons: [...persons, ...empty.map(({ id, municipality }) => ({ id: buur(id), municipality, bornOn: null }))],
  }
}

// Facts that were left out must not change the answer, else the database is asked another question.
function answers(each: Case, world: World, ask: Access, house: string): Held | null {
  const stored = ask.ask === 'topics' ? ask : { ...ask, item: world.items[0] ?? ask.item }
  const now = answerByRules({ ...each, facts: { ...each.facts, ...world }, ask: stored })
  const people = Array.isArray(each.answer) && ask.ask === 'readers' ? each.answer : null
  const expected = people === null ? each.answer : people.map((name) => idOf(name, house)).sort()
  return JSON.stringify(now) === JSON.stringify(expected) ? { world, ask: stored, answer: expected } : null
}

/** What the database says: yes or no, or a list in the order of the alphabet. */
export function answerByDatabase(stage: Stage, { world, ask }: Held): Promise<boolean | readonly string[]> {
  return stage.play<boolean | readonly string[]>(world, async (visit) => {
    const shows = async (viewer: Id, item: Item) => (await visit(viewer, item.family, [])).shown.has(item.id)
    switch (ask.ask) {
      case 'read':
        return shows(ask.viewer, ask.item)
      case 'lookAs':
        return mayLookAs(world, ask.looker, ask.item.family, world.at) && (await shows(ask.looker, ask.item)) && shows(ask.reader, ask.item)
      case 'readers': {
        const readers: Id[] = []
        for (const { id } of world.persons) if (await shows(id, ask.item)) readers.push(id)
        return readers.sort()
      }
      case 'write': {
        const row = rowOf(world, ask.item)
        const attempt = row && { item: ask.item, act: ask.act, row }
        const { went } = await visit(ask.viewer, ask.item.family, attempt ? [attempt] : [])
        return went[0] === '1'
      }
      case 'topics': {
        const day = dayOf(world.at)
        const homes = world.families.filter(({ id }) => isPresentMember(world, ask.subject, id, day))
        const open = new Set<string>()
        for (const { id } of homes) {
          const { pass } = await visit(ask.viewer, id, [])
          for (const [topic, subjects] of Object.entries(pass)) if (subjects.includes(ask.subject)) open.add(topic)
        }
        return [...open].sort()
      }
    }
  })
}
