/** Saying of the last words of a conversation that they need no answer, and taking that back (D-MSG-03). */

import { type Act, actInDossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { messageLook, messagesPlace } from '#care/twoHomes/two-homes.commands.ts'
import { messagesOneByOne } from '#care/twoHomes/two-homes.sql.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { mayNeedNoAnswer } from './message.ts'
import { noAnswerRows } from './messages.sql.ts'
import { messageHere } from './read.commands.ts'

type OnMessage = { familyId: Id; message: Id }
/** line: the last words that stood on the page; what came since was not read. */
type Left = OnMessage & { line: Id }

export const needNoAnswer = (knock: Knock, act: Act, on: Left): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, messageLook(on.familyId, 'create', on.message), act, async (dossier) => {
    await messagesOneByOne(dossier, on.familyId)
    const told = await messageHere(dossier, on.message)
    const { message, lines, readers } = told
    const me = dossier.viewer.person
    if (!told.professionals.includes(me)) throw new Refusal('notYours')
    const said = await noAnswerRows(dossier, on.familyId, message.id)
    if (lines.at(-1)?.id !== on.line || !mayNeedNoAnswer(said, told, me)) throw new Refusal('conflict')
    await dossier.run(
      write.insertInto('care.message_no_answer').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: on.familyId, id: act.operation },
        ...{ message_id: message.id, person_id: me, at: dossier.at },
      }),
    )
    const to = `${messagesPlace(on.familyId)}/${message.id}`
    const seenBy = readers.filter((id) => id !== me)
    return {
      to,
      notice: { said: 'bericht.geenantwoord.klaar', seenBy, undo: `${to}/geen-antwoord/${act.operation}/terug` },
    }
  })

/** Only who said so takes it back, within ten minutes. */
export const takeNoAnswerBack = (
  knock: Knock,
  act: Act,
  on: OnMessage & { noAnswer: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, messageLook(on.familyId, 'change', on.message), act, async (dossier) => {
    await messageHere(dossier, on.message)
    const said = (await noAnswerRows(dossier, on.familyId, on.message)).find(({ id }) => id === on.noAnswer)
    if (said === undefined) throw new Refusal('notFound')
    if (said.person !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayTakeBack(said.person, { author: said.person, at: said.at }, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable('care.message_no_answer')
        .set({ undone_at: dossier.at })
        .where('family_id', '=', on.familyId)
        .where('id', '=', said.id),
    )
    return { to: `${messagesPlace(on.familyId)}/${on.message}`, notice: { said: 'bevestig.teruggezet' } }
  })
