// Klikt het (click check): each of the family from eight says whether it clicks with somebody who helps (D-CIR-08).
// A doubt is a talk, with who coordinates; about who coordinates it stays with who says it. Whom it is about never reads it.

import { coordinatorOf, type Frame, type Someone } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Day, workingDaysAfter } from '#platform/dates.ts'
import { leads, type TeamMember } from './our-team.ts'

export const norm = { talkWorkingDays: 5, words: 300 } as const

export const clicks = ['yes', 'doubt', 'no'] as const
export type Click = (typeof clicks)[number]

export const isClick = (word: string): word is Click => (clicks as readonly string[]).includes(word)

/** Who reads a doubt beside its writer: who coordinates, and nobody about who coordinates or while nobody does, also later. */
export const doubtReader = (frame: Pick<Frame, 'people'>, member: Pick<TeamMember, 'kind'>): Someone | undefined =>
  leads(member) ? undefined : coordinatorOf(frame)

/** Where somebody says it. */
export const clickPlace = (familyId: Id, about: Id): string => `/gezin/${familyId}/team/${about}/klikt-het`

export type ClickCheck = {
  id: Id
  author: Id
  about: Id
  says: Click
  /** About who coordinates: nobody but its writer reads it. */
  alone: boolean
  at: Date
  talkedAt: Date | null
  text: string
}

export type ClickProblem = 'unchosen' | 'tooLong'

export function clickProblem(says: string, text: string): ClickProblem | null {
  if (!isClick(says)) return 'unchosen'
  return text.length > norm.words ? 'tooLong' : null
}

/** A doubt or a no that nobody talked about yet, and that somebody else may read. */
export const asksTalk = ({ says, alone, talkedAt }: Pick<ClickCheck, 'says' | 'alone' | 'talkedAt'>): boolean =>
  says !== 'yes' && !alone && talkedAt === null

export const talkBefore = (said: Day): Day => workingDaysAfter(said, norm.talkWorkingDays)
