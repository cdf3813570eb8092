// When a backup is made and how long it is kept: content 35 days, the key store 7, so that what was destroyed is unreadable everywhere after 7.

const hour = 3_600_000
const day = 24 * hour

export const contentDays = 35
export const keysDays = 7

const nameForm = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/

export const backupName = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`

export function momentOf(name: string): Date | null {
  if (!nameForm.test(name)) return null
  const [days, times = ''] = name.split('T')
  return new Date(`${days}T${times.replaceAll('-', ':')}`)
}

/** Names of whole backups, oldest first; what was cut off bears another name. */
export const wholeOnes = (names: readonly string[]): string[] => names.filter((name) => momentOf(name)).sort()

const cutOffEnd = '.unfinished'

export const unfinishedName = (name: string): string => `${name}${cutOffEnd}`

/** What a kill left half-way: nobody finishes it, and it would outlive every term. */
export const cutOff = (names: readonly string[]): string[] =>
  names.filter((name) => name.endsWith(cutOffEnd) && momentOf(name.slice(0, -cutOffEnd.length)))

/** In the small hours once a night, and by day when a whole day went by without. */
export function isDue(names: readonly string[], now: Date, localHour: number): boolean {
  const newest = momentOf(wholeOnes(names).at(-1) ?? '')
  if (newest === null) return true
  const age = +now - +newest
  return age >= day || (age >= day / 2 && localHour >= 2 && localHour < 5)
}

/** The newest always stays, however old it is. */
export function outlived(names: readonly string[], now: Date, days: number): string[] {
  return wholeOnes(names)
    .slice(0, -1)
    .filter((name) => +now - +(momentOf(name) as Date) > days * day)
}
