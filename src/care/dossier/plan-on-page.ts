// Het plan op een bladzijde (plan on a page): what one look shows of a whole plan to one reader, already readable.
// A page names the parts it shows; what it does not name is not read (reliability 4.3, case 17).

import type { ItemKind } from '#care/access/item.ts'
import type { AskedShare } from '#care/agreements/asking.ts'
import type { CustodyCheck } from '#care/families/custody.ts'
import type { GroupRead } from '#care/familyGroupPlan/group-due.ts'
import type { GoalsOfPlan } from '#care/goals/seen.ts'
import type { HomeOfYouths } from '#care/household/youth-homes.ts'
import type { JimAsks } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Authorship, Load, PlanForm, PlanState } from '#care/plan/plan.ts'
import type { TalkAhead } from '#care/startLookBack/look-back.ts'
import type { Said, VersionState } from '#care/versions/agreement.ts'
import type { SeenPerspective } from '#care/whereTo/perspective.ts'
import type { Day } from '#platform/dates.ts'

/** What a page may ask for. What it does not name is not read. */
export type Part =
  | 'strengths'
  | 'worries'
  | 'whereTo'
  | 'goals'
  | 'looksLike'
  | 'steps'
  | 'scores'
  | 'agreement'
  | 'preparation'
  | 'trials'
  | 'custody'
  | 'added'
  | 'consents'
  | 'homes'
  | 'ownPlan'
  | 'seenToo'

export type AddedKind =
  | 'goal'
  | 'step'
  | 'stepDone'
  | 'score'
  | 'strength'
  | 'worry'
  | 'perspective'
  | 'story'
  | 'preparation'

export type NoticedWords = { id: Id; words: string; author: Id; subjects: readonly Id[]; at: Date }
export type PlanHead = {
  id: Id
  wish: string
  form: PlanForm
  load: Load
  authorship: Authorship
  state: PlanState
  pausedUntil: Day | null
}
export type VersionOnPage = {
  id: Id
  no: number
  offeredAt: Date
  offeredTo: readonly Id[]
  said: readonly Said[]
  state: VersionState
}

export type Asking = { kind: ItemKind; itemId: Id; wish: 'correction' | 'removal'; by: Id; answerDueOn: Day }

/** One family's plan as this reader sees it now. */
export type PlanOnPage = GoalsOfPlan & {
  plan: PlanHead | undefined
  review: { id: Id; dueOn: Day; isRunning: boolean; isPrepared: boolean } | undefined
  strengths: readonly NoticedWords[]
  worries: readonly NoticedWords[]
  whereTo: readonly SeenPerspective[]
  version: VersionOnPage | undefined
  trials: readonly { id: Id; stepId: Id; untilOn: Day }[]
  custody: readonly ({ youth: Id } & CustodyCheck)[]
  added: readonly { kind: AddedKind; by: Id; at: Date }[]
  /** Who asked to correct or remove a text, with the day on which the answer is due. */
  asked: readonly Asking[]
  /** Questions to share that this reader did not answer yet. */
  consents: readonly AskedShare[]
  /** Questions about help that this reader did not answer yet. */
  helps: readonly { id: Id; youth: Id }[]
  /** Cards that others offer this reader, not answered yet. */
  cards: readonly { id: Id; by: Id }[]
  /** JIMs of a youth about whom this reader was asked and said nothing yet. */
  jims: readonly { id: Id; youth: Id; asks: JimAsks }[]
  starts: readonly TalkAhead[]
  clicks: readonly { person: Id }[]
  signals: readonly { id: Id; author: Id }[]
  advices: readonly { id: Id; author: Id }[]
  proposals: readonly { id: Id; talk: Id; by: Id }[]
  /** What this reader may know of a plan that the family makes itself. */
  ownPlan: GroupRead | undefined
  homes: readonly HomeOfYouths[]
  /** With `seenToo`: the items that the other reader sees too. */
  seenToo: readonly Id[]
}
