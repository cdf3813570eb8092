/** Looking into what is told, and who tells. */

import type { Dossier, Look } from '#care/access/door.commands.ts'
import { type Frame, seenBy } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { Refusal } from '#platform/web/page.ts'
import { mayTell, type StoryAudience } from './speaker.ts'

export const storyLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'verhaal vertellen',
  action,
  topics: ['story'],
  object: id === undefined ? { class: 'storyPiece' } : { class: 'storyPiece', id },
})

/** Who reads a piece of the viewer beside the viewer; a later share adds its reader. */
export const storyReaders = (frame: Frame, audience: StoryAudience): readonly Id[] =>
  seenBy(frame, audience, [frame.viewer.person], 'story')

/** Only somebody of 12 or older in this family tells; everyone else has no page here. */
export function speakerOf(dossier: Dossier, person: Id) {
  const speaker = dossier.people.find(({ id }) => id === person)
  if (speaker === undefined || !mayTell(speaker)) throw new Refusal('notFound')
  return speaker
}

export const storyPlace = (familyId: Id): string => `/gezin/${familyId}/verhaal`

/** What one told as a child is from the twelfth birthday on like a story of one's own: who told it closes it and throws it away, in no turn any more. */
export function toldThen<T extends { id: Id }>(dossier: Dossier, own: readonly T[], id: Id): T {
  speakerOf(dossier, dossier.viewer.person)
  const found = own.find((one) => one.id === id)
  if (found === undefined) throw new Refusal('notFound')
  return found
}
