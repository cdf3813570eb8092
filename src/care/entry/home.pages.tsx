/** The start for everybody (A-01 before signing in), and what the little script asks for while somebody is typing. */

import { keepDraft } from '#care/access/draft.commands.ts'
import { clockTime } from '#platform/dates.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, json, type Page, show } from '#platform/web/page.ts'
import { speaker } from '#platform/words.ts'
import { entryWords } from './entry.words.ts'
import { touchSession } from './sign-in.commands.ts'
import { OutsideFrame } from './trouble.views.tsx'
import { placesOf, viewerOf } from './visitor.commands.ts'
import { homeOf, leadingTo, wayBack } from './way-back.ts'
import { Welcome } from './welcome.views.tsx'

export async function startPage(page: Page): Promise<Answer> {
  const viewer = await viewerOf(page)
  if (viewer === undefined) return welcome(page)
  const back = wayBack(page.query.get('terug'))
  if (!viewer.sawSafeUse) return goTo(leadingTo('/veilig', back))
  if (back !== undefined && back !== '/') return goTo(back)
  const { works, families } = await placesOf(page)
  return goTo(homeOf(works, families, viewer.role))
}

async function welcome(page: Page): Promise<Answer> {
  const say = speaker(page.look.voice)
  return show(
    <OutsideFrame visit={page} screen={say(entryWords['start.titel'])}>
      {() => <Welcome say={say} visit={page} />}
    </OutsideFrame>,
  )
}

/** Autosave: whatever is in a form, under the address of its page. Only its writer gets it back. */
export async function keepTyped(page: Page): Promise<Answer> {
  const form = wayBack(one(page.fields, '_draft'))
  if (form === undefined) return json({}, 422)
  const kept = await keepDraft(page, form, page.fields)
  return kept ? json({ saved: clockTime(page.now) }) : json({}, 401)
}

/** Somebody presses "go on": the session starts counting again. */
export async function goOn(page: Page): Promise<Answer> {
  const seconds = await touchSession(page)
  return seconds === undefined ? json({}, 401) : json({ seconds })
}
