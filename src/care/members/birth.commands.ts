/** A birth day is put right, or entered when a child is born; what stood there is kept beside it. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import {
  type Birth,
  type BirthProblem,
  birthOf,
  birthProblem,
  isGrownUp,
  isPastYouthHelp,
  mayCorrectBirth,
  type TypedBirth,
} from '#care/families/birth.ts'
import { placeOf } from '#care/household/household.commands.ts'
import { type MemberRow, presentMembers, writesHere } from '#care/household/household.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { isWithinUndo } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { lookAtMember } from './members.commands.ts'
import { newestCorrection } from './members.sql.ts'

export type CorrectionProblem = BirthProblem | 'onlyCoordinator' | 'pastYouthHelp'

/** Whose birth day this reader may enter; seeing somebody is not enough. */
export async function whoseBirth(dossier: Dossier, person: Id): Promise<MemberRow> {
  const member = (await presentMembers(dossier, dossier.family.id)).find((one) => one.person === person)
  if (member === undefined) throw new Refusal('notFound')
  const me = { person: dossier.viewer.person, isCoordinator: dossier.isCoordinator }
  const writes = (await writesHere(dossier)).length
  if (!mayCorrectBirth(me, member, writes, dossier.today)) throw new Refusal('notYours')
  return member
}

export function correctionProblem(dossier: Dossier, member: MemberRow, typed: TypedBirth): CorrectionProblem | null {
  const child = member.parts.some((part) => part === 'youth' || part === 'unborn')
  const isPast = (bornOn: Day | null | undefined) => isPastYouthHelp(bornOn ?? null, dossier.today)
  // Who turned 23 meanwhile stays in the plan, and has a slip put right like everybody.
  const becomesPast = child && !isPast(member.bornOn) && isPast(birthOf(typed)?.bornOn)
  const problem = birthProblem(typed, dossier.today) ?? (becomesPast ? 'pastYouthHelp' : null)
  if (problem !== null || dossier.isCoordinator || member.dueMonth !== null) return problem
  return isGrownUp(birthOf(typed)?.bornOn ?? null, dossier.today) ? null : 'onlyCoordinator'
}

export type Correction = { familyId: Id; person: Id; typed: TypedBirth; id: Id; draft: string }

export const correctBirth = (
  knock: Knock,
  act: Act,
  wish: Correction,
): Promise<Outcome | { problem: CorrectionProblem }> =>
  actInDossier<CorrectionProblem>(
    knock,
    lookAtMember(wish.familyId, 'change', 'birth', wish.person),
    act,
    async (dossier) => {
      const member = await whoseBirth(dossier, wish.person)
      const problem = correctionProblem(dossier, member, wish.typed)
      const birth = birthOf(wish.typed)
      if (problem !== null || birth === null) return { problem: problem ?? 'birthImpossible' }
      await keepCorrection(dossier, wish, member, birth)
      await (member.dueMonth === null ? setBirth(dossier, wish.person, birth) : enterBirth(dossier, wish.person, birth))
      return {
        to: placeOf(wish.familyId),
        draft: wish.draft,
        notice: {
          said: member.dueMonth === null ? 'lid.geboren.klaar' : 'lid.geboren.baby.klaar',
          values: { name: wish.person },
          // Being born is not undone: a day that is wrong is put right.
          ...(member.dueMonth === null ? { undo: `${placeOf(wish.familyId)}/lid/${wish.person}/geboren/terug` } : {}),
        },
      }
    },
  )

async function keepCorrection(dossier: Dossier, wish: Correction, member: MemberRow, birth: Birth): Promise<void> {
  await dossier.run(
    write.insertInto('care.birth_correction').values({
      municipality_id: dossier.viewer.municipality,
      family_id: wish.familyId,
      id: wish.id,
      person_id: wish.person,
      was_on: member.bornOn,
      was_known_to: member.knownTo ?? 'day',
      was_due: member.dueMonth,
      born_on: birth.bornOn,
      known_to: birth.knownTo,
      recorded_by: dossier.viewer.person,
      recorded_at: dossier.at,
    }),
  )
}

type Known = { bornOn: Day | null; knownTo: Birth['knownTo'] }

async function setBirth(dossier: Dossier, person: Id, { bornOn, knownTo }: Known): Promise<void> {
  await dossier.run(
    write
      .updateTable('care.birth')
      .set({ born_on: bornOn, known_to: knownTo })
      .where('municipality_id', '=', dossier.viewer.municipality)
      .where('person_id', '=', person),
  )
}

/** From now on the child is a youth of this family, of whom nobody knows yet who decides. */
async function enterBirth(dossier: Dossier, child: Id, { bornOn, knownTo }: Birth): Promise<void> {
  const entered = await dossier.one<{ done: boolean }>(
    'members.enterBirth',
    'select door.enter_birth($1, $2, $3) as done',
    [child, bornOn, knownTo],
  )
  if (!entered?.done) throw new Refusal('notYours')
}

/** Only who put it right, and only at once; later it is put right anew and both stay on record. */
export const takeCorrectionBack = (
  knock: Knock,
  act: Act,
  { familyId, person }: { familyId: Id; person: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookAtMember(familyId, 'change', 'birth', person), act, async (dossier) => {
    await whoseBirth(dossier, person)
    const correction = await newestCorrection(dossier, familyId, person)
    if (correction === undefined || correction.wasDue !== null) throw new Refusal('notFound')
    if (correction.by !== dossier.viewer.person) throw new Refusal('notYours')
    if (!isWithinUndo(correction.at, dossier.at)) throw new Refusal('conflict')
    await setBirth(dossier, person, { bornOn: correction.wasOn, knownTo: correction.wasKnownTo })
    await dossier.run(
      write
        .updateTable('care.birth_correction')
        .set({ undone_at: dossier.at })
        .where('family_id', '=', familyId)
        .where('id', '=', correction.id),
    )
    return { to: placeOf(familyId), notice: { said: 'bevestig.teruggezet' } }
  })
