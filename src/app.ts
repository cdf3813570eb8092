/** Where the house is put together: rooms' words and routes, the door, and what is said when something does not go. */
import type { Hono } from 'hono'
import { keepDraft, wordsTyped } from '#care/access/draft.commands.ts'
import { turnHere } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { Trouble } from '#care/entry/trouble.views.tsx'
import { ChildTrouble } from '#care/pictureCode/come-in.views.tsx'
import { childWasHere } from '#care/pictureCode/picture-code.commands.ts'
import { mayExport, proofOf } from '#care/staffEntry/passkey.commands.ts'
import { fallsShort } from '#care/staffEntry/proof.ts'
import { newId } from '#platform/clock.ts'
import { isAway } from '#platform/database/away.ts'
import { keptAt } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type House, type Page, Refusal, show } from '#platform/web/page.ts'
import { isOfWork, type Route } from '#platform/web/route.ts'
import { type Mishaps, serveRoutes } from '#platform/web/serve.ts'
import type { Assets } from '#ui/assets.ts'
import { registerOf } from './interop/brp-gezag/register.ts'
import { routes } from './routes.ts'
import { allWords } from './words.ts'

export type Parts = Omit<House, 'assets' | 'words'> & { assets: Assets; report: (fault: unknown, code: string) => void }

export function buildApp({ assets, report, ...parts }: Parts): Hono {
  const house: House = {
    ...parts,
    connections: registerOf(process.env, parts.demonstration) === undefined ? [] : ['custodyRegister'],
    words: allWords,
    assets: { css: assets.css, js: assets.js, font: assets.font, icon: assets.icon },
  }
  return serveRoutes(house, routes, assets.files, mishapsOf(house, report))
}

function mishapsOf(house: House, report: Parts['report']): Mishaps {
  return {
    plainly: (status, nonce, page) =>
      Trouble({ visit: page ?? nobody(house, nonce), status, code: status >= 500 ? newId().slice(0, 8) : '' }),
    admit,
    mend: (page, route, fault) => mend(page, route, fault, report),
  }
}

/** The column of the route table that says how sure we have to be; nothing else decides it. */
async function admit(page: Page, route: Route): Promise<void> {
  // The start knows nobody while a child has its turn: it is led back like everybody who asks for what is not open.
  if (route.path === '/' && (await turnHere(page)) !== undefined) throw new Refusal('signIn')
  if (route.level === 'low') return
  const proof = await proofOf(page)
  if (proof !== undefined && fallsShort(route.level, isOfWork(route), proof)) throw new Refusal('proveAgain')
  if (route.rate === 'export' && !(await mayExport(page))) throw new Refusal('tooMany')
}

/** Somebody of whom nothing is known: the page is the same for every path that is not there. */
const nobody = (
  house: House,
  nonce: string,
): Pick<Page, 'house' | 'path' | 'csrf' | 'nonce' | 'now' | 'fresh' | 'look'> => ({
  house,
  path: '/',
  csrf: '',
  nonce,
  now: house.clock.now(),
  fresh: newId,
  look: { voice: { language: 'nl', form: 'je' }, textSize: 'normal' },
})

async function mend(page: Page, route: Route, fault: unknown, report: Parts['report']): Promise<Answer> {
  const reason = fault instanceof Refusal ? fault.reason : undefined
  if (reason === 'signIn' || reason === 'proveAgain') return signInAgain(page, route, reason)
  const status =
    reason === undefined
      ? statusOfFault(fault)
      : ({ notFound: 404, notYours: 403, conflict: 409, changed: 422, busy: 409, tooMany: 429 } as const)[reason]
  const code = page.requestId.slice(0, 8)
  if (status >= 500) report(fault, code)
  const turn = await turnHere(page).catch(() => undefined)
  if (turn !== undefined) return show(ChildTrouble({ visit: page, start: childPlace(turn.family) }), status)
  // A code, a key or pictures that somebody showed to come in are nobody's text.
  const typed = isText(route) ? wordsTyped(page.fields) : []
  if ((status >= 500 && isText(route)) || typed.length > 0)
    await keepDraft(page, one(page.fields, '_draft') || page.path, page.fields).catch(() => false)
  if (status === 404) return show(Trouble({ visit: nobody(page.house, page.nonce), status, code: '', typed }), status)
  return show(Trouble({ visit: page, status, code, typed: status >= 500 ? [] : typed }), status)
}

const isText = ({ form, rate }: Route): boolean => form !== null && rate !== 'signIn'

/** The session ended in the middle, or is not sure enough: what was typed is kept, and signing in leads back to it. */
async function signInAgain(page: Page, route: Route, reason: 'signIn' | 'proveAgain'): Promise<Answer> {
  const turn = await turnHere(page)
  if (turn !== undefined)
    return goTo(turn.goesOn ? childPlace(turn.family) : turn.byPictures ? '/kind/weg' : '/kind/klaar')
  if (await childWasHere(page)) return goTo('/kind/weg')
  const kept = isText(route) && (await keepDraft(page, keptAt(page), page.fields))
  // Some addresses take a form only; coming back to one of those would show nothing.
  const isPage = routes.some((one) => one.method === 'GET' && one.path === route.path)
  // The pages of a child are not the grown-up's to come back to, and their address is nobody's to read.
  const leads = isPage && !route.path.startsWith(childPlace(':familyId')) && (route.method === 'GET' || kept)
  const query = new URLSearchParams({
    ...(leads ? { terug: keptAt(page), ...(kept ? { bewaard: '1' } : {}) } : {}),
    ...(reason === 'proveAgain' ? { bevestig: '1' } : {}),
  })
  const works = isOfWork(route) || (reason === 'proveAgain' && (await proofOf(page))?.works === true)
  const way = works ? '/inloggen/werk' : '/inloggen'
  return goTo(query.size === 0 ? way : `${way}?${query}`)
}

const diskFull = '53100'

function statusOfFault(fault: unknown): number {
  const code = String((fault as { code?: string }).code ?? '')
  if (code === diskFull || code === 'ENOSPC') return 507
  return isAway(fault) ? 503 : 500
}
