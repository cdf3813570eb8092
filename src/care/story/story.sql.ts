/** Stories and earlier help of one family: row level security leaves what this reader may know. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Prompt, StoryPiece } from './story.ts'

export type PieceRow = Omit<StoryPiece, 'text' | 'media'> & SealedRow

/** A draft that somebody typed for another is for those two only. */
export const pieceRows = (tx: Tx, familyId: Id, me: Id) =>
  tx.rows<PieceRow>(
    'story.pieces',
    `
    select id, prompt, author, typed_by as "typedBy", confirmed_at as "confirmedAt", read_together_at as "readTogetherAt", audience,
      passed_over as "passedOver", with_me as "withMe", said_in as "saidIn", changed_at as "changedAt", sealed, wording, key_person as "keyPerson",
      exists (select from care.story_piece_wording w where w.family_id = $1 and w.item_id = story_piece.id and w.no < story_piece.wording) as "hasEarlier"
    from care.story_piece where family_id = $1 and undone_at is null
      and (typed_by is null or confirmed_at is not null or read_together_at is not null or author = $2 or typed_by = $2)
    order by created_at`,
    [familyId, me],
  )

/** Who tells one answer on two devices waits for the other, so that neither is lost. */
export const tellOneByOne = (tx: Tx, author: Id, prompt: Prompt) =>
  tx.one('story.oneByOne', 'select pg_advisory_xact_lock(hashtextextended($1, 3))', [`${author}${prompt}`])
