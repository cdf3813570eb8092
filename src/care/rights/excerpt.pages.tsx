/** The page on which a professional takes the others out of one text before its part about who asked goes along. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { lookAtRights } from '#care/planExport/copy.commands.ts'
import { one } from '#platform/web/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { keepExcerpt, textToReview } from './excerpt.commands.ts'
import { requestLength } from './request.ts'
import { longDayOf } from './rights.views.tsx'
import { rightsWords } from './rights.words.ts'
import { WordsForm } from './words-form.views.tsx'

export const excerptPage = async (page: Page): Promise<Answer> =>
  excerptForm(page, one((await draftOf(page, page.path)) ?? {}, 'words'), false)

export async function keepExcerptAct(page: Page): Promise<Answer> {
  const words = one(page.fields, 'words')
  const outcome = await keepExcerpt(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), requestId: page.param('requestId'), itemId: page.param('itemId') },
    ...{ words, draft: page.path },
  })
  return 'problem' in outcome ? excerptForm(page, words, true) : landed(page, outcome)
}

function excerptForm(page: Page, typed: string, isTooLong: boolean): Promise<Answer> {
  const look = lookAtRights(page.param('familyId'), 'read', 'excerpt', page.param('itemId'))
  return openDossier(knockOf(page), look, async (seen) => {
    const { request, text, words } = await textToReview(seen, page.param('requestId'), page.param('itemId'))
    const { say, viewer } = seen
    const name = nameOf(seen, request.askedBy)
    const error = isTooLong ? say(uiWords['fout.telang'], { max: requestLength }) : undefined
    const by = say(rightsWords['gegevens.antwoord.van'], {
      name: nameOf(seen, text.author),
      date: longDayOf(seen, text.at),
    })
    const names = namesOf(
      say,
      viewer.voice.language,
      text.subjects.map((id) => nameOf(seen, id)),
    )
    return show(
      <FamilyFrame
        asked={page}
        seen={seen}
        screen={say(rightsWords['pro.gegevens.stuk'])}
        back={{ href: `/gezin/${seen.family.id}/gegevens/vraag/${request.id}`, name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'words', text: error }]}
      >
        <OwnWords text={words} by={by} />
        <p>{say(rightsWords['pro.gegevens.stuk.over'], { names })}</p>
        <WordsForm
          {...{ asked: page, seen, name: 'words', typed, error, optional: true }}
          label={say(rightsWords['pro.gegevens.stuk.wat'], { name })}
          help={say(rightsWords['pro.gegevens.stuk.hulp'])}
          readers={[name]}
          button={say(uiWords['knop.bewaar'])}
        />
      </FamilyFrame>,
      error === undefined ? 200 : 422,
    )
  })
}
