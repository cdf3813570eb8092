/** A real sign-in server of an organisation on this machine, set strictly: people who sign in there at once, as the trial wishes. */
import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export type Person = { subject: string; acr?: string; amr?: readonly string[]; secondsAgo?: number }

export type SignInServer = {
  address: string
  /** Its administrator enters the public keys of a house; before that it knows nobody. */
  trust(keys: unknown): void
  /** Who signs in next, and how. */
  person: Person
  /** Follows a browser through the server, from the address it is sent to until the one it is sent back to. */
  visit(way: string): Promise<string>
  close(): Promise<void>
}

export const eidas = (level: string): string => `http://eidas.europa.eu/LoA/${level}`

export type Known = { client: string; redirect: string }

export async function openSignInServer(known: Known): Promise<SignInServer> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let provider: Provider | undefined
  const here: SignInServer = {
    address,
    person: { subject: 'nobody' },
    trust: (keys) => {
      provider = new Provider(address, settings(known, keys))
    },
    visit: (way) => follow(way, known.redirect),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return provider?.callback()(request, response)
    const { subject, acr = eidas('substantial'), amr = ['mfa'], secondsAgo = 0 } = here.person
    const ts = Math.floor(Date.now() / 1_000) - secondsAgo
    void provider?.interactionFinished(request, response, {
      login: { accountId: subject, acr, amr, ts, remember: false },
    })
  })
  return here
}

function settings({ client, redirect }: Known, keys: unknown): Record<string, unknown> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  return {
    clients: [
      {
        client_id: client,
        redirect_uris: [redirect],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        id_token_signed_response_alg: 'PS256',
        jwks: keys,
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'PS256', use: 'sig', kid: 'one' }] },
    acrValues: [eidas('low'), eidas('substantial'), eidas('high')],
    claims: { acr: null, amr: null, auth_time: null, iss: null, openid: ['sub'], sid: null },
    ttl: { Interaction: 60, Grant: 60, Session: 60 },
    cookies: { keys: ['only of this trial'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
    loadExistingGrant: agreed,
  }
}

type Asked = {
  oidc: { provider: Provider; client: { clientId: string }; session: { accountId: string } }
}

/** The organisation agreed for everybody who works there. */
async function agreed({ oidc }: Asked) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
  grant.addOIDCScope('openid')
  await grant.save()
  return grant
}

async function follow(way: string, redirect: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = way
  for (let i = 0; i < 10; i += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
      cookies.set(name, value)
    }
    const to = answer.headers.get('location')
    if (to === null) throw new Error(`the sign-in server says ${answer.status} ${(await answer.text()).slice(0, 300)}`)
    at = new URL(to, at).href
    if (at.startsWith(redirect)) return at
  }
  throw new Error('the sign-in server leads nowhere')
}
