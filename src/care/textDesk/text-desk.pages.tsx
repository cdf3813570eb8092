/** B-05 in small: the page of a team and how to complain, per organisation. */

import { isId, knockOf } from '#care/access/door.commands.ts'
import { filledIn } from '#care/access/draft.commands.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landing } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { keepText, type Place, readText, sayStillRight, scoreOf } from './text-desk.commands.ts'
import { textTyped } from './text-desk.form.ts'
import type { TextProblems } from './text-desk.ts'
import { TextPage } from './text-desk.views.tsx'

function placeOf(page: Page): Place {
  const [organisation, word] = [page.param('organisationId'), page.param('kind')]
  return { organisation, word, path: `/beheer/organisaties/${organisation}/tekst/${word}` }
}

export const textPage = (page: Page): Promise<Answer> => shown(page, {})

async function shown(page: Page, problems: TextProblems): Promise<Answer> {
  const place = placeOf(page)
  const look = await readText(knockOf(page), place, doneOn(page.query))
  const fields = await filledIn(page, place.path)
  const present = look.versions[0]?.words ?? {}
  const typed = fields === undefined ? { words: present, anyway: false } : textTyped(look.kind, fields)
  const score = scoreOf(look.kind, typed.words)
  const body = (
    <TextPage asked={{ ...page, path: place.path }} look={look} typed={typed} problems={problems} score={score} />
  )
  return show(body, Object.keys(problems).length > 0 ? 422 : 200)
}

export async function keepTextAct(page: Page): Promise<Answer> {
  const place = placeOf(page)
  const done = await keepText(knockOf(page), page, place, (kind) => textTyped(kind, page.fields))
  return done === 'done' ? goTo(landing(place.path, page.operation)) : shown(page, done)
}

export async function stillRightAct(page: Page): Promise<Answer> {
  const place = placeOf(page)
  const version = one(page.fields, 'version')
  // What is no id is none of what stood there, so that the door still answers first.
  await sayStillRight(knockOf(page), page, place, isId(version) ? version : page.operation)
  return goTo(landing(place.path, page.operation))
}
