/** A-07 Snel weg and signing out: the session ends first, whatever comes after. */

import { dropBrowser } from '#platform/web/cookies.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { speaker } from '#platform/words.ts'
import { endSession } from './sign-in.commands.ts'
import { Weather } from './weather.views.tsx'

/** A link, so that it works without script and from every page; ending an own session is all it can do. */
export async function leaveQuickly(page: Page): Promise<Answer> {
  await endSession(page)
  return cleared(page.house.exitUrl ?? '/weer')
}

export async function signOut(page: Page): Promise<Answer> {
  await endSession(page)
  return cleared('/inloggen?uit=1')
}

const cleared = (to: string): Answer => ({ kind: 'goTo', to, cookies: [dropBrowser()], clear: true })

/** Looks like any page about the weather, and says nothing of where one came from. */
export async function weatherPage(page: Page): Promise<Answer> {
  return show(<Weather say={speaker(page.look.voice)} voice={page.look.voice} css={page.house.assets.css} />)
}
