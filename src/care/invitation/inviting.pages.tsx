/** P-03 Nodig iemand uit: the coordinator makes a code for a member of the family and sees it once. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import { spaced } from '#care/entry/secret-code.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { invite, lookToInvite, peopleToInvite } from './inviting.commands.ts'
import { invitingWish } from './inviting.form.ts'
import type { InvitingField, Typed } from './inviting.ts'
import { InvitationCard, Inviting, invitingErrors, letterWithCode } from './inviting.views.tsx'

const nothing: Typed = { person: '', channel: '', mail: '', fact: '' }

export const invitingPage = (page: Page): Promise<Answer> => formPage(page, nothing, [])

export async function makeInvitation(page: Page): Promise<Answer> {
  const { fields } = page
  const typed: Typed = {
    person: one(fields, 'person'),
    channel: one(fields, 'channel'),
    mail: one(fields, 'mail'),
    fact: one(fields, 'fact'),
  }
  const wish = invitingWish(typed)
  if ('wrong' in wish) return formPage(page, typed, wish.wrong)
  const outcome = await invite(knockOf(page), page, page.param('familyId'), wish, letterWithCode)
  if ('problem' in outcome) return formPage(page, typed, ['person'])
  if (outcome.code === undefined) return landed(page, outcome)
  return cardPage(page, wish.person, outcome.code)
}

function formPage(page: Page, typed: Typed, wrong: readonly InvitingField[]): Promise<Answer> {
  const look = { ...lookToInvite(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const people = await peopleToInvite(dossier)
    const form = { action: page.path, csrf: page.csrf, op: page.fresh() }
    const problems = wrong.map((field) => ({ field, text: dossier.say(invitingErrors[field]) }))
    return show(
      <InvitingFrame page={page} dossier={dossier} problems={problems}>
        <Inviting seen={dossier} form={form} people={people} typed={typed} wrong={wrong} />
      </InvitingFrame>,
      wrong.length > 0 ? 422 : 200,
    )
  })
}

function cardPage(page: Page, person: string, code: string): Promise<Answer> {
  return openDossier(knockOf(page), lookToInvite(page.param('familyId'), 'read'), async (dossier) =>
    show(
      <InvitingFrame page={page} dossier={dossier}>
        <InvitationCard seen={dossier} name={nameOf(dossier, person)} code={spaced(code)} />
      </InvitingFrame>,
    ),
  )
}

type FrameProps = {
  page: Page
  dossier: Dossier
  problems?: { field: string; text: string }[] | undefined
  children: ReturnType<typeof Inviting>
}

function InvitingFrame({ page, dossier, problems, children }: FrameProps) {
  return (
    <FamilyFrame
      asked={page}
      seen={dossier}
      screen={dossier.say(entryWords['pro.uitnodig.kop'])}
      tab="invite"
      problems={problems}
    >
      {children}
    </FamilyFrame>
  )
}
