// Ja tegen hulp (help question): five short blocks come before the question, then who must say yes and how it stands per person (screens G-28).
// A refusal has no reason and changes no access to help; help itself learns one word of it: it can start, or not yet (D-ALL-14).

import { type GivenAnswer, newestOf } from '#care/agreements/asking.ts'
import type { CareConsent } from '#care/consent/answer.ts'
import { type CareOutcome, careOutcome } from '#care/consent/care.ts'
import type { ConsentFacts } from '#care/consent/deciding.ts'
import type { GoingOn, HelpForm, HelpQuestion, Untold } from '#care/consent/help-question.ts'
import { askedOf, type Signers, signersFor } from '#care/consent/signers.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Day, dayOf, workingDaysAfter } from '#platform/dates.ts'

/** What is read before answering, in this order. */
export const blocks = ['what', 'why', 'hard', 'other', 'when'] as const
export type Block = (typeof blocks)[number]
export const blockLength = 1000

export const helpTextVersion = 'hulp-1'

export type AskedHelp = {
  readonly id: Id
  readonly youth: Id
  readonly form: HelpForm
  readonly lightBy: Id | null
  readonly lightAt: Date | null
  readonly askedBy: Id
  readonly askedAt: Date
  readonly recalledAt: Date | null
  /** The court ordered it: it counts while the measure runs. */
  readonly underMeasure: boolean
  /** It starts before everybody answered, to prevent serious harm. */
  readonly urgentBy: Id | null
  readonly urgentAt: Date | null
  readonly told: readonly { holder: Id; at: Date }[]
  /** Holders who are kept out of it, for who coordinates alone; to everybody else this is empty. */
  readonly untold: readonly UntoldHolder[]
  /** Decided by two professionals, against somebody's no. */
  readonly goesOn: readonly ToldGoingOn[]
  readonly texts: Readonly<Record<Block, string>> & {
    readonly lightWhy?: string
    readonly childSaid?: string
    readonly urgentWhy?: string
  }
}

export type UntoldHolder = Omit<Untold, 'reason'> & { readonly withholding: Id }

/** As everybody who knows the question is told it. The reasons and the words of the youth are for that youth and who coordinates. */
export type ToldGoingOn = {
  readonly kind: GoingOn['kind']
  readonly by: Id
  readonly colleague: Id
  readonly colleagueName: string
  readonly secondTalkOn: Day | null
  readonly at: Date
}

const saved = 'saved with a reason'

/** The question as the rules of consent read it. Each kind of help is a topic of its own: who cannot decide about one decides about the others. */
export const asRule = ({ lightBy, lightAt, urgentBy, urgentAt, texts, goesOn, ...asked }: AskedHelp): HelpQuestion => ({
  ...{
    id: asked.id,
    youth: asked.youth,
    form: asked.form,
    told: asked.told,
    topic: asked.form,
    underMeasure: asked.underMeasure,
    untold: asked.untold.map((one) => ({ ...one, reason: saved })),
    startedAt: null,
  },
  // Without reasons and words it is not saved, so to who may not read them it is enough that it was.
  goingOn: goesOn.map((one) => ({ ...one, reasons: saved, youthWords: saved })),
  urgent:
    urgentBy === null || urgentAt === null ? null : { by: urgentBy, at: urgentAt, seriousHarm: texts.urgentWhy ?? '' },
  light: lightBy === null || lightAt === null ? null : { by: lightBy, at: lightAt, why: texts.lightWhy ?? '' },
})

export const helpSigners = (facts: ConsentFacts, asked: AskedHelp, at: Date): Signers =>
  signersFor(facts, asRule(asked), at)

export const helpOutcome = (
  facts: ConsentFacts,
  asked: AskedHelp,
  given: readonly GivenAnswer[],
  at: Date,
): CareOutcome => careOutcome(facts, asRule(asked), careAnswers(given), at)

const careAnswers = (given: readonly GivenAnswer[]): readonly CareConsent[] =>
  given.flatMap(({ says, ...rest }) =>
    says === 'talk' || newestOf(given, rest.by)?.says === 'talk'
      ? []
      : [{ ...rest, says, kind: 'careConsent' as const }],
  )

/** Everybody whose answer may be recorded, each once: who cannot decide is heard too, since a no of that person counts. */
export const askedForHelp = (signers: Signers): readonly Id[] => [
  ...askedOf(signers),
  ...(signers.by === 'representative' ? signers.heard : []),
]

export const isKeptOut = ({ untold }: AskedHelp, person: Id): boolean => untold.some(({ holder }) => holder === person)

/** The same without who does not know of it: nobody can have answered what he or she was not asked. */
export const mayHaveAnswered = (signers: Signers, asked: AskedHelp): readonly Id[] =>
  askedForHelp(signers).filter((person) => !isKeptOut(asked, person))

/** A holder who was told objects until this day. */
export const objectUntil = (told: Date): Day => workingDaysAfter(dayOf(told), 5)
