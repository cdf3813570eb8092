/** Opening the page of a first conversation to somebody of the own circle, stopping that, and letting the own words be read or not. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { isFamilyFromTwelve } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { readTalk, startLook } from '#care/startConversation/start.commands.ts'
import { startPath } from '#care/startConversation/start-voice.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { lovedOnesOf, lovedOnesOneByOne, ownGuests } from './loved-one.sql.ts'
import { type LovedOne, mayOpen, type OpenProblem, openProblem } from './loved-one.ts'

type OnTalk = { familyId: Id; talkId: Id }

/** Who reads along now, each under the name; nobody for who was not there. */
export const lovedOnesHere = (dossier: Dossier, talkId: Id): Promise<LovedOne[]> =>
  lovedOnesOf(dossier, talkId).then((rows) =>
    Promise.all(
      rows.map(async ({ name, ...row }) => ({
        ...row,
        name: (await dossier.unseal<{ callName: string }>('care.person', name)).callName,
      })),
    ),
  )

/** For who was there, once the page went out: whom one may let read along, and who does. For anybody else there is no such page. */
export async function openingHere(dossier: Dossier, talkId: Id) {
  const start = await readTalk(dossier, talkId)
  const me = dossier.viewer.person
  if (!mayOpen(start, me, isFamilyFromTwelve(dossier))) throw new Refusal('notFound')
  const open = (await lovedOnesHere(dossier, talkId)).filter(({ person }) => person === me)
  const guests = await ownGuests(dossier, dossier.family.id, me)
  return { start, open, guests: guests.filter(({ person }) => open.every(({ reader }) => reader !== person)) }
}

type Wish = OnTalk & { reader: string; untilOn: Day | null; draft: string }

export const openToLovedOne = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: OpenProblem }> =>
  actInDossier<OpenProblem>(knock, startLook(wish.familyId, 'change', wish.talkId), act, async (dossier) => {
    await lovedOnesOneByOne(dossier, wish.familyId)
    const { guests, open } = await openingHere(dossier, wish.talkId)
    if (open.some(({ reader }) => reader === wish.reader)) throw new Refusal('conflict')
    const problem = openProblem(wish, guests, dossier.today)
    const guest = guests.find(({ person }) => person === wish.reader)
    if (problem !== null || guest === undefined || wish.untilOn === null)
      return { problem: problem ?? { field: 'reader', is: 'choose' } }
    await closePast(dossier, wish.talkId, guest.person)
    await dossier.run(
      write.insertInto('care.loved_one').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id: act.operation },
        ...{ talk_id: wish.talkId, person_id: dossier.viewer.person, part_id: guest.id, reader: guest.person },
        ...{ until_on: wish.untilOn, at: dossier.at },
      }),
    )
    const notice = { said: 'meelees.klaar', values: { name: guest.person } }
    return { to: startPath(wish.familyId, wish.talkId), draft: wish.draft, notice }
  })

/** What ended by its day is over for good before it is opened anew. */
const closePast = (dossier: Dossier, talkId: Id, reader: Id) =>
  dossier.run(
    write
      .updateTable('care.loved_one')
      .set({ stopped_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('talk_id', '=', talkId)
      .where('person_id', '=', dossier.viewer.person)
      .where('reader', '=', reader)
      .where('stopped_at', 'is', null),
  )

type OnOpening = OnTalk & { lovedOne: Id }

/** What is open now under this id; a page that is closed, or of another conversation, is none. */
async function openedAt(dossier: Dossier, { talkId, lovedOne }: OnOpening): Promise<LovedOne> {
  const found = (await lovedOnesHere(dossier, talkId)).find(({ id }) => id === lovedOne)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

/** One press, by who opened it. */
export const stopLovedOne = (knock: Knock, act: Act, wish: OnOpening): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, startLook(wish.familyId, 'change', wish.talkId), act, async (dossier) => {
    const { person, reader } = await openedAt(dossier, wish)
    if (person !== dossier.viewer.person) throw new Refusal('notYours')
    await dossier.run(
      write
        .updateTable('care.loved_one')
        .set({ stopped_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', wish.lovedOne)
        .where('stopped_at', 'is', null),
    )
    const notice = { said: 'meelees.gestopt', values: { name: reader } }
    return { to: startPath(wish.familyId, wish.talkId), notice }
  })

/** Each other who was there says so for the own words, and takes it back with the same tap. */
export const letWordsBeRead = (
  knock: Knock,
  act: Act,
  wish: OnOpening & { says: string },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, startLook(wish.familyId, 'change', wish.talkId), act, async (dossier) => {
    await lovedOnesOneByOne(dossier, wish.familyId)
    const { start } = await openingHere(dossier, wish.talkId)
    const { id, person, letsRead } = await openedAt(dossier, wish)
    const me = dossier.viewer.person
    if (person === me) throw new Refusal('notYours')
    if (letsRead === (wish.says === 'yes')) throw new Refusal('conflict')
    const mine = { municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, person_id: me }
    const said = { ...mine, id: newId(), loved_one_id: id, at: dossier.at }
    await (letsRead
      ? dossier.run(
          write
            .updateTable('care.loved_one_word')
            .set({ undone_at: dossier.at })
            .where('family_id', '=', wish.familyId)
            .where('loved_one_id', '=', id)
            .where('person_id', '=', me)
            .where('undone_at', 'is', null),
        )
      : dossier.run(write.insertInto('care.loved_one_word').values(said)))
    return { to: startPath(wish.familyId, start.talk.id), notice: { said: 'bevestig.bewaard' } }
  })
