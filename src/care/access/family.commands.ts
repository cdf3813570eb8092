/** A family begins with its first members and who coordinates it. */

import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import type { Day } from '#platform/dates.ts'
import { sealWith, type Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import type { Knock } from './door.commands.ts'

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
