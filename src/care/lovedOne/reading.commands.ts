/** What a loved one reads of a first conversation: the page that was opened, and no other. */

import type { Dossier, Look } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import type { StartVoice } from '#care/startConversation/start-voice.ts'
import { Refusal } from '#platform/web/page.ts'
import { pageOfLovedOne } from './loved-one.sql.ts'
import type { ReadPage } from './loved-one.ts'

export const readingLook = (familyId: Id, action: Look['action'], id: Id): Look => ({
  familyId,
  purpose: 'meelezen als naaste',
  action,
  topics: ['story'],
  object: { class: 'lovedOne', id },
})

/** For who it was opened to, as long as it is open; for anybody else there is no such page. */
export async function readingHere(dossier: Dossier, id: Id): Promise<ReadPage> {
  const page = await pageOfLovedOne(dossier, id)
  if (page === undefined) throw new Refusal('notFound')
  const voices = page.voices.map(async ({ sealed, at, ...row }): Promise<StartVoice> => {
    const texts = sealed === null ? {} : await dossier.unseal('care.start_voice', { ...row, sealed })
    return { ...row, named: [], texts, at: new Date(at) }
  })
  const names = page.names.map(
    async (row) => [row.id, (await dossier.unseal<{ callName: string }>('care.person', row)).callName] as const,
  )
  const { heldAt, sentAt, ...talk } = page.talk
  return {
    ...{ id: page.id, person: page.person, untilOn: page.untilOn, names: new Map(await Promise.all(names)) },
    start: {
      talk: { ...talk, movedAt: null, heldAt: new Date(heldAt), sentAt: new Date(sentAt) },
      voices: await Promise.all(voices),
      state: 'summarised',
    },
  }
}
