// Wie kijkt, en in welk gezin (frame): what the door tells every page of a family, already readable.
// Names of people in one plan go with any pass in it (domain 0.6).

import type { Audience, Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'
import type { Voice } from '#platform/words.ts'

export type Viewer = {
  account: Id
  person: Id
  municipality: Id
  municipalityName: string
  helpDeskPhone: string
  name: string
  role: string | null
  device: 'own' | 'shared' | 'work'
  /** When this session ends by itself if nothing more is asked. */
  endsAt: Date
  voice: Voice
  textSize: 'normal' | 'large' | 'very-large'
  theme: 'paper' | 'contrast' | 'evening' | undefined
  calm: boolean
  sawSafeUse: boolean
  families: readonly Id[]
}

export type Someone = {
  id: Id
  kind: 'member' | 'formerMember' | 'coordinator' | 'standby' | 'formerCoordinator'
  parts: readonly string[]
  /** Whole years, for youths and for oneself. */
  age: number | null
  name: string
  role: string | null
  organisation: string | null
  phone: string | null
  days: string | null
}

/** What an act leaves to be said on the next page. Ids and keys only; names are looked up for the reader. */
export type Notice = {
  /** Key of the sentence, and the ids or numbers that fill it. */
  said: string
  values?: Record<string, string | number>
  /** Who sees it now, when that is worth saying. */
  seenBy?: readonly Id[]
  /** Key of what happens next. */
  next?: string
  ways?: readonly { key: string; to: string }[]
  /** Where the act is put back, within ten minutes. */
  undo?: string
}

export type Done = { notice: Notice; at: Date; operation: Id }

export type Frame = {
  at: Date
  today: Day
  viewer: Viewer
  family: { id: Id; name: string }
  isFamily: boolean
  isCoordinator: boolean
  people: readonly Someone[]
  done: Done | undefined
}

export const coordinatorOf = (frame: Pick<Frame, 'people'>): Someone | undefined =>
  frame.people.find((someone) => someone.kind === 'coordinator') ??
  frame.people.find((someone) => someone.kind === 'standby')

export const membersOf = (frame: Pick<Frame, 'people'>): readonly Someone[] =>
  frame.people.filter((someone) => someone.kind === 'member')

export const youthsOf = (frame: Pick<Frame, 'people'>): readonly Someone[] =>
  membersOf(frame).filter((someone) => someone.parts.includes('youth'))

export const nameOf = (frame: Pick<Frame, 'people'>, id: Id): string =>
  frame.people.find((someone) => someone.id === id)?.name ?? ''

/** Everyone but the viewer who sees a text with this audience, as far as the viewer may know: by name, in the family's order. */
export function seenBy(frame: Frame, audience: Audience, subjects: readonly Id[]): readonly Id[] {
  if (audience === 'onlyMe') return []
  const others = frame.people.filter((someone) => someone.id !== frame.viewer.person)
  const inFamily = others.filter((someone) => someone.kind === 'member' && subjects.length > 0)
  const outside = others.filter((someone) => someone.kind === 'coordinator' || someone.kind === 'standby')
  return (audience === 'plan' ? [...inFamily, ...outside] : audience === 'chosen' ? [] : inFamily).map(
    (someone) => someone.id,
  )
}
