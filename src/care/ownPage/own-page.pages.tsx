/** J-06 Mijn veerkracht: what I have, am and can, what helped, what I try, whom I call; and the same on paper. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { experimentsOf } from '#care/experiments/experiment.commands.ts'
import { Tries } from '#care/experiments/experiment.views.tsx'
import { lookHere } from '#care/resilience/on-own-page.commands.ts'
import {
  cardsOf,
  offeredTo,
  ownerHere,
  readersOfPage,
  resilienceLook,
  resiliencePlace,
} from '#care/resilience/resilience.commands.ts'
import { backToOwn, Cards, Offered, OnlyMine, ShownByOthers } from '#care/resilience/resilience.views.tsx'
import { resilienceWords } from '#care/resilience/resilience.words.ts'
import { longDay } from '#platform/dates.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { allOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { callListOf } from './call-list.commands.ts'
import { FirstToCall } from './call-list.views.tsx'
import { ResiliencePaper } from './paper.views.tsx'

/** A youth comes from the own part, an adult from the plan. */
const backHome = ({ family, say }: Dossier, isYouth: boolean) => ({
  href: isYouth ? '/jouw-deel' : `/gezin/${family.id}/plan`,
  name: say(uiWords['knop.terug']),
})

export const resiliencePage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), lookHere(page), async (dossier) => {
    const me = ownerHere(dossier)
    const { say, family, viewer } = dossier
    const readers = readersOfPage(dossier)
    const isYouth = me.parts.includes('youth')
    const [cards, offered] = [await cardsOf(dossier), await offeredTo(dossier)]
    const [experiments, calls] = [await experimentsOf(dossier), await callListOf(dossier)]
    const told = { asked: page, seen: dossier }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(resilienceWords['veerkracht.kop'])}
        back={backHome(dossier, isYouth)}
        tab={isYouth ? 'today' : 'plan'}
      >
        <p>{say(resilienceWords['veerkracht.uitleg'])}</p>
        {cards.length + offered.length === 0 ? <p>{say(resilienceWords['veerkracht.leeg'])}</p> : null}
        {readers.length === 0 ? (
          <OnlyMine seen={dossier} />
        ) : (
          <EyeSentence>
            {say(resilienceWords['veerkracht.tonen.nu'], {
              names: allOf(
                viewer.voice.language,
                readers.map((id) => nameOf(dossier, id)),
              ),
            })}
          </EyeSentence>
        )}
        <Offered {...told} cards={offered} />
        <Cards seen={dossier} cards={cards} isShown={readers.length > 0} />
        <Tries {...told} experiments={experiments} />
        <FirstToCall {...told} first={calls.first} others={calls.others.length} />
        {cards.length === 0 ? null : (
          <LoneLink href={`${resiliencePlace(family.id)}/laten-zien`}>
            {say(resilienceWords['veerkracht.tonen'])}
          </LoneLink>
        )}
        <ShownByOthers seen={dossier} />
        <LoneLink href={`${resiliencePlace(family.id)}/geven`}>{say(resilienceWords['veerkracht.geven'])}</LoneLink>
        <LoneLink href={`${resiliencePlace(family.id)}/printen`}>{say(resilienceWords['veerkracht.print'])}</LoneLink>
      </FamilyFrame>,
    )
  })

export const resiliencePrintPage = (page: Page): Promise<Answer> => {
  const look = { ...resilienceLook(page.param('familyId'), 'print') }
  return openDossier(knockOf(page), look, async (dossier) => {
    const me = ownerHere(dossier)
    const { say, viewer, today } = dossier
    const state = say(resilienceWords['veerkracht.print.stand'], {
      name: me.name,
      date: longDay(viewer.voice, today, today),
    })
    const [cards, calls] = [await cardsOf(dossier), await callListOf(dossier)]
    return show(
      <ResiliencePaper
        asked={page}
        seen={dossier}
        back={backToOwn(dossier)}
        state={state}
        cards={cards}
        first={calls.first}
      />,
    )
  })
}
