/** Choosing whom to call first, and in which order. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { circleOf, ownAmong } from '#care/circle/circle.commands.ts'
import type { CircleMember } from '#care/circle/circle.ts'
import type { Id } from '#care/pass/facts.ts'
import { ownerHere, resilienceLook, resiliencePlace } from '#care/resilience/resilience.commands.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { callRow } from './call-list.sql.ts'
import { callOrder, mostToCall, sooner } from './call-list.ts'

export type CallList = {
  /** In own order. */
  first: readonly CircleMember[]
  /** Whoever else stands in the own circle. */
  others: readonly CircleMember[]
}

/** Who was taken out of the circle left this list with it. */
export async function callListOf(dossier: Dossier): Promise<CallList> {
  const own = ownAmong(dossier, await circleOf(dossier))
  const order = (await callRow(dossier, dossier.family.id, dossier.viewer.person))?.members ?? []
  return {
    first: order.flatMap((id) => own.filter((member) => member.id === id)),
    others: own.filter(({ id }) => !order.includes(id)),
  }
}

export type CallProblem = 'tooManyToCall'

export const chooseToCall = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; members: readonly string[]; draft: string },
): Promise<Outcome | { problem: CallProblem }> =>
  setCalls<CallProblem>(knock, act, wish, ({ first, others }) => {
    const known = [...first, ...others].map(({ id }) => id)
    const order = callOrder(
      first.map(({ id }) => id),
      wish.members.filter((id) => known.includes(id)),
    )
    return order.length > mostToCall ? { problem: 'tooManyToCall' } : order
  })

export const callSooner = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  setCalls<never>(knock, act, { familyId }, ({ first }) => {
    const order = first.map((member) => member.id)
    if (!order.includes(id)) throw new Refusal('notFound')
    return sooner(order, id)
  })

const setCalls = <P>(
  knock: Knock,
  act: Act,
  { familyId, ...typed }: { familyId: Id; draft?: string },
  orderOf: (list: CallList) => Id[] | { problem: P },
): Promise<Outcome | { problem: P }> =>
  actInDossier<P>(knock, resilienceLook(familyId, 'change'), act, async (dossier) => {
    const me = ownerHere(dossier).id
    const members = orderOf(await callListOf(dossier))
    if ('problem' in members) return members
    await dossier.run(
      write
        .insertInto('care.call_list')
        .values({
          ...{ municipality_id: dossier.viewer.municipality, family_id: familyId, person_id: me },
          ...{ members, changed_at: dossier.at },
        })
        .onConflict((found) =>
          found.columns(['municipality_id', 'family_id', 'person_id']).doUpdateSet({ members, changed_at: dossier.at }),
        ),
    )
    const notice = { said: 'bevestig.bewaard', seenBy: [] }
    return { to: resiliencePlace(familyId), notice, ...(typed.draft === undefined ? {} : { draft: typed.draft }) }
  })
