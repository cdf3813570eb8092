// Which keys of the catalogue the product says somewhere: as a text in the code, or as a template such as `rol.${role}`.

import { type SourceFile, scan } from './source.ts'

export function unusedKeys(keys: readonly string[], files: readonly SourceFile[]): string[] {
  const texts = files
    .filter(({ path }) => !path.endsWith('.words.ts') && !/\.test\.tsx?$/.test(path))
    .flatMap(({ source }) => scan(source).texts)
  const said = new Set(texts.filter(({ holes }) => holes === 0).map(({ value }) => value))
  // A template without a key's beginning would say every key there is.
  const patterns = texts
    .filter(({ holes, value }) => holes > 0 && /^[a-z]+\.[\w.{}]*$/.test(value))
    .map(({ value }) => new RegExp(`^${value.replaceAll('.', '\\.').replaceAll('{}', '\\w+')}$`))
  const isSaid = (key: string) => said.has(key) || patterns.some((pattern) => pattern.test(key))
  // The forms of a plural have one key; a key may also end in "other" by itself.
  const whole = (key: string) => key.replace(/\.(one|other)$/, '')
  return [...new Set(keys.filter((key) => !isSaid(key) && !isSaid(whole(key))).map(whole))]
}
