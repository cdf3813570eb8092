// Terugkijken op het eerste gesprek (start look-back): the question one came with is asked once more where no plan does that, also after a good outcome (D-STA-08).
// Each says the own number; a child chooses weather, which stands in no line with numbers (D-SCO-06, D-SCO-09). Nothing is added up, people say what comes of it.

import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { norm as startNorm } from '#care/startConversation/start-conversation.ts'
import { type LookBackKind, type SeenTalk, type StartVoice, startPath } from '#care/startConversation/start-voice.ts'
import { isPicture, type Weather, type WeatherPicture } from '#care/weather/weather.ts'
import { addDays, addWeeks, type Day, dayOf } from '#platform/dates.ts'

/** In the week before its day each may say the own number, and the weather a child chose in that week belongs to it. */
const weekBefore = 7

export const places = ['phone', 'table'] as const
export type Place = (typeof places)[number]

export const comings = ['enough', 'newDay', 'newTalk', 'plan'] as const
export type Coming = (typeof comings)[number]

export type ChosenWeather = Pick<Weather, 'author' | 'picture' | 'at'>

export type LookBack = { id: Id; how: Place; comes: Coming; nextOn: Day | null; author: Id; at: Date }

/** A conversation whose page went out, with the times one looked back on it, the oldest first. */
export type LookedBack = {
  start: SeenTalk
  backs: readonly LookBack[]
  /** A plan looks back by itself, and a later conversation goes on from there. */
  goesOnElsewhere: boolean
  weather: readonly ChosenWeather[]
}

export const lookBackPath = (familyId: Id, talkId: Id): string => `${startPath(familyId, talkId)}/terugkijken`
/** Where one says alone whether what was written down is right. */
export const rightPath = (familyId: Id, talkId: Id): string => `${lookBackPath(familyId, talkId)}/klopt`
export const togetherPath = (familyId: Id, talkId: Id): string => `${lookBackPath(familyId, talkId)}/samen`

/** What belongs to one time: said after the time before it, up to the moment it was kept. The one that is still to come has no end. */
export type Round = { after: Date | null; until: Date | null }

export const roundOf = (backs: readonly LookBack[], back: LookBack): Round => ({
  after: backs[backs.indexOf(back) - 1]?.at ?? null,
  until: back.at,
})

export const comingRound = (backs: readonly LookBack[]): Round => ({ after: backs.at(-1)?.at ?? null, until: null })

const isIn = ({ after, until }: Round, at: Date): boolean =>
  (after === null || at > after) && (until === null || at <= until)

/** The newest that this person says of how it is now, in this round. */
export const saidIn = (
  voices: readonly StartVoice[],
  kind: LookBackKind,
  author: Id,
  round: Round,
): StartVoice | undefined =>
  voices.findLast((voice) => voice.kind === kind && voice.author === author && isIn(round, voice.at))

/** What this person gave for the time that is to come, with the own hand: what another typed is not "you gave". */
export const ownNumber = (voices: readonly StartVoice[], backs: readonly LookBack[], author: Id): string | null => {
  const said = saidIn(voices, 'howNow', author, comingRound(backs))
  return said?.typedBy === null ? said.value : null
}

/** What each says of what came of the newest time. */
export const answerOf = (
  voices: readonly StartVoice[],
  backs: readonly LookBack[],
  author: Id,
): StartVoice | undefined => {
  const newest = backs.at(-1)
  if (newest === undefined) return undefined
  return voices.findLast((voice) => voice.kind === 'backAnswer' && voice.author === author && voice.at >= newest.at)
}

/** What a page showed of the newest time: which one it is, and the words of each that stood there. Klopt is said of these and of no others. */
export function shownOf({ start: { talk, voices }, backs }: Pick<LookedBack, 'start' | 'backs'>): string {
  const newest = backs.at(-1)
  if (newest === undefined) return ''
  const round = roundOf(backs, newest)
  const said = (id: Id) => (['howNow', 'weatherNow'] as const).map((kind) => saidIn(voices, kind, id, round)?.id ?? '-')
  return [newest.id, ...talk.present.flatMap(said)].join(' ')
}

/** The day on which somebody first said that it is not right, as long as that stands. */
function doubtedOn({ start: { talk, voices }, backs }: LookedBack): Day | null {
  const doubts = talk.present
    .map((id) => answerOf(voices, backs, id))
    .filter((answer) => answer?.value === 'notRight')
    .map((answer) => dayOf(answer?.at ?? new Date(0)))
  return doubts.toSorted()[0] ?? null
}

/** When is looked back; null: that is done. `care.look_back_of` says the same to the list. */
export function dueOn(looked: LookedBack): Day | null {
  const { start, backs } = looked
  if (start.talk.sentAt === null) return null
  const newest = backs.at(-1)
  return newest === undefined ? start.talk.lookBackOn : (doubtedOn(looked) ?? newest.nextOn)
}

/** The day that people agreed on. After somebody said that it is not right there is none yet: who coordinates talks about it first. */
export const agreedOn = (looked: LookedBack): Day | null => (doubtedOn(looked) === null ? dueOn(looked) : null)

/** From a week before its day on: somebody who calls a day early need not wait. */
export function isOpen(looked: LookedBack, today: Day): boolean {
  const due = dueOn(looked)
  return due !== null && !looked.goesOnElsewhere && addDays(due, -weekBefore) <= today
}

/** Chosen by the child on its own page, in the week of that time. */
export function ownWeather(
  looked: Pick<LookedBack, 'weather'>,
  child: Id,
  { until }: Round,
  now: Date,
): WeatherPicture | undefined {
  const end = until ?? now
  const from = addDays(dayOf(end), -weekBefore)
  return looked.weather
    .filter(({ author, at }) => author === child && at <= end && dayOf(at) >= from)
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())[0]?.picture
}

export const pictureOf = (voice: StartVoice | undefined): WeatherPicture | undefined =>
  voice?.value !== undefined && voice.value !== null && isPicture(voice.value) ? voice.value : undefined

export const latestNext = (today: Day): Day => addWeeks(today, startNorm.latestLookBackWeeks)

/** Null: a number was not said; undefined: what was typed is none. */
export const numberIn = (typed: string): number | null | undefined =>
  typed === '' ? null : /^(?:\d|10)$/.test(typed) ? Number(typed) : undefined

/** As it was typed: of each person a number, of a child weather, and who says that it is right. */
export type Held = {
  how: string
  comes: string
  nextOn: Day | null
  said: readonly { person: Id; number: string; weather: string }[]
  right: readonly string[]
}
export type HeldProblem = { field: string; is: 'number' | 'how' | 'comes' | 'notADay' | 'dayRange' }

/** Everything that is to be put right, in the order of the page. A number may stay empty. */
export function heldProblems({ how, comes, nextOn, said }: Held, today: Day): HeldProblem[] {
  return [
    ...(places.some((one) => one === how) ? [] : [{ field: 'how', is: 'how' } as const]),
    ...said.flatMap(({ number }, at) =>
      numberIn(number) === undefined ? [{ field: `number.${at}`, is: 'number' } as const] : [],
    ),
    ...(comings.some((one) => one === comes) ? [] : [{ field: 'comes', is: 'comes' } as const]),
    ...(comes !== 'newDay'
      ? []
      : nextOn === null
        ? [{ field: 'next', is: 'notADay' } as const]
        : nextOn <= today || nextOn > latestNext(today)
          ? [{ field: 'next', is: 'dayRange' } as const]
          : []),
  ]
}

/** Only the newest, by who wrote it down, for ten minutes. */
export const mayUndo = (backs: readonly LookBack[], id: Id, viewer: Id, now: Date): boolean => {
  const newest = backs.at(-1)
  return newest?.id === id && mayTakeBack(viewer, newest, now)
}

/** What was agreed on to do first, with who does it as it was written down. */
export type FirstStepAhead = { what: string; who: string; on: Day; isMine: boolean }

/** Who does it was written down as a name: it is the reader's own only when nobody else here is called so. */
export function doesIt(who: string, me: { person: Id }, people: readonly { id: Id; name: string }[]): boolean {
  const plain = (name: string) => name.trim().toLocaleLowerCase('nl')
  const meant = people.filter(({ name }) => plain(name) === plain(who))
  return meant.length === 1 && meant[0]?.id === me.person
}

/** A first conversation as Vandaag knows it: ahead, or its page until the look-back. Asks: nothing was sent in or said yet. */
export type TalkAhead = {
  id: string
  on: Day
  at: string
  isSent: boolean
  asks: boolean
  lookBackOn: Day | null
  firstStep?: FirstStepAhead
  /** It is looking back on it that is asked: the number before it, or whether what came of it is right. */
  back?: 'ahead' | 'done'
}
