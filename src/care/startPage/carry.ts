// Meenemen naar het plan (carry): what was said in the first conversation becomes a part of the plan, and nobody types it again (D-STA-09).
// It is an act of who said it, who chooses the readers anew; the first step is for who makes the plan together.

import type { Id } from '#care/pass/facts.ts'
import { latestLookBack } from '#care/startConversation/start-conversation.ts'
import { lastNoted, type SeenTalk, type StartVoice, textOf } from '#care/startConversation/start-voice.ts'
import { type Day, dayOf } from '#platform/dates.ts'

export type SpokenKind = 'happened' | 'strong' | 'hard' | 'whereTo'

/** Offered as long as one may look back on it: after those twelve weeks it is what was, and nobody is asked about it for ever. */
const fresh = (talks: readonly SeenTalk[], today: Day) =>
  talks.filter(({ talk }) => talk.sentAt !== null && today <= latestLookBack(dayOf(talk.sentAt)))

/** What this person said of it in conversations whose page went out not long ago, and that counts; the oldest first. */
export const ownSaid = (talks: readonly SeenTalk[], person: Id, kind: SpokenKind, today: Day): StartVoice[] =>
  fresh(talks, today).flatMap(({ voices }) => {
    const voice = voices.findLast((one) => one.kind === kind && one.author === person)
    return voice?.counts && textOf(voice) !== '' ? [voice] : []
  })

/** What was said and did not come along yet. */
export const notCarried = (carried: readonly Id[], said: readonly StartVoice[]): StartVoice[] =>
  said.filter(({ id }) => !carried.includes(id))

/** What comes along stands behind what stands there already. */
export const behind = (standing: string, said: string): string =>
  [standing, said].filter((text) => text !== '').join('\n\n')

export type FirstStep = { id: Id; what: string; who: string; on: Day | null }

/** The first steps that were agreed on and are no action of the plan yet. */
export const firstSteps = (talks: readonly SeenTalk[], carried: readonly Id[], today: Day): FirstStep[] =>
  fresh(talks, today).flatMap(({ talk, voices }) => {
    const voice = lastNoted(voices, 'firstStep')
    return voice === undefined || carried.includes(voice.id)
      ? []
      : [{ id: voice.id, what: textOf(voice), who: textOf(voice, 'who'), on: talk.firstStepOn }]
  })
