/** G-10: somebody of the own circle is asked to take part, from his or her own row. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { askedFor, askTyped } from '#care/askedIn/asked-in.form.ts'
import type { AskProblem, TypedAsk } from '#care/askedIn/asked-in.ts'
import { sentenceOf } from '#care/askedIn/asked-in.views.tsx'
import { circleReaders, memberPlace } from '#care/circle/circle.commands.ts'
import { spaced } from '#care/entry/secret-code.ts'
import { letterWithCode } from '#care/invitation/inviting.views.tsx'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { askingHere, askMember, askMemberLook } from './circle-member.commands.ts'
import { type Asking, isRunning } from './circle-member.ts'
import { AskOrAsked, CodeOfMember } from './circle-member.views.tsx'
import { circleMemberWords as words } from './circle-member.words.ts'

const opened = (page: Page, work: (dossier: Dossier, asking: Asking) => Answer): Promise<Answer> => {
  const look = { ...askMemberLook(page.param('familyId'), page.param('memberId')), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) =>
    work(dossier, await askingHere(dossier, page.param('memberId'))),
  )
}

export const askMemberPage = (page: Page): Promise<Answer> => formPage(page, askTyped({}))

const formPage = (page: Page, typed: TypedAsk, problem?: AskProblem): Promise<Answer> =>
  opened(page, (dossier, asking) => {
    const { say, family } = dossier
    const { member, asked } = asking
    const isAsked = asked !== undefined && isRunning(asked, dossier.today)
    const error = problem && { field: problem.field, text: sentenceOf(dossier, problem) }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['kringvraag.kop'])}
        heading={isAsked ? member.name : say(words['kringvraag.naam'], { name: member.name })}
        tab="circle"
        back={{ href: memberPlace(family.id, member.id), name: member.name }}
        problems={error && [error]}
      >
        <AskOrAsked
          asked={page}
          seen={dossier}
          asking={asking}
          typed={typed}
          readers={circleReaders(dossier, 'plan')}
          errors={error === undefined ? {} : { [error.field]: error.text }}
        />
      </FamilyFrame>,
      error === undefined ? 200 : 422,
    )
  })

export async function askSomebodyOfCircle(page: Page): Promise<Answer> {
  const typed = askTyped(page.fields)
  const wish = askedFor(typed)
  if ('problem' in wish) return formPage(page, typed, wish.problem)
  const asked = { ...wish, familyId: page.param('familyId'), member: page.param('memberId') }
  const outcome = await askMember(knockOf(page), page, asked, letterWithCode)
  if ('problem' in outcome) return formPage(page, typed, outcome.problem)
  if (outcome.code === undefined) return landed(page, outcome)
  return cardPage(page, spaced(outcome.code))
}

const cardPage = (page: Page, code: string): Promise<Answer> =>
  opened(page, (dossier, { member }) =>
    show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(words['kringvraag.kop'])}
        heading={dossier.say(words['kringvraag.naam'], { name: member.name })}
        tab="circle"
      >
        <CodeOfMember seen={dossier} name={member.name} member={member.id} code={code} />
      </FamilyFrame>,
    ),
  )
