/** Who told a sign from outside hears what was done with it, within ten working days (D-CIR-11). Nobody else does. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import {
  filePath,
  lookAtFile,
  mustFile,
  type OnFile,
  ownRow,
  type SeenSign,
} from '#care/safetyFile/read-file.commands.ts'
import { fileNorm } from '#care/safetyFile/safety-file.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'

/** A sign from outside that was not answered, for who guards this file. */
export async function signToAnswer(dossier: Dossier, youth: Id, id: Id): Promise<SeenSign> {
  const sign = (await mustFile(dossier, youth)).signs.find((one) => one.id === id)
  if (sign === undefined || !sign.fromOutside) throw new Refusal('notFound')
  return sign
}

export const answerSign = (
  knock: Knock,
  act: Act,
  wish: OnFile & { signId: Id; words: string },
): Promise<Outcome | { problem: 'missing' | 'long' }> =>
  actInDossier<'missing' | 'long'>(knock, lookAtFile(wish.familyId, 'change', wish.signId), act, async (dossier) => {
    const sign = await signToAnswer(dossier, wish.youth, wish.signId)
    if (sign.isAnswered || sign.by === dossier.viewer.person) throw new Refusal('conflict')
    if (wish.words === '') return { problem: 'missing' }
    if (wish.words.length > fileNorm.answer) return { problem: 'long' }
    const place = { table: 'safety.sign_answer', id: wish.id, wording: 1, keyPerson: wish.youth }
    await dossier.run(
      write.insertInto('safety.sign_answer').values({
        ...ownRow(dossier, wish.id),
        ...{ sign_id: sign.id, at: dossier.at, key_person: wish.youth },
        sealed: await dossier.seal(place, { text: wish.words }),
      }),
    )
    return { to: filePath(wish.familyId, wish.youth), draft: wish.draft, notice: { said: 'pro.signaal.beantwoord' } }
  })
