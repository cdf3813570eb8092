/**
 * After an act one comes to a page that says what was done; its address carries the id of the act and nothing else. The page itself asks
 * the door what that act was (screens 4, Confirmation).
 */
import { type Answer, goTo, type Page, Refusal } from './page.ts'

const name = 'klaar'
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export function landing(to: string, operation: string): string {
  return `${to}${to.includes('?') ? '&' : '?'}${name}=${operation}`
}

type Done = { to: string } | { problem: unknown }

/** Where an act led. One that asked nothing has nothing to show again: what became impossible since its page opened is a conflict. */
function placeAfter(outcome: Done, otherwise: Refusal['reason']): string {
  if ('problem' in outcome) throw new Refusal(otherwise)
  return outcome.to
}

export const landed = (page: Page, outcome: Done, otherwise: Refusal['reason'] = 'conflict'): Answer =>
  goTo(landing(placeAfter(outcome, otherwise), page.operation))

/** To a page of a child, which shows what changed and says nothing about the act. */
export const wentOn = (outcome: Done): Answer => goTo(placeAfter(outcome, 'conflict'))

export function doneOn(query: URLSearchParams): string | undefined {
  const id = query.get(name)
  return id !== null && uuid.test(id) ? id : undefined
}
