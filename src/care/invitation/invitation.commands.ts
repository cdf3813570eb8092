/** Invitations, seen from who holds a code: look at it, take it, or leave it. */

import { typedCode, typedFact } from '#care/entry/secret-code.ts'
import { codeHash, type Device, mailIndex } from '#care/entry/sign-in.commands.ts'
import { readCard } from '#care/entry/visitor.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { browserOf, newKeyFrom } from '#care/staffEntry/passkey.commands.ts'
import { newId, newSecret } from '#platform/clock.ts'
import type { Tx } from '#platform/database/pool.ts'
import { asDay } from '#platform/dates.ts'
import { type SealedRow, sealWith, unseal } from '#platform/keys/seal.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import type { Page } from '#platform/web/page.ts'

import type { AskedKind, AskedToHelp } from './outside.ts'

/** What somebody typed from the card, as it was typed. */
export type InvitationCode = { code: string; fact: string }

export type Invitation = {
  person: Id
  municipality: Id
  /** Nobody invites the first worker of an installation: that is the command line. */
  inviter: { name: string; phone: string | null } | undefined
  hasAccount: boolean
  account: Id | null
  works: boolean
  /** Invited as a JIM: who chose him or her, and whom to call. */
  jim: { child: string; coordinator: string } | null
  /** Asked to help from outside: as what, for whom, why and until when. */
  toHelp: AskedToHelp | null
  /** The own organisation, when it has an account to come in with. */
  wayIn: { id: Id; name: string } | null
}
export type Looked = { state: 'open' | 'expired'; invitation: Invitation } | { state: 'wrong' | 'tooMany' }

type Card = SealedRow & { card: string | null }
type RawLooked = Omit<Invitation, 'inviter' | 'jim' | 'toHelp'> & {
  state: Looked['state']
  inviter: Card
  jim: { child: SealedRow; coordinator: Card | null } | null
  toHelp: { kind: AskedKind; untilOn: string; why: SealedRow; about: SealedRow[] } | null
}

/** The hashes that the database knows it by; the second fact counts with its own code only. */
export function hashesOf({ house }: { house: { keys: KeyStore } }, held: InvitationCode): [code: Buffer, fact: Buffer] {
  const code = typedCode(held.code)
  return [codeHash(house.keys, 'invitation', code), codeHash(house.keys, `fact of ${code}`, typedFact(held.fact))]
}

export async function lookAtInvitation(page: Page, held: InvitationCode): Promise<Looked> {
  const found = await page.house.pool.one<{ looked: RawLooked }>(
    'entry.lookAtInvitation',
    'select door.look_at_invitation($1, $2, $3) as looked',
    [page.address, ...hashesOf(page, held)],
  )
  const raw = found?.looked
  if (raw === undefined || raw.state === 'wrong' || raw.state === 'tooMany')
    return { state: raw?.state ?? 'wrong' } as Looked
  const { person, municipality, hasAccount, account, works, wayIn } = raw
  const inviter = raw.inviter.id === person ? undefined : await readCard(page.house.keys, municipality, raw.inviter)
  const jim = raw.jim === null ? null : await chosenBy(page, municipality, raw.jim)
  const toHelp = raw.toHelp === null ? null : await askedToHelp(page, municipality, raw.toHelp)
  const invitation = { person, municipality, inviter, hasAccount, account, works, jim, toHelp, wayIn }
  return { state: raw.state, invitation }
}

async function askedToHelp({ house }: Page, municipality: Id, raw: NonNullable<RawLooked['toHelp']>) {
  const { why = '' } = await unseal<{ why?: string }>(house.keys, municipality, 'care.asked_in', raw.why)
  const about = await Promise.all(raw.about.map((row) => readCard(house.keys, municipality, { ...row, card: null })))
  return { kind: raw.kind, untilOn: asDay(raw.untilOn), why, about: about.map(({ name }) => name) }
}

async function chosenBy({ house }: Page, municipality: Id, { child, coordinator }: NonNullable<RawLooked['jim']>) {
  const name = async (card: Card) => (await readCard(house.keys, municipality, card)).name
  return {
    child: await name({ ...child, card: null }),
    coordinator: coordinator === null ? '' : await name(coordinator),
  }
}

export type Accepted = { state: 'signedIn'; token: Buffer } | { state: 'expired' | 'addressInUse' | 'noKey' }

/** Makes the account and the session. Of ten at once one succeeds; the others find the code used. */
export function acceptInvitation(
  page: Page,
  held: InvitationCode,
  invited: Invitation,
  wish: { mail: string; device: Device },
): Promise<Accepted> {
  const { house, token: old, look } = page
  return accepting(page, invited, wish.mail, async (tx, sealed, token) => {
    const taken = await tx.one<{ state: string }>(
      'entry.accept',
      'select door.accept_invitation($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as state',
      [
        ...hashesOf(page, held),
        newId(),
        mailIndex(house.keys, wish.mail),
        sealed,
        look.voice.form,
        look.voice.language,
        old,
        token,
        newId(),
        wish.device,
      ],
    )
    return taken?.state === 'signedIn'
  })
}

/** The same for who works here: the account begins with an own key, and without one it does not begin. */
export async function acceptAsStaff(
  page: Page,
  held: InvitationCode,
  invited: Invitation,
  wish: { mail: string; key: string },
): Promise<Accepted> {
  const { house, token: old, look } = page
  const key = await newKeyFrom(page, wish.key)
  if (key === undefined) return { state: 'noKey' }
  return accepting(page, invited, wish.mail, async (tx, sealed, token) => {
    const taken = await tx.one<{ state: string }>(
      'staffEntry.begin',
      'select door.begin_staff($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as state',
      [
        ...hashesOf(page, held),
        { id: key.account, ...look.voice },
        mailIndex(house.keys, wish.mail),
        sealed,
        key.credential,
        key.publicKey,
        key.uses,
        old,
        token,
        newId(),
      ],
    )
    return taken?.state === 'signedIn'
  })
}

export type HeldHere = { state: 'waits' | 'expired' | 'addressInUse' }

/** Nothing is used up yet: the invitation waits in this browser until the sign-in server of the organisation has spoken. */
export async function acceptByIssuer(
  page: Page,
  held: InvitationCode,
  invited: Invitation,
  mail: string,
): Promise<HeldHere> {
  const accepted = await accepting(page, invited, mail, async (tx, sealed) => {
    const waits = await tx.one<{ organisation: Id | null }>(
      'issuer.accept',
      'select door.accept_by_issuer($1, $2, $3, $4, $5, $6) as organisation',
      [
        browserOf(page),
        ...hashesOf(page, held),
        { id: newId(), ...page.look.voice },
        mailIndex(page.house.keys, mail),
        sealed,
      ],
    )
    return waits?.organisation !== null
  })
  return {
    state: accepted.state === 'signedIn' ? 'waits' : accepted.state === 'addressInUse' ? 'addressInUse' : 'expired',
  }
}

async function accepting(
  { house }: Page,
  { person, municipality }: Invitation,
  mail: string,
  take: (tx: Tx, sealed: Buffer, token: Buffer) => Promise<boolean>,
): Promise<Accepted> {
  const token = newSecret()
  try {
    const taken = await house.pool.transaction(async (tx) => {
      await tx.one('door.lockKey', 'select pg_advisory_xact_lock(hashtextextended($1, 1))', [person])
      const keys = await house.keys.addSalts(municipality, person, [person])
      const place = { municipality, table: 'entry.account', id: person, wording: 1, keyPerson: person }
      return take(tx, sealWith(keys, place, { mail }), token)
    })
    return taken ? { state: 'signedIn', token } : { state: 'expired' }
  } catch (fault) {
    const code = (fault as { code?: string }).code
    if (code === 'OP409' || code === '23505') return { state: 'addressInUse' }
    throw fault
  }
}

export async function declineInvitation(page: Page, held: InvitationCode): Promise<void> {
  await page.house.pool.one('entry.decline', 'select door.decline_invitation($1, $2)', hashesOf(page, held))
}
