/** A home is added. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { type HomePlace, type HomeProblem, homeProblem } from '#care/families/household.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import { homesOfEach, moveIn } from './home.sql.ts'

const updating = (familyId: Id, objectClass: string, id: Id): Look => ({
  familyId,
  purpose: 'het gezin bijwerken',
  action: 'create',
  topics: [],
  object: { class: objectClass, id },
})

export type NewHousehold = {
  familyId: Id
  id: Id
  label: string
  address: string
  phone: string
  residents: readonly Id[]
  /** Spoken in this home is another language: an interpreter is needed. */
  interpreter?: boolean
  secretFor?: readonly Id[]
  back: string
  draft?: string
}

/** A home with its label; where it is goes into the vault. */
export const addHousehold = (knock: Knock, act: Act, home: NewHousehold): Promise<Outcome | { problem: HomeProblem }> =>
  actInDossier<HomeProblem>(knock, updating(home.familyId, 'household', home.id), act, async (dossier) => {
    const place = await placeForHome(dossier, home.familyId)
    const wish = { ...home, secret: home.secretFor !== undefined, readers: home.secretFor ?? [] }
    const problem = homeProblem(wish, place)
    if (problem !== null) return { problem }
    const own = { municipality_id: dossier.viewer.municipality, family_id: home.familyId }
    const label = await dossier.seal(
      { table: 'care.household', id: home.id, wording: 1, keyPerson: home.familyId },
      { label: home.label, ...(home.interpreter ? { interpreter: 'yes' } : {}) },
    )
    await dossier.run(
      write.insertInto('care.household').values({
        ...own,
        id: home.id,
        sealed: label,
        key_person: home.familyId,
        position: place.homes,
        created_at: dossier.at,
      }),
    )
    await moveIn(dossier, home.familyId, home.id, home.residents)
    const vault = await dossier.seal(
      { table: 'care.household_vault', id: home.id, wording: 1, keyPerson: home.id },
      { address: home.address, phone: home.phone },
    )
    await dossier.run(
      write.insertInto('care.household_vault').values({
        ...own,
        household_id: home.id,
        secret: wish.secret,
        readers: [...wish.readers],
        sealed: vault,
        key_person: home.id,
      }),
    )
    return {
      to: home.back,
      notice: { said: 'gezin.huis.klaar' },
      ...(home.draft === undefined ? {} : { draft: home.draft }),
    }
  })

async function placeForHome(dossier: Dossier, familyId: Id): Promise<HomePlace> {
  const counted = await homesOfEach(dossier, familyId)
  return {
    homes: counted?.homes ?? 0,
    members: counted?.members ?? [],
    readers: dossier.people.map((someone) => someone.id),
    mustLive: dossier.isCoordinator ? null : dossier.viewer.person,
  }
}
