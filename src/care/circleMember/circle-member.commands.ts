/** Asking somebody of the own circle in; and what who came in reads, until one of the two stops. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { isFamilyFromTwelve } from '#care/access/frame.ts'
import { askedLook, writeWithCode } from '#care/askedIn/asked-in.commands.ts'
import { codesHere } from '#care/askedIn/asked-in.sql.ts'
import { type AskedFor, type AskProblem, askProblem } from '#care/askedIn/asked-in.ts'
import { circleOf, memberAmong } from '#care/circle/circle.commands.ts'
import { holdMember } from '#care/circle/circle.sql.ts'
import { writesHere } from '#care/household/household.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Mail } from '#platform/mail.ts'
import { Refusal } from '#platform/web/page.ts'
import { endAsked, newestAsked, ownPart } from './circle-member.sql.ts'
import { type AskedMember, type Asking, askMemberPlace, isRunning, mayAskFor, type OwnPart } from './circle-member.ts'

/** Looking at the question stands under the row of that person, so that nobody else finds it in the log. */
export const askMemberLook = (familyId: Id, member: Id): Look => askedLook(familyId, 'read', member)

/** Somebody of the own circle, for its owner from twelve; for anybody else there is no such page. */
export async function askingHere(dossier: Dossier, id: Id): Promise<Asking> {
  if (!isFamilyFromTwelve(dossier)) throw new Refusal('notFound')
  const member = memberAmong(dossier, await circleOf(dossier), id)
  if (member.owner !== dossier.viewer.person) throw new Refusal('notYours')
  return { member, asked: await askedOf(dossier, id), about: mayAskFor(dossier, await writesHere(dossier)) }
}

async function askedOf(dossier: Dossier, member: Id): Promise<AskedMember | undefined> {
  const row = await newestAsked(dossier, dossier.family.id, member, dossier.viewer.person)
  if (row === undefined) return undefined
  const { sealed, wording, keyPerson, ...asked } = row
  const { why = '' } = await dossier.unseal<{ why?: string }>('care.asked_in', {
    id: row.id,
    sealed,
    wording,
    keyPerson,
  })
  const code = (await codesHere(dossier)).find(({ id }) => id === row.id)?.state ?? null
  return { ...asked, why, code }
}

type Wish = AskedFor & { familyId: Id; member: Id }

/** The code is given back the first time only; the same act sent again has made nothing new and shows nothing. */
export async function askMember(
  knock: Knock,
  act: Act,
  wish: Wish,
  letter: (mail: string, code: string) => Mail,
): Promise<(Outcome & { code?: string }) | { problem: AskProblem }> {
  let made: string | undefined
  const look = askedLook(wish.familyId, 'create', act.operation)
  const outcome = await actInDossier<AskProblem>(knock, look, act, async (dossier) => {
    await holdMember(dossier, wish.familyId, wish.member)
    const { member, asked, about } = await askingHere(dossier, wish.member)
    const problem = askProblem(wish, about, dossier.today)
    if (problem !== null) return { problem }
    if (asked !== undefined && isRunning(asked, dossier.today)) throw new Refusal('conflict')
    // What ran out by its day is over before it is asked anew.
    if (asked !== undefined && asked.endedBy === null) await endAsked(dossier, asked.id)
    const question = { ...wish, name: member.name, kind: 'circleMember' } as const
    made = await writeWithCode(knock, dossier, act.operation, question, letter)
    const said = wish.mail === undefined ? 'erbij.klaar' : 'erbij.gemaild'
    return { to: askMemberPlace(wish.familyId, wish.member), notice: { said } }
  })
  return 'problem' in outcome || made === undefined ? outcome : { ...outcome, code: made }
}

export const takingPartLook = (familyId: Id): Look => ({
  familyId,
  purpose: 'plan bekijken',
  action: 'read',
  topics: ['goals'],
  object: { class: 'plan' },
})

/** The running part of who looks; for anybody else there is no such page. */
export async function partHere(dossier: Dossier): Promise<OwnPart> {
  const part = await ownPart(dossier, dossier.family.id, dossier.viewer.person)
  if (part === undefined) throw new Refusal('notFound')
  return part
}

/** Who takes part stops: the part and what was shared close now. The way there is a page for who has no place here any more. */
export const stopTakingPart = (knock: Knock, act: Act, familyId: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(
    knock,
    { ...takingPartLook(familyId), action: 'change', object: { class: 'askedIn' } },
    act,
    async (dossier) => {
      const part = await partHere(dossier)
      await endAsked(dossier, part.id)
      return { to: '/gestopt', notice: { said: 'jimrol.gestopt' } }
    },
  )
