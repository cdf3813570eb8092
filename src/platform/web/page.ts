/** What a page gets and what it gives back. Handlers are plain functions of the request; nothing else of the web reaches the rooms. */
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Clock } from '../clock.ts'
import type { Pool } from '../database/pool.ts'
import type { Issuers } from '../issuer.ts'
import type { KeyStore } from '../keys/store.ts'
import type { Voice, Words } from '../words.ts'
import type { Fields } from './fields.ts'
import type { Pace } from './pace.ts'
import type { Uploads } from './upload.ts'

/** What is put together once in app.ts and shared by all requests. */
export type House = {
  pool: Pool
  keys: KeyStore
  clock: Clock
  /** The sign-in servers of organisations. */
  issuers: Issuers
  assets: { css: string; js: string; font: string; icon: string }
  demonstration: boolean
  /** Names of the outside systems that are switched on here. */
  connections?: readonly string[]
  helpDeskPhone: string
  /** Every text of every room by its key, for what an act left to be said. */
  words: Readonly<Record<string, Words<never>>>
  /** Mails of the demonstration also land here, readable. */
  mailFolder: string | undefined
  /** Whether a text message can leave here: only then may somebody choose it. */
  sendsTexts?: boolean | undefined
  /** The address at which people come here, when something in front of this house answers for it. */
  site?: string | undefined
  /** Where the quick exit leads, when not to the weather page of the house itself. */
  exitUrl?: string | undefined
  /** How many proxies stand in front and are believed about who asks; none without. */
  proxies?: number | undefined
  /** How fast one session may ask; absent where nobody is held up. */
  pace?: Pace | undefined
  /** How fast a calendar outside may ask for one feed. */
  feedPace?: Pace | undefined
  /** Says that the house is closing, so that open streams end. */
  closing?: AbortSignal
}

export type Page = {
  house: House
  method: 'GET' | 'POST'
  /** Where this site was asked, for an address on paper: "https://plan.example". */
  site: string
  /** Path without query, as asked. */
  path: string
  query: URLSearchParams
  /** The part of a sound that a player asks for, as it asked. */
  range: string | null
  param(name: string): string
  fields: Fields
  /** The files of a form that takes them, by the name of their field. */
  files: Uploads
  /** The client-made id of this act; a POST without one is refused before it gets here. */
  operation: string
  bodyHash: Buffer
  requestId: string
  now: Date
  /** The secret of the session, if the browser sent one. It is not yet known to be valid. */
  token: Buffer
  /** A secret of the browser, for forms and codes before signing in. */
  browser: Buffer
  /** The secret of a device on which a child comes in by itself; empty on every other. */
  childDevice: Buffer
  /** HMAC of the address the request came from, for counting tries. */
  address: Buffer
  /** Language and letters before signing in, from a cookie. */
  look: { voice: Voice; textSize: 'normal' | 'large' | 'very-large'; frameLanguage?: 'ar' | undefined }
  csrf: string
  nonce: string
  /** A new operation id for a form on this page. */
  fresh(): string
}

export type Answer =
  | { kind: 'page'; status: number; body: VNode; cookies?: string[] }
  | { kind: 'goTo'; to: string; cookies?: string[]; clear?: boolean }
  | { kind: 'json'; status: number; body: unknown; cookies?: string[] }
  | { kind: 'file'; name: string; type: string; body: string | Buffer | VNode; cookies?: string[] }
  | { kind: 'media'; type: string; body: Buffer; range: string | null }
  | { kind: 'stream'; start: (send: (event: string, data: string) => void, ended: AbortSignal) => Promise<void> }

export const show = (body: VNode, status = 200): Answer => ({ kind: 'page', status, body })
export const goTo = (to: string, cookies: string[] = []): Answer => ({ kind: 'goTo', to, cookies })
export const json = (body: unknown, status = 200): Answer => ({ kind: 'json', status, body })

/** Something to keep: the browser saves it and shows nothing. */
export const file = (name: string, type: string, body: string | Buffer | VNode): Answer => ({
  kind: 'file',
  name,
  type,
  body,
})

/** A picture or a sound, shown where it stands; a player may ask for a part of it (`range`, as it was asked). */
export const media = (type: string, body: Buffer, range: string | null): Answer => ({
  kind: 'media',
  type,
  body,
  range,
})

/** A page as text, for a file in a package. */
export const asHtml = (page: VNode): string => renderToString(page)

/** Expected ways in which a request ends without its page. `app.ts` says them in words. */
export class Refusal extends Error {
  readonly reason: 'notFound' | 'notYours' | 'signIn' | 'conflict' | 'changed' | 'busy' | 'proveAgain' | 'tooMany'
  constructor(reason: Refusal['reason']) {
    super(reason)
    this.reason = reason
  }
}
