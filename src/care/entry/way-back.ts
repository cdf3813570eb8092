// De weg terug (way back): after signing in one comes back to where one was. Only a path of this site is such a way,
// because a link that leads through signing in to another site would lend that site our good name.

const ownPlace = /^\/(?:[\w-][\w\-./?=&%]*)?$/
const longest = 300

// Going back there would end the session again, or ask for what was just given.
const noPlace = /^\/(?:snel-weg|uitloggen|inloggen|code|weer|concept|kies)(?:[/?]|$)/

/** The path to go back to, or none. Nothing that leads to another site, however it is written. */
export function wayBack(text: string | null): string | undefined {
  if (text === null || text.length > longest || !ownPlace.test(text)) return undefined
  return noPlace.test(text) || text.includes('//') ? undefined : text
}

/** The address of a page that leads on to another afterwards. */
export const leadingTo = (path: string, back: string | undefined): string =>
  back === undefined ? path : `${path}?${new URLSearchParams({ terug: back })}`

export type Place = { id: string; parts: readonly string[]; age: number }

/** The first page after signing in (screens.md 3): a youth's own part, a family's day, the questions about the log, or the work. */
export function homeOf(works: boolean, families: readonly Place[], role: string | null = null): string {
  if (families.some((family) => family.parts.includes('youth') && family.age >= 12)) return '/jouw-deel'
  if (!works || families.length > 0) return '/vandaag'
  if (role === 'administrator') return '/beheer'
  return role === 'peerWorker' ? '/gesprekken' : role === 'privacyOfficer' ? '/beheer/controle' : '/werklijst'
}
