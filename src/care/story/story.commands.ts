/** The story of a family as this reader may see it, and the acts on a piece: it is right, take it back, take it along. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { allMedia } from '#care/media/media.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { isWithinUndo } from '#care/people/own-act.ts'
import { storyLook } from '#care/speakers/speaker.commands.ts'
import { wordingsOf } from '#care/wording/wording.sql.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { type PieceRow, pieceRows } from './story.sql.ts'
import { isConfirmed, type StoryPiece } from './story.ts'

export const storyTable = 'care.story_piece'

export async function piecesOf(dossier: Dossier): Promise<StoryPiece[]> {
  const rows = await pieceRows(dossier, dossier.family.id, dossier.viewer.person)
  const media = Map.groupBy(await allMedia(dossier), ({ piece }) => piece)
  return Promise.all(
    rows.map(async ({ sealed, keyPerson, ...row }) => {
      const { text = '' } = await dossier.unseal(storyTable, { id: row.id, sealed, wording: row.wording, keyPerson })
      return { ...row, text, media: media.get(row.id) ?? [] }
    }),
  )
}

/** Who typed a piece mends it until it counts; for everyone else it is another's own words. */
export async function draftForChange(dossier: Dossier, id: Id, typist: Id): Promise<PieceRow> {
  const piece = await seenPiece(dossier, id)
  if (piece.typedBy !== typist || isConfirmed(piece)) throw new Refusal('notYours')
  return piece
}

export async function seenPiece(dossier: Dossier, id: Id): Promise<PieceRow> {
  const piece = (await pieceRows(dossier, dossier.family.id, dossier.viewer.person)).find((row) => row.id === id)
  if (piece === undefined) throw new Refusal('notFound')
  return piece
}

/** What was typed counts: the speaker says that it is right, or the typist that they read it together on paper. */
export const confirmPiece = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(familyId, 'change', id), act, async (dossier) => {
    const piece = await seenPiece(dossier, id)
    const mine = piece.author === dossier.viewer.person
    if (mine && isConfirmed(piece)) throw new Refusal('conflict')
    if (!mine) await draftForChange(dossier, id, dossier.viewer.person)
    await setPiece(dossier, id, mine ? { confirmed_at: dossier.at } : { read_together_at: dossier.at })
    return { to: `/gezin/${familyId}/verhaal`, notice: { said: 'verhaal.kloptnu' } }
  })

/** A first answer is taken back within ten minutes; later it is told anew, and both stay. */
export const takePieceBack = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(familyId, 'change', id), act, async (dossier) => {
    const piece = await seenPiece(dossier, id)
    const wordings = await wordingsOf(dossier, { familyId, table: storyTable, id })
    if ((piece.typedBy ?? piece.author) !== dossier.viewer.person) throw new Refusal('notYours')
    if (wordings.length > 1 || !isWithinUndo(piece.changedAt, dossier.at)) throw new Refusal('conflict')
    await setPiece(dossier, id, { undone_at: dossier.at })
    return { to: `/gezin/${familyId}/verhaal`, notice: { said: 'bevestig.teruggezet' } }
  })

/** The own story may come along to the first conversation, or not any more. */
export const takeAlong = (
  knock: Knock,
  act: Act,
  familyId: Id,
  along: boolean,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(familyId, 'change'), act, async (dossier) => {
    await dossier.run(
      write
        .updateTable('care.story_piece')
        .set({ with_me: along })
        .where('family_id', '=', dossier.family.id)
        .where('author', '=', dossier.viewer.person)
        .where('undone_at', 'is', null),
    )
    return { to: `/gezin/${familyId}/verhaal`, notice: { said: 'bevestig.bewaard' } }
  })

type PieceMoments = Partial<Record<'changed_at' | 'confirmed_at' | 'read_together_at' | 'undone_at', Date>>
type PieceChange = PieceMoments & { passed_over?: boolean; said_in?: Id[] }

export async function setPiece(dossier: Dossier, id: Id, change: PieceChange): Promise<void> {
  await dossier.run(
    write.updateTable('care.story_piece').set(change).where('family_id', '=', dossier.family.id).where('id', '=', id),
  )
}
