/** What people of the cast wrote on their own page, what they tried, and what others saw in them; as on the page. */

import { lookBackOn, startExperiment } from '#care/experiments/experiment.commands.ts'
import { chooseToCall } from '#care/ownPage/call-list.commands.ts'
import { addCard, offerCard } from '#care/resilience/card.commands.ts'
import type { CardKind, OfferedKind } from '#care/resilience/resilience.ts'
import type { Placed } from './circles.ts'
import { done, type Stage } from './load.ts'

const cards: readonly { who: string; family: string; kind: CardKind; words: string }[] = [
  { who: 'esra', family: 'kaplan', kind: 'have', words: 'Mijn zus Sevda. Zij belt altijd terug.' },
  { who: 'esra', family: 'kaplan', kind: 'tip', words: 'Dan ga ik even naar buiten, ook als het regent.' },
  { who: 'deniz', family: 'kaplan', kind: 'am', words: 'Grappig. Elif lacht altijd om mij.' },
  { who: 'deniz', family: 'kaplan', kind: 'can', words: 'Voetballen tot ik niet meer boos ben.' },
  { who: 'sam', family: 'vanrijn', kind: 'have', words: 'Opa. Bij hem hoef ik niks te zeggen.' },
]

const offers: readonly { who: string; to: string; family: string; kind: OfferedKind; words: string }[] = [
  { who: 'dana', to: 'esra', family: 'kaplan', kind: 'can', words: 'Jij vraagt om hulp als het nodig is.' },
  { who: 'esra', to: 'deniz', family: 'kaplan', kind: 'am', words: 'Jij bent lief voor je zusje.' },
]

export async function fillOwnPages(stage: Stage, aroundEsra: Placed): Promise<void> {
  await stage.at('2026-02-09', '20:00')
  for (const { who, family, ...card } of cards)
    await done(addCard(await stage.knock(who), stage.act(), { familyId: stage.family(family), ...card, draft: '' }))
  for (const { who, to, family, ...offer } of offers)
    await done(
      offerCard(await stage.knock(who), stage.act(), {
        ...{ familyId: stage.family(family), person: stage.person(to), ...offer, draft: '' },
      }),
    )
  await chooseFirst(stage, aroundEsra)
}

/** Esra calls her sister first, then the neighbour. */
async function chooseFirst(stage: Stage, around: Placed): Promise<void> {
  const members = ['Sevda', 'Wil'].map((name) => around.get(name) ?? '')
  const wish = { familyId: stage.family('kaplan'), members, draft: '' }
  await done(chooseToCall(await stage.knock('esra'), stage.act(), wish))
}

/** Before the plan begins: a page of one's own asks for none. */
export async function tryAWeek(stage: Stage): Promise<void> {
  await stage.at('2026-01-31', '20:00')
  const [knock, familyId] = [await stage.knock('deniz'), stage.family('kaplan')]
  const started = stage.act()
  const what = 'Mijn telefoon ’s avonds beneden leggen.'
  await done(startExperiment(knock, started, { familyId, what, length: '7', draft: '' }))
  await stage.at('2026-02-07', '20:00')
  await done(
    lookBackOn(await stage.knock('deniz'), stage.act(), {
      ...{ familyId, id: started.operation, how: 'Vier van de zeven keer. Ik sliep beter.', again: 'yes', draft: '' },
    }),
  )
}
