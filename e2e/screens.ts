// Every screen of the route table, by whom it may be seen, and with something in it, with nothing yet, or with a mistake.

import { itemKinds } from '#care/access/item.ts'
import type { Route } from '#platform/web/route.ts'
import { routes } from '#src/routes.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { newcomers } from '#src/trial/newcomers.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { askAboutLook } from './asked.ts'
import { formsOn } from './mistakes.ts'
import { aboutAChild, askedAboutRights, noteToReview, wishToRemove } from './rights-screens.ts'
import { safeExamples } from './safe.ts'
import { consentExamples } from './screens-consent.ts'
import { ownExamples } from './screens-own.ts'
import { endsSession, isPage, pathOf, type Sight, walk } from './walk.ts'

export type State = 'filled' | 'empty' | 'error'
export type Screen = {
  state: State
  route: Route
  who: string
  path: string
  text: string
  work: boolean
  /** For the state error: the form that is sent, with nothing or with far too much in it. */
  sends?: { action: string; how: 'empty' | 'long' }
}

export type Company = { visitors: Map<string, Visitor>; familyOf: Map<string, string>; beginners: Set<string> }

/** Who walks through the house: members of both families that are told in full, a worker, and people who begin today. */
export async function company(house: TrialHouse, more: readonly string[] = []): Promise<Company> {
  const beginning = await newcomers(house)
  const visitors = new Map<string, Visitor>([['stranger', await house.visitor()]])
  const familyOf = new Map<string, string>()
  for (const who of ['esra', 'deniz', 'elif', 'marco', 'olaf', 'dana', 'bram', 'nadia', 'petra', 'fatima', ...more]) {
    visitors.set(who, await house.visitor(who))
    if (!['nadia', 'petra', 'fatima'].includes(who))
      familyOf.set(who, house.family({ dana: 'esra', bram: 'olaf' }[who] ?? who))
  }
  await askForColleague(house)
  // Nine years old: what is asked from eight is asked of her.
  visitors.set('lieke', await house.visitor('lieke'))
  visitors.set('phone of a child', await handedBack(house))
  for (const who of ['parent', 'youth', 'worker'] as const) visitors.set(`new ${who}`, beginning[who])
  visitors.set('new coordinator', await house.visitor('dana'))
  const beginners = new Set(['new parent', 'new youth', 'new worker', 'new coordinator'])
  for (const who of beginners) familyOf.set(who, beginning.family)
  return { visitors, familyOf, beginners }
}

/** Esra gave her phone to Elif, and Elif is done: only the way back is open. */
async function handedBack(house: TrialHouse): Promise<Visitor> {
  const esra = await house.visitor('esra')
  await esra.post(`/gezin/${house.family('esra')}/kind/beurt`, { child: house.person('elif') })
  await esra.post('/kind/klaar')
  return esra
}

/** Somebody shall begin to work here, so that there is something to confirm; the walk takes longer than a fresh proof lasts. */
async function askForColleague(house: TrialHouse): Promise<void> {
  const petra = await house.visitor('petra')
  const [place] = await house.ask<{ id: string }>('select id from care.organisation order by name limit 1')
  const card = {
    name: 'Lotte',
    role: 'localTeam',
    organisation: place?.id ?? '',
    phone: '088 000 1500',
    days: 'maandag',
  }
  await petra.post('/beheer/mensen/nieuw', { ...card, mail: 'lotte@meerstede.invalid', fact: 'fiets', sure: 'yes' })
  await house.ask("update entry.session set proved_at = proved_at + interval '1 hour' where level = 'substantial'")
}

/** Addresses that need no more than a family to be known. */
export function doorsFor(family: string | undefined): string[] {
  return routes
    .filter((route) => route.method === 'GET' && route.rate !== 'stream' && !endsSession(route.path))
    .map((route) => (family === undefined ? route.path : route.path.replace(':familyId', family)))
    .filter((path) => !path.includes(':'))
}

/** Pages that no link leads to, because something has to happen first. */
export type Example = (house: TrialHouse) => Promise<{ who: string; path: string } | undefined>

export const examples: Readonly<Record<string, Example>> = {
  ...safeExamples,
  '/gezin/:familyId/woorden/:kind/:itemId': historyOfWords,
  '/gezin/:familyId/woorden/:kind/:itemId/:rivalId': twoVersions,
  '/gezin/:familyId/doelen/:goalId/cijfer/:scoreId/waarom': ownScore,
  '/gezin/:familyId/klopt-dit-plan/namens/:personId': saidAloud,
  '/beheer/controle/:questionId': askedAboutLog,
  '/gezin/:familyId/gegevens/vraag-over': aboutAChild,
  '/gezin/:familyId/gegevens/vraag/:requestId': askedAboutRights,
  '/gezin/:familyId/gegevens/vraag/:requestId/stuk/:itemId': noteToReview,
  '/gezin/:familyId/gegevens/weghalen/:statementId': wishToRemove,
  '/beheer/controle/kop': async () => ({ who: 'nadia', path: '/beheer/controle/kop' }),
  ...consentExamples,
  ...ownExamples,
}

async function historyOfWords(house: TrialHouse): ReturnType<Example> {
  const [family, visitor] = [house.family('esra'), await house.visitor('esra')]
  for (const [kind, { table, worded }] of Object.entries(itemKinds)) {
    if (!worded) continue
    const rows = await house.ask<{ item: string }>(
      `select distinct item_id as item from ${table}_wording where family_id = $1`,
      [family],
    )
    for (const { item } of rows) {
      const path = `/gezin/${family}/woorden/${kind}/${item}`
      if ((await visitor.get(path)).status === 200) return { who: 'esra', path }
    }
  }
  return undefined
}

/** Two devices change the same answer: the second one comes to the page that shows both. */
async function twoVersions(house: TrialHouse): ReturnType<Example> {
  const visitor = await house.visitor('esra')
  const path = `/gezin/${house.family('esra')}/verhaal/een-goede-dag`
  const form = formsOn((await visitor.get(path)).text).find(({ fields }) => fields.includes('words'))
  const { _op, _token, ...hidden } = form?.hidden ?? {}
  const sent = { ...hidden, way: 'stop' }
  await visitor.post(path, { ...sent, words: 'Wij eten samen en niemand heeft haast.' })
  const second = await visitor.post(path, { ...sent, words: 'Wij eten samen. Daarna kijken we een film.' })
  return second.location?.includes('/woorden/') ? { who: 'esra', path: second.location } : undefined
}

/** A new version lies before everybody; the coordinator may write down what somebody says to it. */
async function saidAloud(house: TrialHouse): ReturnType<Example> {
  const path = `/gezin/${house.family('esra')}/klopt-dit-plan`
  const dana = await house.visitor('dana')
  await dana.post(`${path}/nieuw`, { changed: 'Er is een doel bij gekomen.', occasion: 'request' })
  return { who: 'dana', path: `${path}/namens/${house.person('esra')}` }
}

/** Somebody of the family asks about a look; who answers opens the question. */
async function askedAboutLog(house: TrialHouse): ReturnType<Example> {
  return { who: 'nadia', path: `/beheer/controle/${await askAboutLook(house)}` }
}

async function ownScore(house: TrialHouse): ReturnType<Example> {
  const [row] = await house.ask<{ goal: string; score: string }>(
    'select goal_id as goal, id as score from care.score where author = $1 and undone_at is null order by created_at desc limit 1',
    [house.person('esra')],
  )
  return row && { who: 'esra', path: `/gezin/${house.family('esra')}/doelen/${row.goal}/cijfer/${row.score}/waarom` }
}

/** gone: what another page of the same house has closed; it is to be seen in a house of its own. */
export type Collection = { screens: Screen[]; gone: Route[]; deadLinks: string[]; without: string[] }

/** All sights of everybody, and the rows of the route table that nobody has seen. */
export async function collect(house: TrialHouse, people: Company): Promise<Collection> {
  const sights: Sight[] = []
  const deadLinks: string[] = []
  for (const [who, visitor] of people.visitors) {
    const walked = await walk(who, visitor, doorsFor(people.familyOf.get(who)))
    sights.push(...walked.sights)
    deadLinks.push(...walked.deadLinks)
  }
  const without: string[] = []
  const shut: Route[] = []
  for (const route of routes) {
    if (route.method !== 'GET' || sights.some((sight) => sight.route === route)) continue
    const sight = await bySaying(house, people, route)
    if (sight === 'no page') continue
    if (sight !== undefined) sights.push(sight)
    else if (route.path in examples) shut.push(route)
    else without.push(`${route.screen} ${route.path}`)
  }
  const { screens, gone } = await standing(people, chosen(sights, people))
  return { screens, gone: [...gone, ...shut], deadLinks, without }
}

/** What happened for a later page may have closed an earlier one. */
async function standing(people: Company, screens: readonly Screen[]) {
  const open: Screen[] = []
  const gone: Route[] = []
  for (const screen of screens)
    if ((await people.visitors.get(screen.who)?.get(screen.path))?.status === 200) open.push(screen)
    else gone.push(screen.route)
  return { screens: open, gone }
}

/** This page by its example, in a house where little else has happened. */
export async function screenIn(
  house: TrialHouse,
  people: Company,
  route: Route,
): Promise<Screen | undefined | 'no page'> {
  const sight = await bySaying(house, people, route)
  return sight === undefined || sight === 'no page' ? sight : chosen([sight], people)[0]
}

async function bySaying(house: TrialHouse, people: Company, route: Route): Promise<Sight | undefined | 'no page'> {
  const example = await examples[route.path]?.(house)
  if (example !== undefined) {
    const seen = await people.visitors.get(example.who)?.get(example.path)
    if (seen?.status !== 200) return undefined
    return isPage(seen) ? { route, ...example, text: seen.text } : 'no page'
  }
  if (route.rate === 'stream' || endsSession(route.path)) return 'no page'
  const asked = route.path.replaceAll(':familyId', people.familyOf.get('esra') ?? '')
  if (asked.includes(':')) return undefined
  const seen = await people.visitors.get('esra')?.get(asked)
  return seen !== undefined && (seen.location !== null || !isPage(seen)) ? 'no page' : undefined
}

/** Of each row the fullest page per state and register; the same page twice teaches nothing. */
function chosen(sights: readonly Sight[], people: Company): Screen[] {
  const screens = sights.map((sight): Screen => {
    const work = /<html[^>]*data-register="work"/.test(sight.text)
    return { ...sight, state: people.beginners.has(sight.who) ? 'empty' : 'filled', work }
  })
  const groups = Map.groupBy(screens, (screen) => `${screen.route.path} ${screen.state} ${screen.work}`)
  return [...groups.values()].map((group) =>
    group.reduce((best, one) => (one.text.length > best.text.length ? one : best)),
  )
}

export const nameOfScreen = ({ route, state, who, path }: Screen): string =>
  `${route.screen} ${route.path} (${state}, ${who}${path.includes('?') ? `, ${path.slice(pathOf(path).length)}` : ''})`
