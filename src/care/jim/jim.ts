// JIM: an adult from the own life whom a youth chooses, who thinks along and stays when workers leave. First who, then what.
// Whom a youth thinks of and what that person answered is the youth's own, until the youth tells it (D-JIM-02).

import type { Id } from '#care/pass/facts.ts'

export const norm = { age: 12, parentsUntil: 16, talkWorkingDays: 10 } as const

export const hows = ['alone', 'together', 'card'] as const
export type How = (typeof hows)[number]

/** How old the JIM is: 16 or 17 only with a reason that the professional writes down. */
export const ages = ['adult', 'almostAdult', 'young'] as const
export type JimAge = Exclude<(typeof ages)[number], 'young'>

export const answers = ['yes', 'no', 'thinking'] as const
export type JimAnswer = (typeof answers)[number]

export const positions = ['yes', 'reluctantYes', 'no'] as const
export type Stand = (typeof positions)[number]

/** Two professionals wrote down why this holder is not asked, or one did so far (D-JIM-04); for who coordinates only. */
export type LeftOut = 'proposed' | 'leftOut' | null
/** Who has custody and what he or she said last; null: not asked yet, or no answer yet. */
export type Position = {
  holder: Id
  asked: boolean
  says: Stand | null
  words: string
  at: Date | null
  /** Who wrote it down, when it was said in a talk or on paper. */
  typedBy: Id | null
  leftOut: LeftOut
}

/** What somebody else is asked about a JIM: whether it is right, that once more after a no, or how he or she sees it. */
export type JimAsks = 'position' | 'again' | 'views'

export type Jim = {
  id: Id
  youth: Id
  name: string
  circleMember: Id
  how: How
  age: JimAge
  askedAt: Date
  answer: JimAnswer | null
  toldAt: Date | null
  endedAt: Date | null
  endedBy: Id | null
  /** The own person of the JIM, from the first code on. */
  person: Id | null
  /** Who of the two paused; for anybody else nobody did. */
  pausedBy: readonly Id[]
  /** To the JIM: nothing is open now, in a pause or while somebody with custody says no; for anybody else never. */
  isShut: boolean
  /** Who of the two said how it goes and is not asked again yet; for anybody else nobody. */
  checkedBy: readonly Id[]
  /** What the two wrote down last, and whether both agree; for anybody else nothing. */
  arranged: { author: Id; isAgreed: boolean } | null
  /** Whom the youth asked how they see it, for who takes part. */
  viewedBy: readonly Id[]
  /** Whom of the circle the youth would ask next; for anybody else nobody. */
  successor: Id | null
  /** The professional looked at every condition. */
  isLookedAt: boolean
}

/** For a youth of 12 or older: younger children choose grown-ups whom they trust, which opens nothing (D-JIM-10). */
export const mayChoose = (
  someone: { kind: string; parts: readonly string[]; age: number | null } | undefined,
): boolean => someone?.kind === 'member' && someone.parts.includes('youth') && (someone.age ?? 0) >= norm.age

export type JimState =
  | 'asked'
  | 'refused'
  | 'saidYes'
  | 'awaitingPositions'
  | 'talking'
  | 'awaitingConditions'
  | 'positioned'
  | 'ended'

/** A JIM with all that was said of it. */
export type StandingJim = {
  jim: Jim
  positions: readonly Position[]
  state: JimState
  asksParents: boolean
  /** Custody is known, and nobody of this family has it. */
  isHeldOutside: boolean
}

/** Under 16 who has custody is asked, from 16 nobody is: then only the conditions count (D-JIM-03). */
export const asksParents = (age: number | null): boolean => (age ?? 0) < norm.parentsUntil

/** From what was said; nobody writes a state. That who decides agrees is asked of the database: a reader may not know who was left out. */
export function stateOf(
  jim: Omit<Jim, 'name'>,
  youthAge: number | null,
  holders: readonly Position[],
  isAgreed: boolean,
): JimState {
  if (jim.endedAt !== null) return 'ended'
  if (jim.answer === 'no') return 'refused'
  if (jim.toldAt === null) return jim.answer === 'yes' ? 'saidYes' : 'asked'
  if (asksParents(youthAge) && !isAgreed)
    return holders.some(({ says, leftOut }) => says === 'no' && leftOut !== 'leftOut') ? 'talking' : 'awaitingPositions'
  return jim.isLookedAt ? 'positioned' : 'awaitingConditions'
}

/** One at a time: somebody else is asked after a no or an end. */
export const isRunning = (state: JimState): boolean => state !== 'refused' && state !== 'ended'

/** What parents say ends no JIM, so nobody has to read it to know this. */
export const runs = (jim: Omit<Jim, 'name'>): boolean => isRunning(stateOf(jim, null, [], false))

export type Asking = { how: string; age: string; isNotParent: boolean }
export type AskProblem = 'how' | 'age' | 'tooYoung' | 'parent'

/** The conditions that the youth knows (D-JIM-01); that it is the own choice goes with who asks. */
export function askProblem({ how, age, isNotParent }: Asking): AskProblem | null {
  if (!(hows as readonly string[]).includes(how)) return 'how'
  if (!(ages as readonly string[]).includes(age)) return 'age'
  if (age === 'young') return 'tooYoung'
  return isNotParent ? null : 'parent'
}
