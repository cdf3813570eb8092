/** Beginning a conversation, writing on in it, and taking the own words back. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { messageLook, messagesPlace } from '#care/twoHomes/two-homes.commands.ts'
import { apartAmong, areKeptApart, messagesOneByOne } from '#care/twoHomes/two-homes.sql.ts'
import { isAskedTone } from '#care/twoHomes/two-homes.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { everyoneIn, type MessageProblem, problemOf, type SubjectKind, type Typed } from './message.ts'
import { tableOfKind } from './messages.sql.ts'
import { messageHere, subjectOf } from './read.commands.ts'

type Refused = { problem: MessageProblem }

async function refusal(dossier: Dossier, typed: Typed): Promise<MessageProblem | null> {
  const wrong = problemOf(typed, dossier.today)
  if (wrong !== null) return wrong
  const me = dossier.viewer.person
  const inside = [me, ...typed.readers]
  if (await areKeptApart(dossier, inside)) return 'twoHomes'
  return typed.tone !== 'yes' && isAskedTone(await apartAmong(dossier, inside), me) ? 'tone' : null
}

async function addLine(dossier: Dossier, message: Id, id: Id, { text, answerBy }: Typed): Promise<void> {
  const me = dossier.viewer.person
  const sealed = await dossier.seal({ table: 'care.message_line', id, wording: 1, keyPerson: me }, { text })
  await dossier.run(
    write.insertInto('care.message_line').values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id, message_id: message },
      ...{ author: me, at: dossier.at, answer_by: answerBy ?? null, sealed, key_person: me },
    }),
  )
}

export type NewMessage = { familyId: Id; kind: SubjectKind; aboutId: Id; id: Id; line: Id; typed: Typed; draft: string }

/** A new conversation, for whom the writer chose from who is known to read the subject; anybody else is refused (D-MSG-01). */
export const beginMessage = (knock: Knock, act: Act, begun: NewMessage): Promise<Outcome | Refused> =>
  actInDossier<MessageProblem>(knock, messageLook(begun.familyId, 'create', begun.id), act, async (dossier) => {
    const { typed } = begun
    await messagesOneByOne(dossier, begun.familyId)
    const subject = await subjectOf(dossier, begun.kind, begun.aboutId)
    if (typed.readers.some((id) => !subject.known.includes(id))) throw new Refusal('notYours')
    const problem = await refusal(dossier, typed)
    if (problem !== null) return { problem }
    await dossier.run(
      write.insertInto('care.message').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: begun.familyId, id: begun.id },
        ...{ about_table: tableOfKind[begun.kind], about_id: begun.aboutId, at: dossier.at },
        ...{ author: dossier.viewer.person, readers: [...typed.readers] },
      }),
    )
    await addLine(dossier, begun.id, begun.line, typed)
    return sent(begun.familyId, begun.id, begun.line, begun.draft, typed.readers)
  })

const sent = (familyId: Id, message: Id, line: Id, draft: string, seenBy: readonly Id[]): Outcome => {
  const to = `${messagesPlace(familyId)}/${message}`
  return { to, draft, notice: { said: 'bericht.weg', seenBy, undo: `${to}/${line}/terug` } }
}

export type Answer = { familyId: Id; message: Id; id: Id; typed: Omit<Typed, 'readers'>; draft: string }

export const answerMessage = (knock: Knock, act: Act, said: Answer): Promise<Outcome | Refused> =>
  actInDossier<MessageProblem>(knock, messageLook(said.familyId, 'create', said.message), act, async (dossier) => {
    await messagesOneByOne(dossier, said.familyId)
    const { message, readers } = await messageHere(dossier, said.message)
    const others = everyoneIn(message).filter((id) => id !== dossier.viewer.person)
    // Where everybody else left, words would be read by nobody.
    if (!readers.some((id) => others.includes(id))) throw new Refusal('conflict')
    const typed = { ...said.typed, readers: others }
    const problem = await refusal(dossier, typed)
    if (problem !== null) return { problem }
    await addLine(dossier, message.id, said.id, typed)
    const seenBy = readers.filter((id) => id !== dossier.viewer.person)
    return sent(said.familyId, message.id, said.id, said.draft, seenBy)
  })

/** Only who wrote it takes it back, within ten minutes. */
export const takeLineBack = (
  knock: Knock,
  act: Act,
  place: { familyId: Id; message: Id; line: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, messageLook(place.familyId, 'change', place.message), act, async (dossier) => {
    const { lines } = await messageHere(dossier, place.message)
    const line = lines.find(({ id }) => id === place.line)
    if (line === undefined) throw new Refusal('notFound')
    if (line.author !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayTakeBack(dossier.viewer.person, line, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable('care.message_line')
        .set({ undone_at: dossier.at })
        .where('family_id', '=', place.familyId)
        .where('id', '=', line.id),
    )
    const to = messagesPlace(place.familyId)
    return { to: lines.length === 1 ? to : `${to}/${place.message}`, notice: { said: 'bevestig.teruggezet' } }
  })
