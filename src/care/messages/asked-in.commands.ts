/** One more reader of a conversation: asked by anybody in it, let in by who began it (D-MSG-01). */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { messageLook, messagesPlace } from '#care/twoHomes/two-homes.commands.ts'
import { apartAmong, areKeptApart, messagesOneByOne } from '#care/twoHomes/two-homes.sql.ts'
import { isKeptApart } from '#care/twoHomes/two-homes.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { type AskedIn, everyoneIn, type Told } from './message.ts'
import { askedRows } from './messages.sql.ts'
import { messageHere } from './read.commands.ts'

/** Whom this viewer may still ask in: known readers of the subject who are in it neither yet nor asked for. */
export async function mayComeIn(
  dossier: Dossier,
  { message, subject, readers }: Told,
  asked: readonly AskedIn[],
): Promise<readonly Id[]> {
  // Who began it and left answers nobody.
  if (!readers.includes(message.author)) return []
  const inside = everyoneIn(message)
  const waiting = asked.filter(({ yes }) => yes === null).map(({ person }) => person)
  const others = subject.known.filter((id) => !inside.includes(id) && !waiting.includes(id))
  const there = [...inside, ...waiting]
  const apart = await apartAmong(dossier, [...there, ...others])
  return others.filter((id) => !isKeptApart(apart.filter(({ one, other }) => isBetween(id, there, [one, other]))))
}

/** Whether these two are somebody and one who is there or asked already. */
const isBetween = (id: Id, there: readonly Id[], two: readonly Id[]): boolean =>
  two.includes(id) && two.some((one) => one !== id && there.includes(one))

type Wish = { familyId: Id; message: Id; person: Id }

export const askIn = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: 'nobody' }> =>
  actInDossier<'nobody'>(knock, messageLook(wish.familyId, 'create', wish.message), act, async (dossier) => {
    await messagesOneByOne(dossier, wish.familyId)
    const told = await messageHere(dossier, wish.message)
    if (wish.person === '') return { problem: 'nobody' }
    const asked = await askedRows(dossier, wish.familyId, wish.message)
    if (!(await mayComeIn(dossier, told, asked)).includes(wish.person)) throw new Refusal('notYours')
    if (await areKeptApart(dossier, [...everyoneIn(told.message), wish.person])) throw new Refusal('conflict')
    const me = dossier.viewer.person
    const own = told.message.author === me
    await dossier.run(
      write.insertInto('care.message_reader').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: act.operation },
        ...{ message_id: wish.message, person_id: wish.person, asked_by: me, asked_at: dossier.at },
        ...(own ? { yes: true, answered_at: dossier.at } : {}),
      }),
    )
    const values = { name: wish.person, writer: told.message.author }
    return outcome(wish, act.operation, own ? 'bericht.erbij.klaar' : 'bericht.erbij.gevraagd', values)
  })

const outcome = (
  { familyId, message }: Omit<Wish, 'person'>,
  id: Id,
  said: string,
  values: Record<string, Id>,
): Outcome => {
  const to = `${messagesPlace(familyId)}/${message}`
  return { to, notice: { said, values, undo: `${to}/lezer/${id}/terug` } }
}

type OnAsked = { familyId: Id; message: Id; asked: Id }

const change = (dossier: Dossier, id: Id, values: Record<string, unknown>) =>
  dossier.run(
    write
      .updateTable('care.message_reader')
      .set(values)
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', id),
  )

async function askedHere(dossier: Dossier, { message, asked }: OnAsked): Promise<Told & { asked: AskedIn }> {
  await messagesOneByOne(dossier, dossier.family.id)
  const told = await messageHere(dossier, message)
  const found = (await askedRows(dossier, dossier.family.id, message)).find(({ id }) => id === asked)
  if (found === undefined) throw new Refusal('notFound')
  return { ...told, asked: found }
}

/** Only who began the conversation answers. */
const answering =
  (yes: boolean) =>
  (knock: Knock, act: Act, wish: OnAsked): Promise<Outcome | { problem: never }> =>
    actInDossier<never>(knock, messageLook(wish.familyId, 'change', wish.message), act, async (dossier) => {
      const { message, subject, asked } = await askedHere(dossier, wish)
      if (message.author !== dossier.viewer.person) throw new Refusal('notYours')
      if (asked.yes !== null) throw new Refusal('conflict')
      const isKept = yes && (await areKeptApart(dossier, [...everyoneIn(message), asked.person]))
      // Meanwhile that person may have lost the subject, or one of two parents stopped.
      if (isKept || (yes && !subject.readers.includes(asked.person))) throw new Refusal('conflict')
      await change(dossier, asked.id, { yes, answered_at: dossier.at })
      const said = yes ? 'bericht.erbij.klaar' : 'bericht.erbij.niet'
      return outcome(wish, asked.id, said, { name: asked.person })
    })

export const letIn = answering(true)
export const keepOut = answering(false)

/** Within ten minutes: who asked takes the question back, who answered the answer. */
export const takeAskedBack = (knock: Knock, act: Act, wish: OnAsked): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, messageLook(wish.familyId, 'change', wish.message), act, async (dossier) => {
    const { message, lines, asked } = await askedHere(dossier, wish)
    const me = dossier.viewer.person
    // Who was let in and wrote since keeps the own words.
    if (lines.some(({ author }) => author === asked.person)) throw new Refusal('conflict')
    const isAnswer = asked.answeredAt !== null && asked.askedBy !== message.author
    const own = isAnswer
      ? { author: message.author, at: asked.answeredAt }
      : { author: asked.askedBy, at: asked.askedAt }
    if (own.author !== me) throw new Refusal('notYours')
    if (own.at === null || !mayTakeBack(me, { author: me, at: own.at }, dossier.at)) throw new Refusal('conflict')
    await change(dossier, asked.id, isAnswer ? { yes: null, answered_at: null } : { undone_at: dossier.at })
    return { to: `${messagesPlace(wish.familyId)}/${wish.message}`, notice: { said: 'bevestig.teruggezet' } }
  })
