// Wie vertelt (speaker): somebody of 12 or older in the family who tells in own words, and chooses who else may read them.
// What is told is changed by its speaker only (D-ALL-03).

/** Under 12 the child tells with pictures, on pages of its own. */
export const mayTell = ({
  kind,
  parts,
  age,
}: {
  kind: string
  parts: readonly string[]
  age: number | null
}): boolean => kind === 'member' && !parts.includes('unborn') && (!parts.includes('youth') || (age ?? 0) >= 12)

type Person = Parameters<typeof mayTell>[0] & { id: string }

/** Of those who have a conversation together: who reads what stands on its pages. A child under 12 has pages of its own, and is told. */
export const readersAmong = ({ people }: { people: readonly Person[] }, together: readonly string[]): string[] =>
  together.filter((id) => people.some((one) => one.id === id && mayTell(one)))

/** A story has two kinds of readers: nobody else, or who has a pass on this person's story. */
export const storyAudiences = ['onlyMe', 'plan'] as const
export type StoryAudience = (typeof storyAudiences)[number]

/** What may stand with an answer: one of these, or "as it is now" for who was let in by name until a day (D-STO-05). */
export type OfferedAudience = StoryAudience | 'chosen'

export const isStoryAudience = (word: string): word is StoryAudience =>
  (storyAudiences as readonly string[]).includes(word)

/** A youth starts with "only me" and opens a piece on purpose; an adult starts with the plan. */
export const firstAudience = (age: number | null): StoryAudience => (age !== null && age < 18 ? 'onlyMe' : 'plan')

/** An answer of a youth is one of the own pieces: it begins with "only me" at every age (screens J-02). */
export const firstOfAnswer = ({ parts, age }: Pick<Person, 'parts' | 'age'>): StoryAudience =>
  parts.includes('youth') ? 'onlyMe' : firstAudience(age)

/** As it was chosen in a form; what is no choice of these falls back to the safe one that is given. */
export const audienceAsked = (word: string | undefined, otherwise: StoryAudience): StoryAudience =>
  word !== undefined && isStoryAudience(word) ? word : otherwise

/** "As it is now" is a choice where somebody reads by name; where nobody does any more, it is for its speaker alone. */
export function keptAudienceAsked(
  word: string | undefined,
  otherwise: StoryAudience,
  isNamed: boolean,
): OfferedAudience {
  if (word !== 'chosen') return audienceAsked(word, otherwise)
  return isNamed ? 'chosen' : 'onlyMe'
}
