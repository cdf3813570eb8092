// Findings of goal S30: what must not stand in the product's source, read from the text itself.

import { isTrial } from '../src/corridor.ts'
import { importsOf, lineAt, type SourceFile, scan, type Text } from './source.ts'

export type Finding = { rule: string; at: string }

const isProof = (path: string) => /^(?:checks|e2e|bench)\//.test(path) || isTrial(path)
// main.ts is the tool of builders: it starts the compiler, the formatter and the tests, and never runs in the product.
const mayStart = (path: string) =>
  isProof(path) || path === 'start.mjs' || path === 'src/main.ts' || /^src\/launcher/.test(path)
const isAdapter = (path: string) => /^src\/(?:platform|ui\/enhance)\/(?:clock|random)\.ts$/.test(path) || mayStart(path)
const holdsQueries = (path: string) =>
  isProof(path) || /^src\/(?:platform|launcher|prepare\.ts)|^db\/|\.sql\.ts$/.test(path) || path === 'start.mjs'

/** Statements, not sentences: a keyword and the word that follows it in SQL. */
const statement =
  /^\s*(?:select\s+[\w*(]|insert\s+into\s|update\s+[\w."]+\s+set\s|delete\s+from\s|with\s+\w+\s+as\s|(?:create|alter|drop|grant|revoke|truncate)\s+(?:table|role|schema|function|policy|database|view|index|select|insert|usage|execute|all)\b|call\s+\w+\()/i

/** What a server answers by its own time zone. */
const serverDay = /\b(?:current_date|localtime|localtimestamp)\b/gi

/** SQL in which every place is where it was, and no comment says anything. */
const withoutComments = (sql: string): string => sql.replace(/--[^\n]*/g, (comment) => ' '.repeat(comment.length))

function findings({ path, source }: SourceFile, rule: string, pattern: RegExp): Finding[] {
  const { code } = scan(source)
  return [...code.matchAll(pattern)].map(({ index }) => ({ rule, at: `${path}:${lineAt(code, index)}` }))
}

function isGlued(code: string, { at, quote }: Text): boolean {
  const after = code.slice(code.indexOf(quote, at + 1) + 1)
  return /^\s*(?:\+|\.concat\()/.test(after) || /\+\s*$/.test(code.slice(0, at))
}

/** SQL that carries a value in its text: a template with a hole, or a text glued to another. */
function sqlByString(file: SourceFile): Finding[] {
  if (isProof(file.path)) return []
  const { code, texts } = scan(file.source)
  return texts
    .filter((text) => statement.test(text.value))
    .filter((text) => (text.holes > 0 && !/^sql(?:<|$)/.test(text.tag)) || isGlued(code, text))
    .map(({ line }) => ({ rule: 'no SQL by string', at: `${file.path}:${line}` }))
    .concat(findings(file, 'no raw SQL', /\bsql\.raw\(/g))
}

function rawHtml(file: SourceFile): Finding[] {
  if (isProof(file.path)) return []
  const pattern = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|document\.write)\b/g
  return findings(file, 'no raw HTML', pattern)
}

function evaluated(file: SourceFile): Finding[] {
  return isProof(file.path) ? [] : findings(file, 'no code from text', /\beval\(|\bnew Function\(|\bnode:vm\b/g)
}

function childProcess(file: SourceFile): Finding[] {
  if (mayStart(file.path)) return []
  return importsOf(file.source)
    .filter(({ specifier }) => /^(?:node:)?(?:child_process|cluster)$/.test(specifier))
    .map(({ line }) => ({ rule: 'no child process outside the launcher', at: `${file.path}:${line}` }))
}

function ownClock(file: SourceFile): Finding[] {
  if (isAdapter(file.path)) return []
  return findings(
    file,
    'no clock and no lots outside their adapters',
    /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)/g,
  )
}

/** Queries stand in `.sql.ts` files, which get their transaction from the door, and in the platform. */
function looseQuery(file: SourceFile): Finding[] {
  if (holdsQueries(file.path)) return []
  return findings(
    file,
    'no query outside the door',
    /\.query\(|\.execute(?:Query|TakeFirst(?:OrThrow)?)?\(|\bnew Pool\(/g,
  )
}

/** Which day it is the dates of the house say, in Amsterdam; a machine and a server of the database have a place of their own. */
function dayOfMachine(file: SourceFile): Finding[] {
  // A backup of the night goes by the night of the machine that makes it.
  if (/^(?:src\/(?:platform\/dates|launcher\/backup)|checks\/static\.test)\.ts$/.test(file.path)) return []
  const rule = 'no day of the machine'
  const asked = scan(file.source).texts.filter(({ value }) => value.search(serverDay) >= 0)
  return [
    ...findings(file, rule, /\.get(?:Date|Day|Month|FullYear|Hours)\(\)|\.toISOString\(\)\s*\.slice\(0, 10\)/g),
    ...asked.map(({ line }) => ({ rule, at: `${file.path}:${line}` })),
  ]
}

/** The same in SQL files, where the door says which day it is. */
export function dayOfServer({ path, source }: SourceFile): Finding[] {
  const bare = withoutComments(source)
  return [...bare.matchAll(serverDay)].map(({ index }) => ({
    rule: 'no day of the machine',
    at: `${path}:${lineAt(bare, index)}`,
  }))
}

/** The tables of care are read in rooms only; the platform calls functions of the door. */
function careFromBelow(file: SourceFile): Finding[] {
  if (!/^src\/(?:platform|ui|launcher)/.test(file.path) || isProof(file.path)) return []
  return scan(file.source)
    .texts.filter(({ value }) => /\b(?:from|into|update|join)\s+care\.\w/i.test(value))
    .map(({ line }) => ({ rule: 'no table of care below the rooms', at: `${file.path}:${line}` }))
}

/** S16: a prototype is never reached by name. */
export function prototypeByName(file: SourceFile): Finding[] {
  // The one place that knows these names, to refuse a field that bears one.
  if (isProof(file.path) || file.path === 'src/platform/web/fields.ts') return []
  const { texts } = scan(file.source)
  const named = texts.filter(({ value }) => value === '__proto__' || value === 'constructor')
  return [
    ...findings(file, 'no prototype by name', /\b__proto__\b|\.constructor\.prototype\b/g),
    ...named.map(({ line }) => ({ rule: 'no prototype by name', at: `${file.path}:${line}` })),
  ]
}

/** In SQL files a statement is put together with format, whose %I and %L quote; never by gluing texts. */
export function gluedInSql({ path, source }: SourceFile): Finding[] {
  const bare = withoutComments(source)
  const glued = bare.matchAll(
    /\bexecute\s+(?!function\b|on\b|procedure\b)(?!format\s*\()[^;]*\|\|[^;]*;|\bformat\s*\([^;]*%s[^;]*\bcurrent_setting\b/gi,
  )
  return [...glued].map(({ index }) => ({ rule: 'no SQL by string', at: `${path}:${lineAt(bare, index)}` }))
}

/** A connection keeps a statement by its name: another text under the same name is refused there, and only there. */
export function sameName(files: readonly SourceFile[]): Finding[] {
  const said = new Map<string, string>()
  return files.flatMap(({ path, source }) =>
    [
      ...source.matchAll(/'([a-z]\w*\.\w+)',\s*(?:text:\s*)?(['"`])((?:select|insert|update|delete|with)\s[^'"`]*)/gi),
    ].flatMap(({ 1: name = '', 3: text = '', index }) => {
      const first = said.get(name) ?? text
      said.set(name, first)
      return first === text
        ? []
        : [{ rule: `two statements are named ${name}`, at: `${path}:${lineAt(source, index)}` }]
    }),
  )
}

export const staticRules = [
  ...[sqlByString, rawHtml, evaluated, childProcess],
  ...[ownClock, dayOfMachine, looseQuery, careFromBelow],
] as const
