// Keten van het inzagelog (access log chain): each row of the log is linked to the one before, so that a change or a removal shows.
// Looking never waits for it; when linking stays behind, somebody is told (access.md 7, reliability.md 5.3).

const minute = 60_000

export const linksAtOnce = 20_000
export const minutesBetweenHeads = 10

/** After a minute it is an alarm, after a quarter of an hour everybody who watches the house sees it. */
export type ChainState = 'linked' | 'behind' | 'stuck'

export function chainState(waitsSince: Date | null, now: Date): ChainState {
  const waited = waitsSince === null ? 0 : now.getTime() - waitsSince.getTime()
  if (waited > 15 * minute) return 'stuck'
  return waited > minute ? 'behind' : 'linked'
}
