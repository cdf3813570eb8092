/** The legal framework of a youth changes: a row per change, up with the day of the court, down with a warm handover. */

import { type Act, actInDossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { lookAtCustody, youthToRecord } from '#care/custody/custody.commands.ts'
import {
  type FrameworkProblem,
  type FrameworkWish,
  frameworkProblem,
  frameworkStanding,
} from '#care/families/framework.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import { frameworksOf, institutions } from './legal-position.sql.ts'

export type NewFramework = FrameworkWish & {
  familyId: Id
  id: Id
  youth: Id
  carriedOutBy: string
  back: string
  draft: string
}

export const recordFramework = (
  knock: Knock,
  act: Act,
  wish: NewFramework,
): Promise<Outcome | { problem: FrameworkProblem }> =>
  actInDossier<FrameworkProblem>(
    knock,
    lookAtCustody(wish.familyId, 'create', 'legalFramework', wish.youth),
    act,
    async (dossier) => {
      const youth = youthToRecord(dossier, wish.youth)
      const before = (await frameworksOf(dossier, wish.familyId)).find((row) => row.youth === youth)
      const problem = frameworkProblem(wish, frameworkStanding(before, dossier.today).kind, dossier.today)
      if (problem !== null || wish.kind === null) return { problem: problem ?? 'kindMissing' }
      const compulsory = wish.kind === 'compulsory'
      const institution = (await institutions(dossier)).find(({ id }) => id === wish.carriedOutBy)
      await dossier.run(
        write.insertInto('care.legal_framework').values({
          municipality_id: dossier.viewer.municipality,
          family_id: wish.familyId,
          id: wish.id,
          youth_id: youth,
          kind: wish.kind,
          measure: compulsory ? wish.measure : null,
          court_on: compulsory ? wish.courtOn : null,
          from_on: wish.fromOn,
          until_on: compulsory ? wish.untilOn : null,
          carried_out_by: compulsory ? (institution?.id ?? null) : null,
          handover_on: compulsory ? null : wish.handoverOn,
          handover_with: compulsory || wish.handoverOn === null ? [] : [...wish.handoverWith],
          recorded_by: dossier.viewer.person,
          recorded_at: dossier.at,
        }),
      )
      return { to: wish.back, draft: wish.draft, notice: { said: 'gezag.kader.klaar', values: { name: youth } } }
    },
  )
