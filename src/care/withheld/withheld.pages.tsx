/** P-17: keeping one item from somebody, and looking again at what is kept. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { filledIn } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import {
  colleagues,
  keepWithheld,
  liftWithheld,
  mayBeKeptOut,
  mustCoordinate,
  oneWithheld,
  overviewPlace,
  seenItems,
  textOf,
  withhold,
  youthHere,
} from './withheld.commands.ts'
import { proposedReview, withheldFilled, withheldTyped, withheldWish } from './withheld.form.ts'
import type { AgainProblem, WithheldProblem } from './withheld.ts'
import { LookAgain, WithholdForm } from './withheld.views.tsx'
import { withheldWords } from './withheld.words.ts'
import { wrongIn } from './wrong.views.tsx'

const back = ({ family, say }: Dossier) => ({ href: overviewPlace(family.id), name: say(uiWords['knop.terug']) })

export const withholdPage = (page: Page): Promise<Answer> => withholding(page, undefined)

export async function withholdAct(page: Page): Promise<Answer> {
  const about = { familyId: page.param('familyId'), youth: page.param('youthId'), draft: page.path }
  const outcome = await withhold(knockOf(page), page, { ...withheldWish(withheldTyped(page.fields)), ...about })
  return 'problem' in outcome ? withholding(page, outcome.problem) : landed(page, outcome)
}

function withholding(page: Page, problem: WithheldProblem | undefined): Promise<Answer> {
  const youth = page.param('youthId')
  return openDossier(knockOf(page), consentLook(page.param('familyId'), 'read', 'withholding'), async (dossier) => {
    mustCoordinate(dossier)
    youthHere(dossier, youth)
    const typed = withheldFilled(await filledIn(page), dossier.today)
    const items = await seenItems(dossier, youth)
    const author = items.find(({ id }) => id === typed.item)?.author
    const error = problem && wrongIn(dossier, problem, author === undefined ? '' : nameOf(dossier, author))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(withheldWords['pro.achter.nieuw'])}
        back={back(dossier)}
        problems={error && [error]}
      >
        <WithholdForm
          seen={dossier}
          asked={page}
          youth={youth}
          items={items}
          members={mayBeKeptOut(dossier)}
          colleagues={await colleagues(dossier)}
          typed={typed}
          errors={error === undefined ? {} : { [error.field]: error.text }}
        />
      </FamilyFrame>,
      error === undefined ? 200 : 422,
    )
  })
}

export const withheldPage = (page: Page): Promise<Answer> => lookingAgain(page, undefined)

export async function keepWithheldAct(page: Page): Promise<Answer> {
  const on = { familyId: page.param('familyId'), id: page.param('withholdingId'), draft: page.path }
  const outcome = await keepWithheld(knockOf(page), page, { ...withheldWish(withheldTyped(page.fields)), ...on })
  return 'problem' in outcome ? lookingAgain(page, outcome.problem) : landed(page, outcome)
}

export async function liftWithheldAct(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), id: page.param('withholdingId') }
  return landed(page, await liftWithheld(knockOf(page), page, wish))
}

function lookingAgain(page: Page, problem: AgainProblem | undefined): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'withholding', page.param('withholdingId'))
  return openDossier(knockOf(page), { ...look, done: doneOn(page.query) }, async (dossier) => {
    const standing = await oneWithheld(dossier, page.param('withholdingId'))
    const kept = await filledIn(page)
    const proposed = {
      ...withheldTyped({}),
      reason: standing.reason,
      review: proposedReview(dossier.today),
    }
    const error = problem && wrongIn(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(withheldWords['pro.achter.kop'])}
        back={back(dossier)}
        problems={error && [error]}
      >
        <LookAgain
          seen={dossier}
          asked={page}
          standing={standing}
          words={await textOf(dossier, standing)}
          colleagues={await colleagues(dossier)}
          typed={kept === undefined ? proposed : withheldTyped(kept)}
          errors={error === undefined ? {} : { [error.field]: error.text }}
        />
      </FamilyFrame>,
      error === undefined ? 200 : 422,
    )
  })
}
