/** The steps of a match: what who coordinates writes down, and what the family says. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { matchLook, oneRequest, requestsHere } from '#care/matchRequest/match-request.commands.ts'
import { factTable } from '#care/matchRequest/match-request.sql.ts'
import { isOpen, type MatchRequest, matchPlace } from '#care/matchRequest/match-request.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { factRows, undoFact } from './match.sql.ts'
import {
  actAt,
  type FactKind,
  type FamilyAct,
  isWorkerAct,
  type MatchFact,
  type Side,
  type WorkerAct,
} from './match.ts'
import { dated, maySayIt, mayWrite, type OneMatch, type StepProblem, type StepWish, stepProblem } from './match-act.ts'

async function matchOf(dossier: Dossier, request: MatchRequest): Promise<OneMatch> {
  const facts = (await factRows(dossier, dossier.family.id, request.id)).map(
    async ({ sealed, wording, keyPerson, ...row }): Promise<MatchFact> => ({
      ...row,
      words: await dossier.unseal(factTable, { id: row.id, sealed, wording, keyPerson }),
    }),
  )
  const age = dossier.people.find(({ id }) => id === request.forPerson)?.age ?? null
  const who = { person: request.forPerson, age }
  return { request, kind: request.kind, who, facts: await Promise.all(facts) }
}

/** For a page. */
export async function matchHere(dossier: Dossier, id: Id): Promise<OneMatch> {
  const request = (await requestsHere(dossier)).find((one) => one.id === id)
  if (request === undefined) throw new Refusal('notFound')
  return matchOf(dossier, request)
}

/** For an act: nobody else acts on it meanwhile, and it is open. */
export async function openMatch(dossier: Dossier, id: Id): Promise<OneMatch> {
  const match = await matchOf(dossier, await oneRequest(dossier, id))
  if (!isOpen(match.request)) throw new Refusal('conflict')
  return match
}

export type NewFact = {
  kind: FactKind
  on: Day
  until?: Day | null
  value?: string | null
  words?: Readonly<Record<string, string>>
}

export async function keepFact(
  dossier: Dossier,
  id: Id,
  { request }: Pick<OneMatch, 'request'>,
  { kind, on, until = null, value = null, words = {} }: NewFact,
): Promise<void> {
  const keyPerson = request.forPerson
  await dossier.run(
    write.insertInto(factTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id, request_id: request.id },
      ...{ kind, value, author: dossier.viewer.person, at: dossier.at, on_day: on, until_on: until },
      key_person: keyPerson,
      sealed: await dossier.seal({ table: factTable, id, wording: 1, keyPerson }, words),
    }),
  )
}

export type OnMatch = { familyId: Id; request: Id }
type StepTaken = OnMatch & { side: Side; word: string; step: (act: WorkerAct | FamilyAct) => StepWish; draft: string }

/** A step by who coordinates, or a word of the family: the same in the order of the steps. */
export const takeStep = (knock: Knock, act: Act, wish: StepTaken): Promise<Outcome | { problem: StepProblem }> =>
  actInDossier<StepProblem>(knock, matchLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const match = await openMatch(dossier, wish.request)
    const kind = actAt(wish.side, wish.word)
    if (wish.side === 'worker' ? !dossier.isCoordinator : !dossier.isFamily) throw new Refusal('notYours')
    if (kind === undefined) throw new Refusal('notFound')
    const may = isWorkerAct(kind)
      ? mayWrite(kind, match, dossier.today)
      : maySayIt(kind, match, dossier.viewer.person, dossier.today)
    if (!may) throw new Refusal('conflict')
    const step = wish.step(kind)
    const problem = stepProblem(kind, step, match.facts, dossier.today)
    if (problem !== null) return { problem }
    await keepFact(dossier, act.operation, match, {
      kind,
      on: (dated.includes(kind) ? step.on : null) ?? dossier.today,
      until: kind === 'arrangement' ? step.until : null,
      value: kind === 'looked' ? step.via : null,
      words: step.words,
    })
    const to = matchPlace(wish.familyId, wish.request)
    return { to, draft: wish.draft, notice: { said: 'bevestig.bewaard', undo: `${to}/terug/${act.operation}` } }
  })

/** Within ten minutes, by who wrote it, as long as nothing came after it. */
export const takeStepBack = (
  knock: Knock,
  act: Act,
  wish: OnMatch & { fact: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, matchLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const { facts } = await openMatch(dossier, wish.request)
    const fact = facts.find(({ id }) => id === wish.fact)
    if (fact === undefined) throw new Refusal('notFound')
    if (fact.author !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayTakeBack(fact.author, fact, dossier.at) || facts.at(-1)?.id !== fact.id) throw new Refusal('conflict')
    await undoFact(dossier, wish.familyId, fact.id, dossier.at)
    return { to: matchPlace(wish.familyId, wish.request), notice: { said: 'bevestig.teruggezet' } }
  })
