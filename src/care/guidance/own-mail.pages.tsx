/** another address to sign in with, in two steps. */

import { entryWords } from '#care/entry/entry.words.ts'
import { typedCode, typedMail } from '#care/entry/secret-code.ts'
import { OutsideFrame, sayOf } from '#care/entry/trouble.views.tsx'
import { viewerOf } from '#care/entry/visitor.commands.ts'
import { setSession } from '#platform/web/cookies.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { askMailChange, changeMail, ownAccount } from './own-mail.commands.ts'
import { AskNewMail, TypeMailCode } from './own-mail.views.tsx'
import { ownMailWords } from './own-mail.words.ts'

const minutes = 15

async function visiting(page: Page) {
  const viewer = await viewerOf(page)
  if (viewer === undefined) throw new Refusal('signIn')
  return { viewer, say: sayOf(page, viewer), phone: viewer.helpDeskPhone }
}

export const newMailPage = (page: Page): Promise<Answer> => askPage(page)

export async function askNewMail(page: Page): Promise<Answer> {
  const { say, phone } = await visiting(page)
  const typed = typedMail(one(page.fields, 'mail'))
  if ('problem' in typed) return askPage(page, { text: say(entryWords['inlog.fout.mail']), status: 422 })
  const asked = await askMailChange(page, await ownAccount(page), typed.mail, {
    old: (code) => ({
      subject: say(entryWords['mail.onderwerp.code']),
      text: say(ownMailWords['mail.oudecode'], { code, phone }),
    }),
    new: (code) => ({
      subject: say(entryWords['mail.onderwerp.code']),
      text: say(entryWords['mail.logincode'], { code }),
    }),
  })
  if (asked === 'same') return askPage(page, { text: say(ownMailWords['inst.mail.fout.zelfde']), status: 422 })
  if (asked === 'tooMany')
    return askPage(page, { text: say(entryWords['inlog.fout.teveel'], { minutes, phone }), status: 429 })
  return goTo('/instellingen/mail/code')
}

async function askPage(page: Page, error?: { text: string; status: number }): Promise<Answer> {
  const { viewer, say } = await visiting(page)
  const { mail } = await ownAccount(page)
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={say(ownMailWords['inst.mail.wijzig'])}
      back={{ href: '/instellingen', name: say(uiWords['knop.terug']) }}
      problems={error && [{ field: 'mail', text: error.text }]}
    >
      {() => <AskNewMail say={say} visit={page} error={error?.text} now={mail} mail={one(page.fields, 'mail')} />}
    </OutsideFrame>,
    error?.status ?? 200,
  )
}

const typedCodes = ({ fields }: Page) => ({
  old: typedCode(one(fields, 'oldCode')),
  new: typedCode(one(fields, 'code')),
})

export const mailCodePage = (page: Page): Promise<Answer> => codePage(page)

export async function proveNewMail(page: Page): Promise<Answer> {
  const { say, phone } = await visiting(page)
  const codes = typedCodes(page)
  const empty = { text: say(entryWords['code.fout.leeg']) }
  if (codes.old === '') return codePage(page, { field: 'oldCode', ...empty })
  if (codes.new === '') return codePage(page, { field: 'code', ...empty })
  const changed = await changeMail(page, await ownAccount(page), codes, {
    subject: say(ownMailWords['mail.onderwerp.adres']),
    text: say(ownMailWords['mail.adres'], { phone }),
  })
  if (changed.state === 'changed') return goTo('/instellingen?mail=1', [setSession(changed.token)])
  const texts = {
    wrong: say(ownMailWords['inst.mail.fout.codes']),
    expired: say(entryWords['inlog.fout.verlopen']),
    tooMany: say(entryWords['inlog.fout.teveel'], { minutes, phone }),
  }
  return codePage(page, { field: 'oldCode', text: texts[changed.state] })
}

async function codePage(page: Page, problem?: FieldProblem): Promise<Answer> {
  const { viewer, say, phone } = await visiting(page)
  return show(
    <OutsideFrame
      visit={page}
      viewer={viewer}
      screen={say(ownMailWords['inst.mail.wijzig'])}
      back={{ href: '/instellingen', name: say(uiWords['knop.terug']) }}
      problems={problem && [problem]}
    >
      {() => <TypeMailCode say={say} visit={page} problem={problem} typed={typedCodes(page)} phone={phone} />}
    </OutsideFrame>,
    problem === undefined ? 200 : 422,
  )
}
