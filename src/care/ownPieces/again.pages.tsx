/** G-08 "Gebruik mijn verhaal opnieuw": pieces of one's own story, who reads them and until when. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { dayIn, dayTyped } from '#care/custody/custody.form.ts'
import { speakerOf } from '#care/speakers/speaker.commands.ts'
import { storyWords } from '#care/story/story.words.ts'
import { many } from '#platform/web/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { UseAgain } from './again.views.tsx'
import { piecesLook } from './own-pieces.commands.ts'
import { untilOf, wrong } from './own-pieces.pages.tsx'
import type { PieceProblem } from './own-pieces.ts'
import { readersOfPieces, toldPieces, useStoryAgain } from './share-pieces.commands.ts'

export const usePage = (page: Page): Promise<Answer> => againForm(page, undefined)

export async function useAct(page: Page): Promise<Answer> {
  const wish = {
    familyId: page.param('familyId'),
    pieces: many(page.fields, 'pieces'),
    readers: many(page.fields, 'readers'),
    untilOn: dayIn(dayTyped(page.fields, 'until')),
  }
  const outcome = await useStoryAgain(knockOf(page), page, wish)
  return 'problem' in outcome ? againForm(page, outcome.problem) : landed(page, outcome)
}

function againForm(page: Page, problem: PieceProblem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), piecesLook(page.param('familyId'), 'read', 'storyPiece'), async (dossier) => {
    const { say, family } = dossier
    speakerOf(dossier, dossier.viewer.person)
    const found = problem && { field: wrong[problem].field, text: say(wrong[problem].words) }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(storyWords['verhaal.opnieuw'])}
        back={{ href: `/gezin/${family.id}/verhaal`, name: say(uiWords['knop.terug']) }}
        problems={found && [found]}
      >
        <UseAgain
          seen={dossier}
          asked={page}
          pieces={await toldPieces(dossier)}
          readers={readersOfPieces(dossier)}
          typed={{
            pieces: many(page.fields, 'pieces'),
            readers: many(page.fields, 'readers'),
            until: await untilOf(page, dossier),
          }}
          errors={found === undefined ? {} : { [found.field]: found.text }}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}
