/** From what came over the wire to a page, or the status it gets instead. Everything doubtful is refused before a handler sees it. */
import { createHash } from 'node:crypto'
import { newId, newSalt, newSecret } from '../clock.ts'
import { keyedHash } from '../keys/hash.ts'
import { keptName } from '../keys/name.ts'
import type { Voice } from '../words.ts'
import { browserCookie, childDeviceCookie, lookCookie, readCookies, secretOf, sessionCookie } from './cookies.ts'
import { isToken, makeToken } from './csrf.ts'
import { hasOnlyOffered, one, readFields } from './fields.ts'
import type { House, Page } from './page.ts'
import type { Route } from './route.ts'
import type { Sent, UploadFault, Uploads } from './upload.ts'

export type Wire = {
  method: string
  url: URL
  headers: Headers
  address: string
  params: Record<string, string>
  body: () => Promise<string | 'tooLarge'>
  upload: (offered: readonly string[]) => Promise<Sent | UploadFault>
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
// A kind is a word of a closed list that its page knows, a secret is what somebody keeps to come in without a session; everything else in an
// address is an id.
const kindWord = /^[a-z-]{1,30}$/
const secretWord = /^[A-Za-z0-9_-]{43}$/
const shapes: Record<string, RegExp> = { kind: kindWord, secret: secretWord }
const isParam = ([name, value]: [string, string]) => (shapes[name] ?? uuid).test(value)
const formType = /^application\/x-www-form-urlencoded(; ?charset=utf-8)?$/i
const fileType = /^multipart\/form-data; ?boundary=/i

export type Received = { page: Page; freshBrowser: boolean } | { status: 400 | 403 | 413 | 415 }

export async function receive(house: House, route: Route, wire: Wire): Promise<Received> {
  const page = beginPage(house, wire)
  if (!Object.entries(wire.params).every(isParam)) return { status: 400 }
  if (route.form === null) return page
  const type = wire.headers.get('content-type') ?? ''
  const hasFiles = route.files.length > 0 && fileType.test(type)
  if (!hasFiles && !formType.test(type)) return { status: 415 }
  if (!isOwnOrigin(wire)) return { status: 403 }
  const sent = hasFiles ? await wire.upload(route.files) : await wordsOf(wire)
  if (typeof sent === 'string') return { status: sent === 'tooLarge' ? 413 : 400 }
  const { fields, files } = sent
  if (!isToken(house.keys.keyFor('csrf'), secretFor(page.page), one(fields, '_token'))) return { status: 403 }
  if (!hasOnlyOffered(route.form, fields) || (route.purpose !== '' && one(fields, '_op') === '')) return { status: 400 }
  return {
    ...page,
    page: {
      ...page.page,
      fields,
      files,
      operation: one(fields, '_op') === '' ? '' : keptName(house.keys, one(fields, '_op')),
      bodyHash: hashOf(house, route, wire.url.pathname, sent),
    },
  }
}

async function wordsOf(wire: Wire): Promise<Sent | UploadFault> {
  const text = await wire.body()
  const fields = text === 'tooLarge' ? text : readFields(text)
  return typeof fields === 'string' ? fields : { fields, files: {} }
}

function beginPage(house: House, wire: Wire): { page: Page; freshBrowser: boolean } {
  const cookies = readCookies(wire.headers.get('cookie') ?? undefined)
  const token = secretOf(cookies.get(sessionCookie)) ?? Buffer.alloc(0)
  const sent = secretOf(cookies.get(browserCookie))
  const browser = sent ?? newSecret()
  const csrfKey = house.keys.keyFor('csrf')
  const page: Page = {
    house,
    token,
    browser,
    childDevice: secretOf(cookies.get(childDeviceCookie)) ?? Buffer.alloc(0),
    method: wire.method === 'POST' ? 'POST' : 'GET',
    site: house.site ?? wire.url.origin,
    path: wire.url.pathname,
    query: wire.url.searchParams,
    range: wire.headers.get('range'),
    param: (name) => wire.params[name] ?? '',
    fields: {},
    files: {},
    operation: '',
    bodyHash: Buffer.alloc(0),
    requestId: newId(),
    now: house.clock.now(),
    address: keyedHash(house.keys, 'address', wire.address),
    look: readLook(cookies.get(lookCookie)),
    csrf: makeToken(csrfKey, token.length > 0 ? token : browser),
    nonce: newSalt(16).toString('base64'),
    fresh: newId,
  }
  return { page, freshBrowser: sent === undefined && token.length === 0 }
}

const secretFor = (page: Page): Buffer => (page.token.length > 0 ? page.token : page.browser)

/** Same site by the browser's own word; a missing Origin only when the browser says same-origin otherwise. */
function isOwnOrigin(wire: Wire): boolean {
  const site = wire.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = wire.headers.get('origin')
  if (origin === null) return site === 'same-origin'
  return URL.canParse(origin) && new URL(origin).host === (wire.headers.get('host') ?? '')
}

/** What was sent, without what differs from one showing of the form to the next. Keyed, because a short text could be guessed from a plain hash. */
function hashOf(house: House, route: Route, path: string, { fields, files }: Sent): Buffer {
  const own = Object.entries(fields)
    .filter(([name]) => name !== '_token' && name !== '_draft')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const said = JSON.stringify([route.method, path, own])
  const shown = marksOf(files)
  return keyedHash(house.keys, 'sent', shown === '' ? said : `${said}\n${shown}`)
}

const marksOf = (files: Uploads): string =>
  Object.keys(files)
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(files[name]?.bytes ?? '')
          .digest('hex')}`,
    )
    .join('\n')

/** The cookie holds language, form, letter size and the language of the frame; anything else in it counts as nothing. */
function readLook(cookie: string | undefined): Page['look'] {
  const [language, form, size, frame] = (cookie ?? '').split('.')
  const voice: Voice = { language: language === 'en' ? 'en' : 'nl', form: form === 'u' ? 'u' : 'je' }
  const textSize = size === 'large' || size === 'very-large' ? size : 'normal'
  return { voice, textSize, ...(frame === 'ar' ? { frameLanguage: frame } : {}) }
}
