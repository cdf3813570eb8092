/** A family begins, and grows: members, homes and who has custody. */

import { type Custody, type CustodyProblem, custodyProblem } from '#care/families/custody.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { sealWith, type Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import { type Act, actInDossier, type Dossier, type Knock, type Look, type Outcome } from './door.commands.ts'
import { membersOf } from './frame.ts'

export type NewMember = {
  person: Id
  callName: string
  familyName: string
  bornOn: Day | null
  parts: readonly string[]
}
export type NewFamily = { id: Id; name: string; members: readonly NewMember[] }

/** Who begins it coordinates it from the first day (D-PLN-01). A worker of the local team only. */
export async function beginFamily({ house, token }: Knock, municipality: Id, family: NewFamily): Promise<void> {
  const sealFor = async (table: string, id: Id, texts: Texts) => {
    const keys = await house.keys.addSalts(municipality, id, [id])
    return sealWith(keys, { municipality, table, id, wording: 1, keyPerson: id }, texts).toString('base64')
  }
  const members = await Promise.all(
    family.members.map(async (member, position) => ({
      id: newId(),
      person: member.person,
      bornOn: member.bornOn,
      parts: member.parts,
      position,
      sealed: await sealFor('care.person', member.person, { callName: member.callName }),
      birthSealed: await sealFor('care.birth', member.person, { familyName: member.familyName }),
    })),
  )
  const raw = { id: family.id, sealed: await sealFor('care.family', family.id, { name: family.name }) }
  const begun = await house.pool.one<{ begun: boolean }>(
    'access.beginFamily',
    'select door.begin_family($1, $2, $3, $4) as begun',
    [token, JSON.stringify(raw), JSON.stringify(members), newId()],
  )
  if (!begun?.begun) throw new Refusal('notFound')
}

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
  secretFor?: readonly [Id, Id]
  back: string
}

/** A home with its label; where it is goes into the vault. */
export const addHousehold = (knock: Knock, act: Act, home: NewHousehold): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, updating(home.familyId, 'household', home.id), act, async (dossier) => {
    const own = { municipality_id: dossier.viewer.municipality, family_id: home.familyId }
    const label = await dossier.seal(
      { table: 'care.household', id: home.id, wording: 1, keyPerson: home.familyId },
      { label: home.label },
    )
    await dossier.run(
      write
        .insertInto('care.household')
        .values({ ...own, id: home.id, sealed: label, key_person: home.familyId, position: 0, created_at: dossier.at }),
    )
    await moveIn(dossier, home)
    const vault = await dossier.seal(
      { table: 'care.household_vault', id: home.id, wording: 1, keyPerson: home.id },
      { address: home.address, phone: home.phone },
    )
    await dossier.run(
      write.insertInto('care.household_vault').values({
        ...own,
        household_id: home.id,
        secret: home.secretFor !== undefined,
        readers: [...(home.secretFor ?? [])],
        sealed: vault,
        key_person: home.id,
      }),
    )
    return { to: home.back, notice: { said: 'bevestig.bewaard' } }
  })

async function moveIn(dossier: Dossier, home: NewHousehold): Promise<void> {
  await dossier.rows(
    'access.moveIn',
    `
    update care.family_member set households = households || $1::uuid where family_id = $2 and person_id = any($3) and until_on is null and cardinality(households) < 2`,
    [home.id, home.familyId, [...home.residents]],
  )
}

export type NewCustody = Custody & { familyId: Id; id: Id; back: string }

/** Recorded by the professional coordinator, with its source and day; the newest counts and none is overwritten. */
export const recordCustody = (
  knock: Knock,
  act: Act,
  custody: NewCustody,
): Promise<Outcome | { problem: CustodyProblem }> =>
  actInDossier<CustodyProblem>(
    knock,
    updating(custody.familyId, 'custodySnapshot', custody.id),
    act,
    async (dossier) => {
      const problem = custodyProblem(
        custody,
        membersOf(dossier).map((member) => member.id),
        dossier.today,
      )
      if (problem !== null) return { problem }
      await dossier.run(
        write.insertInto('care.custody_snapshot').values({
          municipality_id: dossier.viewer.municipality,
          family_id: custody.familyId,
          id: custody.id,
          youth_id: custody.youth,
          holders: [...custody.holders],
          kind: custody.kind,
          source: custody.source,
          outcome: custody.outcome,
          checked_on: custody.checkedOn,
          recorded_by: dossier.viewer.person,
          recorded_at: dossier.at,
        }),
      )
      return { to: custody.back, notice: { said: 'bevestig.bewaard' } }
    },
  )
