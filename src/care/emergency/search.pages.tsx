/** P-12 Zoeken: the own families by name, and an emergency look outside them. What was typed never stands in an address. */

import { knockOf } from '#care/access/door.commands.ts'
import { dayTyped } from '#care/custody/custody.form.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { lookInEmergency, readSearch, search } from './emergency.commands.ts'
import { lookTyped } from './emergency.form.ts'
import { isLongEnough, type LookProblems, lookProblems } from './emergency.ts'
import { type LookAnswer, LookFormPage } from './emergency-form.views.tsx'
import { SearchPage } from './search.views.tsx'

export async function searchPage(page: Page): Promise<Answer> {
  const seen = await readSearch(knockOf(page), doneOn(page.query))
  return show(<SearchPage asked={page} seen={seen} sought="" />)
}

/** A question and no act: each time it is asked it leaves its own row. */
export async function searchHere(page: Page): Promise<Answer> {
  const knock = knockOf(page)
  const seen = await readSearch(knock, undefined)
  const sought = one(page.fields, 'name').trim()
  if (!isLongEnough(sought)) return show(<SearchPage asked={page} seen={seen} sought={sought} tooShort />, 422)
  const found = await search(knock, seen.viewer.municipality, sought)
  return show(<SearchPage asked={page} seen={seen} sought={sought} found={found} />)
}

export const lookFormPage = (page: Page): Promise<Answer> => lookForm(page, {}, undefined, 200)

export async function openLookAct(page: Page): Promise<Answer> {
  const typed = lookTyped(page.fields)
  const { today } = await readSearch(knockOf(page), undefined)
  const problems = lookProblems(typed, today)
  const { born } = typed
  if (Object.keys(problems).length > 0 || born === null) return lookForm(page, problems, undefined, 422)
  const opened = await lookInEmergency(knockOf(page), page, { ...typed, born })
  if (opened === 'done') return goTo(landing('/zoeken', page.operation))
  return lookForm(page, {}, opened, opened === 'tooMany' ? 429 : 422)
}

async function lookForm(
  page: Page,
  problems: LookProblems,
  answer: LookAnswer | undefined,
  status: number,
): Promise<Answer> {
  const seen = await readSearch(knockOf(page), undefined)
  const { name, reason, hears, why } = lookTyped(page.fields)
  const typed = { name, reason, hears: hears || 'yes', why, born: dayTyped(page.fields, 'born') }
  return show(<LookFormPage asked={page} seen={seen} typed={typed} problems={problems} answer={answer} />, status)
}
