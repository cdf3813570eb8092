/** Asking about the own data, taking that back, the answer of the professional, and the switch for research. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { coordinatorOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { lookAtRights, mayTakeCopy } from '#care/planExport/copy.commands.ts'
import { write } from '#platform/database/write.ts'
import { asDay } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { groundOf, youthsToAskAbout } from './information.ts'
import { requestRows } from './request.sql.ts'
import {
  type AnswerProblem,
  answerDueOn,
  answerProblem,
  mayAnswerRequest,
  mayTakeBackRequest,
  type RequestKind,
  type RequestProblem,
  type RightsRequest,
  requestProblem,
} from './request.ts'

export const placeOfRights = (familyId: Id): string => `/gezin/${familyId}/gegevens`

/** Own requests, and for the professional those of everybody in this family. */
export async function requestsOf(dossier: Dossier): Promise<RightsRequest[]> {
  const rows = await requestRows(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async ({ sealed, wording, keyPerson, answerId, answeredBy, answeredAt, answer, ground, ...row }) => {
      const said =
        sealed === null
          ? { text: '' }
          : await dossier.unseal<{ text: string }>('care.rights_request', { id: row.id, sealed, wording, keyPerson })
      const given =
        answerId === null || answer === null
          ? undefined
          : await dossier.unseal<{ text: string }>('care.rights_answer', {
              ...{ id: answerId, sealed: answer, wording: 1, keyPerson },
            })
      return {
        ...{ id: row.id, kind: row.kind, askedBy: row.askedBy, askedAt: row.askedAt, text: said.text },
        youth: row.youth,
        answerDueOn: asDay(row.answerDueOn),
        answer: given && {
          by: answeredBy ?? '',
          at: answeredAt ?? row.askedAt,
          text: given.text,
          ground: groundOf(ground ?? ''),
        },
      }
    }),
  )
}

export type NewRequest = { familyId: Id; id: Id; kind: RequestKind; youth?: Id; text: string; draft: string }

export const askRequest = (knock: Knock, act: Act, asked: NewRequest): Promise<Outcome | { problem: RequestProblem }> =>
  actInDossier<RequestProblem>(
    knock,
    lookAtRights(asked.familyId, 'create', 'rightsRequest', asked.id),
    act,
    async (dossier) => {
      if (!mayTakeCopy(dossier)) throw new Refusal('notYours')
      const me = dossier.viewer.person
      const own = (await requestsOf(dossier)).filter(({ askedBy }) => askedBy === me)
      const youths = asked.kind === 'information' ? youthsToAskAbout(dossier) : []
      if (asked.kind === 'information' && youths.length === 0) throw new Refusal('notYours')
      const youth = youths.find(({ id }) => id === asked.youth)?.id ?? null
      const problem = requestProblem(asked, youth, own)
      if (problem !== null) return { problem }
      const due = answerDueOn(asked.kind, dossier.today)
      const place = { table: 'care.rights_request', id: asked.id, wording: 1, keyPerson: me }
      await dossier.run(
        write.insertInto('care.rights_request').values({
          ...{ municipality_id: dossier.viewer.municipality, family_id: asked.familyId, id: asked.id },
          ...{ kind: asked.kind, asked_by: me, asked_at: dossier.at, answer_due_on: due, key_person: me },
          youth_id: youth,
          sealed: asked.kind === 'copy' ? null : await dossier.seal(place, { text: asked.text }),
        }),
      )
      return {
        to: placeOfRights(asked.familyId),
        draft: asked.draft,
        notice: {
          said: 'gegevens.klaar',
          values: { date: due },
          seenBy: [coordinatorOf(dossier)?.id ?? ''].filter((id) => id !== ''),
          undo: `${placeOfRights(asked.familyId)}/vraag/${asked.id}/terug`,
        },
      }
    },
  )

export const takeRequestBack = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookAtRights(familyId, 'change', 'rightsRequest', id), act, async (dossier) => {
    const request = await requestIn(dossier, id)
    if (request.askedBy !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayTakeBackRequest(dossier.viewer.person, request, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable('care.rights_request')
        .set({ undone_at: dossier.at })
        .where('family_id', '=', familyId)
        .where('id', '=', id),
    )
    return { to: placeOfRights(familyId), notice: { said: 'bevestig.teruggezet' } }
  })

export async function requestIn(dossier: Dossier, id: Id): Promise<RightsRequest> {
  const request = (await requestsOf(dossier)).find((one) => one.id === id)
  if (request === undefined) throw new Refusal('notFound')
  return request
}

export const answerRequest = (
  knock: Knock,
  act: Act,
  answer: { familyId: Id; requestId: Id; id: Id; text: string; ground: string; draft: string },
): Promise<Outcome | { problem: AnswerProblem }> =>
  actInDossier<AnswerProblem>(
    knock,
    lookAtRights(answer.familyId, 'create', 'rightsAnswer', answer.requestId),
    act,
    async (dossier) => {
      const request = await requestIn(dossier, answer.requestId)
      const me = { person: dossier.viewer.person, isCoordinator: dossier.isCoordinator }
      if (request.answer !== undefined) throw new Refusal('conflict')
      if (!mayAnswerRequest(me, request)) throw new Refusal('notYours')
      const problem = answerProblem(request, answer)
      if (problem !== null) return { problem }
      const place = { table: 'care.rights_answer', id: answer.id, wording: 1, keyPerson: request.askedBy }
      await dossier.run(
        write.insertInto('care.rights_answer').values({
          ...{ municipality_id: dossier.viewer.municipality, family_id: answer.familyId, id: answer.id },
          ...{ request_id: request.id, by_person: me.person, at: dossier.at, key_person: request.askedBy },
          ground: request.kind === 'information' ? groundOf(answer.ground) : null,
          sealed: await dossier.seal(place, { text: answer.text }),
        }),
      )
      return {
        to: placeOfRights(answer.familyId),
        draft: answer.draft,
        notice: { said: 'bevestig.bewaard', seenBy: [request.askedBy] },
      }
    },
  )

export const chooseResearch = (
  knock: Knock,
  act: Act,
  { familyId, id, allowed }: { familyId: Id; id: Id; allowed: boolean },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookAtRights(familyId, 'change', 'researchChoice'), act, async (dossier) => {
    if (!mayTakeCopy(dossier)) throw new Refusal('notYours')
    await dossier.run(
      write.insertInto('care.research_choice').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: familyId, id },
        ...{ person_id: dossier.viewer.person, allowed, at: dossier.at },
      }),
    )
    return { to: placeOfRights(familyId), notice: { said: 'bevestig.bewaard' } }
  })
