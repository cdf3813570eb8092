/** Opening pieces of one's own story: one or more, for these readers, until a day, and closing them again. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { coordinatorOf } from '#care/access/frame.ts'
import { mayBeReader } from '#care/newShares/new-share.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { liveOf, namedIn, setNamed, sharesOfStory, withdraw } from '#care/shares/named-readers.commands.ts'
import { midnightAfter } from '#care/shares/shares.sql.ts'
import { speakerOf } from '#care/speakers/speaker.commands.ts'
import { isConfirmed, type StoryPiece, stateOf } from '#care/story/story.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { addMonths, type Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { ownPieces, piecesLook, piecesPlace, youthHere } from './own-pieces.commands.ts'
import { type PieceProblem, wholePlan } from './own-pieces.ts'

type Sharing = { readers: readonly string[]; untilOn: Day | null }

/** A youth opens one piece on the page of own pieces (J-02). */
export const sharePiece = (
  knock: Knock,
  act: Act,
  wish: Sharing & { familyId: Id; piece: Id },
): Promise<Outcome | { problem: PieceProblem }> =>
  actInDossier<PieceProblem>(knock, piecesLook(wish.familyId, 'create', 'share', wish.piece), act, async (dossier) => {
    youthHere(dossier)
    const piece = (await ownPieces(dossier)).find(({ id }) => id === wish.piece)
    if (piece === undefined) throw new Refusal('notFound')
    const given = await givePieces(dossier, [piece], wish)
    if ('problem' in given) return given
    return { to: piecesPlace(wish.familyId), notice: { said: 'jong.delen.klaar.ja', seenBy: given.readers } }
  })

/** Who tells uses the story again: these pieces, for these readers, until this day (D-STO-05). */
export const useStoryAgain = (
  knock: Knock,
  act: Act,
  wish: Sharing & { familyId: Id; pieces: readonly string[] },
): Promise<Outcome | { problem: PieceProblem }> =>
  actInDossier<PieceProblem>(knock, piecesLook(wish.familyId, 'create', 'share'), act, async (dossier) => {
    speakerOf(dossier, dossier.viewer.person)
    const pieces = (await toldPieces(dossier)).filter(({ id }) => wish.pieces.includes(id))
    if (pieces.length === 0) return { problem: 'noPiece' }
    const given = await givePieces(dossier, pieces, wish)
    if ('problem' in given) return given
    const to = `/gezin/${wish.familyId}/verhaal`
    return { to, notice: { said: 'verhaal.opnieuw.klaar', seenBy: given.readers } }
  })

/** What one told and counts; a question that was passed over is nothing to read. */
export const toldPieces = async (dossier: Dossier) =>
  (await ownPieces(dossier)).filter((piece) => isConfirmed(piece) && stateOf(piece) === 'told')

/** Open to these persons until this day, each by a share of its own; nobody else is asked, told or shown it (access 4.2). */
async function givePieces(
  dossier: Dossier,
  pieces: readonly StoryPiece[],
  { readers: wished, untilOn }: Sharing,
): Promise<{ readers: readonly Id[] } | { problem: PieceProblem }> {
  const readers = readersOfPieces(dossier).filter((id) => wished.includes(id))
  if (readers.length === 0) return { problem: 'nobody' }
  if (untilOn === null || untilOn < dossier.today || untilOn > addMonths(dossier.today, 6)) return { problem: 'noDay' }
  const until = await midnightAfter(dossier, untilOn)
  const shares = await sharesOfStory(dossier)
  for (const piece of pieces) {
    const named = namedIn(shares, piece, dossier.at)
    // Who is picked again reads until the day that is chosen now; who does not read it now is not let in along with another.
    const ends = ({ reader }: { reader: Id }) => readers.includes(reader) || !named.includes(reader)
    await withdraw(dossier, liveOf(shares, piece.id, dossier.at).filter(ends))
    for (const reader of readers)
      await dossier.run(write.insertInto('care.share').values(ownShare(dossier, { piece: piece.id, reader, until })))
    if (piece.audience === 'onlyMe' || piece.audience === 'chosen')
      await setNamed(dossier, piece.id, [...new Set([...named, ...readers])])
  }
  return { readers }
}

const ownShare = (dossier: Dossier, { piece, reader, until }: { piece: Id; reader: Id; until: Date }) => {
  const me = dossier.viewer.person
  return {
    ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id: newId(), subject: me, reader },
    ...{ item_table: 'story_piece', item_id: piece, purpose: 'readAlong', ground: 'own' },
    ...{ from_at: dossier.at, until_at: until, granted_by: me, granted_at: dossier.at, recorded_by: me },
  }
}

/** Everybody here but oneself: family, whoever takes part, and who coordinates. */
export const readersOfPieces = (dossier: Dossier): readonly Id[] => [
  ...mayBeReader(dossier).filter((id) => id !== dossier.viewer.person),
  ...(coordinatorOf(dossier) === undefined ? [] : [coordinatorOf(dossier)?.id ?? '']),
]

/** Closed again for this reader at once, or for the plan; who was let in by name stays until that is ended too. */
export const unsharePiece = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; piece: Id; reader: string },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, piecesLook(wish.familyId, 'change', 'share', wish.piece), act, async (dossier) => {
    youthHere(dossier)
    const shares = await sharesOfStory(dossier)
    const live = liveOf(shares, wish.piece, dossier.at)
    const ended = live.filter(({ reader }) => reader === wish.reader)
    const piece = (await ownPieces(dossier)).find(({ id }) => id === wish.piece)
    if (piece !== undefined && piece.audience === 'plan' && wish.reader === wholePlan) {
      const named = namedIn(shares, piece, dossier.at)
      await setNamed(dossier, piece.id, named)
      return { to: piecesPlace(wish.familyId), notice: { said: 'bevestig.bewaard', seenBy: named } }
    }
    if (piece === undefined || ended.length === 0) throw new Refusal('notFound')
    await withdraw(dossier, ended)
    const rest = live.filter(({ reader }) => reader !== wish.reader).map(({ reader }) => reader)
    if (piece.audience === 'chosen') await setNamed(dossier, wish.piece, rest)
    return { to: piecesPlace(wish.familyId), notice: { said: 'delen.gestopt.deel', values: { name: wish.reader } } }
  })
