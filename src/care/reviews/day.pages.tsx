/** The day of the next review, which the coordinator sets. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { filledIn } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { openPlan } from '#care/plan/plan.commands.ts'
import { longDay } from '#platform/dates.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { mustLead } from './leading.commands.ts'
import { lastChoice, type NextDayProblem, proposedDays, usualNext } from './next-review.ts'
import { lookBefore, planReview } from './prepare.commands.ts'
import { daysOf } from './read-reviews.commands.ts'
import { chosenDay } from './review.form.ts'
import { reviewsOfPlan } from './reviews.sql.ts'
import { AlreadyBegun, DayForm } from './reviews.views.tsx'
import { reviewWords } from './reviews.words.ts'

export const dayPage = (page: Page): Promise<Answer> => planDay(page, undefined)

function planDay(page: Page, problem: NextDayProblem | undefined): Promise<Answer> {
  const look = { ...lookBefore(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    await mustLead(dossier)
    const plan = await openPlan(dossier)
    if (plan === undefined) throw new Refusal('notFound')
    const { ahead, from, rhythm } = daysOf(dossier, plan, await reviewsOfPlan(dossier, dossier.family.id, plan.id))
    const { say, viewer, today } = dossier
    const latest = longDay(viewer.voice, lastChoice(rhythm, from, today), today)
    const usual = ahead?.dueOn ?? usualNext(rhythm, from)
    const isPast = usual <= today
    const [year = '', month = '', day = ''] = isPast ? [] : usual.split('-')
    const filled = await filledIn(page)
    const typed = (part: 'day' | 'month' | 'year' | 'quick', usual: string) =>
      filled === undefined ? usual : one(filled, `day.${part}`)
    const sentence = {
      notADay: say(uiWords['fout.datumvorm']),
      dayIsPast: say(uiWords['fout.datum']),
      dayTooLate: say(reviewWords['review.fout.uiterlijk'], { date: latest }),
    }
    const error = problem === undefined ? undefined : sentence[problem]
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(reviewWords['review.kop'])}
        back={{ href: `/gezin/${dossier.family.id}/terugkijken`, name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'day', text: error }]}
      >
        {ahead?.startedAt ? (
          <AlreadyBegun seen={dossier} />
        ) : (
          <DayForm
            asked={page}
            seen={dossier}
            proposed={isPast ? proposedDays(today) : []}
            day={{
              quick: typed('quick', ''),
              day: typed('day', withoutZero(day)),
              month: typed('month', withoutZero(month)),
              year: typed('year', year),
            }}
            latest={latest}
            error={error}
          />
        )}
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

const withoutZero = (part: string) => part.replace(/^0/, '')

export async function setDay(page: Page): Promise<Answer> {
  const familyId = page.param('familyId')
  const outcome = await planReview(knockOf(page), page, {
    familyId,
    dueOn: chosenDay(page.fields, 'day'),
    draft: page.path,
  })
  return 'problem' in outcome ? planDay(page, outcome.problem) : landed(page, outcome)
}
