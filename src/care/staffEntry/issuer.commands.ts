/** Signing in with the account of the own organisation: going to its sign-in server, and coming back from it once. */

import type { Id } from '#care/pass/facts.ts'
import { newId, newSecret } from '#platform/clock.ts'
import { type Issuer, IssuerAway, publicKeyOf, type SigningKey, type Trip } from '#platform/issuer.ts'
import { keyedHash } from '#platform/keys/hash.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import type { Page } from '#platform/web/page.ts'
import { askedLevels, freshSeconds, shownProblem } from './issuer.ts'
import { browserOf } from './passkey.commands.ts'

export type WayIn = { id: Id; name: string }

export async function waysIn({ house }: Page): Promise<readonly WayIn[]> {
  const found = await house.pool.one<{ ways: WayIn[] }>('issuer.ways', 'select door.ways_in() as ways')
  return found?.ways ?? []
}

type RawIssuer = { organisation: Id; address: string; client: string; keyNumber: number }

/** Made from the root of the key store each time, so that no table and no file holds it. */
const keyOf = (
  keys: KeyStore,
  { organisation, keyNumber }: Pick<RawIssuer, 'organisation' | 'keyNumber'>,
): SigningKey => ({
  id: `${organisation}.${keyNumber}`,
  secret: keys.derive(`sign-in key ${keyNumber} of organisation ${organisation}`),
})

const issuerOf = (keys: KeyStore, raw: RawIssuer): Issuer => ({
  address: raw.address,
  client: raw.client,
  key: keyOf(keys, raw),
})

/** The key of now and the next one, so that turning it needs no hurry at the other side. */
export async function publicKeys({ house }: Page, organisation: Id) {
  const raw = await issuerAt(house, organisation)
  if (raw === null) return undefined
  const numbers = [raw.keyNumber, raw.keyNumber + 1]
  return { keys: numbers.map((keyNumber) => publicKeyOf(keyOf(house.keys, { organisation, keyNumber }))) }
}

async function issuerAt({ pool }: Page['house'], organisation: Id): Promise<RawIssuer | null> {
  const found = await pool.one<{ issuer: RawIssuer | null }>('issuer.at', 'select door.issuer_at($1) as issuer', [
    organisation,
  ])
  return found?.issuer ?? null
}

export const redirectOf = (site: string): string => `${site}/inloggen/terug`

// The database keeps a seed only: who reads it there cannot make the three words out of it.
function tripOf({ site, house }: Page, seed: Buffer, isFresh: boolean): Trip {
  const word = (what: string) =>
    keyedHash(house.keys, 'issuer trip', `${what} ${seed.toString('hex')}`).toString('base64url')
  return {
    redirect: redirectOf(site),
    state: word('state'),
    nonce: word('nonce'),
    verifier: word('verifier'),
    levels: askedLevels,
    ...(isFresh ? { maxAge: freshSeconds } : {}),
  }
}

export type Leaving = { isFresh: boolean; back: string | undefined; invited: boolean }
export type Left = { state: 'left'; to: string } | { state: 'none' | 'tooMany' | 'away' }

export async function leaveForIssuer(page: Page, organisation: Id, leaving: Leaving): Promise<Left> {
  const { house, now } = page
  const seed = newSecret()
  const values = [
    browserOf(page),
    page.address,
    organisation,
    seed,
    leaving.isFresh,
    leaving.back ?? null,
    leaving.invited,
  ]
  const found = await house.pool.one<{ left: { state: 'open' | 'none' | 'tooMany'; issuer: RawIssuer } }>(
    'issuer.leave',
    'select door.leave_for_issuer($1, $2, $3, $4, $5, $6, $7) as left',
    values,
  )
  if (found?.left.state !== 'open') return { state: found?.left.state ?? 'none' }
  try {
    const issuer = issuerOf(house.keys, found.left.issuer)
    return { state: 'left', to: await house.issuers.wayTo(issuer, tripOf(page, seed, leaving.isFresh), now) }
  } catch (fault) {
    tell(page, fault)
    return { state: 'away' }
  }
}

type Back = { seed: string; isFresh: boolean; back: string | null; issuer: RawIssuer }
export type BackIn = { state: 'signedIn'; token: Buffer; back: string | undefined } | { state: 'wrong' | 'away' }

/** Whatever comes of it, this way back is used up. What was wrong is told to the technical log only. */
export async function comeBackFromIssuer(page: Page): Promise<BackIn> {
  const { house, now } = page
  const found = await house.pool.one<{ back: Back | null }>(
    'issuer.back',
    'select door.come_back_from_issuer($1) as back',
    [browserOf(page)],
  )
  if (!found?.back) return { state: 'wrong' }
  const { isFresh, back, issuer } = found.back
  const seed = Buffer.from(found.back.seed, 'base64')
  try {
    const came = new URL(`?${page.query}`, redirectOf(page.site))
    const told = await house.issuers.told(issuerOf(house.keys, issuer), tripOf(page, seed, isFresh), came, now)
    const problem = shownProblem(told, isFresh, now)
    if (problem !== null) throw Object.assign(new Error(problem), { code: problem })
    const subject = keyedHash(house.keys, 'issuer subject', JSON.stringify([issuer.address, told.subject]))
    const token = await enter(page, seed, subject, told.provedAt)
    return token === undefined ? { state: 'wrong' } : { state: 'signedIn', token, back: back ?? undefined }
  } catch (fault) {
    tell(page, fault)
    return { state: fault instanceof IssuerAway ? 'away' : 'wrong' }
  }
}

async function enter(
  page: Page,
  seed: Buffer,
  subject: Buffer,
  provedAt: Date | undefined,
): Promise<Buffer | undefined> {
  const token = newSecret()
  const entered = await page.house.pool.one<{ state: 'signedIn' | 'unknown' }>(
    'issuer.enter',
    'select door.enter_by_issuer($1, $2, $3, $4, $5, $6, $7) as state',
    [browserOf(page), seed, subject, provedAt ?? null, page.token, token, newId()],
  )
  return entered?.state === 'signedIn' ? token : undefined
}

const tell = (page: Page, fault: unknown): void => page.house.issuers.report(fault, page.requestId.slice(0, 8))
