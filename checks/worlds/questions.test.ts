// What must hold of every outcome is said here without the engine's own words; and every way out of the engine is tried.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standOf } from '#care/consent/answer.ts'
import { type CareOutcome, careOutcome, forHelp } from '#care/consent/care.ts'
import { custodyNow, groupOf, isCapable, isRegistered, measureRuns } from '#care/consent/deciding.ts'
import { shareOutcome, stopShareProblem, stopSpeakingProblem } from '#care/consent/sharing.ts'
import { askedOf, signersFor } from '#care/consent/signers.ts'
import { type HelpCase, helpCases, type ShareCase, shareCases } from './questions.ts'

const seeds = Array.from({ length: 60 }, (_, seed) => seed)
const help: readonly HelpCase[] = seeds.flatMap((seed) => [...helpCases(seed)])
const sharing: readonly ShareCase[] = seeds.flatMap((seed) => [...shareCases(seed)])
const outcomeOf = ({ facts, question, answers, at }: HelpCase) => careOutcome(facts, question, answers, at)
const isActive = (each: HelpCase) => outcomeOf(each).state === 'active'

const groupIn = ({ facts, question, at }: HelpCase) => groupOf(facts, question.youth, at)
const isAble = ({ facts, question, at }: HelpCase) => isCapable(facts, question.youth, question.topic, at)
const hasTold = ({ facts, question, at }: HelpCase) => signersFor(facts, question, at).told.length > 1
const cannot = (each: HelpCase) => groupIn(each) !== 'under12' && !isAble(each)
const is12To15 = (each: HelpCase) => groupIn(each) === 'from12'
const always = () => true

/** Each way out of the engine, and the questions that could come to it. */
const waysOut: Readonly<Record<string, (each: HelpCase) => boolean>> = {
  measure: always,
  urgent: always,
  runsOn: always,
  waiting: always,
  withdrawn: always,
  holderRefuses: always,
  youthRefuses: always,
  custodyUnknown: always,
  allHolders: (each) => groupIn(each) === 'under12',
  oneHolderOtherTold: (each) => groupIn(each) === 'under12' && hasTold(each),
  oneHolderOtherWithheld: (each) => groupIn(each) === 'under12' && hasTold(each),
  youthAndHolders: is12To15,
  youthOtherTold: (each) => is12To15(each) && hasTold(each),
  youthOtherWithheld: (each) => is12To15(each) && hasTold(each),
  youthPersists: (each) =>
    is12To15(each) && standOf(each.answers, each.question.id, each.question.youth, each.at) === 'yes',
  youth: (each) => groupIn(each) === 'from16',
  self: (each) => groupIn(each) === 'from18',
  representative: cannot,
  resists: cannot,
  seriousHarm: (each) => cannot(each) || is12To15(each),
  refusedEarlier: (each) => cannot(each) && groupIn(each) !== 'from12',
  nobodyToSign: (each) => cannot(each) && groupIn(each) === 'from18',
}

const wordOf = (outcome: CareOutcome) =>
  outcome.state === 'active' ? outcome.ground : outcome.state === 'blocked' ? outcome.why : 'waiting'

/** Of these words those that come in less than 1 % of the answers. */
function rare(expected: readonly string[], words: readonly string[]): string[] {
  const counts = new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]))
  return expected
    .filter((word) => (counts.get(word) ?? 0) * 100 < words.length)
    .map((word) => `${word}: ${counts.get(word) ?? 0} of ${words.length}`)
}

test('every way out of the engine comes, and does not come, in at least 1 % of the questions that could come to it', () => {
  const untried = Object.entries(waysOut).flatMap(([word, reached]) => {
    const could = help.filter(reached)
    const came = could.filter((each) => wordOf(outcomeOf(each)) === word).length
    return Math.min(came, could.length - came) * 100 < could.length ? [`${word}: ${came} of ${could.length}`] : []
  })
  assert.deepEqual(untried, [])
})

test('every outcome of sharing and of stopping comes in at least 1 % of the questions', () => {
  const words = sharing.map(({ facts, question, answers, at }) => {
    const outcome = shareOutcome(facts, question, answers, at)
    return outcome.state === 'blocked' ? outcome.why : outcome.state
  })
  assert.deepEqual(rare(['active', 'waiting', 'custodyUnsure', 'refused', 'chooseTogether'], words), [])
  const stops = sharing.flatMap(({ facts, question, answers, at }) =>
    answers.flatMap(({ by }) => [
      stopShareProblem(facts, question, by, at) ?? 'ends',
      stopSpeakingProblem(facts, { about: question.subject }, by, at) ?? 'speakingEnds',
    ]),
  )
  assert.deepEqual(rare(['ends', 'notTheirs', 'lawOfThatDay', 'speakingEnds'], stops), [])
})

test('the no of a capable youth of 12 or older stands against everybody but a court', () => {
  const refused = help.filter(({ facts, question, answers, at }) => {
    const isOver =
      groupOf(facts, question.youth, at) !== 'under12' && isCapable(facts, question.youth, question.topic, at)
    const isCourt = question.underMeasure && measureRuns(facts, question.youth, at)
    return isOver && !isCourt && standOf(answers, question.id, question.youth, at) === 'no'
  })
  assert.ok(refused.length > 100)
  assert.deepEqual(refused.filter(isActive), [])
})

test('from 16 what parents say changes nothing for who can decide', () => {
  const own = help.filter(
    ({ facts, question, at }) =>
      ['from16', 'from18'].includes(groupOf(facts, question.youth, at)) &&
      isCapable(facts, question.youth, question.topic, at),
  )
  assert.ok(own.length > 100)
  for (const each of own) {
    const alone = { ...each, answers: each.answers.filter(({ by }) => by === each.question.youth) }
    assert.deepEqual(outcomeOf(alone), outcomeOf(each))
  }
})

test('who is not asked changes nothing', () => {
  for (const each of help.filter(({ question }) => question.startedAt === null)) {
    const asked = [...askedOf(signersFor(each.facts, each.question, each.at)), each.question.youth]
    const fewer = { ...each, answers: each.answers.filter(({ by }) => asked.includes(by)) }
    assert.deepEqual(outcomeOf(fewer), outcomeOf(each))
  }
})

test('with unknown custody nothing new begins under 16, but by urgency or a court', () => {
  const unsure = help.filter(
    ({ facts, question, at }) =>
      ['under12', 'from12'].includes(groupOf(facts, question.youth, at)) &&
      custodyNow(facts, question.youth, at).state === 'unknown' &&
      question.startedAt === null,
  )
  assert.ok(unsure.length > 100)
  const began = unsure.map(outcomeOf).filter(({ state }) => state === 'active')
  assert.deepEqual(
    began.map(wordOf).filter((word) => !['urgent', 'measure', 'seriousHarm'].includes(word)),
    [],
  )
})

test('help goes on against somebody only by a registered professional with a colleague and the words of the youth', () => {
  const against = help.filter((each) => ['seriousHarm', 'youthPersists'].includes(wordOf(outcomeOf(each))))
  assert.ok(against.length > 20)
  for (const { facts, question } of against) {
    assert.ok(
      question.goingOn.some(
        (on) =>
          isRegistered(facts, on.by, on.at) && on.youthWords !== '' && on.colleague !== null && on.colleague !== on.by,
      ),
    )
  }
})

test('help reads one of two words, and the same for who refuses as for who is silent', () => {
  assert.deepEqual(new Set(help.map(outcomeOf).map(forHelp)), new Set(['canStart', 'notYet']))
  const notYet = help.filter((each) => !isActive(each)).map((each) => forHelp(outcomeOf(each)))
  assert.deepEqual([...new Set(notYet)], ['notYet'])
})

test('nothing is shared that a signer refused', () => {
  for (const { facts, question, answers, at } of sharing) {
    if (
      standOf(answers, question.id, question.subject, at) !== 'no' ||
      groupOf(facts, question.subject, at) === 'under12'
    )
      continue
    assert.notEqual(shareOutcome(facts, question, answers, at).state, 'active')
  }
})
