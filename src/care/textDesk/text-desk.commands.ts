/** B-05: reading a text of an organisation with its history, writing a new version, and saying that it is still right. */

import { type Act, type Knock, required } from '#care/access/door.commands.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { oncePerAct } from '#care/practiceSignal/practice-signal.commands.ts'
import type { TextKind } from '#care/publicText/public-text.ts'
import { frameOf, nameIn, type StaffFrame } from '#care/staffRoles/people-roles.commands.ts'
import { dayOf } from '#platform/dates.ts'
import { reading } from '#platform/reading.ts'
import { Refusal } from '#platform/web/page.ts'
import { type Asked, type RawTextPage, textForAct, textQuestion, writeCheck, writeText } from './text-desk.sql.ts'
import { kindNamed, measured, type TextProblems, type TypedText, textProblems, type Version } from './text-desk.ts'

/** One text, by the word of the address; the door says whether there is such a text. */
export type Place = { organisation: Id; word: string; path: string }

const lookOf = ({ organisation }: Place) =>
  ({ purpose: 'mensen en rollen beheren', object: { class: 'publicText', id: organisation } }) as const
const askedOf = ({ organisation, word }: Place): Asked => ({ organisation, kind: kindNamed(word) ?? word })

export type TextLook = StaffFrame & {
  kind: TextKind
  organisation: RawTextPage['organisation']
  versions: readonly Version[]
}

export async function readText(knock: Knock, place: Place, done: Id | undefined): Promise<TextLook> {
  const { organisation, kind } = askedOf(place)
  const raw = await listAtOnce<RawTextPage>(knock, lookOf(place), textQuestion, [organisation, kind, done ?? null])
  const frame = await frameOf(knock, raw)
  const known = required(kindNamed(place.word))
  const versions = raw.versions.map(
    async ({ at, by, checkedAt, ...version }): Promise<Version> => ({
      ...version,
      writtenOn: dayOf(new Date(at)),
      by: (await nameIn(knock, frame.viewer.municipality, by)).name,
      checkedOn: checkedAt === null ? null : dayOf(new Date(checkedAt)),
      score: scoreOf(known, version.words),
    }),
  )
  return { ...frame, kind: known, organisation: raw.organisation, versions: await Promise.all(versions) }
}

const leastWords = 8

/** Of 100, Flesch-Douma; too few words tell nothing. */
export function scoreOf(kind: TextKind, words: TypedText['words']): number | null {
  const { words: count, fleschDouma } = reading(measured(kind, words))
  return count < leastWords ? null : Math.max(0, Math.min(100, Math.round(fleschDouma)))
}

export const keepText = (
  knock: Knock,
  act: Act,
  place: Place,
  typedFor: (kind: TextKind) => TypedText,
): Promise<TextProblems | 'done'> => {
  const asked = askedOf(place)
  return oncePerAct<TextProblems, { same: boolean | null }>(
    knock,
    lookOf(place),
    (tx) => textForAct(tx, knock.token, asked, act),
    async (tx) => {
      const kind = required(kindNamed(place.word))
      const typed = typedFor(kind)
      const problems = textProblems(kind, typed, scoreOf(kind, typed.words))
      if (Object.keys(problems).length > 0) return problems
      await writeText(tx, knock.token, knock.requestId, act, { ...asked, words: typed.words, form: place.path })
      return 'done'
    },
  )
}

export const sayStillRight = (knock: Knock, act: Act, place: Place, version: Id): Promise<'done'> => {
  const asked = askedOf(place)
  return oncePerAct<never, { same: boolean | null }>(
    knock,
    lookOf(place),
    (tx) => textForAct(tx, knock.token, asked, act),
    async (tx) => {
      if ((await writeCheck(tx, knock.token, knock.requestId, act, { ...asked, version })) !== true)
        throw new Refusal('conflict')
      return 'done'
    },
  )
}
