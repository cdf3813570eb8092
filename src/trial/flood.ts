/** Somebody who asks fifty times a second for three seconds, whether answered or not: a thread of its own, as a machine somewhere else. */
import { parentPort, workerData } from 'node:worker_threads'

export type Flood = { url: string; cookie: string }
/** The first that was told to wait. */
export type Held = { ms: number; retryAfter: string | null }

const everyMs = 20
const forMs = 3_000

async function ask({ url, cookie }: Flood, since: number): Promise<Held & { status: number }> {
  const seen = await fetch(url, { headers: { cookie }, redirect: 'manual' })
  await seen.arrayBuffer()
  const ms = Math.round(performance.now() - since)
  return { status: seen.status, ms, retryAfter: seen.headers.get('retry-after') }
}

const since = performance.now()
const asked: ReturnType<typeof ask>[] = []
const timer = setInterval(() => asked.push(ask(workerData as Flood, since)), everyMs)
setTimeout(async () => {
  clearInterval(timer)
  const held = (await Promise.all(asked)).filter(({ status }) => status === 429)
  parentPort?.postMessage(held.toSorted((a, b) => a.ms - b.ms)[0] ?? null)
}, forMs)
