/** Asking about a line of the log. The text is sealed; the log row of the asking is the door's. */

import { type Act, actInDossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import { dayOf } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { logLine } from './look-log.sql.ts'
import { answerDueOn } from './look-log.ts'

export type Question = { familyId: Id; lineId: Id; text: string; id: Id; draft: string }

export const askAboutLine = (knock: Knock, act: Act, question: Question): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(
    knock,
    {
      familyId: question.familyId,
      purpose: 'kijken wie keek',
      action: 'create',
      topics: [],
      object: { class: 'logQuestion', id: question.id },
    },
    act,
    async (dossier) => {
      if ((await logLine(dossier, question.lineId)) === undefined) throw new Refusal('notFound')
      const me = dossier.viewer.person
      const due = answerDueOn(dayOf(dossier.at))
      const sealed = await dossier.seal(
        { table: 'care.log_question', id: question.id, wording: 1, keyPerson: me },
        { question: question.text },
      )
      await dossier.run(
        write.insertInto('care.log_question').values({
          municipality_id: dossier.viewer.municipality,
          family_id: question.familyId,
          id: question.id,
          log_id: question.lineId,
          asked_by: me,
          asked_at: dossier.at,
          answer_due_on: due,
          sealed,
          key_person: me,
        }),
      )
      return {
        to: `/gezin/${question.familyId}/wie-keek`,
        draft: question.draft,
        notice: { said: 'log.vraagklaar', values: { date: due } },
      }
    },
  )
