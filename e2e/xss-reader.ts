// Goal S6: somebody in the house who keeps every answer in which a payload comes out.
import { patternOf } from '#checks/matrix.ts'
import { routes } from '#src/routes.ts'
import { type Seen, Visitor } from '#src/trial/visitor.ts'
import { marksIn } from './xss-payloads.ts'

/** One answer of the house with payloads in it. */
export type Output = {
  readonly name: string
  readonly path: string
  readonly type: string
  readonly text: string
  readonly bytes: Buffer
  readonly marks: readonly number[]
  readonly headers: Headers
}

/** Everything that came out. What shows no payload where it was not seen before is not kept. */
export class Outcome {
  readonly outputs: Output[] = []
  /** Headers in which something typed stands, files that do not say what they are, and what the house could not answer. */
  readonly faults: string[] = []
  readonly shown = new Set<number>()
  answers = 0
  readonly #places = new Set<string>()

  keep(who: string, method: string, path: string, seen: Seen): void {
    this.answers += 1
    const where = `${method} ${patternOf(routes, path) ?? path} ${seen.status}`
    this.faults.push(...headerFaults(`${where}, ${who}`, seen.headers))
    if (seen.status === 500) this.faults.push(`${where}, ${who}: the house broke on it`)
    const bytes = seen.bytes ?? Buffer.from(seen.text)
    const marks = marksIn(seen.text)
    const fresh = marks.filter((mark) => !this.#places.has(`${where} ${mark}`))
    if (fresh.length === 0) return
    for (const mark of fresh) {
      this.#places.add(`${where} ${mark}`)
      this.shown.add(mark)
    }
    const type = seen.headers.get('content-type') ?? ''
    this.outputs.push({ name: `${where}, ${who}`, path, type, text: seen.text, bytes, marks, headers: seen.headers })
  }

  /** How often a payload came out in a place of its own. */
  get places(): number {
    return this.#places.size
  }
}

/** No header holds what somebody typed, and no answer leaves its kind to be guessed. */
export function headerFaults(where: string, headers: Headers): string[] {
  const wrong = [...headers].filter(
    ([name, value]) => marksIn(value).length > 0 || /elders/i.test(value) || /^(?:x-elders|bcc)$/i.test(name),
  )
  return [
    ...wrong.map(([name, value]) => `${where}: header ${name} says ${value.slice(0, 200)}`),
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : [`${where}: its kind may be guessed`]),
  ]
}

export class Reader extends Visitor {
  readonly who: string
  readonly outcome: Outcome

  constructor(visitor: Visitor, who: string, outcome: Outcome) {
    super(visitor.base, visitor.keys, visitor.token)
    this.who = who
    this.outcome = outcome
  }

  override async get(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.#kept('GET', path, await super.get(path, headers))
  }

  override async post(...asked: Parameters<Visitor['post']>): Promise<Seen> {
    return this.#kept('POST', asked[0], await super.post(...asked))
  }

  override async postFiles(...asked: Parameters<Visitor['postFiles']>): Promise<Seen> {
    return this.#kept('POST', asked[0], await super.postFiles(...asked))
  }

  #kept(method: string, path: string, seen: Seen): Seen {
    this.outcome.keep(this.who, method, path, seen)
    this.seen.length = 0
    return seen
  }
}
