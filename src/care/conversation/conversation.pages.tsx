/** P-05 the review: seven steps on one shared screen. The result is the minutes. */

import { type Dossier, knockOf, type Outcome, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import type { AtTable } from '#care/atTable/at-table.ts'
import { atTableWords } from '#care/atTable/at-table.words.ts'
import { sayEnough } from '#care/atTable/enough.commands.ts'
import { lookTogether } from '#care/atTable/lead.commands.ts'
import { typedAt } from '#care/atTable/step.views.tsx'
import { layTable } from '#care/atTable/table.commands.ts'
import { lettingGoWords } from '#care/lettingGo/letting-go.words.ts'
import { type ReviewStep, stepIn } from '#care/reviews/review.ts'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { longDay } from '#platform/dates.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { concludeReview } from './conclude.commands.ts'
import {
  agreedForm,
  endForm,
  lessForm,
  numbersForm,
  ownDoingForm,
  stepsForm,
  wentWellForm,
} from './conversation.form.ts'
import { conversationWords } from './conversation.words.ts'
import { AgreedStep, OwnDoingStep, StepsStep } from './doing.views.tsx'
import { WhoSeesStep } from './end.views.tsx'
import { WentWellStep } from './heard.views.tsx'
import { keepLess, type LessProblem } from './less.commands.ts'
import { LessStep } from './less.views.tsx'
import { NumbersStep } from './numbers.views.tsx'
import { keepAgreed, keepNumbers, keepOwnDoing, keepSteps, keepWentWell } from './said.commands.ts'

/** What is wrong, as a sentence at a field; said with the words and days of the page that shows it. */
type Wrong = (dossier: Dossier, table: AtTable) => FieldProblem[]

export const conversationPage = (page: Page): Promise<Answer> => stepPage(page, undefined)

function stepPage(page: Page, wrong: Wrong | undefined): Promise<Answer> {
  const step = stepOf(page)
  return openDossier(knockOf(page), lookTogether(page.param('familyId'), 'read'), async (dossier) => {
    const table = await layTable(dossier)
    if (table === undefined) throw new Refusal('notFound')
    const typed = typedAt(table, wrong === undefined ? await draftOf(page, page.path) : page.fields)
    const problems = wrong?.(dossier, table) ?? []
    const props = { asked: page, seen: dossier, table, wrong: problems, typed }
    const Shown = views[step]
    return show(<Shown {...props} />, wrong === undefined ? 200 : 422)
  })
}

const views = {
  1: WentWellStep,
  2: NumbersStep,
  3: StepsStep,
  4: OwnDoingStep,
  5: LessStep,
  6: AgreedStep,
  7: WhoSeesStep,
} as const

function stepOf(page: Page): ReviewStep {
  const step = stepIn(page.param('kind'))
  if (step === undefined) throw new Refusal('notFound')
  return step
}

const savers: Record<ReviewStep, (page: Page) => Promise<Answer>> = {
  1: async (page) => {
    const said = { familyId: page.param('familyId'), ...wentWellForm(page.fields) }
    return onwardOr(page, await keepWentWell(knockOf(page), page, said), () => (dossier) => [
      { field: 'present', text: dossier.say(conversationWords['gesprek.fout.wieis']) },
    ])
  },
  2: async (page) => {
    const { wrong, given } = numbersForm(page.fields)
    if (wrong.length > 0)
      return stepPage(page, ({ say }) =>
        wrong.map((at) => ({ field: `score.${at}`, text: say(uiWords['fout.cijfer']) })),
      )
    const numbers = { familyId: page.param('familyId'), given }
    return onwardOr(page, await keepNumbers(knockOf(page), page, numbers), () => () => [])
  },
  3: async (page) => {
    const said = { familyId: page.param('familyId'), ...stepsForm(page.fields) }
    return onwardOr(page, await keepSteps(knockOf(page), page, said), () => () => [])
  },
  4: async (page) => {
    const said = { familyId: page.param('familyId'), ...ownDoingForm(page.fields) }
    return onwardOr(page, await keepOwnDoing(knockOf(page), page, said), () => () => [])
  },
  5: async (page) => {
    const said = { familyId: page.param('familyId'), ...lessForm(page.fields) }
    return onwardOr(page, await keepLess(knockOf(page), page, said), lessProblems)
  },
  6: async (page) => {
    const agreed = { familyId: page.param('familyId'), ...agreedForm(page.fields) }
    return onwardOr(
      page,
      await keepAgreed(knockOf(page), page, agreed),
      (problem) =>
        ({ say, viewer, today }, table) => {
          const date = longDay(viewer.voice, table.latestNext, today)
          const text = {
            notADay: say(uiWords['fout.datumvorm']),
            dayIsPast: say(uiWords['fout.datum']),
            dayTooLate: say(reviewWords['review.fout.uiterlijk'], { date }),
          }[problem]
          return [{ field: 'next', text }]
        },
    )
  },
  7: async (page) => {
    const end = { familyId: page.param('familyId'), ...endForm(page.fields) }
    const outcome = await concludeReview(knockOf(page), page, end)
    if ('to' in outcome) return landed(page, outcome)
    return stepPage(page, ({ say }) => [{ text: say(atTableWords['gesprek.mist']) }])
  },
}

/** Everybody present says that a goal is good enough: on to the question that follows from it, on the same page. */
export async function sayEnoughHere(page: Page): Promise<Answer> {
  const said = { familyId: page.param('familyId'), goalId: page.param('goalId') }
  const outcome = await sayEnough(knockOf(page), page, said)
  if ('problem' in outcome) throw new Refusal('conflict')
  return goTo(outcome.to)
}

export const saveConversation = (page: Page): Promise<Answer> => savers[stepOf(page)](page)

/** On to the next step without a word of thanks in between; or the same step with what is wrong. */
async function onwardOr<P>(
  page: Page,
  outcome: Outcome | { problem: P },
  wrong: (problem: P) => Wrong,
): Promise<Answer> {
  return 'to' in outcome ? goTo(outcome.to) : stepPage(page, wrong(outcome.problem))
}

const fields = { why: 'why', part: 'part', takenBy: 'takenBy', fallback: 'fallback', whomToCall: 'whom' } as const

const lessProblems =
  (problems: LessProblem[]): Wrong =>
  ({ say }) =>
    problems.map((one) => {
      if (one.kind === 'choice') return { field: `own.${one.at}`, text: say(lettingGoWords['afbouw.fout.waarom']) }
      const name = one.problem === 'until' || one.problem === 'untilTooLate' ? 'until' : fields[one.problem]
      return { field: `${name}.${one.at}`, text: say(lettingGoWords[`loslaten.fout.${one.problem}`]) }
    })
