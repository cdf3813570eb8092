/** Somebody with a browser without script: keeps the session, sends forms the way a page would, and reads what comes back. */
import { newId } from '#platform/clock.ts'
import { sentName } from '#platform/keys/name.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import { browserCookie, sessionCookie } from '#platform/web/cookies.ts'
import { makeToken } from '#platform/web/csrf.ts'

export type Seen = { status: number; text: string; bytes?: Buffer; headers: Headers; location: string | null }
type Value = string | readonly string[]

export class Visitor {
  readonly base: string
  readonly keys: KeyStore
  readonly cookies = new Map<string, string>()
  /** The answers of every request so far, newest last. */
  readonly seen: Seen[] = []

  constructor(base: string, keys: KeyStore, token: Buffer) {
    this.base = base
    this.keys = keys
    if (token.length > 0) this.cookies.set(sessionCookie, token.toString('base64url'))
  }

  get token(): Buffer {
    return Buffer.from(this.cookies.get(sessionCookie) ?? '', 'base64url')
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.ask('GET', path, undefined, headers)
  }

  /** Sends a form as the page would: with the token of this browser and an operation id (a new one unless given), under which the act is kept. */
  async post(
    path: string,
    fields: Record<string, Value> = {},
    operation = newId(),
    headers: Record<string, string> = {},
  ): Promise<Seen> {
    const body = new URLSearchParams({ _token: await this.formToken(), _op: sentName(this.keys, operation) })
    for (const [name, value] of Object.entries(fields))
      for (const each of typeof value === 'string' ? [value] : value) body.append(name, each)
    return this.ask('POST', path, body.toString(), {
      origin: this.base,
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    })
  }

  private async formToken(): Promise<string> {
    if (this.token.length === 0 && !this.cookies.has(browserCookie)) await this.get('/')
    const secret = this.token.length > 0 ? this.token : Buffer.from(this.cookies.get(browserCookie) ?? '', 'base64url')
    return makeToken(this.keys.keyFor('csrf'), secret)
  }

  /** Sends a form with files, each under the name of its field. */
  async postFiles(
    path: string,
    fields: Record<string, string>,
    files: Readonly<Record<string, Blob | readonly Blob[]>>,
    operation = newId(),
  ): Promise<Seen> {
    const body = new FormData()
    body.append('_token', await this.formToken())
    body.append('_op', sentName(this.keys, operation))
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    for (const [name, some] of Object.entries(files))
      for (const file of [some].flat() as Blob[]) body.append(name, file, 'bestand')
    return this.ask('POST', path, body, { origin: this.base })
  }

  /** Sends a form and opens the page it leads to. */
  async act(path: string, fields: Record<string, Value> = {}, operation = newId()): Promise<Seen> {
    const answer = await this.post(path, fields, operation)
    return answer.location === null ? answer : this.get(answer.location)
  }

  private async ask(
    method: string,
    path: string,
    body: string | FormData | undefined,
    headers: Record<string, string>,
  ): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(this.base + path, {
      method,
      redirect: 'manual',
      headers: { cookie, ...headers },
      ...(body === undefined ? {} : { body }),
    })
    for (const line of answer.headers.getSetCookie()) this.keep(line)
    const bytes = Buffer.from(await answer.arrayBuffer())
    const seen = {
      status: answer.status,
      bytes,
      text: bytes.toString('utf8'),
      headers: answer.headers,
      location: answer.headers.get('location'),
    }
    this.seen.push(seen)
    return seen
  }

  private keep(line: string): void {
    const [pair = '', ...rest] = line.split(';')
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    if (rest.some((part) => part.trim().toLowerCase() === 'max-age=0')) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}
