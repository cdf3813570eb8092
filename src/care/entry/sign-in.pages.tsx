/** A-02 Inloggen: an address, a code by mail, and whose phone it is. */

import { setBrowser, setSession } from '#platform/web/cookies.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { speaker } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import { entryWords } from './entry.words.ts'
import { typedCode, typedMail } from './secret-code.ts'
import { askCode, useCode } from './sign-in.commands.ts'
import { deviceOf } from './sign-in.form.ts'
import { AskForCode, TypeCode } from './sign-in.views.tsx'
import { OutsideFrame } from './trouble.views.tsx'
import { leadingTo, wayBack } from './way-back.ts'

const minutes = 15

export const signInPage = (page: Page): Promise<Answer> => askPage(page, wayBack(page.query.get('terug')))

export async function askForCode(page: Page): Promise<Answer> {
  const say = speaker(page.look.voice)
  const back = wayBack(one(page.fields, 'back'))
  const typed = typedMail(one(page.fields, 'mail'))
  if ('problem' in typed) return askPage(page, back, { text: say(entryWords['inlog.fout.mail']), status: 422 })
  const may = await askCode(page, typed.mail, (code) => ({
    subject: say(entryWords['mail.onderwerp.code']),
    text: say(entryWords['mail.logincode'], { code }),
  }))
  if (!may) return askPage(page, back, { text: tooMany(page), status: 429 })
  // The code belongs to this browser, so the browser has to be known from here on.
  return goTo(leadingTo('/inloggen/code', back), [setBrowser(page.browser)])
}

async function askPage(
  page: Page,
  back: string | undefined,
  error?: { text: string; status: number },
): Promise<Answer> {
  const say = speaker(page.look.voice)
  const reason = page.query.has('bewaard')
    ? 'kept'
    : page.query.has('uit')
      ? 'left'
      : page.query.has('bevestig')
        ? 'again'
        : undefined
  return show(
    <OutsideFrame
      visit={page}
      screen={say(entryWords['inlog.kop'])}
      back={{ href: '/', name: say(entryWords['alg.naarbegin']) }}
      problems={error && [{ field: 'mail', text: error.text }]}
    >
      {() => (
        <AskForCode
          say={say}
          visit={page}
          back={back}
          error={error?.text}
          reason={reason}
          mail={one(page.fields, 'mail')}
        />
      )}
    </OutsideFrame>,
    error?.status ?? 200,
  )
}

export const codePage = (page: Page): Promise<Answer> => typePage(page, wayBack(page.query.get('terug')))

/** Wrong, used and worn out are all refused alike; which of them only the words say, and never whether an address is known. */
export async function signIn(page: Page): Promise<Answer> {
  const say = speaker(page.look.voice)
  const back = wayBack(one(page.fields, 'back'))
  const code = typedCode(one(page.fields, 'code'))
  const device = deviceOf(one(page.fields, 'device'))
  const missing = {
    ...(code === '' ? { code: say(entryWords['code.fout.leeg']) } : {}),
    ...(device === undefined ? { device: say(uiWords['fout.kies']) } : {}),
  }
  if (code === '' || device === undefined) return typePage(page, back, missing, 422)
  const used = await useCode(page, code, device)
  if (used.state === 'signedIn') return goTo(leadingTo('/', back), [setSession(used.token)])
  const texts = {
    wrong: say(entryWords['inlog.fout.code']),
    expired: say(entryWords['inlog.fout.verlopen']),
    tooMany: tooMany(page),
  }
  return typePage(page, back, { code: texts[used.state] }, 401)
}

type TypeErrors = { code?: string; device?: string }

async function typePage(page: Page, back: string | undefined, errors: TypeErrors = {}, status = 200): Promise<Answer> {
  const say = speaker(page.look.voice)
  return show(
    <OutsideFrame
      visit={page}
      screen={say(entryWords['inlog.kop'])}
      back={{ href: leadingTo('/inloggen', back), name: say(uiWords['knop.terug']) }}
      problems={Object.entries(errors).map(([field, text]) => ({ field, text }))}
    >
      {() => (
        <TypeCode
          say={say}
          visit={page}
          back={back}
          error={errors.code}
          device={one(page.fields, 'device')}
          deviceError={errors.device}
        />
      )}
    </OutsideFrame>,
    status,
  )
}

const tooMany = (page: Page): string =>
  speaker(page.look.voice)(entryWords['inlog.fout.teveel'], { minutes, phone: page.house.helpDeskPhone })
