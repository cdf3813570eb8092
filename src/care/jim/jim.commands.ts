/** JIMs as this reader may see them, and where each stands. */

import type { Dossier, Look } from '#care/access/door.commands.ts'
import { factsOf } from '#care/agreements/agreements.sql.ts'
import { custodyNow } from '#care/consent/deciding.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import { askedParents, isAgreed, jimRows, leftOutOf, positionRows } from './jim.sql.ts'
import { asksParents, type Jim, mayChoose, type Position, type StandingJim, stateOf } from './jim.ts'

export const jimTable = 'care.jim'
export const positionTable = 'care.jim_position'
export const conditionTable = 'care.jim_condition'

/** What a youth does here stands in nobody else's list of looks, as the own resilience does. */
export const ownJimLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'een JIM kiezen',
  action,
  topics: ['resilience'],
  object: id === undefined ? { class: 'jimChoice' } : { class: 'jimChoice', id },
})

export const toldJimLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  ...ownJimLook(familyId, action),
  topics: ['circle'],
  object: id === undefined ? { class: 'jim' } : { class: 'jim', id },
})

export const jimPlace = (familyId: Id): string => `/gezin/${familyId}/jim`
export const toldPlace = (familyId: Id): string => `${jimPlace(familyId)}/verteld`

export async function jimsOf(dossier: Dossier): Promise<Jim[]> {
  const rows = await jimRows(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async ({ sealed, keyPerson, wording, ...row }) => {
      const { name = '' }: Texts = await dossier.unseal(jimTable, { id: row.id, sealed, wording, keyPerson })
      return { ...row, name }
    }),
  )
}

/** The youth of 12 or older who looks; for anybody else there is no such page. */
export function chooserHere(dossier: Dossier) {
  const me = dossier.people.find(({ id }) => id === dossier.viewer.person)
  if (me === undefined || !mayChoose(me)) throw new Refusal('notFound')
  return me
}

export function jimAmong(jims: readonly Jim[], id: Id): Jim {
  const jim = jims.find((each) => each.id === id)
  if (jim === undefined) throw new Refusal('notFound')
  return jim
}

/** Everybody in this plan who has custody of this youth now, asked or not, with what each said last. */
export async function positionsOn(dossier: Dossier, jim: Jim): Promise<Position[]> {
  const { state, holders } = custodyNow(await factsOf(dossier, dossier.family.id), jim.youth, dossier.at)
  if (state === 'unknown') return []
  const asked = (await askedParents(dossier, dossier.family.id, jim.id)).map(({ holder }) => holder)
  const rows = await positionRows(dossier, dossier.family.id, jim.id)
  const left = await leftOutOf(dossier, jim.id)
  const here = holders.filter((id) => dossier.people.some((someone) => someone.id === id && someone.kind === 'member'))
  return Promise.all(
    here.map(async (holder) => {
      const said = rows.find((row) => row.holder === holder)
      const leftOut = left.find((row) => row.holder === holder)?.leftOut ?? null
      if (said === undefined)
        return { holder, asked: asked.includes(holder), says: null, words: '', at: null, typedBy: null, leftOut }
      const { words = '' }: Texts = await dossier.unseal(positionTable, said)
      return { holder, asked: true, says: said.says, words, at: said.at, typedBy: said.typedBy, leftOut }
    }),
  )
}

const isCustodyKnown = async (dossier: Dossier, { youth }: Jim): Promise<boolean> =>
  custodyNow(await factsOf(dossier, dossier.family.id), youth, dossier.at).state !== 'unknown'

export async function standingOf(dossier: Dossier, jim: Jim): Promise<StandingJim> {
  const age = dossier.people.find(({ id }) => id === jim.youth)?.age ?? null
  const asks = asksParents(age)
  const positions = asks && jim.toldAt !== null ? await positionsOn(dossier, jim) : []
  const isHeldOutside = asks && jim.toldAt !== null && positions.length === 0 && (await isCustodyKnown(dossier, jim))
  return {
    jim,
    positions,
    state: stateOf(jim, age, positions, await isAgreed(dossier, jim.id)),
    asksParents: asks,
    isHeldOutside,
  }
}
