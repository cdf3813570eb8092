/** G-17 Wie ziet wat: everybody's sight, what is shared with whom, and the ways to stop or change it. */

import { accessWords } from '#care/access/access.words.ts'
import { type Dossier, knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { factsOf, shareQuestions } from '#care/agreements/agreements.sql.ts'
import { mayAskAbout } from '#care/agreements/share-question.commands.ts'
import { many } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { LoneLink } from '#ui/facts.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type Given, isLive, type Looked, seenAlready } from './given.ts'
import { ChangeShares, SharedWith } from './shared-with.views.tsx'
import { looksOf, sharesHere } from './shares.sql.ts'
import { sharesWords } from './shares.words.ts'
import { mayStop, stopShares, whoSeesPlace } from './stop.commands.ts'
import { knownOf } from './who-sees.commands.ts'
import { fosteredBy } from './who-sees.sql.ts'
import { sightOf } from './who-sees.ts'
import { SightOfOne, WhoSees } from './who-sees.views.tsx'

const look = (page: Page): Look => ({
  familyId: page.param('familyId'),
  purpose: 'kijken wie wat ziet',
  action: 'read',
  topics: [],
  object: { class: 'pass' },
  done: doneOn(page.query),
})

const listed = ['member', 'coordinator', 'standby']

/** Everybody of the plan, and who reads along or did by a share that this person knows of. */
const readersHere = (dossier: Dossier, shares: readonly Given[]) =>
  dossier.people
    .filter(
      ({ id, kind }) =>
        id !== dossier.viewer.person && (listed.includes(kind) || shares.some((share) => share.reader === id)),
    )
    .map(({ id }) => id)

export const whoSeesPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const { known } = await knownOf(dossier)
    const shares = await sharesHere(dossier, dossier.family.id)
    const questions = await shareQuestions(dossier, dossier.family.id)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(accessWords['delen.kop'])}
        back={backToPlan(dossier)}
      >
        <WhoSees
          seen={dossier}
          sights={readersHere(dossier, shares).map((id) => sightOf(id, known))}
          shares={shares}
          questions={questions.filter(({ recalledAt, untilOn }) => recalledAt === null && untilOn >= dossier.today)}
          mayAsk={(await mayAskAbout(dossier)).length > 0}
        />
      </FamilyFrame>,
    )
  })

export const sightPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const family = dossier.family.id
    const reader = page.param('personId')
    const all = await sharesHere(dossier, family)
    if (!readersHere(dossier, all).includes(reader)) throw new Refusal('notFound')
    const { known, since } = await knownOf(dossier)
    const shares = all.filter((share) => share.reader === reader)
    const live = shares.filter((share) => isLive(share, dossier.at))
    const mine = await mayAskAbout(dossier)
    const fostered = (await fosteredBy(dossier, family, reader)).filter((youth) => mine.includes(youth))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(accessWords['delen.kop'])}
        heading={say(accessWords['delen.vanwie'], { name: nameOf(dossier, reader) })}
        back={{ href: whoSeesPlace(family), name: say(uiWords['knop.terug']) }}
      >
        <SharedWith
          seen={dossier}
          asked={page}
          reader={reader}
          shares={shares}
          mayStop={mayStop(await factsOf(dossier, family), live, dossier.viewer.person, dossier.at)}
          already={await seenOf(dossier, live)}
        />
        <SightOfOne seen={dossier} sight={sightOf(reader, known)} since={since.get(reader)} />
        {fostered.map((youth) => (
          <LoneLink href={`/gezin/${family}/gewone-dag/${youth}`}>
            {say(sharesWords['delen.gewonedag'], { name: nameOf(dossier, youth) })}
          </LoneLink>
        ))}
      </FamilyFrame>,
    )
  })

async function seenOf(dossier: Dossier, live: readonly Given[]): Promise<Looked> {
  const [first] = live
  if (first === undefined) return { kind: 'nothing' }
  const someone = dossier.people.find(({ id }) => id === first.reader)
  const isTold = someone?.role !== null || first.subject === dossier.viewer.person
  return seenAlready(live, await looksOf(dossier, dossier.family.id, first.reader, first.subject), isTold)
}

export async function stopAct(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), reader: page.param('personId'), only: null }
  return landed(page, await stopShares(knockOf(page), page, wish))
}

export const changePage = (page: Page): Promise<Answer> => changeForm(page, false)

export async function changeAct(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), reader: page.param('personId'), only: many(page.fields, 'close') }
  const outcome = await stopShares(knockOf(page), page, wish)
  return 'problem' in outcome ? changeForm(page, true) : landed(page, outcome)
}

function changeForm(page: Page, nothing: boolean): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const family = dossier.family.id
    const reader = page.param('personId')
    const live = (await sharesHere(dossier, family)).filter(
      (share) => share.reader === reader && isLive(share, dossier.at),
    )
    const mine = mayStop(await factsOf(dossier, family), live, dossier.viewer.person, dossier.at)
    if (mine.length === 0) throw new Refusal('notFound')
    const error = nothing ? say(sharesWords['delen.fout.wat']) : undefined
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(accessWords['delen.kop'])}
        heading={say(sharesWords['delen.pasaan'], { name: nameOf(dossier, reader) })}
        back={{ href: whoSeesPlace(family, reader), name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'close', text: error }]}
      >
        <ChangeShares seen={dossier} asked={page} reader={reader} shares={mine} error={error} />
      </FamilyFrame>,
      nothing ? 422 : 200,
    )
  })
}
