/** Who reads a piece of one's own story beside its speaker, and who was let in to it by name; keeping that, or ending it. */

import type { Dossier } from '#care/access/door.commands.ts'
import { type Frame, nameOf, type Someone } from '#care/access/frame.ts'
import type { Audience, Id } from '#care/pass/facts.ts'
import { storyReaders } from '#care/speakers/speaker.commands.ts'
import { firstOfAnswer, keptAudienceAsked, type OfferedAudience } from '#care/speakers/speaker.ts'
import { audienceAfter } from '#care/wording/wording.ts'
import { write } from '#platform/database/write.ts'
import { type Given, isLive } from './given.ts'
import { sharesHere } from './shares.sql.ts'

type Piece = { id: Id; author: Id; audience: Audience }

export const sharesOfStory = (dossier: Dossier): Promise<Given[]> => sharesHere(dossier, dossier.family.id)

export const liveOf = (shares: readonly Given[], piece: Id, at: Date): readonly Given[] =>
  shares.filter((share) => share.item === piece && isLive(share, at))

/** Who was let in to this piece by name, and reads it; "only me" is for nobody else, whatever was given before. */
export const namedIn = (shares: readonly Given[], { id, audience }: Piece, at: Date): readonly Id[] =>
  audience === 'onlyMe' ? [] : [...new Set(liveOf(shares, id, at).map(({ reader }) => reader))]

/** Everybody who reads this piece of the viewer now, beside the viewer. */
export function readersOfPiece(frame: Frame, shares: readonly Given[], piece: Piece): readonly Id[] {
  const wholeStory = ({ topic, subject }: Given) => topic === 'story' && subject === piece.author
  const opened = shares.filter((share) => wholeStory(share) && isLive(share, frame.at)).map(({ reader }) => reader)
  const many = piece.audience === 'plan' ? [...storyReaders(frame, 'plan'), ...opened] : []
  return [...new Set([...many, ...namedIn(shares, piece, frame.at)])]
}

/** The same by name. Of another's piece the viewer knows that he or she reads it, and nothing about others. */
export const namesOfReaders = (frame: Frame, shares: readonly Given[], piece: Piece): readonly string[] =>
  piece.author === frame.viewer.person
    ? readersOfPiece(frame, shares, piece).map((id) => nameOf(frame, id))
    : [frame.viewer.name]

/** Who reads an answer and who may, for its form; a word that was chosen before comes back as long as it is still offered. */
export async function offeredReaders(dossier: Dossier, me: Someone, piece: Piece | undefined, chosen?: string) {
  const named = piece === undefined ? [] : namedIn(await sharesOfStory(dossier), piece, dossier.at)
  const isNamed = piece?.audience === 'chosen' && named.length > 0
  const first = piece === undefined ? firstOfAnswer(me) : 'onlyMe'
  return {
    audience: keptAudienceAsked(chosen ?? piece?.audience, first, isNamed),
    readers: storyReaders(dossier, 'plan').map((id) => nameOf(dossier, id)),
    ...{ named: named.map((id) => nameOf(dossier, id)), isNamed },
  }
}

/** Readers are ended at once, each by the own share. */
export const withdraw = (dossier: Dossier, shares: readonly Given[]): Promise<unknown> =>
  dossier.run(
    write
      .updateTable('care.share')
      .set({ withdrawn_by: dossier.viewer.person, withdrawn_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where((eb) => eb('id', '=', eb.fn.any(eb.val(shares.map(({ id }) => id))))),
  )

/** For these persons, each by a live share of its own; for nobody among them, only for its speaker. */
export const setNamed = (dossier: Dossier, piece: Id, named: readonly Id[]) =>
  setAudience(dossier, piece, named.length === 0 ? 'onlyMe' : 'chosen', named)

/**
 * "As it is now" stays with who reads it by name; "only me" also ends what was open to each of them, so that no later share revives it.
 * `was`: who read it when the page was opened, none where the choice is of now.
 */
export async function holdFor(dossier: Dossier, piece: Piece, chosen: OfferedAudience, was = ''): Promise<void> {
  const shares = await sharesOfStory(dossier)
  const asked = audienceAfter<Audience>(chosen, was, piece.audience)
  if (asked === 'plan') return setAudience(dossier, piece.id, 'plan', [])
  const named = asked === 'chosen' ? namedIn(shares, piece, dossier.at) : []
  if (named.length === 0) await withdraw(dossier, liveOf(shares, piece.id, dossier.at))
  await setNamed(dossier, piece.id, named)
}

async function setAudience(
  dossier: Dossier,
  piece: Id,
  audience: OfferedAudience,
  named: readonly Id[],
): Promise<void> {
  await dossier.run(
    write
      .updateTable('care.story_piece')
      .set({ audience, named: [...named] })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', piece),
  )
}
