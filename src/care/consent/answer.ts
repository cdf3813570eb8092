// Vier soorten toestemming (careConsent, dataConsent, secrecyRelease, planAgreement): four records, never one checkbox (access rule 3).
// The last one stands in room versions. Nobody signs for another; a refusal has no reason, so that no page can read one.
import type { Id } from '#care/pass/facts.ts'

export const agreementKinds = ['careConsent', 'dataConsent', 'secrecyRelease', 'planAgreement'] as const
export type AgreementKind = (typeof agreementKinds)[number]

/** What each of them opens: help may begin, a share may be made, a professional may speak. None does the work of another (case 11). */
export const opens: Record<AgreementKind, 'help' | 'share' | 'speaking' | 'nothing'> = {
  careConsent: 'help',
  dataConsent: 'share',
  secrecyRelease: 'speaking',
  planAgreement: 'nothing',
}

/** One person's yes or no about one question, under the text as it was read. */
export type Answer = {
  readonly question: Id
  readonly by: Id
  readonly about: Id
  readonly says: 'yes' | 'no'
  readonly textVersion: string
  readonly language: string
  readonly channel: 'screen' | 'oral' | 'paper'
  /** With `oral` and `paper`: how it was made sure who answered. */
  readonly checkedHow: string | null
  readonly recordedBy: Id
  readonly givenAt: Date
  /** Changed one's mind. */
  readonly withdrawnAt: Date | null
  /** Recorded wrongly: it never counted. */
  readonly invalidatedAt: Date | null
}

export type CareConsent = Answer & { readonly kind: 'careConsent' }
export type DataConsent = Answer & { readonly kind: 'dataConsent' }
export type SecrecyRelease = Answer & { readonly kind: 'secrecyRelease'; readonly professional: Id }

export type AnswerProblem = 'signedForAnother' | 'notAsked' | 'checkMissing' | 'recordsOwnAnswer'

/** Null when it may be saved. On screen only the person itself answers; what was said or written is recorded with how it was checked. */
export function answerProblem(answer: Answer, asked: readonly Id[]): AnswerProblem | null {
  if (!asked.includes(answer.by)) return 'notAsked'
  if (answer.channel === 'screen') return answer.recordedBy === answer.by ? null : 'signedForAnother'
  if (answer.recordedBy === answer.by) return 'recordsOwnAnswer'
  return answer.checkedHow === null || answer.checkedHow.trim() === '' ? 'checkMissing' : null
}

export type Stand = 'yes' | 'no' | 'withdrawn' | 'silent'

/** The newest answer of a person counts. What was recorded wrongly counts as never given, so that the answer before it stands again. */
export function standOf<Given extends Answer>(answers: readonly Given[], question: Id, person: Id, at: Date): Stand {
  const newest = newestOf(answers, question, person, at)
  if (newest === null) return 'silent'
  const isWithdrawn = newest.withdrawnAt !== null && newest.withdrawnAt <= at
  return isWithdrawn && newest.says === 'yes' ? 'withdrawn' : isWithdrawn ? 'silent' : newest.says
}

function newestOf(answers: readonly Answer[], question: Id, person: Id, at: Date): Answer | null {
  return answers
    .filter((each) => each.question === question && each.by === person && each.givenAt <= at)
    .filter(({ invalidatedAt }) => invalidatedAt === null || at < invalidatedAt)
    .reduce<Answer | null>((newest, each) => (newest && newest.givenAt > each.givenAt ? newest : each), null)
}

/** Signatures of who no longer signs stay, and say so: "earlier custody" (case 10). */
export function earlierSignatures(answers: readonly Answer[], question: Id, signers: readonly Id[]): readonly Answer[] {
  return answers.filter((each) => each.question === question && each.says === 'yes' && !signers.includes(each.by))
}
