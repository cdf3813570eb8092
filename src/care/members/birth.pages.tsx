/** G-24: a birth day is put right, after what it changes was said; or a child is born. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { filledIn } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { type Birth, birthOf, type TypedBirth, whatChanges } from '#care/families/birth.ts'
import { familyWords } from '#care/families/families.words.ts'
import type { MemberRow } from '#care/household/household.sql.ts'
import { one } from '#platform/web/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import {
  type CorrectionProblem,
  correctBirth,
  correctionProblem,
  takeCorrectionBack,
  whoseBirth,
} from './birth.commands.ts'
import { BirthCheck, BirthForm } from './birth.views.tsx'
import { lookAtMember } from './members.commands.ts'
import { birthTyped } from './members.form.ts'
import { backTo, memberProblems } from './members.pages.tsx'
import { memberWords } from './members.words.ts'

const whoOf = (page: Page) => ({ familyId: page.param('familyId'), person: page.param('personId') })

export const birthPage = (page: Page): Promise<Answer> => birthForm(page, undefined)

export async function correctBirthAct(page: Page): Promise<Answer> {
  const way = one(page.fields, 'way')
  if (way === 'again') return birthForm(page, undefined)
  if (way !== 'keep') return lookFirst(page)
  const wish = { ...whoOf(page), typed: birthTyped(page.fields), id: page.operation, draft: page.path }
  const outcome = await correctBirth(knockOf(page), page, wish)
  return 'problem' in outcome ? birthForm(page, outcome.problem) : landed(page, outcome)
}

export async function takeCorrectionBackAct(page: Page): Promise<Answer> {
  return landed(page, await takeCorrectionBack(knockOf(page), page, whoOf(page)), 'changed')
}

function textOf(dossier: Dossier, problem: CorrectionProblem): string {
  const { say } = dossier
  if (problem === 'onlyCoordinator')
    return say(memberWords['lid.fout.grens'], { name: coordinatorOf(dossier)?.name ?? '' })
  return say(memberProblems[problem].words)
}

function birthForm(page: Page, problem: CorrectionProblem | undefined): Promise<Answer> {
  const { familyId, person } = whoOf(page)
  return openDossier(knockOf(page), lookAtMember(familyId, 'read', 'birth', person), async (dossier) => {
    const member = await whoseBirth(dossier, person)
    return formPage(page, dossier, member, problem, await filledIn(page))
  })
}

/** What it changes is read before it is saved. */
function lookFirst(page: Page): Promise<Answer> {
  const { familyId, person } = whoOf(page)
  return openDossier(knockOf(page), lookAtMember(familyId, 'read', 'birth', person), async (dossier) => {
    const member = await whoseBirth(dossier, person)
    const typed = birthTyped(page.fields)
    const problem = correctionProblem(dossier, member, typed)
    const birth = birthOf(typed)
    return problem !== null || birth === null
      ? formPage(page, dossier, member, problem ?? 'birthImpossible', page.fields)
      : checkPage(page, dossier, member, typed, birth)
  })
}

type Frame = { page: Page; dossier: Dossier; person: string }

const headingOf = ({ dossier, person }: Omit<Frame, 'page'>) =>
  dossier.say(memberWords['lid.geboren.kop'], { name: nameOf(dossier, person) })

function formPage(
  page: Page,
  dossier: Dossier,
  member: MemberRow,
  problem: CorrectionProblem | undefined,
  fields: Page['fields'] | undefined,
): Answer {
  const { say } = dossier
  const found = problem === undefined ? undefined : { field: 'born', text: textOf(dossier, problem) }
  return show(
    <FamilyFrame
      asked={page}
      seen={dossier}
      screen={say(familyWords['gezin.kop'])}
      heading={headingOf({ dossier, person: member.person })}
      back={backTo(dossier)}
      problems={found === undefined ? undefined : [found]}
    >
      <BirthForm
        seen={dossier}
        asked={page}
        typed={fields === undefined ? standing(member) : birthTyped(fields)}
        errors={found === undefined ? {} : { born: found.text }}
        now={member}
      />
    </FamilyFrame>,
    found === undefined ? 200 : 422,
  )
}

/** The form begins with what stands there, as far as it is known. */
function standing({ bornOn, knownTo }: MemberRow): TypedBirth {
  const [year = '', month = '', day = ''] = (bornOn ?? '').split('-')
  const plain = (part: string) => (part === '' ? '' : String(Number(part)))
  return {
    year,
    month: knownTo === 'year' ? '' : plain(month),
    day: knownTo === 'day' ? plain(day) : '',
    dayUnknown: bornOn !== null && knownTo === 'month',
    monthUnknown: bornOn !== null && knownTo === 'year',
  }
}

function checkPage(page: Page, dossier: Dossier, member: MemberRow, typed: TypedBirth, birth: Birth): Answer {
  const { say } = dossier
  const youth = member.parts.includes('youth') || member.dueMonth !== null
  return show(
    <FamilyFrame
      asked={page}
      seen={dossier}
      screen={say(familyWords['gezin.kop'])}
      heading={headingOf({ dossier, person: member.person })}
      back={backTo(dossier)}
    >
      <BirthCheck
        seen={dossier}
        asked={page}
        typed={typed}
        person={member.person}
        birth={birth}
        change={youth ? whatChanges(member.bornOn, birth.bornOn, dossier.today) : null}
        born={member.dueMonth === null ? null : (coordinatorOf(dossier)?.name ?? '')}
      />
    </FamilyFrame>,
  )
}
