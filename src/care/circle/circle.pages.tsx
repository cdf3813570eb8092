/** G-10 Persoon: naming the people of the own circle, and telling of each. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { baseOf, madeFrom } from '#care/wording/wording.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import {
  circleLook,
  circleOf,
  circlePlace,
  circleReaders,
  keeperHere,
  memberAmong,
  ownCirclePlace,
} from './circle.commands.ts'
import { fieldOfTold, isAnother, toldIn, toldOf } from './circle.form.ts'
import {
  circleAudience,
  contactLength,
  firstAudience,
  mostNames,
  type NamesProblem,
  nameLength,
  namesIn,
  noteAfter,
  noteLength,
  raisesHere,
  relationLength,
  type Told,
  type ToldProblem,
} from './circle.ts'
import { circleWords } from './circle.words.ts'
import { nameMembers, putMemberBack, removeMember, tellOfMember } from './member.commands.ts'
import { MemberForm, NamesForm, RestOfMember } from './member-form.views.tsx'

const look = (page: Page) => ({ ...circleLook(page.param('familyId'), 'read'), done: doneOn(page.query) })

const back = (dossier: Dossier) => ({
  href: circlePlace(dossier.family.id),
  name: dossier.say(circleWords['kring.kop']),
})

const sentenceOfNames = ({ say }: Dossier, problem: NamesProblem): string => {
  if (problem === 'nameTooLong') return say(circleWords['kring.namen.lang'], { max: nameLength })
  if (problem === 'tooMany') return say(circleWords['kring.namen.veel'], { max: mostNames })
  return say(circleWords[problem === 'twice' ? 'persoon.fout.dubbel' : 'kring.namen.fout'])
}

function namesPage(page: Page, typed: string, problem?: NamesProblem): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const me = keeperHere(dossier)
    const error = problem === undefined ? undefined : sentenceOfNames(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(circleWords['kring.stap1'])}
        back={back(dossier)}
        tab="circle"
        problems={problem === undefined ? undefined : [{ field: 'names', text: error ?? '' }]}
      >
        <NamesForm
          asked={page}
          seen={dossier}
          typed={typed}
          error={error}
          readers={circleReaders(dossier, firstAudience(me.age))}
          isTwice={problem === 'twice'}
          raises={raisesHere(me)}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export const newNamesPage = async (page: Page): Promise<Answer> =>
  namesPage(page, String((await draftOf(page, page.path))?.names ?? ''))

export async function addNames(page: Page): Promise<Answer> {
  const typed = one(page.fields, 'names')
  const naming = {
    familyId: page.param('familyId'),
    names: namesIn(typed),
    another: isAnother(page.fields),
    draft: page.path,
  }
  const outcome = await nameMembers(knockOf(page), page, naming)
  return 'problem' in outcome ? namesPage(page, typed, outcome.problem) : landed(page, outcome)
}

const mostOf = {
  nameTooLong: nameLength,
  relationTooLong: relationLength,
  contactTooLong: contactLength,
  noteTooLong: noteLength,
} as const

function sentenceOfTold({ say }: Dossier, problem: ToldProblem): string {
  if (problem === 'nameMissing') return say(uiWords['fout.naam'])
  if (problem === 'ringMissing' || problem === 'sectorMissing') return say(uiWords['fout.kies'])
  return say(uiWords['fout.telang'], { max: mostOf[problem] })
}

type Typed = { told: Told; base: string | undefined; problem?: ToldProblem }

function formPage(page: Page, typed: Typed | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const member = memberAmong(dossier, await circleOf(dossier), page.param('memberId'))
    const told = typed === undefined ? toldOf(member) : { ...typed.told, note: noteAfter(member.note, typed.told) }
    const problem = typed?.problem
    const error = problem === undefined ? '' : sentenceOfTold(dossier, problem)
    const audience = circleAudience(told.audience)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(circleWords['kring.eigen'])}
        heading={member.name}
        back={{ href: ownCirclePlace(dossier.family.id), name: dossier.say(circleWords['kring.eigen']) }}
        tab="circle"
        problems={problem === undefined ? undefined : [{ field: fieldOfTold[problem], text: error }]}
      >
        <MemberForm
          asked={page}
          seen={dossier}
          member={member}
          told={told}
          base={typed?.base ?? baseOf(member)}
          audience={audience}
          readers={circleReaders(dossier, 'plan')}
          errors={problem === undefined ? {} : { [fieldOfTold[problem]]: error }}
        />
        <RestOfMember asked={page} seen={dossier} member={member} />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function memberPage(page: Page): Promise<Answer> {
  const kept = await draftOf(page, page.path)
  return formPage(page, kept === undefined ? undefined : { told: toldIn(kept), base: kept.base })
}

export async function tellMember(page: Page): Promise<Answer> {
  const told = toldIn(page.fields)
  const base = one(page.fields, 'base')
  const [familyId, id] = [page.param('familyId'), page.param('memberId')]
  const telling = { ...told, ...madeFrom(base), familyId, id, draft: page.path }
  const outcome = await tellOfMember(knockOf(page), page, telling)
  return 'problem' in outcome ? formPage(page, { told, base, problem: outcome.problem }) : landed(page, outcome)
}

export const takeOut = async (page: Page): Promise<Answer> =>
  landed(page, await removeMember(knockOf(page), page, page.param('familyId'), page.param('memberId')))

export const putBack = async (page: Page): Promise<Answer> =>
  landed(page, await putMemberBack(knockOf(page), page, page.param('familyId'), page.param('memberId')))
