/** Signing in: asking for a code and using it. A known and an unknown address take the same way and the same time. */

import type { Id } from '#care/pass/facts.ts'
import { newId, newSalt, newSecret } from '#platform/clock.ts'
import { keyedHash } from '#platform/keys/hash.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import type { Page } from '#platform/web/page.ts'
import { sealMail } from './mail.commands.ts'
import { mailCode } from './secret-code.ts'

export type Device = 'own' | 'shared'
export type SignedIn = { state: 'signedIn'; token: Buffer } | { state: 'wrong' | 'expired' | 'tooMany' }

/** Codes and second facts are stored as this only. The place keeps one kind from standing in for another. */
export const codeHash = (keys: KeyStore, place: string, secret: string): Buffer =>
  keyedHash(keys, 'code', `${place}│${secret}`)

export const mailIndex = (keys: KeyStore, mail: string): Buffer => keyedHash(keys, 'mail', mail.trim().toLowerCase())

/** The code of a mail counts in the browser that asked for it, and nowhere else. */
const placeOf = (browser: Buffer): string => `mail ${browser.toString('hex')}`

/** False when this was asked too often. `text` says the code in words. */
export async function askCode(
  { house, browser, address }: Page,
  mail: string,
  text: (code: string) => { subject: string; text: string },
): Promise<boolean> {
  const code = mailCode(newSalt(8))
  const sealed = await sealMail(house.keys, { to: mail, ...text(code) })
  const asked = await house.pool.one<{ may: boolean }>(
    'entry.askCode',
    'select door.ask_code($1, $2, $3, $4, $5, $6) as may',
    [
      browser,
      address,
      mailIndex(house.keys, mail),
      codeHash(house.keys, placeOf(browser), code),
      sealed.id,
      sealed.sealed,
    ],
  )
  return asked?.may === true
}

export async function useCode(
  { house, browser, address, token: old }: Page,
  code: string,
  device: Device,
): Promise<SignedIn> {
  const token = newSecret()
  const used = await house.pool.one<{ state: SignedIn['state'] }>(
    'entry.useCode',
    'select door.use_code($1, $2, $3, $4, $5, $6, $7) as state',
    [browser, address, codeHash(house.keys, placeOf(browser), code), old, token, newId(), device],
  )
  const state = used?.state ?? 'wrong'
  return state === 'signedIn' ? { state, token } : { state }
}

/** The keys of who leaves leave memory too. */
export async function endSession({ house, token }: Pick<Page, 'house' | 'token'>): Promise<void> {
  const ended = await house.pool.one<{ writer: { person: Id } | null }>(
    'entry.endSession',
    'select door.writer_of($1) as writer, door.end_session($1)',
    [token],
  )
  if (ended?.writer) house.keys.forget(ended.writer.person)
}

/** The seconds that are left after going on now; none when the session has ended. */
export async function touchSession({ house, token }: Page): Promise<number | undefined> {
  const touched = await house.pool.one<{ seconds: number | null }>(
    'entry.touchSession',
    'select door.touch_session($1) as seconds',
    [token],
  )
  return touched?.seconds ?? undefined
}

/** Demonstration only: being somebody of the cast. */
export async function beSomeone({ house, token: old }: Page, account: Id, device: Device): Promise<Buffer | undefined> {
  const token = newSecret()
  const chosen = await house.pool.one<{ signed: boolean }>(
    'entry.beSomeone',
    'select door.be_someone($1, $2, $3, $4, $5) as signed',
    [account, old, token, newId(), device],
  )
  return chosen?.signed ? token : undefined
}
