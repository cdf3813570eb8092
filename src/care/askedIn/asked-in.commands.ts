/** Asking somebody in to help from outside, and stopping it. The code is made here, shown or mailed once, and kept as a hash only. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { isFamilyFromTwelve, membersOf } from '#care/access/frame.ts'
import { sealMail } from '#care/entry/mail.commands.ts'
import { cardCode } from '#care/entry/secret-code.ts'
import { writesHere } from '#care/household/household.sql.ts'
import { hashesOf } from '#care/invitation/invitation.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId, newSalt } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Mail } from '#platform/mail.ts'
import { Refusal } from '#platform/web/page.ts'
import { askedRows, codesHere, partWithoutCard } from './asked-in.sql.ts'
import { type AskedIn, type AskProblem, type AskWish, askProblem, mayStop } from './asked-in.ts'

const askedTable = 'care.asked_in'

export const askedPlace = (familyId: Id): string => `/gezin/${familyId}/team/gevraagd`

export const askedLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'iemand uitnodigen',
  action,
  topics: ['circle'],
  object: id === undefined ? { class: 'askedIn' } : { class: 'askedIn', id },
})

/** For the family from twelve and for who coordinates: the persons that this reader speaks for. */
export async function speaksFor(dossier: Dossier): Promise<readonly Id[]> {
  if (!isFamilyFromTwelve(dossier) && !dossier.isCoordinator) throw new Refusal('notFound')
  return writesHere(dossier)
}

export async function askedHere(dossier: Dossier): Promise<AskedIn[]> {
  const codes = await codesHere(dossier)
  return Promise.all(
    (await askedRows(dossier, dossier.family.id, dossier.today)).map(async ({ sealed, keyPerson, wording, ...row }) => {
      const sealedRow = { id: row.id, sealed, keyPerson, wording }
      const { name = '', why = '' } = await dossier.unseal<{ name?: string; why?: string }>(askedTable, sealedRow)
      return { ...row, name, why, code: codes.find(({ id }) => id === row.id)?.state ?? null }
    }),
  )
}

/** Where somebody who came in by a code begins: with the own role card. */
export async function cardFirst(dossier: Dossier): Promise<string | undefined> {
  const part = await partWithoutCard(dossier, dossier.family.id, dossier.viewer.person)
  return part && `/gezin/${dossier.family.id}/team/rolkaart/${part.id}`
}

/** `member`: the row of this person in the own circle. */
type Wish = AskWish & { familyId: Id; member?: Id }
type Letter = (mail: string, code: string) => Mail

/** The code is given back the first time only; the same act sent again has made nothing new and shows nothing. */
export async function askIn(
  knock: Knock,
  act: Act,
  wish: Wish,
  letter: Letter,
): Promise<(Outcome & { code?: string }) | { problem: AskProblem }> {
  let made: string | undefined
  const look = askedLook(wish.familyId, 'create', act.operation)
  const outcome = await actInDossier<AskProblem>(knock, look, act, async (dossier) => {
    const problem = askProblem(wish, await speaksFor(dossier), dossier.today)
    if (problem !== null) return { problem }
    made = await writeWithCode(knock, dossier, act.operation, wish, letter)
    const said = wish.mail === undefined ? 'erbij.klaar' : 'erbij.gemaild'
    return { to: askedPlace(wish.familyId), notice: { said } }
  })
  return 'problem' in outcome || made === undefined ? outcome : { ...outcome, code: made }
}

/** The question and its code, which is given back when it goes on a card. */
export async function writeWithCode(
  knock: Knock,
  dossier: Dossier,
  id: Id,
  wish: Wish,
  letter: Letter,
): Promise<string | undefined> {
  await writeAsked(dossier, id, wish)
  const code = cardCode(newSalt(16))
  await makeCode(knock, dossier, id, wish, code, letter)
  return wish.mail === undefined ? code : undefined
}

async function writeAsked(dossier: Dossier, id: Id, { kind, about, untilOn, name, why, member }: Wish): Promise<void> {
  const keyPerson = about[0] ?? dossier.viewer.person
  await dossier.run(
    write.insertInto(askedTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id, kind },
      ...{ subjects: [...about], until_on: untilOn, invited_by: dossier.viewer.person, made_at: dossier.at },
      ...{ key_person: keyPerson, circle_member_id: member ?? null },
      sealed: await dossier.seal({ table: askedTable, id, wording: 1, keyPerson }, { name, why }),
    }),
  )
}

async function makeCode(
  knock: Knock,
  dossier: Dossier,
  asked: Id,
  wish: Wish,
  code: string,
  letter: Letter,
): Promise<void> {
  const person = newId()
  const mail = wish.mail === undefined ? undefined : await sealMail(knock.house.keys, letter(wish.mail, code))
  const place = { table: 'care.person', id: person, wording: 1, keyPerson: person } as const
  const done = await dossier.one<{ made: boolean }>(
    'askedIn.invite',
    'select door.invite_asked_in($1, $2, $3, $4, $5, $6, $7, $8, $9) as made',
    [
      ...[newId(), ...hashesOf(knock, { code, fact: wish.fact }), asked, person],
      ...[await dossier.seal(place, { callName: wish.name }), mail === undefined ? 'card' : 'mail'],
      ...[mail?.id ?? null, mail?.sealed ?? null],
    ],
  )
  if (!done?.made) throw new Refusal('notYours')
}

export const stopperHere = (dossier: Dossier, writes: readonly Id[]) => ({
  ...{ me: dossier.viewer.person, writes, isFamily: dossier.isFamily },
  here: membersOf(dossier).map(({ id }) => id),
})

/** The code, the part and what was shared with this helper end in the same moment. */
export const stopAskedIn = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; asked: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, askedLook(wish.familyId, 'change', wish.asked), act, async (dossier) => {
    const writes = await speaksFor(dossier)
    const asked = (await askedHere(dossier)).find(({ id }) => id === wish.asked)
    if (asked === undefined || !mayStop(asked, stopperHere(dossier, writes))) throw new Refusal('notFound')
    const done = await dossier.one<{ ended: boolean }>('askedIn.end', 'select door.end_asked_in($1) as ended', [
      asked.id,
    ])
    if (!done?.ended) throw new Refusal('conflict')
    return { to: askedPlace(wish.familyId), notice: { said: 'erbij.gestopt' } }
  })
