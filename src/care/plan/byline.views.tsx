import { type Frame, nameOf, type Someone } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { peopleWords } from '#care/people/people.words.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'

export type Reader = Frame & { say: Say }

const parts = ['parent', 'fosterParent', 'caregiver'] as const

/** What somebody is in this plan, in one word; nothing for a family member without a part of its own. */
export function roleIn(say: Say, someone: Someone | undefined): string {
  if (someone === undefined) return ''
  // Who takes part from outside the family is named by the own work; who has none, such as a JIM, by the name alone.
  if (someone.kind === 'participant') return workOf(say, someone.role)
  if (someone.kind !== 'member' && someone.kind !== 'formerMember') return say(peopleWords['rol.coordinator'])
  if (someone.parts.includes('youth')) return say(peopleWords[(someone.age ?? 0) < 12 ? 'rol.child' : 'rol.youth'])
  const part = parts.find((one) => someone.parts.includes(one))
  return part === undefined ? '' : say(peopleWords[`rol.${part}`])
}

function workOf(say: Say, role: string | null): string {
  const key = `rol.${role}`
  return key in peopleWords ? say(peopleWords[key as keyof typeof peopleWords]) : ''
}

/** "Esra, ouder, dinsdag 3 maart": who wrote it, in which role, and when (D-ALL-17). */
export function bylineOf(seen: Reader, author: Id, at: Date): string {
  const someone = seen.people.find((each) => each.id === author)
  const role = roleIn(seen.say, someone)
  const date = longDay(seen.viewer.voice, dayOf(at), seen.today)
  const name = nameOf(seen, author)
  return role === '' ? `${name}, ${date}` : seen.say(uiWords['alg.door'], { name, role, date })
}
