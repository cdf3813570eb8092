/** One connection that listens for all open lines of this process. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from './pool.ts'

export type Ear = {
  /** Resolves when something was said, when the time is over, or when nobody waits any more. */
  next(milliseconds: number, ended: AbortSignal): Promise<void>
}

const ears = new WeakMap<Pool, Map<string, Promise<Ear>>>()

export function earOf(pool: Pool, channel: string): Promise<Ear> {
  const ofPool = ears.get(pool) ?? new Map<string, Promise<Ear>>()
  ears.set(pool, ofPool)
  const known = ofPool.get(channel)
  if (known !== undefined) return known
  const made = listening(pool, channel)
  ofPool.set(channel, made)
  made.catch(() => ofPool.delete(channel))
  return made
}

async function listening(pool: Pool, channel: string): Promise<Ear> {
  let heard = Promise.withResolvers<void>()
  await pool.listen(channel, () => {
    heard.resolve()
    heard = Promise.withResolvers<void>()
  })
  return {
    async next(milliseconds, ended) {
      const waited = new AbortController()
      const signal = AbortSignal.any([ended, waited.signal])
      await Promise.race([heard.promise, pause(milliseconds, undefined, { signal }).catch(() => {})])
      waited.abort()
    },
  }
}
