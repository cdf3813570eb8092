/** Long enough for a form to arrive on a slow line. */
const ownWay = 10_000

let since = Number.NEGATIVE_INFINITY

/** Who presses a button or a link is on the way, and what was sent goes with it. */
export function seeLeaving(): void {
  const sets = () => {
    since = performance.now()
  }
  document.addEventListener('submit', sets)
  window.addEventListener('beforeunload', sets)
}

/** A page that has to go by itself lets somebody who is leaving go first; a file that was fetched leaves nothing, so then it goes a little later. */
export function afterLeaving(go: () => void): void {
  const left = since + ownWay - performance.now()
  if (left > 0) setTimeout(() => afterLeaving(go), left)
  else go()
}
