/** Asking for a yes to help: the five blocks, what makes it light or urgent, and from whom it is kept. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { youthsOf } from '#care/access/frame.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { isRegistered, measureRuns } from '#care/consent/deciding.ts'
import { blocks, helpTextVersion } from '#care/helpQuestions/help-asking.ts'
import { helpPlace } from '#care/helpQuestions/help-question.commands.ts'
import { consentFactsOf } from '#care/helpQuestions/help-question.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { keptOut, type UntoldWish } from '#care/withheld/untold.commands.ts'
import { keep } from '#care/withheld/withheld.commands.ts'
import type { WithheldProblem } from '#care/withheld/withheld.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { type HelpWish, type HelpWishProblem, helpWishProblem } from './new-help.ts'

export const mayMarkLight = async (dossier: Dossier): Promise<boolean> =>
  isRegistered(await consentFactsOf(dossier, dossier.family.id), dossier.viewer.person, dossier.at)

/** Youths for whom a measure of the court runs today. */
export async function underMeasure(dossier: Dossier): Promise<readonly Id[]> {
  const facts = await consentFactsOf(dossier, dossier.family.id)
  return youthsOf(dossier)
    .map(({ id }) => id)
    .filter((id) => measureRuns(facts, id, dossier.at))
}

export type AskProblem = HelpWishProblem | { at: 'kept'; is: WithheldProblem }

export const askForHelp = (
  knock: Knock,
  act: Act,
  wish: HelpWish & { kept: UntoldWish; familyId: Id; id: Id; draft: string },
): Promise<Outcome | { problem: AskProblem }> =>
  actInDossier<AskProblem>(
    knock,
    consentLook(wish.familyId, 'create', 'helpQuestion', wish.id),
    act,
    async (dossier) => {
      if (!dossier.isCoordinator) throw new Refusal('notYours')
      const youths = youthsOf(dossier).map(({ id }) => id)
      const problem = helpWishProblem(wish, youths, await mayMarkLight(dossier), await underMeasure(dossier))
      if (problem !== null) return { problem }
      const kept = await keptOut(dossier, wish)
      if ('problem' in kept) return { problem: { at: 'kept', is: kept.problem } }
      const texts = {
        ...Object.fromEntries(blocks.map((block) => [block, wish[block]])),
        ...(wish.light ? { lightWhy: wish.lightWhy } : {}),
        ...(wish.childSaid === '' ? {} : { childSaid: wish.childSaid }),
        ...(wish.urgent ? { urgentWhy: wish.urgentWhy } : {}),
      }
      await dossier.run(
        write.insertInto('care.help_question').values({
          municipality_id: dossier.viewer.municipality,
          family_id: wish.familyId,
          id: wish.id,
          youth: wish.youth,
          form: wish.form,
          light_by: wish.light ? dossier.viewer.person : null,
          light_at: wish.light ? dossier.at : null,
          under_measure: wish.underMeasure,
          urgent_by: wish.urgent ? dossier.viewer.person : null,
          urgent_at: wish.urgent ? dossier.at : null,
          text_version: helpTextVersion,
          asked_by: dossier.viewer.person,
          asked_at: dossier.at,
          sealed: await dossier.seal(
            { table: 'care.help_question', id: wish.id, wording: 1, keyPerson: wish.youth },
            texts,
          ),
          key_person: wish.youth,
        }),
      )
      if (kept.from !== null) await keep(dossier, newId(), { ...kept.from, kind: 'help_question', item: wish.id })
      return { to: helpPlace(wish.familyId, wish.id), draft: wish.draft, notice: { said: 'toest.gevraagd' } }
    },
  )
