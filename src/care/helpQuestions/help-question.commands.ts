/** Asking for help, answering, and telling the other custody holder of light help. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { coordinatorOf } from '#care/access/frame.ts'
import type { SayProblem } from '#care/agreements/asking.ts'
import { consentLook, isSaid, recordAnswer, type ShareAnswer } from '#care/agreements/share-question.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { type AskedHelp, helpSigners, helpTextVersion, isKeptOut, mayHaveAnswered, objectUntil } from './help-asking.ts'
import { consentFactsOf, helpCanStart, helpQuestions } from './help-question.sql.ts'

export const helpPlace = (familyId: Id, question: Id): string => `/gezin/${familyId}/ja-tegen-hulp/${question}`

/** Those this reader may know, newest first, with their texts opened. */
export const helpAskedHere = async (dossier: Dossier): Promise<readonly AskedHelp[]> =>
  Promise.all(
    (await helpQuestions(dossier, dossier.family.id)).map(async (row) => ({
      ...row,
      told: row.told.map(({ holder, at }) => ({ holder, at: new Date(at) })),
      goesOn: await Promise.all(
        row.goesOn.map(async ({ named, ...one }) => ({
          ...{ ...one, at: new Date(one.at) },
          colleagueName: (await dossier.unseal<{ callName: string }>('care.person', named)).callName,
        })),
      ),
      texts: await dossier.unseal<AskedHelp['texts']>('care.help_question', row),
    })),
  )

export async function questionForHelp(dossier: Dossier, id: Id): Promise<AskedHelp> {
  const asked = (await helpAskedHere(dossier)).find((question) => question.id === id)
  if (asked === undefined || asked.recalledAt !== null) throw new Refusal('notFound')
  return asked
}

/** Yes, no or talk first, in the own name, or written down by who coordinates. */
export const answerHelp = (knock: Knock, act: Act, said: ShareAnswer): Promise<Outcome | { problem: SayProblem }> =>
  actInDossier<SayProblem>(
    knock,
    consentLook(said.familyId, 'create', 'careConsent', said.question),
    act,
    async (dossier) => {
      const asked = await questionForHelp(dossier, said.question)
      const signers = helpSigners(await consentFactsOf(dossier, said.familyId), asked, dossier.at)
      if (signers.custody === 'unknown') return { problem: 'unsure' }
      const { says } = said
      if (!isSaid(says)) return { problem: 'saysMissing' }
      const problem = await recordAnswer(dossier, act.operation, {
        ...said,
        says,
        about: asked.youth,
        textVersion: helpTextVersion,
        asked: mayHaveAnswered(signers, asked),
        table: 'care_consent',
      })
      if (problem !== null) return { problem }
      const starts = await helpCanStart(dossier, asked.id)
      const name = coordinatorOf(dossier)?.id ?? dossier.viewer.person
      const notice =
        says === 'yes'
          ? { said: starts ? 'zorg.naja' : 'zorg.naja.wacht', values: { date: dossier.today } }
          : { said: says === 'no' ? 'zorg.nanee' : 'zorg.napraten', values: { name } }
      return {
        to: helpPlace(said.familyId, asked.id),
        notice,
        ...(said.draft === undefined ? {} : { draft: said.draft }),
      }
    },
  )

/** One changed the mind: the yes stays, marked as withdrawn, and the help may not begin or go on by it. */
export const withdrawHelp = (
  knock: Knock,
  act: Act,
  { familyId, question }: { familyId: Id; question: Id },
): Promise<Outcome | { problem: 'nothing' }> =>
  actInDossier<'nothing'>(knock, consentLook(familyId, 'change', 'careConsent', question), act, async (dossier) => {
    const asked = await questionForHelp(dossier, question)
    const changed = await dossier.run<{ id: Id }>(
      write
        .updateTable('care.care_consent')
        .set({ withdrawn_at: dossier.at })
        .where('family_id', '=', familyId)
        .where('question_id', '=', asked.id)
        .where('person_id', '=', dossier.viewer.person)
        .where('says', '=', 'yes')
        .where('withdrawn_at', 'is', null)
        .returning('id'),
    )
    if (changed.length === 0) throw new Refusal(dossier.isFamily ? 'conflict' : 'notYours')
    const name = coordinatorOf(dossier)?.id ?? dossier.viewer.person
    return { to: helpPlace(familyId, asked.id), notice: { said: 'zorg.intrekken.uitleg', values: { name } } }
  })

/** The holder who did not sign is told of light help, and may object for five working days. */
export const tellHolder = (
  knock: Knock,
  act: Act,
  { familyId, question, holder }: { familyId: Id; question: Id; holder: string },
): Promise<Outcome | { problem: 'holderMissing' }> =>
  actInDossier<'holderMissing'>(knock, consentLook(familyId, 'create', 'helpTold', question), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const asked = await questionForHelp(dossier, question)
    const { told } = helpSigners(await consentFactsOf(dossier, familyId), asked, dossier.at)
    if (!told.includes(holder)) return { problem: 'holderMissing' }
    if (asked.told.some((each) => each.holder === holder) || isKeptOut(asked, holder)) throw new Refusal('conflict')
    const until = objectUntil(dossier.at)
    await dossier.run(
      write.insertInto('care.help_told').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: familyId, id: newId(), question_id: asked.id },
        ...{ holder, told_by: dossier.viewer.person, told_at: dossier.at, object_until: until },
      }),
    )
    return {
      to: helpPlace(familyId, asked.id),
      notice: { said: 'zorg.verteld', values: { name: holder, date: until } },
    }
  })
