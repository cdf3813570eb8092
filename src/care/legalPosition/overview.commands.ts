/** All that is known about custody in this family, readable for who looks. */

import type { Dossier } from '#care/access/door.commands.ts'
import { checksOf, partsOf } from '#care/custody/custody.sql.ts'
import { custodyOfFamily, presentMembers } from '#care/household/household.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { disputesOf, frameworksOf } from './legal-position.sql.ts'
import type { YouthCustody } from './youth-custody.ts'

export async function custodyHere(dossier: Dossier): Promise<readonly YouthCustody[]> {
  const family = dossier.family.id
  const members = await presentMembers(dossier, family)
  const newest = await custodyOfFamily(dossier, family)
  const [checks, parts] = [await checksOf(dossier, family), await partsOf(dossier, family)]
  const frameworks = await frameworksOf(dossier, family)
  const disputes = await Promise.all(
    (await disputesOf(dossier, family)).map(async (row) => ({
      ...row,
      acts: row.acts.map((act) => ({ ...act, at: new Date(act.at) })),
      words: (await dossier.unseal<{ words: string }>('care.custody_dispute', row)).words,
    })),
  )
  const of = <T extends { youth: Id }>(rows: readonly T[], youth: Id) => rows.filter((row) => row.youth === youth)
  return members
    .filter(({ parts }) => parts.includes('youth'))
    .map(({ person, since }) => ({
      youth: person,
      age: dossier.people.find(({ id }) => id === person)?.age ?? 0,
      since,
      now: newest.find(({ youth }) => youth === person),
      checks: of(checks, person),
      parts: parts.filter(({ snapshot }) => snapshot === of(checks, person)[0]?.id),
      frameworks: of(frameworks, person),
      disputes: of(disputes, person),
    }))
}
