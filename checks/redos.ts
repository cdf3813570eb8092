// Goal S15, the patterns: every regular expression of the product is judged, whether a text can make it slow. The judge knows all texts, not ours.
import { check } from 'recheck'
import { filesIn, type Pattern, type SourceFile, scan } from './source.ts'

/** Patterns that see no text of a visitor: only source of the house itself, or what the machine says of its own processes. */
const ownText: Readonly<Record<string, string>> = {
  'src/map.ts': 'reads the source of the house, when somebody asks for its map',
  'src/may-import.ts': 'reads the names of imports in the source of the house',
  'src/launcher/processes.ts': 'reads the list of processes of this machine',
  'src/platform/keys/realm.ts': 'reads the names of key files, which the house gave itself',
  'src/ui/tokens.ts': 'reads the style sheet of the house, once at the start',
}

/** Patterns that are put together while the house runs, and why none of them can be slow. */
const builtWhileRunning: Readonly<Record<string, string>> = {
  'src/map.ts': 'a name from the source of the house',
  'src/ui/phone.ts': 'telephone numbers beside each other, each escaped',
}

export type Judged = { readonly place: string; readonly pattern: Pattern }

const product = (): SourceFile[] =>
  filesIn(['src']).filter(({ path }) => !/\.test\.tsx?$/.test(path) && !path.startsWith('src/trial/'))

export const patternsOfProduct = (): Judged[] =>
  product()
    .filter(({ path }) => !(path in ownText))
    .flatMap(({ path, source }) =>
      scan(source).patterns.map((pattern) => ({ place: `${path}:${pattern.line}`, pattern })),
    )

/** Files that put a pattern together and are on no list, and what is on a list and has no pattern any more. */
export function unjudged(files: readonly SourceFile[] = product()): string[] {
  const scanned = files.map(({ path, source }) => ({ path, ...scan(source) }))
  const built = scanned.filter(({ code }) => /\bRegExp\s*\(/.test(code)).map(({ path }) => path)
  const written = scanned.filter(({ patterns }) => patterns.length > 0).map(({ path }) => path)
  return [
    ...built.filter((path) => !(path in builtWhileRunning)).map((path) => `${path} puts a pattern together`),
    ...Object.keys(builtWhileRunning)
      .filter((path) => !built.includes(path))
      .map((path) => `${path} puts none together any more`),
    ...Object.keys(ownText)
      .filter((path) => !written.includes(path))
      .map((path) => `${path} has no pattern any more`),
  ]
}

/** What makes this pattern slow; null when no text does. Not able to tell counts as slow. */
export async function slowness({ source, flags }: Pattern): Promise<string | null> {
  const told = await check(source, flags, { timeout: 120_000 })
  if (told.status === 'safe') return null
  return told.status === 'vulnerable' ? told.complexity.summary : `unknown: ${JSON.stringify(told.error)}`
}
