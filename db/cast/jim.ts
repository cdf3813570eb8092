/** Deniz chooses his JIM: the trainer says yes, his mother has doubts and lets it be, and Dana looks at the rest; as on the page. */

import { askJim, sayAnswer, tellOfJim } from '#care/jim/choose.commands.ts'
import { askParent, keepConditions, sayPosition } from '#care/jim/position.commands.ts'
import type { Placed } from './circles.ts'
import { done, type Stage } from './load.ts'

export async function chooseJim(stage: Stage, around: Placed): Promise<void> {
  const familyId = stage.family('kaplan')
  const asking = stage.act()
  const jim = asking.operation
  await stage.at('2026-03-17', '16:00')
  await done(
    askJim(await stage.knock('deniz'), asking, {
      ...{ familyId, member: around.get('Marco') ?? '', draft: '' },
      ...{ how: 'alone', age: 'adult', isNotParent: true },
    }),
  )
  await stage.at('2026-03-24', '19:00')
  await done(sayAnswer(await stage.knock('deniz'), stage.act(), { familyId, jim, says: 'yes' }))
  await done(tellOfJim(await stage.knock('deniz'), stage.act(), familyId, jim))
  await stage.at('2026-03-26', '09:30')
  await done(askParent(await stage.knock('dana'), stage.act(), { familyId, jim, holder: stage.person('esra') }))
  await stage.at('2026-03-30', '21:00')
  await done(
    sayPosition(await stage.knock('esra'), stage.act(), {
      ...{ familyId, jim, says: 'reluctantYes', draft: '' },
      words: 'Ik ken hem van de club. Ik wil wel weten wat hij doet.',
    }),
  )
  await stage.at('2026-04-10', '10:00')
  await done(
    keepConditions(await stage.knock('dana'), stage.act(), {
      ...{ familyId, jim, reachable: true, noDanger: true, why: '', draft: '' },
    }),
  )
}
