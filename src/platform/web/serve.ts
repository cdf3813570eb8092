/** The HTTP door: makes the route table answer, and gives every answer its headers. */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { type Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { newId, newSalt } from '../clock.ts'
import { askedFrom } from './address.ts'
import { cleared, dropped, readCookies, sessionCookie, setBrowser } from './cookies.ts'
import { bodyLimit } from './fields.ts'
import { securityHeaders } from './headers.ts'
import type { Answer, House, Page } from './page.ts'
import { partAsked } from './range.ts'
import { receive, type Wire } from './request.ts'
import { type Route, tableFaults } from './route.ts'
import { readUpload, uploadLimit } from './upload.ts'

const compress = promisify(gzip)
const urlLimit = 4_096

export type Asset = { type: string; plain: Buffer; gzip?: Buffer | undefined; brotli?: Buffer | undefined }

/** How the house says that something did not go; made by app.ts, which has the words. */
export type Mishaps = {
  /** A page for a status, for a request that has no page of its own. */
  plainly(status: number, nonce: string, page?: Page): VNode
  /** Whether we are sure enough who asks, before any page is made; says "no" by a refusal. */
  admit(page: Page, route: Route): Promise<void>
  /** Refusals and faults of a handler. */
  mend(page: Page, route: Route, fault: unknown): Promise<Answer>
}

export function serveRoutes(
  house: House,
  routes: readonly Route[],
  assets: ReadonlyMap<string, Asset>,
  mishaps: Mishaps,
): Hono {
  const faults = tableFaults(routes)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const app = new Hono({ strict: true })
  app.get('/a/:name', (c) => sendAsset(c, assets.get(c.req.path)))
  for (const [path, ofPath] of Map.groupBy(routes, (route) => route.path)) {
    for (const route of ofPath) app.on(route.method, path, (c) => handle(c, house, route, mishaps))
    const allowed = ofPath.map((route) => route.method)
    app.all(path, (c) =>
      plainAnswer(c, mishaps, 405, { allow: (allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed).join(', ') }),
    )
  }
  app.notFound((c) => plainAnswer(c, mishaps, 404))
  app.onError((_, c) => plainAnswer(c, mishaps, 500))
  return app
}

async function handle(c: Context, house: House, route: Route, mishaps: Mishaps): Promise<Response> {
  if (c.req.url.length > urlLimit) return plainAnswer(c, mishaps, 414)
  if (isTooFast(c, house, route)) return plainAnswer(c, mishaps, 429)
  const received = await receive(house, route, wireOf(c, house.proxies))
  if ('status' in received) return plainAnswer(c, mishaps, received.status)
  const { page, freshBrowser } = received
  try {
    await mishaps.admit(page, route)
    return await send(c, page, await route.handle(page), freshBrowser)
  } catch (fault) {
    const answer = await mishaps.mend(page, route, fault)
    if (answer.kind === 'page' && wantsJson(c)) return plainAnswer(c, mishaps, answer.status)
    return send(c, page, answer, freshBrowser)
  }
}

// An open line is one request for hours, and who leaves quickly waits for nothing.
const uncounted: readonly Route['rate'][] = ['stream', 'atOnce']

/** Counted per session; who has none is counted by the address where it matters, in the database. A feed is asked by a machine without a session: each by itself. */
function isTooFast(c: Context, house: House, route: Route): boolean {
  if (route.rate === 'feed') return house.feedPace?.take(c.req.path, house.clock.now()) === false
  const session = readCookies(c.req.header('cookie')).get(sessionCookie)
  if (house.pace === undefined || session === undefined || uncounted.includes(route.rate)) return false
  return !house.pace.take(session, house.clock.now())
}

function wireOf(c: Context, proxies = 0): Wire {
  const incoming = (c.env as { incoming?: { socket: { remoteAddress?: string } } } | undefined)?.incoming
  return {
    method: c.req.method,
    url: new URL(c.req.url),
    headers: c.req.raw.headers,
    address: askedFrom(incoming?.socket.remoteAddress ?? '', c.req.header('x-forwarded-for') ?? null, proxies),
    params: c.req.param(),
    body: () => bodyOf(c.req.raw),
    upload: (offered) => uploadOf(c.req.raw, offered),
  }
}

async function uploadOf(request: Request, offered: readonly string[]) {
  if (Number(request.headers.get('content-length') ?? 0) > uploadLimit) return 'tooLarge' as const
  return readUpload(request, offered)
}

async function bodyOf(request: Request): Promise<string | 'tooLarge'> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) return 'tooLarge'
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.length
    if (length > bodyLimit) return 'tooLarge'
    parts.push(Buffer.from(part))
  }
  return Buffer.concat(parts).toString('utf8')
}

async function send(c: Context, page: Page, answer: Answer, freshBrowser: boolean): Promise<Response> {
  const cookies = 'cookies' in answer ? (answer.cookies ?? []) : []
  const own = freshBrowser && answer.kind === 'page' ? [setBrowser(page.browser)] : []
  const headers = withCookies(new Headers(securityHeaders(page.nonce)), [...own, ...cookies])
  if (answer.kind === 'stream') return stream(c, headers, answer)
  if (answer.kind === 'json') return jsonAnswer(headers, answer.status, answer.body)
  // A page that sent its form by script goes there itself.
  if (answer.kind === 'goTo' && wantsJson(c) && !answer.clear) return jsonAnswer(headers, 200, { to: answer.to })
  if (answer.kind === 'goTo') {
    headers.set('location', answer.to)
    if (answer.clear) headers.set('clear-site-data', cleared(page.childDevice))
    return new Response(null, {
      status: 303,
      headers: answer.clear ? withCookies(headers, dropped(page.childDevice)) : headers,
    })
  }
  if (answer.kind === 'file') return fileAnswer(headers, answer)
  if (answer.kind === 'media') return mediaAnswer(headers, answer)
  return html(c, headers, answer.status, answer.body)
}

function fileAnswer(headers: Headers, { name, type, body }: Extract<Answer, { kind: 'file' }>): Response {
  headers.set('content-type', type)
  headers.set('content-disposition', `attachment; filename="${name}"`)
  // Opened all the same by a browser that disobeys, it runs nothing and reaches nothing.
  headers.set('content-security-policy', `${headers.get('content-security-policy')}; sandbox`)
  if (Buffer.isBuffer(body)) return new Response(new Uint8Array(body), { headers })
  return new Response(typeof body === 'string' ? body : `<!DOCTYPE html>${renderToString(body)}`, { headers })
}

/** Whole, or the one part that a player asks for; a range that makes no sense gets 416 (RFC 9110, 14). */
function mediaAnswer(headers: Headers, { type, body, range }: Extract<Answer, { kind: 'media' }>): Response {
  headers.set('content-type', type)
  headers.set('content-disposition', 'inline')
  headers.set('accept-ranges', 'bytes')
  const part = range === null ? undefined : partAsked(range, body.length)
  if (part === undefined) return new Response(new Uint8Array(body), { headers })
  if (part === 'none') {
    headers.set('content-range', `bytes */${body.length}`)
    return new Response(null, { status: 416, headers })
  }
  headers.set('content-range', `bytes ${part.from}-${part.until}/${body.length}`)
  return new Response(new Uint8Array(body.subarray(part.from, part.until + 1)), { status: 206, headers })
}

function withCookies(headers: Headers, cookies: readonly string[]): Headers {
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return headers
}

function jsonAnswer(headers: Headers, status: number, body: unknown): Response {
  headers.set('content-type', status < 400 ? 'application/json' : 'application/problem+json')
  askToWait(headers, status)
  return new Response(JSON.stringify(body), { status, headers })
}

const shortly = new Set([429, 503, 507])

/** Too busy or away: a client that asks again at once only makes it worse. */
function askToWait(headers: Headers, status: number): void {
  if (shortly.has(status)) headers.set('retry-after', '30')
}

async function html(c: Context, headers: Headers, status: number, body: VNode): Promise<Response> {
  const text = `<!DOCTYPE html>${renderToString(body)}`
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('vary', 'accept-encoding')
  askToWait(headers, status)
  if (text.length < 1_000 || !(c.req.header('accept-encoding') ?? '').includes('gzip'))
    return new Response(text, { status, headers })
  headers.set('content-encoding', 'gzip')
  return new Response(new Uint8Array(await compress(text, { level: 1 })), { status, headers })
}

function stream(c: Context, headers: Headers, answer: Extract<Answer, { kind: 'stream' }>): Response {
  for (const [name, value] of headers) c.header(name, value)
  return streamSSE(c, async (sse) => {
    const ended = new AbortController()
    sse.onAbort(() => ended.abort())
    await answer.start((event, data) => void sse.writeSSE({ event, data }), ended.signal)
  })
}

/** An answer without a page of its own. The same bytes for every path: what is not there and what is not yours look alike. */
function plainAnswer(
  c: Context,
  mishaps: Mishaps,
  status: number,
  extra: Record<string, string> = {},
): Promise<Response> {
  const nonce = newSalt(16).toString('base64')
  const headers = new Headers({ ...securityHeaders(nonce), ...extra })
  if (wantsJson(c)) {
    return Promise.resolve(
      jsonAnswer(headers, status, {
        type: 'about:blank',
        status,
        title: titles[status] ?? 'Storing',
        instance: newId(),
      }),
    )
  }
  return html(c, headers, status, mishaps.plainly(status, nonce))
}

const wantsJson = (c: Context): boolean => (c.req.header('accept') ?? '').includes('application/json')

const titles: Record<number, string> = {
  400: 'Dit verzoek klopt niet',
  403: 'Dit mag niet vanaf hier',
  404: 'Deze bladzijde is er niet',
  405: 'Dit kan hier niet',
  413: 'Dit is te groot',
  414: 'Dit adres is te lang',
  415: 'Deze vorm kennen wij niet',
  429: 'Dit gaat te snel',
  500: 'Er ging iets mis bij ons',
  503: 'De site doet het even niet',
}

function sendAsset(c: Context, asset: Asset | undefined): Response | Promise<Response> {
  const headers = new Headers(securityHeaders(newSalt(16).toString('base64')))
  if (!asset) return c.notFound()
  headers.set('content-type', asset.type)
  headers.set('cache-control', 'public, max-age=31536000, immutable')
  headers.set('vary', 'accept-encoding')
  const accepted = c.req.header('accept-encoding') ?? ''
  const body =
    accepted.includes('br') && asset.brotli
      ? asset.brotli
      : accepted.includes('gzip') && asset.gzip
        ? asset.gzip
        : asset.plain
  if (body === asset.brotli) headers.set('content-encoding', 'br')
  if (body === asset.gzip) headers.set('content-encoding', 'gzip')
  return new Response(new Uint8Array(body), { headers })
}
