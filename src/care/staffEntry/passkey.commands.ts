/** The own key of who works here: what it is asked to sign, signing in with it, and what the route table wants to know of a session. */

import type { Id } from '#care/pass/facts.ts'
import { newId, newSecret } from '#platform/clock.ts'
import { keyedHash } from '#platform/keys/hash.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import {
  algorithms,
  credentialIn,
  type KeyQuestion,
  keyPlace,
  type NewKey,
  readNewKey,
  readUse,
} from '#platform/passkey.ts'
import type { Page } from '#platform/web/page.ts'
import type { Proof } from './proof.ts'

type Purpose = 'signIn' | 'newKey'

// A question belongs to the browser it was asked in, like the forms do.
export const browserOf = ({ token, browser }: Page): Buffer => (token.length > 0 ? token : browser)

const hashOf = (keys: KeyStore, credential: string): Buffer => keyedHash(keys, 'passkey', credential)

async function ask(page: Page, purpose: Purpose, account: Id | null): Promise<{ challenge: string; host: string }> {
  const challenge = newSecret()
  await page.house.pool.one('staffEntry.ask', 'select door.ask_key($1, $2, $3, $4)', [
    browserOf(page),
    purpose,
    challenge,
    account,
  ])
  return { challenge: challenge.toString('base64url'), host: keyPlace(page.site).host }
}

export const askForKey = async (page: Page): Promise<KeyQuestion> => ({
  kind: 'get',
  ...(await ask(page, 'signIn', null)),
})

/** A key for this account; a new one when there is none. The name shows in the browser's own list of keys. */
export async function askForNewKey(page: Page, account: Id | null, name: string): Promise<KeyQuestion> {
  const id = account ?? newId()
  const asked = await ask(page, 'newKey', id)
  return { kind: 'create', ...asked, user: { id: Buffer.from(id).toString('base64url'), name }, algorithms }
}

type Taken = { state: 'open'; challenge: string; account: Id | null } | { state: 'expired' | 'tooMany' }

async function take(page: Page, purpose: Purpose): Promise<Taken> {
  const found = await page.house.pool.one<{ taken: Taken }>(
    'staffEntry.take',
    'select door.take_key_question($1, $2, $3) as taken',
    [browserOf(page), page.address, purpose],
  )
  return found?.taken ?? { state: 'expired' }
}

export type MadeKey = Omit<NewKey, 'credential'> & { credential: Buffer; account: Id }

/** The key that the browser made, for the account that it was asked for. */
export async function newKeyFrom(page: Page, sent: string): Promise<MadeKey | undefined> {
  const taken = await take(page, 'newKey')
  if (taken.state !== 'open' || taken.account === null) return undefined
  const made = await readNewKey(keyPlace(page.site), Buffer.from(taken.challenge, 'base64'), sent)
  return made && { ...made, credential: hashOf(page.house.keys, made.credential), account: taken.account }
}

export type KeyUsed = { state: 'signedIn'; token: Buffer } | { state: 'wrong' | 'tooMany' }

/** An unknown key, a wrong signature, an ended key and a closed account are told apart by nobody. */
export async function signInWithKey(page: Page, sent: string): Promise<KeyUsed> {
  const { pool, keys } = page.house
  const taken = await take(page, 'signIn')
  if (taken.state === 'tooMany') return { state: 'tooMany' }
  const credential = credentialIn(sent)
  if (taken.state !== 'open' || credential === undefined) return { state: 'wrong' }
  const hash = hashOf(keys, credential)
  const found = await pool.one<{ key: { publicKey: string; uses: number } | null }>(
    'staffEntry.key',
    'select door.passkey_of($1) as key',
    [hash],
  )
  if (!found?.key) return { state: 'wrong' }
  const key = { publicKey: Buffer.from(found.key.publicKey, 'base64'), uses: found.key.uses }
  const uses = await readUse(keyPlace(page.site), Buffer.from(taken.challenge, 'base64'), sent, key)
  if (uses === undefined) return { state: 'wrong' }
  const token = newSecret()
  const used = await pool.one<{ used: boolean }>(
    'staffEntry.use',
    'select door.use_passkey($1, $2, $3, $4, $5) as used',
    [hash, uses, page.token, token, newId()],
  )
  return used?.used ? { state: 'signedIn', token } : { state: 'wrong' }
}

/** Undefined for who has no session: the door itself sends a stranger to sign in. */
export async function proofOf({ house, token }: Page): Promise<Proof | undefined> {
  if (token.length === 0) return undefined
  const found = await house.pool.one<{ proof: Proof | null }>('staffEntry.proof', 'select door.proof_of($1) as proof', [
    token,
  ])
  return found?.proof ?? undefined
}

/** Ten copies in a quarter of an hour and no more, from whatever device. Nobody's session is the door's to refuse. */
export async function mayExport({ house, token }: Page): Promise<boolean> {
  const found = await house.pool.one<{ may: boolean }>('staffEntry.mayExport', 'select door.may_export($1) as may', [
    token,
  ])
  return found?.may !== false
}
