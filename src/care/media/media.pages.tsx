/** One sound or whole photo of a story, and throwing the own away. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { storyLook } from '#care/speakers/speaker.commands.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, media, type Page, Refusal, show } from '#platform/web/page.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { fileOf, type OneMedia, ownMedia, throwMediaAway } from './media.commands.ts'
import { captionOf, OneShown, WholePhoto } from './media.views.tsx'
import { mediaWords } from './media.words.ts'

const placeOf = (page: Page): OneMedia => ({
  familyId: page.param('familyId'),
  piece: page.param('pieceId'),
  id: page.param('mediaId'),
})

export const mediaFile = (page: Page): Promise<Answer> => {
  const place = placeOf(page)
  return openDossier(knockOf(page), storyLook(place.familyId, 'read', place.piece), async (dossier) => {
    const { type, bytes } = await fileOf(dossier, place)
    return media(type, bytes, page.range)
  })
}

/** A photo as large as it is kept, on a page with the way back and the way out. */
export const photoPage = (page: Page): Promise<Answer> => {
  const place = placeOf(page)
  return openDossier(knockOf(page), storyLook(place.familyId, 'read', place.piece), async (dossier) => {
    const { say } = dossier
    const { media: one, type, bytes } = await fileOf(dossier, place)
    if (one.kind !== 'photo') throw new Refusal('notFound')
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(mediaWords['media.foto.kop'])}
        back={{ href: `/gezin/${place.familyId}/verhaal`, name: say(uiWords['knop.terug']) }}
      >
        <WholePhoto caption={captionOf(dossier, one)} source={`data:${type};base64,${bytes.toString('base64')}`} />
      </FamilyFrame>,
    )
  })
}

export const throwAwayPage = (page: Page): Promise<Answer> => {
  const place = placeOf(page)
  return openDossier(knockOf(page), storyLook(place.familyId, 'read', place.piece), async (dossier) => {
    const { say } = dossier
    const one = await ownMedia(dossier, place)
    const story = `/gezin/${place.familyId}/verhaal`
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(mediaWords['media.gooiweg.kop'])}
        back={{ href: story, name: say(uiWords['knop.terug']) }}
      >
        <OneShown seen={dossier} piece={place.piece} one={one} />
        <p>{say(mediaWords['media.gooiweg.uitleg'])}</p>
        <Form action={page.path} csrf={page.csrf} op={page.fresh()}>
          <Acts>
            <Button>{say(mediaWords['media.gooiweg.knop'])}</Button>
            <Button kind="other" href={story}>
              {say(mediaWords['media.gooiweg.houd'])}
            </Button>
          </Acts>
        </Form>
      </FamilyFrame>,
    )
  })
}

export async function throwAway(page: Page): Promise<Answer> {
  const outcome = await throwMediaAway(knockOf(page), page, placeOf(page))
  return landed(page, outcome)
}
