/** "Er is iets veranderd": an open line that says only that, to who has a pass now, and closes when the pass ends. */
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from '#platform/database/pool.ts'
import { type Answer, json, type Page, Refusal } from '#platform/web/page.ts'

const mostPerSession = 5
const lookEvery = 5_000

const open = new Map<string, number>()

export async function newsPage(page: Page): Promise<Answer> {
  const family = page.param('familyId')
  const first = await epochOf(page, family)
  if (first === null) throw new Refusal('notFound')
  const session = createHash('sha256').update(page.token).digest('hex')
  if ((open.get(session) ?? 0) >= mostPerSession) return json({}, 429)
  return {
    kind: 'stream',
    async start(send, ended) {
      open.set(session, (open.get(session) ?? 0) + 1)
      try {
        await tell(page, family, first, send, AbortSignal.any([ended, page.house.closing ?? ended]))
      } finally {
        const left = (open.get(session) ?? 1) - 1
        if (left > 0) open.set(session, left)
        else open.delete(session)
      }
    },
  }
}

type Send = (event: string, content: string) => void

/** Wakes at every act of anybody and every few seconds, and asks the door each time whether it may still look. */
async function tell(page: Page, family: string, first: number, send: Send, ended: AbortSignal): Promise<void> {
  const ear = await earOf(page.house.pool)
  let known = first
  send('ready', '')
  while (!ended.aborted) {
    await Promise.race([ear.next(), pause(lookEvery, undefined, { signal: ended }).catch(() => {})])
    if (ended.aborted) return
    const now = await epochOf(page, family).catch(() => known)
    if (now === null) return
    if (now > known) send('message', String(now))
    known = now
  }
}

async function epochOf({ house, token }: Page, family: string): Promise<number | null> {
  const found = await house.pool.one<{ epoch: number | null }>(
    'door.epochOf',
    'select door.epoch_of($1, $2) as epoch',
    [token, family],
  )
  return found?.epoch ?? null
}

type Ear = { next(): Promise<void> }

// One connection listens for all open lines of this process.
const ears = new WeakMap<Pool, Promise<Ear>>()

function earOf(pool: Pool): Promise<Ear> {
  const known = ears.get(pool)
  if (known !== undefined) return known
  const made = listening(pool)
  ears.set(pool, made)
  made.catch(() => ears.delete(pool))
  return made
}

async function listening(pool: Pool): Promise<Ear> {
  let heard = Promise.withResolvers<void>()
  await pool.listen('epoch', () => {
    heard.resolve()
    heard = Promise.withResolvers<void>()
  })
  return { next: () => heard.promise }
}
