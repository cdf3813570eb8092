/** K-02 Drie huizen: what is nice, what is not, and what a child wishes. */

import { knockOf } from '#care/access/door.commands.ts'
import { ChildFrame } from '#care/childTurn/child-frame.views.tsx'
import { asChild, childReaders } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import { many, one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { pictogramNames } from '#ui/pictogram.views.tsx'
import {
  chooseLook,
  housesPlace,
  keepPieceAlone,
  ownPiecesIn,
  putInHouse,
  throwPieceAway,
} from './three-houses.commands.ts'
import { lookOf } from './three-houses.sql.ts'
import { type House, type HousesProblem, houseOf, type Put } from './three-houses.ts'
import { ChooseLook, FillHouse, HouseTabs, houseQuestion, OwnPieces } from './three-houses.views.tsx'
import { housesWords } from './three-houses.words.ts'

const nothing: Put = { pictures: [], word: '', drawing: '' }

function houseAsked(page: Page): House {
  const house = houseOf(page.param('kind'))
  if (house === undefined) throw new Refusal('notFound')
  return house
}

export const housesPage = (page: Page): Promise<Answer> => housePage(page, nothing)

const faults = {
  nothing: housesWords['kind.huizen.niets'],
  wordTooLong: housesWords['kind.huizen.lang'],
  full: housesWords['kind.huizen.vol'],
  notADrawing: childWords['kind.fout'],
} as const

function housePage(page: Page, typed: Put, problem?: HousesProblem): Promise<Answer> {
  return asChild(page, async (dossier) => {
    const house = houseAsked(page)
    const { say, family, viewer } = dossier
    const look = await lookOf(dossier, family.id, viewer.person)
    const pieces = await ownPiecesIn(dossier, house)
    const readers = childReaders(dossier)
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={say(childWords['kind.knop.huizen'])}
        heading={say(houseQuestion[house])}
        back={childPlace(family.id)}
        problems={problem === undefined ? undefined : [{ field: 'pictures', text: say(faults[problem]) }]}
      >
        <HouseTabs seen={dossier} look={look} house={house} />
        <OwnPieces asked={page} seen={dossier} pieces={pieces} readers={readers} />
        <p>{say(housesWords['kind.huizen.uitleg'])}</p>
        <FillHouse
          asked={page}
          seen={dossier}
          house={house}
          readers={readers}
          typed={typed}
          error={problem === undefined ? undefined : say(faults[problem])}
        />
        <ChooseLook asked={page} seen={dossier} house={house} />
      </ChildFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function fillHouseHere(page: Page): Promise<Answer> {
  const names: readonly string[] = pictogramNames
  const typed = {
    pictures: many(page.fields, 'pictures').filter((name) => names.includes(name)),
    word: one(page.fields, 'word').trim(),
    drawing: one(page.fields, 'drawing'),
  }
  const house = houseAsked(page)
  const alone = many(page.fields, 'alone').includes('yes')
  const outcome = await putInHouse(knockOf(page), page, { ...typed, familyId: page.param('familyId'), house, alone })
  return 'problem' in outcome ? housePage(page, typed, outcome.problem) : goTo(outcome.to)
}

const placeOf = (page: Page) => ({ familyId: page.param('familyId'), id: page.param('pieceId') })

async function went(page: Page, act: Promise<{ to: string } | { problem: never }>): Promise<Answer> {
  const outcome = await act
  return goTo('to' in outcome ? outcome.to : housesPlace(page.param('familyId'), 'nice'))
}

export const keepPieceAloneHere = (page: Page): Promise<Answer> =>
  went(page, keepPieceAlone(knockOf(page), page, placeOf(page)))

export const throwPieceAwayHere = (page: Page): Promise<Answer> =>
  went(page, throwPieceAway(knockOf(page), page, placeOf(page)))

export const chooseLookHere = (page: Page): Promise<Answer> =>
  went(page, chooseLook(knockOf(page), page, page.param('familyId'), one(page.fields, 'look')))
