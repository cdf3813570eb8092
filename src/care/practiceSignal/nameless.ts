// Zonder namen (nameless): whether a text tells who it is about: a name that the writer knows from a talk, or what looks like a name, a number, an
// address or a day of birth (D-PEE-06). It finds what it can; who answers looks once more.

/** Small words of a surname tell nobody, and neither does what somebody is called in every family. */
const small = new Set([
  ...['de', 'den', 'der', 'het', 'van', 'ten', 'ter', 'el', 'al', 'familie', 'gezin'],
  ...['wij', 'we', 'ons', 'onze'],
  ...['oma', 'opa', 'tante', 'oom', 'nicht', 'neef', 'zus', 'broer', 'mama', 'papa', 'moeder', 'vader'],
  ...['vriend', 'vriendin', 'buur', 'buurman', 'buurvrouw', 'juf', 'meester', 'trainer', 'coach', 'hond'],
])

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase()

const wordsOf = (text: string): string[] => bare(text).split(/[^\p{L}\p{N}]+/u)

const titled =
  /(?<!\p{L})(?:[Mm]eneer|[Mm]evrouw|[Dd]hr|[Mm]evr|[Mm]w|[Ff]amilie|[Ff]am)\.?\s+(?:(?:van|de|den|der|ten|ter|el|al)\s+)*\p{Lu}\p{L}+/u
const numbers = [
  /(?<!\d)\+?\d(?:[\s().-]{0,3}\d){8,14}(?!\d)/,
  /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)/,
  /(?<!\d)\d{1,2}\s+(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec|may|mar)\p{L}*\.?\s+\d{4}/iu,
  /[^\s@<>"]@[^\s@<>"]/,
  /(?<!\d)[1-9]\d{3}\s?[A-Z]{2}(?!\p{L})/u,
]

/** A family calls itself as it likes: "Amber en wij". Of that only what is written as a name is one. */
export const namesIn = (family: string): string[] => family.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))

export function tellsWho(text: string, names: readonly string[]): 'name' | 'number' | null {
  const known = new Set(names.flatMap(wordsOf).filter((name) => name.length > 1 && !small.has(name)))
  const said = wordsOf(text)
  const named = said.some((word) => known.has(word) || (word.endsWith('s') && known.has(word.slice(0, -1))))
  if (named || titled.test(text)) return 'name'
  return numbers.some((shape) => shape.test(text)) ? 'number' : null
}
