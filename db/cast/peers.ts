/** Fatima has her role card, a certificate that Petra saw, and Bram as her coach, so that she may meet who asks for her; she takes first talks; as on the pages. */

import { changeKinds } from '#care/firstTalk/first-talk.commands.ts'
import { nameCoach, seeCertificate } from '#care/peerCoach/peer-coach.commands.ts'
import { keepCard } from '#care/peerTalk/peer-talk.commands.ts'
import type { Stage } from './load.ts'

export async function beThere(stage: Stage): Promise<void> {
  await stage.at('2026-09-16', '17:00')
  const kept = await keepCard(await stage.knock('fatima'), stage.act(), {
    role: 'Ik luister en ik vertel hoe het bij mij ging. Ik ben geen hulpverlener.',
    table: 'Ik zit naast je. Ik let op of jij aan het woord komt.',
    tells: 'Ik had schulden en was alleen met drie kinderen. Dat mag je weten.',
    fee: 'Samen Verder betaalt mij per gesprek. Jij betaalt niets.',
    certifiedOn: stage.day('2026-02-10'),
  })
  if (kept !== 'done') throw new Error(`the card of the cast is not right: ${kept.field}`)
  const petra = await stage.knock('petra')
  const [peer, coach] = [stage.person('fatima'), stage.person('bram')]
  await seeCertificate(petra, stage.act(), peer, stage.day('2026-02-10'))
  await nameCoach(petra, stage.act(), peer, coach)
  await changeKinds(await stage.knock('fatima'), stage.act(), ['parent', 'youth'])
}
