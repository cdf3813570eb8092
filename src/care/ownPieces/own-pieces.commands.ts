/** A youth opens and closes own pieces, and keeps what is his or hers from the parents; a professional decides, and the youth hears it first. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { coordinatorOf, youthsOf } from '#care/access/frame.ts'
import { factsOf } from '#care/agreements/agreements.sql.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { custodyNow } from '#care/consent/deciding.ts'
import type { Id } from '#care/pass/facts.ts'
import { piecesOf } from '#care/story/story.commands.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { ownItems, shieldsHere } from './own-pieces.sql.ts'
import { decideBy, isShieldKind, mayShield, piecesFrom, type Shield } from './own-pieces.ts'

const shieldPlace = (familyId: Id, shield: Id): string => `/gezin/${familyId}/afscherming/${shield}`

export const piecesPlace = (familyId: Id): string => `/gezin/${familyId}/mijn-stukken`

export const piecesLook = (familyId: Id, action: Look['action'], objectClass: string, id?: Id): Look => ({
  familyId,
  purpose: 'verhaal vertellen',
  action,
  topics: ['story'],
  object: id === undefined ? { class: objectClass } : { class: objectClass, id },
})

/** The youth of 12 or older who looks; for anybody else there is no such page. */
export function youthHere(dossier: Dossier) {
  const me = youthsOf(dossier).find(({ id }) => id === dossier.viewer.person)
  if (me === undefined || (me.age ?? 0) < piecesFrom) throw new Refusal('notFound')
  return me
}

/** What stands about this youth and can be kept from the parents: not what one of them wrote, since its writer knows it. */
export async function mayBeShielded(dossier: Dossier, youth: Id) {
  const { holders } = custodyNow(await factsOf(dossier, dossier.family.id), youth, dossier.at)
  return (await ownItems(dossier, dossier.family.id, youth)).filter(({ author }) => !holders.includes(author))
}

/** Of this youth, that nobody lifted: also those of before sixteen. */
export const standingShields = async (dossier: Dossier, youth: Id): Promise<readonly Shield[]> =>
  (await shieldsHere(dossier, dossier.family.id)).filter((one) => one.youth === youth && one.liftedAt === null)

/** What can be kept from the parents, and what is kept from them, whoever wrote it. */
export async function forParents(dossier: Dossier, youth: Id, shields: readonly Shield[]) {
  const may = (await mayBeShielded(dossier, youth)).map(({ id }) => id)
  const items = await ownItems(dossier, dossier.family.id, youth)
  return items.filter(({ id }) => may.includes(id) || shields.some(({ item }) => item === id))
}

export const ownPieces = async (dossier: Dossier) =>
  (await piecesOf(dossier)).filter((piece) => piece.author === dossier.viewer.person && !piece.passedOver)

/** Not for my parents: hidden in the same transaction, and a task for who coordinates. */
export const shieldItem = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; kind: string; item: string },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, piecesLook(wish.familyId, 'create', 'shield'), act, async (dossier) => {
    const me = youthHere(dossier)
    const { kind } = wish
    if (!mayShield(me.age)) throw new Refusal('notYours')
    const items = await mayBeShielded(dossier, me.id)
    if (!isShieldKind(kind) || !items.some((item) => item.id === wish.item && item.kind === kind))
      throw new Refusal('notFound')
    const standing = await shieldsHere(dossier, wish.familyId)
    if (standing.some((shield) => shield.item === wish.item && shield.liftedAt === null)) throw new Refusal('conflict')
    await dossier.run(
      write.insertInto('care.shield').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: act.operation },
        ...{ item_table: kind, item_id: wish.item, youth: me.id, made_at: dossier.at },
        decide_by: decideBy(dossier.today),
      }),
    )
    const name = coordinatorOf(dossier)?.id
    const looks = { said: 'jong.schild.uitleg', values: { name: name ?? '' } }
    const to = piecesPlace(wish.familyId)
    return { to, notice: name === undefined ? { said: 'jong.schild.uitleg.niemand' } : looks }
  })

/** The youth opens it again; nobody else does. */
export const liftShield = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; shield: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, piecesLook(wish.familyId, 'change', 'shield', wish.shield), act, async (dossier) => {
    const me = youthHere(dossier).id
    await shieldStanding(dossier, wish.shield)
    await setShield(dossier, wish.shield, { lifted_by: me, lifted_at: dossier.at })
    return { to: piecesPlace(wish.familyId), notice: { said: 'jong.schild.open' } }
  })

export async function shieldStanding(dossier: Dossier, id: Id): Promise<Shield> {
  const shield = (await shieldsHere(dossier, dossier.family.id)).find((one) => one.id === id)
  if (shield === undefined || shield.liftedAt !== null) throw new Refusal('notFound')
  return shield
}

type ShieldChange = Partial<{
  outcome: string
  decided_by: Id
  decided_at: Date
  told_at: Date
  lifted_by: Id
  lifted_at: Date
}>
const setShield = (dossier: Dossier, id: Id, change: ShieldChange) =>
  dossier.run(
    write.updateTable('care.shield').set(change).where('family_id', '=', dossier.family.id).where('id', '=', id),
  )

/** Decided once. It changes nothing of what parents see: the youth hears it first. */
export const decideShield = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; shield: Id; outcome: string },
): Promise<Outcome | { problem: 'outcomeMissing' }> =>
  actInDossier<'outcomeMissing'>(
    knock,
    consentLook(wish.familyId, 'change', 'shield', wish.shield),
    act,
    async (dossier) => {
      if (!dossier.isCoordinator) throw new Refusal('notYours')
      const shield = await shieldStanding(dossier, wish.shield)
      const { outcome } = wish
      if (outcome !== 'shielded' && outcome !== 'notShielded') return { problem: 'outcomeMissing' }
      if (shield.outcome !== null) throw new Refusal('conflict')
      await setShield(dossier, shield.id, { outcome, decided_by: dossier.viewer.person, decided_at: dossier.at })
      const said = outcome === 'shielded' ? 'pro.schild.dicht' : 'pro.schild.praten'
      // What comes next, the talk, is done on the same page.
      const to = outcome === 'shielded' ? `/gezin/${wish.familyId}/gezag` : shieldPlace(wish.familyId, shield.id)
      return { to, notice: { said, values: { name: shield.youth } } }
    },
  )

/** First it is written down that it was talked about with the youth; only an act after that opens it for the parents. */
export const openAfterTalk = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; shield: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, consentLook(wish.familyId, 'change', 'shield', wish.shield), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const shield = await shieldStanding(dossier, wish.shield)
    if (shield.outcome !== 'notShielded') throw new Refusal('conflict')
    const isTold = shield.toldAt !== null
    const lifting = { lifted_by: dossier.viewer.person, lifted_at: dossier.at }
    await setShield(dossier, shield.id, isTold ? lifting : { told_at: dossier.at })
    const to = isTold ? `/gezin/${wish.familyId}/gezag` : shieldPlace(wish.familyId, shield.id)
    return {
      to,
      notice: { said: isTold ? 'pro.schild.open' : 'pro.schild.verteld', values: { name: shield.youth } },
    }
  })
