/** G-40 and P-25: asking for a buddy or a support family, and who asked. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { askMatch, matchLook, requestsHere, speaksFor, stopMatch } from './match-request.commands.ts'
import { matchTyped } from './match-request.form.ts'
import { lengths, type RequestProblem, type TypedRequest } from './match-request.ts'
import { AskedMatches, AskMatch } from './match-request.views.tsx'
import { matchRequestWords as words } from './match-request.words.ts'

const familyOf = (page: Page) => page.param('familyId')

const sentences = {
  kind: 'maatje.fout.soort',
  who: 'maatje.fout.wie',
  goal: 'maatje.fout.doel',
  reach: 'maatje.fout.bereik',
} as const

function sentenceOf({ say }: Dossier, { field, is }: RequestProblem): string {
  if (is === 'runs') return say(words['maatje.fout.loopt'])
  return is === 'tooLong'
    ? say(uiWords['fout.telang'], { max: field === 'goal' ? lengths.goal : lengths.reach })
    : say(words[sentences[field]])
}

export const matchesPage = (page: Page): Promise<Answer> => asking(page)

function asking(page: Page, typed?: TypedRequest, problem?: RequestProblem): Promise<Answer> {
  const familyId = familyOf(page)
  return openDossier(knockOf(page), { ...matchLook(familyId, 'read'), done: doneOn(page.query) }, async (dossier) => {
    const { say, isFamily } = dossier
    const requests = await requestsHere(dossier)
    const error = problem === undefined ? '' : sentenceOf(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words[isFamily ? 'hulp.maatje' : 'pro.maatje.kop'])}
        tab="circle"
        back={{ href: `/gezin/${familyId}/team`, name: say(uiWords['knop.terug']) }}
        problems={problem === undefined ? undefined : [{ field: problem.field, text: error }]}
      >
        {isFamily ? (
          <AskMatch
            asked={page}
            seen={dossier}
            requests={requests}
            people={await speaksFor(dossier)}
            typed={typed ?? matchTyped((await draftOf(page, page.path)) ?? {})}
            errors={problem === undefined ? {} : { [problem.field]: error }}
          />
        ) : (
          <AskedMatches seen={dossier} requests={requests} />
        )}
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function askMatchAct(page: Page): Promise<Answer> {
  const typed = matchTyped(page.fields)
  const outcome = await askMatch(knockOf(page), page, { familyId: familyOf(page), typed, draft: page.path })
  return 'problem' in outcome ? asking(page, typed, outcome.problem) : landed(page, outcome)
}

export async function matchStopped(page: Page): Promise<Answer> {
  return landed(
    page,
    await stopMatch(knockOf(page), page, {
      familyId: familyOf(page),
      request: page.param('matchRequestId'),
    }),
  )
}
