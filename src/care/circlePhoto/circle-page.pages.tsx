/** G-09 Onze kring: the people around a family, and the own circle, each with its picture or the photo that stands in its place. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { isFamilyOrCoordinator, readsTopic } from '#care/access/frame.ts'
import {
  circleLook,
  circleOf,
  circlePlace,
  circleReaders,
  keeperHere,
  mayStillSee,
  ownAmong,
  ownCirclePlace,
} from '#care/circle/circle.commands.ts'
import { keepsCircle, shown } from '#care/circle/circle.ts'
import { AddSomeone, Circle, NobodyYet, SeenBy, Unplaced } from '#care/circle/circle.views.tsx'
import { circleWords } from '#care/circle/circle.words.ts'
import { doneOn } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { LoneLink } from '#ui/facts.views.tsx'
import { circlePhotosOf } from './circle-photo.commands.ts'
import { type CirclePhoto, ownPhoto, shownPhotos } from './circle-photo.ts'
import { PhotosInPlace, PhotoWays } from './circle-photo.views.tsx'

const look = (page: Page) => ({ ...circleLook(page.param('familyId'), 'read'), done: doneOn(page.query) })

const keepsHere = (dossier: Dossier): boolean =>
  keepsCircle(dossier.people.find(({ id }) => id === dossier.viewer.person))

const inPlace = (dossier: Dossier, photos: readonly CirclePhoto[]) =>
  photos.length === 0 ? undefined : <PhotosInPlace seen={dossier} photos={photos} />

export const circlePage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    if (!readsTopic(dossier, 'circle')) throw new Refusal('notFound')
    const { say } = dossier
    const members = shown(await circleOf(dossier))
    const photos = shownPhotos(await circlePhotosOf(dossier))
    const keeps = keepsHere(dossier)
    return show(
      <FamilyFrame asked={page} seen={dossier} screen={say(circleWords['kring.kop'])} tab="circle">
        <p>{say(circleWords['kring.uitleg'])}</p>
        {members.length === 0 ? <NobodyYet seen={dossier} keeps={keeps} /> : null}
        <Circle
          seen={dossier}
          name={dossier.family.name}
          own={false}
          members={members}
          inPlace={inPlace(dossier, photos)}
        />
        {keeps && members.length > 0 ? <AddSomeone seen={dossier} /> : null}
        {keeps ? <LoneLink href={ownCirclePlace(dossier.family.id)}>{say(circleWords['kring.eigen'])}</LoneLink> : null}
        {isFamilyOrCoordinator(dossier) ? (
          <LoneLink href={`/gezin/${dossier.family.id}/team`}>{say(circleWords['kring.team'])}</LoneLink>
        ) : null}
      </FamilyFrame>,
    )
  })

export const ownCirclePage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const me = keeperHere(dossier)
    const { say, family } = dossier
    const members = ownAmong(dossier, await circleOf(dossier))
    const photo = ownPhoto(await circlePhotosOf(dossier), me.id)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(circleWords['kring.eigen'])}
        back={{ href: circlePlace(family.id), name: say(circleWords['kring.kop']) }}
        tab="circle"
      >
        <p>{say(circleWords['kring.toon'])}</p>
        <SeenBy seen={dossier} readers={circleReaders(dossier, 'plan')} mayOpen={mayStillSee(dossier).length > 0} />
        {members.length === 0 ? <NobodyYet seen={dossier} keeps /> : <AddSomeone seen={dossier} />}
        <Unplaced seen={dossier} members={members} />
        <Circle
          seen={dossier}
          name={me.name}
          own
          members={members}
          inPlace={inPlace(dossier, photo === undefined ? [] : [photo])}
        />
        <PhotoWays seen={dossier} photo={photo} />
      </FamilyFrame>,
    )
  })
