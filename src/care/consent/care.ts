// Toestemming voor hulp (careConsent): may this help begin or go on now, on what ground, for whom does it wait, or what blocks it?
// Answers that differ are shown as they are, never averaged. What help may know of it is one word: it can start, or not yet (D-ALL-14).
import type { Id } from '#care/pass/facts.ts'
import { addDays, type Day, dayOf, workingDaysAfter } from '#platform/dates.ts'
import { type CareConsent, standOf } from './answer.ts'
import { lastTurn, signWithinDays } from './birthday.ts'
import { type ConsentFacts, groupOf, isCapable, measureRuns, refusedEarlier } from './deciding.ts'
import { goesOnBy, type HelpQuestion, isIntrusive, objectionUntil, staysUntold, toldState } from './help-question.ts'
import { askedOf, type Signers, signersFor } from './signers.ts'

export type CareGround =
  | 'measure'
  | 'urgent'
  | 'allHolders'
  | 'oneHolderOtherTold'
  | 'oneHolderOtherWithheld'
  | 'youthAndHolders'
  | 'youthOtherTold'
  | 'youthOtherWithheld'
  | 'youth'
  | 'self'
  | 'representative'
  | 'seriousHarm'
  | 'youthPersists'
  | 'runsOn'

export type BlockReason =
  | 'custodyUnknown'
  | 'holderRefuses'
  | 'youthRefuses'
  | 'resists'
  | 'refusedEarlier'
  | 'withdrawn'
  | 'nobodyToSign'

export type Route = 'talk' | 'mediator' | 'court' | 'municipalDecision' | 'seriousHarm' | 'youthPersists'
export type Task = 'checkCustody' | 'tellHolder' | 'informAndHear' | 'askConsent'

export type CareOutcome =
  | {
      readonly state: 'active'
      readonly ground: CareGround
      readonly tasks: readonly Task[]
      /** Who is still asked, while it goes on. */
      readonly owed: readonly Id[]
      readonly by: Day | null
    }
  | {
      readonly state: 'waiting'
      readonly for: readonly Id[]
      readonly tasks: readonly Task[]
      readonly until: Day | null
    }
  | {
      readonly state: 'blocked'
      readonly why: BlockReason
      /** One says yes and another no. */
      readonly conflict: boolean
      readonly routes: readonly Route[]
      readonly tasks: readonly Task[]
    }

type Case = {
  readonly facts: ConsentFacts
  readonly question: HelpQuestion
  readonly answers: readonly CareConsent[]
  readonly at: Date
  readonly signers: Signers
}

export function careOutcome(
  facts: ConsentFacts,
  question: HelpQuestion,
  answers: readonly CareConsent[],
  at: Date,
): CareOutcome {
  const tried = { facts, question, answers, at, signers: signersFor(facts, question, at) }
  return (
    underMeasure(tried) ??
    youthStops(tried) ??
    startsUrgently(tried) ??
    custodyMissing(tried) ??
    holderStops(tried) ??
    whatIsMissing(tried) ??
    active(groundOf(tried), tried.signers.custody === 'old' ? ['checkCustody'] : [])
  )
}

/** All that a help page may read: silence and refusal are the same to it. */
export function forHelp(outcome: CareOutcome): 'canStart' | 'notYet' {
  return outcome.state === 'active' ? 'canStart' : 'notYet'
}

function active(ground: CareGround, tasks: readonly Task[] = [], owed: readonly Id[] = [], by: Day | null = null) {
  return { state: 'active', ground, tasks, owed, by } as const
}

function blocked(tried: Case, why: BlockReason, routes: readonly Route[] = []): CareOutcome {
  const conflict = askedOf(tried.signers).some((person) => stand(tried, person) === 'yes')
  return { state: 'blocked', why, conflict, routes, tasks: why === 'custodyUnknown' ? ['checkCustody'] : [] }
}

function stand({ answers, question, at }: Case, person: Id) {
  return standOf(answers, question.id, person, at)
}

// Help that the court ordered needs no consent; informing and hearing remain. Guardianship alone does not replace the guardian's yes (case 25).
function underMeasure({ facts, question, at }: Case): CareOutcome | null {
  return question.underMeasure && measureRuns(facts, question.youth, at) ? active('measure', ['informAndHear']) : null
}

// A capable youth's no is overruled by nobody. Who cannot decide and resists is helped only to prevent serious harm.
function youthStops(tried: Case): CareOutcome | null {
  const { facts, question, at } = tried
  const group = groupOf(facts, question.youth, at)
  if (group === 'under12') return null
  const capable = isCapable(facts, question.youth, question.topic, at)
  const says = stand(tried, question.youth)
  if (capable && says === 'no') return blocked(tried, 'youthRefuses')
  if (capable && says === 'withdrawn') return blocked(tried, 'withdrawn')
  if (capable) return null
  if (refusedEarlier(facts, question.youth, question.topic) && group !== 'from12')
    return blocked(tried, 'refusedEarlier')
  if (says !== 'no') return null
  return goesOnBy(facts, question, 'seriousHarm', at)
    ? active('seriousHarm')
    : blocked(tried, 'resists', ['seriousHarm'])
}

// From 16 a capable person decides also when it is urgent.
function startsUrgently({ facts, question, at }: Case): CareOutcome | null {
  const { urgent, youth, topic } = question
  if (urgent === null || at < urgent.at || urgent.seriousHarm.trim() === '') return null
  const group = groupOf(facts, youth, at)
  const decidesAlone = (group === 'from16' || group === 'from18') && isCapable(facts, youth, topic, at)
  return decidesAlone ? null : active('urgent', ['askConsent'], [], workingDaysAfter(dayOf(urgent.at), 1))
}

function custodyMissing(tried: Case): CareOutcome | null {
  const { custody } = tried.signers
  if (custody === 'settled' || (custody === 'old' && !isNewAndIntrusive(tried))) return null
  return isRunning(tried) && !isRefused(tried) ? active('runsOn', ['checkCustody']) : blocked(tried, 'custodyUnknown')
}

// For light help an old check is enough, with the task to check again.
function isNewAndIntrusive(tried: Case): boolean {
  return !isRunning(tried) && isIntrusive(tried.facts, tried.question, tried.at)
}

const holderRoutes: readonly Route[] = ['talk', 'mediator', 'court', 'municipalDecision']

function holderStops(tried: Case): CareOutcome | null {
  const { facts, question, at } = tried
  const holders = askedOf(tried.signers).filter((person) => person !== question.youth)
  if (!holders.some((person) => stand(tried, person) === 'no')) {
    return holders.some((person) => stand(tried, person) === 'withdrawn') ? blocked(tried, 'withdrawn') : null
  }
  if (tried.signers.by !== 'youthAndCustody') return blocked(tried, 'holderRefuses', holderRoutes)
  const wants = stand(tried, question.youth) === 'yes'
  if (wants && goesOnBy(facts, question, 'seriousHarm', at)) return active('seriousHarm')
  if (wants && goesOnBy(facts, question, 'youthPersists', at)) return active('youthPersists')
  return blocked(tried, 'holderRefuses', [...holderRoutes, 'seriousHarm', 'youthPersists'])
}

function whatIsMissing(tried: Case): CareOutcome | null {
  const { signers, question, at } = tried
  if (askedOf(signers).length === 0) return blocked(tried, 'nobodyToSign')
  const silent = signers.all.filter((person) => stand(tried, person) !== 'yes')
  const noneYet = signers.oneOf.length > 0 && !signers.oneOf.some((person) => stand(tried, person) === 'yes')
  const missing = [...silent, ...(noneYet ? signers.oneOf : [])]
  if (missing.length > 0) return runsOnOrWaits(tried, missing)
  const others = othersToTell(tried)
  if (others.length === 0) return null
  const untold = others.filter((holder) => toldState(question, holder, at) === 'untold')
  const until = question.told.filter(({ holder }) => others.includes(holder)).map(objectionUntil)[0] ?? null
  return { state: 'waiting', for: others, tasks: untold.length > 0 ? ['tellHolder'] : [], until }
}

/** Holders who neither agreed, nor let their days to object pass, nor stay untold for a reason. */
function othersToTell(tried: Case): readonly Id[] {
  const { signers, question, at } = tried
  return signers.told.filter(
    (holder) =>
      stand(tried, holder) !== 'yes' &&
      !staysUntold(question, holder, at) &&
      toldState(question, holder, at) !== 'quiet',
  )
}

// What runs does not stop by a birthday or a change of custody: who signs from now on is asked, four weeks; only a no stops it.
function runsOnOrWaits(tried: Case, missing: readonly Id[]): CareOutcome {
  if (!isRunning(tried)) return { state: 'waiting', for: missing, tasks: [], until: null }
  return active('runsOn', ['askConsent'], missing, signBy(tried))
}

function signBy({ facts, question, at }: Case): Day | null {
  const turned = lastTurn(facts, question.youth, at)
  return turned === null ? null : addDays(turned, signWithinDays)
}

function isRunning({ question, at }: Case): boolean {
  return question.startedAt !== null && question.startedAt <= at
}

function isRefused(tried: Case): boolean {
  return tried.answers.some(
    ({ question, by, about }) =>
      question === tried.question.id && about === tried.question.youth && stand(tried, by) === 'no',
  )
}

function groundOf(tried: Case): CareGround {
  const { signers, question, at } = tried
  if (signers.by === 'youth' || signers.by === 'self' || signers.by === 'representative') return signers.by
  const quiet = signers.told.filter((holder) => stand(tried, holder) !== 'yes')
  const withheld = quiet.some((holder) => staysUntold(question, holder, at))
  if (signers.by === 'custody')
    return quiet.length === 0 ? 'allHolders' : withheld ? 'oneHolderOtherWithheld' : 'oneHolderOtherTold'
  return quiet.length === 0 ? 'youthAndHolders' : withheld ? 'youthOtherWithheld' : 'youthOtherTold'
}
