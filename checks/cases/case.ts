// A case: what is so, what is asked, and what the answer must be, in a sentence that a privacy officer can judge.
// It is plain values only, so that the model, the database and the running house can be asked the same (A11 cases-in-dutch).
import type { Answer, CareConsent, DataConsent } from '#care/consent/answer.ts'
import { answerProblem } from '#care/consent/answer.ts'
import { careOutcome, forHelp } from '#care/consent/care.ts'
import type { ConsentFacts } from '#care/consent/deciding.ts'
import { type GoingOn, goingOnProblem, type HelpQuestion } from '#care/consent/help-question.ts'
import { type ShareQuestion, shareOutcome, stopShareProblem, stopSpeakingProblem } from '#care/consent/sharing.ts'
import { askedOf, signersFor } from '#care/consent/signers.ts'
import { lookAs } from '#care/lookAs/look-decision.ts'
import type { Id, Item } from '#care/pass/facts.ts'
import { passOf } from '#care/pass/pass.ts'
import { mayRead } from '#care/pass/reading.ts'
import type { WriteAct } from '#care/writing/writers.ts'
import { mayWrite } from '#care/writing/writing.ts'

export type Ask =
  | { readonly ask: 'read'; readonly viewer: Id; readonly item: Item }
  | { readonly ask: 'write'; readonly viewer: Id; readonly act: WriteAct; readonly item: Item }
  | { readonly ask: 'lookAs'; readonly looker: Id; readonly reader: Id; readonly item: Item }
  | { readonly ask: 'readers'; readonly item: Item }
  | { readonly ask: 'topics'; readonly viewer: Id; readonly subject: Id }
  | { readonly ask: 'care'; readonly question: HelpQuestion; readonly answers: readonly CareConsent[] }
  | { readonly ask: 'help'; readonly question: HelpQuestion; readonly answers: readonly CareConsent[] }
  | { readonly ask: 'asked'; readonly question: HelpQuestion }
  | { readonly ask: 'share'; readonly question: ShareQuestion; readonly answers: readonly DataConsent[] }
  | { readonly ask: 'stopShare'; readonly share: ShareQuestion; readonly by: Id }
  | { readonly ask: 'stopSpeaking'; readonly subject: Id; readonly by: Id }
  | { readonly ask: 'saveAnswer'; readonly answer: Answer; readonly asked: readonly Id[] }
  | { readonly ask: 'saveGoingOn'; readonly goingOn: GoingOn }

/** Of a decision whether and why; of a list its members in the order of the alphabet; of an outcome one line. */
export type Answered = { readonly allowed: boolean; readonly reason: string } | readonly string[] | string

export type Case = {
  /** Of the cases of access.md section 10. */
  readonly nr: number | null
  readonly sentence: string
  readonly facts: ConsentFacts
  readonly at: Date
  readonly ask: Ask
  readonly answer: Answered
}

type Row = readonly [sentence: string, ask: Ask, answer: Answered] | readonly [string, Ask, Answered, number]

/** Several questions about one family at one moment. */
export function casesOf(facts: ConsentFacts, moment: string, rows: readonly Row[]): Case[] {
  const at = new Date(moment)
  return rows.map(([sentence, ask, answer, nr = null]) => ({ nr, sentence, facts, at, ask, answer }))
}

export function answerByRules({ facts, at, ask }: Case): Answered {
  switch (ask.ask) {
    case 'read':
      return mayRead(facts, ask.viewer, ask.item, at)
    case 'write':
      return mayWrite(facts, ask.viewer, ask.act, ask.item, at)
    case 'lookAs':
      return lookAs(facts, ask.looker, ask.reader, ask.item, at)
    case 'readers':
      return facts.persons
        .map(({ id }) => id)
        .filter((id) => mayRead(facts, id, ask.item, at).allowed)
        .sort()
    case 'topics':
      return topicsOf(facts, ask.viewer, ask.subject, at)
    default:
      return answerOfConsent({ facts, at, ask })
  }
}

function topicsOf(facts: ConsentFacts, viewer: Id, subject: Id, at: Date): string[] {
  const rows = facts.families.flatMap(({ id }) => passOf(facts, viewer, id, at))
  return [...new Set(rows.filter((row) => row.subject === subject).map(({ topic }) => topic))].sort()
}

function answerOfConsent({ facts, at, ask }: Pick<Case, 'facts' | 'at' | 'ask'>): Answered {
  switch (ask.ask) {
    case 'care':
      return told(careOutcome(facts, ask.question, ask.answers, at))
    case 'help':
      return forHelp(careOutcome(facts, ask.question, ask.answers, at))
    case 'asked':
      return [...askedOf(signersFor(facts, ask.question, at))].sort()
    case 'share':
      return told(shareOutcome(facts, ask.question, ask.answers, at))
    case 'stopShare':
      return stopShareProblem(facts, ask.share, ask.by, at) ?? 'ends'
    case 'stopSpeaking':
      return stopSpeakingProblem(facts, { about: ask.subject }, ask.by, at) ?? 'ends'
    case 'saveAnswer':
      return answerProblem(ask.answer, ask.asked) ?? 'saved'
    case 'saveGoingOn':
      return goingOnProblem(facts, ask.goingOn) ?? 'saved'
    default:
      throw new Error(`Nobody answers ${ask.ask}`)
  }
}

type Outcome = ReturnType<typeof careOutcome> | ReturnType<typeof shareOutcome>

/** "active: youth", "waiting: moeder, vader", "blocked: holderRefuses, conflict; talk, mediator". */
function told(outcome: Outcome): string {
  const tasks = 'tasks' in outcome && outcome.tasks.length > 0 ? ` +${outcome.tasks.join(' +')}` : ''
  if (outcome.state === 'waiting') return `waiting: ${[...outcome.for].sort().join(', ')}${tasks}`
  if (outcome.state === 'active') {
    const owed = 'owed' in outcome && outcome.owed.length > 0 ? `, owed ${[...outcome.owed].sort().join(', ')}` : ''
    const by = 'by' in outcome && outcome.by !== null ? ` by ${outcome.by}` : ''
    return `active${'ground' in outcome ? `: ${outcome.ground}` : ''}${owed}${by}${tasks}`
  }
  const conflict = 'conflict' in outcome && outcome.conflict ? ', conflict' : ''
  const routes = 'routes' in outcome && outcome.routes.length > 0 ? `; ${outcome.routes.join(', ')}` : ''
  return `blocked: ${outcome.why}${conflict}${routes}${tasks}`
}
