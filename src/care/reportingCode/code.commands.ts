/** A step of the reporting code is taken, and a file is closed. A person decides; the product sends nothing (D-SAF-07). */

import { type Act, actInDossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import {
  addFileAct,
  factTexts,
  filePath,
  lookAtFile,
  mustFile,
  type OnFile,
  openFile,
  ownRow,
  youthOf,
} from '#care/safetyFile/read-file.commands.ts'
import {
  decisionIn,
  mayClose,
  questions,
  type StepProblem,
  type StepWish,
  stepKinds,
  stepNumbers,
  stepProblem,
} from '#care/safetyFile/safety-file.ts'
import { write } from '#platform/database/write.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'

export type CodeStepWish = OnFile & StepWish

export const takeStep = (knock: Knock, act: Act, wish: CodeStepWish): Promise<Outcome | { problem: StepProblem }> =>
  actInDossier<StepProblem>(knock, lookAtFile(wish.familyId, 'create', wish.id), act, async (dossier) => {
    const youth = await youthOf(dossier, wish.youth)
    const problem = stepProblem(wish, dossier.today)
    if (problem !== null) return { problem }
    const place = { table: 'safety.code_step', id: wish.id, wording: 1, keyPerson: youth }
    await dossier.run(
      write.insertInto('safety.code_step').values({
        ...ownRow(dossier, wish.id),
        file_id: await openFile(dossier, youth),
        nr: wish.nr,
        on_day: dossier.today,
        not_held: wish.nr === 3 && wish.notHeld,
        decision: wish.nr === 5 ? decisionIn(wish.decision) : null,
        reported_on: wish.nr === 5 ? wish.reported : null,
        at: dossier.at,
        sealed: await dossier.seal(place, textsOf(wish)),
        key_person: youth,
      }),
    )
    // The next step follows at once; after the fifth one sees the whole file.
    const next = stepNumbers.find((nr) => nr === wish.nr + 1)
    const path = filePath(wish.familyId, youth)
    const to = next === undefined ? path : `${path}/stap/${stepKinds[next]}`
    return { to, draft: wish.draft, notice: { said: 'bevestig.bewaard' } }
  })

function textsOf({ nr, facts, opinion, words, answers, channel }: StepWish): Texts {
  const five =
    nr === 5
      ? questions.flatMap((one) => [[one, answers[one].yes] as const, [`${one}Why`, answers[one].why] as const])
      : []
  return {
    ...factTexts(facts),
    opinion,
    ...(nr > 1 && nr < 5 ? { words } : {}),
    ...Object.fromEntries(five),
    ...(channel === '' ? {} : { channel }),
  }
}

export const closeFile = (knock: Knock, act: Act, wish: Omit<OnFile, 'draft'>): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookAtFile(wish.familyId, 'change', wish.id), act, async (dossier) => {
    const file = await mustFile(dossier, wish.youth)
    if (!mayClose(file.events)) throw new Refusal('conflict')
    await addFileAct(dossier, wish.id, file.id, 'closed')
    return { to: filePath(wish.familyId, file.youth), notice: { said: 'pro.dossier.gesloten.klaar' } }
  })
