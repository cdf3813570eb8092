/** J-06: whom to call first. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { lookHere } from '#care/resilience/on-own-page.commands.ts'
import { ownerHere } from '#care/resilience/resilience.commands.ts'
import { backToOwn } from '#care/resilience/resilience.views.tsx'
import { resilienceWords } from '#care/resilience/resilience.words.ts'
import { type Fields, list } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { callListOf, callSooner, chooseToCall } from './call-list.commands.ts'
import { CallForm } from './call-list.views.tsx'

function callForm(page: Page, typed: Fields | undefined, isWrong: boolean): Promise<Answer> {
  return openDossier(knockOf(page), lookHere(page), async (dossier) => {
    ownerHere(dossier)
    const { first, others } = await callListOf(dossier)
    const people = [...first, ...others]
    if (people.length === 0) throw new Refusal('notFound')
    const chosen = typed === undefined ? first.map(({ id }) => id) : list(typed, 'members')
    const error = isWrong ? dossier.say(resilienceWords['veerkracht.bellijst.veel']) : undefined
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(resilienceWords['veerkracht.bellijst'])}
        back={backToOwn(dossier)}
        problems={error === undefined ? undefined : [{ field: 'members', text: error }]}
      >
        <CallForm asked={page} seen={dossier} people={people} chosen={chosen} error={error} />
      </FamilyFrame>,
      isWrong ? 422 : 200,
    )
  })
}

export const callPage = async (page: Page): Promise<Answer> => callForm(page, await draftOf(page, page.path), false)

export async function setCallList(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), members: list(page.fields, 'members'), draft: page.path }
  const outcome = await chooseToCall(knockOf(page), page, wish)
  return 'problem' in outcome ? callForm(page, page.fields, true) : landed(page, outcome)
}

export const callEarlier = async (page: Page): Promise<Answer> =>
  landed(page, await callSooner(knockOf(page), page, page.param('familyId'), page.param('memberId')))
