// Goal S25: what is planted in forms, and every place where it must not turn up again.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Seen } from '#src/trial/visitor.ts'
import type { Form } from './forms.ts'

/** It stands in no file of the house, so that finding it somewhere says that somebody's words came there. */
const canary = /kanarie[0-9a-z]{4}xq/gi
let laid = 0
export function newCanary(): string {
  laid += 1
  return `kanarie${laid.toString(36).padStart(4, '0')}xq`
}

export const canariesIn = (text: string): string[] => text.match(canary) ?? []

/** The same form with a canary in whatever a person fills with words: sentences, names, places, numbers to call and addresses of mail. */
export function planted({ action, fields }: Form): Form {
  const filled = Object.entries(fields).map(([name, values]) => [name, values.map(withCanary)] as const)
  return { action, fields: Object.fromEntries(filled) }
}

function withCanary(value: string): string {
  if (value === 'Dat gaat samen goed') return `${newCanary()} gaat goed`
  if (value === 'iemand@voorbeeld.invalid') return `${newCanary()}@voorbeeld.invalid`
  return /\p{L}[.]$/u.test(value) ? `${value} ${newCanary()}.` : value
}

/** The same form with words of two lines where the page put an id, a day or a choice. */
export const mangled = ({ action, fields }: Form): Form => ({
  action,
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.map(() => `${newCanary()}\n    at ${newCanary()}`)]),
  ),
})

export function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  )
}

/** An answer of the house, and what was sent for it. */
export type Heard = { readonly seen: Seen; readonly what: string; readonly sent: string }

/** Finds whatever was planted, and what else is secret: a citizen number, the code of a mail or a card, and the cookies that let somebody in. */
export type Search = (text: string) => string[]
export const searchFor =
  (secrets: ReadonlySet<string>, cookies: ReadonlySet<string>): Search =>
  (text) => [
    ...canariesIn(text),
    ...[...secrets].filter((secret) => holds(text, secret)),
    ...(text.match(/[\w-]{40,}/g) ?? []).filter((word) => cookies.has(word)),
  ]

/** A code is not found in the middle of an id or a longer number. */
function holds(text: string, secret: string): boolean {
  for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1))
    if (!/[\da-z]/i.test(`${text[at - 1] ?? ' '}${text[at + secret.length] ?? ' '}`)) return true
  return false
}

const inText =
  (name: string, text: string) =>
  (search: Search): string[] =>
    text.split('\n').flatMap((line) => search(line).map((found) => `${name}: ${found} in ${line.slice(0, 160)}`))

/** What the launcher, the web, the worker and an errand wrote where they run. */
export const inOutput = (said: string) => inText('output', said)

/** Each file below the house, its name included, but the database, the ballast, its own program and the mail of the demonstration. */
export const inFiles = (directory: string) => (search: Search) =>
  filesBelow(directory)
    .filter(
      (path) => !['cluster', 'mail', 'ballast', 'compiled'].some((folder) => path.startsWith(join(directory, folder))),
    )
    .flatMap((path) => search(`${path} ${readFileSync(path, 'latin1')}`).map((found) => `file ${path}: ${found}`))

/** A mail names whom it goes to on its first line, and a code where it brings one. */
export const inMails = (directory: string) => (search: Search) =>
  (existsSync(join(directory, 'mail')) ? filesBelow(join(directory, 'mail')) : []).flatMap((path) => {
    const said = readFileSync(path, 'utf8').split('\n').slice(1).join('\n')
    return search(said.replace(/code: \S+/g, '')).map((found) => `mail: ${found} in ${said.slice(0, 80)}`)
  })

const aims = /\b(?:href|action|formaction|src)="(?!tel:|mailto:|data:)([^"]*)"/g

/** Where an answer sends the browser or lets it go: what stands in an address is kept by every machine on the way. */
export const inAddresses = (heard: readonly Heard[]) => (search: Search) =>
  heard.flatMap(({ seen, what, sent }) => {
    const addresses = [seen.location ?? '', ...[...seen.text.matchAll(aims)].map(([, address]) => address ?? '')]
    const asked = [...seen.text.matchAll(/<form\b(?![^>]*method="post")[^>]*>([\s\S]*?)<\/form>/gi)]
    const typed = asked.filter(([, inside]) => /<textarea|type="(?:text|search|email|tel)"/.test(inside ?? ''))
    return [
      // Who types words into the address itself may see them there again.
      ...search(addresses.join(' ')).filter((found) => !(what.startsWith('GET') && sent.includes(found))),
      ...typed.map(() => 'a form that puts words in the address'),
    ].map((found) => `address after ${what}: ${found}`)
  })

const ownCookie = /^set-cookie$/

/** Headers are kept by proxies; a session goes to its browser only, by Set-Cookie. */
export const inHeaders = (heard: readonly Heard[]) => (search: Search) =>
  heard.flatMap(({ seen, what }) => {
    const told = [...seen.headers].filter(([name]) => !ownCookie.test(name)).map((pair) => pair.join(': '))
    const policy = seen.headers.get('referrer-policy') ?? 'none'
    const strict = policy === 'same-origin' || policy === 'no-referrer'
    return [...search(told.join('\n')), ...(strict ? [] : [`referrer policy ${policy}`])].map(
      (found) => `header after ${what}: ${found}`,
    )
  })

/** A page that says what went wrong repeats at most what this very request sent. */
export const inErrorPages = (heard: readonly Heard[]) => (search: Search) =>
  heard
    .filter(({ seen }) => seen.status >= 400 && !comesBackWhole(seen))
    .flatMap(({ seen, what, sent }) =>
      search(seen.text)
        .filter((found) => !sent.includes(found))
        .map((found) => `error page ${seen.status} after ${what}: ${found}`),
    )

/** What has to be mended, or was decided meanwhile, is said on the page itself, as its reader may see it; a page that only says what went wrong has no session. */
const comesBackWhole = ({ status, text }: Seen): boolean =>
  (status === 422 || status === 409) && /<html[^>]* data-session="[1-9]/.test(text)
