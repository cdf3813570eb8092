// Kracht en zorg (strength, worry): what goes well and what is hard, in the words of who noticed it; only the writer changes them.
// What goes well comes first, always (D-ALL-02), and every text is about persons with a name (D-ALL-07).
// There is no field for a diagnosis (D-ALL-05).
import type { Audience, Id } from '#care/pass/facts.ts'
import type { StartVoice } from '#care/startConversation/start-voice.ts'
import type { SpokenKind } from '#care/startPage/carry.ts'

export const lifeDomains = [
  'parentingAndFamily',
  'homeAndHousing',
  'safety',
  'schoolAndDevelopment',
  'workAndDayActivities',
  'incomeAndDebts',
  'mentalHealth',
  'physicalHealth',
  'socialNetwork',
  'leisureAndParticipation',
  'meaningAndIdentity',
  'legalAndJustice',
] as const
export type LifeDomain = (typeof lifeDomains)[number]

export type NoticedKind = 'strength' | 'worry'
/** The part of a first conversation in which each is said. */
export const carriedKinds = { strength: 'strong', worry: 'hard' } as const satisfies Record<NoticedKind, SpokenKind>
/** The word of each in addresses and keys. */
export const kindWords = { strength: 'goed', worry: 'lastig' } as const

/** One strength or worry, readable. */
export type NoticedItem = {
  kind: NoticedKind
  id: Id
  keyPerson: Id
  wording: number
  subjects: readonly Id[]
  author: Id
  audience: Audience
  domains: readonly string[]
  settledOn: string | null
  /** The words of a first conversation that it was taken from. */
  saidIn: Id | null
  at: Date
  changedAt: Date
  words: string
  exception: string
  since: string
  noticedBy: string
}

export type AllNoticed = {
  strengths: readonly NoticedItem[]
  worries: readonly NoticedItem[]
  orders: readonly { person: Id; worries: readonly Id[] }[]
}

/** What somebody said in a first conversation and has not put in the plan. */
export type SaidBefore = Record<NoticedKind, readonly StartVoice[]>

export function notCarried({ strengths, worries }: AllNoticed, said: SaidBefore): SaidBefore {
  const carried = [...strengths, ...worries].map(({ saidIn }) => saidIn)
  const open = (voices: readonly StartVoice[]) => voices.filter(({ id }) => !carried.includes(id))
  return { strength: open(said.strength), worry: open(said.worry) }
}

export const longest = { words: 500, exception: 300, since: 100, noticedBy: 100 } as const
export const mostDomains = 3

export type Noticed = {
  kind: NoticedKind
  subjects: readonly Id[]
  words: string
  exception: string
  since: string
  noticedBy: string
  domains: readonly string[]
  audience: string
  /** Own words of a first conversation that this is taken from. */
  saidIn: Id | null
  /** Said yes to one text about several persons. */
  unsplit: boolean
}

export type NoticedProblem =
  | 'subjectMissing'
  | 'subjectClosed'
  | 'wordsMissing'
  | 'wordsTooLong'
  | 'exceptionTooLong'
  | 'sinceTooLong'
  | 'noticedByTooLong'
  | 'tooManyDomains'
  | 'unknownDomain'
  | 'audienceClosed'
  | 'maySplit'

/** `open`: the persons this writer may write about; `audiences`: who may be chosen to see it. */
export function noticedProblem(
  noticed: Noticed,
  open: readonly Id[],
  audiences: readonly string[],
): NoticedProblem | null {
  if (noticed.subjects.length === 0) return 'subjectMissing'
  if (!noticed.subjects.every((subject) => open.includes(subject))) return 'subjectClosed'
  if (noticed.words === '') return 'wordsMissing'
  for (const field of ['words', 'exception', 'since', 'noticedBy'] as const)
    if (noticed[field].length > longest[field]) return `${field}TooLong`
  if (noticed.domains.length > mostDomains) return 'tooManyDomains'
  if (!noticed.domains.every((domain) => (lifeDomains as readonly string[]).includes(domain))) return 'unknownDomain'
  if (!audiences.includes(noticed.audience)) return 'audienceClosed'
  return noticed.subjects.length > 1 && !noticed.unsplit ? 'maySplit' : null
}

/** Own words are changed by their writer, as long as he or she writes about everybody in them: not about a youth who turned sixteen meanwhile. */
export const mayChange = (
  { author, subjects }: Pick<NoticedItem, 'author' | 'subjects'>,
  viewer: Id,
  writes: readonly Id[],
): boolean => author === viewer && subjects.every((subject) => writes.includes(subject))

/** D-PLN-11: the question what goes well comes first, once; who passes it goes on. */
export const asksStrengthFirst = (strengthsOfPerson: number, passed: boolean): boolean =>
  strengthsOfPerson === 0 && !passed

type Placed = { id: Id; at: Date; settledOn: string | null }

/** The family's own order first, what came later behind it; what is over stands apart. */
export function inOrder<W extends Placed>(worries: readonly W[], order: readonly Id[]): { open: W[]; settled: W[] } {
  const place = (worry: W) => (order.includes(worry.id) ? order.indexOf(worry.id) : order.length)
  const sorted = [...worries].sort(
    (one, other) => place(one) - place(other) || one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1),
  )
  return {
    open: sorted.filter((worry) => worry.settledOn === null),
    settled: sorted.filter((worry) => worry.settledOn !== null),
  }
}

/**
 * The order after one worry moves one place among those that stand here for who moves it; the same order when it stands at the end already. What
 * is over, or is not for who moves, keeps its place.
 */
export function moved(order: readonly Id[], id: Id, to: 'up' | 'down', present: readonly Id[] = order): Id[] {
  const all = [...order, ...present.filter((each) => !order.includes(each))]
  const from = present.indexOf(id)
  const other = present[from + (to === 'up' ? -1 : 1)]
  if (from < 0 || other === undefined) return all
  return all.map((each) => (each === id ? other : each === other ? id : each))
}
