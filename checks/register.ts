// The register of rules: every D-rule of the domain, its room, and what holds it.
// A rule is held when the title of a test names it; what is not held waits here, with the room or work it waits for.

import { corridor, type Room } from '../src/corridor.ts'
import type { SourceFile } from './source.ts'

/** Work outside a room's first building; the other waits are named by their room. */
export const laterWork = {
  now: 'being built: its test is on the way',
  start: 'the question that comes in, who comes along, and what comes of the first conversation (Family)',
  team: 'role cards, our team, reading along and light participants of room circle (Family)',
  jim: 'the arrangement with a JIM, the check of two months and the successor (Family)',
  children: 'the children’s own instruments and pages (Family)',
  planGrows: 'understanding, agreements and heavy form of room plan (Family)',
  moving: 'moving to another municipality or family (Life)',
  workday: 'handover, quick entry, caseload and shortages of room worklist (the professional’s whole day)',
  exchange: 'verified identity and messages of the national standards (exchange)',
} as const

export type Wait = keyof typeof laterWork | Room

export type Series = {
  prefix: string
  room: Room | 'house'
  count: number
  /** Not held at all: a test that names one of these fails the check until the number leaves this list. */
  waits?: Partial<Record<Wait, readonly number[] | 'all'>>
  /** Held by a test, and a part of the rule still waits: which part stands in register-open.ts. */
  partly?: Partial<Record<Wait, readonly number[]>>
}

export const register: readonly Series[] = [
  {
    prefix: 'D-ALL',
    room: 'house',
    count: 19,
    waits: { administration: [16, 19] },
    partly: { exchange: [1], meetings: [8], decisions: [9], help: [10, 14], administration: [17] },
  },
  {
    prefix: 'D-PEO',
    room: 'people',
    count: 14,
    waits: { moving: [10, 11] },
    partly: { exchange: [1], placement: [4], meetings: [2, 9], messages: [6] },
  },
  {
    prefix: 'D-CIR',
    room: 'circle',
    count: 11,
    waits: { meetings: [10] },
    partly: { team: [8], meetings: [7] },
  },
  {
    prefix: 'D-JIM',
    room: 'circle',
    count: 10,
    waits: { closing: [8] },
    partly: { jim: [5] },
  },
  {
    prefix: 'D-STO',
    room: 'story',
    count: 8,
    partly: { help: [1] },
  },
  {
    prefix: 'D-STA',
    room: 'startConversation',
    count: 12,
  },
  {
    prefix: 'D-RES',
    room: 'resilience',
    count: 8,
    waits: { help: [7] },
    partly: { closing: [5], steering: [6] },
  },
  {
    prefix: 'D-PLN',
    room: 'plan',
    count: 19,
    waits: {
      start: [4],
      planGrows: [14, 16],
      closing: [13],
      help: [15],
    },
    partly: { meetings: [1], planGrows: [2, 7], workday: [3], exchange: [17] },
  },
  {
    prefix: 'D-SAF',
    room: 'safety',
    count: 14,
    waits: { closing: [14] },
    partly: { start: [1], workday: [1], closing: [1], meetings: [13] },
  },
  {
    prefix: 'D-GOA',
    room: 'goals',
    count: 7,
    waits: { meetings: [5] },
    partly: { escalation: [7] },
  },
  { prefix: 'D-STE', room: 'goals', count: 7 },
  {
    prefix: 'D-SCO',
    room: 'goals',
    count: 9,
    waits: { closing: [8], adulthood: [9] },
    partly: { meetings: [4] },
  },
  { prefix: 'D-MEE', room: 'meetings', count: 9, waits: { meetings: [1, 2, 3, 4, 5, 6, 7, 9] } },
  {
    prefix: 'D-REV',
    room: 'reviews',
    count: 11,
    waits: { help: [8] },
    partly: { help: [2, 3], closing: [7], peers: [11] },
  },
  { prefix: 'D-DEC', room: 'decisions', count: 10, waits: { decisions: 'all' } },
  { prefix: 'D-MAP', room: 'help', count: 10, waits: { help: [1, 2, 3, 4, 5, 6, 7, 8, 9] } },
  { prefix: 'D-CNS', room: 'help', count: 6, waits: { help: 'all' } },
  { prefix: 'D-REF', room: 'help', count: 6, waits: { help: 'all' } },
  { prefix: 'D-HLP', room: 'help', count: 7, waits: { help: 'all' } },
  { prefix: 'D-WAI', room: 'help', count: 7, waits: { help: 'all' } },
  { prefix: 'D-BRI', room: 'help', count: 5, waits: { help: 'all' } },
  { prefix: 'D-STK', room: 'escalation', count: 12, waits: { escalation: 'all' } },
  { prefix: 'D-PLA', room: 'placement', count: 10, waits: { placement: 'all' } },
  { prefix: 'D-ADU', room: 'adulthood', count: 12, waits: { adulthood: 'all' } },
  { prefix: 'D-CLO', room: 'closing', count: 6, waits: { closing: 'all' } },
  { prefix: 'D-PIL', room: 'closing', count: 3, waits: { closing: 'all' } },
  { prefix: 'D-REL', room: 'closing', count: 2, waits: { closing: 'all' } },
  { prefix: 'D-REO', room: 'closing', count: 4, waits: { closing: 'all' } },
  { prefix: 'D-DUR', room: 'closing', count: 2, waits: { closing: 'all' } },
  { prefix: 'D-WRK', room: 'worklist', count: 8, waits: { workday: [3, 4, 5, 6, 7] } },
  { prefix: 'D-HAN', room: 'worklist', count: 5, waits: { workday: [1, 2, 3, 5] }, partly: { workday: [4] } },
  { prefix: 'D-QUI', room: 'worklist', count: 4, waits: { workday: 'all' } },
  { prefix: 'D-PEE', room: 'peers', count: 8, partly: { peers: [6] } },
  { prefix: 'D-MSG', room: 'messages', count: 8, partly: { meetings: [5] } },
  { prefix: 'D-STG', room: 'steering', count: 18, waits: { steering: 'all' } },
  { prefix: 'D-LEA', room: 'learning', count: 7, waits: { learning: 'all' } },
]

/** While true, a rule that waits for `now` may still be without a test; false demands every one of them. */
export const underConstruction = false

export type RuleState = { id: string; room: Room | 'house'; waits: Wait | null; partly: Wait | null }

function waitOf(number: number, waits: Series['waits']): Wait[] {
  const entries = Object.entries(waits ?? {}) as [Wait, readonly number[] | 'all'][]
  return entries.filter(([, numbers]) => numbers === 'all' || numbers.includes(number)).map(([wait]) => wait)
}

export function rulesOf(series: Series): RuleState[] {
  return Array.from({ length: series.count }, (_, at) => ({
    id: `${series.prefix}-${String(at + 1).padStart(2, '0')}`,
    room: series.room,
    waits: waitOf(at + 1, series.waits)[0] ?? null,
    partly: waitOf(at + 1, series.partly)[0] ?? null,
  }))
}

/** Ids named in the titles of tests, with the number of titles that name them. */
export function idsInTitles(source: string): string[] {
  const titles = source.matchAll(/\b(?:test|it|describe|story)(?:\.\w+)?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)
  return [...titles].flatMap(([, , title]) => title?.match(/\bD-[A-Z]{3}-\d{2}\b/g) ?? [])
}

/** Ids that a text names and the register does not know: a typing error, or a rule that never was. */
export function unknownIds({ path, source }: SourceFile, all: readonly Series[]): string[] {
  const known = new Set(all.flatMap(rulesOf).map(({ id }) => id))
  const ids = new Set(source.match(/\bD-[A-Z]{3}-\d{2}\b/g) ?? [])
  return [...ids].filter((id) => !known.has(id)).map((id) => `${path} names ${id}, which the register does not know`)
}

/** What is wrong between the register and the ids that tests name; an empty list when they agree. */
export function compareRegister(all: readonly Series[], named: ReadonlySet<string>, building: boolean): string[] {
  const wrong: string[] = []
  const known = new Set<string>()
  for (const series of all) {
    for (const numbers of [...Object.values(series.waits ?? {}), ...Object.values(series.partly ?? {})]) {
      if (numbers === 'all') continue
      for (const number of numbers) if (number > series.count) wrong.push(`${series.prefix} has no rule ${number}`)
    }
    for (let number = 1; number <= series.count; number++) {
      if (waitOf(number, series.waits).length > 1) wrong.push(`${series.prefix} ${number} waits twice`)
    }
    for (const rule of rulesOf(series)) {
      known.add(rule.id)
      const held = named.has(rule.id)
      if (held && rule.waits && rule.waits !== 'now') wrong.push(`${rule.id} has a test and waits for ${rule.waits}`)
      if (!held && !rule.waits) wrong.push(`${rule.id} has no test and does not wait`)
      if (!held && rule.waits === 'now' && !building) wrong.push(`${rule.id} was to be built now and has no test`)
    }
  }
  for (const id of named) if (!known.has(id)) wrong.push(`${id} stands in a test and not in the register`)
  return wrong
}

export function reasonOf(wait: Wait): string {
  return (corridor as readonly string[]).includes(wait) ? `room ${wait}` : laterWork[wait as keyof typeof laterWork]
}
