/** G-24 Gezin en huizen: who belongs, who decides about whom, and where everybody lives. */

import { type Dossier, knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { filledIn } from '#care/access/draft.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import { membersOf } from '#care/access/frame.ts'
import { familyWords } from '#care/families/families.words.ts'
import { type HomeProblem, longestAddress } from '#care/families/household.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { addHousehold } from './home.commands.ts'
import type { Home, HouseholdOfFamily, TypedHomeForm } from './home.ts'
import { HomeForm } from './home-form.views.tsx'
import { changeHome, homesIn, homeToChange, moveMember, placeOf } from './household.commands.ts'
import { homeOf } from './household.form.ts'
import { custodyOfFamily, frameworksNow, leftMembers, presentMembers, writesHere } from './household.sql.ts'
import { FamilyAndHomes } from './household.views.tsx'

const look = (page: Page): Look => ({
  familyId: page.param('familyId'),
  purpose: 'het gezin bijwerken',
  action: 'read',
  topics: ['contact'],
  object: { class: 'household' },
  done: doneOn(page.query),
})

export const householdPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) =>
    show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(familyWords['gezin.kop'])}
        back={backToPlan(dossier)}
      >
        <FamilyAndHomes seen={dossier} family={await householdOf(dossier)} asked={page} />
      </FamilyFrame>,
    ),
  )

export async function householdOf(dossier: Dossier): Promise<HouseholdOfFamily> {
  const { id } = dossier.family
  return {
    members: await presentMembers(dossier, id),
    homes: await homesIn(dossier),
    custody: await custodyOfFamily(dossier, id),
    frameworks: await frameworksNow(dossier, id),
    left: await leftMembers(dossier, id),
    writes: await writesHere(dossier),
  }
}

type Problem = { field?: string; text: string }

const back = (dossier: Dossier) => ({ href: placeOf(dossier.family.id), name: dossier.say(uiWords['knop.terug']) })
const errorsOf = (problem: Problem | undefined) =>
  problem?.field === undefined ? {} : { [problem.field]: problem.text }
const statusOf = (problem: Problem | undefined) => (problem === undefined ? 200 : 422)

export async function moveMemberAct(page: Page): Promise<Answer> {
  const moving = { familyId: page.param('familyId'), person: one(page.fields, 'person'), to: one(page.fields, 'to') }
  return landed(page, await moveMember(knockOf(page), page, moving), 'changed')
}

const homeProblems = {
  labelMissing: { field: 'label', words: familyWords['gezin.fout.huisnaam'] },
  residentMissing: { field: 'residents', words: familyWords['gezin.fout.bewoner'] },
  residentFull: { field: 'residents', words: familyWords['gezin.fout.tweehuizen'] },
  readersMissing: { field: 'readers', words: familyWords['gezin.fout.geheim'] },
  homesFull: { words: familyWords['gezin.fout.vierhuizen'] },
  placeTooLong: { field: 'address' },
} as const satisfies Record<HomeProblem, { field?: string; words?: unknown }>

const homeProblemIn = ({ say }: Dossier, problem: HomeProblem | undefined): Problem | undefined => {
  if (problem === undefined) return undefined
  if (problem === 'placeTooLong')
    return { field: 'address', text: say(uiWords['fout.telang'], { max: longestAddress }) }
  return { ...homeProblems[problem], text: say(homeProblems[problem].words) }
}

/** It stands otherwise than what was typed was made from. */
const changedIn = ({ say }: Dossier, { label, open }: Home): Problem => ({
  field: 'label',
  text: say(familyWords['gezin.huis.fout.net'], {
    home: [label, open?.address, open?.phone].filter((part) => part).join(', '),
  }),
})

export const newHomePage = (page: Page): Promise<Answer> => newHomeForm(page, undefined)

export async function addNewHome(page: Page): Promise<Answer> {
  const { secret, readers, ...home } = homeOf(page.fields)
  const familyId = page.param('familyId')
  const outcome = await addHousehold(knockOf(page), page, {
    ...home,
    ...(secret ? { secretFor: readers } : {}),
    familyId,
    id: page.operation,
    back: placeOf(familyId),
    draft: page.path,
  })
  return 'problem' in outcome ? newHomeForm(page, outcome.problem) : landed(page, outcome)
}

function newHomeForm(page: Page, problem: HomeProblem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    if ((await writesHere(dossier)).length === 0) throw new Refusal('notYours')
    const n = (await homesIn(dossier)).length + 1
    const fresh = { label: say(familyWords['gezin.huis'], { n }) }
    const typed = homeOf((await filledIn(page)) ?? fresh)
    const found = homeProblemIn(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(familyWords['gezin.huis.nieuw'])}
        back={back(dossier)}
        problems={found === undefined ? undefined : [found]}
      >
        <HomeForm
          seen={dossier}
          asked={page}
          typed={typed}
          errors={errorsOf(found)}
          people={membersOf(dossier).map((member) => member.id)}
          readers={dossier.people.filter(({ kind }) => !kind.startsWith('former')).map(({ id }) => id)}
          open
        />
      </FamilyFrame>,
      statusOf(found),
    )
  })
}

export const changeHomePage = (page: Page): Promise<Answer> => homeForm(page, undefined)

export async function changeHomeAct(page: Page): Promise<Answer> {
  const { label, interpreter, address, phone, base = 0 } = homeOf(page.fields)
  const home = { familyId: page.param('familyId'), id: page.param('homeId'), draft: page.path }
  const outcome = await changeHome(knockOf(page), page, { ...home, label, interpreter, address, phone, base })
  return 'problem' in outcome ? homeForm(page, outcome.problem) : landed(page, outcome)
}

function homeForm(page: Page, problem: HomeProblem | 'changedMeanwhile' | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    await homeToChange(dossier, page.param('homeId'))
    const home = (await homesIn(dossier)).find((each) => each.id === page.param('homeId'))
    if (home === undefined) throw new Refusal('notFound')
    const draft = await filledIn(page)
    const present: TypedHomeForm = {
      residents: [],
      readers: [],
      address: '',
      phone: '',
      ...home,
      ...home.open,
      secret: false,
    }
    const typed = { ...present, ...(draft === undefined ? {} : homeOf(draft)) }
    // Who just read that it was changed meanwhile chooses again knowing it.
    const base = problem === 'changedMeanwhile' ? home.wording : (typed.base ?? home.wording)
    const found = problem === 'changedMeanwhile' ? changedIn(dossier, home) : homeProblemIn(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(familyWords['gezin.huis.aanpassen'])}
        back={back(dossier)}
        problems={found === undefined ? undefined : [found]}
      >
        <HomeForm
          seen={dossier}
          asked={page}
          typed={{ ...typed, base }}
          errors={errorsOf(found)}
          people={[]}
          readers={[]}
          open={home.open !== null}
        />
      </FamilyFrame>,
      statusOf(found),
    )
  })
}
