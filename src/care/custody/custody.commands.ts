/** Who decides about a youth is recorded, with its source and day, and the parts that a court gave away. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { membersOf, youthsOf } from '#care/access/frame.ts'
import { type Custody, type CustodyProblem, custodyProblem, isOldEnoughToHold } from '#care/families/custody.ts'
import { presentMembers } from '#care/household/household.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { guardiansOf } from './custody.sql.ts'
import { type PartProblem, type PartTopic, partProblem, partTopics, type TypedParts } from './custody-part.ts'
import type { CustodyAlarm } from './source.ts'

/** P-17, where everything about custody is seen together. */
export const overviewOf = (familyId: Id): string => `/gezin/${familyId}/gezag`

export const lookAtCustody = (
  familyId: Id,
  action: 'read' | 'create',
  objectClass: 'custodySnapshot' | 'custodyDispute' | 'legalFramework',
  id: Id,
): Look => ({
  familyId,
  purpose: 'het gezin bijwerken',
  action,
  topics: action === 'read' ? ['decisions'] : [],
  object: { class: objectClass, id },
})

/** A present youth of this family; custody is recorded by the professional coordinator only. */
export function youthToRecord(dossier: Dossier, id: Id): Id {
  const youth = youthsOf(dossier).find((one) => one.id === id)
  if (youth === undefined) throw new Refusal('notFound')
  if (!dossier.isCoordinator) throw new Refusal('notYours')
  return youth.id
}

/** Who may be recorded as holder: members who are old enough, and a guardian from outside. */
export async function mayHold(dossier: Dossier, youth: Id): Promise<readonly Id[]> {
  const [young, members] = [await tooYoungToHold(dossier), membersOf(dossier).map(({ id }) => id)]
  const guardians = await guardiansOf(dossier, dossier.family.id)
  return [...members.filter((id) => id !== youth && !young.includes(id)), ...guardians]
}

const tooYoungToHold = async (dossier: Dossier): Promise<readonly Id[]> =>
  (await presentMembers(dossier, dossier.family.id))
    .filter((member) => !isOldEnoughToHold(member, dossier.today))
    .map(({ person }) => person)

export type NewCustody = Custody & {
  familyId: Id
  id: Id
  back: string
  parts?: TypedParts
  inInvestigation?: boolean
  draft?: string
}

/** Recorded by the professional coordinator; the newest counts, none is overwritten, and rights change in the same minute (D-PEO-05). */
export const recordCustody = (
  knock: Knock,
  act: Act,
  custody: NewCustody,
): Promise<Outcome | { problem: CustodyProblem | PartProblem }> =>
  actInDossier<CustodyProblem | PartProblem>(
    knock,
    lookAtCustody(custody.familyId, 'create', 'custodySnapshot', custody.id),
    act,
    async (dossier) => {
      const { today } = dossier
      const age = dossier.people.find(({ id }) => id === custody.youth)?.age ?? null
      const may = await mayHold(dossier, custody.youth)
      const problem =
        custodyProblem(custody, may, today, age, await tooYoungToHold(dossier)) ??
        (custody.parts === undefined ? null : partProblem(custody.parts, today))
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
          in_investigation: custody.inInvestigation ?? false,
          recorded_by: dossier.viewer.person,
          recorded_at: dossier.at,
        }),
      )
      if (custody.parts !== undefined) await addParts(dossier, custody, custody.parts)
      return {
        to: custody.back,
        notice: { said: 'bevestig.bewaard' },
        ...(custody.draft === undefined ? {} : { draft: custody.draft }),
      }
    },
  )

type Found = { familyId: Id; youth: Id; alarm: CustodyAlarm | null }

/** A source was asked: that is an act, and what it found is recorded by the one after it. An answer that cannot be right stays on the worklist until then. */
export const foundCustody = (
  knock: Knock,
  act: Act,
  { familyId, youth, alarm }: Found,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookAtCustody(familyId, 'read', 'custodySnapshot', youth), act, async (dossier) => {
    const about = youthToRecord(dossier, youth)
    if (alarm !== null)
      await dossier.run(
        write.insertInto('care.custody_alarm').values({
          ...{ municipality_id: dossier.viewer.municipality, family_id: familyId, id: act.operation },
          ...{ youth_id: about, kind: alarm, asked_by: dossier.viewer.person, asked_at: dossier.at },
        }),
      )
    return { to: `/gezin/${familyId}/gezin/gezag/${about}`, notice: { said: 'pro.register.kop' } }
  })

async function addParts(dossier: Dossier, custody: NewCustody, parts: TypedParts): Promise<void> {
  const topics = parts.topics.filter((topic): topic is PartTopic => (partTopics as readonly string[]).includes(topic))
  for (const topic of topics)
    await dossier.run(
      write.insertInto('care.custody_part').values({
        municipality_id: dossier.viewer.municipality,
        family_id: custody.familyId,
        id: newId(),
        snapshot_id: custody.id,
        youth_id: custody.youth,
        topic,
        court_on: parts.courtOn ?? dossier.today,
        until_on: parts.untilOn,
      }),
    )
}
