// A3: a third judge that nobody of this house wrote. Cedar decides with policies made from the access rules alone; it and the model agree.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shareOutcome, stopShareProblem } from '#care/consent/sharing.ts'
import { lookAs } from '#care/lookAs/look-decision.ts'
import { mayRead } from '#care/pass/reading.ts'
import { isLong, printGoal, seed } from '#src/launcher/trial/play.ts'
import { Bench } from './judge/bench.ts'
import { judgeOf, policies } from './judge/judge.ts'
import { offerOf } from './judge/offers.ts'
import { shareCases } from './worlds/questions.ts'
import { decisions, makeTrustWorld } from './worlds/world.ts'

const wanted = isLong ? 100_000 : 10_000
const wholeJudge = judgeOf('whole')

type Tally = { decisions: number; yes: number; differences: string[]; used: Set<string> }
const nothing = (): Tally => ({ decisions: 0, yes: 0, differences: [], used: new Set() })

const weigh = (tally: Tally, what: string, model: boolean, cedar: boolean): void => {
  tally.decisions += 1
  if (model) tally.yes += 1
  if (model !== cedar) tally.differences.push(`world ${what}: model ${model}, Cedar ${cedar}`)
}

/** Everybody around each family, and one who is not, asks for each item; now and then to see it as somebody else. */
function compareReading(nth: number, judge: typeof wholeJudge, tally: Tally): void {
  const world = makeTrustWorld(nth)
  const { at } = world
  const bench = new Bench(world, judge, tally.used)
  let turn = 0
  for (const { viewer, item, act } of decisions(world)) {
    if (act !== 'select') continue
    const model = mayRead(world, viewer, item, at)
    const what = `${nth}, ${viewer} ${item.record} ${item.id}`
    weigh(tally, `${what} (${model.reason})`, model.allowed, bench.reads(viewer, item))
    turn += 1
    const other = world.viewers[turn % world.viewers.length] ?? viewer
    const looked = turn % 10 === 0 ? lookAs(world, viewer, other, item, at) : null
    if (looked)
      weigh(tally, `${what} as ${other} (${looked.reason})`, looked.allowed, bench.looksAs(viewer, other, item))
  }
}

/** Whether a share may begin by what was answered, and who of those who answered may stop it. */
function compareSharing(nth: number, judge: typeof wholeJudge, tally: Tally): void {
  for (const share of shareCases(nth)) {
    const { facts, question, answers, at } = share
    const about = offerOf(share)
    const ask = (who: string, action: 'share' | 'stopSharing'): boolean => {
      const { allowed, because } = judge({ who, action, about, context: {} })
      for (const policy of because) tally.used.add(policy)
      return allowed
    }
    const what = `${nth}, share ${question.topic} of ${question.subject}`
    weigh(tally, what, shareOutcome(facts, question, answers, at).state === 'active', ask(question.subject, 'share'))
    for (const who of new Set([question.subject, ...answers.map(({ by }) => by)]))
      weigh(
        tally,
        `${what} stopped by ${who}`,
        stopShareProblem(facts, question, who, at) === null,
        ask(who, 'stopSharing'),
      )
  }
}

const used = new Set<string>()

test('A3 model-vs-cedar: a judge of another maker, with policies from the access rules alone, decides as the model does', () => {
  const tally = { ...nothing(), used }
  for (let nth = seed; tally.decisions < wanted && tally.differences.length === 0; nth += 1) {
    compareReading(nth, wholeJudge, tally)
    compareSharing(nth, wholeJudge, tally)
  }
  const value = `${tally.differences.length}-differences,${tally.decisions}-decisions,${tally.yes}-yes,${tally.used.size}-policies`
  printGoal('A3', value, `0-differences,${wanted}-decisions`, tally.differences.length === 0)
  console.log('GOAL A3-clingo SKIP needs clingo, which is not among the packages of this house')
  assert.deepEqual(tally.differences.slice(0, 20), [])
  assert.ok(tally.yes > tally.decisions / 50, 'nothing is allowed to anybody')
})

test('each policy decides somewhere in those made-up worlds, so that none only stands there', () => {
  const all = [...policies.matchAll(/@id\("([^"]+)"\)/g)].flatMap(([, id]) => id ?? [])
  assert.ok(all.length >= 40, `looked at ${all.length} policies`)
  // No world tells of who was asked and has not said yes; the judge's own test does.
  assert.deepEqual(
    all.filter((id) => !used.has(id)),
    ['pass-asked-escalation'],
  )
})

test('a weakened policy is found', () => {
  const weakenings = [
    ['&& resource.age < 12\n}', '}'],
    ['resource.hiddenFrom.contains(principal)', 'false'],
    ['resource.safety.concernAbout.contains(principal)', 'false'],
    ['resource has endedAt && resource.endedAt <= context.now', 'false'],
  ] as const
  for (const [clause, instead] of weakenings) {
    assert.ok(policies.includes(clause), clause)
    const tally = nothing()
    const weakened = judgeOf(`without ${clause}`, policies.replace(clause, instead))
    for (let nth = seed; nth < seed + 12 && tally.differences.length === 0; nth += 1)
      compareReading(nth, weakened, tally)
    assert.ok(tally.differences.length > 0, clause)
  }
})
