/** N-03: the photo or PDF that school sent along. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { WholePhoto } from '#care/media/media.views.tsx'
import { mediaWords } from '#care/media/media.words.ts'
import { type Answer, file, media, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { schoolFileLook, wholeSchoolFile } from './school-file.commands.ts'
import { schoolFileWords as words } from './school-file.words.ts'

const ids = (page: Page) => [page.param('familyId'), page.param('schoolWordId'), page.param('schoolFileId')] as const

/** A PDF is only kept by the browser and never opened by us. */
export const schoolFile = (page: Page): Promise<Answer> => {
  const [familyId, word, id] = ids(page)
  return openDossier(knockOf(page), schoolFileLook(familyId, word), async (dossier) => {
    const { kind, type, bytes } = await wholeSchoolFile(dossier, word, id)
    return kind === 'pdf' ? file('school.pdf', type, bytes) : media(type, bytes, page.range)
  })
}

/** A photo as large as it is kept, on a page with the way back and the way out. */
export const schoolPhotoPage = (page: Page): Promise<Answer> => {
  const [familyId, word, id] = ids(page)
  return openDossier(knockOf(page), schoolFileLook(familyId, word), async (dossier) => {
    const { say, isFamily, isCoordinator } = dossier
    const { kind, type, bytes } = await wholeSchoolFile(dossier, word, id)
    if (kind !== 'photo') throw new Refusal('notFound')
    const back = isFamily || isCoordinator ? `/gezin/${familyId}/school/geschreven` : `/gezin/${familyId}/school`
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(mediaWords['media.foto.kop'])}
        back={{ href: back, name: say(uiWords['knop.terug']) }}
      >
        <WholePhoto
          caption={say(words['school.bijlage.foto'])}
          source={`data:${type};base64,${bytes.toString('base64')}`}
        />
      </FamilyFrame>,
    )
  })
}
