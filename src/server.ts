/** The web process: one connection pool, the key store, and the route table on a loopback or given address. */
import { createServer, type Server } from 'node:http'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { type Clock, elapsed, systemClock } from '#platform/clock.ts'
import { openPool, type Pool } from '#platform/database/pool.ts'
import { openIssuers } from '#platform/issuer.ts'
import { type KeyStore, openKeyStore } from '#platform/keys/store.ts'
import { openLogHeads } from '#platform/log-heads.ts'
import { mailFolder, mailServer, type Send } from '#platform/mail.ts'
import { type SendText, textFolder, textGateway } from '#platform/text-message.ts'
import { readProxies } from '#platform/web/address.ts'
import { openPace } from '#platform/web/pace.ts'
import { assets } from '#ui/assets.ts'
import { buildApp } from './app.ts'
import { faultInFull, faultLine } from './launcher/said-fault.ts'
import { startWorker } from './worker.ts'

export type Serving = { server: Server; pool: Pool; close(): Promise<void> }

export type ServeOptions = {
  webUrl: string
  keysDirectory: string
  port: number
  hostname: string
  mailFolder?: string | undefined
  /** The job role's connection; without it nothing is sent or cleared here. */
  jobUrl?: string | undefined
  clock?: Clock
  /** For trials: sign-in servers on this machine may speak without encryption. */
  loopbackIssuers?: boolean
  /** For trials: nothing is told by itself, so that what a test is mailed does not hang on the hour. */
  silent?: boolean
  /** Requests a second of one session, after a burst; none, and nobody is held up. */
  pace?: number | undefined
  /** How many proxies in front are believed about who asks. */
  proxies?: number | undefined
}

// After the burst, one look a minute at one feed; a calendar asks a few times a day.
const feedsPerSecond = 1 / 60

export async function serve(options: ServeOptions): Promise<Serving> {
  const pool = openPool(options.webUrl)
  const keys = openKeyStore(options.keysDirectory, { now: elapsed })
  const mode = await pool.one<{ mode: string }>('server.mode', 'select door.installation_mode() as mode')
  const demonstration = mode?.mode === 'demonstration'
  const sendText = textsBy(demonstration, options.mailFolder)
  const closing = new AbortController()
  const app = buildApp({
    pool,
    keys,
    clock: options.clock ?? systemClock,
    issuers: openIssuers({ report, loopback: options.loopbackIssuers }),
    pace: options.pace ? openPace(options.pace) : undefined,
    feedPace: options.pace ? openPace(feedsPerSecond) : undefined,
    proxies: options.proxies,
    assets: await assets(),
    demonstration,
    site: process.env.ONSPLAN_SITE || undefined,
    exitUrl: process.env.ONSPLAN_EXIT_URL || undefined,
    closing: closing.signal,
    helpDeskPhone: process.env.ONSPLAN_HELP_DESK ?? '0800 0100',
    mailFolder: options.mailFolder,
    sendsTexts: sendText !== undefined,
    report,
  })
  const server = createServer(
    // An idle line stays open for longer than whoever asks keeps it: closed at the same moment, a request would be lost on it.
    { requestTimeout: 180_000, headersTimeout: 10_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 },
    getRequestListener(app.fetch),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.hostname, resolve)
  })
  const worker = workerFor(options, keys, demonstration, sendText)
  return {
    server,
    pool,
    close: async () => {
      closing.abort()
      await worker?.stop()
      server.closeIdleConnections()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        setTimeout(() => server.closeAllConnections(), 8_000).unref()
      })
      await Promise.all([pool.end(), keys.close()])
    },
  }
}

function workerFor(
  options: ServeOptions,
  keys: KeyStore,
  demonstration: boolean,
  sendText: SendText | undefined,
): { stop(): Promise<void> } | undefined {
  if (options.jobUrl === undefined || options.jobUrl === '') return undefined
  return startWorker({
    jobUrl: options.jobUrl,
    keys,
    heads: openLogHeads(keys, join(options.keysDirectory, 'heads')),
    clock: options.clock ?? systemClock,
    send: senderFor(demonstration, options.mailFolder),
    sendText,
    tells: options.silent !== true,
    report,
  })
}

/** A demonstration never mails anybody: its addresses are made up, and its mail can be read in the folder. */
function senderFor(demonstration: boolean, folder: string | undefined): Send | undefined {
  const { ONSPLAN_SMTP_URL, ONSPLAN_MAIL_FROM } = process.env
  if (demonstration) return folder === undefined ? undefined : mailFolder(folder)
  return ONSPLAN_SMTP_URL ? mailServer(ONSPLAN_SMTP_URL, ONSPLAN_MAIL_FROM) : undefined
}

/** Text messages need an address and its key; a demonstration has made-up numbers and sends none either. */
function textsBy(demonstration: boolean, folder: string | undefined): SendText | undefined {
  const { ONSPLAN_SMS_URL, ONSPLAN_SMS_TOKEN } = process.env
  if (demonstration) return folder === undefined ? undefined : textFolder(folder)
  return ONSPLAN_SMS_URL && ONSPLAN_SMS_TOKEN ? textGateway(ONSPLAN_SMS_URL, ONSPLAN_SMS_TOKEN) : undefined
}

/** One line per fault, without anything that somebody wrote. */
const report = (fault: unknown, code: string): void => void process.stderr.write(`${faultLine(fault, code)}\n`)

/** Started by the launcher: tells it when it listens, ends when it asks or is gone. */
async function startForLauncher(): Promise<void> {
  const {
    ONSPLAN_WEB_URL,
    ONSPLAN_JOB_URL,
    ONSPLAN_KEYS,
    PORT,
    ONSPLAN_HOST,
    ONSPLAN_DATA,
    ONSPLAN_PACE,
    ONSPLAN_PROXIES,
  } = process.env
  try {
    const serving = await serve({
      webUrl: ONSPLAN_WEB_URL ?? '',
      jobUrl: ONSPLAN_JOB_URL,
      keysDirectory: ONSPLAN_KEYS ?? '',
      port: Number(PORT),
      hostname: ONSPLAN_HOST ?? '127.0.0.1',
      pace: Number(ONSPLAN_PACE ?? 15),
      proxies: readProxies(ONSPLAN_PROXIES),
      mailFolder: ONSPLAN_DATA ? `${ONSPLAN_DATA}/mail` : undefined,
    })
    process.on('message', (word) => {
      if (word === 'drain') void serving.close().then(() => process.exit(0))
    })
    process.on('disconnect', () => process.exit(0))
    process.send?.('ready')
    // Whoever is ended by a blow keeps nothing at its end; the next one would start as slowly as this one.
    flushCompileCache()
  } catch (fault) {
    process.send?.((fault as { code?: string }).code === 'EADDRINUSE' ? 'busy' : 'failed')
    process.stderr.write(`${faultInFull(fault)}\n`)
    process.exit(1)
  }
}

if (process.send !== undefined) await startForLauncher()
