/** K-01: a grown-up sets up with a child that it comes in with own pictures, sees where that works, and ends it. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { setChildDevice } from '#platform/web/cookies.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import {
  childOf,
  deviceHere,
  devicesOf,
  endPictures,
  picturesLook,
  picturesPlace,
  setPictures,
} from './picture-code.commands.ts'
import { chosenIn } from './picture-code.form.ts'
import type { ChosenProblem } from './picture-code.ts'
import { pictureCodeWords as words } from './picture-code.words.ts'
import { ChoosePictures, Devices } from './set-up.views.tsx'

const familyOf = (page: Page) => page.param('familyId')
const lookOf = (page: Page) => ({ ...picturesLook(familyOf(page), 'read'), done: doneOn(page.query) })

export const picturesPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), lookOf(page), async (dossier) => {
    const { say, viewer, family, today } = dossier
    const children = await devicesOf(dossier, page)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['plaatjes.kop'])}
        tab="today"
        back={{ href: `/gezin/${family.id}/vandaag`, name: say(uiWords['knop.terug']) }}
      >
        <Devices
          asked={page}
          reader={{ say, voice: viewer.voice, today }}
          place={picturesPlace(family.id)}
          children={children}
        />
      </FamilyFrame>,
    )
  })

export const choosePicturesPage = (page: Page): Promise<Answer> => choosePage(page)

const said = {
  kind: ['kind', words['plaatjes.fout.apparaat']],
  animal: ['animal', words['plaatjes.fout.dier']],
  animalTaken: ['animal', words['plaatjes.fout.bezet']],
  first: ['first', words['plaatjes.fout.plaatje']],
  second: ['second', words['plaatjes.fout.plaatje']],
  third: ['third', words['plaatjes.fout.plaatje']],
  twice: ['third', words['plaatjes.fout.zelfde']],
} as const satisfies Record<ChosenProblem, unknown>

function choosePage(page: Page, problem?: ChosenProblem): Promise<Answer> {
  return openDossier(knockOf(page), lookOf(page), async (dossier) => {
    const { say, family } = dossier
    const child = childOf(dossier, page.param('childId'))
    const wrong = problem === undefined ? undefined : { field: said[problem][0], text: say(said[problem][1]) }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['plaatjes.kop'])}
        heading={say(words['plaatjes.kies'], { child: child.name })}
        tab="today"
        back={{ href: picturesPlace(family.id), name: say(words['plaatjes.kop']) }}
        problems={wrong === undefined ? undefined : [wrong]}
      >
        <ChoosePictures
          asked={page}
          say={say}
          chosen={chosenIn(page.fields)}
          errors={wrong === undefined ? {} : { [wrong.field]: wrong.text }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function setPicturesHere(page: Page): Promise<Answer> {
  const device = deviceHere(page)
  const wish = { familyId: familyOf(page), child: page.param('childId'), device, chosen: chosenIn(page.fields) }
  const outcome = await setPictures(knockOf(page), page, wish)
  if ('problem' in outcome) return choosePage(page, outcome.problem)
  return goTo(landing(outcome.to, page.operation), [setChildDevice(device)])
}

export async function endPicturesHere(page: Page): Promise<Answer> {
  const outcome = await endPictures(knockOf(page), page, familyOf(page), page.param('childDeviceId'))
  return goTo('to' in outcome ? landing(outcome.to, page.operation) : picturesPlace(familyOf(page)))
}
