// Familiegroepsplan (familyGroupPlan): the plan that a family makes itself with the people it chooses, before a plan of a professional starts (Youth Act 4.1.2).
// It is offered with its explanation, answered by each who is asked in one of four ways, and has its time; a tick alone is no offer (D-PLN-05).
// Handed in and with what must be in it, it is where all further help begins, and only the family changes it (D-PLN-08).

import type { Custody } from '#care/families/custody.ts'
import type { Id } from '#care/pass/facts.ts'
import { addDays, addWeeks, type Day, dayOf } from '#platform/dates.ts'

export const norm = { familyPlanWeeks: 6, leastWeeks: 2, mostWeeks: 12, planFixDays: 42 } as const

/** The explanation that is shown now; an offer keeps which one it was. */
export const explanationNow = '1'

export const groupAnswers = ['alone', 'withProfessional', 'withIndependent', 'no'] as const
export type GroupAnswer = (typeof groupAnswers)[number]
export const offerChannels = ['spoken', 'paper'] as const

export const parts = ['goesWell', 'worries', 'ourselves', 'needed', 'worse'] as const
export type GroupPart = (typeof parts)[number]
export type GroupTexts = Readonly<Record<GroupPart, string>>

export const lengths = { conditions: 500, support: 200, part: 2000, beside: 500, reason: 500 } as const

type Member = { id: Id; age: number | null; isYouth: boolean }

/** Each youth of 12 or older, and who is found to have custody of a youth under 16; custody is never guessed. */
export function whoAnswers(members: readonly Member[], custody: readonly Custody[]): Id[] {
  const under16 = members.filter(({ isYouth, age }) => isYouth && (age ?? 0) < 16).map(({ id }) => id)
  const holders = custody
    .filter(({ youth, outcome }) => outcome === 'confirmed' && under16.includes(youth))
    .flatMap((one) => one.holders)
  return members
    .filter(({ id, isYouth, age }) => (isYouth ? (age ?? 0) >= 12 : holders.includes(id)))
    .map(({ id }) => id)
}

/** With a guardian of an institution for every youth the offer is not required, and still possible (D-PLN-06). */
export const hasInstitution = (youths: readonly Id[], members: readonly Id[], custody: readonly Custody[]): boolean =>
  youths.length > 0 &&
  youths.every((youth) =>
    custody.some(
      (one) =>
        one.youth === youth &&
        one.outcome === 'confirmed' &&
        one.kind === 'guardianship' &&
        one.holders.every((holder) => !members.includes(holder)),
    ),
  )

export type Said = { id: Id; person: Id; answer: GroupAnswer; typedBy: Id | null; at: Date; support: string }
export type Look = { says: 'meets' | 'notYet'; ofWording: number; by: Id; at: Date; words: string }
export type OwnPlan = {
  id: Id
  author: Id
  wording: number
  handedInAt: Date | null
  handedInBy: Id | null
  changedAt: Date
  texts: GroupTexts
  looks: readonly Look[]
}
export type GroupOffer = {
  id: Id
  youths: readonly Id[]
  asked: readonly Id[]
  explanation: string
  until: Day
  longerUntil: Day | null
  offeredBy: Id
  offeredAt: Date
  conditions: string
  /** Oldest first. */
  said: readonly Said[]
  plan: OwnPlan | undefined
}

export const skipGrounds = ['notWanted', 'concreteThreat', 'againstInterest'] as const
export type SkipGround = (typeof skipGrounds)[number]
export type Skip = {
  id: Id
  ground: SkipGround
  reason: string
  shownTo: readonly Id[]
  by: Id
  second: Id | null
  at: Date
}

export type GroupFacts<O extends OfferFacts = GroupOffer> = {
  offers: readonly O[]
  skips: readonly Pick<Skip, 'at'>[]
  institution: boolean
}

/** What of an offer says whether a plan of the family still comes. */
export type OfferFacts = Pick<GroupOffer, 'asked' | 'until' | 'longerUntil'> & {
  said: readonly Pick<Said, 'person' | 'answer' | 'at'>[]
  plan: Pick<OwnPlan, 'handedInAt'> | undefined
}

export const lastDay = ({ until, longerUntil }: Pick<GroupOffer, 'until' | 'longerUntil'>): Day => longerUntil ?? until

/** The newest answer of each person counts; the ones before it stay. */
export const answersNow = <S extends Pick<Said, 'person'>>({ said }: { said: readonly S[] }): S[] =>
  said.filter((one, at) => !said.slice(at + 1).some(({ person }) => person === one.person))

/** Every offer that stands has an answer or a plan or its time is over, so that nobody holds up help by saying nothing; or it was skipped with a ground, or a guardian of an institution decides: then a plan may start. */
export const isSettled = ({ offers, skips, institution }: GroupFacts<OfferFacts>, today: Day): boolean =>
  institution ||
  skips.length > 0 ||
  (offers.length > 0 && offers.every((offer) => offer.said.length > 0 || isHandedIn(offer) || lastDay(offer) < today))

export const isHandedIn = ({ plan }: Pick<OfferFacts, 'plan'>): boolean => (plan?.handedInAt ?? null) !== null

/** Held by the plan as it is worded now, or nothing was asked of it. */
export function isStartingPoint({ plan, conditions }: Pick<GroupOffer, 'plan' | 'conditions'>): boolean {
  if (plan === undefined || plan.handedInAt === null) return false
  return conditions === '' || lookNow(plan)?.says === 'meets'
}

/** The last look at the words that stand now. */
export const lookNow = ({ looks, wording }: Pick<OwnPlan, 'looks' | 'wording'>): Look | undefined =>
  looks.findLast(({ ofWording }) => ofWording === wording)

/** Since when it is clear that one offer leads to no plan: everybody said no, or the time is over. */
function clearOfOne(offer: OfferFacts, today: Day): Day | null {
  if (isHandedIn(offer)) return null
  const said = answersNow(offer)
  const everybody = offer.asked.every((id) => said.some(({ person, answer }) => person === id && answer === 'no'))
  const noOn = said
    .map(({ at }) => dayOf(at))
    .toSorted()
    .at(-1)
  if (everybody && noOn !== undefined) return noOn
  const over = addDays(lastDay(offer), 1)
  return over <= today ? over : null
}

/** The day on which it was clear that there is no plan of the family (D-PLN-07); null while one may still come, or came. */
export function clearOn(
  { offers, skips }: { offers: readonly OfferFacts[]; skips: readonly Pick<Skip, 'at'>[] },
  today: Day,
): Day | null {
  if (offers.some(isHandedIn)) return null
  const [skip] = skips
  if (skip !== undefined) return dayOf(skip.at)
  const each = offers.map((offer) => clearOfOne(offer, today))
  return each.includes(null) ? null : (each.toSorted().at(-1) ?? null)
}

/** Before this day the plan is fixed. */
export const fixBy = (clear: Day): Day => addDays(clear, norm.planFixDays)

export type OfferTyped = {
  asked: readonly string[]
  explanation: string
  channel: string
  until: Day | null
  conditions: string
}
export type OfferProblem =
  | 'explanationMissing'
  | 'nobody'
  | 'youthMissing'
  | 'channelMissing'
  | 'notADay'
  | 'tooSoon'
  | 'tooLate'
  | 'conditionsTooLong'

/** A youth of 12 or older of whom the plan is, is always asked too. */
export function offerProblem(
  { asked, explanation, channel, until, conditions }: OfferTyped,
  may: readonly Id[],
  youths: readonly Id[],
  today: Day,
): OfferProblem | null {
  if (explanation !== explanationNow) return 'explanationMissing'
  if (!(offerChannels as readonly string[]).includes(channel)) return 'channelMissing'
  if (!may.some((id) => asked.includes(id))) return 'nobody'
  if (youths.some((id) => may.includes(id) && !asked.includes(id))) return 'youthMissing'
  if (until === null) return 'notADay'
  if (until < addWeeks(today, norm.leastWeeks)) return 'tooSoon'
  if (until > addWeeks(today, norm.mostWeeks)) return 'tooLate'
  return conditions.length > lengths.conditions ? 'conditionsTooLong' : null
}

export const usualUntil = (today: Day): Day => addWeeks(today, norm.familyPlanWeeks)

/** Once, for as long again as it usually is; as long as the time runs and a plan may still come. */
export const longerDay = ({ until }: Pick<GroupOffer, 'until'>): Day => addWeeks(until, norm.familyPlanWeeks)
export const mayBeLonger = (offer: GroupOffer, today: Day): boolean =>
  offer.longerUntil === null && !isHandedIn(offer) && clearOfOne(offer, today) === null

export type AnswerTyped = { person: string; answer: string; support: string; channel: string }
export type LookTyped = { says: string; words: string; base: number }
export type AnswerProblem = 'answerMissing' | 'supportMissing' | 'supportTooLong'

export function answerProblem({ answer, support }: { answer: string; support: string }): AnswerProblem | null {
  if (!(groupAnswers as readonly string[]).includes(answer)) return 'answerMissing'
  if (support.length > lengths.support) return 'supportTooLong'
  return support === '' && (answer === 'withProfessional' || answer === 'withIndependent') ? 'supportMissing' : null
}

export type WriteProblem = 'empty' | `${GroupPart}TooLong`

/** Every part may stay empty, but not all of them. */
export function writeProblem(texts: GroupTexts): WriteProblem | null {
  const long = parts.find((part) => texts[part].length > lengths.part)
  if (long !== undefined) return `${long}TooLong`
  return parts.every((part) => texts[part] === '') ? 'empty' : null
}

export type LookProblem = 'saysMissing' | 'besideMissing' | 'besideTooLong'

export function lookProblem({ says, words }: { says: string; words: string }): LookProblem | null {
  if (says !== 'meets' && says !== 'notYet') return 'saysMissing'
  if (words.length > lengths.beside) return 'besideTooLong'
  return says === 'notYet' && words === '' ? 'besideMissing' : null
}

export type SkipTyped = { ground: string; reason: string; second: string; shownTo: readonly string[] }
export type SkipProblem = 'groundMissing' | 'reasonMissing' | 'reasonTooLong' | 'secondMissing' | 'shownToMissing'

/** The last two grounds need a reason and a second professional; only a threat may be shown to nobody of the family. */
export function skipProblem(
  { ground, reason, second, shownTo }: SkipTyped,
  colleagues: readonly Id[],
  may: readonly Id[],
): SkipProblem | null {
  if (!(skipGrounds as readonly string[]).includes(ground)) return 'groundMissing'
  if (reason.length > lengths.reason) return 'reasonTooLong'
  if (ground !== 'notWanted' && reason === '') return 'reasonMissing'
  if (ground !== 'notWanted' && !colleagues.includes(second)) return 'secondMissing'
  return ground !== 'concreteThreat' && !may.some((id) => shownTo.includes(id)) ? 'shownToMissing' : null
}
