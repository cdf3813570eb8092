/** Own keys (WebAuthn): what a browser lets a key sign, and whether what came back is right. Nothing of it is kept here. */
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import * as v from 'valibot'

/** Where a key counts: it signs for this host only, so that a copied page gets nothing out of it. */
export type KeyPlace = { host: string; origins: string[] }

/** What a page carries for the script: everything the browser has to be asked. */
export type KeyQuestion = {
  kind: 'get' | 'create'
  challenge: string
  host: string
  user?: { id: string; name: string }
  algorithms?: readonly number[]
}

export function keyPlace(site: string): KeyPlace {
  const { hostname, host } = new URL(site)
  // Before a server that ends the encryption this house hears http, while the browser speaks of https.
  return { host: hostname, origins: [`https://${host}`, new URL(site).origin] }
}

export type NewKey = { credential: string; publicKey: Buffer; uses: number }

// ES256, Ed25519 and RS256: what keys of today offer.
export const algorithms = [-7, -8, -257]

const text = v.pipe(v.string(), v.maxLength(20_000))
const named = { id: text, rawId: text, type: v.literal('public-key'), clientExtensionResults: v.looseObject({}) }
const registration = v.object({ ...named, response: v.object({ clientDataJSON: text, attestationObject: text }) })
const assertion = v.object({
  ...named,
  response: v.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: v.optional(v.nullable(text)),
  }),
})

/** A new key with whoever holds it present and recognised; undefined when anything about it is not right. */
export async function readNewKey(place: KeyPlace, challenge: Buffer, sent: string): Promise<NewKey | undefined> {
  const response = read(registration, sent)
  if (response === undefined) return undefined
  const judged = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge.toString('base64url'),
    expectedOrigin: place.origins,
    expectedRPID: place.host,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(notRight)
  if (!judged?.verified) return undefined
  const { id, publicKey, counter } = judged.registrationInfo.credential
  return { credential: id, publicKey: Buffer.from(publicKey), uses: counter }
}

/** The name of the key that signed; whether it did is judged afterwards. */
export const credentialIn = (sent: string): string | undefined => read(assertion, sent)?.id

/** How often the key says it was used by now; undefined when the signature is not right. */
export async function readUse(
  place: KeyPlace,
  challenge: Buffer,
  sent: string,
  key: { publicKey: Buffer; uses: number },
): Promise<number | undefined> {
  const response = read(assertion, sent)
  if (response === undefined) return undefined
  const { userHandle, ...signed } = response.response
  const judged = await verifyAuthenticationResponse({
    response: { ...response, response: userHandle ? { ...signed, userHandle } : signed },
    expectedChallenge: challenge.toString('base64url'),
    expectedOrigin: place.origins,
    expectedRPID: place.host,
    requireUserVerification: true,
    credential: { id: response.id, publicKey: new Uint8Array(key.publicKey), counter: key.uses },
  }).catch(notRight)
  return judged?.verified ? judged.authenticationInfo.newCounter : undefined
}

// The package says each "no" by throwing; which one it was is nobody's business.
const notRight = () => undefined

function read<S extends v.GenericSchema>(schema: S, sent: string): v.InferOutput<S> | undefined {
  try {
    const judged = v.safeParse(schema, JSON.parse(sent))
    return judged.success ? judged.output : undefined
  } catch {
    return undefined
  }
}
