/** Somebody does not agree with what was recorded about custody, and what became of it. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { coordinatorOf, membersOf, youthsOf } from '#care/access/frame.ts'
import { lookAtCustody } from '#care/custody/custody.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  type Dispute,
  type DisputeAct,
  type DisputeProblem,
  disputeActs,
  disputeProblem,
  isOpen,
  mayAct,
} from './dispute.ts'
import { type DisputeRow, disputesOf } from './legal-position.sql.ts'

const custodyFrom = 12

/** In the own name from 12; the coordinator writes down what a member says. */
export const speakersIn = (dossier: Dossier): readonly Id[] => {
  if (dossier.isCoordinator) return membersOf(dossier).map(({ id }) => id)
  const me = membersOf(dossier).find(({ id }) => id === dossier.viewer.person)
  return me !== undefined && (!me.parts.includes('youth') || (me.age ?? 0) >= custodyFrom) ? [me.id] : []
}

export type NewDispute = {
  familyId: Id
  id: Id
  youth: Id
  saidBy: string
  words: string
  route: string
  back: string
  draft: string
}

export const sayDisagreed = (
  knock: Knock,
  act: Act,
  said: NewDispute,
): Promise<Outcome | { problem: DisputeProblem }> =>
  actInDossier<DisputeProblem>(
    knock,
    lookAtCustody(said.familyId, 'create', 'custodyDispute', said.youth),
    act,
    async (dossier) => {
      const speakers = speakersIn(dossier)
      if (!youthsOf(dossier).some(({ id }) => id === said.youth)) throw new Refusal('notFound')
      if (speakers.length === 0) throw new Refusal('notYours')
      const problem = disputeProblem(said, speakers)
      const route = disputeActs.find((kind) => kind === said.route)
      if (problem !== null || route === undefined) return { problem: problem ?? 'routeMissing' }
      await dossier.run(
        write.insertInto('care.custody_dispute').values({
          municipality_id: dossier.viewer.municipality,
          family_id: said.familyId,
          id: said.id,
          youth_id: said.youth,
          said_by: said.saidBy,
          recorded_by: dossier.viewer.person,
          recorded_at: dossier.at,
          sealed: await dossier.seal(
            { table: 'care.custody_dispute', id: said.id, wording: 1, keyPerson: said.saidBy },
            { words: said.words },
          ),
          key_person: said.saidBy,
        }),
      )
      await addAct(dossier, said.id, route)
      const reads = [said.saidBy, coordinatorOf(dossier)?.id ?? ''].filter(
        (id) => id !== '' && id !== dossier.viewer.person,
      )
      return {
        to: said.back,
        draft: said.draft,
        notice: {
          said: 'bevestig.bewaard',
          seenBy: reads,
          undo: `/gezin/${said.familyId}/gezag/oneens/${said.id}/terug`,
        },
      }
    },
  )

const disputeOf = (row: DisputeRow): Dispute => ({
  ...row,
  acts: row.acts.map((act) => ({ ...act, at: new Date(act.at) })),
})

/** What this reader said about this youth and still stands. */
export async function ownDisputes(dossier: Dossier, youth: Id): Promise<readonly { id: Id; words: string }[]> {
  const rows = await disputesOf(dossier, dossier.family.id)
  const own = rows.filter(
    (row) => row.youth === youth && row.saidBy === dossier.viewer.person && isOpen(disputeOf(row)),
  )
  return Promise.all(
    own.map(async (row) => ({
      id: row.id,
      words: (await dossier.unseal<{ words: string }>('care.custody_dispute', row)).words,
    })),
  )
}

export const actOnDispute = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; id: Id; kind: string; back: string },
): Promise<Outcome | { problem: 'kind' }> =>
  actInDossier<'kind'>(
    knock,
    lookAtCustody(wish.familyId, 'create', 'custodyDispute', wish.id),
    act,
    async (dossier) => {
      const row = (await disputesOf(dossier, wish.familyId)).find(({ id }) => id === wish.id)
      if (row === undefined) throw new Refusal('notFound')
      const kind = disputeActs.find((one) => one === wish.kind)
      if (kind === undefined) return { problem: 'kind' }
      const dispute = disputeOf(row)
      const me = { person: dossier.viewer.person, isCoordinator: dossier.isCoordinator }
      if (!mayAct(me, dispute, kind))
        throw new Refusal(me.isCoordinator || kind === 'takenBack' ? 'conflict' : 'notYours')
      await addAct(dossier, wish.id, kind)
      return { to: wish.back, notice: { said: kind === 'takenBack' ? 'gezag.oneens.terug.klaar' : 'bevestig.bewaard' } }
    },
  )

async function addAct(dossier: Dossier, dispute: Id, kind: DisputeAct): Promise<void> {
  await dossier.run(
    write.insertInto('care.custody_dispute_act').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id: newId(),
      dispute_id: dispute,
      kind,
      recorded_by: dossier.viewer.person,
      recorded_at: dossier.at,
    }),
  )
}
