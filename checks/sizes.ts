// Sizes, names and habits that a reader of the house may count on; the numbers stand in STYLE.md.

import { isTrial, placeOf } from '../src/corridor.ts'
import { doorPlate } from '../src/map.ts'
import { functionsOf, type SourceFile, scan } from './source.ts'

const limits = { file: 250, testFile: 400, function: 50, view: 60, room: 1200 } as const

const emptyWords =
  /^(?:services?|managers?|helpers?|utils?|utilit(?:y|ies)|handlers?|dtos?|mappers?|models?|infos?|data|misc|common)$/i

/** Names of the glossary and of the goals that hold such a word with a meaning of its own. */
const meant = ['dataConsent', 'referenceModel', 'model-vs-rls', 'model-vs-cedar', 'model-vs-http']

const isTest = (path: string) => isTrial(path) || path.startsWith('e2e/')
/** Words and the cast are as long as what they tell; the types of the tables are made from the database. */
const isFree = (path: string) => /\.words\.ts$|^db\/cast\/|^src\/platform\/database\/tables\.ts$/.test(path)

function linesOf(source: string): number {
  return source.replace(/\n$/, '').split('\n').length
}

export function longFile({ path, source }: SourceFile): string[] {
  const most = isTest(path) ? limits.testFile : limits.file
  const lines = linesOf(source)
  return !isFree(path) && lines > most ? [`${path} has ${lines} lines, at most ${most}`] : []
}

export function longFunctions({ path, source }: SourceFile): string[] {
  if (isFree(path)) return []
  const most = path.endsWith('.tsx') ? limits.view : limits.function
  return functionsOf(source)
    .filter((one) => one.lines > most && !/^(?:describe|suite)$/.test(one.callback))
    .map((one) => `${path}:${one.line} ${one.name || 'a function'} has ${one.lines} lines, at most ${most}`)
}

export function largeRooms(files: readonly SourceFile[]): string[] {
  const sizes = new Map<string, number>()
  for (const { path, source } of files) {
    const place = placeOf(path)
    if (!place?.room || place.kind === 'test' || isFree(path)) continue
    sizes.set(place.room, (sizes.get(place.room) ?? 0) + source.split('\n').filter((line) => line.trim() !== '').length)
  }
  return [...sizes]
    .filter(([, lines]) => lines > limits.room)
    .map(([room, lines]) => `room ${room} has ${lines} written lines, at most ${limits.room}: it holds two concepts`)
}

const split = (name: string) => name.replace(/([a-z\d])([A-Z])/g, '$1 $2').split(/[^A-Za-z]+/)

function isEmptyName(name: string): boolean {
  const rest = meant.reduce((left, one) => left.replace(new RegExp(one, 'i'), ''), name)
  return split(rest).some((word) => emptyWords.test(word))
}

export function exportsOf(source: string): { name: string; kind: string }[] {
  const { code } = scan(source)
  const found = code.matchAll(
    /\bexport\s+(?:declare\s+)?(?:async\s+)?(const|let|function\*?|class|type|interface|abstract class)\s+([\w$]+)/g,
  )
  return [...found].map(([, kind = '', name = '']) => ({ kind, name }))
}

export function emptyNames({ path, source }: SourceFile): string[] {
  const file = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
  const own = isEmptyName(file) ? [`${path}: the file's name says nothing`] : []
  const names = exportsOf(source).filter(({ name }) => isEmptyName(name))
  return [...own, ...names.map(({ name }) => `${path}: the name ${name} says nothing`)]
}

export function wrongExports({ path, source }: SourceFile): string[] {
  const { code } = scan(source)
  const wrong: string[] = []
  if (/\bexport\s+default\b/.test(code)) wrong.push(`${path} has a default export`)
  if (/\bexport\s+(?:type\s+)?\*/.test(code)) wrong.push(`${path} exports everything of another file`)
  const rest = code.replace(/\b(?:export|import)\s+(?:type\s+)?\{[^}]*\}\s*from\s*['"][^\n]*/g, '').trim()
  if (rest === '' && /\bexport\b/.test(code)) wrong.push(`${path} only hands on what lies elsewhere`)
  return wrong
}

const sleepingCode =
  /^\s*(?:(?:const|let|var|import|export|return|await|throw)\s.*(?:[;{(]|\)|=\s.+|from\s'.*')$|(?:if|for|while|function\s\w*)\s?\(.*\)\s*\{?$|[\w.]+\(.*\);?$|\}\)?;?$)/

export function wrongComments({ path, source }: SourceFile): string[] {
  return scan(source).comments.flatMap(({ line, text }) => {
    if (/\b(?:TODO|FIXME|XXX|HACK)\b/.test(text) && !/#\d+/.test(text))
      return [`${path}:${line} a TODO without a number`]
    return sleepingCode.test(text) ? [`${path}:${line} code that sleeps in a comment: ${text.trim()}`] : []
  })
}

export function missingPlate({ path, source }: SourceFile): string[] {
  if (placeOf(path)?.kind !== 'rules') return []
  const { length } = doorPlate(source)
  return length >= 2 && length <= 4 ? [] : [`${path} opens with ${length} lines of door plate, two to four are asked`]
}

/** Share of the written lines that are comments, between 0 and 1. */
export function commentShare(files: readonly SourceFile[]): number {
  let comments = 0
  let written = 0
  for (const { source } of files) {
    comments += scan(source).comments.length
    written += source.split('\n').filter((line) => line.trim() !== '').length
  }
  return written === 0 ? 0 : comments / written
}
