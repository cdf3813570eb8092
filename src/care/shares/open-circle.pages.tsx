/** G-09: who of the family may see whom one shows in the own circle. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { circleLook, keeperHere, mayStillSee, ownCirclePlace } from '#care/circle/circle.commands.ts'
import { circleWords } from '#care/circle/circle.words.ts'
import { longDay } from '#platform/dates.ts'
import { many } from '#platform/web/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { Button } from '#ui/button.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { openCircle } from './open-circle.commands.ts'
import { openUntil } from './open-own.commands.ts'

export const openCirclePage = (page: Page): Promise<Answer> => choicePage(page, false)

function choicePage(page: Page, wrong: boolean): Promise<Answer> {
  return openDossier(knockOf(page), circleLook(page.param('familyId'), 'read'), async (dossier) => {
    keeperHere(dossier)
    const { say, viewer, today } = dossier
    const people = mayStillSee(dossier)
    if (people.length === 0) throw new Refusal('notFound')
    const error = wrong ? say(circleWords['kring.delen.fout']) : undefined
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(circleWords['kring.delen'])}
        back={{ href: ownCirclePlace(dossier.family.id), name: say(circleWords['kring.eigen']) }}
        tab="circle"
        problems={error === undefined ? undefined : [{ field: 'readers', text: error }]}
      >
        <p>{say(circleWords['kring.delen.uitleg'])}</p>
        <p>{say(circleWords['kring.delen.tot'], { date: longDay(viewer.voice, openUntil(today), today) })}</p>
        <Form action={page.path} csrf={page.csrf} op={page.fresh()}>
          <Checkboxes
            say={say}
            name="readers"
            label={say(circleWords['kring.delen.wie'])}
            error={error}
            options={people.map((id) => ({ value: id, label: nameOf(dossier, id) }))}
          />
          <Button>{say(circleWords['kring.delen'])}</Button>
        </Form>
      </FamilyFrame>,
      wrong ? 422 : 200,
    )
  })
}

export async function openCircleAct(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), readers: many(page.fields, 'readers') }
  const outcome = await openCircle(knockOf(page), page, wish)
  return 'problem' in outcome ? choicePage(page, true) : landed(page, outcome)
}
