/** What a child can do well, how it is, who helps and what helps: its own cards, with pictures. */

import { type Dossier, knockOf } from '#care/access/door.commands.ts'
import { ChildFrame } from '#care/childTurn/child-frame.views.tsx'
import { asChild } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { readersOfPage } from '#care/resilience/resilience.commands.ts'
import { pictureName } from '#care/threeHouses/picture-groups.views.tsx'
import { housesWords } from '#care/threeHouses/three-houses.words.ts'
import { many, one } from '#platform/web/fields.ts'
import { wentOn } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { Button, PrintButton } from '#ui/button.views.tsx'
import { pictogramNames } from '#ui/pictogram.views.tsx'
import {
  keepStrengthAlone,
  putDown,
  strengthsOf,
  strengthsPlace,
  throwStrengthAway,
} from './child-strengths.commands.ts'
import { type Chosen, type StrengthKind, type StrengthProblem, strengthOf } from './child-strengths.ts'
import { OwnStrengths, PutDown, StrengthsOnPaper, StrengthTabs, strengthTitle } from './child-strengths.views.tsx'
import { strengthWords } from './child-strengths.words.ts'

type Typed = Chosen & { alone: boolean }
const nothing: Typed = { pictures: [], word: '', alone: false }

const screenOf = ({ say }: Dossier) => say(strengthWords['kind.sterk'])

function kindAsked(page: Page): StrengthKind {
  const kind = strengthOf(page.param('kind'))
  if (kind === undefined) throw new Refusal('notFound')
  return kind
}

const faults = {
  nothing: housesWords['kind.huizen.niets'],
  wordTooLong: housesWords['kind.huizen.lang'],
  full: strengthWords['kind.sterk.vol'],
  fullForGood: strengthWords['kind.sterk.vol.echt'],
} as const

export const strengthsPage = (page: Page): Promise<Answer> => onPage(page, nothing)

function onPage(page: Page, typed: Typed, problem?: StrengthProblem): Promise<Answer> {
  return asChild(page, async (dossier) => {
    const kind = kindAsked(page)
    const { say, family } = dossier
    const strengths = await strengthsOf(dossier)
    const readers = readersOfPage(dossier)
    const error = problem === undefined ? undefined : say(faults[problem])
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={screenOf(dossier)}
        heading={say(strengthTitle[kind])}
        back={`${childPlace(family.id)}/huizen/fijn`}
        problems={error === undefined ? undefined : [{ field: 'pictures', text: error }]}
      >
        <StrengthTabs seen={dossier} kind={kind} />
        <OwnStrengths
          asked={page}
          seen={dossier}
          kind={kind}
          strengths={strengths.filter((strength) => strength.kind === kind)}
          readers={readers}
        />
        <p>{say(strengthWords['kind.sterk.uitleg'])}</p>
        <PutDown asked={page} seen={dossier} kind={kind} readers={readers} typed={typed} error={error} />
        <Button kind="other" href={`${childPlace(family.id)}/sterk/print`}>
          {say(strengthWords['kind.sterk.print'])}
        </Button>
      </ChildFrame>,
      error === undefined ? 200 : 422,
    )
  })
}

export const strengthsPaperPage = (page: Page): Promise<Answer> =>
  asChild(page, async (dossier) => {
    const { say, family } = dossier
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={screenOf(dossier)}
        back={strengthsPlace(family.id, 'can')}
        ownHeading
      >
        <div class="onsplan-screen-only onsplan-stack">
          <p>{say(strengthWords['kind.sterk.nietop'])}</p>
          <PrintButton say={say} />
        </div>
        <StrengthsOnPaper seen={dossier} strengths={await strengthsOf(dossier)} />
      </ChildFrame>,
    )
  })

export async function putDownHere(page: Page): Promise<Answer> {
  const kind = kindAsked(page)
  const known: readonly string[] = pictogramNames
  const typed = {
    pictures: many(page.fields, 'pictures').filter((name) => known.includes(name)),
    word: one(page.fields, 'word').trim(),
    alone: many(page.fields, 'alone').includes('yes'),
  }
  const put = { ...typed, familyId: page.param('familyId'), kind, nameOf: pictureName }
  const outcome = await putDown(knockOf(page), page, put)
  return 'problem' in outcome ? onPage(page, typed, outcome.problem) : goTo(outcome.to)
}

const placeOf = (page: Page) => ({ familyId: page.param('familyId'), id: page.param('cardId') })

export const keepStrengthAloneHere = async (page: Page): Promise<Answer> =>
  wentOn(await keepStrengthAlone(knockOf(page), page, placeOf(page)))

export const throwStrengthAwayHere = async (page: Page): Promise<Answer> =>
  wentOn(await throwStrengthAway(knockOf(page), page, placeOf(page)))
