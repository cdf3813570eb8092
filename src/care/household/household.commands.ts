/** The family's own order, and changing a home. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { longestAddress, movedMember } from '#care/families/household.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import type { Home } from './home.ts'
import { homesOf, presentMembers, writesHere } from './household.sql.ts'

export const placeOf = (familyId: Id): string => `/gezin/${familyId}/gezin`

const look = (familyId: Id, objectClass: string, id: Id) =>
  ({
    familyId,
    purpose: 'het gezin bijwerken',
    action: 'change',
    topics: [],
    object: { class: objectClass, id },
  }) as const

/** The homes as this reader may know them: the label always, address and phone only from an opened vault. */
export async function homesIn(dossier: Dossier): Promise<Home[]> {
  const rows = await homesOf(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async ({ vault, ...row }) => {
      const texts: Texts = await dossier.unseal('care.household', row)
      const inside: Texts | null = vault === null ? null : await dossier.unseal('care.household_vault', vault)
      return {
        id: row.id,
        label: texts.label ?? '',
        interpreter: texts.interpreter === 'yes',
        wording: row.wording,
        open: inside === null || vault === null ? null : { ...placeIn(inside), secret: vault.secret },
      }
    }),
  )
}

const placeIn = (inside: Texts) => ({ address: inside.address ?? '', phone: inside.phone ?? '' })

export type MovingMember = { familyId: Id; person: Id; to: string }

/** One place up or down; the order is the family's own. */
export const moveMember = (knock: Knock, act: Act, moving: MovingMember): Promise<Outcome | { problem: 'nowhere' }> =>
  actInDossier<'nowhere'>(knock, look(moving.familyId, 'familyMember', moving.person), act, async (dossier) => {
    if ((await writesHere(dossier)).length === 0) throw new Refusal('notYours')
    const present = await presentMembers(dossier, moving.familyId)
    const order = present.map((member) => member.person)
    if (!order.includes(moving.person)) throw new Refusal('notFound')
    if (moving.to !== 'up' && moving.to !== 'down') return { problem: 'nowhere' }
    for (const [position, person] of movedMember(order, moving.person, moving.to).entries())
      await dossier.run(
        write
          .updateTable('care.family_member')
          .set({ position })
          .where('family_id', '=', moving.familyId)
          .where('person_id', '=', person)
          .where('until_on', 'is', null),
      )
    return { to: placeOf(moving.familyId), notice: { said: 'gezin.volgorde.klaar' } }
  })

export type ChangedHome = {
  familyId: Id
  id: Id
  label: string
  interpreter: boolean
  address: string
  phone: string
  /** What it was made from: between two changes nobody writes over the other. */
  base: number
  draft: string
}

/** By who lives there and the coordinator; where it is only by who sees it. */
export const changeHome = (
  knock: Knock,
  act: Act,
  home: ChangedHome,
): Promise<Outcome | { problem: 'labelMissing' | 'placeTooLong' | 'changedMeanwhile' }> =>
  actInDossier(knock, look(home.familyId, 'household', home.id), act, async (dossier) => {
    const { row } = await homeToChange(dossier, home.id)
    if (home.label === '' || home.label.length > 40) return { problem: 'labelMissing' }
    if (home.address.length > longestAddress || home.phone.length > longestAddress) return { problem: 'placeTooLong' }
    if (home.base !== row.wording) return { problem: 'changedMeanwhile' }
    const wording = row.wording + 1
    const texts = { label: home.label, ...(home.interpreter ? { interpreter: 'yes' } : {}) }
    const place = { table: 'care.household', id: home.id, wording, keyPerson: row.keyPerson }
    const sealed = await dossier.seal(place, texts)
    const changed = await dossier.run(
      write
        .updateTable('care.household')
        .set({ sealed, wording })
        .where('family_id', '=', home.familyId)
        .where('id', '=', home.id)
        .where('wording', '=', row.wording)
        .returning('wording'),
    )
    // Somebody else changed it while this act waited.
    if (changed.length === 0) return { problem: 'changedMeanwhile' }
    if (row.vault !== null) {
      const { keyPerson, wording: before } = row.vault
      const inside = { table: 'care.household_vault', id: home.id, wording: before + 1, keyPerson }
      await dossier.run(
        write
          .updateTable('care.household_vault')
          .set({
            sealed: await dossier.seal(inside, { address: home.address, phone: home.phone }),
            wording: inside.wording,
          })
          .where('family_id', '=', home.familyId)
          .where('household_id', '=', home.id),
      )
    }
    return { to: placeOf(home.familyId), draft: home.draft, notice: { said: 'bevestig.bewaard' } }
  })

/** Everybody of the family sees that a home is there; changing it is for who lives in it and the coordinator. */
export async function homeToChange(dossier: Dossier, id: Id) {
  const row = (await homesOf(dossier, dossier.family.id)).find((home) => home.id === id)
  if (row === undefined) throw new Refusal('notFound')
  const me = (await presentMembers(dossier, dossier.family.id)).find((one) => one.person === dossier.viewer.person)
  if (!dossier.isCoordinator && !me?.households.includes(id)) throw new Refusal('notYours')
  return { row }
}
