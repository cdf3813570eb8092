/** Photos of circles on paper: of each circle the newest that was not taken back. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { CirclePhoto } from './circle-photo.ts'

export const circlePhotoTable = 'care.circle_photo'
export const photoMediaTable = 'care.circle_photo_media'
export const photoFileTable = 'care.circle_photo_media_file'

export type PhotoRow = Omit<CirclePhoto, 'small'> & Omit<SealedRow, 'id'>

/** photo: the id of the newest photo, under which its words and file are sealed; audience: for whom that one was put there. */
export const photoRows = (tx: Tx, familyId: Id) =>
  tx.rows<PhotoRow>(
    'circlePhoto.all',
    `
    select distinct on (m.item_id) p.id, m.id as photo, p.author, m.audience, m.created_at as at, m.sealed, m.wording, m.key_person as "keyPerson"
    from care.circle_photo p join care.circle_photo_media m on m.family_id = $1 and m.item_id = p.id
    where p.family_id = $1 and p.sealed <> '' and m.sealed <> '' and m.undone_at is null order by m.item_id, m.created_at desc, m.id`,
    [familyId],
  )

export const photoFile = (tx: Tx, familyId: Id, photo: Id) =>
  tx.one<SealedRow>(
    'circlePhoto.file',
    `
    select id, sealed, wording, key_person as "keyPerson"
    from care.circle_photo_media_file where family_id = $1 and id = $2 and sealed <> ''`,
    [familyId, photo],
  )

/** The circle of one person that has, or had, a photo: also when every photo of it was taken back. */
export const placeOfPhoto = (tx: Tx, familyId: Id, owner: Id) =>
  tx.one<{ id: Id }>(
    'circlePhoto.place',
    "select id from care.circle_photo where family_id = $1 and author = $2 and sealed <> ''",
    [familyId, owner],
  )

type Place = { municipality: Id; familyId: Id; owner: Id; at: Date }

export const addPlace = (
  tx: Tx,
  { municipality, familyId, owner, at }: Place,
  id: Id,
  audience: string,
  sealed: Buffer,
) =>
  tx.run(
    write.insertInto(circlePhotoTable).values({
      ...{ municipality_id: municipality, family_id: familyId, id, subjects: [owner], author: owner, audience },
      ...{ created_at: at, sealed, key_person: owner },
    }),
  )

export const setAudience = (tx: Tx, familyId: Id, id: Id, audience: string) =>
  tx.run(write.updateTable(circlePhotoTable).set({ audience }).where('family_id', '=', familyId).where('id', '=', id))

export type NewPhoto = { item: Id; id: Id; audience: string; small: Buffer; file: Buffer }

export async function addPhoto(tx: Tx, place: Place, { item, id, audience, small, file }: NewPhoto) {
  const own = { municipality_id: place.municipality, family_id: place.familyId, id, key_person: place.owner }
  await tx.run(
    write.insertInto(photoMediaTable).values({ ...own, item_id: item, audience, created_at: place.at, sealed: small }),
  )
  await tx.run(write.insertInto(photoFileTable).values({ ...own, sealed: file }))
}

export const setPhotoUndone = (tx: Tx, familyId: Id, photo: Id, at: Date) =>
  tx.run(
    write.updateTable(photoMediaTable).set({ undone_at: at }).where('family_id', '=', familyId).where('id', '=', photo),
  )
