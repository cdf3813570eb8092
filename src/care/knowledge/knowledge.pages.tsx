/** A-11 Meer weten. For everybody, signed in or not; reading it leaves no row, and what is looked for stands in no address. */

import type { Viewer } from '#care/access/frame.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import { OutsideFrame, sayOf } from '#care/entry/trouble.views.tsx'
import { viewerOf } from '#care/entry/visitor.commands.ts'
import { peopleToCall } from '#care/guidance/to-call.commands.ts'
import { dayOf } from '#platform/dates.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import type { Say } from '#platform/words.ts'
import { pageNamed, search } from './knowledge.ts'
import { type Ask, type FoundPages, Knowledge, OnePage } from './knowledge.views.tsx'
import { allTexts, partsOf } from './page-text.views.tsx'

export const knowledgePage = (page: Page): Promise<Answer> => knowledge(page, undefined)

/** An empty search shows everything again. */
export const searchKnowledge = (page: Page): Promise<Answer> =>
  knowledge(page, one(page.fields, 'word').trim() || undefined)

async function knowledge(page: Page, typed: string | undefined): Promise<Answer> {
  const viewer = await viewerOf(page)
  const say = sayOf(page, viewer)
  const sought = typed === undefined ? undefined : await seek(page, viewer, say, typed)
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={say(entryWords['weten.kop'])}
      back={{ href: '/', name: say(entryWords['alg.naarbegin']) }}
    >
      {() => <Knowledge say={say} csrf={page.csrf} sought={sought} />}
    </OutsideFrame>,
  )
}

async function seek(page: Page, viewer: Viewer | undefined, say: Say, typed: string): Promise<FoundPages> {
  const found = search(allTexts(say), typed)
  return { typed, answer: found.length > 0 ? found : await whomToAsk(page, viewer) }
}

async function whomToAsk(page: Page, viewer: Viewer | undefined): Promise<Ask> {
  const [coordinator] = await peopleToCall(page, viewer)
  return coordinator ?? { phone: viewer?.helpDeskPhone ?? page.house.helpDeskPhone }
}

export async function knowledgeOn(page: Page): Promise<Answer> {
  const shown = pageNamed(page.param('kind'))
  if (shown === undefined) throw new Refusal('notFound')
  const viewer = await viewerOf(page)
  const say = sayOf(page, viewer)
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={say(entryWords['weten.kop'])}
      heading={say(partsOf(shown).title)}
      back={{ href: '/weten', name: say(entryWords['weten.kop']) }}
    >
      {() => <OnePage say={say} voice={viewer?.voice ?? page.look.voice} today={dayOf(page.now)} shown={shown} />}
    </OutsideFrame>,
  )
}
