/** An own key as a device holds it, in software: real keys and real signatures, so that what the house checks can be tried without a browser. */
import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import type { KeyQuestion } from '#platform/passkey.ts'
import type { Visitor } from './visitor.ts'

export type Twist = { origin?: string; host?: string; challenge?: string; unseen?: boolean; uses?: number }

export class SoftKey {
  readonly id = randomBytes(32)
  uses = 0
  readonly #secret: KeyObject
  readonly #public: KeyObject

  constructor() {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.#secret = pair.privateKey
    this.#public = pair.publicKey
  }

  /** What a browser sends back after making this key. */
  make(asked: KeyQuestion, origin: string, twist: Twist = {}): string {
    const { x = '', y = '' } = this.#public.export({ format: 'jwk' })
    const point = (axis: string) => Buffer.from(axis, 'base64url')
    const cose = Buffer.concat([hex('a5010203262001215820'), point(x), hex('225820'), point(y)])
    const length = Buffer.alloc(2)
    length.writeUInt16BE(this.id.length)
    const known = Buffer.concat([
      this.#seen(twist.host ?? asked.host, twist, 0x40),
      Buffer.alloc(16),
      length,
      this.id,
      cose,
    ])
    const attestation = Buffer.concat([
      ...[hex('a3'), word('fmt'), word('none'), word('attStmt'), hex('a0'), word('authData')],
      ...[hex('58'), Buffer.from([known.length]), known],
    ])
    return this.#told({
      clientDataJSON: said('webauthn.create', asked, origin, twist),
      attestationObject: attestation,
    })
  }

  /** What a browser sends back after this key signed. */
  sign(asked: KeyQuestion, origin: string, twist: Twist = {}): string {
    this.uses = twist.uses ?? this.uses + 1
    const known = this.#seen(twist.host ?? asked.host, twist, 0)
    const client = said('webauthn.get', asked, origin, twist)
    const hash = createHash('sha256').update(client).digest()
    const signature = createSign('sha256')
      .update(Buffer.concat([known, hash]))
      .sign(this.#secret)
    return this.#told({ clientDataJSON: client, authenticatorData: known, signature })
  }

  // Present (1) and recognised by finger, face or pin (4).
  #seen(host: string, { unseen = false }: Twist, more: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.uses)
    return Buffer.concat([createHash('sha256').update(host).digest(), Buffer.from([(unseen ? 1 : 5) | more]), counter])
  }

  #told(parts: Record<string, Buffer>): string {
    const id = this.id.toString('base64url')
    const response = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.toString('base64url')]))
    return JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} })
  }
}

const hex = (text: string) => Buffer.from(text, 'hex')
const word = (text: string) => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)])

const said = (type: string, asked: KeyQuestion, origin: string, twist: Twist): Buffer =>
  Buffer.from(
    JSON.stringify({
      type,
      challenge: twist.challenge ?? asked.challenge,
      origin: twist.origin ?? origin,
      crossOrigin: false,
    }),
  )

/** What the page asks of a key. */
export function questionOn(html: string): KeyQuestion {
  const found = /data-key="([^"]*)"/.exec(html)?.[1]
  if (found === undefined) throw new Error('this page asks for no key')
  return JSON.parse(found.replaceAll('&quot;', '"'))
}

/** Takes part with the code and the word, making this key: the whole way of somebody who begins to work here. */
export async function takePartWithKey(
  visitor: Visitor,
  key: SoftKey,
  held: { code: string; fact: string },
  mail: string,
  twist: Twist = {},
) {
  const next = await visitor.post('/code/antwoord', { ...held, answer: 'yes' })
  const credential = key.make(questionOn(next.text), visitor.base, twist)
  return visitor.post('/code/meedoen', { ...held, mail, credential })
}

export async function signInWithKey(visitor: Visitor, key: SoftKey, twist: Twist = {}, back?: string) {
  const page = await visitor.get('/inloggen/werk')
  const credential = key.sign(questionOn(page.text), visitor.base, twist)
  return visitor.post('/inloggen/werk', { credential, ...(back === undefined ? {} : { back }) })
}
