// What a tagged PDF says of itself, read twice: by the own reader from the bytes, and by PDF.js, the reader of a browser (decision 0076).
import { getDocumentProxy } from 'unpdf'

export type Read = {
  pages: number
  tagged: boolean
  title: string
  language: string
  /** H1, H2, H3 in the order in which they are read aloud. */
  headings: readonly string[]
}

const objectsIn = (pdf: Buffer): ReadonlyMap<string, string> =>
  new Map(
    [...pdf.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?:\nstream\n[\s\S]*?)?\nendobj/g)].map(
      ([, id = '', body = '']) => [id, body],
    ),
  )

/** A string of a PDF: as letters between brackets, or as UTF-16 in hexadecimal with a mark in front. */
function stringAfter(key: string, text: string): string {
  const [, letters, hexadecimal] = new RegExp(`/${key}\\s*(?:\\(([^)]*)\\)|<([0-9A-F]+)>)`, 'i').exec(text) ?? []
  if (hexadecimal === undefined) return letters ?? ''
  return Buffer.from(hexadecimal, 'hex').subarray(2).swap16().toString('utf16le')
}

/** From the bytes alone: whoever has the file needs nothing of ours to read it. */
export function readBytes(pdf: Buffer): Read {
  const objects = objectsIn(pdf)
  const catalog = [...objects.values()].find((body) => /\/Type \/Catalog\b/.test(body)) ?? ''
  const [, root = ''] = /\/StructTreeRoot (\d+) 0 R/.exec(catalog) ?? []
  const told = [...objects.values()].find((body) => /\/Creator\b/.test(body) && /\/Title\b/.test(body)) ?? ''
  return {
    pages: [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body)).length,
    tagged: root !== '' && /\/Marked true/.test(catalog),
    title: stringAfter('Title', told),
    language: stringAfter('Lang', catalog),
    headings: headingsFrom(root, objects),
  }
}

function headingsFrom(id: string, objects: ReadonlyMap<string, string>): string[] {
  const body = objects.get(id) ?? ''
  const [, role = ''] = /\/S \/(H[1-6])\b/.exec(body) ?? []
  const [, many, single] = /\/K (?:\[([^\]]*)\]|(\d+ 0 R))/.exec(body) ?? []
  const children = [...(many ?? single ?? '').matchAll(/(\d+) 0 R/g)].flatMap(([, child = '']) =>
    headingsFrom(child, objects),
  )
  return role === '' ? children : [role, ...children]
}

type Branch = { role?: string; children?: readonly Branch[] }

const headingsOf = ({ role = '', children = [] }: Branch): string[] => [
  ...(/^H[1-6]$/.test(role) ? [role] : []),
  ...children.flatMap(headingsOf),
]

/** As PDF.js reads it, with the words of each page and its size in points. */
export async function readByBrowser(
  pdf: Buffer,
): Promise<Read & { words: readonly string[]; size: readonly number[] }> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 })
  const told = (await document.getMetadata()).info as Record<string, unknown>
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, nth) => document.getPage(nth + 1)))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const texts = await Promise.all(pages.map((page) => page.getTextContent()))
  return {
    pages: document.numPages,
    tagged: (await document.getMarkInfo())?.Marked === true,
    title: String(told.Title ?? ''),
    language: String(told.Language ?? ''),
    headings: trees.flatMap((tree) => headingsOf((tree ?? {}) as Branch)),
    words: texts.map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(' ')),
    size: (pages[0]?.view ?? []).slice(2),
  }
}

/** One h1 first, and no level left out. */
export function headingFaults(headings: readonly string[]): string[] {
  const levels = headings.map((role) => Number(role.slice(1)))
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
    ...(levels[0] === 1 ? [] : ['does not begin with the h1']),
    ...levels.flatMap((level, at) =>
      level > (levels[at - 1] ?? 0) + 1 ? [`h${level} after h${levels[at - 1] ?? 0}`] : [],
    ),
  ]
}
