/** A-02 for who works here: through the account of the own organisation. */

import { entryWords } from '#care/entry/entry.words.ts'
import { leadingTo, wayBack } from '#care/entry/way-back.ts'
import { setBrowser, setSession } from '#platform/web/cookies.ts'
import { type Answer, goTo, json, type Page, Refusal } from '#platform/web/page.ts'
import { speaker } from '#platform/words.ts'
import { comeBackFromIssuer, leaveForIssuer, publicKeys } from './issuer.commands.ts'
import { staffEntryWords } from './staff-entry.words.ts'
import { keyPage, minutes } from './staff-sign-in.pages.tsx'

/** A link, not a form: a form may lead to this site only. */
export async function goToIssuer(page: Page): Promise<Answer> {
  const say = speaker(page.look.voice)
  const back = wayBack(page.query.get('terug'))
  const left = await leaveForIssuer(page, page.param('organisationId'), {
    isFresh: page.query.has('bevestig'),
    invited: page.query.has('uitnodiging'),
    back,
  })
  if (left.state === 'left') return goTo(left.to, [setBrowser(page.browser)])
  if (left.state === 'none') throw new Refusal('notFound')
  const { helpDeskPhone: phone } = page.house
  return left.state === 'tooMany'
    ? keyPage(page, back, { text: say(entryWords['inlog.fout.teveel'], { minutes, phone }), status: 429 })
    : keyPage(page, back, { text: say(staffEntryWords['organisatie.weg']), status: 503 })
}

/** The same page for everything that is not right; only that nobody answered is told apart, because then waiting helps. */
export async function comeBack(page: Page): Promise<Answer> {
  const say = speaker(page.look.voice)
  const came = await comeBackFromIssuer(page)
  if (came.state === 'signedIn') return goTo(leadingTo('/', came.back), [setSession(came.token)])
  return came.state === 'away'
    ? keyPage(page, undefined, { text: say(staffEntryWords['organisatie.weg']), status: 503 })
    : keyPage(page, undefined, { text: say(staffEntryWords['sleutel.fout']), status: 401 })
}

/** The public keys with which a sign-in server knows us. */
export async function issuerKeys(page: Page): Promise<Answer> {
  const keys = await publicKeys(page, page.param('organisationId'))
  if (keys === undefined) throw new Refusal('notFound')
  return json(keys)
}
