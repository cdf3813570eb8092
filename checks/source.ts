// Reading source text without a compiler: TypeScript 7 has no compiler API, so the house checks bring this small scanner.
// It knows comments, strings, templates and regular expressions, and blanks them, so that what is left is code.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

type Comment = { line: number; text: string }
export type Text = { at: number; line: number; quote: "'" | '"' | '`'; tag: string; value: string; holes: number }
export type Pattern = { line: number; source: string; flags: string }
export type Import = { line: number; specifier: string }

/** `code` is as long as the source: what stands in comments, strings and patterns is replaced by spaces. */
export type Scan = { code: string; comments: Comment[]; texts: Text[]; patterns: Pattern[] }

export type SourceFile = { path: string; source: string }

/** All files below the given folders of the repository whose name ends so; a folder that is not there is empty. */
export function filesIn(folders: readonly string[], endings: readonly string[] = ['.ts', '.tsx']): SourceFile[] {
  return folders
    .flatMap((folder) => walk(folder))
    .flatMap((path) => {
      return endings.some((ending) => path.endsWith(ending)) ? [{ path, source: read(path) }] : []
    })
}

/** Fails with one finding per line, so that what is wrong can be read without counting brackets. */
export function expectNone(findings: readonly string[]): void {
  assert.ok(findings.length === 0, `\n  ${findings.join('\n  ')}\n`)
}

export function read(path: string): string {
  return readFileSync(root + path, 'utf8')
}

function walk(folder: string): string[] {
  let entries: ReturnType<typeof listing>
  try {
    entries = listing(folder)
  } catch {
    return []
  }
  return entries
    .filter((entry) => entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .flatMap((entry) => (entry.isDirectory() ? walk(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort()
}

function listing(folder: string) {
  return readdirSync(root + folder, { withFileTypes: true })
}

type Cursor = { source: string; at: number; code: string[]; comments: Comment[]; texts: Text[]; patterns: Pattern[] }

export function scan(source: string): Scan {
  const cursor: Cursor = { source, at: 0, code: [...source.split('')], comments: [], texts: [], patterns: [] }
  scanCode(cursor, false)
  const { code, comments, texts, patterns } = cursor
  return { code: code.join(''), comments, texts, patterns }
}

export function lineAt(source: string, at: number): number {
  let line = 1
  for (let index = source.indexOf('\n'); index !== -1 && index < at; index = source.indexOf('\n', index + 1)) line++
  return line
}

function blank(cursor: Cursor, from: number, to: number): void {
  for (let at = from; at < to; at++) if (cursor.code[at] !== '\n') cursor.code[at] = ' '
}

/** Walks over code; inside a template's hole it stops at the brace that closes the hole. */
function scanCode(cursor: Cursor, inHole: boolean): void {
  let depth = 0
  while (cursor.at < cursor.source.length) {
    const { source, at } = cursor
    const char = source[at]
    if (source.startsWith('//', at)) scanComment(cursor, '\n', 0)
    else if (source.startsWith('/*', at)) scanComment(cursor, '*/', 2)
    else if (char === "'" || char === '"') scanString(cursor, char)
    else if (char === '`') scanTemplate(cursor)
    else if (char === '/' && startsPattern(cursor)) scanPattern(cursor)
    else {
      if (char === '{') depth++
      if (char === '}' && depth-- === 0 && inHole) return
      cursor.at++
    }
  }
}

function scanComment(cursor: Cursor, end: string, closing: number): void {
  const from = cursor.at
  const found = cursor.source.indexOf(end, from + 2)
  const to = found === -1 ? cursor.source.length : found + closing
  const text = cursor.source.slice(from, to)
  const first = lineAt(cursor.source, from)
  text.split('\n').forEach((line, index) => {
    cursor.comments.push({ line: first + index, text: line.replace(/^\s*(\/\/|\/\*\*?|\*\/|\*)\s?|\*\/$/g, '') })
  })
  blank(cursor, from, to)
  cursor.at = to
}

function scanString(cursor: Cursor, quote: "'" | '"'): void {
  const from = cursor.at
  let at = from + 1
  while (cursor.source[at] !== quote) {
    // An apostrophe in the text between two tags has no partner on its line: then it is no string.
    if (at >= cursor.source.length || cursor.source[at] === '\n') {
      cursor.at = from + 1
      return
    }
    at += cursor.source[at] === '\\' ? 2 : 1
  }
  keep(cursor, from, quote, '', cursor.source.slice(from + 1, at), 0)
  blank(cursor, from + 1, at)
  cursor.at = at + 1
}

function keep(cursor: Cursor, at: number, quote: Text['quote'], tag: string, value: string, holes: number): void {
  cursor.texts.push({ at, line: lineAt(cursor.source, at), quote, tag, value, holes })
}

function scanTemplate(cursor: Cursor): void {
  const from = cursor.at
  const tag = cursor.source.slice(Math.max(0, from - 40), from).match(/[\w.]+(?:<[^<>]*>)?$/)?.[0] ?? ''
  let value = ''
  let holes = 0
  cursor.at++
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== '`') {
    const at = cursor.at
    if (cursor.source.startsWith('${', at)) {
      holes++
      value += '{}'
      cursor.at += 2
      scanCode(cursor, true)
      cursor.at++
      continue
    }
    const length = cursor.source[at] === '\\' ? 2 : 1
    value += cursor.source.slice(at, at + length)
    blank(cursor, at, at + length)
    cursor.at += length
  }
  cursor.at++
  keep(cursor, from, '`', tag, value, holes)
}

function startsPattern(cursor: Cursor): boolean {
  const before = cursor.code
    .slice(Math.max(0, cursor.at - 60), cursor.at)
    .join('')
    .trimEnd()
  return before === '' || /(?:[(,=:[!&|?{;+]|=>|\breturn|\btypeof|\bcase)$/.test(before)
}

function scanPattern(cursor: Cursor): void {
  const from = cursor.at
  let at = from + 1
  let inSet = false
  while (at < cursor.source.length && cursor.source[at] !== '\n' && (inSet || cursor.source[at] !== '/')) {
    if (cursor.source[at] === '[') inSet = true
    if (cursor.source[at] === ']') inSet = false
    at += cursor.source[at] === '\\' ? 2 : 1
  }
  const flags = cursor.source.slice(at + 1).match(/^[a-z]*/)?.[0] ?? ''
  cursor.patterns.push({ line: lineAt(cursor.source, from), source: cursor.source.slice(from + 1, at), flags })
  blank(cursor, from + 1, at)
  cursor.at = at + 1
}

/** Every file or package that a source names in an import, a re-export or a dynamic import. */
export function importsOf(source: string): Import[] {
  const { code, texts } = scan(source)
  return texts
    .filter(({ at, quote }) => {
      if (quote === '`') return false
      const before = code.slice(Math.max(0, at - 3000), at)
      return /\bimport\s*\(\s*$|(?:^|\n)\s*import\s*$|\b(?:import|export)\b[\w\s{},*$]*\bfrom\s*$/.test(before)
    })
    .map(({ line, value }) => ({ line, specifier: value }))
}

export type FunctionSize = { name: string; line: number; lines: number; callback: string }

/** Every function with a body in braces or parentheses, and how many lines it takes from its first to its last. */
export function functionsOf(source: string): FunctionSize[] {
  const { code } = scan(source)
  const found: FunctionSize[] = []
  for (const match of code.matchAll(/\bfunction\b\s*\*?\s*([\w$]*)|=>\s*([{(])/g)) {
    const arrow = match[2] !== undefined
    const open = arrow ? match.index + match[0].length - 1 : bodyAfter(code, match.index + match[0].length)
    if (open === -1) continue
    const start = arrow ? startOfArrow(code, match.index) : match.index
    const line = lineAt(code, start)
    const lead = code.slice(code.lastIndexOf('\n', start) + 1, start)
    const name = match[1] || (lead.match(/([\w$]+)\s*[=:]\s*(?:async\s*)?$/)?.[1] ?? '')
    const callback = lead.match(/([\w$.]+)\([^()]*$/)?.[1] ?? ''
    found.push({ name, line, lines: lineAt(code, matching(code, open)) - line + 1, callback })
  }
  return found
}

/** Index of the bracket that closes the one at `open`. */
function matching(code: string, open: number): number {
  let depth = 0
  for (let at = open; at < code.length; at++) {
    if ('{(['.includes(code[at] ?? '')) depth++
    else if ('})]'.includes(code[at] ?? '') && --depth === 0) return at
  }
  return code.length
}

function bodyAfter(code: string, from: number): number {
  const params = code.indexOf('(', from)
  if (params === -1) return -1
  let at = matching(code, params) + 1
  while (at < code.length) {
    if (code[at] === '{') {
      // After a colon, a bar or a comma the brace opens the shape of the answer, not the body.
      if (!/[:|&<,(=[]$/.test(code.slice(params, at).trimEnd())) return at
      at = matching(code, at)
    } else if (code[at] === ';' || /^\n\s*(?:export|function|const)\b/.test(code.slice(at, at + 40))) return -1
    at++
  }
  return -1
}

function startOfArrow(code: string, arrow: number): number {
  const before = code.slice(0, arrow).trimEnd()
  let depth = 0
  for (let at = before.length - 1; at >= 0; at--) {
    if (before[at] === ')') depth++
    else if (before[at] === '(' && --depth === 0) return at
    else if (depth === 0 && /[\n=,]/.test(before[at] ?? '')) return at + 1
  }
  return arrow
}
