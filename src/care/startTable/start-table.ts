// Het eerste gesprek aan tafel (start table): one question at a time on one shared screen, in the order of the plan (D-STA-01).
// The own words are kept first, page by page; what it leads to may be filled in later the same day (D-STA-02).

import type { Id } from '#care/pass/facts.ts'
import type { StartTalk } from '#care/startConversation/start-conversation.ts'
import { type StartVoice, saidBy, startPath, tableParts, textOf } from '#care/startConversation/start-voice.ts'

export const tableSteps = [...tableParts, 'choose', 'next', 'read'] as const
export type TableStep = (typeof tableSteps)[number]

/** The word of each in its address. */
const stepWords = {
  happened: 'gebeurd',
  strong: 'sterk',
  hard: 'lastig',
  whereTo: 'heen',
  thinkAlong: 'meedenken',
  needed: 'nodig',
  growingUp: 'opgroeien',
  choose: 'kiezen',
  next: 'stap',
  read: 'lezen',
} as const satisfies Record<TableStep, string>

export const stepIn = (word: string): TableStep | undefined => tableSteps.find((step) => stepWords[step] === word)

export const stepPath = (familyId: Id, talkId: Id, step: TableStep): string =>
  `${startPath(familyId, talkId)}/samen/${stepWords[step]}`

export const afterStep = (step: TableStep): TableStep => tableSteps[tableSteps.indexOf(step) + 1] ?? 'read'

/** In which everybody who is there speaks apart. */
export const spokenParts = ['happened', 'strong', 'hard', 'whereTo', 'thinkAlong', 'needed'] as const
export type SpokenPart = (typeof spokenParts)[number]
export const isSpoken = (step: TableStep): step is SpokenPart => (spokenParts as readonly string[]).includes(step)

export type PresentProblem = 'nobody' | 'wordsOfAbsent'

/** Somebody is there, and nobody else said something new: what was just typed under the name of somebody who is not ticked would be lost. */
export function presentProblem(
  present: readonly Id[],
  spoken: readonly SaidHere[],
  voices: readonly StartVoice[],
  part: SpokenPart = 'happened',
): PresentProblem | null {
  if (present.length === 0 && part === 'happened') return 'nobody'
  return unheard(part, present, spoken, voices).length > 0 ? 'wordsOfAbsent' : null
}

export type SaidHere = { person: Id; text: string; own: string; score: number | null }
type Unheard = { person: Id; field: 'said' | 'own' | 'score' }

/** What is new under the name of somebody who is not there: an older page may still have it. What was kept before stays what it is. */
export function unheard(
  part: SpokenPart,
  present: readonly Id[],
  spoken: readonly SaidHere[],
  voices: readonly StartVoice[],
): Unheard[] {
  return spoken
    .filter(({ person }) => !present.includes(person))
    .flatMap(({ person, text, own, score }): Unheard[] => [
      ...(isNew(text, textOf(saidBy(voices, part, person))) ? [{ person, field: 'said' as const }] : []),
      ...(part === 'needed' && isNew(own, textOf(saidBy(voices, 'ownDoing', person)))
        ? [{ person, field: 'own' as const }]
        : []),
      ...(part === 'hard' && isNew(score?.toString() ?? '', saidBy(voices, 'howIsIt', person)?.value ?? '')
        ? [{ person, field: 'score' as const }]
        : []),
    ])
}

const isNew = (typed: string, kept: string): boolean => typed !== '' && typed !== kept

export type Unsaid = 'nobodyThere' | 'ownDoing' | 'outcomes' | 'firstStep'

/** What must stand before the page can be sent: who was there, that everybody was asked what they do themselves, an outcome and a first step. */
export function unsaid(talk: StartTalk, voices: readonly StartVoice[]): Unsaid[] {
  const asked = voices.filter(({ kind }) => kind === 'ownDoing').map(({ author }) => author)
  return [
    ...(talk.present.length === 0 ? (['nobodyThere'] as const) : []),
    ...(talk.present.every((person) => asked.includes(person)) ? [] : (['ownDoing'] as const)),
    ...(talk.outcomes.length === 0 ? (['outcomes'] as const) : []),
    ...(talk.firstStepOn === null || talk.lookBackOn === null ? (['firstStep'] as const) : []),
  ]
}

/** Where each of these is said. */
export const placeOf = {
  nobodyThere: 'happened',
  ownDoing: 'needed',
  outcomes: 'choose',
  firstStep: 'next',
} as const satisfies Record<Unsaid, TableStep>
