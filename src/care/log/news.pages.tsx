/** "Er is iets veranderd": an open line that says only that, to who has a pass now, and closes when the pass ends. */

import { knockOf, refusing, required } from '#care/access/door.commands.ts'
import { earOf } from '#platform/database/ear.ts'
import { type Answer, json, type Page } from '#platform/web/page.ts'

const mostPerSession = 5
// What ends without an act (a session elsewhere, a day) says nothing, so the line asks by itself often enough to close within two seconds.
const lookEvery = 1_000

const open = new Map<string, number>()

export async function newsPage(page: Page): Promise<Answer> {
  const family = page.param('familyId')
  const first = await firstNews(page, family)
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
const firstNews = (page: Page, family: string): Promise<Known> =>
  refusing(knockOf(page), { familyId: family, purpose: 'plan bekijken', object: { class: 'family' } }, async () =>
    required((await newsOf(page, family, null)) ?? undefined),
  )

type Send = (event: string, content: string) => void

/** Wakes at every act of anybody, and asks the door each time whether it may still look and whether what changed is for these eyes. */
async function tell(page: Page, family: string, first: Known, send: Send, ended: AbortSignal): Promise<void> {
  const ear = await earOf(page.house.pool, 'epoch')
  let known = first
  send('ready', '')
  while (!ended.aborted) {
    await ear.next(lookEvery, ended)
    if (ended.aborted) return
    const now = await newsOf(page, family, known).catch(() => ({ ...known, news: false }))
    if (now === null) return
    if (now.news) send('message', '1')
    known = now
  }
}

/** What this line knows of its family, for the next time. All of it stays here. */
type Known = { number: number; rights: string; at: string; snapshot: string; news: boolean | null }

async function newsOf({ house, token }: Page, family: string, known: Known | null): Promise<Known | null> {
  const found = await house.pool.one<{ news: Known | null }>('door.newsOf', 'select door.news_of($1, $2, $3) as news', [
    token,
    family,
    known,
  ])
  return found?.news ?? null
}
