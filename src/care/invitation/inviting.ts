// Uitnodigen (inviting): the coordinator gives a member of the family a way in, on a card or by mail.
// Who has one already, or is too young for one, is not asked.

import { membersOf, type Someone } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'

/** What became of the newest invitation. */
export type InvitationState = 'open' | 'expired' | 'declined' | null
export type InvitedBefore = { person: Id; hasAccount: boolean; expiresAt: string | null; state: InvitationState }
export type InvitedMember = { id: Id; name: string; state: InvitationState; expiresAt: Date | null }

export type InvitingField = 'person' | 'channel' | 'mail' | 'fact'
/** What was typed, as it was typed. */
export type Typed = Record<InvitingField, string>

const ownLoginFrom = 12

/** Members who cannot log in yet. A child under 12 comes in with a parent. */
export function invitedMembers(
  frame: { people: readonly Someone[] },
  before: readonly InvitedBefore[],
): readonly InvitedMember[] {
  return membersOf(frame).flatMap(({ id, name, age, parts }) => {
    const found = before.find((each) => each.person === id)
    const tooYoung = parts.includes('unborn') || (parts.includes('youth') && (age ?? 0) < ownLoginFrom)
    if (found === undefined || found.hasAccount || tooYoung) return []
    return [{ id, name, state: found.state, expiresAt: found.expiresAt === null ? null : new Date(found.expiresAt) }]
  })
}
