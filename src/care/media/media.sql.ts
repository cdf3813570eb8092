/** Sound, drawings and photos: what a list shows stands in the row, the sound or the whole photo apart, for who asks for it. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Media, MediaKind } from './media.ts'

export const mediaTable = 'care.story_piece_media'
export const fileTable = 'care.story_piece_media_file'

export type MediaRow = Omit<Media, 'small' | 'strokes'> & SealedRow & { itemId: Id; typedBy: Id | null }

/** Everything that stands with the pieces this reader sees, oldest first. */
export const mediaRows = (tx: Tx, familyId: Id) =>
  tx.rows<MediaRow>(
    'media.all',
    `
    select id, item_id as "itemId", kind, author, typed_by as "typedBy", created_at as at, seconds, sealed, wording, key_person as "keyPerson"
    from care.story_piece_media where family_id = $1 order by created_at, id`,
    [familyId],
  )

/** One of them, without its sound or whole photo. */
export const oneMedia = (tx: Tx, familyId: Id, itemId: Id, id: Id) =>
  tx.one<MediaRow>(
    'media.one',
    `
    select id, item_id as "itemId", kind, author, typed_by as "typedBy", created_at as at, seconds, sealed, wording, key_person as "keyPerson"
    from care.story_piece_media where family_id = $1 and item_id = $2 and id = $3`,
    [familyId, itemId, id],
  )

/** One of them with its sound or whole photo; a drawing has no file. */
export const mediaWithFile = (tx: Tx, familyId: Id, itemId: Id, id: Id) =>
  tx.one<MediaRow & { file: Buffer | null }>(
    'media.file',
    `
    select m.id, m.item_id as "itemId", m.kind, m.author, m.typed_by as "typedBy", m.created_at as at, m.seconds, m.sealed, m.wording, m.key_person as "keyPerson", f.sealed as file
    from care.story_piece_media m left join care.story_piece_media_file f on f.family_id = $1 and f.id = m.id
    where m.family_id = $1 and m.item_id = $2 and m.id = $3`,
    [familyId, itemId, id],
  )

export type NewMediaRow = {
  municipality: Id
  familyId: Id
  itemId: Id
  id: Id
  kind: MediaKind
  speaker: Id
  typedBy: Id | null
  seconds: number | null
  at: Date
  sealed: Buffer
  file: Buffer | null
}

export async function addMedia(tx: Tx, row: NewMediaRow): Promise<void> {
  const place = { municipality_id: row.municipality, family_id: row.familyId, id: row.id, key_person: row.speaker }
  await tx.run(
    write.insertInto(mediaTable).values({
      ...{ ...place, item_id: row.itemId, subjects: [row.speaker], author: row.speaker, typed_by: row.typedBy },
      ...{ kind: row.kind, seconds: row.seconds, created_at: row.at, sealed: row.sealed },
    }),
  )
  if (row.file !== null) await tx.run(write.insertInto(fileTable).values({ ...place, sealed: row.file }))
}
