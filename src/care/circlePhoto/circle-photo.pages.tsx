/** G-09: a photo of a circle on paper, put in the place of the picture, seen large, and thrown away. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { circlePlace, circleReaders, keeperHere, ownCirclePlace } from '#care/circle/circle.commands.ts'
import { type CircleAudience, circleAudiences, firstAudience } from '#care/circle/circle.ts'
import { circleWords } from '#care/circle/circle.words.ts'
import { takeMedia } from '#care/media/media.commands.ts'
import type { MediaProblem } from '#care/media/media.ts'
import { problemText, WholePhoto } from '#care/media/media.views.tsx'
import { mediaWords } from '#care/media/media.words.ts'
import { one } from '#platform/web/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import {
  circlePhotosOf,
  photoLook,
  placeToEmpty,
  putPhoto,
  takePhotoBack,
  throwPhotoAway,
  wholePhotoOf,
} from './circle-photo.commands.ts'
import { ownPhoto } from './circle-photo.ts'
import { PhotoForm, ThrowPhotoAway } from './circle-photo.views.tsx'
import { circlePhotoWords as words } from './circle-photo.words.ts'

const look = (page: Page) => photoLook(page.param('familyId'), 'read')
const onPhoto = (page: Page) => ({ familyId: page.param('familyId'), photo: page.param('circlePhotoId') })

const backToOwn = ({ say, family }: Dossier) => ({
  href: ownCirclePlace(family.id),
  name: say(circleWords['kring.eigen']),
})

export const photoOfCirclePage = (page: Page): Promise<Answer> => photoForm(page)

const chosen = (word: string): CircleAudience | undefined => circleAudiences.find((audience) => audience === word)

function photoForm(page: Page, problem?: MediaProblem | 'none'): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const me = keeperHere(dossier)
    const { say } = dossier
    const standing = ownPhoto(await circlePhotosOf(dossier), me.id)?.audience ?? ''
    const audience = chosen(one(page.fields, 'audience')) ?? chosen(standing) ?? firstAudience(me.age)
    const error =
      problem === undefined ? undefined : problem === 'none' ? say(words['kring.foto.fout']) : problemText(say, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['kring.foto.kop'])}
        back={backToOwn(dossier)}
        tab="circle"
        problems={error === undefined ? undefined : [{ field: 'photo', text: error }]}
      >
        <PhotoForm
          asked={page}
          seen={dossier}
          audience={audience}
          readers={circleReaders(dossier, audience)}
          error={error}
        />
      </FamilyFrame>,
      error === undefined ? 200 : 422,
    )
  })
}

/** A photo is opened for who keeps a circle here, and for nobody else. */
export async function putPhotoOfCircle(page: Page): Promise<Answer> {
  await openDossier(knockOf(page), look(page), async (dossier) => keeperHere(dossier))
  const { photo } = page.files
  if (photo === undefined) return photoForm(page, 'none')
  const taken = await takeMedia({ files: { photo }, drawing: '', seconds: '' })
  if ('problems' in taken) return photoForm(page, taken.problems[0])
  const [media] = taken.media
  if (media === undefined) return photoForm(page, 'none')
  const audience = chosen(one(page.fields, 'audience')) ?? 'onlyMe'
  return landed(page, await putPhoto(knockOf(page), page, { familyId: page.param('familyId'), audience, media }))
}

/** As large as it is kept, for who reads that circle. */
export const wholeCirclePage = (page: Page): Promise<Answer> => {
  const { familyId, photo: id } = onPhoto(page)
  return openDossier(knockOf(page), photoLook(familyId, 'read', id), async (dossier) => {
    const { say } = dossier
    const { photo, type, bytes } = await wholePhotoOf(dossier, id)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(mediaWords['media.foto.kop'])}
        back={{ href: `${circlePlace(familyId)}`, name: say(circleWords['kring.kop']) }}
        tab="circle"
      >
        <WholePhoto
          caption={say(words['kring.foto.van'], { name: nameOf(dossier, photo.author) })}
          source={`data:${type};base64,${bytes.toString('base64')}`}
        />
      </FamilyFrame>,
    )
  })
}

export const throwPhotoPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    await placeToEmpty(dossier, page.param('circlePhotoId'))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(words['kring.foto.weg'])}
        back={backToOwn(dossier)}
        tab="circle"
      >
        <ThrowPhotoAway asked={page} seen={dossier} />
      </FamilyFrame>,
    )
  })

const acts =
  (act: typeof takePhotoBack) =>
  async (page: Page): Promise<Answer> => {
    const outcome = await act(knockOf(page), page, onPhoto(page))
    return landed(page, outcome)
  }

export const photoOfCircleBack = acts(takePhotoBack)
export const photoOfCircleAway = acts(throwPhotoAway)
