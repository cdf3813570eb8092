/** Giving the phone to a child, the child on its pages, and the grown-up coming back. */

import {
  type Act,
  actInDossier,
  type Dossier,
  isId,
  type Knock,
  knockOf,
  type Look,
  type Outcome,
  openDossier,
} from '#care/access/door.commands.ts'
import { seenBy } from '#care/access/frame.ts'
import { askCode, endSession } from '#care/entry/sign-in.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { destroyItem } from '#platform/keys/erase.ts'
import { unseal } from '#platform/keys/seal.ts'
import { type Page, Refusal } from '#platform/web/page.ts'
import { addTrusted, beginTurn, finishTurn, type RawTurn, trustedRows, trustedTable, turnOn } from './child-turn.sql.ts'
import { childPlace, isChild, type TrustedAdult, type TrustedProblem, trustProblem } from './child-turn.ts'

/** Every page of a child leaves the same row: which of them it was, and what it told, the log does not say. */
export const childLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'vertellen met plaatjes',
  action,
  topics: ['story'],
  object: id === undefined ? { class: 'childPage' } : { class: 'childPage', id },
})

/** The child whose page this is; for anybody else there is no such page. */
export function childHere(dossier: Dossier): Id {
  const me = dossier.people.find(({ id }) => id === dossier.viewer.person)
  if (me === undefined || !isChild(me)) throw new Refusal('notFound')
  return me.id
}

/** Opens the dossier for the child whose page it is. */
export const asChild = <T>(page: Page, work: (dossier: Dossier) => Promise<T>): Promise<T> =>
  openDossier(knockOf(page), childLook(page.param('familyId'), 'read'), async (dossier) => {
    childHere(dossier)
    return work(dossier)
  })

/** Who reads what the child tells and does not keep to itself. */
export const childReaders = (dossier: Dossier): readonly Id[] =>
  seenBy(dossier, 'plan', [dossier.viewer.person], 'story')

/** From here on the session is the child's; the first page asks how the week was. */
export const giveTurn = (knock: Knock, act: Act, familyId: Id, child: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, childLook(familyId, 'create'), act, async (dossier) => {
    if (!isId(child) || !(await beginTurn(dossier, knock.token, child))) throw new Refusal('notFound')
    return { to: `${childPlace(familyId)}/weer?eerst=1`, notice: { said: 'kind.bewaard' } }
  })

export const turnHere = ({ house, token }: Pick<Page, 'house' | 'token'>): Promise<RawTurn | undefined> =>
  token.length === 0 ? Promise.resolve(undefined) : turnOn(house.pool, token)

/** The same, of a child whom a grown-up gave the phone: who came in by itself has no grown-up to go back to. */
export async function givenTurn(page: Pick<Page, 'house' | 'token'>): Promise<RawTurn | undefined> {
  const turn = await turnHere(page)
  return turn?.byPictures ? undefined : turn
}

/** The session of a child that came in by itself ends; false for every other. */
export async function leaveByPictures(page: Page): Promise<boolean> {
  if ((await turnHere(page))?.byPictures !== true) return false
  await endSession(page)
  return true
}

/** Nothing opens any more until the grown-up is back. False: nobody gave a turn, the child came with its own session and leaves it. */
export async function endTurn(page: Page): Promise<boolean> {
  if (await finishTurn(page.house.pool, page.token)) return true
  await endSession(page)
  return false
}

/** A code for the grown-up whose phone it is, to the own address; false when it was asked too often. */
export async function askGrownUp(
  page: Page,
  turn: RawTurn,
  text: (code: string) => { subject: string; text: string },
): Promise<boolean> {
  const { mail } = await unseal<{ mail: string }>(page.house.keys, turn.municipality, 'entry.account', turn)
  return askCode(page, mail, text)
}

export async function trustedOf(dossier: Dossier): Promise<TrustedAdult[]> {
  const rows = await trustedRows(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async (row) => {
      const { name = '', phone = '' } = await dossier.unseal(trustedTable, row)
      return { id: row.id, name, phone }
    }),
  )
}

export const helpPlace = (familyId: Id): string => `${childPlace(familyId)}/meer`

type Named = { familyId: Id; name: string; phone: string }

export const trustSomeone = (knock: Knock, act: Act, told: Named): Promise<Outcome | { problem: TrustedProblem }> =>
  actInDossier<TrustedProblem>(knock, childLook(told.familyId, 'create'), act, async (dossier) => {
    const child = childHere(dossier)
    const problem = trustProblem(told, (await trustedRows(dossier, told.familyId)).length)
    if (problem !== null) return { problem }
    const { name, phone } = told
    const place = { table: trustedTable, id: act.operation, wording: 1, keyPerson: child }
    await addTrusted(dossier, {
      ...{
        municipality: dossier.viewer.municipality,
        familyId: told.familyId,
        id: act.operation,
        child,
        at: dossier.at,
      },
      ...{ beside: dossier.viewer.beside ?? null, sealed: await dossier.seal(place, { name, phone }) },
    })
    return { to: helpPlace(told.familyId), notice: { said: 'kind.bewaard' } }
  })

/** Gone for good. */
export const trustNoMore = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, childLook(familyId, 'delete', id), act, async (dossier) => {
    const child = childHere(dossier)
    if (!(await trustedRows(dossier, familyId)).some((row) => row.id === id)) throw new Refusal('notFound')
    await destroyItem(dossier, trustedTable, id, 'own wish')
    knock.house.keys.forget(child)
    return { to: helpPlace(familyId), notice: { said: 'kind.bewaard' } }
  })
