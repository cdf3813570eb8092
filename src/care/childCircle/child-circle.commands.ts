/** A child names who belongs with it, gives each an animal and a place, and says who is close and who laughs with it. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { childHere, childLook } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { circleOf, circleTable, ownAmong } from '#care/circle/circle.commands.ts'
import { removedMember } from '#care/circle/circle.sql.ts'
import { type CircleMember, isSector } from '#care/circle/circle.ts'
import { addMember, setMember, textsOf } from '#care/circle/member.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { changeWords } from '#care/wording/wording.commands.ts'
import { Refusal } from '#platform/web/page.ts'
import { turnSince } from './child-circle.sql.ts'
import { isAnimal, isChosenFor, type NameProblem, nameProblem, placeAfter, type Question } from './child-circle.ts'

export const childCirclePlace = (familyId: Id): string => `${childPlace(familyId)}/kring`
export const personPlace = (familyId: Id, id: Id): string => `${childCirclePlace(familyId)}/${id}`

/** Somebody of the child's circle; isNow: named since this turn began, or in a session of its own. Only then it may still be closed. */
export type OwnMember = CircleMember & { isNow: boolean }

export async function ownCircle(dossier: Dossier): Promise<OwnMember[]> {
  childHere(dossier)
  const since = await turnSince(dossier)
  return ownAmong(dossier, await circleOf(dossier)).map((member) => ({
    ...member,
    isNow: since === null || member.createdAt >= since,
  }))
}

export async function someoneOf(dossier: Dossier, id: Id): Promise<OwnMember> {
  const found = (await ownCircle(dossier)).find((member) => member.id === id)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

const notice = { said: 'kind.bewaard' }
type Named = { familyId: Id; name: string; alone: boolean }

export const nameSomeone = (knock: Knock, act: Act, told: Named): Promise<Outcome | { problem: NameProblem }> =>
  actInDossier<NameProblem>(knock, childLook(told.familyId, 'create'), act, async (dossier) => {
    const known = (await ownCircle(dossier)).map(({ name }) => name)
    const problem = nameProblem(told.name, known)
    if (problem !== null) return { problem }
    const id = await addMember(dossier, told.name, told.alone ? 'onlyMe' : 'plan', 0)
    return { to: `${personPlace(told.familyId, id)}/dier`, notice }
  })

type Chosen = { familyId: Id; id: Id; word: string }
type Went = Promise<Outcome | { problem: never }>

/** The animal is a word about somebody: sealed as the name is. */
export const giveAnimal = (knock: Knock, act: Act, { familyId, id, word }: Chosen): Went =>
  actInDossier<never>(knock, childLook(familyId, 'change'), act, async (dossier) => {
    const someone = await someoneOf(dossier, id)
    if (!isAnimal(word)) return { to: `${personPlace(familyId, id)}/dier`, notice }
    const item = { table: circleTable, id, keyPerson: someone.author } as const
    await changeWords(dossier, { ...item, base: someone.wording, texts: textsOf({ ...someone, animal: word }) })
    const to = someone.sector === null ? `${personPlace(familyId, id)}/waar` : childCirclePlace(familyId)
    return { to, notice }
  })

export const sayWhere = (knock: Knock, act: Act, { familyId, id, word }: Chosen): Went =>
  actInDossier<never>(knock, childLook(familyId, 'change'), act, async (dossier) => {
    const { ring } = await someoneOf(dossier, id)
    if (!isSector(word)) return { to: `${personPlace(familyId, id)}/waar`, notice }
    await setMember(dossier, id, { sector: word, ring: ring ?? 'close', changed_at: dossier.at })
    return { to: childCirclePlace(familyId), notice }
  })

type Answered = { familyId: Id; question: Question; chosen: readonly string[] }

export const answerQuestion = (knock: Knock, act: Act, { familyId, question, chosen }: Answered): Went =>
  actInDossier<never>(knock, childLook(familyId, 'change'), act, async (dossier) => {
    for (const someone of await ownCircle(dossier)) {
      const isChosen = chosen.includes(someone.id)
      if (isChosen === isChosenFor(question, someone)) continue
      const { ring, helps } = placeAfter(question, someone, isChosen)
      await setMember(dossier, someone.id, { ring, helps, changed_at: dossier.at })
    }
    return { to: childCirclePlace(familyId), notice }
  })

type Own = { familyId: Id; id: Id }

/** What was told in an earlier turn stays for whom it was: closed by the child it would close for this turn too. */
export const keepSomeoneAlone = (knock: Knock, act: Act, { familyId, id }: Own): Went =>
  actInDossier<never>(knock, childLook(familyId, 'change'), act, async (dossier) => {
    const { isNow } = await someoneOf(dossier, id)
    if (!isNow) throw new Refusal('notFound')
    await setMember(dossier, id, { audience: 'onlyMe', changed_at: dossier.at })
    return { to: personPlace(familyId, id), notice }
  })

export const takeSomeoneOut = (knock: Knock, act: Act, { familyId, id }: Own): Went =>
  actInDossier<never>(knock, childLook(familyId, 'change'), act, async (dossier) => {
    await someoneOf(dossier, id)
    await setMember(dossier, id, { undone_at: dossier.at })
    return { to: `${childCirclePlace(familyId)}?weg=${id}`, notice }
  })

/** Who was taken out a moment ago and may still be put back. */
export async function mayPutBack(dossier: Dossier, id: Id): Promise<boolean> {
  const removed = await removedMember(dossier, dossier.family.id, id)
  return (
    removed !== undefined &&
    mayTakeBack(dossier.viewer.person, { author: removed.author, at: removed.undoneAt }, dossier.at)
  )
}

export const putSomeoneBack = (knock: Knock, act: Act, { familyId, id }: Own): Went =>
  actInDossier<never>(knock, childLook(familyId, 'change'), act, async (dossier) => {
    childHere(dossier)
    if (!(await mayPutBack(dossier, id))) throw new Refusal('notFound')
    await setMember(dossier, id, { undone_at: null })
    return { to: childCirclePlace(familyId), notice }
  })
