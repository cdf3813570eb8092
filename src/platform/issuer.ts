/** The sign-in server of an organisation (OpenID Connect): the way to it, and whether what it says on the way back is right. Nothing of it is kept. */
import { createECDH } from 'node:crypto'
import * as oidc from 'openid-client'

/** The key with which this house signs to one sign-in server: 32 secret bytes from the key store, and the name under which its public half is shown. */
export type SigningKey = { id: string; secret: Buffer }

export type Issuer = { address: string; client: string; key: SigningKey }

/** What belongs to going there once. All three secrets are worth nothing a second time. */
export type Trip = {
  redirect: string
  state: string
  nonce: string
  verifier: string
  /** Seconds since the person last showed who it is, at most. */
  maxAge?: number | undefined
  levels: readonly string[]
}

export type Told = { subject: string; acr?: string | undefined; amr: readonly string[]; provedAt?: Date | undefined }

export type Issuers = {
  /** Whether an address may be asked at all. */
  accepts(address: string): boolean
  /** The address to send the browser to. */
  wayTo(issuer: Issuer, trip: Trip, now: Date): Promise<string>
  /** Who came back, after every check; throws otherwise. */
  told(issuer: Issuer, trip: Trip, came: URL, now: Date): Promise<Told>
  /** Why a sign-in did not go: for the technical log only, never for a page. */
  report(fault: unknown, code: string): void
}

export type IssuerOptions = {
  report: Issuers['report']
  /** For trials, whose server stands on the same machine without encryption. */
  loopback?: boolean | undefined
}

/** The sign-in server did not answer, or not in time. */
export class IssuerAway extends Error {}

/** Something that it said is not right. */
class NotRight extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

const seconds = 5
const leeway = 30
const longestAnswer = 256 * 1024
const keptMilliseconds = 10 * 60_000
const algorithms = ['PS256', 'RS256', 'ES256']

/** The public half, as the sign-in server reads it. */
export function publicKeyOf({ id, secret }: SigningKey) {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(secret)
  const point = pair.getPublicKey()
  const axis = (from: number) => point.subarray(from, from + 32).toString('base64url')
  return { kty: 'EC', crv: 'P-256', x: axis(1), y: axis(33), kid: id, use: 'sig', alg: 'ES256' } as const
}

/** An address of a sign-in server: encrypted, with a name, and without a question in it. */
function isIssuerAddress(text: string, loopback = false): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, hash, username } = new URL(text)
  if (search !== '' || hash !== '' || username !== '') return false
  if (loopback && hostname === '127.0.0.1') return true
  return protocol === 'https:' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(hostname)
}

export function openIssuers({ report, loopback }: IssuerOptions): Issuers {
  const known = new Map<string, { opened: Promise<oidc.Configuration>; at: number }>()
  const server = (issuer: Issuer, now: Date): Promise<oidc.Configuration> => {
    const name = JSON.stringify([issuer.address, issuer.client, issuer.key.id])
    const kept = known.get(name)
    if (kept !== undefined && now.getTime() - kept.at < keptMilliseconds) return kept.opened
    const opened = discover(issuer, loopback === true)
    known.set(name, { opened, at: now.getTime() })
    opened.catch(() => known.delete(name))
    return opened
  }
  return {
    report,
    accepts: (address) => isIssuerAddress(address, loopback),
    wayTo: (issuer, trip, now) => saying(async () => lead(await server(issuer, now), trip)),
    told: (issuer, trip, came, now) => saying(async () => judge(await server(issuer, now), trip, came, now)),
  }
}

async function discover({ address, client, key }: Issuer, loopback: boolean): Promise<oidc.Configuration> {
  const jwk = { ...publicKeyOf(key), d: key.secret.toString('base64url') }
  const signs = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign'])
  let endpoint = address
  // Said to the token endpoint by its name, so that no other server can use it.
  const proof = oidc.PrivateKeyJwt(
    { key: signs, kid: key.id },
    {
      [oidc.modifyAssertion]: (_, claims) => {
        claims.aud = endpoint
      },
    },
  )
  const insecure = loopback ? [oidc.allowInsecureRequests] : []
  const found = await oidc.discovery(new URL(address), client, { [oidc.clockTolerance]: leeway }, proof, {
    [oidc.customFetch]: (url, options) => ask(url, options, loopback),
    timeout: seconds,
    execute: [oidc.enableNonRepudiationChecks, ...insecure],
  })
  endpoint = found.serverMetadata().token_endpoint ?? address
  return found
}

/** The only request that leaves this house for a sign-in server: encrypted, not led elsewhere, short in time and size. */
async function ask(url: string, options: oidc.CustomFetchOptions, loopback: boolean): Promise<Response> {
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'https:' && !(loopback && hostname === '127.0.0.1')) throw new NotRight('unencrypted')
  const { body, headers, method, signal } = options
  const answer = await fetch(url, {
    method,
    headers,
    body: (body ?? null) as RequestInit['body'] & string,
    redirect: 'manual',
    ...(signal === undefined ? {} : { signal }),
  }).catch((fault) => {
    throw new IssuerAway('no answer', { cause: fault })
  })
  if (answer.status >= 500) throw new IssuerAway(`answers ${answer.status}`)
  return new Response(await shortBody(answer), { status: answer.status, headers: answer.headers })
}

async function shortBody(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of answer.body ?? []) {
    length += part.length
    if (length > longestAnswer) throw new NotRight('too long')
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

async function lead(server: oidc.Configuration, trip: Trip): Promise<string> {
  const wish = {
    redirect_uri: trip.redirect,
    scope: 'openid',
    state: trip.state,
    nonce: trip.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(trip.verifier),
    code_challenge_method: 'S256',
    acr_values: trip.levels.join(' '),
    ...(trip.maxAge === undefined ? {} : { max_age: String(trip.maxAge) }),
  }
  return oidc.buildAuthorizationUrl(server, wish).href
}

async function judge(server: oidc.Configuration, trip: Trip, came: URL, now: Date): Promise<Told> {
  const answer = await oidc.authorizationCodeGrant(server, new URL(came.search, trip.redirect), {
    pkceCodeVerifier: trip.verifier,
    expectedState: trip.state,
    expectedNonce: trip.nonce,
    idTokenExpected: true,
    ...(trip.maxAge === undefined ? {} : { maxAge: trip.maxAge }),
  })
  const claims = answer.claims()
  if (claims === undefined || !algorithms.includes(algorithmOf(answer.id_token ?? ''))) throw new NotRight('algorithm')
  if (claims.iat > now.getTime() / 1_000 + leeway) throw new NotRight('issued in the future')
  if (claims.azp !== undefined && claims.azp !== server.clientMetadata().client_id) throw new NotRight('party')
  // Who comes in somebody's name is not who works here.
  if (claims.represents !== undefined) throw new NotRight('represents')
  const { acr, amr, auth_time: proved } = claims
  return {
    subject: claims.sub,
    amr: Array.isArray(amr) ? amr.filter((one) => typeof one === 'string') : [],
    ...(typeof acr === 'string' ? { acr } : {}),
    ...(typeof proved === 'number' ? { provedAt: new Date(proved * 1_000) } : {}),
  }
}

function algorithmOf(token: string): string {
  const head = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'))
  return String(head.alg)
}

/** The library wraps what goes wrong underneath; whether nobody answered is what a page may tell. */
async function saying<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (fault) {
    throw isAway(fault) ? new IssuerAway('away', { cause: fault }) : fault
  }
}

function isAway(fault: unknown): boolean {
  for (let one = fault; one instanceof Error; one = one.cause) {
    if (one instanceof IssuerAway || one.name === 'TimeoutError') return true
    if ((one as { code?: string }).code === 'OAUTH_TIMEOUT') return true
  }
  return false
}
