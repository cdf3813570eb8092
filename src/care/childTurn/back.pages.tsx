/** The grown-up comes back after a child's turn: with a code from the own mail, counted like every code. */

import { entryWords } from '#care/entry/entry.words.ts'
import { typedCode } from '#care/entry/secret-code.ts'
import { useCode } from '#care/entry/sign-in.commands.ts'
import { OutsideFrame } from '#care/entry/trouble.views.tsx'
import { setBrowser, setSession } from '#platform/web/cookies.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { speaker } from '#platform/words.ts'
import { BackAgain, TypeBackCode } from './back.views.tsx'
import { askGrownUp, endTurn, givenTurn, leaveByPictures } from './child-turn.commands.ts'
import { childWords } from './child-turn.words.ts'

const minutes = 15
const place = '/kind/klaar'

/** The child is done: with the phone of a grown-up only the way back is left, and who came in by itself leaves. */
export async function endTurnHere(page: Page): Promise<Answer> {
  if (await leaveByPictures(page)) return { kind: 'goTo', to: '/kind/plaatjes?uit=1', clear: true }
  if (await endTurn(page)) return goTo(place)
  return { kind: 'goTo', to: '/inloggen?uit=1', clear: true }
}

/** What the child has done is not on this page, and nothing else opens. */
export const backPage = (page: Page): Promise<Answer> => askPage(page)

async function askPage(page: Page, status = 200): Promise<Answer> {
  if ((await givenTurn(page)) === undefined) return goTo('/')
  return show(
    <OutsideFrame
      visit={page}
      screen={sayOn(page)(childWords['kind.klaar'])}
      heading={sayOn(page)(childWords['kind.naarouder'])}
    >
      {(say) => <BackAgain say={say} visit={page} error={status === 200 ? undefined : tooMany(page)} />}
    </OutsideFrame>,
    status,
  )
}

export async function askBackCode(page: Page): Promise<Answer> {
  const turn = await givenTurn(page)
  if (turn === undefined) return goTo('/')
  const say = speaker({ language: turn.language, form: 'je' })
  const may = await askGrownUp(page, turn, (code) => ({
    subject: say(entryWords['mail.onderwerp.code']),
    text: say(entryWords['mail.logincode'], { code }),
  }))
  if (!may) return askPage(page, 429)
  return goTo(`${place}/code`, [setBrowser(page.browser)])
}

export const backCodePage = (page: Page): Promise<Answer> => codePage(page)

async function codePage(page: Page, error?: string): Promise<Answer> {
  if ((await givenTurn(page)) === undefined) return goTo('/')
  const say = sayOn(page)
  return show(
    <OutsideFrame
      visit={page}
      screen={say(childWords['kind.klaar'])}
      heading={say(childWords['kind.oudercode'])}
      problems={error === undefined ? [] : [{ field: 'code', text: error }]}
    >
      {() => <TypeBackCode say={say} visit={page} error={error} />}
    </OutsideFrame>,
    error === undefined ? 200 : 401,
  )
}

/** The session of the turn ends, and one of the grown-up begins on the same phone. */
export async function comeBack(page: Page): Promise<Answer> {
  const turn = await givenTurn(page)
  if (turn === undefined) return goTo('/')
  const say = sayOn(page)
  const code = typedCode(one(page.fields, 'code'))
  if (code === '') return codePage(page, say(entryWords['code.fout.leeg']))
  const used = await useCode(page, code, turn.device === 'own' ? 'own' : 'shared')
  if (used.state === 'signedIn') return goTo('/vandaag', [setSession(used.token)])
  const texts = {
    wrong: say(entryWords['inlog.fout.code']),
    expired: say(entryWords['inlog.fout.verlopen']),
    tooMany: tooMany(page),
  }
  return codePage(page, texts[used.state])
}

const sayOn = (page: Page) => speaker(page.look.voice)

const tooMany = (page: Page): string =>
  sayOn(page)(entryWords['inlog.fout.teveel'], { minutes, phone: page.house.helpDeskPhone })
