/** K-02 Drie huizen: what is nice, what is not, and what a child wishes. */

import { knockOf } from '#care/access/door.commands.ts'
import { ChildFrame } from '#care/childTurn/child-frame.views.tsx'
import { asChild, childReaders } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { ToStrengths } from '#care/childTurn/child-turn.views.tsx'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import { takeMedia } from '#care/media/media.commands.ts'
import { many, one } from '#platform/web/fields.ts'
import { wentOn } from '#platform/web/landing.ts'
import { type Answer, goTo, media, type Page, Refusal, show } from '#platform/web/page.ts'
import type { Say } from '#platform/words.ts'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { pictogramNames } from '#ui/pictogram.views.tsx'
import {
  chooseLook,
  keepPieceAlone,
  ownPiecesIn,
  pieceFile,
  putInHouse,
  throwPieceAway,
} from './three-houses.commands.ts'
import { lookOf } from './three-houses.sql.ts'
import { type House, type HousesProblem, houseOf, type Put } from './three-houses.ts'
import { ChooseLook, FillHouse, HouseTabs, houseQuestion, OwnPieces } from './three-houses.views.tsx'
import { housesWords } from './three-houses.words.ts'

const nothing: Typed = { pictures: [], word: '', drawing: '', alone: false }

type Typed = Omit<Put, 'files'> & { alone: boolean }

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
  fullForGood: housesWords['kind.huizen.vol.echt'],
  notADrawing: childWords['kind.fout'],
  notAPhoto: housesWords['kind.huizen.foto.anders'],
  notASound: housesWords['kind.huizen.praat.weer'],
} as const

const fieldOf = (problem: HousesProblem) =>
  problem === 'notAPhoto' ? 'photo' : problem === 'notASound' ? 'sound' : 'pictures'

/** What to repair, by its field: a browser gives a photo back to nobody. */
function problemsIn({ files }: Page, say: Say, problem: HousesProblem): FieldProblem[] {
  const first = { field: fieldOf(problem), text: say(faults[problem]) }
  const again = files.photo === undefined || problem === 'notAPhoto' ? [] : [say(housesWords['kind.huizen.foto.weer'])]
  return [first, ...again.map((text) => ({ field: 'photo', text }))]
}

function housePage(page: Page, typed: Typed, problem?: HousesProblem): Promise<Answer> {
  return asChild(page, async (dossier) => {
    const house = houseAsked(page)
    const { say, family, viewer } = dossier
    const look = await lookOf(dossier, family.id, viewer.person)
    const pieces = await ownPiecesIn(dossier, house)
    const readers = childReaders(dossier)
    const problems = problem === undefined ? [] : problemsIn(page, say, problem)
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={say(childWords['kind.knop.huizen'])}
        heading={say(houseQuestion[house])}
        back={childPlace(family.id)}
        problems={problems}
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
          errors={Object.fromEntries(problems.map(({ field, text }) => [field, text]))}
        />
        <ChooseLook asked={page} seen={dossier} house={house} />
        <ToStrengths seen={dossier} />
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
    alone: many(page.fields, 'alone').includes('yes'),
  }
  const house = houseAsked(page)
  const taken = await takeMedia({ files: page.files, drawing: '', seconds: one(page.fields, 'seconds') })
  if ('problems' in taken)
    return housePage(page, typed, taken.problems.some(({ field }) => field === 'sound') ? 'notASound' : 'notAPhoto')
  const put = { ...typed, familyId: page.param('familyId'), house, media: taken.media }
  const outcome = await putInHouse(knockOf(page), page, put)
  return 'problem' in outcome ? housePage(page, typed, outcome.problem) : goTo(outcome.to)
}

/** What the child told with its voice, for itself. */
export const ownSound = (page: Page): Promise<Answer> =>
  asChild(page, async (dossier) => {
    const { author, type, bytes } = await pieceFile(dossier, page.param('pieceId'))
    if (author !== dossier.viewer.person) throw new Refusal('notFound')
    return media(type, bytes, page.range)
  })

const placeOf = (page: Page) => ({ familyId: page.param('familyId'), id: page.param('pieceId') })

export const keepPieceAloneHere = async (page: Page): Promise<Answer> =>
  wentOn(await keepPieceAlone(knockOf(page), page, placeOf(page)))

export const throwPieceAwayHere = async (page: Page): Promise<Answer> =>
  wentOn(await throwPieceAway(knockOf(page), page, placeOf(page)))

export const chooseLookHere = async (page: Page): Promise<Answer> =>
  wentOn(await chooseLook(knockOf(page), page, page.param('familyId'), one(page.fields, 'look')))
