/** The circles of a family as this reader may see them, and who sees the own one. */

import type { Dossier, Look } from '#care/access/door.commands.ts'
import { membersOf, seenBy } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import { circleRows } from './circle.sql.ts'
import { type CircleAudience, type CircleMember, keepsCircle, opensCircle } from './circle.ts'

export const circleTable = 'care.circle_member'
export const noteTable = 'care.circle_member_note'

export const circleLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'kijken naar de kring',
  action,
  topics: ['circle'],
  object: id === undefined ? { class: 'circleMember' } : { class: 'circleMember', id },
})

export const circlePlace = (familyId: Id): string => `/gezin/${familyId}/kring`
export const ownCirclePlace = (familyId: Id): string => `${circlePlace(familyId)}/mijn`
export const memberPlace = (familyId: Id, id: Id): string => `${circlePlace(familyId)}/${id}`

export async function circleOf(dossier: Dossier): Promise<CircleMember[]> {
  const rows = await circleRows(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async ({ sealed, keyPerson, noteSealed, noteWording, noteKeyPerson, ...row }) => {
      const words: Texts = await dossier.unseal(circleTable, { ...row, sealed, keyPerson })
      const kept =
        noteSealed === null || noteWording === null || noteKeyPerson === null
          ? {}
          : await dossier.unseal<Texts>(noteTable, {
              id: row.id,
              sealed: noteSealed,
              wording: noteWording,
              keyPerson: noteKeyPerson,
            })
      const { name = '', relation = '', contact = '', animal = '' } = words
      return { ...row, name, relation, contact, animal, note: kept.note ?? '' }
    }),
  )
}

/** The member who looks, when he or she keeps an own circle; for anybody else there is no such page. */
export function keeperHere(dossier: Dossier) {
  const me = dossier.people.find(({ id }) => id === dossier.viewer.person)
  if (me === undefined || !keepsCircle(me)) throw new Refusal('notFound')
  return me
}

export const ownAmong = ({ viewer }: Dossier, members: readonly CircleMember[]): CircleMember[] =>
  members.filter(({ owner, author }) => owner === viewer.person && author === owner)

/** Somebody of the own circle: absent when this reader does not see it, refused when it is the circle of somebody else. */
export function memberAmong({ viewer }: Dossier, members: readonly CircleMember[], id: Id): CircleMember {
  const member = members.find((each) => each.id === id)
  if (member === undefined) throw new Refusal('notFound')
  if (member.author !== viewer.person) throw new Refusal('notYours')
  return member
}

/** Who sees somebody of the viewer's circle beside the viewer. */
export const circleReaders = (dossier: Dossier, audience: CircleAudience): readonly Id[] =>
  seenBy(dossier, audience, [dossier.viewer.person], 'circle')

/** Members of twelve or older who do not see yet whom the viewer shows; nobody, when the viewer may open it to nobody. */
export function mayStillSee(dossier: Dossier): readonly Id[] {
  const me = dossier.people.find(({ id }) => id === dossier.viewer.person)
  const see = circleReaders(dossier, 'plan')
  if (!opensCircle(me)) return []
  return membersOf(dossier)
    .filter(({ id, age }) => id !== me?.id && !see.includes(id) && (age === null || age >= 12))
    .map(({ id }) => id)
}
