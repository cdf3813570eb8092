/** What somebody typed and has not saved: kept by itself, for the writer only, also when the session ended meanwhile. */

import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { lockKeys, type SealedRow, seal, Unreadable, unseal } from '#platform/keys/seal.ts'
import type { Fields } from '#platform/web/fields.ts'
import type { House } from '#platform/web/page.ts'

export type Typed = Record<string, string>

type Writing = { house: House; token: Buffer }
type Writer = { municipality: Id; account: Id; person: Id }

/** What is typed about safety stands under the keys of the safety file; `door.keep_draft` puts it in that table. */
const tableOf = (form: string): string =>
  /^\/gezin\/[0-9a-f-]{36}\/(veiligheid|zorgen$)/.test(form) ? 'safety.draft' : 'care.draft'

// A citizen number is asked for and never kept, not even while somebody signs in again.
const ownFields = new Set(['_token', '_op', '_draft', 'citizenNumber'])

/** Keeps what was typed in a form. False when the writer cannot be known; then the device may keep it. */
export async function keepDraft({ house, token }: Writing, form: string, fields: Fields): Promise<boolean> {
  const found = await house.pool.one<{ writer: Writer | null }>('draft.writer', 'select door.writer_of($1) as writer', [
    token,
  ])
  const writer = found?.writer
  if (!writer) return false
  const typed = Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      ownFields.has(name) ? [] : [[name, typeof value === 'string' ? value : value.join('\n')]],
    ),
  )
  await house.pool.transaction(async (tx) => {
    await lockKeys(tx, writer.person)
    const before = await tx.one<{ draft: { id: Id } | null }>('draft.of', 'select door.draft_of($1, $2) as draft', [
      token,
      form,
    ])
    const id = before?.draft?.id ?? newId()
    const sealed = await seal(
      house.keys,
      { municipality: writer.municipality, table: tableOf(form), id, wording: 1, keyPerson: writer.person },
      typed,
    )
    await tx.one('draft.keep', 'select door.keep_draft($1, $2, $3, $4)', [token, form, id, sealed])
  })
  return true
}

// Ids, days, numbers and choices: a choice is sent as one word in small letters, or as several grown together.
const picked = /^(?:[\d-]*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z]+(?:[A-Z][a-z]+)*)$/
const ofWords =
  /^(?:words|text|what|why|title|wish|question|name|callName|familyName|label|looksLike|whyNotLower|oneHigher)$/

/** The words of a form that did not go: for their writer to take along, without what was only picked. */
export const wordsTyped = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    ownFields.has(name)
      ? []
      : [value].flat().filter((text) => text.trim() !== '' && (ofWords.test(name) || !picked.test(text))),
  )

type Asked = Writing & { method: string; path: string; fields: Fields }

/** What somebody filled in here: as it was just sent, or as it was kept before. Undefined when nobody touched the form, so that it may propose something. `form`: where it goes, when that is not this page. */
export const filledIn = async (page: Asked, form = page.path): Promise<Fields | undefined> =>
  page.method === 'POST' ? page.fields : draftOf(page, form)

/** The same for a form that proposes nothing. */
export const sentOrKept = async (page: Asked, form = page.path): Promise<Fields> => (await filledIn(page, form)) ?? {}

/** The draft of this form, if there is one. */
export async function draftOf({ house, token }: Writing, form: string): Promise<Typed | undefined> {
  const found = await house.pool.one<{ draft: SealedRow | null; writer: Writer | null }>(
    'draft.read',
    'select door.draft_of($1, $2) as draft, door.writer_of($1) as writer',
    [token, form],
  )
  if (!found?.draft || !found.writer) return undefined
  return unseal(house.keys, found.writer.municipality, tableOf(form), found.draft).catch(nothingLeft)
}

/** In a copy that was put back stands a draft that was sent meanwhile: its salt is gone, and the form is empty. */
function nothingLeft(problem: unknown): undefined {
  if (!(problem instanceof Unreadable)) throw problem
}
