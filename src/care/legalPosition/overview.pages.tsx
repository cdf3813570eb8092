/** P-17 Gezag en toestemming: of each youth who decides, with source and date. Below it what is asked and agreed. */

import { knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { custodyWords } from '#care/custody/custody.words.ts'
import { placeOf } from '#care/household/household.commands.ts'
import { agreementsHere } from '#care/ownPieces/of-youth.commands.ts'
import { AgreementsOfOne } from '#care/ownPieces/of-youth.views.tsx'
import { seenWithheld } from '#care/withheld/withheld.commands.ts'
import { WithheldHere } from '#care/withheld/withheld.views.tsx'
import { doneOn } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { Stack } from '#ui/card.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { custodyHere } from './overview.commands.ts'
import { CustodyOfOne } from './overview.views.tsx'

const look = (page: Page): Look => ({
  familyId: page.param('familyId'),
  purpose: 'toestemming vragen en geven',
  action: 'read',
  topics: ['decisions'],
  object: { class: 'custodySnapshot' },
  done: doneOn(page.query),
})

export const custodyOverview = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const { say } = dossier
    const youths = await custodyHere(dossier)
    const agreements = await agreementsHere(dossier)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(custodyWords['pro.gezag.kop'])}
        back={{ href: placeOf(dossier.family.id), name: say(uiWords['knop.terug']) }}
      >
        <WithheldHere seen={dossier} withheld={await seenWithheld(dossier)} />
        {youths.length === 0 ? <p>{say(custodyWords['pro.gezag.leeg'])}</p> : null}
        <Stack>
          {youths.map((one) => (
            <CustodyOfOne
              seen={dossier}
              asked={page}
              one={one}
              register={page.house.connections?.includes('custodyRegister') ?? false}
            >
              <AgreementsOfOne seen={dossier} youth={one.youth} {...agreements(one.youth)} />
            </CustodyOfOne>
          ))}
        </Stack>
      </FamilyFrame>,
    )
  })
