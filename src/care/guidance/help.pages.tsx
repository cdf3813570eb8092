/** A-04 Hulp, A-05 Veilig gebruik, A-09 Privacy en toegankelijkheid and A-10 Vertrouwenspersoon. Reading them leaves no row. */

import type { Viewer } from '#care/access/frame.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import { OutsideFrame, sayOf } from '#care/entry/trouble.views.tsx'
import { viewerOf } from '#care/entry/visitor.commands.ts'
import { leadingTo, wayBack } from '#care/entry/way-back.ts'
import { complaintWays, teamPlaces } from '#care/publicText/public-text.sql.ts'
import { dayOf } from '#platform/dates.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import type { Say, Words } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import { Adviser, Help, Privacy, SafeUse } from './help.views.tsx'
import { setPreferences } from './settings.commands.ts'
import { peopleToCall } from './to-call.commands.ts'

export async function helpPage(page: Page): Promise<Answer> {
  const viewer = await viewerOf(page)
  const people = await peopleToCall(page, viewer)
  const phone = phoneFor(page, viewer)
  const hasTeam = (await teamPlaces(page)).length > 0
  return reading(page, viewer, uiWords['help.kop'], (say) => (
    <Help say={say} visit={page} fresh={page.fresh} phone={phone} people={people} hasTeam={hasTeam} />
  ))
}

export async function safeUsePage(page: Page): Promise<Answer> {
  const viewer = await viewerOf(page)
  const back = wayBack(page.query.get('terug'))
  return reading(page, viewer, entryWords['veilig.kop'], (say) => <SafeUse say={say} visit={page} back={back} />)
}

/** Read once; a stranger just goes on. */
export async function understood(page: Page): Promise<Answer> {
  await setPreferences(page, { sawSafeUse: true })
  return goTo(leadingTo('/', wayBack(one(page.fields, 'back'))))
}

export async function privacyPage(page: Page): Promise<Answer> {
  const viewer = await viewerOf(page)
  return reading(page, viewer, entryWords['priv.kop'], (say) => <Privacy say={say} phone={phoneFor(page, viewer)} />)
}

/** Asks the database for the own choices of language and letters, and how to complain: neither leaves a row. */
export async function adviserPage(page: Page): Promise<Answer> {
  const [viewer, ways] = await Promise.all([viewerOf(page), complaintWays(page)])
  const voice = viewer?.voice ?? page.look.voice
  return reading(page, viewer, entryWords['vertrouwen.kop'], (say) => (
    <Adviser reader={{ say, voice, today: dayOf(page.now) }} ways={ways} />
  ))
}

const phoneFor = (page: Page, viewer: Viewer | undefined): string => viewer?.helpDeskPhone ?? page.house.helpDeskPhone

function reading(
  page: Page,
  viewer: Viewer | undefined,
  title: Words,
  body: (say: Say) => ReturnType<typeof Help>,
): Answer {
  const say = sayOf(page, viewer)
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={say(title)}
      back={{ href: '/', name: say(entryWords['alg.naarbegin']) }}
    >
      {body}
    </OutsideFrame>,
  )
}
