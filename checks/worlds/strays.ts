// What no page sends and a hand-made one might: what one may write, but into another family, as typed by somebody, or made to count for its speaker;
// and what is drawn too seldom to be tried by itself: a story typed for who is too young, and words about two.
import { isPresentMember } from '#care/pass/facts.ts'
import { mayWrite } from '#care/writing/writing.ts'
import { ageOn, dayOf } from '#platform/dates.ts'
import type { Expected, Visit } from './compare.ts'
import { plainItem } from './items.ts'
import { randomFrom } from './random.ts'
import { type Attempt, rowOf } from './stage.ts'
import type { World } from './world.ts'

type Stray = Expected & { readonly attempt: Attempt }

/** Of every visit that may write something of its own one of each kind, and every piece that waits for its speaker. */
export function straysOf(world: World, visit: Visit): Stray[] {
  const { viewer, attempts, writes } = visit
  const own = attempts.filter(
    ({ item, act }, n) => act === 'insert' && item.author === viewer && item.typedBy === null && writes[n]?.allowed,
  )
  const spoken = own.find(({ item }) => item.record === 'score' || item.record === 'storyPiece')
  const tried = [...new Set([...own.slice(0, 1), ...(spoken ? [spoken] : [])])].filter(({ item }) => !byTheChild(item))
  return [
    ...own.slice(0, 1).flatMap((attempt) => intoAnotherFamily(world, visit, attempt)),
    ...tried.flatMap((attempt) => asTyped(world, visit, attempt)),
    ...counting(world, visit),
    ...typedForTheYoung(world, visit),
    ...ratedByHand(world, visit),
  ]
}

// What a child tells with pictures has no place for who typed it.
const byTheChild = ({ record }: Attempt['item']) => record === 'weather' || record === 'threeHouses'

const presentIn = (world: World, { family }: Visit) =>
  world.persons.filter(({ id }) => isPresentMember(world, id, family, dayOf(world.at)))

/** A story of somebody of 12 or younger, typed by who looks: of 12 today it may be typed, the day before it may not. */
function typedForTheYoung(world: World, visit: Visit): Stray[] {
  const { viewer, family } = visit
  const age = (bornOn: World['persons'][number]['bornOn']) => (bornOn === null ? 0 : ageOn(bornOn, dayOf(world.at)))
  const young = presentIn(world, visit).filter(({ id, bornOn }) => id !== viewer && age(bornOn) <= 12)
  const oldest = young.toSorted((one, other) => age(other.bornOn) - age(one.bornOn)).slice(0, 2)
  return oldest.flatMap(({ id }) =>
    written(world, viewer, {
      ...{ family, record: 'storyPiece', author: id, subjects: [id] },
      ...{ typedBy: viewer, confirmed: false },
    }),
  )
}

/** A number in the own name: about two of the family at once, and about one for nobody else. */
function ratedByHand(world: World, visit: Visit): Stray[] {
  const { viewer, family } = visit
  const [one, two] = presentIn(world, visit).map(({ id }) => id)
  if (one === undefined || two === undefined) return []
  const score = { family, record: 'score', author: viewer } as const
  return [
    ...written(world, viewer, { ...score, subjects: [one, two] }),
    ...written(world, viewer, { ...score, subjects: [one], audience: 'onlyMe' }),
  ]
}

function written(world: World, viewer: string, told: Parameters<typeof plainItem>[2]): Stray[] {
  const item = plainItem(randomFrom(world.seed ^ 0x2545f491), world.at, told)
  return strayOf(world, item, 'insert', { viewer, ...mayWrite(world, viewer, 'insert', item, world.at) })
}

function intoAnotherFamily(world: World, { viewer, family }: Visit, { item }: Attempt): Stray[] {
  const municipality = world.families.find(({ id }) => id === family)?.municipality
  const other = world.families.find((each) => each.id !== family && each.municipality === municipality)
  return other ? strayOf(world, { ...item, family: other.id }, 'insert', { viewer, allowed: false }) : []
}

function asTyped(world: World, { viewer, family }: Visit, { item }: Attempt): Stray[] {
  const members = world.families.find(({ id }) => id === family)?.members ?? []
  const other = members.find(({ person }) => person !== viewer)?.person
  return [viewer, ...(other === undefined ? [] : [other])].flatMap((typedBy) => {
    const typed = { ...item, typedBy, confirmed: false }
    return strayOf(world, typed, 'insert', { viewer, ...mayWrite(world, viewer, 'insert', typed, world.at) })
  })
}

function counting(world: World, { viewer, family, reads }: Visit): Stray[] {
  const waiting = world.items.filter((item) => {
    const isWaiting = item.record === 'storyPiece' && item.family === family && item.typedBy !== null && !item.confirmed
    return isWaiting && reads.some((read) => read.item === item.id)
  })
  return waiting.flatMap((item) => {
    const { allowed } = mayWrite(world, viewer, 'update', item, world.at)
    return strayOf(world, item, 'confirm', { viewer, allowed: allowed && item.author === viewer })
  })
}

type Who = { readonly viewer: string; readonly allowed: boolean }

function strayOf(world: World, item: Attempt['item'], act: Attempt['act'], { viewer, allowed }: Who): Stray[] {
  const row = rowOf(world, item)
  const what = `${viewer} ${act} ${item.record} ${item.id} by hand`
  return row === null ? [] : [{ what, allowed, reason: 'byHand', attempt: { item, act, row } }]
}
