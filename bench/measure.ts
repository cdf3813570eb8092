/** Processor time by the machine's own accounting, and requests over real HTTP by autocannon. */
import { readdirSync, readFileSync } from 'node:fs'
import autocannon from 'autocannon'

const ticksPerSecond = 100

/** Milliseconds of processor time that a process and its children used so far (Linux). */
export function cpuOf(pid: number): number {
  const family = new Set([pid])
  const states = new Map<number, { parent: number; ticks: number }>()
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name)) {
      const state = stateOf(Number(name))
      if (state) states.set(Number(name), state)
    }
  }
  for (let grown = true; grown; ) {
    grown = false
    for (const [id, { parent }] of states) {
      if (family.has(parent) && !family.has(id)) {
        family.add(id)
        grown = true
      }
    }
  }
  return ([...family].reduce((sum, id) => sum + (states.get(id)?.ticks ?? 0), 0) * 1000) / ticksPerSecond
}

function stateOf(pid: number): { parent: number; ticks: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const [user, system, childUser, childSystem] = fields.slice(11, 15).map(Number) as [number, number, number, number]
    return { parent: Number(fields[1]), ticks: user + system + childUser + childSystem }
  } catch {
    return undefined
  }
}

export type Load = { base: string; seconds: number; requests: readonly (() => autocannon.Request)[]; expected: RegExp }
export type Measured = { perSecond: number; p50: number; p95: number; answers: number; wrong: number }

/** Eight connections; every answer is read and held against what it must say. */
export async function load({ base, seconds, requests, expected }: Load): Promise<Measured> {
  let wrong = 0
  let next = 0
  const result = await autocannon({
    url: base,
    connections: 8,
    duration: seconds,
    requests: [
      {
        setupRequest: (request) => ({ ...request, ...requests[next++ % requests.length]?.() }),
        onResponse: (status, body) => {
          if (!expected.test(`${status} ${body}`)) wrong += 1
        },
      },
    ],
  })
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p95: result.latency.p97_5,
    answers: result.requests.total,
    wrong,
  }
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
