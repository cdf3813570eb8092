/** What a child told for its houses, outside its own pages (G-08): for a grown-up whom it let read that, and for itself from the twelfth birthday. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { WholePhoto } from '#care/media/media.views.tsx'
import { mediaWords } from '#care/media/media.words.ts'
import { storyLook } from '#care/speakers/speaker.commands.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, media, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { keepPieceThenAlone, pieceFile, throwPieceThenAway } from './three-houses.commands.ts'

function lookAtPiece(page: Page, work: (dossier: Dossier, id: string) => Promise<Answer>): Promise<Answer> {
  const id = page.param('pieceId')
  return openDossier(knockOf(page), storyLook(page.param('familyId'), 'read', id), (dossier) => work(dossier, id))
}

export const toldSound = (page: Page): Promise<Answer> =>
  lookAtPiece(page, async (dossier, id) => {
    const { type, bytes } = await pieceFile(dossier, id)
    return media(type, bytes, page.range)
  })

/** A photo as large as it is kept, with the way back and the way out. */
export const toldPhotoPage = (page: Page): Promise<Answer> =>
  lookAtPiece(page, async (dossier, id) => {
    const { say } = dossier
    const { author, type, bytes } = await pieceFile(dossier, id)
    if (!type.startsWith('image/')) throw new Refusal('notFound')
    const caption = say(mediaWords['media.van.photo'], { name: nameOf(dossier, author) })
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(mediaWords['media.foto.kop'])}
        back={{ href: `/gezin/${dossier.family.id}/verhaal`, name: say(uiWords['knop.terug']) }}
      >
        <WholePhoto caption={caption} source={`data:${type};base64,${bytes.toString('base64')}`} />
      </FamilyFrame>,
    )
  })

const placeOf = (page: Page) => ({ familyId: page.param('familyId'), id: page.param('pieceId') })

export const keepPieceThenAloneHere = async (page: Page): Promise<Answer> =>
  landed(page, await keepPieceThenAlone(knockOf(page), page, placeOf(page)))

export const throwPieceThenAwayHere = async (page: Page): Promise<Answer> =>
  landed(page, await throwPieceThenAway(knockOf(page), page, placeOf(page)))
