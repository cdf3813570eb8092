/** J-06: letting somebody see cards of the own page, and what somebody else lets this reader see. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { lookHere } from '#care/resilience/on-own-page.commands.ts'
import { cardsOf, ownerHere, readersOfPage } from '#care/resilience/resilience.commands.ts'
import { backToOwn } from '#care/resilience/resilience.views.tsx'
import { resilienceWords } from '#care/resilience/resilience.words.ts'
import { openUntil } from '#care/shares/open-own.commands.ts'
import { longDay } from '#platform/dates.ts'
import { type Fields, list } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { mayBeShown, pageOf, type ShowProblem, showCards } from './shown-page.commands.ts'
import { CardsOfOther, ShowForm } from './shown-page.views.tsx'

const sentenceOf = ({ say }: Dossier, problem: ShowProblem): string =>
  say(resilienceWords[problem === 'nobody' ? 'veerkracht.tonen.fout.wie' : 'veerkracht.tonen.fout.wat'])

const fieldOf: Record<ShowProblem, string> = { noCard: 'cards', nobody: 'readers' }

function showForm(page: Page, typed: Fields | undefined, problem?: ShowProblem): Promise<Answer> {
  return openDossier(knockOf(page), lookHere(page), async (dossier) => {
    ownerHere(dossier)
    const { say, viewer, today } = dossier
    const cards = await cardsOf(dossier)
    if (cards.length === 0) throw new Refusal('notFound')
    const already = readersOfPage(dossier)
    const shown = cards.filter(({ audience }) => audience !== 'onlyMe').map(({ id }) => id)
    const error = problem === undefined ? '' : sentenceOf(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(resilienceWords['veerkracht.tonen'])}
        back={backToOwn(dossier)}
        problems={problem === undefined ? undefined : [{ field: fieldOf[problem], text: error }]}
      >
        <p>{say(resilienceWords['veerkracht.tonen.uitleg'])}</p>
        <p>{say(resilienceWords['veerkracht.tonen.tot'], { date: longDay(viewer.voice, openUntil(today), today) })}</p>
        <ShowForm
          asked={page}
          seen={dossier}
          cards={cards}
          shown={typed === undefined ? shown : list(typed, 'cards')}
          was={typed === undefined ? shown : list(typed, 'was')}
          already={already}
          people={mayBeShown(dossier).filter((id) => !already.includes(id))}
          readers={typed === undefined ? [] : list(typed, 'readers')}
          errors={problem === undefined ? {} : { [fieldOf[problem]]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export const showPage = async (page: Page): Promise<Answer> => showForm(page, await draftOf(page, page.path))

export async function showThese(page: Page): Promise<Answer> {
  const outcome = await showCards(knockOf(page), page, {
    familyId: page.param('familyId'),
    cards: list(page.fields, 'cards'),
    was: list(page.fields, 'was'),
    readers: list(page.fields, 'readers'),
    draft: page.path,
  })
  return 'problem' in outcome ? showForm(page, page.fields, outcome.problem) : landed(page, outcome)
}

export const pageOfOther = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), lookHere(page), async (dossier) => {
    const person = page.param('personId')
    const { name, cards } = await pageOf(dossier, person)
    const { say } = dossier
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(resilienceWords['veerkracht.vanander.titel'])}
        heading={say(resilienceWords['veerkracht.vanander'], { name })}
        back={{ href: `/gezin/${dossier.family.id}/plan`, name: say(uiWords['knop.terug']) }}
      >
        <CardsOfOther seen={dossier} name={name} cards={cards} />
      </FamilyFrame>,
    )
  })
