/** G-04 Nieuw doel: four questions and a check, each a page of its own; what is typed is kept as a draft of the writer. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf, keepDraft } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { askedLengths, askedProblems, asksCondition } from '#care/goals/asked.ts'
import { looksLikeLength, mayBeGoodEnough, titleLength, whyLength } from '#care/goals/goal.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { scoreIn, scoreWordsLength } from '#care/goals/score.ts'
import { activeGoals } from '#care/ownGoals/active-goals.commands.ts'
import { FullPlan } from '#care/ownGoals/goal-moves.views.tsx'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { makeGoal, type NewGoalProblem } from './new-goal.commands.ts'
import { type Fields, goalWish, typedGoal } from './new-goal.form.ts'
import { CheckGoal, fieldsOf, GoalQuestion, isDomain, type Question, questions } from './new-goal.views.tsx'
import { askedIn, carried, type TypedGoal } from './typed-goal.ts'

type Problem = NewGoalProblem | 'noScore'
type Screen = { at: number; typed: TypedGoal; problems: readonly Problem[] }

const fieldOf: Record<Exclude<Problem, 'full'>, string> = {
  noAsker: 'asker',
  noAskerName: 'askerName',
  noReason: 'why',
  noMayChoose: 'mayChoose',
  noFixed: 'fixed',
  longAsked: 'mayChoose',
  noTitle: 'title',
  longTitle: 'title',
  longWhy: 'why',
  noOwner: 'forWhom',
  notTheirs: 'forWhom',
  longLooksLike: 'looksLike',
  noGoodEnough: 'goodEnough',
  noScore: 'score',
  longWords: 'whyNotLower',
  tooManyDomains: 'domains',
  noAudience: 'audience',
}

function sentenceOf({ say }: Pick<Dossier, 'say'>, problem: Problem): string {
  const long = {
    longTitle: titleLength,
    longWhy: whyLength,
    longLooksLike: looksLikeLength,
    longWords: scoreWordsLength,
    longAsked: askedLengths.mayChoose,
  }
  if (problem in long) return say(uiWords['fout.telang'], { max: long[problem as keyof typeof long] })
  const plain = {
    noTitle: uiWords['fout.leeg'],
    noOwner: goalWords['doel.fout.voorwie'],
    notTheirs: goalWords['doel.fout.erbij'],
    noGoodEnough: goalWords['doel.fout.grens'],
    noScore: uiWords['fout.cijfer'],
    tooManyDomains: goalWords['doel.fout.domein'],
    noAudience: uiWords['fout.kies'],
    noAsker: goalWords['ander.fout.wie'],
    noAskerName: goalWords['ander.fout.naam'],
    noReason: goalWords['ander.fout.waarom'],
    noMayChoose: goalWords['ander.fout.kiezen'],
    noFixed: goalWords['ander.fout.vast'],
    full: goalWords['plan.vol'],
  }
  return say(plain[problem as keyof typeof plain])
}

export async function newGoalPage(page: Page): Promise<Answer> {
  const kept = typedGoal((await draftOf(page, page.path)) ?? {})
  const van = page.query.get('van')
  const typed = van === null ? kept : { ...kept, asked: van === 'ander' ? 'yes' : '' }
  const asked = Number(page.query.get('vraag') ?? '1')
  // A later page without the first answer would ask about nothing.
  const at = typed.title === '' || ![1, 2, 3, 4, 5].includes(asked) ? 1 : asked
  return goalScreen(page, { at, typed, problems: [] })
}

export async function makeGoalHere(page: Page): Promise<Answer> {
  const typed = { ...typedGoal(page.fields as Fields) }
  const question = questions.find((each) => String(each) === one(page.fields, 'vraag'))
  return question === undefined ? make(page, typed) : answer(page, question, typed)
}

/** Judges this page only, keeps what was typed and goes on to the next. */
async function answer(page: Page, question: Question, typed: TypedGoal): Promise<Answer> {
  const isFamily = await isFamilyHere(page)
  const problems = problemsOn(question, typed, isFamily)
  if (problems.length > 0) return goalScreen(page, { at: question, typed, problems })
  await keepDraft(page, page.path, page.fields)
  const asked = questionsFor(typed, isFamily)
  return goTo(`${page.path}?vraag=${asked[asked.indexOf(question) + 1] ?? 5}`)
}

/** A condition has no number that is good enough; and who is no family has no number to give. */
const questionsFor = (typed: TypedGoal, isFamily: boolean): readonly Question[] =>
  questions.filter((each) => (each < 3 || !isConditionTyped(typed)) && (each < 4 || isFamily))

function isConditionTyped(typed: TypedGoal): boolean {
  const asker = askedIn(typed)?.asker ?? null
  return asker !== null && asksCondition(asker)
}

const isFamilyHere = (page: Page): Promise<boolean> =>
  openDossier(knockOf(page), look(page), (dossier) => Promise.resolve(dossier.isFamily))

function problemsOn(question: Question, typed: TypedGoal, isFamily: boolean): Problem[] {
  const asked = askedIn(typed)
  const found: [Problem, boolean][] = [
    ['noTitle', typed.title === ''],
    ['longTitle', typed.title.length > titleLength],
    ['longWhy', typed.why.length > whyLength],
    ['noOwner', typed.forWhom.length === 0],
    ['longLooksLike', typed.looksLike.length > looksLikeLength],
    ['noGoodEnough', !mayBeGoodEnough(Number(typed.goodEnough))],
    ['noScore', typed.score !== '' && scoreIn(typed.score) === null],
    ['longWords', Math.max(typed.whyNotLower.length, typed.oneHigher.length) > scoreWordsLength],
  ]
  const here: readonly string[] = fieldsOf[question]
  const wrong = found.flatMap(([problem, is]) => (is && here.includes(fieldOf[problem as 'noTitle']) ? [problem] : []))
  return asked === null || question !== 1 ? wrong : [...askedProblems(asked, typed.why, isFamily), ...wrong]
}

async function make(page: Page, typed: TypedGoal): Promise<Answer> {
  const waits = one(page.fields, 'waits')
  const bad = typed.score !== '' && scoreIn(typed.score) === null
  if (bad) return goalScreen(page, { at: 5, typed, problems: ['noScore'] })
  const outcome = await makeGoal(knockOf(page), page, {
    ...goalWish({ ...typed, domains: typed.domains.filter(isDomain) }),
    familyId: page.param('familyId'),
    id: page.operation,
    waits: waits === '' ? null : waits,
    draft: page.path,
  })
  if ('to' in outcome) return landed(page, outcome)
  return goalScreen(page, { at: 5, typed, problems: outcome.problem })
}

const look = (page: Page) =>
  ({
    familyId: page.param('familyId'),
    purpose: 'een doel maken of veranderen',
    action: 'read',
    topics: ['goals'],
    object: { class: 'goal' },
    done: doneOn(page.query),
  }) as const

function goalScreen(page: Page, { at, typed, problems }: Screen): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const question = questions.find((each) => each === at)
    const full = problems.includes('full')
    const told = problems.map((problem) => ({ problem, text: sentenceOf(dossier, problem) }))
    const asked = questionsFor(typed, dossier.isFamily)
    const before =
      question === 1
        ? `/gezin/${dossier.family.id}/doelen`
        : `${page.path}?vraag=${asked[question === undefined ? asked.length - 1 : asked.indexOf(question) - 1]}`
    const errors = Object.fromEntries(told.map(({ problem, text }) => [fieldOf[problem as 'noTitle'] ?? '', text]))
    const props = { asked: page, seen: dossier, typed, errors }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(goalWords['doel.nieuw'])}
        heading={question === undefined ? say(goalWords['doel.check']) : headingOf(dossier, question, typed)}
        series={question === undefined ? undefined : { n: asked.indexOf(question) + 1, total: asked.length }}
        back={{ href: before, name: say(uiWords['knop.terug']) }}
        problems={
          problems.length === 0
            ? undefined
            : told.map(({ problem, text }) => (full ? { text } : placed(question, fieldOf[problem as 'noTitle'], text)))
        }
      >
        {full ? await whichWaits(page, dossier, typed) : null}
        {full ? null : question === undefined ? (
          <CheckGoal {...props} />
        ) : (
          <GoalQuestion {...props} question={question} />
        )}
      </FamilyFrame>,
      problems.length === 0 ? 200 : full ? 409 : 422,
    )
  })
}

/** On the check page a problem of an earlier page is told without a field to go to. */
const placed = (question: Question | undefined, field: string, text: string) =>
  question === undefined && field !== 'domains' && field !== 'audience' ? { text } : { field, text }

const headingOf = ({ say }: Dossier, question: Question, { asked }: TypedGoal): string =>
  question === 1 && asked === 'yes'
    ? say(goalWords['ander.kop'])
    : say(goalWords[({ 1: 'doel.v1', 2: 'doel.v2', 3: 'doel.v3', 4: 'doel.v4' } as const)[question]])

async function whichWaits(page: Page, dossier: Dossier, typed: TypedGoal) {
  return (
    <FullPlan
      asked={page}
      seen={dossier}
      action={page.path}
      fields={[['vraag', '5'], ...carried(typed, [])]}
      goals={await activeGoals(dossier)}
      self={{ value: 'new', label: dossier.say(goalWords['doel.vol.nieuw']) }}
      draft={page.path}
    />
  )
}
