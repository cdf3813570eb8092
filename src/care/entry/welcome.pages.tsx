/** A-12 Kies wie je bent, with the mail of the example: in a demonstration only. And whether the house is well. */

import { stateOfChain } from '#care/logChain/logChain.sql.ts'
import { dayOf, longMoment } from '#platform/dates.ts'
import { unseal } from '#platform/keys/seal.ts'
import { mailsIn } from '#platform/mail.ts'
import { setSession } from '#platform/web/cookies.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, json, type Page, Refusal, show } from '#platform/web/page.ts'
import { speaker } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import { entryWords } from './entry.words.ts'
import { beSomeone } from './sign-in.commands.ts'
import { OutsideFrame } from './trouble.views.tsx'
import { leadingTo, wayBack } from './way-back.ts'
import { castAccounts, isAlive } from './welcome.sql.ts'
import { CastChoice, type CastMember, MailBox } from './welcome.views.tsx'

export async function health(page: Page): Promise<Answer> {
  const { pool } = page.house
  if (!(await isAlive(pool).catch(() => false))) return json({ status: 'not ok' }, 503)
  // Looking goes on when linking stays behind: the rows are there. Who watches the house has to know it.
  const stuck = (await stateOfChain(pool).catch(() => 'stuck')) === 'stuck'
  return json(stuck ? { status: 'ok', log: 'not linked for more than 15 minutes' } : { status: 'ok' })
}

export async function castPage(page: Page): Promise<Answer> {
  if (!page.house.demonstration) throw new Refusal('notFound')
  const say = speaker(page.look.voice)
  const cast = await Promise.all(
    (await castAccounts(page.house.pool)).map(
      async (row): Promise<CastMember> => ({
        account: row.account,
        role: row.role,
        organisation: row.organisation,
        name:
          (await unseal(page.house.keys, row.municipality, 'care.person', { ...row, id: row.person })).callName ?? '',
        families: await Promise.all(
          row.families.map(async (family) => ({
            id: family.id,
            name: (await unseal(page.house.keys, row.municipality, 'care.family', family)).name ?? '',
            parts: family.parts,
            age: family.age,
          })),
        ),
      }),
    ),
  )
  return show(
    <OutsideFrame
      visit={page}
      screen={say(entryWords['demo.kop'])}
      back={{ href: '/', name: say(entryWords['alg.naarbegin']) }}
    >
      {() => <CastChoice say={say} visit={page} cast={cast} back={wayBack(page.query.get('terug'))} />}
    </OutsideFrame>,
  )
}

export async function chooseSomeone(page: Page): Promise<Answer> {
  const device = one(page.fields, 'device') === 'shared' ? 'shared' : 'own'
  const account = one(page.fields, 'account')
  const token = isId(account) ? await beSomeone(page, account, device) : undefined
  return token === undefined
    ? goTo('/kies')
    : goTo(leadingTo('/', wayBack(one(page.fields, 'back'))), [setSession(token)])
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

const lettersShown = 50

export async function mailPage(page: Page): Promise<Answer> {
  const { demonstration, mailFolder } = page.house
  if (!demonstration) throw new Refusal('notFound')
  const { voice } = page.look
  const say = speaker(voice)
  const mails = mailFolder === undefined ? [] : await mailsIn(mailFolder, lettersShown)
  const today = dayOf(page.now)
  const letters = mails.map(({ at, ...mail }) => ({ ...mail, when: longMoment(voice, at, today, uiWords) }))
  return show(
    <OutsideFrame
      visit={page}
      screen={say(entryWords['post.kop'])}
      back={{ href: '/', name: say(entryWords['alg.naarbegin']) }}
    >
      {() => <MailBox say={say} letters={letters} />}
    </OutsideFrame>,
  )
}
