/** G-28 and P-17: whether somebody decides about help, by whom that was found otherwise, and who stands in; read by the family, recorded by a professional. */

import type { VNode } from 'preact'
import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { overviewOf } from '#care/custody/custody.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import {
  type CapacityOfOne,
  capacityOfOne,
  capacityPlace,
  endCapacity,
  endRepresentative,
  mayStandIn,
  recordCapacity,
  recordRepresentative,
} from './capacity.commands.ts'
import { capacityTyped, capacityWish, representativeWish } from './capacity.form.ts'
import { type CapacityProblem, capacityNorm, type RepresentativeProblem } from './capacity.ts'
import { Capacity } from './capacity.views.tsx'
import { capacityWords as words } from './capacity.words.ts'
import { CapacityForm, RepresentativeForm } from './capacity-form.views.tsx'

const wrong = {
  formMissing: { field: 'form', words: words['pro.zelf.fout.vorm'] },
  alreadyDecided: { field: 'form', words: words['pro.zelf.fout.al'] },
  whyMissing: { field: 'why', words: words['pro.zelf.fout.waarom'] },
  whyLong: { field: 'why', words: uiWords['fout.telang'] },
  toldMissing: { field: 'told', words: words['pro.zelf.fout.verteld'] },
  toldLong: { field: 'told', words: uiWords['fout.telang'] },
  reviewWrong: { field: 'review', words: words['pro.zelf.fout.weer'] },
  refusedWrong: { field: 'refused', words: words['pro.zelf.fout.geweigerd'] },
  whoMissing: { field: 'representative', words: words['pro.zelf.fout.wie'] },
  alreadyStands: { field: 'representative', words: words['pro.zelf.fout.staat'] },
  kindMissing: { field: 'kind', words: words['pro.zelf.fout.soort'] },
  groundMissing: { field: 'ground', words: words['pro.zelf.fout.grond'] },
  groundLong: { field: 'ground', words: uiWords['fout.telang'] },
} as const satisfies Record<CapacityProblem | RepresentativeProblem, unknown>

type Wrong = CapacityProblem | RepresentativeProblem
type Told = { field: string; text: string }

const told = ({ say }: Dossier, problem: Wrong | undefined): Told | undefined =>
  problem && { field: wrong[problem].field, text: say(wrong[problem].words, { max: capacityNorm.words }) }

const about = (page: Page) => ({
  ...{ familyId: page.param('familyId'), person: page.param('personId'), draft: page.path },
})

export const capacityPage = (page: Page): Promise<Answer> => {
  const look = consentLook(page.param('familyId'), 'read', 'capacityDecision', page.param('personId'))
  return openDossier(knockOf(page), { ...look, done: doneOn(page.query) }, async (dossier) => {
    const { family, isCoordinator, say } = dossier
    const { person, ...capacity } = await capacityOfOne(dossier, page.param('personId'))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['zelf.kop'])}
        heading={`${say(words['zelf.kop'])}: ${nameOf(dossier, person)}`}
        back={{
          href: isCoordinator ? overviewOf(family.id) : `/gezin/${family.id}/gezin`,
          name: say(uiWords['knop.terug']),
        }}
      >
        <Capacity seen={dossier} asked={page} person={person} {...capacity} />
      </FamilyFrame>,
    )
  })
}

/** The person, and who stands in: they read what is recorded. */
const readersOf = ({ person, standIns }: CapacityOfOne, more: readonly Id[] = []): readonly Id[] => [
  ...new Set([person, ...standIns, ...more]),
]

type Shown = {
  title: 'pro.zelf.nieuw' | 'pro.zelf.vertegen.nieuw'
  isAllowed: (one: CapacityOfOne) => boolean
  problem: Wrong | undefined
}

/** A form about one person for who may record it; everybody else is told that it is not theirs. */
function form(
  page: Page,
  { title, isAllowed, problem }: Shown,
  body: (dossier: Dossier, one: CapacityOfOne, errors: Record<string, string>) => Promise<VNode>,
): Promise<Answer> {
  const look = consentLook(page.param('familyId'), 'read', 'capacityDecision', page.param('personId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const one = await capacityOfOne(dossier, page.param('personId'))
    if (!isAllowed(one)) throw new Refusal('notYours')
    const found = told(dossier, problem)
    const { say } = dossier
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['zelf.kop'])}
        heading={say(words[title], { name: nameOf(dossier, one.person) })}
        back={{ href: capacityPlace(dossier.family.id, one.person), name: say(uiWords['knop.terug']) }}
        problems={found && [found]}
      >
        {await body(dossier, one, found === undefined ? {} : { [found.field]: found.text })}
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}

const earlierRefusalFrom = 16

const recording = (page: Page, problem: CapacityProblem | undefined): Promise<Answer> =>
  form(
    page,
    { title: 'pro.zelf.nieuw', isAllowed: ({ mayRecord }) => mayRecord, problem },
    async (dossier, one, errors) => (
      <CapacityForm
        seen={dossier}
        asked={page}
        person={one.person}
        typed={capacityTyped(await sentOrKept(page))}
        errors={errors}
        mayHaveRefused={(dossier.people.find(({ id }) => id === one.person)?.age ?? 0) >= earlierRefusalFrom}
        readers={readersOf(one)}
      />
    ),
  )

export const newCapacityPage = (page: Page): Promise<Answer> => recording(page, undefined)

export async function recordCapacityAct(page: Page): Promise<Answer> {
  const wish = { ...capacityWish(capacityTyped(page.fields)), ...about(page) }
  const outcome = await recordCapacity(knockOf(page), page, wish)
  return 'problem' in outcome ? recording(page, outcome.problem) : landed(page, outcome)
}

const naming = (page: Page, problem: RepresentativeProblem | undefined): Promise<Answer> =>
  form(
    page,
    { title: 'pro.zelf.vertegen.nieuw', isAllowed: ({ isAdult }) => isAdult, problem },
    async (dossier, one, errors) => {
      const people = mayStandIn(dossier, one.person)
      const typed = representativeWish(await sentOrKept(page))
      const chosen = people.filter((id) => id === typed.representative)
      return (
        <RepresentativeForm
          seen={dossier}
          asked={page}
          person={one.person}
          typed={typed}
          errors={errors}
          people={people}
          readers={readersOf({ ...one, standIns: [] }, chosen)}
        />
      )
    },
  )

export const newRepresentativePage = (page: Page): Promise<Answer> => naming(page, undefined)

export async function recordRepresentativeAct(page: Page): Promise<Answer> {
  const wish = { ...representativeWish(page.fields), ...about(page) }
  const outcome = await recordRepresentative(knockOf(page), page, wish)
  return 'problem' in outcome ? naming(page, outcome.problem) : landed(page, outcome)
}

export async function endCapacityAct(page: Page): Promise<Answer> {
  return landed(page, await endCapacity(knockOf(page), page, { ...about(page), id: page.param('decisionId') }))
}

export async function endRepresentativeAct(page: Page): Promise<Answer> {
  return landed(
    page,
    await endRepresentative(knockOf(page), page, { ...about(page), id: page.param('representativeId') }),
  )
}
