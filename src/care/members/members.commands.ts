/** Somebody comes to belong to the family, leaves it, and is put back. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { youthsOf } from '#care/access/frame.ts'
import { birthOf, dueMonthOf } from '#care/families/birth.ts'
import { type MemberProblem, memberProblem, type TypedMember } from '#care/families/household.ts'
import { type LeavingProblem, leavingProblem, mayEnd, mayPutBack } from '#care/families/leaving.ts'
import { placeOf } from '#care/household/household.commands.ts'
import { type MemberRow, presentMembers, writesHere } from '#care/household/household.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import { coordinatesNow, leavingOf } from './members.sql.ts'

export const lookAtMember = (
  familyId: Id,
  action: Look['action'],
  objectClass: 'familyMember' | 'leaving' | 'birth',
  id: Id,
): Look => ({ familyId, purpose: 'het gezin bijwerken', action, topics: [], object: { class: objectClass, id } })

export type NewPerson = TypedMember & { familyId: Id; id: Id; draft: string }

/** Somebody who belongs to the family from today. Custody is never derived from it (D-PEO-03). */
export const addMember = (knock: Knock, act: Act, member: NewPerson): Promise<Outcome | { problem: MemberProblem }> =>
  actInDossier<MemberProblem>(
    knock,
    lookAtMember(member.familyId, 'create', 'familyMember', member.id),
    act,
    async (dossier) => {
      if ((await writesHere(dossier)).length === 0) throw new Refusal('notYours')
      const present = await presentMembers(dossier, member.familyId)
      const problem = memberProblem(member, present.length, dossier.today)
      if (problem !== null) return { problem }
      await addPerson(dossier, member)
      await dossier.run(
        write.insertInto('care.family_member').values({
          municipality_id: dossier.viewer.municipality,
          family_id: member.familyId,
          id: newId(),
          person_id: member.id,
          parts: [member.part],
          position: 1 + Math.max(-1, ...present.map(({ position }) => position)),
          from_on: dossier.today,
        }),
      )
      return {
        to: placeOf(member.familyId),
        draft: member.draft,
        notice: { said: 'gezin.lid.klaar', values: { name: member.id } },
      }
    },
  )

async function addPerson(dossier: Dossier, { id, callName, familyName, part, birth }: NewPerson): Promise<void> {
  const own = { municipality_id: dossier.viewer.municipality, key_person: id }
  const seal = (table: string, texts: Texts) => dossier.seal({ table, id, wording: 1, keyPerson: id }, texts)
  await dossier.run(
    write
      .insertInto('care.person')
      .values({ ...own, id, sealed: await seal('care.person', { callName }), created_at: dossier.at }),
  )
  const known = part === 'unborn' ? null : birthOf(birth)
  await dossier.run(
    write.insertInto('care.birth').values({
      ...own,
      person_id: id,
      born_on: known?.bornOn ?? null,
      known_to: known?.knownTo ?? 'day',
      due_month: part === 'unborn' ? dueMonthOf(birth) : null,
      sealed: await seal('care.birth', familyName === '' ? {} : { familyName }),
    }),
  )
}

export type WhoLeaves = { familyId: Id; person: Id }

/** Who may leave, or be said to have left, by this reader: anybody else is not found, or not this reader's to say. */
export async function whoLeaves(dossier: Dossier, person: Id): Promise<MemberRow> {
  const member = (await presentMembers(dossier, dossier.family.id)).find((one) => one.person === person)
  if (member === undefined) throw new Refusal('notFound')
  const leaver = {
    person: dossier.viewer.person,
    isCoordinator: dossier.isCoordinator,
    writes: await writesHere(dossier),
  }
  const age = dossier.people.find(({ id }) => id === person)?.age ?? null
  if (!mayEnd(leaver, { ...member, age })) throw new Refusal('notYours')
  return member
}

/** From that day the person has no pass here; everything that was written stays, with its writer. */
export const endMembership = (
  knock: Knock,
  act: Act,
  { familyId, person, untilOn, id }: WhoLeaves & { untilOn: (today: Day) => Day | null; id: Id },
): Promise<Outcome | { problem: LeavingProblem }> =>
  actInDossier<LeavingProblem>(knock, lookAtMember(familyId, 'change', 'leaving', person), act, async (dossier) => {
    const member = await whoLeaves(dossier, person)
    const until = untilOn(dossier.today)
    const problem = leavingProblem({
      untilOn: until,
      since: member.since,
      today: dossier.today,
      isYouth: member.parts.includes('youth'),
      youths: youthsOf(dossier).length,
      coordinates: await coordinatesNow(dossier, familyId, person),
    })
    if (problem !== null || until === null) return { problem: problem ?? 'dayMissing' }
    await dossier.run(
      write.insertInto('care.leaving').values({
        municipality_id: dossier.viewer.municipality,
        family_id: familyId,
        id,
        person_id: person,
        until_on: until,
        recorded_by: dossier.viewer.person,
        recorded_at: dossier.at,
      }),
    )
    await dossier.run(
      write
        .updateTable('care.family_member')
        .set({ until_on: until })
        .where('id', '=', member.id)
        .where('family_id', '=', familyId),
    )
    // Who left has no page of this family to come back to.
    if (person === dossier.viewer.person)
      return { to: '/', notice: { said: 'lid.weg.klaar', values: { name: person } } }
    return {
      to: placeOf(familyId),
      notice: {
        said: 'lid.weg.klaar',
        values: { name: person },
        next: 'lid.weg.hierna',
        undo: `${placeOf(familyId)}/lid/${person}/weg/terug`,
      },
    }
  })

/** Within ten minutes by who said it, afterwards by the coordinator; that it was said stays on record. */
export const putMemberBack = (
  knock: Knock,
  act: Act,
  { familyId, person }: WhoLeaves,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookAtMember(familyId, 'change', 'leaving', person), act, async (dossier) => {
    const said = await leavingOf(dossier, familyId, person)
    if (said === undefined) throw new Refusal('notFound')
    const me = { person: dossier.viewer.person, isCoordinator: dossier.isCoordinator }
    if (!mayPutBack(me, said, dossier.at)) throw new Refusal(said.by === me.person ? 'conflict' : 'notYours')
    await dossier.run(
      write
        .updateTable('care.family_member')
        .set({ until_on: null })
        .where('family_id', '=', familyId)
        .where('person_id', '=', person)
        .where('until_on', 'is not', null),
    )
    await dossier.run(
      write
        .updateTable('care.leaving')
        .set({ undone_by: me.person, undone_at: dossier.at })
        .where('family_id', '=', familyId)
        .where('id', '=', said.id),
    )
    return { to: placeOf(familyId), notice: { said: 'lid.weer.klaar', values: { name: person } } }
  })
