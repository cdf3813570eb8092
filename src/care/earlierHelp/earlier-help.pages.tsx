/** Help from before: remembered one by one, each with who reads it, and worded again by its writer. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { speakerOf, storyLook, storyReaders } from '#care/speakers/speaker.commands.ts'
import { audienceAsked, firstAudience } from '#care/speakers/speaker.ts'
import { baseOf, madeFrom } from '#care/wording/wording.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { changeHelp, earlierHelpOf, ownHelp, placeOfHelp, rememberHelp, takeHelpBack } from './earlier-help.commands.ts'
import { type EarlierHelpProblem, earlierHelpProblem, type Helped, type HelpWords, lengths } from './earlier-help.ts'
import { type HelpErrors, HelpForm, OwnHelp, type TypedHelp } from './earlier-help.views.tsx'
import { earlierHelpWords } from './earlier-help.words.ts'

const look = (page: Page) => ({ ...storyLook(page.param('familyId'), 'read'), done: doneOn(page.query) })

const typedIn = (page: Page): TypedHelp => {
  const field = (name: string) => one(page.fields, name).trim()
  const [what, when, why, keep] = [field('what'), field('when'), field('why'), field('keep')]
  return { what, when, why, keep, helped: field('helped'), audience: field('audience') }
}

const wordsIn = ({ what = '', when = '', why = '', keep = '' }: TypedHelp): HelpWords => ({ what, when, why, keep })

const wishOf = (page: Page, typed: TypedHelp) => ({
  familyId: page.param('familyId'),
  ...wordsIn(typed),
  helped: typed.helped as Helped,
  audience: audienceAsked(typed.audience, 'onlyMe'),
  draft: page.path,
})

const problemIn = (typed: TypedHelp) => earlierHelpProblem({ ...wordsIn(typed), helped: typed.helped ?? '' })

export const earlierHelpPage = async (page: Page): Promise<Answer> => helpPage(page, await draftOf(page, page.path))

export async function addEarlierHelp(page: Page): Promise<Answer> {
  const typed = typedIn(page)
  const problem = problemIn(typed)
  if (problem !== null) return helpPage(page, typed, problem)
  return landed(page, await rememberHelp(knockOf(page), page, wishOf(page, typed)))
}

export const changeHelpPage = async (page: Page): Promise<Answer> => changePage(page, await draftOf(page, page.path))

export async function changeEarlierHelp(page: Page): Promise<Answer> {
  const typed = { ...typedIn(page), base: one(page.fields, 'base') }
  const problem = problemIn(typed)
  if (problem !== null) return changePage(page, typed, problem)
  const changed = { ...wishOf(page, typed), id: page.param('helpId'), ...madeFrom(typed.base) }
  return landed(page, await changeHelp(knockOf(page), page, changed))
}

export const undoEarlierHelp = async (page: Page): Promise<Answer> =>
  landed(page, await takeHelpBack(knockOf(page), page, page.param('familyId'), page.param('helpId')))

const problemWords = { empty: 'fout.tekst', tooLong: 'fout.telang', unanswered: 'fout.kies' } as const

function told({ say }: Dossier, problem: EarlierHelpProblem | undefined) {
  if (problem === undefined) return { errors: {}, summary: undefined }
  const { field, is } = problem
  const text = say(uiWords[problemWords[is]] as (typeof uiWords)['fout.telang'], {
    max: field === 'helped' ? 0 : lengths[field],
  })
  return { errors: { [field]: text } as HelpErrors, summary: [{ field, text }] }
}

function helpPage(page: Page, typed: TypedHelp | undefined, problem?: EarlierHelpProblem): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const me = speakerOf(dossier, dossier.viewer.person)
    const own = (await earlierHelpOf(dossier)).filter(({ author }) => author === me.id)
    const { errors, summary } = told(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(earlierHelpWords['verhaal.eerderhulp'])}
        back={{ href: `/gezin/${dossier.family.id}/verhaal`, name: dossier.say(uiWords['knop.terug']) }}
        problems={summary}
      >
        <OwnHelp seen={dossier} own={own} />
        <HelpForm
          asked={page}
          seen={dossier}
          typed={typed ?? {}}
          heading={own.length > 0}
          audience={audienceAsked(typed?.audience, firstAudience(me.age))}
          readers={readersIn(dossier)}
          errors={errors}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

/** The same questions with what was written; what others typed meanwhile on another device is not overwritten. */
function changePage(page: Page, typed: TypedHelp | undefined, problem?: EarlierHelpProblem): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const help = await ownHelp(dossier, page.param('helpId'))
    const { errors, summary } = told(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(earlierHelpWords['verhaal.hulp.aanpassen'])}
        back={{ href: placeOfHelp(dossier.family.id), name: dossier.say(uiWords['knop.terug']) }}
        problems={summary}
      >
        <HelpForm
          asked={page}
          seen={dossier}
          typed={typed ?? help}
          base={typed?.base ?? baseOf(help)}
          audience={audienceAsked(typed?.audience ?? help.audience, 'onlyMe')}
          readers={readersIn(dossier)}
          errors={errors}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

const readersIn = (dossier: Dossier): string[] => storyReaders(dossier, 'plan').map((id) => nameOf(dossier, id))
