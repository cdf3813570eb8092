/** The own role card of who helps here. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { cardElsewhere, cardReaders, fillCard, ownPartHere, takeCardBack } from './card.commands.ts'
import { CardForm } from './card.views.tsx'
import { teamLook, teamPlace } from './our-team.commands.ts'
import { cardTyped, cardWish } from './our-team.form.ts'
import { ourTeamWords as words } from './our-team.words.ts'
import { type CardProblem, lengths, type RoleCard, type TypedCard } from './role-card.ts'

export const ownCardPage = async (page: Page): Promise<Answer> => {
  const kept = await draftOf(page, page.path)
  return formPage(page, kept === undefined ? undefined : cardTyped(kept))
}

const nothing = cardTyped({})

const asTyped = ({ days, answersWithin, ...texts }: Partial<RoleCard>): TypedCard => ({
  ...nothing,
  ...texts,
  days: days ?? [],
  answers: answersWithin === undefined ? '' : String(answersWithin),
})

function dayTyped({ untilOn }: RoleCard): TypedCard['until'] {
  const [year = '', month = '', day = ''] = (untilOn ?? '').split('-').map((part) => part.replace(/^0/, ''))
  return { day, month, year }
}

/** The own card as it stands here, else what can come along from another card. */
async function beginOf(dossier: Dossier, card: RoleCard | null): Promise<{ typed: TypedCard; isBegun: boolean }> {
  if (card !== null) {
    const { why, supports, does, doesNot, reach, days, answersWithin } = card
    const typed = asTyped({ why, supports, does, doesNot, reach, days, answersWithin })
    return { typed: { ...typed, known: card.knownBefore ? 'yes' : 'no', until: dayTyped(card) }, isBegun: false }
  }
  const elsewhere = await cardElsewhere(dossier)
  return elsewhere === undefined ? { typed: nothing, isBegun: false } : { typed: asTyped(elsewhere), isBegun: true }
}

function sentenceOf({ say }: Dossier, problem: CardProblem): string {
  if (problem.is === 'empty') return say(uiWords['fout.tekst'])
  if (problem.is === 'tooLong') return say(uiWords['fout.telang'], { max: lengths[problem.field] })
  if (problem.field === 'known') return say(uiWords['fout.kies'])
  if (problem.field === 'days') return say(words['pro.rolkaart.fout.dagen'])
  return say(words[problem.field === 'answers' ? 'pro.rolkaart.fout.antwoord' : 'pro.rolkaart.fout.tot'])
}

function formPage(page: Page, typed: TypedCard | undefined, problem?: CardProblem): Promise<Answer> {
  return openDossier(knockOf(page), teamLook(page.param('familyId'), 'read'), async (dossier) => {
    const { say, family, isCoordinator } = dossier
    const own = await ownPartHere(dossier, page.param('partId'))
    const begin = typed === undefined ? await beginOf(dossier, own.card) : { typed, isBegun: false }
    const error = problem === undefined ? '' : sentenceOf(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['pro.rolkaart.kop'])}
        back={{ href: teamPlace(family.id), name: say(words['team.kop']) }}
        tab="circle"
        problems={problem === undefined ? undefined : [{ field: problem.field, text: error }]}
      >
        <CardForm
          asked={page}
          seen={dossier}
          {...begin}
          readers={isCoordinator ? cardReaders(dossier, own) : undefined}
          errors={problem === undefined ? {} : { [problem.field]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function keepCard(page: Page): Promise<Answer> {
  const typed = cardTyped(page.fields)
  const wish = { ...cardWish(typed), familyId: page.param('familyId'), part: page.param('partId'), draft: page.path }
  const outcome = await fillCard(knockOf(page), page, wish)
  return 'problem' in outcome ? formPage(page, typed, outcome.problem) : landed(page, outcome)
}

export async function takeBackCard(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), card: page.param('roleCardId') }
  const outcome = await takeCardBack(knockOf(page), page, wish)
  return landed(page, outcome)
}
