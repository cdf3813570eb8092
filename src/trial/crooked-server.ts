/** A sign-in server that lies: everything it says is as it should be, but for the one thing that a trial twists. */
import { constants, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eidas } from './sign-in-server.ts'

export type Lie = {
  head?: Record<string, unknown>
  claims?: Record<string, unknown>
  signedBy?: 'another' | 'nobody'
  /** Says nothing for this long. */
  silent?: number
}

export type CrookedServer = { address: string; lie: Lie; nonce: string; asked: string[]; close(): Promise<void> }

const word = (what: unknown) => Buffer.from(JSON.stringify(what)).toString('base64url')
const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2_048 })

export async function openCrookedServer(client: string): Promise<CrookedServer> {
  const [own, another] = [rsa(), rsa()]
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const here: CrookedServer = {
    ...{ address, lie: {}, nonce: '', asked: [] },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  server.on('request', async (request, response) => {
    const body: Buffer[] = []
    for await (const part of request) body.push(part)
    here.asked.push(Buffer.concat(body).toString())
    if (request.url === '/keys')
      return say(response, { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }] })
    if (request.url !== '/token') return say(response, description(address))
    const token = told(here, client, here.lie.signedBy === 'another' ? another.privateKey : own.privateKey)
    setTimeout(
      () => say(response, { access_token: 'nothing', token_type: 'Bearer', id_token: token }),
      here.lie.silent ?? 0,
    ).unref()
  })
  return here
}

function say(response: ServerResponse, what: unknown): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(what))
}

const description = (address: string) => ({
  issuer: address,
  authorization_endpoint: `${address}/authorize`,
  token_endpoint: `${address}/token`,
  jwks_uri: `${address}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['PS256', 'RS256', 'HS256', 'none'],
  code_challenge_methods_supported: ['S256'],
  authorization_response_iss_parameter_supported: true,
})

function told({ address, lie, nonce }: CrookedServer, client: string, key: KeyObject): string {
  const now = Math.floor(Date.now() / 1_000)
  const claims = {
    iss: address,
    aud: client,
    sub: 'somebody',
    nonce,
    iat: now,
    exp: now + 60,
    acr: eidas('substantial'),
  }
  const text = `${word({ alg: 'PS256', kid: 'one', ...lie.head })}.${word({ ...claims, ...lie.claims })}`
  if (lie.signedBy === 'nobody') return `${text}.`
  const padding = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
  return `${text}.${sign('sha256', Buffer.from(text), padding).toString('base64url')}`
}
