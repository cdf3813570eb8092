/** J-06: a card for somebody else. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { type Fields, text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { givingLook, mayReceive, offerCard, takeOfferBack } from './card.commands.ts'
import { fieldOfOffer } from './resilience.form.ts'
import { keepsPage, type OfferProblem, wordsLength } from './resilience.ts'
import { backToOwn, ShownByOthers } from './resilience.views.tsx'
import { resilienceWords } from './resilience.words.ts'
import { OfferForm } from './resilience-form.views.tsx'

const sentenceOfOffer = ({ say }: Dossier, problem: OfferProblem): string => {
  if (problem === 'nobody' || problem === 'noKind') return say(uiWords['fout.kies'])
  if (problem === 'empty') return say(resilienceWords['veerkracht.fout.leeg'])
  return say(uiWords['fout.telang'], { max: wordsLength })
}

const keepsHere = (dossier: Dossier): boolean =>
  keepsPage(dossier.people.find(({ id }) => id === dossier.viewer.person))

const backFromGiving = (dossier: Dossier) =>
  keepsHere(dossier)
    ? backToOwn(dossier)
    : { href: `/gezin/${dossier.family.id}`, name: dossier.say(uiWords['knop.terug']) }

function givingForm(page: Page, typed: Fields, problem?: OfferProblem): Promise<Answer> {
  const look = { ...givingLook(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const people = mayReceive(dossier)
    const field = problem === undefined ? '' : fieldOfOffer[problem]
    const error = problem === undefined ? '' : sentenceOfOffer(dossier, problem)
    const offer = { person: text(typed, 'person'), kind: text(typed, 'kind'), words: text(typed, 'words') }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(resilienceWords['veerkracht.geven'])}
        back={backFromGiving(dossier)}
        problems={problem === undefined ? undefined : [{ field, text: error }]}
      >
        {people.length === 0 ? (
          <p>{dossier.say(resilienceWords['veerkracht.geven.niemand'])}</p>
        ) : (
          <OfferForm
            asked={page}
            seen={dossier}
            people={people}
            offer={offer}
            errors={problem === undefined ? {} : { [field]: error }}
          />
        )}
        <ShownByOthers seen={dossier} />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export const givingPage = async (page: Page): Promise<Answer> =>
  givingForm(page, (await draftOf(page, page.path)) ?? {})

export async function giveCard(page: Page): Promise<Answer> {
  const outcome = await offerCard(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), person: text(page.fields, 'person'), kind: text(page.fields, 'kind') },
    ...{ words: text(page.fields, 'words'), draft: page.path },
  })
  return 'problem' in outcome ? givingForm(page, page.fields, outcome.problem) : landed(page, outcome)
}

export const takeCardBack = async (page: Page): Promise<Answer> =>
  landed(page, await takeOfferBack(knockOf(page), page, page.param('familyId'), page.param('offerId')))
