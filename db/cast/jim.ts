/** Deniz chooses his JIM: the trainer says yes, his mother has doubts and lets it be, Dana looks at the rest, and Marco comes in; as on the page. */

import { openDossier } from '#care/access/door.commands.ts'
import { askJim, sayAnswer, tellOfJim } from '#care/jim/choose.commands.ts'
import { jimsOf, ownJimLook } from '#care/jim/jim.commands.ts'
import { askParent, keepConditions, sayPosition } from '#care/jimPosition/jim-position.commands.ts'
import { makeCode } from '#care/network/code.commands.ts'
import { sayAsJim } from '#care/network/network.commands.ts'
import { ownPieces } from '#care/ownPieces/own-pieces.commands.ts'
import { sharePiece } from '#care/ownPieces/share-pieces.commands.ts'
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

export async function giveCode(stage: Stage): Promise<void> {
  const familyId = stage.family('kaplan')
  await stage.at('2026-04-11', '17:30')
  const deniz = await stage.knock('deniz')
  const [jim] = await openDossier(deniz, ownJimLook(familyId, 'read'), jimsOf)
  await done(makeCode(deniz, stage.act(), { familyId, jim: jim?.id ?? '', own: true, fact: 'doelpaal' }))
}

/** Marco may read what Deniz likes on a good day, and answers. */
export async function thinkAlong(stage: Stage): Promise<void> {
  const familyId = stage.family('kaplan')
  await stage.at('2026-11-11', '19:40')
  const deniz = await stage.knock('deniz')
  const [piece] = await openDossier(deniz, ownJimLook(familyId, 'read'), async (dossier) =>
    (await ownPieces(dossier)).filter(({ prompt }) => prompt === 'goodDay'),
  )
  const readers = [stage.person('marco')]
  await done(
    sharePiece(deniz, stage.act(), { familyId, piece: piece?.id ?? '', readers, untilOn: stage.day('2027-04-30') }),
  )
  await stage.at('2026-11-12', '21:05')
  await done(
    sayAsJim(await stage.knock('marco'), stage.act(), {
      ...{ familyId, kind: 'compliment', draft: `/gezin/${familyId}/netwerk/reageer` },
      text: 'Je was er dinsdag, ook al regende het. Dat viel mij op.',
    }),
  )
}
