/** A-02 for who works here: signing in with the own key, and once more where a page asks for a fresh proof. */

import { entryWords } from '#care/entry/entry.words.ts'
import { OutsideFrame } from '#care/entry/trouble.views.tsx'
import { leadingTo, wayBack } from '#care/entry/way-back.ts'
import { setSession } from '#platform/web/cookies.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { speaker } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import { waysIn } from './issuer.commands.ts'
import { askForKey, signInWithKey } from './passkey.commands.ts'
import { StaffSignIn } from './passkey.views.tsx'
import { staffEntryWords } from './staff-entry.words.ts'

export const minutes = 15

export const staffSignInPage = (page: Page): Promise<Answer> => keyPage(page, wayBack(page.query.get('terug')))

/** What went wrong is never said more precisely than that it did. */
export async function signInAtWork(page: Page): Promise<Answer> {
  const say = speaker(page.look.voice)
  const back = wayBack(one(page.fields, 'back'))
  const sent = one(page.fields, 'credential')
  if (sent === '') return keyPage(page, back, { text: say(staffEntryWords['sleutel.script']), status: 422 })
  const used = await signInWithKey(page, sent)
  if (used.state === 'signedIn') return goTo(leadingTo('/', back), [setSession(used.token)])
  const { helpDeskPhone: phone } = page.house
  return used.state === 'tooMany'
    ? keyPage(page, back, { text: say(entryWords['inlog.fout.teveel'], { minutes, phone }), status: 429 })
    : keyPage(page, back, { text: say(staffEntryWords['sleutel.fout']), status: 401 })
}

/** The page to sign in on, with every way that there is. */
export async function keyPage(
  page: Page,
  back: string | undefined,
  error?: { text: string; status: number },
): Promise<Answer> {
  const say = speaker(page.look.voice)
  const again = page.query.has('bevestig')
  const [question, ways] = await Promise.all([askForKey(page), waysIn(page)])
  return show(
    <OutsideFrame
      visit={{ ...page, path: '/inloggen/werk' }}
      screen={say(entryWords['inlog.kop'])}
      heading={say(again ? staffEntryWords['sleutel.bevestig'] : entryWords['inlog.werk'])}
      back={{ href: leadingTo('/inloggen', back), name: say(uiWords['knop.terug']) }}
      problems={error && [{ field: 'credential', text: error.text }]}
    >
      {() => (
        <StaffSignIn
          say={say}
          visit={page}
          back={back}
          question={question}
          ways={ways}
          reason={page.query.has('bewaard') ? 'kept' : again ? 'again' : undefined}
          error={error?.text}
        />
      )}
    </OutsideFrame>,
    error?.status ?? 200,
  )
}
