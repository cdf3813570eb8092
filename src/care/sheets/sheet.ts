// Invulblad (sheet): a paper to fill in with a pen, empty or with a first name on it, for who would rather not type (screens 9.1).
// A code in its corner brings it back. It is made from the id of the sheet, names nobody and means nothing outside this house (decision 0075).

import { norm as ofChild } from '#care/childTurn/child-turn.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Prompt, prompts } from '#care/story/story.ts'
import { addDays, type Day, dayOf } from '#platform/dates.ts'

export const sheetKinds = ['story', 'circle', 'scale', 'houses'] as const
export type SheetKind = (typeof sheetKinds)[number]
export const isSheetKind = (text: string): text is SheetKind => (sheetKinds as readonly string[]).includes(text)

export const sheetPlace = (familyId: Id): string => `/gezin/${familyId}/printen/invulblad`
export const backPlace = (familyId: Id): string => `/gezin/${familyId}/printen/terugbrengen`

/** How the paper speaks to who fills it in. */
export const sheetVoices = ['je', 'u', 'en'] as const
export type SheetVoice = (typeof sheetVoices)[number]
export const isSheetVoice = (text: string): text is SheetVoice => (sheetVoices as readonly string[]).includes(text)

export type Sheet = {
  id: Id
  kind: SheetKind
  voice: SheetVoice
  /** Whose first name stands on it; nobody's on an empty one. */
  named: Id | null
  maker: Id
  madeAt: Date
  backAt: Date | null
  backBy: Id | null
}

/** A code works for six weeks. */
export const norm = { days: 42 } as const

export const lastDay = (madeOn: Day): Day => addDays(madeOn, norm.days)

/** Not back yet, and not too old. */
export const isOut = ({ madeAt, backAt }: Pick<Sheet, 'madeAt' | 'backAt'>, today: Day): boolean =>
  backAt === null && today <= lastDay(dayOf(madeAt))

// No vowels, so that no code is a word, and nothing that looks like something else.
const letters = '23456789BCDFGHJKMNPQRTVWXZ'
export const codeLength = 6

/** Of the random end of the id: six letters and figures. */
export function codeOf(id: Id): string {
  let left = BigInt(`0x${id.replaceAll('-', '').slice(-15)}`)
  let code = ''
  for (let nth = 0; nth < codeLength; nth += 1) {
    code += letters[Number(left % BigInt(letters.length))]
    left /= BigInt(letters.length)
  }
  return code
}

/** As it is printed: in two groups of three. */
export const printedCode = (id: Id): string => `${codeOf(id).slice(0, 3)} ${codeOf(id).slice(3)}`

/** As people type it: small letters, spaces and dashes are no mistake. */
const typedCode = (text: string): string => text.toUpperCase().replace(/[\s-]/g, '')

export const sheetOfCode = <S extends Pick<Sheet, 'id' | 'madeAt' | 'backAt'>>(
  sheets: readonly S[],
  text: string,
  today: Day,
): S | undefined => sheets.find((sheet) => isOut(sheet, today) && codeOf(sheet.id) === typedCode(text))

type Named = { id: Id; age: number | null } | null

const isUnderTwelve = (named: Named): boolean => (named?.age ?? ofChild.until) < ofChild.until

const ofChildren: readonly SheetKind[] = ['circle', 'houses']

/** A child under 12 has its own pages for the houses and the circle, and none for a number or six questions (D-SCO-06). */
export const fitsWho = (kind: SheetKind, named: Named): boolean => !isUnderTwelve(named) || ofChildren.includes(kind)

/** Who made a sheet with the name of somebody of twelve or older does not end its code: that person does, or who coordinates. */
export const mayEndCode = (named: Named, viewer: Id, isCoordinator: boolean): boolean =>
  isCoordinator || named === null || named.id === viewer || isUnderTwelve(named)

/** Which questions of the story hold what stands on the paper; a number goes with its goal. */
export const promptsOf: Record<SheetKind, readonly Prompt[]> = {
  story: prompts,
  circle: ['whoHelps'],
  scale: [],
  houses: ['goesWell', 'hardNow', 'goodDay'],
}
