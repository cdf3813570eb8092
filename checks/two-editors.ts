// Goal R13, the reference: what becomes of a text that two people change, told in plain steps and without the code of the house (access.md 3).

export type Version = { readonly no: number; readonly author: string; readonly beside: boolean; readonly text: string }
/** Every version in its order; the newest that does not stand beside another is what is read. */
export type History = readonly Version[]
export type Keep = 'mine' | 'other' | 'both'

export const presentOf = (history: History): Version => {
  const found = history.findLast(({ beside }) => !beside)
  if (found === undefined) throw new Error('a text has a first version')
  return found
}

const next = (history: History): number => Math.max(...history.map(({ no }) => no)) + 1

/** Words typed on top of the version their writer saw: they stand, or beside what came meanwhile; the same words add nothing. */
export function saved(history: History, author: string, base: number, text: string): History {
  const present = presentOf(history)
  if (present.text === text) return history
  return [...history, { no: next(history), author, beside: present.no !== base, text }]
}

/** One of the two writers says what stays. Null: that is not for this person, or the text was worded again meanwhile. */
export function chosen(history: History, viewer: string, no: number, base: number, keep: Keep): History | null {
  const present = presentOf(history)
  const beside = history.find((one) => one.no === no)
  if (beside === undefined || present.no !== base) return null
  if (beside.author !== viewer && present.author !== viewer) return null
  const [mine, other] = beside.author === viewer ? [beside, present] : [present, beside]
  const both = other.text === mine.text ? mine.text : `${other.text}\n\n${mine.text}`
  const text = { mine: mine.text, other: other.text, both }[keep]
  return [...history, { no: next(history), author: viewer, beside: false, text }]
}
