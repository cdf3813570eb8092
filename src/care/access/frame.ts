// Wie kijkt, en in welk gezin (frame): what the door tells every page of a family, already readable.
// Names of people in one plan go with any pass in it (domain 0.6).

import type { Audience, Id, Topic } from '#care/pass/facts.ts'
import type { Ground } from '#care/pass/pass.ts'
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
  readAloud: boolean
  sawSafeUse: boolean
  families: readonly Id[]
  /** The grown-up on whose session this child has its turn. */
  beside?: Id | undefined
}

export type Someone = {
  id: Id
  kind: 'member' | 'formerMember' | 'coordinator' | 'standby' | 'formerCoordinator' | 'participant'
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

export type Standing = { actor: Id; subject: Id; kind: Ground; topics: readonly Topic[] }

export type Frame = {
  at: Date
  today: Day
  viewer: Viewer
  family: { id: Id; name: string }
  isFamily: boolean
  isCoordinator: boolean
  people: readonly Someone[]
  /** How everyone stands to each member: who reads what follows from it. */
  standing: readonly Standing[]
  done: Done | undefined
}

export const coordinatorOf = (frame: Pick<Frame, 'people'>): Someone | undefined =>
  frame.people.find((someone) => someone.kind === 'coordinator') ??
  frame.people.find((someone) => someone.kind === 'standby')

const youngest = 12

/** A member of the family from twelve; of whom no age is told is grown up. */
export const isFamilyFromTwelve = ({
  isFamily,
  people,
  viewer,
}: Pick<Frame, 'isFamily' | 'people' | 'viewer'>): boolean =>
  isFamily && (people.find(({ id }) => id === viewer.person)?.age ?? youngest) >= youngest

/** The family from twelve and who coordinates: for whom the pages around a plan are. */
export const isFamilyOrCoordinator = (
  frame: Pick<Frame, 'isFamily' | 'isCoordinator' | 'people' | 'viewer'>,
): boolean => frame.isCoordinator || isFamilyFromTwelve(frame)

/** Who else reads this topic of a youth: of the family, and who coordinates. */
export const readersAtHome = (
  { people, standing, viewer }: Pick<Frame, 'people' | 'standing' | 'viewer'>,
  youth: Id,
  topic: Topic,
): readonly Id[] =>
  people
    .filter(({ kind }) => kind === 'member' || kind === 'coordinator' || kind === 'standby')
    .map(({ id }) => id)
    .filter(
      (id) =>
        id !== viewer.person &&
        standing.some((way) => way.actor === id && way.subject === youth && way.topics.includes(topic)),
    )

/** Children under twelve have no messages. */
export const hasMessages = (frame: Pick<Frame, 'isFamily' | 'people' | 'viewer'>): boolean =>
  !frame.isFamily || isFamilyFromTwelve(frame)

export const membersOf = (frame: Pick<Frame, 'people'>): readonly Someone[] =>
  frame.people.filter((someone) => someone.kind === 'member')

export const youthsOf = (frame: Pick<Frame, 'people'>): readonly Someone[] =>
  membersOf(frame).filter((someone) => someone.parts.includes('youth'))

/** Whom somebody sees by an emergency look; empty for who has any other place in this plan. */
export function seenInEmergency({ standing, viewer }: Pick<Frame, 'standing' | 'viewer'>): readonly Id[] {
  const own = standing.filter(({ actor }) => actor === viewer.person)
  return own.every(({ kind }) => kind === 'emergency') ? own.map(({ subject }) => subject) : []
}

/** Whether the viewer may read about this topic of anybody here. */
export const readsTopic = ({ standing, viewer }: Pick<Frame, 'standing' | 'viewer'>, topic: Topic): boolean =>
  standing.some(({ actor, topics }) => actor === viewer.person && topics.includes(topic))

const outsiders: readonly string[] = ['school', 'gp', 'gpYouthPractitioner', 'youthHealth', 'specialist']

/** Whether the viewer takes part for a youth of this family as somebody of a school, a practice or a specialist. */
export function knowsYouthFromOutside(frame: Pick<Frame, 'people' | 'standing' | 'viewer'>): boolean {
  const youths = youthsOf(frame).map(({ id }) => id)
  return frame.standing.some(
    ({ actor, kind, subject }) => actor === frame.viewer.person && outsiders.includes(kind) && youths.includes(subject),
  )
}

export const nameOf = (frame: Pick<Frame, 'people'>, id: Id): string =>
  frame.people.find((someone) => someone.id === id)?.name ?? ''

/**
 * Everyone but the viewer who will read a text with this audience about these persons, in the family's order: what the eye under a field
 * promises before saving. Goals, steps and scores are made together: whoever they name reads them.
 */
export function seenBy(
  frame: Frame,
  audience: Audience,
  subjects: readonly Id[],
  topic: Topic = 'goals',
): readonly Id[] {
  if (audience === 'onlyMe' || audience === 'chosen') return []
  const stands = (actor: Id, subject: Id) =>
    frame.standing.some((way) => way.actor === actor && way.subject === subject && way.topics.includes(topic))
  const ownKinds: readonly string[] =
    audience === 'familyAndJim' ? ['self', 'selfUnder12', 'jim'] : ['self', 'selfUnder12']
  const belongs = (actor: Id) => frame.standing.some((way) => way.actor === actor && ownKinds.includes(way.kind))
  const reads = (actor: Id) =>
    (topic === 'goals' && subjects.includes(actor)) || subjects.every((subject) => stands(actor, subject))
  return frame.people
    .map((someone) => someone.id)
    .filter((id) => id !== frame.viewer.person && reads(id) && (audience === 'plan' || belongs(id)))
}
