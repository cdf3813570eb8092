/** Changing a goal: its words, of which every version stays, and from when it is good enough. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { lookAtGoal, seenGoal } from '#care/goals/goal.commands.ts'
import { looksLikeLength, mayBeGoodEnough, titleLength, whyLength } from '#care/goals/goal.ts'
import { rewordGoal, setMark } from '#care/goals/goal-words.commands.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { goalPath } from './goal-card.views.tsx'
import { ChangeMark, ChangeWords } from './goal-words.views.tsx'

const fields = {
  noTitle: 'title',
  longTitle: 'title',
  longWhy: 'why',
  noGoodEnough: 'goodEnough',
  longLooksLike: 'looksLike',
} as const
type Problem = keyof typeof fields

export const changeGoalPage = (page: Page): Promise<Answer> => changeForm(page, undefined)

export async function rewordGoalHere(page: Page): Promise<Answer> {
  const title = one(page.fields, 'title').trim()
  const why = one(page.fields, 'why').trim()
  const problem =
    title === '' ? 'noTitle' : title.length > titleLength ? 'longTitle' : why.length > whyLength ? 'longWhy' : undefined
  if (problem !== undefined) return changeForm(page, problem)
  const place = { familyId: page.param('familyId'), goalId: page.param('goalId'), draft: pathHere(page) }
  const outcome = await rewordGoal(knockOf(page), page, {
    ...place,
    base: Number(one(page.fields, 'base')),
    title,
    why,
  })
  return 'to' in outcome ? landed(page, outcome) : changeForm(page, undefined)
}

export async function setMarkHere(page: Page): Promise<Answer> {
  const value = Number(one(page.fields, 'goodEnough'))
  const looksLike = one(page.fields, 'looksLike').trim()
  if (looksLike.length > looksLikeLength) return changeForm(page, 'longLooksLike')
  if (!mayBeGoodEnough(value)) return changeForm(page, 'noGoodEnough')
  const place = { familyId: page.param('familyId'), goalId: page.param('goalId'), draft: page.path }
  const outcome = await setMark(knockOf(page), page, { ...place, value, looksLike })
  return 'to' in outcome ? landed(page, outcome) : changeForm(page, undefined)
}

const pathHere = (page: Page) => `${goalPath(page.param('familyId'), page.param('goalId'))}/aanpassen`

function changeForm(page: Page, problem: Problem | undefined): Promise<Answer> {
  const look = { ...lookAtGoal(page.param('familyId'), page.param('goalId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const goal = await seenGoal(dossier, page.param('goalId'))
    if (!goal.mine || goal.kind === 'condition') throw new Refusal('notYours')
    const { say } = dossier
    const sentences: Record<Problem, string> = {
      noTitle: say(uiWords['fout.leeg']),
      longTitle: say(uiWords['fout.telang'], { max: titleLength }),
      longWhy: say(uiWords['fout.telang'], { max: whyLength }),
      noGoodEnough: say(goalWords['doel.fout.grens']),
      longLooksLike: say(uiWords['fout.telang'], { max: looksLikeLength }),
    }
    const text = problem === undefined ? undefined : sentences[problem]
    // Two forms stand here: of the one that was not sent stands what was kept.
    const words = 'title' in page.fields ? page.fields : await draftOf(page, pathHere(page))
    const kept = (name: 'title' | 'why' | 'base', present: string) => (words === undefined ? present : one(words, name))
    const errors = problem === undefined ? {} : { [fields[problem]]: text }
    const form = { asked: page, seen: dossier, goal, errors, path: goalPath(dossier.family.id, goal.id) }
    const mark = 'looksLike' in page.fields ? page.fields : await draftOf(page, `${form.path}/grens`)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(goalWords['doel.anders'])}
        back={{ href: form.path, name: say(uiWords['bevestig.naar.doel']) }}
        problems={problem === undefined ? undefined : [{ field: fields[problem], text: text ?? '' }]}
      >
        <ChangeWords
          {...form}
          title={kept('title', goal.title)}
          why={kept('why', goal.why ?? '')}
          base={Number(kept('base', String(goal.wording)))}
          draft={pathHere(page)}
        />
        {dossier.isFamily ? <ChangeMark {...form} typed={mark} /> : null}
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}
