// Inlogdienst (issuer): the server of an organisation that says who somebody is (exchange.md 6). What it says about how that was shown is read
// here, and a word that we do not know says nothing.

const levels = {
  'http://eidas.europa.eu/LoA/low': 'low',
  'http://eidas.europa.eu/LoA/substantial': 'substantial',
  'http://eidas.europa.eu/LoA/high': 'substantial',
} as const

/** What we ask for, best first. */
export const askedLevels = ['http://eidas.europa.eu/LoA/substantial', 'http://eidas.europa.eu/LoA/high'] as const

/** The seconds in which a proof is fresh. */
export const freshSeconds = 300
const leeway = 30

export type Shown = { acr?: string | undefined; amr: readonly string[]; provedAt?: Date | undefined }

/** A level that was named counts as it is; only where none was named, two steps by their registered name (RFC 8176) make it substantial. */
export function levelOf({ acr, amr }: Shown): 'low' | 'substantial' | undefined {
  if (acr !== undefined) return Object.hasOwn(levels, acr) ? levels[acr as keyof typeof levels] : undefined
  return amr.includes('mfa') ? 'substantial' : undefined
}

export type ShownProblem = 'tooLow' | 'notFresh'

/** Who works here needs two steps, and where a fresh proof was asked, one of the last five minutes. */
export function shownProblem(shown: Shown, isFresh: boolean, now: Date): ShownProblem | null {
  if (levelOf(shown) !== 'substantial') return 'tooLow'
  if (!isFresh) return null
  const age = shown.provedAt === undefined ? Number.POSITIVE_INFINITY : now.getTime() - shown.provedAt.getTime()
  return age > (freshSeconds + leeway) * 1_000 ? 'notFresh' : null
}
