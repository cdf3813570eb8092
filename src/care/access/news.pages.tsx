/** "Er is iets veranderd": an open line that says only that, to who has a pass now, and closes when the pass ends. */

import { earOf } from '#platform/database/ear.ts'
import { type Answer, json, type Page } from '#platform/web/page.ts'
import { knockOf, refusing, required } from './door.commands.ts'

const mostPerSession = 5
// What ends without an act (a session elsewhere, a day) says nothing, so the line asks by itself often enough to close within two seconds.
const lookEvery = 1_000

const open = new Map<string, number>()

export async function newsPage(page: Page): Promise<Answer> {
  const family = page.param('familyId')
  const first = await firstEpoch(page, family)
  const session = page.token.toString('hex')
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

/** Listening shows nothing and leaves no row; being refused does, as at every door. */
const firstEpoch = (page: Page, family: string): Promise<number> =>
  refusing(knockOf(page), { familyId: family, purpose: 'plan bekijken', object: { class: 'family' } }, async () =>
    required((await epochOf(page, family)) ?? undefined),
  )

type Send = (event: string, content: string) => void

/** Wakes at every act of anybody, and asks the door each time whether it may still look. The number counts all families, so it stays here. */
async function tell(page: Page, family: string, first: number, send: Send, ended: AbortSignal): Promise<void> {
  const ear = await earOf(page.house.pool, 'epoch')
  let known = first
  send('ready', '')
  while (!ended.aborted) {
    await ear.next(lookEvery, ended)
    if (ended.aborted) return
    const now = await epochOf(page, family).catch(() => known)
    if (now === null) return
    if (now > known) send('message', '1')
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
