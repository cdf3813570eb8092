/** Inviting somebody, from the coordinator's side. The code is made here, shown or mailed once, and kept as a hash only. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { sealMail } from '#care/entry/mail.commands.ts'
import { cardCode } from '#care/entry/secret-code.ts'
import type { Id } from '#care/pass/facts.ts'
import { newSalt } from '#platform/clock.ts'
import type { Mail } from '#platform/mail.ts'
import { Refusal } from '#platform/web/page.ts'
import { hashesOf } from './invitation.commands.ts'
import { invitationsHere } from './inviting.sql.ts'
import { type InvitedMember, invitedMembers } from './inviting.ts'

export type Wish = { person: Id; fact: string } & ({ channel: 'card' } | { channel: 'mail'; mail: string })

export const lookToInvite = (familyId: Id, action: 'read' | 'create'): Look => ({
  familyId,
  purpose: 'iemand uitnodigen',
  action,
  topics: [],
  object: { class: 'invitation' },
})

/** Who of this family may be invited; only the coordinator asks. */
export async function peopleToInvite(dossier: Dossier): Promise<readonly InvitedMember[]> {
  if (!dossier.isCoordinator) throw new Refusal('notYours')
  return invitedMembers(dossier, await invitationsHere(dossier))
}

/** The code is given back the first time only; the same act sent again has made nothing new and shows nothing. */
export async function invite(
  knock: Knock,
  act: Act,
  familyId: Id,
  wish: Wish,
  letter: (mail: string, code: string) => Mail,
): Promise<(Outcome & { code?: string }) | { problem: 'person' }> {
  let made: string | undefined
  const outcome = await actInDossier<'person'>(knock, lookToInvite(familyId, 'create'), act, async (dossier) => {
    const people = await peopleToInvite(dossier)
    if (!people.some((person) => person.id === wish.person)) return { problem: 'person' }
    const code = cardCode(newSalt(16))
    const [codeHash, factHash] = hashesOf(knock, { code, fact: wish.fact })
    const mail = wish.channel === 'mail' ? await sealMail(knock.house.keys, letter(wish.mail, code)) : undefined
    const done = await dossier.one<{ made: boolean }>(
      'entry.makeInvitation',
      'select door.make_invitation($1, $2, $3, $4, $5, $6, $7) as made',
      [act.operation, codeHash, factHash, wish.person, wish.channel, mail?.id ?? null, mail?.sealed ?? null],
    )
    if (!done?.made) throw new Refusal('notYours')
    if (wish.channel === 'card') made = code
    const said = wish.channel === 'mail' ? 'pro.uitnodig.gemaild' : 'pro.uitnodig.klaar'
    return { to: `/gezin/${familyId}/uitnodigen`, notice: { said, values: { name: wish.person } } }
  })
  return 'problem' in outcome || made === undefined ? outcome : { ...outcome, code: made }
}
