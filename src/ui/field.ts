/** What a field and the summary on top have in common: which names a field's parts carry. */

// A list is sent as `name[]`; its ids do without the brackets.
export const fieldId = (name: string): string => name.replace(/\[\]$/, '').replaceAll(/[^\w-]+/g, '-')

export const helpId = (name: string): string => `${fieldId(name)}-help`

export const errorId = (name: string): string => `${fieldId(name)}-error`

export const countId = (name: string): string => `${fieldId(name)}-count`

/** The ids a field is described by, in the order they are read; undefined when there are none. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  const present = ids.filter(Boolean)
  return present.length > 0 ? present.join(' ') : undefined
}
