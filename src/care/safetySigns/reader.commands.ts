/** A colleague reads a safety file along: named by who guards it, with a reason, until a day. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { filePath, lookAtFile, mustFile, type OnFile, ownRow } from '#care/safetyFile/read-file.commands.ts'
import { fileNorm } from '#care/safetyFile/safety-file.ts'
import { colleagues } from '#care/withheld/withheld.commands.ts'
import { write } from '#platform/database/write.ts'
import { addMonths, type Day } from '#platform/dates.ts'
import { endOf, readersOfFile } from './reader.sql.ts'

export type ReaderWish = OnFile & { person: string; reason: string; untilOn: Day | null }
export type ReaderProblem = 'personMissing' | 'reasonMissing' | 'reasonLong' | 'dayWrong'

export const letReadAlong = (knock: Knock, act: Act, wish: ReaderWish): Promise<Outcome | { problem: ReaderProblem }> =>
  actInDossier<ReaderProblem>(knock, lookAtFile(wish.familyId, 'create', wish.id), act, async (dossier) => {
    const file = await mustFile(dossier, wish.youth)
    const known = (await colleagues(dossier)).filter(({ id }) => !file.concernAbout.includes(id))
    if (!known.some(({ id }) => id === wish.person)) return { problem: 'personMissing' }
    if (wish.reason === '') return { problem: 'reasonMissing' }
    if (wish.reason.length > fileNorm.answer) return { problem: 'reasonLong' }
    const { untilOn } = wish
    if (untilOn === null || untilOn < dossier.today || untilOn > addMonths(dossier.today, 6))
      return { problem: 'dayWrong' }
    const place = { table: 'safety.file_reader', id: wish.id, wording: 1, keyPerson: file.youth }
    await dossier.run(
      write.insertInto('safety.file_reader').values({
        ...ownRow(dossier, wish.id),
        file_id: file.id,
        person_id: wish.person,
        at: dossier.at,
        until_at: await endOf(dossier, untilOn),
        sealed: await dossier.seal(place, { reason: wish.reason }),
        key_person: file.youth,
      }),
    )
    return { to: filePath(wish.familyId, file.youth), draft: wish.draft, notice: { said: 'pro.meelees.klaar' } }
  })

/** Those who read this file along now. */
export async function readersAlong(dossier: Dossier, file: Id) {
  const rows = await readersOfFile(dossier, dossier.family.id, file)
  const known = rows.length === 0 ? [] : await colleagues(dossier)
  return Promise.all(
    rows.map(async ({ person, lastOn, ...row }) => ({
      name: known.find(({ id }) => id === person)?.name ?? '',
      lastOn,
      reason: (await dossier.unseal('safety.file_reader', row)).reason ?? '',
    })),
  )
}
