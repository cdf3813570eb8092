/** Putting a photo of a circle on paper in the place of the picture, in its turn replaced, taken back or thrown away. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { circleReaders, keeperHere, ownCirclePlace } from '#care/circle/circle.commands.ts'
import type { CircleAudience } from '#care/circle/circle.ts'
import { type NewMedia, openedFile, sealedFile } from '#care/media/media.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { newId } from '#platform/clock.ts'
import { destroyItem } from '#platform/keys/erase.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  addPhoto,
  addPlace,
  circlePhotoTable,
  photoFile,
  photoFileTable,
  photoMediaTable,
  photoRows,
  placeOfPhoto,
  setAudience,
  setPhotoUndone,
} from './circle-photo.sql.ts'
import { type CirclePhoto, ownPhoto } from './circle-photo.ts'

export const photoLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'kijken naar de kring',
  action,
  topics: ['circle'],
  object: id === undefined ? { class: 'circleMember' } : { class: 'circlePhoto', id },
})

export const photoPlace = (familyId: Id): string => `${ownCirclePlace(familyId)}/foto`

export async function circlePhotosOf(dossier: Dossier): Promise<CirclePhoto[]> {
  const rows = await photoRows(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async ({ sealed, wording, keyPerson, ...row }) => {
      const { small = '' } = await dossier.unseal(photoMediaTable, { id: row.photo, sealed, wording, keyPerson })
      return { ...row, small }
    }),
  )
}

/** The whole photo, for who reads that circle. */
export async function wholePhotoOf(dossier: Dossier, id: Id) {
  const photo = (await circlePhotosOf(dossier)).find((one) => one.id === id)
  const found = photo === undefined ? undefined : await photoFile(dossier, dossier.family.id, photo.photo)
  if (photo === undefined || found === undefined) throw new Refusal('notFound')
  return { photo, ...(await openedFile(dossier, photoFileTable, found)) }
}

type PhotoWish = { familyId: Id; audience: CircleAudience; media: NewMedia }

export const putPhoto = (knock: Knock, act: Act, wish: PhotoWish): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, photoLook(wish.familyId, 'create', act.operation), act, async (dossier) => {
    const owner = keeperHere(dossier).id
    const item = await placeFor(dossier, owner, wish.audience)
    const { texts, file } = wish.media
    if (file === null) throw new Refusal('notFound')
    const place = { id: act.operation, wording: 1, keyPerson: owner }
    await addPhoto(dossier, ofOwner(dossier, owner), {
      ...{ item, id: act.operation, audience: wish.audience },
      small: await dossier.seal({ ...place, table: photoMediaTable }, texts),
      file: await sealedFile(dossier, { ...place, table: photoFileTable }, file),
    })
    const undo = `${photoPlace(wish.familyId)}/${act.operation}/terug`
    const seenBy = circleReaders(dossier, wish.audience)
    return { to: ownCirclePlace(wish.familyId), notice: { said: 'kring.foto.bewaard', seenBy, undo } }
  })

const ofOwner = (dossier: Dossier, owner: Id) => ({
  ...{ municipality: dossier.viewer.municipality, familyId: dossier.family.id, owner, at: dossier.at },
})

/** One place for each circle; who sees it is as chosen last. */
async function placeFor(dossier: Dossier, owner: Id, audience: CircleAudience): Promise<Id> {
  const standing = await placeOfPhoto(dossier, dossier.family.id, owner)
  if (standing !== undefined) {
    await setAudience(dossier, dossier.family.id, standing.id, audience)
    return standing.id
  }
  const id = newId()
  const sealed = await dossier.seal({ table: circlePhotoTable, id, wording: 1, keyPerson: owner }, {})
  await addPlace(dossier, ofOwner(dossier, owner), id, audience, sealed)
  return id
}

type OnPhoto = { familyId: Id; photo: Id }

const ownHere = async (dossier: Dossier): Promise<CirclePhoto> => {
  const found = ownPhoto(await circlePhotosOf(dossier), keeperHere(dossier).id)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

/** Within ten minutes; what stood there before counts again, for whom it was put there. */
export const takePhotoBack = (knock: Knock, act: Act, wish: OnPhoto): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, photoLook(wish.familyId, 'change', wish.photo), act, async (dossier) => {
    const found = await ownHere(dossier)
    if (found.photo !== wish.photo) throw new Refusal('notFound')
    if (!mayTakeBack(dossier.viewer.person, found, dossier.at)) throw new Refusal('conflict')
    await setPhotoUndone(dossier, wish.familyId, wish.photo, dossier.at)
    const before = ownPhoto(await photoRows(dossier, wish.familyId), found.author)
    await setAudience(dossier, wish.familyId, found.id, before?.audience ?? 'onlyMe')
    const away = { key: 'kring.foto.haalweg', to: `${photoPlace(wish.familyId)}/${found.id}/weg` }
    const ways = before === undefined ? [away] : []
    return { to: ownCirclePlace(wish.familyId), notice: { said: 'bevestig.teruggezet', ways } }
  })

/** The place of the own photo, also when every photo there was taken back: those are kept until they are thrown away. */
export async function placeToEmpty(dossier: Dossier, id: Id): Promise<Id> {
  const standing = await placeOfPhoto(dossier, dossier.family.id, keeperHere(dossier).id)
  if (standing?.id !== id) throw new Refusal('notFound')
  return id
}

/** Gone for good with every photo that stood there before; the picture is drawn again. */
export const throwPhotoAway = (knock: Knock, act: Act, wish: OnPhoto): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, photoLook(wish.familyId, 'delete', wish.photo), act, async (dossier) => {
    const place = await placeToEmpty(dossier, wish.photo)
    await destroyItem(dossier, circlePhotoTable, place, 'own wish')
    knock.house.keys.forget(keeperHere(dossier).id)
    return { to: ownCirclePlace(wish.familyId), notice: { said: 'kring.foto.isweg' } }
  })
