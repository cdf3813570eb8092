/** How fast one session, or one calendar outside, may ask: so many at once, and so many a second after that. Counted in this node, because a count for all would cost each page a write. */

export type Pace = {
  /** False when this is one too many; nothing is counted then. */
  take(who: string, now: Date): boolean
}

const burst = 50
const mostKnown = 20_000

export function openPace(perSecond: number): Pace {
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    take(who, now) {
      const known = buckets.get(who) ?? { left: burst, at: now.getTime() }
      const passed = Math.max(0, now.getTime() - known.at) / 1_000
      const left = Math.min(burst, known.left + passed * perSecond)
      buckets.delete(who)
      buckets.set(who, { left: left < 1 ? left : left - 1, at: now.getTime() })
      if (buckets.size > mostKnown) buckets.delete(buckets.keys().next().value ?? '')
      return left >= 1
    },
  }
}
