/** What the worklist asks of the database: one function for the whole list, and what was put off. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { asDay, type Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { FamilyFacts, LaterReason, Load } from './worklist.ts'

export const caseloadQuestion = {
  name: 'worklist.caseload',
  text: 'select door.caseload($1, $2, $3) as page',
}

type RawFamily = SealedRow & {
  load: Load | null
  startedOn: string | null
  begunOn: string
  hasSteps: boolean
  lastActivityAt: string | null
  lastReviewOn: string | null
  review: { id: Id; dueOn: string } | null
  ownStepDueOn: string | null
  trialUntilOn: string | null
  talk: { droppedAt: string | null; differAt: string | null } | null
  unopenedSince: string | null
  expiredInvitationOn: string | null
  custodyToCheck: boolean
  youths: (SealedRow & { bornOn: string })[]
  later: { reason: string; because: LaterReason; untilOn: string }[]
}

export type RawCaseload = {
  today: string
  viewer: RawViewer
  done: { said: string; values?: Record<string, string> } | null
  families: RawFamily[]
}

const day = (text: string | null): Day | null => (text === null ? null : asDay(text))
const moment = (text: string | null | undefined): Date | null => (text == null ? null : new Date(text))

/** As the function says it, with days and moments instead of their text. */
export const flagsOf = (raw: RawFamily): FamilyFacts => ({
  load: raw.load,
  hasSteps: raw.hasSteps,
  custodyToCheck: raw.custodyToCheck,
  startedOn: day(raw.startedOn),
  begunOn: asDay(raw.begunOn),
  lastActivityAt: moment(raw.lastActivityAt),
  lastReviewOn: day(raw.lastReviewOn),
  review: raw.review === null ? null : { id: raw.review.id, dueOn: asDay(raw.review.dueOn) },
  ownStepDueOn: day(raw.ownStepDueOn),
  trialUntilOn: day(raw.trialUntilOn),
  droppedAt: moment(raw.talk?.droppedAt),
  differAt: moment(raw.talk?.differAt),
  unopenedSince: moment(raw.unopenedSince),
  expiredInvitationOn: day(raw.expiredInvitationOn),
  youths: raw.youths.map((youth) => ({ id: youth.id, bornOn: asDay(youth.bornOn) })),
  later: raw.later.map((put) => ({ ...put, untilOn: asDay(put.untilOn) })),
})

export type PutOff = { id: Id; worker: Id; reason: string; because: LaterReason; untilOn: Day }

export const putOff = (tx: Tx, municipality: Id, family: Id, put: PutOff, at: Date) =>
  tx.rows(
    'worklist.putOff',
    `
    insert into care.worklist_later (municipality_id, family_id, id, worker_id, reason, because, made_at, until_on) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [municipality, family, put.id, put.worker, put.reason, put.because, at, put.untilOn],
  )

export const bringBack = (tx: Tx, family: Id, worker: Id, reason: string, at: Date) =>
  tx.rows(
    'worklist.bringBack',
    `
    update care.worklist_later set undone_at = $4 where family_id = $1 and worker_id = $2 and reason = $3 and undone_at is null`,
    [family, worker, reason, at],
  )
