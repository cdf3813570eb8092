/** G-23: asking for the plan on paper, and for who coordinates printing what somebody may read, and saying that it was given. */

import { knockOf, openDossier, refusing } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import type { Part } from '#care/dossier/plan-on-page.ts'
import { lookAtPlan } from '#care/dossier/read-plan.commands.ts'
import { seenToo } from '#care/lookAs/look-as.ts'
import { WholePlanPage } from '#care/paper/whole-plan.views.tsx'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import {
  askPaper,
  givePaper,
  mustKnowPaper,
  notGiven,
  paperHere,
  paperLook,
  takePaperBack,
} from './paper-request.commands.ts'
import { AskedPaper, OwnPaper } from './paper-request.views.tsx'
import { paperRequestWords as words } from './paper-request.words.ts'

const familyOf = (page: Page) => page.param('familyId')

export const paperAskedPage = (page: Page): Promise<Answer> => asking(page, false)

function asking(page: Page, isWrong: boolean): Promise<Answer> {
  const familyId = familyOf(page)
  return openDossier(knockOf(page), { ...paperLook(familyId, 'read'), done: doneOn(page.query) }, async (dossier) => {
    mustKnowPaper(dossier)
    const { say, isFamily, isCoordinator } = dossier
    const requests = await paperHere(dossier)
    const error = isWrong ? say(words['papier.fout.hoe']) : undefined
    const told = { asked: page, seen: dossier, requests }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words[isFamily ? 'papier.vraag.kop' : 'pro.papier.kop'])}
        back={{ href: `/gezin/${familyId}/printen`, name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'way', text: error }]}
      >
        {isFamily ? <OwnPaper {...told} way="" error={error} /> : null}
        {isCoordinator ? <AskedPaper {...told} /> : null}
      </FamilyFrame>,
      isWrong ? 422 : 200,
    )
  })
}

export async function paperAct(page: Page): Promise<Answer> {
  const wish = { familyId: familyOf(page), way: one(page.fields, 'way'), draft: page.path }
  const outcome = await askPaper(knockOf(page), page, wish)
  return 'problem' in outcome ? asking(page, true) : landed(page, outcome)
}

const moves =
  (move: typeof givePaper) =>
  async (page: Page): Promise<Answer> => {
    const wish = { familyId: familyOf(page), request: page.param('paperRequestId') }
    return landed(page, await move(knockOf(page), page, wish))
  }

export const paperTakenBack = moves(takePaperBack)
export const paperGiven = moves(givePaper)
export const paperNotGiven = moves(notGiven)

// What somebody waits for on paper is what that person reads too, of what who coordinates reads: without the wish on top and who agrees, which have readers of their own.
const onPaper: readonly Part[] = ['strengths', 'worries', 'goals', 'looksLike', 'steps', 'scores', 'homes', 'seenToo']

export async function paperForPage(page: Page): Promise<Answer> {
  const [familyId, person] = [familyOf(page), page.param('personId')]
  const knock = knockOf(page)
  const look = {
    ...({ familyId, purpose: 'printen', action: 'print', topics: ['goals', 'strengthsAndWorries'] } as const),
    object: { class: 'wholePlan', id: person },
  }
  const { glance, seen } = await lookAtPlan(knock, look, onPaper)
  const isMember = glance.people.some(({ id, kind }) => id === person && kind === 'member')
  if (!glance.isCoordinator || !isMember) return refusing(knock, look, () => Promise.reject(new Refusal('notFound')))
  const too = { ...seen, ...seenToo(seen), plan: undefined, review: undefined }
  return show(<WholePlanPage asked={page} glance={glance} seen={too} large={false} />)
}
