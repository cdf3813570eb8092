// Goal S6: plays every act with payloads in all its text fields, and keeps count of what each field took.
import { familyOf, formOf, sentBy } from '#checks/act-forms.ts'
import { examples } from '#checks/acts.ts'
import type { Example } from '#checks/example-act.ts'
import type { Form } from '#checks/forms.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import type { Seen } from '#src/trial/visitor.ts'
import { payload, shortPayload } from './xss-payloads.ts'
import { type Outcome, Reader } from './xss-reader.ts'

const [floods, inOneFlood] = [2, 500]

type Counted = { sent: number; kept: number; shapes: Set<string> }

/** Which payload went into which field of which act. */
export class Book {
  readonly fields = new Map<string, Counted>()
  readonly #fieldOf = new Map<number, string>()
  #number = 0
  #turn: number

  /** Whether each field gets a thousand. */
  readonly floods: boolean

  constructor(seed: number, floods: boolean) {
    this.#turn = seed % 1_000
    this.floods = floods
  }

  /** A payload of its own for this field of this act; nobody may send a character that ends a text. */
  fill(act: string, name: string, way: Way): string {
    const field = `${act} ${name}`
    const counted = this.fields.get(field) ?? { sent: 0, kept: 0, shapes: new Set() }
    this.fields.set(field, counted)
    this.#number += 1
    this.#turn += 1
    const { text, shape } = (way === 'short' ? shortPayload : payload)(this.#number, this.#turn)
    this.#fieldOf.set(this.#number, field)
    counted.sent += 1
    counted.shapes.add(shape)
    return text
  }

  /** Five hundred payloads in this field at once: far too much, so that it comes back whole. A form with a character of nothing is not read at all. */
  flood(act: string, name: string): string {
    const one = () => this.fill(act, name, 'long').replaceAll('\u0000', '')
    return Array.from({ length: inOneFlood }, one).join(' ')
  }

  /** A payload for a field in which nobody types: it is no text field, and does not count as one. */
  pick(act: string, name: string): string {
    this.#number += 1
    this.#turn += 1
    this.#fieldOf.set(this.#number, `${act} ${name}`)
    return payload(this.#number, this.#turn).text
  }

  /** A field that is there, whether anything went through it yet or not. */
  meet(act: string, names: readonly string[]): void {
    for (const name of names) {
      const field = `${act} ${name}`
      if (!this.fields.has(field)) this.fields.set(field, { sent: 0, kept: 0, shapes: new Set() })
    }
  }

  take(act: string, names: readonly string[]): void {
    for (const name of names) {
      const counted = this.fields.get(`${act} ${name}`)
      if (counted !== undefined) counted.kept += 1
    }
  }

  fieldOf(number: number): string {
    return this.#fieldOf.get(number) ?? 'no field'
  }

  get sent(): number {
    return this.#number
  }
}

/** long: whatever the turn brings; short: what fits where a name fits; own: what the example says, after both were refused. */
type Way = 'long' | 'short' | 'own'
const next = { long: 'short', short: 'own', own: 'own' } as const

/** What has a form of its own, such as a day, a drawing or an address: refused first when a page does not say which field it means. */
const isShaped = (name: string) => /(?:^|\.)(?:day|month|year)$|^(?:drawing|mail|phone|code|at|days|domain)$/.test(name)

/** Sends the form until it is taken, with payloads in as many of its text fields as take one. */
export async function plantIn(by: Reader, act: string, form: Form, book: Book, files?: Files): Promise<Landed> {
  const taken = book.floods ? await flood(by, act, form, book, files) : undefined
  if (taken !== undefined) return { landed: taken }
  const names = (form.typed ?? []).filter((name) => name in form.fields)
  const ways = new Map<string, Way>(names.map((name) => [name, isShaped(name) ? 'short' : 'long']))
  for (;;) {
    const tried = names.filter((name) => ways.get(name) !== 'own')
    const typed = Object.fromEntries(tried.map((name) => [name, [book.fill(act, name, ways.get(name) ?? 'own')]]))
    const seen = await sentBy(by, { ...form, fields: { ...form.fields, ...typed } }, files)
    if (isTaken(seen)) {
      book.take(act, tried)
      return { landed: seen }
    }
    if (tried.length === 0) return { landed: undefined }
    const named = namedWrong(seen.text).filter((name) => tried.includes(name))
    const shaped = tried.filter(isShaped)
    const wrong = named.length > 0 ? named : shaped.length > 0 ? shaped : tried
    for (const name of wrong) ways.set(name, next[ways.get(name) ?? 'own'])
  }
}

/** Through each text field alone a thousand payloads. Answers with what was taken all the same. */
async function flood(by: Reader, act: string, form: Form, book: Book, files?: Files): Promise<Seen | undefined> {
  for (const name of (form.typed ?? []).filter((one) => one in form.fields))
    for (let turn = 0; turn < floods; turn += 1) {
      const typed = { [name]: [book.flood(act, name)] }
      const seen = await sentBy(by, { ...form, fields: { ...form.fields, ...typed } }, files)
      if (isTaken(seen)) return seen
    }
  return undefined
}

type Landed = { landed: Seen | undefined }
type Files = Example['files']

/** It leads on, or shows once what it made. */
const isTaken = ({ location, status }: Seen) => (location === null ? status === 200 : !location.startsWith('/inloggen'))

/** The fields that a refused page points at. */
const namedWrong = (html: string): string[] =>
  [...html.matchAll(/<(?:input|textarea)\b[^>]*>/g)]
    .filter(([tag]) => tag.includes('aria-invalid="true"'))
    .map(([tag]) => /\sname="([^"]*)"/.exec(tag)?.[1] ?? '')

export type Play = { house: TrialHouse; book: Book; outcome: Outcome }

/** What shows a code once comes after all that needs the code before it. */
const isLast = ({ act }: Example) => /jim\/:jimId\/(?:code|kaartje)$/.test(act)

/** Who stops takes the pages of a JIM along: without a word it is not played, with words it comes after everything else. */
const [stops, stopsForSafety] = ['/netwerk/stoppen', '/veiligheid/:youthId/jim/:jimId/stop']
const ofWords = examples.filter(({ act }) => !act.endsWith(stops) && !act.endsWith(stopsForSafety))
const atTheEnd = examples.filter(({ act }) => act.endsWith(stopsForSafety))

/** Fields that an example leaves empty, so that a later act has something to ask. */
const emptyIn = ({ fields = {} }: Example) =>
  Object.keys(fields).filter((name) => fields[name] === '' && !isShaped(name))

/** Every act that has an example, in their order, and then once more what the order held back. Answers with the acts that could not be played. */
export async function playAll(play: Play): Promise<string[]> {
  const landings = new Map<string, string>()
  const unplayed: string[] = []
  for (const example of ofWords.filter((one) => !isLast(one)))
    if (!(await playOne(play, example, landings, emptyIn(example)))) unplayed.push(example.act)
  for (const example of ofWords.filter(isLast))
    if (!(await playOne(play, example, landings, []))) unplayed.push(example.act)
  for (const example of ofWords.filter((one) => !isLast(one) && emptyIn(one).length > 0))
    await playOne(play, example, landings, [])
  return unplayed
}

/** Acts that close pages, after everything was looked at. */
export async function playTheEnd(play: Play): Promise<string[]> {
  const unplayed: string[] = []
  for (const example of atTheEnd) if (!(await playOne(play, example, new Map(), []))) unplayed.push(example.act)
  return unplayed
}

async function playOne(
  { house, book, outcome }: Play,
  example: Example,
  landings: Map<string, string>,
  empty: readonly string[],
): Promise<boolean> {
  const by = new Reader(await house.visitor(example.who), example.who, outcome)
  const found = await formOf(example, by, { house, family: familyOf(house, example.who), landings })
  if (found === undefined) return false
  book.meet(
    example.act,
    (found.typed ?? []).filter((name) => name in found.fields),
  )
  const form = { ...found, typed: (found.typed ?? []).filter((name) => !empty.includes(name)) }
  const { landed } = await plantIn(by, example.act, form, book, example.files)
  const place = landed?.location ?? null
  if (place === null) return landed !== undefined
  landings.set(example.act, place)
  await by.get(place)
  return true
}
