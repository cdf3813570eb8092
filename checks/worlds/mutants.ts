// Mutants: the text of a rule with one clause left out, turned round or widened. A rule whose mutant nobody notices is a rule that nothing holds.

import { audiences, topics } from '#care/pass/facts.ts'

export type Change = { readonly name: string; readonly text: string }

type Clause = { readonly from: number; readonly to: number; readonly joint: 'and' | 'or' }
type Word = { readonly text: string; readonly at: number; readonly depth: number }
export type Spot = { readonly from: number; readonly to: number; readonly what: string; readonly instead: string }

const words = /'(?:[^']|'')*'|\$\w*\$|[a-z_0-9][a-z_0-9.]*|::[a-z_]+(?:\[\])?|<=|>=|<>|<@|@>|&&|\|\||[()[\];,=<>]/gi
// After these a condition begins; before these it ends.
const opening = new Set(['and', 'or', 'where', 'when', 'on', 'if'])
const closing = new Set(
  'and or where when then else end union group order limit having select from join left cross inner loop ; , $function$'.split(
    ' ',
  ),
)

/** Every clause of every condition in this text, at any depth, with how it is joined to the one beside it. */
export function clausesOf(text: string): readonly Clause[] {
  const found: Clause[] = []
  const all = wordsOf(text)
  all.forEach((word, n) => {
    if (!opening.has(word.text) && !isOpenBracket(word)) return
    const last = endOf(all, n)
    const next = all[last + 1]
    const isJoined = ['and', 'or'].includes(word.text) || ['and', 'or'].includes(next?.text ?? '')
    if (last <= n || (isOpenBracket(word) && !isJoined)) return
    const end = all[last] as Word
    const joint = word.text === 'or' || (next?.text === 'or' && next.depth === inside(word)) ? 'or' : 'and'
    const from = (all[n + 1] as Word).at
    if (!/^(select|from|left|cross)\b/i.test(text.slice(from)))
      found.push({ from, to: end.at + end.text.length, joint })
  })
  return found
}

const isOpenBracket = ({ text }: Word) => text === '('
const inside = (word: Word) => (isOpenBracket(word) ? word.depth + 1 : word.depth)

function wordsOf(text: string): Word[] {
  let depth = 0
  return [...text.matchAll(words)].map((match) => {
    const word = match[0].startsWith("'") ? match[0] : match[0].toLowerCase()
    if (word === ')' || word === ']') depth -= 1
    const made = { text: word, at: match.index, depth }
    if (word === '(' || word === '[') depth += 1
    return made
  })
}

/** The last word of the clause that begins after this one. */
function endOf(all: readonly Word[], opener: number): number {
  const depth = inside(all[opener] as Word)
  const isCase = all[opener + 1]?.text === 'case'
  const first = isCase ? all.findIndex((word, n) => n > opener && word.text === 'end' && word.depth === depth) : opener
  for (let n = first + 1; n < all.length; n += 1) {
    const word = all[n] as Word
    if (word.depth < depth) return n - 1
    if (word.depth === depth && closing.has(word.text)) return n - 1
  }
  return all.length - 1
}

// That a pass is of this transaction is held by the tests of the door: here there is never another pass to find.
const ofTransaction = /^\(*p\.xid = /

/** Left out (true beside "and", false beside "or"), turned round, and each bound or list in it made wider. */
export function spotsOf(text: string): readonly Spot[] {
  const clauses = clausesOf(text).flatMap(({ from, to, joint }) => {
    const clause = text.slice(from, to)
    if (ofTransaction.test(clause)) return []
    const put = (what: string, instead: string) => ({ from, to, what: `${what} ${said(clause)}`, instead })
    return [
      put('without', joint === 'or' ? 'false' : 'true'),
      put('not', `not coalesce((${clause})::boolean, false)`),
      ...boundsOf(clause).map((wider) => put('wider', wider)),
    ]
  })
  return [...clauses, ...listsOf(text)]
}

export const changesOf = (name: string, text: string): readonly Change[] =>
  spotsOf(text).map((spot) => ({ name: `${name}: ${spot.what}`, text: changed(text, [spot]) }))

/** The text with all these spots changed at once; they lie apart. */
export const changed = (text: string, spots: readonly Spot[]): string =>
  spots
    .toSorted((one, other) => other.from - one.from)
    .reduce((whole, { from, to, instead }) => whole.slice(0, from) + instead + whole.slice(to), text)

/** A clause in one line, with what the pass holds by its name. */
const said = (clause: string): string =>
  clause
    .replace(/\s+/g, ' ')
    .replace(
      /\( SELECT (p\.\w+(?:, p\.\w+)*) FROM door\.pass p WHERE \(p\.xid = pg_current_xact_id_if_assigned\(\)\)\)/g,
      '$1',
    )

const bounds: readonly (readonly [RegExp, string])[] = [
  [/<=/, '<'],
  [/>=/, '>'],
  [/(?<![<@])>(?![=])/, '>='],
  [/<(?![=>@])/, '<='],
  [/<@/, '&&'],
]

const boundsOf = (clause: string): readonly string[] =>
  /\b(and|or|select)\b/i.test(said(clause))
    ? []
    : bounds.filter(([bound]) => bound.test(clause)).map(([bound, wider]) => clause.replace(bound, wider))

const closedLists: readonly (readonly string[])[] = [audiences, topics]

/** Lists of kinds, topics and audiences: each with one member fewer, and with a member that does not belong. */
function listsOf(text: string): Spot[] {
  const lists = [...text.matchAll(/array\[(?:'[a-zA-Z0-9]+'(?:::text)?(?:,\s*)?)+\]|'\{\w+(?:,\w+)*\}'/gi)]
  return lists.flatMap((list) => {
    const [all] = list
    const quoted = all.matchAll(/'(\w+)'/g)
    const members = all.startsWith("'") ? all.slice(2, -2).split(',') : [...quoted].map(([, member = '']) => member)
    const put = (what: string, instead: readonly string[]): Spot => ({
      from: list.index,
      to: list.index + all.length,
      what: `${what} of ${members.join(' ')}`,
      instead: all.startsWith("'")
        ? `'{${instead.join(',')}}'`
        : `array[${instead.map((each) => `'${each}'`).join(', ')}]::text[]`,
    })
    const fewer = members.map((gone) =>
      put(
        `without ${gone}`,
        members.filter((each) => each !== gone),
      ),
    )
    const stranger = strangerTo(members)
    return stranger === undefined ? fewer : [...fewer, put(`with ${stranger}`, [...members, stranger])]
  })
}

function strangerTo(members: readonly string[]): string | undefined {
  const known = closedLists.find((list) => members.every((member) => list.includes(member)))
  if (known) return known.find((each) => !members.includes(each))
  return members.includes('specialist') && !members.includes('self') ? 'self' : 'jim'
}
