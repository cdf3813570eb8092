import { typedFact, typedMail } from '#care/entry/secret-code.ts'
import type { InvitingField, Typed } from './inviting.ts'

type Wish = { person: string; fact: string } & ({ channel: 'card' } | { channel: 'mail'; mail: string })

const shortestFact = 3

/** A wish, or the fields that are not right yet. */
export function invitingWish(typed: Typed): Wish | { wrong: readonly InvitingField[] } {
  const mail = typedMail(typed.mail)
  const channel = typed.channel === 'card' || typed.channel === 'mail' ? typed.channel : undefined
  const wrong: InvitingField[] = [
    ...(typed.person === '' ? ['person' as const] : []),
    ...(typedFact(typed.fact).length < shortestFact ? ['fact' as const] : []),
    ...(channel === undefined ? ['channel' as const] : []),
    ...(channel === 'mail' && 'problem' in mail ? ['mail' as const] : []),
  ]
  if (wrong.length > 0 || channel === undefined) return { wrong }
  const { person, fact } = typed
  return channel === 'mail' && 'mail' in mail
    ? { person, fact, channel, mail: mail.mail }
    : { person, fact, channel: 'card' }
}
