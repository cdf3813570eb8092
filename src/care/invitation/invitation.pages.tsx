/** A-03 Uitnodiging: three screens from a code to the own page. Each of them asks again whether the code still counts. */

import { entryWords } from '#care/entry/entry.words.ts'
import { typedCode, typedFact, typedMail } from '#care/entry/secret-code.ts'
import { deviceOf } from '#care/entry/sign-in.form.ts'
import { OutsideFrame } from '#care/entry/trouble.views.tsx'
import { askForNewKey } from '#care/staffEntry/passkey.commands.ts'
import { staffEntryWords } from '#care/staffEntry/staff-entry.words.ts'
import { setSession } from '#platform/web/cookies.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { type Say, speaker, type Words } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import {
  type Accepted,
  acceptAsStaff,
  acceptByIssuer,
  acceptInvitation,
  declineInvitation,
  type Invitation,
  type InvitationCode,
  lookAtInvitation,
} from './invitation.commands.ts'
import {
  CallFirst,
  type Errors,
  NextTime,
  NextTimeAtWork,
  NextTimeByIssuer,
  SaidNo,
  TypeCard,
  WhoAsks,
} from './invitation.views.tsx'

const minutes = 15

export const cardPage = (page: Page): Promise<Answer> => typeCard(page, {}, 200)

/** After another language was chosen on a later screen: the code is asked again. */
export const backToCard = (): Promise<Answer> => Promise.resolve(goTo('/code'))

export const showInvitation = (page: Page): Promise<Answer> =>
  withInvitation(page, async (invited, held, say) =>
    screen(page, entryWords['code.uitnodiging'], <WhoAsks say={say} visit={page} held={held} invited={invited} />),
  )

export const answerInvitation = (page: Page): Promise<Answer> =>
  withInvitation(page, async (invited, held, say) => {
    const answer = one(page.fields, 'answer')
    if (answer === 'yes') return nextTime(page, invited, held, {}, 200)
    if (answer === 'call') {
      return screen(page, entryWords['code.belkop'], <CallFirst say={say} visit={page} held={held} invited={invited} />)
    }
    if (answer !== 'no') {
      return screen(
        page,
        entryWords['code.uitnodiging'],
        <WhoAsks say={say} visit={page} held={held} invited={invited} />,
      )
    }
    await declineInvitation(page, held)
    return screen(page, entryWords['code.neekop'], <SaidNo say={say} invited={invited} />)
  })

export const takePart = (page: Page): Promise<Answer> =>
  withInvitation(page, async (invited, held, say) => {
    const typed = invited.hasAccount ? { mail: '' } : typedMail(one(page.fields, 'mail'))
    // At work it is never a phone of somebody else; there the key is what has to come along.
    const device = invited.works ? 'own' : deviceOf(one(page.fields, 'device'))
    const key = one(page.fields, 'credential')
    const missing: Errors = {
      ...('problem' in typed ? { mail: say(entryWords['inlog.fout.mail']) } : {}),
      ...(device === undefined ? { device: say(uiWords['fout.kies']) } : {}),
      ...(invited.works && key === '' ? { credential: say(staffEntryWords['sleutel.script']) } : {}),
    }
    if ('problem' in typed || device === undefined || missing.credential !== undefined)
      return nextTime(page, invited, held, missing, 422)
    const accepted = invited.works
      ? await acceptAsStaff(page, held, invited, { mail: typed.mail, key })
      : await acceptInvitation(page, held, invited, { mail: typed.mail, device })
    return afterAccepting(page, invited, held, accepted)
  })

/** With the account of the own organisation. First the address for our messages is asked, unless there is an account already. */
export const takePartByIssuer = (page: Page): Promise<Answer> =>
  withInvitation(page, async (invited, held, say) => {
    const way = invited.wayIn
    if (way === null) return nextTime(page, invited, held, {}, 422)
    const asked = invited.hasAccount || page.fields.mail !== undefined
    const typed = invited.hasAccount ? { mail: '' } : typedMail(one(page.fields, 'mail'))
    const ask = (errors: Errors, status: number, waits = false) => {
      const told = { say, visit: page, held, invited, mail: one(page.fields, 'mail'), errors }
      const body = <NextTimeByIssuer {...told} way={way} waits={waits} />
      return screen(page, entryWords['code.volgende'], body, errors, status)
    }
    if (!asked) return ask({}, 200)
    if ('problem' in typed) return ask({ mail: say(entryWords['inlog.fout.mail']) }, 422)
    const { state } = await acceptByIssuer(page, held, invited, typed.mail)
    if (state === 'addressInUse') return ask({ mail: say(entryWords['code.fout.mail']) }, 422)
    return state === 'waits' ? ask({}, 200, true) : typeCard(page, { code: wornOut(say, invited) }, 410)
  })

function afterAccepting(
  page: Page,
  invited: Invitation,
  held: InvitationCode,
  accepted: Accepted,
): Promise<Answer> | Answer {
  const say = speaker(page.look.voice)
  if (accepted.state === 'signedIn') return goTo('/', [setSession(accepted.token)])
  if (accepted.state === 'addressInUse') {
    return nextTime(page, invited, held, { mail: say(entryWords['code.fout.mail']) }, 422)
  }
  if (accepted.state === 'noKey') {
    return nextTime(page, invited, held, { credential: say(staffEntryWords['sleutel.nieuw.fout']) }, 422)
  }
  return typeCard(page, { code: wornOut(say, invited) }, 410)
}

/** What is on the screens behind a code, for who knows the code and the word. */
async function withInvitation(
  page: Page,
  work: (invited: Invitation, held: InvitationCode, say: Say) => Promise<Answer> | Answer,
): Promise<Answer> {
  const say = speaker(page.look.voice)
  const held: InvitationCode = { code: one(page.fields, 'code'), fact: one(page.fields, 'fact') }
  const missing: Errors = {
    ...(typedCode(held.code) === '' ? { code: say(entryWords['code.fout.leeg']) } : {}),
    ...(typedFact(held.fact) === '' ? { fact: say(entryWords['code.fout.woord']) } : {}),
  }
  if (Object.keys(missing).length > 0) return typeCard(page, missing, 422)
  const looked = await lookAtInvitation(page, held)
  if (looked.state === 'open') return work(looked.invitation, held, say)
  if (looked.state === 'expired') return typeCard(page, { code: wornOut(say, looked.invitation) }, 410)
  if (looked.state === 'wrong') return typeCard(page, { code: say(entryWords['code.fout']) }, 401)
  const { helpDeskPhone: phone } = page.house
  return typeCard(page, { code: say(entryWords['inlog.fout.teveel'], { minutes, phone }) }, 429)
}

const wornOut = (say: Say, { inviter }: Invitation): string =>
  inviter === undefined
    ? say(entryWords['inlog.fout.verlopen'])
    : say(entryWords['code.verlopen'], { name: inviter.name })

async function typeCard(page: Page, errors: Errors, status: number): Promise<Answer> {
  const say = speaker(page.look.voice)
  const held = { code: one(page.fields, 'code'), fact: one(page.fields, 'fact') }
  return screen(
    page,
    entryWords['code.kop'],
    <TypeCard say={say} visit={page} held={held} errors={errors} />,
    errors,
    status,
  )
}

async function nextTime(
  page: Page,
  invited: Invitation,
  held: InvitationCode,
  errors: Errors,
  status: number,
): Promise<Answer> {
  const say = speaker(page.look.voice)
  const [mail, device] = [one(page.fields, 'mail'), one(page.fields, 'device')]
  const told = { say, visit: page, held, invited, mail, errors }
  return screen(
    page,
    entryWords['code.volgende'],
    invited.works ? (
      <NextTimeAtWork {...told} question={await askForNewKey(page, invited.account, say(entryWords['start.titel']))} />
    ) : (
      <NextTime {...told} device={device} />
    ),
    errors,
    status,
  )
}

function screen(
  page: Page,
  title: Words,
  body: ReturnType<typeof TypeCard>,
  errors: Errors = {},
  status = 200,
): Answer {
  const say = speaker(page.look.voice)
  const problems = Object.entries(errors).map(([field, text]) => ({ field, text }))
  // What was sent cannot be asked for again, so the forms in the head lead back to the first screen.
  return show(
    <OutsideFrame
      visit={{ ...page, path: '/code' }}
      screen={say(title)}
      problems={problems}
      back={
        page.path === '/code'
          ? { href: '/', name: say(entryWords['alg.naarbegin']) }
          : { href: '/code', name: say(uiWords['knop.terug']) }
      }
    >
      {() => body}
    </OutsideFrame>,
    status,
  )
}
