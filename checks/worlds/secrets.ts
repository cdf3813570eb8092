// What a made-up world hides: items withheld and shielded, safety items with their readers, secret addresses in the vault.
import type { Id } from '#care/pass/facts.ts'
import type { Hidden, ShieldDecision } from '#care/pass/hidden.ts'
import type { SafetyFacts, SafetyItem } from '#care/pass/safety.ts'
import { addDays } from '#platform/dates.ts'
import { type Around, type Drawing, minute, momentsOf, periodOf } from './around.ts'

export function hiddenOf(drawing: Drawing, { members, helpers, items }: Around): Hidden {
  const { random, at, day } = drawing
  const hidden = () => random.some(items, 3).map(({ id }) => id)
  const when = () => {
    const { since, endedAt } = momentsOf(drawing)
    return { since, liftedAt: endedAt }
  }
  const withheld = hidden().map((item) => ({
    item,
    against: random.some([...members, ...helpers], 3),
    ground: 'safety',
    by: random.pick(helpers),
    second: random.pick(helpers),
    reviewOn: addDays(day, random.pick([-30, 0, 90])),
    ...when(),
  }))
  const shields = hidden().map((item) => ({
    item,
    youth: random.pick(members),
    against: random.some(members, 3),
    decision: random.chance(50) ? null : decisionOf(drawing, random.pick(helpers), at),
    ...when(),
  }))
  return { withheld, shields }
}

function decisionOf({ random }: Drawing, by: Id, at: Date): ShieldDecision {
  const decidedAt = new Date(+at - 120 * minute)
  const youthToldAt = random.pick([
    null,
    new Date(+at - 60 * minute),
    new Date(+at - 60 * minute),
    at,
    new Date(+at + minute),
  ])
  return { outcome: random.pick(['shielded', 'notShielded', 'notShielded']), by, decidedAt, youthToldAt }
}

/** Three in four safety items have their row; the others must stay closed to everybody. */
export function safetyOf(drawing: Drawing, around: Around): SafetyFacts {
  const { random } = drawing
  const { family, members, helpers, items } = around
  const safe = items.filter((item) => item.class === 'safety' && random.chance(75))
  const homes = items.filter((item) => item.topic === 'contact')
  const [first, second] = random.some([...helpers, ...members], 2)
  return {
    safetyItems: safe.map(({ id }) => safetyItemOf(drawing, around, id)),
    safetyOfficers: [{ municipality: family.municipality, person: random.pick(helpers), ...periodOf(drawing) }],
    secretAddresses: homes.map(({ id }) => ({ item: id, readers: [first ?? '', second ?? ''], ...momentsOf(drawing) })),
  }
}

function safetyItemOf({ random, at }: Drawing, { family, members, helpers }: Around, item: Id): SafetyItem {
  const everybody = [...members, ...helpers]
  const [one, other] = random.some(helpers, 2) as [Id, Id]
  return {
    item,
    family: family.id,
    kind: random.pick(['file', 'file', 'sharedPlan', 'youthPlan']),
    concernAbout: random.chance(60) ? random.some(everybody, 2) : [],
    readers: random.some(everybody, 3).map((person) => ({ person, reason: random.chance(80) ? 'asked' : '' })),
    releases: random.some(members, 2).map((person) => ({
      person,
      by: random.chance(80) ? [one, other] : [one, one],
      toldAt: new Date(+at - random.pick([60, 0, -1]) * minute),
    })),
  }
}
