/** Two parents in two homes: wanting to write each other, and stopping with it (D-MSG-02). */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { apartAmong, messagesOneByOne, wishRows } from './two-homes.sql.ts'
import type { OtherParent } from './two-homes.ts'

export const messageLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'een bericht lezen of schrijven',
  action,
  topics: ['messages'],
  object: id === undefined ? { class: 'message' } : { class: 'message', id },
})

export const messagesPlace = (familyId: Id): string => `/gezin/${familyId}/berichten`

/** The other parents of this viewer, in another home; none for who is no parent. */
export async function parentsApart(dossier: Dossier): Promise<OtherParent[]> {
  const me = dossier.viewer.person
  const parents = membersOf(dossier).filter(({ parts }) => parts.includes('parent'))
  if (!parents.some(({ id }) => id === me)) return []
  const apart = (
    await apartAmong(
      dossier,
      parents.map(({ id }) => id),
    )
  ).filter((two) => two.one === me || two.other === me)
  const wishes = apart.length === 0 ? [] : await wishRows(dossier, dossier.family.id)
  return apart.map(({ one, other }) => {
    const person = one === me ? other : one
    const own = wishes.find((wish) => wish.person === me && wish.withPerson === person)
    return { person, iWant: own?.id ?? null, theyWant: wishes.some((wish) => wish.person === person) }
  })
}

type OnWish = { familyId: Id; person: Id }

export const wantMessages = (knock: Knock, act: Act, wish: OnWish): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, messageLook(wish.familyId, 'create', act.operation), act, async (dossier) => {
    await messagesOneByOne(dossier, wish.familyId)
    const found = (await parentsApart(dossier)).find(({ person }) => person === wish.person)
    if (found === undefined) throw new Refusal('notFound')
    if (found.iWant !== null) throw new Refusal('conflict')
    await dossier.run(
      write.insertInto('care.message_wish').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: act.operation },
        ...{ person_id: dossier.viewer.person, with_person: wish.person, at: dossier.at },
      }),
    )
    return {
      to: messagesPlace(wish.familyId),
      notice: { said: found.theyWant ? 'bericht.samen.kan' : 'bericht.samen.gezegd', values: { name: wish.person } },
    }
  })

export const stopMessages = (knock: Knock, act: Act, wish: OnWish): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, messageLook(wish.familyId, 'change'), act, async (dossier) => {
    await messagesOneByOne(dossier, wish.familyId)
    const own = (await wishRows(dossier, wish.familyId)).find(
      (one) => one.person === dossier.viewer.person && one.withPerson === wish.person,
    )
    if (own === undefined) throw new Refusal('notFound')
    await dossier.run(
      write
        .updateTable('care.message_wish')
        .set({ stopped_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', own.id),
    )
    return {
      to: messagesPlace(wish.familyId),
      notice: { said: 'bericht.samen.gestopt', values: { name: wish.person } },
    }
  })
