/** P-17: the decision on a youth's "not for my parents". Whatever is decided, the youth hears it before anything opens. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { sharesWords } from '#care/shares/shares.words.ts'
import { wordsOfItem } from '#care/withheld/withheld.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { decideShield, openAfterTalk, shieldStanding } from './own-pieces.commands.ts'
import { ownItems } from './own-pieces.sql.ts'
import { ShieldDecision } from './shield.views.tsx'

export const shieldPage = (page: Page): Promise<Answer> => decision(page, false)

export async function decideShieldAct(page: Page): Promise<Answer> {
  const wish = {
    familyId: page.param('familyId'),
    shield: page.param('shieldId'),
    outcome: one(page.fields, 'outcome'),
  }
  const outcome = await decideShield(knockOf(page), page, wish)
  return 'problem' in outcome ? decision(page, true) : landed(page, outcome)
}

export async function openAfterTalkAct(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), shield: page.param('shieldId') }
  return landed(page, await openAfterTalk(knockOf(page), page, wish))
}

function decision(page: Page, isMissing: boolean): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'shield', page.param('shieldId'))
  return openDossier(knockOf(page), { ...look, done: doneOn(page.query) }, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const { say } = dossier
    const shield = await shieldStanding(dossier, page.param('shieldId'))
    const item = (await ownItems(dossier, dossier.family.id, shield.youth)).find(({ id }) => id === shield.item)
    const words =
      item === undefined
        ? ''
        : wordsOfItem(item.kind, await dossier.unseal<Record<string, string>>(`care.${item.kind}`, item))
    const error = isMissing ? say(sharesWords['pro.schild.fout']) : undefined
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(sharesWords['pro.schild.kop'])}
        heading={say(sharesWords['pro.schild.van'], { name: nameOf(dossier, shield.youth) })}
        back={{ href: `/gezin/${dossier.family.id}/gezag`, name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'outcome', text: error }]}
      >
        <ShieldDecision seen={dossier} asked={page} shield={shield} words={words} error={error} />
      </FamilyFrame>,
      isMissing ? 422 : 200,
    )
  })
}
