/** Another address to sign in with: two codes prove it, one to the old and one to the new, and the old one is told. Whether an address is taken, nobody learns. */

import { sealMail } from '#care/entry/mail.commands.ts'
import { mailCode } from '#care/entry/secret-code.ts'
import { codeHash, mailIndex } from '#care/entry/sign-in.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId, newSalt, newSecret } from '#platform/clock.ts'
import { type SealedRow, seal, unseal } from '#platform/keys/seal.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import { type Page, Refusal } from '#platform/web/page.ts'

export type OwnAccount = { account: Id; person: Id; municipality: Id; mail: string; wording: number }
type Letter = { subject: string; text: string }
/** What came to the old address, and what came to the new one. */
export type Codes = { old: string; new: string }

/** The account behind this session, with its address; without a session one signs in first. */
export async function ownAccount({ house, token }: Page): Promise<OwnAccount> {
  type Raw = SealedRow & Pick<OwnAccount, 'account' | 'person' | 'municipality'>
  const found = await house.pool.one<{ own: Raw | null }>('guidance.ownAccount', 'select door.own_account($1) as own', [
    token,
  ])
  if (!found?.own) throw new Refusal('signIn')
  const { account, person, municipality, wording } = found.own
  const { mail } = await unseal<{ mail: string }>(house.keys, municipality, 'entry.account', found.own)
  return { account, person, municipality, wording, mail }
}

// Two codes are worth something together only: an open session alone moves nobody's address.
const hashOf = (keys: KeyStore, own: OwnAccount, codes: Codes): Buffer =>
  codeHash(keys, codePlace(own), `${codes.old} ${codes.new}`)

const codePlace = ({ account }: OwnAccount) => `mail change ${account}`

export type Asked = 'asked' | 'tooMany' | 'same'

export async function askMailChange(
  { house, token, address }: Page,
  own: OwnAccount,
  mail: string,
  letters: { old: (code: string) => Letter; new: (code: string) => Letter },
): Promise<Asked> {
  const index = mailIndex(house.keys, mail)
  if (index.equals(mailIndex(house.keys, own.mail))) return 'same'
  const codes = { old: mailCode(newSalt(8)), new: mailCode(newSalt(8)) }
  const wording = own.wording + 1
  const { municipality, person } = own
  const place = { municipality, table: 'entry.account', id: person, wording, keyPerson: person }
  const letter = await sealMail(house.keys, { to: mail, ...letters.new(codes.new) })
  const warning = await sealMail(house.keys, { to: own.mail, ...letters.old(codes.old) })
  const asked = await house.pool.one<{ state: Asked | 'nobody' }>(
    'guidance.askMailChange',
    'select door.ask_mail_change($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as state',
    [
      token,
      address,
      index,
      hashOf(house.keys, own, codes),
      await seal(house.keys, place, { mail }),
      wording,
      letter.id,
      letter.sealed,
      warning.id,
      warning.sealed,
    ],
  )
  if (asked === undefined || asked.state === 'nobody') throw new Refusal('signIn')
  return asked.state
}

export type Changed = { state: 'changed'; token: Buffer } | { state: 'wrong' | 'expired' | 'tooMany' }

export async function changeMail(
  { house, token: old }: Page,
  own: OwnAccount,
  codes: Codes,
  notice: Letter,
): Promise<Changed> {
  const token = newSecret()
  const letter = await sealMail(house.keys, { to: own.mail, ...notice })
  const changed = await house.pool.one<{ state: Changed['state'] | 'nobody' }>(
    'guidance.changeMail',
    'select door.change_mail($1, $2, $3, $4, $5, $6) as state',
    [old, hashOf(house.keys, own, codes), token, newId(), letter.id, letter.sealed],
  )
  if (changed === undefined || changed.state === 'nobody') throw new Refusal('signIn')
  return changed.state === 'changed' ? { state: 'changed', token } : { state: changed.state }
}
