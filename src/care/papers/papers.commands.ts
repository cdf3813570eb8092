/** Putting a paper with a person or a goal, reading it, taking it back and throwing it away for good. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { isFamilyFromTwelve, isFamilyOrCoordinator, membersOf, readsTopic, seenBy } from '#care/access/frame.ts'
import { isOver } from '#care/goals/goal.ts'
import { allGoals } from '#care/goals/goals.sql.ts'
import { openedFile, sealedFile } from '#care/media/media.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { newId } from '#platform/clock.ts'
import { destroyItem } from '#platform/keys/erase.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  audiencesFor,
  type FamilyPaper,
  nameProblem,
  type PaperAudience,
  type PaperPlace,
  type PaperProblem,
  placesFor,
} from './family-paper.ts'
import {
  addPaperFile,
  addPaperRow,
  openForPapers,
  paperFileTable,
  paperMediaRows,
  paperMediaTable,
  paperRows,
  paperTable,
  paperWithFile,
  setPaperUndone,
} from './papers.sql.ts'
import type { NewFile } from './taken-files.commands.ts'

export const papersLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'papieren bewaren of lezen',
  action,
  topics: ['documents', 'goals'],
  object: id === undefined ? { class: 'familyPaper' } : { class: 'familyPaper', id },
})

export const placeOfPapers = (familyId: Id): string => `/gezin/${familyId}/papieren`

/** Who reads no papers of anybody here has no such pages. */
export function mustReadPapers(dossier: Dossier): void {
  if (!readsTopic(dossier, 'documents')) throw new Refusal('notFound')
}

/** back: what the viewer took back too, one by its id or each of them (null). */
export async function papersHere(dossier: Dossier, back?: Id | null): Promise<FamilyPaper[]> {
  mustReadPapers(dossier)
  const [rows, media] = await Promise.all([
    paperRows(dossier, dossier.family.id, back === undefined ? null : { author: dossier.viewer.person, id: back }),
    paperMediaRows(dossier, dossier.family.id),
  ])
  const files = await Promise.all(
    media.map(async ({ itemId, kind, ...row }) => {
      const { small = '' } = await dossier.unseal(paperMediaTable, row)
      return { itemId, id: row.id, kind, small }
    }),
  )
  return Promise.all(
    rows.map(async ({ sealed, wording, keyPerson, ...row }) => {
      const { name = '' } = await dossier.unseal(paperTable, { id: row.id, sealed, wording, keyPerson })
      return { ...row, name, files: files.filter(({ itemId }) => itemId === row.id) }
    }),
  )
}

export async function onePaper(dossier: Dossier, id: Id): Promise<FamilyPaper> {
  const found = (await papersHere(dossier)).find((paper) => paper.id === id)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

async function ownPaper(dossier: Dossier, id: Id): Promise<FamilyPaper> {
  const paper = await onePaper(dossier, id)
  if (paper.author !== dossier.viewer.person) throw new Refusal('notYours')
  return paper
}

/** Where this person may put a paper: nowhere for who only reads. */
export async function placesHere(dossier: Dossier): Promise<PaperPlace[]> {
  mustReadPapers(dossier)
  if (!isFamilyOrCoordinator(dossier)) return []
  const [open, { goals }] = await Promise.all([openForPapers(dossier), allGoals(dossier)])
  const writes = open?.writes.filter((id) => open.reads.includes(id)) ?? []
  return placesFor(
    membersOf(dossier),
    writes,
    goals.filter(({ state }) => !isOver(state)),
  )
}

export async function placeHere(dossier: Dossier, kind: string, id: Id): Promise<PaperPlace> {
  const found = (await placesHere(dossier)).find((place) => place.kind === kind && place.id === id)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

export const readersOf = (dossier: Dossier, audience: PaperAudience, subjects: readonly Id[]): readonly Id[] =>
  seenBy(dossier, audience, subjects, 'documents')

export type PaperWish = {
  familyId: Id
  kind: string
  place: Id
  name: string
  audience: PaperAudience
  files: readonly NewFile[]
  draft: string
}

export const keepPaper = (knock: Knock, act: Act, wish: PaperWish): Promise<Outcome | { problem: PaperProblem }> =>
  actInDossier<PaperProblem>(knock, papersLook(wish.familyId, 'create', act.operation), act, async (dossier) => {
    const place = await placeHere(dossier, wish.kind, wish.place)
    const [problem] = nameProblem(wish.name)
    if (problem !== undefined) return { problem }
    if (!audiencesFor(dossier).includes(wish.audience)) throw new Refusal('notYours')
    await keepRows(dossier, act.operation, place, wish)
    const seenBy = readersOf(dossier, wish.audience, place.subjects)
    const to = placeOfPapers(wish.familyId)
    const undo = `${to}/${act.operation}/terug`
    const isGoal = place.kind === 'doel'
    const said = isGoal
      ? { said: 'papier.bewaard.doel', ways: [{ key: 'papier.naardoel', to: goalPlace(wish.familyId, place.id) }] }
      : { said: 'papier.bewaard', values: { title: place.id } }
    return { to, draft: wish.draft, notice: { ...said, seenBy, undo } }
  })

export const goalPlace = (familyId: Id, goal: Id): string => `/gezin/${familyId}/doelen/${goal}`

async function keepRows(dossier: Dossier, id: Id, place: PaperPlace, { name, audience, files }: PaperWish) {
  const keyPerson = place.subjects[0] as Id
  const own = { municipality: dossier.viewer.municipality, familyId: dossier.family.id, keyPerson }
  await addPaperRow(dossier, {
    ...{ ...own, id, subjects: place.subjects, goal: place.kind === 'doel' ? place.id : null, audience },
    ...{ author: dossier.viewer.person, at: dossier.at },
    sealed: await dossier.seal({ table: paperTable, id, wording: 1, keyPerson }, { name }),
  })
  for (const [at, { kind, texts, file }] of files.entries()) {
    const sealPlace = { id: newId(), wording: 1, keyPerson }
    await addPaperFile(dossier, {
      ...{ ...own, id: sealPlace.id, itemId: id, kind, nth: at + 1 },
      sealed: await dossier.seal({ ...sealPlace, table: paperMediaTable }, texts),
      file: await sealedFile(dossier, { ...sealPlace, table: paperFileTable }, file),
    })
  }
}

/** A whole photo, a PDF or a sound, for who reads the paper. */
export async function paperFileOf(dossier: Dossier, paper: Id, id: Id) {
  mustReadPapers(dossier)
  const found = await paperWithFile(dossier, dossier.family.id, paper, id)
  if (found === undefined) throw new Refusal('notFound')
  return { kind: found.kind, ...(await openedFile(dossier, paperFileTable, found)) }
}

type OnPaper = { familyId: Id; paper: Id }

/** Within ten minutes, by who put it there. */
export const takePaperBack = (
  knock: Knock,
  act: Act,
  { familyId, paper }: OnPaper,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, papersLook(familyId, 'change', paper), act, async (dossier) => {
    const found = await ownPaper(dossier, paper)
    if (!mayTakeBack(dossier.viewer.person, found, dossier.at)) throw new Refusal('conflict')
    await setPaperUndone(dossier, familyId, paper, dossier.at)
    const to = placeOfPapers(familyId)
    const ways = mayThrowAway(dossier, found) ? [{ key: 'papier.haalweg', to: `${to}/${paper}/weg` }] : []
    return { to, notice: { said: 'bevestig.teruggezet', ways } }
  })

/** Gone for good with everything in it, in every backup too. Who works here keeps what was put into the plan. */
export const mayThrowAway = (dossier: Dossier, { author }: Pick<FamilyPaper, 'author'>): boolean =>
  author === dossier.viewer.person && isFamilyFromTwelve(dossier)

/** Also what was taken back: it is kept until it is thrown away. */
export async function paperToThrowAway(dossier: Dossier, id: Id): Promise<FamilyPaper> {
  const paper = (await papersHere(dossier, id)).find((one) => one.id === id)
  if (paper === undefined) throw new Refusal('notFound')
  if (!mayThrowAway(dossier, paper)) throw new Refusal('notYours')
  return paper
}

export const throwPaperAway = (
  knock: Knock,
  act: Act,
  { familyId, paper }: OnPaper,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, papersLook(familyId, 'delete', paper), act, async (dossier) => {
    const found = await paperToThrowAway(dossier, paper)
    await destroyItem(dossier, paperTable, paper, 'own wish')
    for (const person of found.subjects) knock.house.keys.forget(person)
    return { to: placeOfPapers(familyId), notice: { said: 'papier.isweg' } }
  })
