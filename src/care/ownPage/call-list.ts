// Bellijst (call list): people of the own circle whom somebody calls first, five at most, in own order.
// It is for its owner alone and tells nobody anything; who leaves the circle leaves it.

import type { Id } from '#care/pass/facts.ts'

export const mostToCall = 5

/** Who stays keeps the own place, who comes stands last, and nobody stands in it twice. */
export function callOrder(before: readonly Id[], chosen: readonly Id[]): Id[] {
  const stay = before.filter((id) => chosen.includes(id))
  return [...stay, ...new Set(chosen.filter((id) => !stay.includes(id)))]
}

/** One place sooner; who is first stays first. */
export function sooner(order: readonly Id[], id: Id): Id[] {
  const at = order.indexOf(id)
  if (at < 1) return [...order]
  return [...order.slice(0, at - 1), id, ...order.slice(at - 1, at), ...order.slice(at + 1)]
}
