/** G-06 and G-07: an action, and a new one. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf, sentOrKept, wordsTyped } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { membersOf } from '#care/access/frame.ts'
import { placeBack } from '#care/goals/back.ts'
import { actorOn } from '#care/goals/goal.commands.ts'
import { goalWithSteps } from '#care/goals/goals.sql.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import {
  latestUntil,
  mayMarkDone,
  type StepMove,
  type StepMoveProblem,
  type StepProblem,
  stepTextLength,
} from '#care/goals/step.ts'
import { wordingsOf } from '#care/wording/wording.sql.ts'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import type { Fields } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import type { Words } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import { NotSent } from '#ui/written.views.tsx'
import { AgreedSteps, NewStep, type NewStepErrors } from './new-step.views.tsx'
import { doerKindIn, makeStep, moveStep, openFirstSteps, putStepBack, seenStep } from './step.commands.ts'
import { dayIn, typedDay, typedStep, wishOf } from './step.form.ts'
import { type StepErrors, StepPage } from './step-page.views.tsx'
import { asAgreed, type TypedStep } from './typed-step.ts'

const goalPath = (page: Page) => `/gezin/${page.param('familyId')}/doelen/${page.param('goalId')}`
const placeOf = (page: Page) => ({
  familyId: page.param('familyId'),
  goalId: page.param('goalId'),
  stepId: page.param('stepId'),
})
const look = (page: Page, object: { class: string; id: string }) =>
  ({
    familyId: page.param('familyId'),
    purpose: 'een actie doen of maken',
    action: 'read',
    topics: ['goals'],
    object,
    done: doneOn(page.query),
  }) as const

type Problem = StepProblem | 'over' | 'wrongDay'
type Sentence = Words<never> | Words<'max'> | Words<'date'>
type Place = { field: keyof NewStepErrors; words: Sentence }
const places: Record<Exclude<Problem, 'over'>, Place> = {
  noWhat: { field: 'what', words: goalWords['actie.fout.wat'] },
  longWhat: { field: 'what', words: uiWords['fout.telang'] },
  noDoer: { field: 'who', words: goalWords['actie.fout.wie'] },
  noName: { field: 'outside', words: goalWords['actie.fout.naam'] },
  noDay: { field: 'due', words: uiWords['fout.datumvorm'] },
  wrongDay: { field: 'due', words: uiWords['fout.datumvorm'] },
  pastDay: { field: 'due', words: uiWords['fout.datum'] },
  startAfterDue: { field: 'due', words: goalWords['actie.fout.begin'] },
  noWhy: { field: 'why', words: goalWords['actie.fout.waarom'] },
  longWhy: { field: 'why', words: uiWords['fout.telang'] },
  noEffort: { field: 'supports', words: goalWords['actie.fout.zodat'] },
  longEffort: { field: 'supports', words: uiWords['fout.telang'] },
  noUntil: { field: 'until', words: goalWords['actie.fout.tot'] },
  untilTooLate: { field: 'until', words: goalWords['actie.fout.telaat'] },
}

const sayWith = (dossier: Dossier, words: Sentence, latest: Day): string =>
  (dossier.say as (words: Sentence, values: unknown) => string)(words, {
    max: stepTextLength,
    date: longDay(dossier.viewer.voice, latest, dossier.today),
  })

export const newStepPage = (page: Page): Promise<Answer> => newStepForm(page, undefined, [])

export async function makeStepHere(page: Page): Promise<Answer> {
  const typed = typedStep(page.fields as Fields)
  const wish = await openDossier(knockOf(page), look(page, { class: 'goal', id: page.param('goalId') }), (dossier) =>
    Promise.resolve(wishOf(typed, (person) => doerKindIn(dossier, person), dossier.today)),
  )
  if (wish === 'wrongDay') return newStepForm(page, typed, ['wrongDay'])
  const outcome = await makeStep(knockOf(page), page, {
    ...placeOf(page),
    stepId: page.operation,
    wish,
    takeOver: typed.takeOver,
    instead: typed.instead === '' ? null : typed.instead,
    saidIn: typed.saidIn === '' ? null : typed.saidIn,
    draft: page.path,
  })
  if ('to' in outcome) return landed(page, outcome)
  return newStepForm(page, typed, outcome.problem === 'over' ? ['over'] : outcome.problem)
}

/** Kept for a step that comes in place of another, it would stop that one from any other page. */
async function keptStep(page: Page, instead: string): Promise<TypedStep> {
  const kept = typedStep((await draftOf(page, page.path)) ?? {})
  return kept.instead === instead ? kept : typedStep({})
}

function newStepForm(page: Page, typed: TypedStep | undefined, problems: readonly Problem[]): Promise<Answer> {
  return openDossier(knockOf(page), look(page, { class: 'goal', id: page.param('goalId') }), async (dossier) => {
    const { goals, nextReviewOn } = await goalWithSteps(dossier, page.param('goalId'))
    const goal = goals[0]
    if (goal === undefined) throw new Refusal('notFound')
    if (!goal.mine) throw new Refusal('notYours')
    const latest = latestUntil(nextReviewOn, dossier.today)
    const at = problems.flatMap((problem) => (problem === 'over' ? [] : [places[problem]]))
    const told = at.map(({ field, words }) => ({ field, text: sayWith(dossier, words, latest) }))
    const over = problems.includes('over') ? [{ text: dossier.say(goalWords['doel.fout.veranderd']) }] : []
    const old = goal.steps.find((step) => step.id === page.query.get('anders'))
    const kept = typed ?? (await keptStep(page, old?.id ?? ''))
    const agreed = kept.what === '' && old === undefined ? await openFirstSteps(dossier) : []
    const taken = agreed.find(({ id }) => id === page.query.get('uit'))
    const shown = {
      ...kept,
      ...(kept.what !== '' || old === undefined ? {} : { ...asTyped(old), instead: old.id }),
      ...(taken === undefined ? {} : asAgreed(taken, membersOf(dossier), dossier.today)),
    }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(goalWords['actie.nieuw'])}
        back={{ href: goalPath(page), name: dossier.say(uiWords['knop.terug']) }}
        problems={problems.length === 0 ? undefined : [...over, ...told]}
      >
        <p>{dossier.say(goalWords['actie.bijdoel'], { title: goal.title })}</p>
        {taken === undefined ? <AgreedSteps seen={dossier} path={page.path} steps={agreed} /> : null}
        <NewStep
          asked={page}
          seen={dossier}
          goal={goal}
          typed={shown}
          errors={Object.fromEntries(told.map(({ field, text }) => [field, text]))}
          latestUntil={latest}
        />
      </FamilyFrame>,
      problems.length === 0 ? 200 : problems.includes('over') ? 409 : 422,
    )
  })
}

const asTyped = (step: { what: string; why?: string; supports?: string; doer: string | null; outside?: string }) => ({
  what: step.what,
  why: step.why ?? '',
  supports: step.supports ?? '',
  who: step.doer ?? '',
  outside: step.outside ?? '',
})

export const stepPage = (page: Page): Promise<Answer> => stepForm(page, undefined)

type MoveProblem = Exclude<StepMoveProblem, 'notYours'> | 'tooLate' | 'wrongDay' | 'noAnswer'
const moveWords: Record<MoveProblem, Sentence> = {
  notNow: goalWords['actie.fout.nietnu'],
  tooLate: goalWords['doel.fout.telaat'],
  noAnswer: uiWords['fout.kies'],
  noDay: uiWords['fout.datumvorm'],
  wrongDay: uiWords['fout.datumvorm'],
  pastDay: uiWords['fout.datum'],
  untilTooLate: goalWords['actie.fout.telaat'],
  noReason: goalWords['actie.fout.langer'],
  longReason: uiWords['fout.telang'],
}

/** Whether this reader would find earlier words; that others stood there is told to nobody else. */
const hasEarlier = async (dossier: Dossier, { id, wording }: { id: string; wording: number }): Promise<boolean> =>
  wording > 1 &&
  (await wordingsOf(dossier, { familyId: dossier.family.id, table: 'care.step', id })).some(({ no }) => no < wording)

function stepForm(page: Page, problem: { why: MoveProblem; at: keyof StepErrors | undefined } | undefined) {
  return openDossier(knockOf(page), look(page, { class: 'step', id: page.param('stepId') }), async (dossier) => {
    const { step, goal, nextReviewOn } = await seenStep(dossier, placeOf(page))
    const latest = latestUntil(nextReviewOn, dossier.today)
    const text = problem === undefined ? '' : sayWith(dossier, moveWords[problem.why], latest)
    const fields = page.fields as Fields
    const longer = await sentOrKept(page, `${goalPath(page)}/acties/${step.id}/langer`)
    const lost = problem?.why === 'notNow' ? wordsTyped({ words: one(fields, 'words') }) : []
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(goalWords['actie.kop'])}
        heading={step.what}
        back={
          goal === undefined
            ? { href: '/vandaag', name: dossier.say(uiWords['bevestig.naar.vandaag']) }
            : { href: goalPath(page), name: dossier.say(uiWords['bevestig.naar.doel']) }
        }
        problems={
          problem === undefined ? undefined : [problem.at === undefined ? { text } : { field: problem.at, text }]
        }
      >
        <NotSent say={dossier.say} typed={lost} />
        <StepPage
          asked={page}
          seen={dossier}
          step={{ ...step, hasEarlier: await hasEarlier(dossier, step) }}
          goal={goal}
          may={mayMarkDone(step.doer, actorOn(dossier, step))}
          latestUntil={latest}
          typed={{ day: typedDay(fields, 'day'), until: typedDay(longer, 'until'), words: one(longer, 'words') }}
          errors={problem?.at === undefined ? {} : { [problem.at]: text }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : problem.why === 'notNow' || problem.why === 'tooLate' ? 409 : 422,
    )
  })
}

const fieldOfMove: Partial<Record<StepMove, keyof StepErrors>> = { move: 'day', lengthen: 'until' }

async function moved(page: Page, move: StepMove, day: Day | null | 'wrong' = null): Promise<Answer> {
  const at = fieldOfMove[move]
  if (day === 'wrong') return stepForm(page, { why: 'wrongDay', at })
  const words = one(page.fields, 'words').trim()
  const back = placeBack(one(page.fields, 'terug'), goalPath(page))
  const outcome = await moveStep(knockOf(page), page, { ...placeOf(page), move, day, words, back, draft: page.path })
  if ('to' in outcome) return landed(page, outcome)
  const why = outcome.problem
  if (why === 'notYours') throw new Refusal('notYours')
  const isReason = why === 'noReason' || why === 'longReason'
  return stepForm(page, { why, at: isReason ? 'words' : why === 'notNow' ? undefined : at })
}

export const stepDone = (page: Page): Promise<Answer> => moved(page, 'done')

export const moveStepDay = (page: Page): Promise<Answer> =>
  moved(page, 'move', dayIn(typedDay(page.fields as Fields, 'day'), dayOf(page.now)))

export const lengthenStep = (page: Page): Promise<Answer> =>
  moved(page, 'lengthen', dayIn(typedDay(page.fields as Fields, 'until'), dayOf(page.now)))

export function stepNotWorked(page: Page): Promise<Answer> {
  const next = one(page.fields, 'next')
  if (next === 'again' || next === 'different' || next === 'stop') return moved(page, next)
  return stepForm(page, { why: 'noAnswer', at: undefined })
}

export async function putStepBackHere(page: Page): Promise<Answer> {
  const outcome = await putStepBack(knockOf(page), page, placeOf(page))
  return 'to' in outcome ? landed(page, outcome) : stepForm(page, { why: 'tooLate', at: undefined })
}
