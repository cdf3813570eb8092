// Holds every import of the house against `src/corridor.ts`, and rules files against their own promise of purity.

import { placeOf, resolveImport } from '../src/corridor.ts'
import { mayImport, pureGround } from '../src/may-import.ts'
import { importsOf, lineAt, type SourceFile, scan } from './source.ts'

const impure = /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)|\bprocess\.|\bglobalThis\b|\bfetch\(|\bconsole\./g

/** Sentences about imports that go the wrong way; empty when the file is right. */
export function wrongImports({ path, source }: SourceFile): string[] {
  return importsOf(source).flatMap(({ line, specifier }) => {
    const reason = mayImport(path, resolveImport(path, specifier))
    return reason ? [`${path}:${line} imports ${specifier}: ${reason}`] : []
  })
}

/** Sentences about a rules file that reads the clock, draws lots, or takes more than types from the words. */
export function impureRules({ path, source }: SourceFile): string[] {
  if (placeOf(path)?.kind !== 'rules') return []
  const { code } = scan(source)
  const acts = [...code.matchAll(impure)].map(({ 0: act, index }) => `${path}:${lineAt(code, index)} rules use ${act}`)
  const words = importsOf(source)
    .filter(({ specifier }) => resolveImport(path, specifier) === pureGround[1])
    .filter(({ line }) => !/import type|^\s*type /.test(source.split('\n')[line - 1] ?? ''))
    .map(({ line }) => `${path}:${line} rules take only types from the words`)
  return [...acts, ...words]
}

/** Files in `src` that lie nowhere: on no floor, in no room, or in a room without a kind. */
export function homeless({ path }: SourceFile): string[] {
  if (!path.startsWith('src/')) return []
  const place = placeOf(path)
  if (place === null) return [`${path} lies on no floor and in no room`]
  return place.floor === 'care' && place.kind === null ? [`${path} has no kind: its ending says nothing`] : []
}
