/** G-24: somebody is added, leaves, and is put back. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { familyWords } from '#care/families/families.words.ts'
import type { MemberProblem } from '#care/families/household.ts'
import type { LeavingProblem } from '#care/families/leaving.ts'
import { placeOf } from '#care/household/household.commands.ts'
import { writesHere } from '#care/household/household.sql.ts'
import { longDay } from '#platform/dates.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { speaker, type Words } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import { addMember, endMembership, lookAtMember, putMemberBack, whoLeaves } from './members.commands.ts'
import { leavingTyped, memberOf, untilOf } from './members.form.ts'
import { decidesFor } from './members.sql.ts'
import { LeavingForm, MemberForm } from './members.views.tsx'
import { memberWords } from './members.words.ts'

export const memberProblems = {
  nameMissing: { field: 'callName', words: uiWords['fout.naam'] },
  nameTooLong: { field: 'callName', words: memberWords['lid.fout.voornaam'] },
  familyNameTooLong: { field: 'familyName', words: memberWords['lid.fout.achternaam'] },
  partMissing: { field: 'part', words: familyWords['gezin.fout.wie'] },
  yearMissing: { field: 'born', words: familyWords['gezin.fout.jaar'] },
  monthMissing: { field: 'born', words: uiWords['fout.maandjaar'] },
  dayMissing: { field: 'born', words: familyWords['gezin.fout.dag'] },
  birthImpossible: { field: 'born', words: familyWords['gezin.fout.geboren'] },
  pastYouthHelp: { field: 'born', words: familyWords['gezin.fout.jeugd'] },
  dueImpossible: { field: 'born', words: familyWords['gezin.fout.verwacht'] },
  familyFull: { words: familyWords['gezin.fout.vol'] },
} as const satisfies Record<MemberProblem, { field?: string; words: Words }>

export const backTo = (dossier: Dossier) => ({
  href: placeOf(dossier.family.id),
  name: dossier.say(uiWords['knop.terug']),
})

export const newMemberPage = (page: Page): Promise<Answer> => memberForm(page, undefined)

export async function addNewMember(page: Page): Promise<Answer> {
  const typed = memberOf(page.fields)
  // A child that is not born yet may have no name.
  const callName =
    typed.part === 'unborn' && typed.callName === ''
      ? speaker(page.look.voice)(memberWords['lid.baby'])
      : typed.callName
  const member = { ...typed, callName, familyId: page.param('familyId'), id: page.operation, draft: page.path }
  const outcome = await addMember(knockOf(page), page, member)
  return 'problem' in outcome ? memberForm(page, outcome.problem) : landed(page, outcome)
}

function memberForm(page: Page, problem: MemberProblem | undefined): Promise<Answer> {
  const look = lookAtMember(page.param('familyId'), 'read', 'familyMember', page.param('familyId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    if ((await writesHere(dossier)).length === 0) throw new Refusal('notYours')
    const typed = memberOf(await sentOrKept(page))
    const found: { field?: string; text: string } | undefined =
      problem === undefined ? undefined : { ...memberProblems[problem], text: say(memberProblems[problem].words) }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(familyWords['gezin.lidtoevoegen'])}
        back={backTo(dossier)}
        problems={found === undefined ? undefined : [found]}
      >
        <MemberForm
          seen={dossier}
          asked={page}
          typed={typed}
          errors={found?.field === undefined ? {} : { [found.field]: found.text }}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}

export const leavingPage = (page: Page): Promise<Answer> => leavingForm(page, undefined)

const whoOf = (page: Page) => ({ familyId: page.param('familyId'), person: page.param('personId') })

export async function endMembershipAct(page: Page): Promise<Answer> {
  const typed = leavingTyped(page.fields)
  const untilOn = (today: Parameters<typeof untilOf>[1]) => untilOf(typed, today)
  const outcome = await endMembership(knockOf(page), page, { ...whoOf(page), untilOn, id: page.operation })
  return 'problem' in outcome ? leavingForm(page, outcome.problem) : landed(page, outcome)
}

export async function putMemberBackAct(page: Page): Promise<Answer> {
  return landed(page, await putMemberBack(knockOf(page), page, whoOf(page)), 'changed')
}

function leavingForm(page: Page, problem: LeavingProblem | undefined): Promise<Answer> {
  const { familyId, person } = whoOf(page)
  return openDossier(knockOf(page), lookAtMember(familyId, 'read', 'leaving', person), async (dossier) => {
    const { say, viewer } = dossier
    const member = await whoLeaves(dossier, person)
    const [name, coordinator] = [nameOf(dossier, person), coordinatorOf(dossier)?.name ?? '']
    const texts = {
      dayMissing: say(uiWords['fout.datumvorm']),
      dayComing: say(memberWords['lid.fout.dagkomt']),
      dayBefore: say(memberWords['lid.fout.dagvoor'], {
        name,
        date: longDay(viewer.voice, member.since, dossier.today),
      }),
      lastYouth: say(memberWords['lid.fout.laatste'], { name: coordinator }),
      coordinates: say(memberWords['lid.fout.vast'], { name }),
    } satisfies Record<LeavingProblem, string>
    const found = problem === undefined ? undefined : { field: 'until', text: texts[problem] }
    const heading =
      person === viewer.person ? say(memberWords['lid.weg.zelf.kop']) : say(memberWords['lid.weg.kop'], { name })
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(familyWords['gezin.kop'])}
        heading={heading}
        back={backTo(dossier)}
        problems={found === undefined ? undefined : [found]}
      >
        <LeavingForm
          seen={dossier}
          asked={page}
          typed={page.method === 'POST' ? leavingTyped(page.fields) : { quick: 'today' }}
          errors={found === undefined ? {} : { until: found.text }}
          person={person}
          coordinator={coordinator}
          decidesFor={(await decidesFor(dossier, familyId, person)).map((youth) => nameOf(dossier, youth))}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}
