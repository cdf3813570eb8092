/** Help from before: remembered one by one, each with who reads it. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { doneOn, landing } from '#care/access/landing.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { earlierHelpOf, rememberHelp, takeHelpBack } from './earlier-help.commands.ts'
import { type EarlierHelpProblem, earlierHelpProblem, type Helped, whatLength, whyLength } from './earlier-help.ts'
import { speakerOf, storyLook, storyReaders } from './story.commands.ts'
import { went } from './story.pages.tsx'
import { firstAudience } from './story.ts'
import { storyWords } from './story.words.ts'
import { audienceAsked } from './telling.pages.tsx'
import { HelpForm } from './telling.views.tsx'

type Typed = Record<string, string>

export const earlierHelpPage = async (page: Page): Promise<Answer> => helpForm(page, await draftOf(page, page.path))

export async function addEarlierHelp(page: Page): Promise<Answer> {
  const field = (name: string) => one(page.fields, name).trim()
  const typed = { what: field('what'), helped: field('helped'), why: field('why'), audience: field('audience') }
  const problem = earlierHelpProblem(typed)
  if (problem !== null) return helpForm(page, typed, problem)
  const outcome = await rememberHelp(knockOf(page), page, {
    familyId: page.param('familyId'),
    what: typed.what,
    helped: typed.helped as Helped,
    why: typed.why,
    audience: audienceAsked(typed.audience, 'onlyMe'),
    draft: page.path,
  })
  return goTo(landing('to' in outcome ? outcome.to : page.path, page.operation))
}

export const undoEarlierHelp = (page: Page): Promise<Answer> =>
  went(page, takeHelpBack(knockOf(page), page, page.param('familyId'), page.param('helpId')))

const problems = {
  whatEmpty: { field: 'what', words: uiWords['fout.tekst'], max: 0 },
  whatTooLong: { field: 'what', words: uiWords['fout.telang'], max: whatLength },
  unanswered: { field: 'helped', words: uiWords['fout.kies'], max: 0 },
  whyTooLong: { field: 'why', words: uiWords['fout.telang'], max: whyLength },
} as const satisfies Record<EarlierHelpProblem, unknown>

function helpForm(page: Page, typed: Typed | undefined, problem?: EarlierHelpProblem): Promise<Answer> {
  const look = { ...storyLook(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const me = speakerOf(dossier, dossier.viewer.person)
    const own = (await earlierHelpOf(dossier)).filter(({ author }) => author === me.id)
    const failed = problem === undefined ? undefined : problems[problem]
    const text = failed === undefined ? '' : say(failed.words as (typeof uiWords)['fout.telang'], { max: failed.max })
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(storyWords['verhaal.eerderhulp'])}
        back={{ href: `/gezin/${dossier.family.id}/verhaal`, name: say(uiWords['knop.terug']) }}
        problems={failed === undefined ? undefined : [{ field: failed.field, text }]}
      >
        <HelpForm
          asked={page}
          seen={dossier}
          own={own}
          typed={typed ?? {}}
          audience={audienceAsked(typed?.audience, firstAudience(me.age))}
          readers={storyReaders(dossier, 'plan').map((id) => nameOf(dossier, id))}
          errors={failed === undefined ? {} : { [failed.field]: text }}
        />
      </FamilyFrame>,
      failed === undefined ? 200 : 422,
    )
  })
}
