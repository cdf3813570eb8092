/** G-17 Wie ziet wat: reading only; sharing and stopping come with the consents. */

import { accessWords } from '#care/access/access.words.ts'
import { knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { knownOf } from './who-sees.commands.ts'
import { sightOf } from './who-sees.ts'
import { SightOfOne, WhoSees } from './who-sees.views.tsx'

const look = (page: Page): Look => ({
  familyId: page.param('familyId'),
  purpose: 'kijken wie wat ziet',
  action: 'read',
  topics: [],
  object: { class: 'pass' },
})

const listed = ['member', 'coordinator', 'standby']

export const whoSeesPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const { known } = await knownOf(dossier)
    const others = dossier.people.filter(({ id, kind }) => id !== dossier.viewer.person && listed.includes(kind))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(accessWords['delen.kop'])}
        back={backToPlan(dossier)}
      >
        <WhoSees seen={dossier} sights={others.map(({ id }) => sightOf(id, known))} />
      </FamilyFrame>,
    )
  })

export const sightPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const reader = dossier.people.find(({ id, kind }) => id === page.param('personId') && listed.includes(kind))
    if (reader === undefined) throw new Refusal('notFound')
    const { known, since } = await knownOf(dossier)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(accessWords['delen.kop'])}
        heading={say(accessWords['delen.vanwie'], { name: nameOf(dossier, reader.id) })}
        back={{ href: `/gezin/${dossier.family.id}/wie-ziet-wat`, name: say(uiWords['knop.terug']) }}
      >
        <SightOfOne seen={dossier} sight={sightOf(reader.id, known)} since={since.get(reader.id)} />
      </FamilyFrame>,
    )
  })
