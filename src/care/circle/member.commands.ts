/** Naming the people around oneself, saying how close and with what they help, and taking them out again; earlier words stay. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { changeWords, keepFirstWords, rivalPath } from '#care/wording/wording.commands.ts'
import { audienceAfter } from '#care/wording/wording.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  circleLook,
  circleOf,
  circleReaders,
  circleTable,
  keeperHere,
  memberAmong,
  memberPlace,
  noteTable,
  ownAmong,
  ownCirclePlace,
} from './circle.commands.ts'
import { holdMember, removedMember } from './circle.sql.ts'
import {
  type CircleAudience,
  type CircleMember,
  circleAudience,
  firstAudience,
  type NamesProblem,
  namesProblem,
  noteAfter,
  type Ring,
  type Sector,
  supports,
  type Told,
  type ToldProblem,
  toldProblem,
  unplaced,
} from './circle.ts'

/** First the own circle's people without a place, one after another; then the circle. */
const nextPlace = (familyId: Id, own: readonly CircleMember[], done: Id): string => {
  const [next] = unplaced(own).filter(({ id }) => id !== done)
  return next === undefined ? ownCirclePlace(familyId) : memberPlace(familyId, next.id)
}

export type Naming = { familyId: Id; names: readonly string[]; another: boolean; draft: string }

export const nameMembers = (knock: Knock, act: Act, naming: Naming): Promise<Outcome | { problem: NamesProblem }> =>
  actInDossier<NamesProblem>(knock, circleLook(naming.familyId, 'create'), act, async (dossier) => {
    const me = keeperHere(dossier)
    const own = ownAmong(dossier, await circleOf(dossier))
    const known = own.map(({ name }) => name)
    const problem = namesProblem(naming.names, known, naming.another)
    if (problem !== null) return { problem }
    const ids: Id[] = []
    for (const [at, name] of naming.names.entries()) ids.push(await addMember(dossier, name, firstAudience(me.age), at))
    const [first] = [...unplaced(own).map(({ id }) => id), ...ids]
    return {
      to: memberPlace(naming.familyId, first as Id),
      draft: naming.draft,
      notice: { said: 'kring.namen.klaar' },
    }
  })

/** The moments lie a little apart, so that the order in which people were named stays. */
export async function addMember(dossier: Dossier, name: string, audience: CircleAudience, at: number): Promise<Id> {
  const me = dossier.viewer.person
  const item = { table: circleTable, id: newId(), keyPerson: me } as const
  const sealed = await dossier.seal({ ...item, wording: 1 }, { name })
  const created = new Date(dossier.at.getTime() + at)
  await dossier.run(
    write.insertInto(circleTable).values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id: item.id,
      subjects: [me],
      author: me,
      audience,
      created_at: created,
      changed_at: created,
      sealed,
      key_person: me,
    }),
  )
  await keepFirstWords(dossier, item, sealed)
  return item.id
}

export type Telling = Told & { familyId: Id; id: Id; base: number; was: string; draft: string }

export const textsOf = ({
  name,
  relation,
  contact,
  animal,
}: Pick<CircleMember, 'name' | 'relation' | 'contact' | 'animal'>): Texts => ({
  name,
  ...(relation === '' ? {} : { relation }),
  ...(contact === '' ? {} : { contact }),
  ...(animal === '' ? {} : { animal }),
})

/** How close, with what, and who sees it; on top of the words its owner saw. */
export const tellOfMember = (knock: Knock, act: Act, told: Telling): Promise<Outcome | { problem: ToldProblem }> =>
  actInDossier<ToldProblem>(knock, circleLook(told.familyId, 'change', told.id), act, async (dossier) => {
    await holdMember(dossier, told.familyId, told.id)
    const members = await circleOf(dossier)
    const member = memberAmong(dossier, members, told.id)
    const note = noteAfter(member.note, told)
    const problem = toldProblem({ ...told, note })
    if (problem !== null) return { problem }
    await keepNote(dossier, member, note)
    const changed = await changeWords(dossier, {
      table: circleTable,
      id: member.id,
      keyPerson: member.author,
      base: told.base,
      texts: textsOf({ ...told, animal: member.animal }),
    })
    // Made from words that were no longer there, a wish about who sees it is not followed either.
    if ('rival' in changed) {
      const to = rivalPath(told.familyId, 'kring', member.id, changed.rival)
      return { to, draft: told.draft, notice: { said: 'bevestig.bewaard' } }
    }
    const audience = audienceAfter(circleAudience(told.audience), told.was, circleAudience(member.audience))
    await setMember(dossier, member.id, {
      ring: told.ring as Ring,
      sector: told.sector as Sector,
      helps: supports.filter((support) => told.helps.includes(support)),
      audience,
      changed_at: dossier.at,
    })
    return {
      to: nextPlace(told.familyId, ownAmong(dossier, members), member.id),
      draft: told.draft,
      notice: { said: 'bevestig.bewaard', seenBy: circleReaders(dossier, audience) },
    }
  })

async function keepNote(dossier: Dossier, member: CircleMember, note: string): Promise<void> {
  if (note === member.note) return
  const me = dossier.viewer.person
  const place = { table: noteTable, id: member.id, keyPerson: me } as const
  const [kept] = await dossier.rows<{ wording: number }>(
    'circle.note',
    'select wording from care.circle_member_note where family_id = $1 and id = $2 for no key update',
    [dossier.family.id, member.id],
  )
  const wording = (kept?.wording ?? 0) + 1
  const sealed = await dossier.seal({ ...place, wording }, { note })
  await dossier.run(
    kept === undefined
      ? write.insertInto(noteTable).values({
          municipality_id: dossier.viewer.municipality,
          family_id: dossier.family.id,
          id: member.id,
          subjects: [me],
          author: me,
          changed_at: dossier.at,
          sealed,
          wording,
          key_person: me,
        })
      : write
          .updateTable(noteTable)
          .set({ sealed, wording, changed_at: dossier.at })
          .where('family_id', '=', dossier.family.id)
          .where('id', '=', member.id),
  )
}

/** Out of the circle, at any time; within ten minutes that is taken back (D-ALL-15). */
export const removeMember = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, circleLook(familyId, 'change', id), act, async (dossier) => {
    memberAmong(dossier, await circleOf(dossier), id)
    await setMember(dossier, id, { undone_at: dossier.at })
    const undo = `${memberPlace(familyId, id)}/terug`
    return { to: ownCirclePlace(familyId), notice: { said: 'kring.weg.klaar', undo } }
  })

export const putMemberBack = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, circleLook(familyId, 'change', id), act, async (dossier) => {
    const removed = await removedMember(dossier, familyId, id)
    if (removed === undefined) throw new Refusal('notFound')
    const { author, undoneAt } = removed
    if (author !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayTakeBack(dossier.viewer.person, { author, at: undoneAt }, dossier.at)) throw new Refusal('conflict')
    await setMember(dossier, id, { undone_at: null })
    return { to: ownCirclePlace(familyId), notice: { said: 'bevestig.teruggezet' } }
  })

type Settable = {
  ring?: Ring
  sector?: Sector
  helps?: string[]
  audience?: CircleAudience
  changed_at?: Date
  undone_at?: Date | null
}

export async function setMember(dossier: Dossier, id: Id, values: Settable): Promise<void> {
  await dossier.run(
    write.updateTable(circleTable).set(values).where('family_id', '=', dossier.family.id).where('id', '=', id),
  )
}
