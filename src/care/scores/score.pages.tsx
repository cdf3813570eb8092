/** G-05 Meting: giving a number, saying of a typed one that it is right, adding why, and putting it back. */

import { type Dossier, knockOf, type Outcome, openDossier } from '#care/access/door.commands.ts'
import { draftOf, wordsTyped } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { placeBack } from '#care/goals/back.ts'
import { seenGoal } from '#care/goals/goal.commands.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { scoreIn } from '#care/goals/score.ts'
import { many, one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import type { Words } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { NotSent } from '#ui/written.views.tsx'
import { confirmScore, giveScore, isRated, putScoreBack, ratersIn, wordScore } from './score.commands.ts'
import { GoalReaders, type ScoreErrors, ScoreForm, ScoreQuestions, type TypedScore } from './score.views.tsx'

type Problem = keyof typeof sentences | undefined

const sentences = {
  noScore: uiWords['fout.cijfer'],
  noRater: goalWords['meting.fout.wie'],
  longWords: uiWords['fout.telang'],
  over: goalWords['doel.fout.veranderd'],
  tooLate: goalWords['doel.fout.telaat'],
} as const

const fieldOf = { noScore: 'score', noRater: 'rater', longWords: 'whyNotLower' } as const

const placeOf = (page: Page) => ({
  familyId: page.param('familyId'),
  goalId: page.param('goalId'),
  scoreId: page.param('scoreId'),
})
const goalPath = (page: Page) => `/gezin/${page.param('familyId')}/doelen/${page.param('goalId')}`

const typedIn = (page: Page): TypedScore => ({
  score: one(page.fields, 'score'),
  whyNotLower: one(page.fields, 'whyNotLower').trim(),
  oneHigher: one(page.fields, 'oneHigher').trim(),
  rater: one(page.fields, 'rater'),
  together: many(page.fields, 'together').includes('yes'),
})

const look = (page: Page, objectClass: string, id: string) =>
  ({
    familyId: page.param('familyId'),
    purpose: 'een cijfer geven',
    action: 'read',
    topics: ['goals'],
    object: { class: objectClass, id },
    done: doneOn(page.query),
  }) as const

export const scorePage = (page: Page): Promise<Answer> => scoreForm(page, undefined, undefined)

export async function giveScoreHere(page: Page): Promise<Answer> {
  const typed = typedIn(page)
  const outcome = await giveScore(knockOf(page), page, {
    familyId: page.param('familyId'),
    goalId: page.param('goalId'),
    id: page.operation,
    rater: typed.rater === '' ? null : typed.rater,
    value: scoreIn(typed.score),
    whyNotLower: typed.whyNotLower,
    oneHigher: typed.oneHigher,
    readTogether: typed.together,
    back: placeBack(one(page.fields, 'terug'), goalPath(page)),
    draft: page.path,
  })
  if ('problem' in outcome && outcome.problem !== 'notYours') return scoreForm(page, typed, outcome.problem)
  return 'problem' in outcome ? scoreForm(page, typed, undefined) : landed(page, outcome)
}

/** Where a number is given: also when the form is shown because another act came too late. */
const placeOfGiving = (page: Page) => `${goalPath(page)}/cijfer`

function scoreForm(page: Page, typed: TypedScore | undefined, problem: Problem): Promise<Answer> {
  return openDossier(knockOf(page), look(page, 'goal', page.param('goalId')), async (dossier) => {
    const goal = await seenGoal(dossier, page.param('goalId'))
    const raters = ratersIn(dossier)
    if (!dossier.isCoordinator && !raters.includes(dossier.viewer.person)) throw new Refusal('notYours')
    const { say } = dossier
    const over = !isRated(goal.state)
    const kept = typed ?? (await keptIn(page, placeOfGiving(page)))
    const { whyNotLower = '', oneHigher = '' } = kept ?? {}
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(goalWords['meting.kop'])}
        heading={goal.title}
        back={{ href: goalPath(page), name: say(uiWords['knop.terug']) }}
        problems={problem === undefined ? undefined : [problemAt(dossier, problem)]}
      >
        {over ? (
          <>
            <EmptyState text={say(goalWords[`doel.staat.${goal.state}`])}>
              <Button kind="other" href={goalPath(page)}>
                {say(uiWords['bevestig.naar.doel'])}
              </Button>
            </EmptyState>
            <NotSent say={say} typed={problem === 'over' ? wordsTyped({ whyNotLower, oneHigher }) : []} />
          </>
        ) : (
          <>
            <ScoreForm
              asked={page}
              seen={dossier}
              goal={goal}
              action={placeOfGiving(page)}
              back={backOf(page)}
              draft={placeOfGiving(page)}
              raters={dossier.isCoordinator ? raters : undefined}
              typed={kept}
              errors={errorsOf(dossier, problem)}
            />
            <LoneLink href={backOf(page) ?? goalPath(page)}>{say(goalWords['meting.overslaan'])}</LoneLink>
          </>
        )}
      </FamilyFrame>,
      statusOf(problem),
    )
  })
}

const statusOf = (problem: Problem): number =>
  problem === undefined ? 200 : problem === 'over' || problem === 'tooLate' ? 409 : 422

const backOf = (page: Page): string | undefined => {
  const asked = page.query.get('terug') ?? one(page.fields, 'terug')
  return asked === '' ? undefined : placeBack(asked, goalPath(page))
}

async function keptIn(page: Page, form: string): Promise<TypedScore | undefined> {
  const draft = await draftOf(page, form)
  if (draft === undefined) return undefined
  const { score = '', whyNotLower = '', oneHigher = '', rater = '' } = draft
  return { score, whyNotLower, oneHigher, rater, together: draft['together[]'] === 'yes' }
}

const sentenceOf = ({ say }: Pick<Dossier, 'say'>, problem: keyof typeof sentences): string =>
  problem === 'longWords' ? say(sentences.longWords, { max: 300 }) : say(sentences[problem] as Words)

function problemAt(dossier: Dossier, problem: keyof typeof sentences) {
  const text = sentenceOf(dossier, problem)
  return problem in fieldOf ? { field: fieldOf[problem as keyof typeof fieldOf], text } : { text }
}

function errorsOf(dossier: Dossier, problem: Problem): ScoreErrors {
  if (problem === undefined || !(problem in fieldOf)) return {}
  return { [fieldOf[problem as keyof typeof fieldOf]]: sentenceOf(dossier, problem) }
}

export const confirmScoreHere = (page: Page): Promise<Answer> =>
  done(page, confirmScore(knockOf(page), page, placeOf(page)))

export const putScoreBackHere = (page: Page): Promise<Answer> =>
  done(page, putScoreBack(knockOf(page), page, placeOf(page)))

async function done(page: Page, acting: Promise<Outcome | { problem: 'tooLate' }>): Promise<Answer> {
  const outcome = await acting
  return 'problem' in outcome ? scoreForm(page, undefined, outcome.problem) : landed(page, outcome)
}

export const scoreWordsPage = (page: Page): Promise<Answer> => wordsForm(page, undefined, undefined)

export async function wordScoreHere(page: Page): Promise<Answer> {
  const typed = typedIn(page)
  if (typed.whyNotLower.length > 300 || typed.oneHigher.length > 300) return wordsForm(page, typed, 'longWords')
  const outcome = await wordScore(knockOf(page), page, { ...placeOf(page), ...typed, draft: page.path })
  return 'problem' in outcome ? wordsForm(page, typed, 'over') : landed(page, outcome)
}

function wordsForm(page: Page, typed: TypedScore | undefined, problem: Problem): Promise<Answer> {
  return openDossier(knockOf(page), look(page, 'score', page.param('scoreId')), async (dossier) => {
    const goal = await seenGoal(dossier, page.param('goalId'))
    const score = goal.scores.find((one) => one.id === page.param('scoreId'))
    if (score === undefined) throw new Refusal('notFound')
    if (score.rater !== dossier.viewer.person) throw new Refusal('notYours')
    const { say } = dossier
    const kept = typed ?? (await keptIn(page, page.path))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(goalWords['meting.erbij'])}
        back={{ href: goalPath(page), name: say(uiWords['knop.terug']) }}
        problems={problem === undefined ? undefined : [problemAt(dossier, problem)]}
      >
        <p>{say(goalWords['meting.nu'], { score: score.value })}</p>
        <Form action={page.path} csrf={page.csrf} op={page.fresh()} draft={page.path}>
          <ScoreQuestions say={say} typed={kept} errors={errorsOf(dossier, problem)} />
          <GoalReaders seen={dossier} goal={goal} />
          <Button>{say(uiWords['knop.bewaar'])}</Button>
        </Form>
      </FamilyFrame>,
      statusOf(problem),
    )
  })
}
