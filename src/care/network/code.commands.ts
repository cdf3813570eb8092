/** The code with which a JIM comes in: made by the youth, or by who coordinates; shown once and kept as a hash only. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { cardCode, typedFact } from '#care/entry/secret-code.ts'
import { hashesOf } from '#care/invitation/invitation.commands.ts'
import { jimAmong, jimPlace, jimsOf, ownJimLook, standingOf, toldJimLook, toldPlace } from '#care/jim/jim.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId, newSalt } from '#platform/clock.ts'
import { Refusal } from '#platform/web/page.ts'
import { codeState } from './network.sql.ts'
import type { Coded } from './network.ts'

const shortestFact = 3

/** The youth's own look stays with the youth; what who coordinates does stands under the circle. */
export const codeLook = (familyId: Id, action: Look['action'], jim: Id, own: boolean): Look =>
  own ? ownJimLook(familyId, action, jim) : toldJimLook(familyId, action, jim)

/** A JIM who may come in: told, and with everything that comes before it. */
export async function codedHere(dossier: Dossier, id: Id, asOwn: boolean): Promise<Coded> {
  const jim = jimAmong(await jimsOf(dossier), id)
  const isOwn = jim.youth === dossier.viewer.person
  if (isOwn !== asOwn || !(isOwn || dossier.isCoordinator)) throw new Refusal('notFound')
  const { state } = await standingOf(dossier, jim)
  if (state !== 'positioned') throw new Refusal('notFound')
  return { jim, state: await codeState(dossier, id), isOwn }
}

export const placeAfterCode = (familyId: Id, isOwn: boolean): string =>
  isOwn ? jimPlace(familyId) : toldPlace(familyId)

/** The code is given back the first time only; the same act sent again has made nothing new and shows nothing. */
export async function makeCode(
  knock: Knock,
  act: Act,
  wish: { familyId: Id; jim: Id; own: boolean; fact: string },
): Promise<(Outcome & { code?: string }) | { problem: 'fact' }> {
  let made: string | undefined
  const look = codeLook(wish.familyId, 'create', wish.jim, wish.own)
  const outcome = await actInDossier<'fact'>(knock, look, act, async (dossier) => {
    const { jim, state, isOwn } = await codedHere(dossier, wish.jim, wish.own)
    if (state === 'in') throw new Refusal('conflict')
    if (typedFact(wish.fact).length < shortestFact) return { problem: 'fact' }
    const code = cardCode(newSalt(16))
    const person = jim.person ?? newId()
    const place = { table: 'care.person', id: person, wording: 1, keyPerson: person } as const
    const done = await dossier.one<{ person: Id | null }>(
      'network.inviteJim',
      'select door.invite_jim($1, $2, $3, $4, $5, $6) as person',
      [
        act.operation,
        ...hashesOf(knock, { code, fact: wish.fact }),
        jim.id,
        person,
        await dossier.seal(place, { callName: jim.name }),
      ],
    )
    if (!done?.person) throw new Refusal('conflict')
    made = code
    return { to: placeAfterCode(wish.familyId, isOwn), notice: { said: 'jim.code.klaar' } }
  })
  return 'problem' in outcome || made === undefined ? outcome : { ...outcome, code: made }
}
