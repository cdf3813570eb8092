// Wat de lijst weet (facts): the days and flags of one family, from which the list says who comes first and why.
// No score, no text and no number of problems is among them (D-WRK-01).

import type { GroupDue } from '#care/familyGroupPlan/group-due.ts'
import type { MatchDue } from '#care/match/match-due.ts'
import type { StartDue } from '#care/startConversation/start-conversation.ts'
import type { Day } from '#platform/dates.ts'

export type Load = 'light' | 'normal' | 'heavy'

export type LaterReason = 'planned' | 'answer' | 'away'

/** What the list knows of one family: days and flags. A flag about scores is only the moment since when. */
export type FamilyFacts = {
  load: Load | null
  startedOn: Day | null
  begunOn: Day
  hasSteps: boolean
  /** The open plan lies there and has not started. */
  planWaits: boolean
  lastActivityAt: Date | null
  lastReviewOn: Day | null
  review: { id: string; dueOn: Day } | null
  ownStepDueOn: Day | null
  trialUntilOn: Day | null
  droppedAt: Date | null
  /** The goal to talk about then. */
  droppedGoal: string | null
  differAt: Date | null
  unopenedSince: Date | null
  expiredInvitationOn: Day | null
  custodyToCheck: boolean
  /** A check of custody only got old: by when it is done again. It closes nothing meanwhile. */
  custodyAgainOn: Day | null
  /** While help runs the register is asked again each month: since when that is due. */
  custodyMonthlyOn: Day | null
  /** On this day the register answered something that cannot be right, and nobody checked since. */
  custodyAlarmOn: Day | null
  /** A JIM was told of and is no JIM yet: since when. */
  jimSince: Day | null
  /** What a first conversation waits for, each with the day since when. */
  starts: readonly { waits: StartDue; since: Day }[]
  /** The day of a first conversation that lies ahead. */
  talkOn: Day | null
  /** The page of the first conversation went out, and what came of it needs no plan. */
  goesWithoutPlan: boolean
  /** Somebody says since this day that its page is not right. */
  pageWrongOn: Day | null
  /** What the plan of the family itself waits for, and the time the law gives. */
  group: readonly { waits: GroupDue; due: Day }[]
  jimWorryOn: Day | null
  jimHeavyOn: Day | null
  /** By when a role card was due that is not there yet. */
  cards: readonly { kind: 'ownCard' | 'roleCard'; due: Day }[]
  /** Since this day somebody waits for a talk about who helps. */
  clickTalkOn: Day | null
  /** Since this day somebody waits for the plan on paper. */
  paperAskedOn: Day | null
  /** Since this day somebody waits for an interpreter. */
  interpreterOn: Day | null
  schoolWaitsOn: Day | null
  signalWaitsOn: Day | null
  /** The day before which somebody was to hear of a peer worker, as long as nobody took the request. */
  peerMissingOn: Day | null
  /** Since this day a worry of a peer worker waits to be read. */
  peerWorryOn: Day | null
  /** What the match with a buddy or a support family waits for. */
  matches: readonly MatchDue[]
  /** Since this day somebody waits for an answer to a message. */
  messageOn: Day | null
  /** Since this day somebody waits for an answer of who coordinated before; who does now does not read it. */
  messageUnreadOn: Day | null
  /** The days on which a decision that somebody cannot decide lapses, unless one looks again before. */
  capacityReviewsOn: readonly Day[]
  /** The first day before which a request about data is answered. */
  requestDueOn: Day | null
  /** Before this day somebody decides on what a youth keeps from the parents. */
  shieldDueOn: Day | null
  /** Help started at once on this day, and not everybody answered yet. */
  urgentHelpOn: Day | null
  /** On this day two professionals look again at what they keep from somebody. */
  withheldReviewOn: Day | null
  youths: readonly { id: string; bornOn: Day }[]
  later: readonly { reason: string; because: LaterReason; untilOn: Day }[]
  /** Somebody without a place here opened a part of this plan in an emergency, this week. */
  emergencyOn: Day | null
  /** A safety check that waits: until when. */
  safetyDueOn: Day | null
  /** On this day one looked back together, and nobody looked whether it is safe since (D-SAF-01). */
  uncheckedReviewOn: Day | null
}
