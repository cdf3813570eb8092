// Achtergehouden en afgeschermd (withheld, shielded): an item hidden from named persons, above every pass, custody included.
// Both hide at once and stay until a person lifts them; a term or a review date that passes opens nothing (access 3, case 33).
import type { Day } from '#platform/dates.ts'
import { custodyOf, type Facts, type Id } from './facts.ts'

/** By a professional, with a ground and a second professional; to be looked at again within six months. */
export type Withheld = {
  readonly item: Id
  readonly against: readonly Id[]
  readonly ground: string
  readonly by: Id
  readonly second: Id
  readonly since: Date
  readonly reviewOn: Day
  readonly liftedAt: Date | null
}

/** "Niet voor mijn ouders": by a youth of 12 to 15, decided by a professional within five working days. */
export type Shielded = {
  readonly item: Id
  readonly youth: Id
  readonly against: readonly Id[]
  readonly since: Date
  readonly decision: ShieldDecision | null
  /** The youth opened it again, or who decided "not shielded" did, after the youth was told. */
  readonly liftedAt: Date | null
}

export type ShieldDecision = {
  readonly outcome: 'shielded' | 'notShielded'
  readonly by: Id
  readonly decidedAt: Date
  /** The youth hears it first; until then it stays hidden. */
  readonly youthToldAt: Date | null
}

export type Hidden = { readonly withheld: readonly Withheld[]; readonly shields: readonly Shielded[] }

export function isWithheldFrom({ withheld }: Facts, viewer: Id, item: Id, at: Date): boolean {
  return (withheld ?? []).some(
    (each) => each.item === item && each.against.includes(viewer) && each.since <= at && !isLifted(each, at),
  )
}

export function isShieldedFrom(facts: Facts, viewer: Id, item: Id, at: Date): boolean {
  return (facts.shields ?? []).some(
    (each) => each.item === item && hidesFrom(facts, each, viewer, at) && each.since <= at && isShieldUp(each, at),
  )
}

// It stands against whoever has custody, also who gets it later; never against the youth.
function hidesFrom(facts: Facts, { youth, against }: Shielded, viewer: Id, at: Date): boolean {
  if (viewer === youth) return false
  const custody = custodyOf(facts, youth, at)
  return against.includes(viewer) || (custody?.outcome === 'confirmed' && custody.holders.includes(viewer))
}

/** It hides until a person lifts it: the youth at any time, somebody else only what was decided to be not shielded, after the youth heard so. */
export function isShieldUp(shield: Shielded, at: Date): boolean {
  return !isLifted(shield, at)
}

function isLifted({ liftedAt }: { readonly liftedAt: Date | null }, at: Date): boolean {
  return liftedAt !== null && liftedAt <= at
}
