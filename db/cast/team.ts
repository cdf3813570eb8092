/** Dana and Bram say in each family what they do there, why, and how to reach them; as on the page. */

import { openDossier } from '#care/access/door.commands.ts'
import { fillCard } from '#care/ourTeam/card.commands.ts'
import { teamLook, teamSeen } from '#care/ourTeam/our-team.commands.ts'
import type { CardText } from '#care/ourTeam/role-card.ts'
import { done, type Stage } from './load.ts'
import { families } from './people.ts'

const work: Readonly<Record<string, Record<'does' | 'doesNot' | 'reach', string> & { days: string[] }>> = {
  dana: {
    does: 'Ik let op het hele plan. Ik bel elke week. Ik ga mee naar gesprekken als jullie dat willen.',
    doesNot: 'Ik geef geen behandeling. Ik beslis niet voor jullie.',
    reach: 'Bel of app mij: 088 000 1201',
    days: ['mon', 'tue', 'thu', 'fri'],
  },
  bram: {
    does: 'Ik let op het hele plan en op de afspraken tussen de huizen. Ik bel om de week.',
    doesNot: 'Ik kies geen kant. Ik doe geen therapie.',
    reach: 'Bel of app mij: 088 000 1302',
    days: ['mon', 'tue', 'wed', 'thu'],
  },
}

const reasons: Readonly<Record<string, Pick<Record<CardText, string>, 'why' | 'supports'>>> = {
  kaplan: {
    why: 'Er kwam veel tegelijk toen de winkel dichtging.',
    supports: 'weer rust hebben in huis, en zelf de post doen',
  },
  vanrijn: {
    why: 'Twee huizen en één plan: iemand houdt het bij elkaar.',
    supports: 'samen afspraken maken waar Sam bij past',
  },
}
const usual = { why: 'Jullie vroegen om iemand die op het plan let.', supports: 'zelf verder kunnen' }

export async function tellRoles(stage: Stage): Promise<void> {
  await stage.at('2026-09-16', '16:30')
  for (const { key, coordinator } of families) {
    const own = work[coordinator]
    if (own === undefined) continue
    const familyId = stage.family(key)
    const knock = await stage.knock(coordinator)
    const [mine] = await openDossier(knock, teamLook(familyId, 'read'), teamSeen)
    await done(
      fillCard(knock, stage.act(), {
        ...{ familyId, part: mine?.id ?? '', ...own, ...(reasons[key] ?? usual) },
        ...{ answersWithin: 2, known: 'no', untilOn: null, draft: '' },
      }),
    )
  }
}
