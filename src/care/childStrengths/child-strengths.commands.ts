/** A child puts down what it can, how it is, who helps and what helps; keeps one to itself, or throws one away. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { childHere, childLook } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import type { Id } from '#care/pass/facts.ts'
import { keepCard } from '#care/resilience/card.commands.ts'
import { cardTable } from '#care/resilience/resilience.commands.ts'
import { newId } from '#platform/clock.ts'
import { destroyItem } from '#platform/keys/erase.ts'
import { Refusal } from '#platform/web/page.ts'
import type { Say } from '#platform/words.ts'
import { closeStrength, strengthRows } from './child-strengths.sql.ts'
import {
  type ChildStrength,
  type Chosen,
  type StrengthKind,
  type StrengthProblem,
  strengthProblem,
  strengthWord,
} from './child-strengths.ts'

export const strengthsPlace = (familyId: Id, kind: StrengthKind): string =>
  `${childPlace(familyId)}/sterk/${strengthWord[kind]}`

/** Oldest first. */
export async function strengthsOf(dossier: Dossier): Promise<ChildStrength[]> {
  const rows = await strengthRows(dossier, dossier.family.id, childHere(dossier))
  return Promise.all(
    rows.map(async ({ sealed, wording, keyPerson, ...row }) => {
      const { words = '', picture = '' } = await dossier.unseal(cardTable, { id: row.id, sealed, wording, keyPerson })
      return { ...row, words, picture }
    }),
  )
}

const notice = { said: 'kind.bewaard' }
type Went = Promise<Outcome | { problem: never }>

/** Of each picture its name, in the words of the child. */
export type Put = Chosen & {
  familyId: Id
  kind: StrengthKind
  alone: boolean
  nameOf: (say: Say, picture: string) => string
}

/** Each picture and the word is a card of its own, which goes its own way. */
export const putDown = (knock: Knock, act: Act, put: Put): Promise<Outcome | { problem: StrengthProblem }> =>
  actInDossier<StrengthProblem>(knock, childLook(put.familyId, 'create'), act, async (dossier) => {
    const standing = (await strengthsOf(dossier)).filter(({ kind }) => kind === put.kind)
    const problem = strengthProblem(put, { here: standing.filter(({ isNow }) => isNow).length, inAll: standing.length })
    if (problem !== null) return { problem }
    const cards = [
      ...put.pictures.map((picture) => ({ words: put.nameOf(dossier.say, picture), picture })),
      ...(put.word === '' ? [] : [{ words: put.word }]),
    ]
    for (const texts of cards)
      await keepCard(dossier, {
        ...{ id: newId(), kind: put.kind, texts, givenBy: null, audience: put.alone ? 'onlyMe' : 'plan' },
      })
    return { to: strengthsPlace(put.familyId, put.kind), notice }
  })

type Own = { familyId: Id; id: Id }

export const keepStrengthAlone = (knock: Knock, act: Act, { familyId, id }: Own): Went =>
  actInDossier<never>(knock, childLook(familyId, 'change'), act, async (dossier) => {
    const { kind } = await ownOne(dossier, id)
    await closeStrength(dossier, familyId, id, dossier.at)
    return { to: strengthsPlace(familyId, kind), notice }
  })

/** Gone for good, in every backup too. */
export const throwStrengthAway = (knock: Knock, act: Act, { familyId, id }: Own): Went =>
  actInDossier<never>(knock, childLook(familyId, 'delete', id), act, async (dossier) => {
    const { kind } = await ownOne(dossier, id)
    await destroyItem(dossier, cardTable, id, 'own wish')
    knock.house.keys.forget(dossier.viewer.person)
    return { to: strengthsPlace(familyId, kind), notice }
  })

async function ownOne(dossier: Dossier, id: Id): Promise<ChildStrength> {
  const found = (await strengthsOf(dossier)).find((strength) => strength.id === id && strength.isNow)
  if (found === undefined) throw new Refusal('notFound')
  return found
}
