/** The plan on a page: everything a page shows of a family in one question. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { RawShare } from '#care/agreements/agreements.sql.ts'
import type { CustodyCheck } from '#care/families/custody.ts'
import type { RawGroup } from '#care/familyGroupPlan/group-due.ts'
import type { ListedGoals } from '#care/goals/goals.sql.ts'
import type { ListedHomes } from '#care/household/household.sql.ts'
import type { JimAsks } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Authorship, Load, PlanAct, PlanForm } from '#care/plan/plan.ts'
import type { RawTalkAhead } from '#care/startLookBack/look-back.sql.ts'
import type { Said } from '#care/versions/agreement.ts'
import type { Values } from '#platform/database/listed.ts'
import type { Pool } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { AddedKind, VersionOnPage } from './plan-on-page.ts'

export type RawHome = {
  viewer: RawViewer
  families: (SealedRow & { parts: string[]; age: number })[]
  asJim: (SealedRow & { family: Id })[]
  asSchool: (SealedRow & { family: Id })[]
  asAskedIn: (SealedRow & { family: Id; part: Id; kind: string; hasCard: boolean; tells: boolean })[]
}

export const ownFamilies = async (pool: Pool, token: Buffer): Promise<RawHome | undefined> =>
  (await pool.one<{ home: RawHome | null }>('dossier.ownFamilies', 'select door.own_families($1) as home', [token]))
    ?.home ?? undefined

export const planPageQuestion = {
  name: 'dossier.planPage',
  text: 'select care.plan_page($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as page',
}

export type RawNoticed = SealedRow & { subjects: Id[]; author: Id; at: string }
export const noticedValues = ['id', 'subjects', 'author', 'at', 'sealed', 'wording', 'keyPerson'] as const
export type RawPlanAct = Omit<PlanAct, 'at'> & { at: string }
export const planActValues = ['kind', 'value', 'until', 'at'] as const

type RawSaid = { offeredAt: string; said: (Omit<Said, 'at'> & { at: string })[] }
type RawPlan = { form: PlanForm; load: Load; authorship: Authorship; startedOn: string; acts: Values[] | null }

export type RawPlanPage = {
  plan: (SealedRow & RawPlan) | null
  review: { id: Id; dueOn: string; startedAt: string | null; prepared: boolean } | null
  strengths: Values[] | null
  worries: Values[] | null
  whereTo: Values[] | null
  version: (Omit<VersionOnPage, 'offeredAt' | 'said' | 'state'> & RawSaid) | null
  trials: { id: Id; stepId: Id; untilOn: string }[] | null
  custody: { youth: Id; outcome: CustodyCheck['outcome']; checkedOn: string }[] | null
  added: { kind: AddedKind; by: Id; at: string }[] | null
  asked: { id: Id; table: string; itemId: Id; wish: 'correction' | 'removal'; by: Id; answerDueOn: string }[] | null
  goals: ListedGoals
  consents: (Omit<RawShare, 'askedAt' | 'recalledAt'> & { askedAt: string })[] | null
  helps: { id: Id; youth: Id }[] | null
  cards: { id: Id; by: Id }[] | null
  jims: { id: Id; youth: Id; asks: JimAsks }[] | null
  starts: RawTalkAhead[] | null
  clicks: { person: Id }[] | null
  signals: { id: Id; author: Id }[] | null
  advices: { id: Id; author: Id }[] | null
  proposals: { id: Id; talk: Id; by: Id }[] | null
  ownPlan: RawGroup | null
  homes: ListedHomes
  seenToo: Id[] | null
}
