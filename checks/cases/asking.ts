// Builders for the cases about consent: a question about help or about sharing, and what people said to it.
import type { Answer, CareConsent, DataConsent } from '#care/consent/answer.ts'
import type { GoingOn, HelpQuestion, Told, Untold, UrgentStart } from '#care/consent/help-question.ts'
import type { ShareQuestion } from '#care/consent/sharing.ts'
import type { Id } from '#care/pass/facts.ts'
import { asDay } from '#platform/dates.ts'

/** Treatment by a provider, asked on 22 September 2026: as deep as help goes. */
export function help(youth: Id, over: Partial<HelpQuestion> = {}): HelpQuestion {
  const nothing = { light: null, told: [], untold: [], goingOn: [], urgent: null, startedAt: null }
  return { id: 'hulp', youth, topic: 'therapie', form: 'treatment', underMeasure: false, ...nothing, ...over }
}

/** A group at school, marked light by the coordinator. */
export function lightHelp(youth: Id, over: Partial<HelpQuestion> = {}): HelpQuestion {
  const light = { by: 'regisseur', why: 'een groep in de klas, kan elke dag stoppen', at: new Date('2026-09-22T08:00:00Z') }
  return help(youth, { form: 'group', light, ...over })
}

export const toldOn = (holder: Id, day: string): Told => ({ holder, at: new Date(`${day}T09:00:00Z`) })

export function keptFrom(holder: Id, over: Partial<Untold> = {}): Untold {
  const signed = { reason: 'over hem gaat de zorg', by: 'regisseur', second: 'collega' }
  return { holder, ...signed, from: asDay('2026-09-22'), reviewOn: asDay('2027-03-01'), ...over }
}

export function goesOn(kind: GoingOn['kind'], over: Partial<GoingOn> = {}): GoingOn {
  const said = { reasons: 'uitstel maakt het erger', youthWords: 'ik wil dit echt', colleague: 'collega' }
  return { kind, by: 'regisseur', ...said, secondTalkOn: asDay('2026-10-01'), at: new Date('2026-10-02T09:00:00Z'), ...over }
}

export const urgently: UrgentStart = { by: 'regisseur', seriousHarm: 'het kind is vannacht niet veilig', at: new Date('2026-10-05T18:00:00Z') }

export function answer(by: Id, says: 'yes' | 'no', about: Id, over: Partial<Answer> = {}): Answer {
  const read = { textVersion: '1', language: 'nl', channel: 'screen', checkedHow: null, recordedBy: by } as const
  const days = { givenAt: new Date('2026-09-23T10:00:00Z'), withdrawnAt: null, invalidatedAt: null }
  return { question: 'hulp', by, about, says, ...read, ...days, ...over }
}

export const careAnswer = (by: Id, says: 'yes' | 'no', about: Id, over: Partial<Answer> = {}): CareConsent => ({ kind: 'careConsent', ...answer(by, says, about, over) })
export const sharingAnswer = (by: Id, says: 'yes' | 'no', about: Id, over: Partial<Answer> = {}): DataConsent => ({ kind: 'dataConsent', ...answer(by, says, about, { question: 'delen', ...over }) })

type Said = readonly [who: Id, says: 'yes' | 'no']

/** What the outcome is after these answers. */
export function outcome(question: HelpQuestion, ...said: readonly Said[]) {
  return { ask: 'care', question, answers: said.map(([who, says]) => careAnswer(who, says, question.youth)) } as const
}

export const forHelpPage = (question: HelpQuestion, ...said: readonly Said[]) => ({ ...outcome(question, ...said), ask: 'help' }) as const
export const whoIsAsked = (question: HelpQuestion) => ({ ask: 'asked', question }) as const

export function toShare(subject: Id, topic: ShareQuestion['topic'], over: Partial<ShareQuestion> = {}): ShareQuestion {
  return { id: 'delen', subject, topic, record: null, purpose: 'samen helpen op school', reader: 'juf', organisation: 'school', chosenWith: null, ...over }
}

export function shares(question: ShareQuestion, ...said: readonly Said[]) {
  return { ask: 'share', question, answers: said.map(([who, says]) => sharingAnswer(who, says, question.subject)) } as const
}

export const stops = (by: Id, share: ShareQuestion) => ({ ask: 'stopShare', share, by }) as const
export const stopsSpeaking = (by: Id, subject: Id) => ({ ask: 'stopSpeaking', subject, by }) as const
export const saves = (given: Answer, ...asked: readonly Id[]) => ({ ask: 'saveAnswer', answer: given, asked }) as const
export const savesGoingOn = (goingOn: GoingOn) => ({ ask: 'saveGoingOn', goingOn }) as const
