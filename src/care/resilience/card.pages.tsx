/** J-06: a card is written, worded again and taken away; one that was offered is kept or not. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { text } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { addCard, answerOffer, lookAgain, putCardBack, rewordCard, takeCardAway } from './card.commands.ts'
import { lookHere } from './on-own-page.commands.ts'
import { cardHere, ownerHere, readersOfPage } from './resilience.commands.ts'
import { type CardKind, cardKindOf, type WordsProblem, wordsLength } from './resilience.ts'
import { backToOwn, kindWords } from './resilience.views.tsx'
import { resilienceWords } from './resilience.words.ts'
import { CardForm, RestOfCard } from './resilience-form.views.tsx'

const sentenceOfWords = ({ say }: Dossier, problem: WordsProblem): string =>
  problem === 'empty' ? say(resilienceWords['veerkracht.fout.leeg']) : say(uiWords['fout.telang'], { max: wordsLength })

type Typed = { words: string; base?: number | undefined; problem?: WordsProblem }

const kindOn = (page: Page): CardKind => {
  const kind = cardKindOf(page.param('kind'))
  if (kind === undefined) throw new Refusal('notFound')
  return kind
}

function newPage(page: Page, { words, problem }: Typed): Promise<Answer> {
  const kind = kindOn(page)
  return openDossier(knockOf(page), lookHere(page), async (dossier) => {
    ownerHere(dossier)
    const error = problem === undefined ? undefined : sentenceOfWords(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(kindWords[kind].title)}
        back={backToOwn(dossier)}
        problems={error === undefined ? undefined : [{ field: 'words', text: error }]}
      >
        <CardForm asked={page} seen={dossier} kind={kind} words={words} error={error} />
      </FamilyFrame>,
      error === undefined ? 200 : 422,
    )
  })
}

export const newCardPage = async (page: Page): Promise<Answer> =>
  newPage(page, { words: String((await draftOf(page, page.path))?.words ?? '') })

export async function addNewCard(page: Page): Promise<Answer> {
  const [kind, words] = [kindOn(page), text(page.fields, 'words')]
  const card = { familyId: page.param('familyId'), kind, words, draft: page.path }
  const outcome = await addCard(knockOf(page), page, card)
  return 'problem' in outcome ? newPage(page, { words, problem: outcome.problem }) : landed(page, outcome)
}

function changePage(page: Page, typed: Typed | undefined): Promise<Answer> {
  return openDossier(knockOf(page), lookHere(page), async (dossier) => {
    const card = await cardHere(dossier, page.param('cardId'))
    const problem = typed?.problem
    const error = problem === undefined ? undefined : sentenceOfWords(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(kindWords[card.kind].title)}
        back={backToOwn(dossier)}
        problems={error === undefined ? undefined : [{ field: 'words', text: error }]}
      >
        <CardForm
          asked={page}
          seen={dossier}
          kind={card.kind}
          words={typed?.words ?? card.words}
          base={typed?.base ?? card.wording}
          error={error}
          readers={card.audience === 'onlyMe' ? [] : readersOfPage(dossier)}
        />
        <RestOfCard asked={page} seen={dossier} card={card} />
      </FamilyFrame>,
      error === undefined ? 200 : 422,
    )
  })
}

export async function cardPage(page: Page): Promise<Answer> {
  const kept = await draftOf(page, page.path)
  return changePage(
    page,
    kept === undefined ? undefined : { words: String(kept.words ?? ''), base: Number(kept.base) || undefined },
  )
}

export async function changeCard(page: Page): Promise<Answer> {
  const [words, base] = [text(page.fields, 'words'), Number(text(page.fields, 'base'))]
  const card = { familyId: page.param('familyId'), id: page.param('cardId'), base, words, draft: page.path }
  const outcome = await rewordCard(knockOf(page), page, card)
  return 'problem' in outcome ? changePage(page, { words, base, problem: outcome.problem }) : landed(page, outcome)
}

export const takeAway = async (page: Page): Promise<Answer> =>
  landed(page, await takeCardAway(knockOf(page), page, page.param('familyId'), page.param('cardId')))

export const bringBack = async (page: Page): Promise<Answer> =>
  landed(page, await putCardBack(knockOf(page), page, page.param('familyId'), page.param('cardId')))

export async function answerCard(page: Page): Promise<Answer> {
  const answer = { familyId: page.param('familyId'), offer: page.param('offerId') }
  const keeps = text(page.fields, 'keeps') === 'yes'
  return landed(page, await answerOffer(knockOf(page), page, { ...answer, keeps }))
}

export const askCardAgain = async (page: Page): Promise<Answer> =>
  landed(page, await lookAgain(knockOf(page), page, page.param('familyId'), page.param('offerId')))
