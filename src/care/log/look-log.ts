// Wie keek (access log): one line per event, told as a sentence, grouped per day.
// A look by a family member is shown to the youth whose part it was and to nobody else in the family (access.md 7).

import type { Id, Topic } from '#care/pass/facts.ts'
import { type Day, dayOf, workingDaysAfter } from '#platform/dates.ts'

export type LogLine = {
  id: Id
  at: Date
  action: 'create' | 'read' | 'change' | 'delete' | 'print' | 'export' | 'search' | 'emergency' | 'logRead'
  person: Id | null
  role: string
  organisation: string | null
  purpose: string
  subjects: readonly Id[]
  topics: readonly Topic[]
}

export type LogDay = { day: Day; lines: readonly LogLine[] }

const answerWorkingDays = 5
/** Looks of one person for one purpose within this time are told once, at the last moment. */
const sameVisitMilliseconds = 10 * 60_000

export const answerDueOn = (askedOn: Day): Day => workingDaysAfter(askedOn, answerWorkingDays)

/** Newest first, per day in Amsterdam; a run of equal looks is one line, because forty lines of one visit hide the others. */
export function byDay(lines: readonly LogLine[]): LogDay[] {
  const told = lines.filter((line, i) => !lines.slice(0, i).some((later) => isSameVisit(later, line)))
  return [...Map.groupBy(told, (line) => dayOf(line.at))].map(([day, ofDay]) => ({ day, lines: ofDay }))
}

function isSameVisit(later: LogLine, line: LogLine): boolean {
  return (
    later.person === line.person &&
    later.action === line.action &&
    later.purpose === line.purpose &&
    later.subjects.join() === line.subjects.join() &&
    later.topics.join() === line.topics.join() &&
    later.at.getTime() - line.at.getTime() < sameVisitMilliseconds
  )
}
