/** Of G-30: looking at the agreements again, their conditions, and what was said of them. */

import type { VNode } from 'preact'
import { type Dossier, knockOf, type Outcome, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { safetyWords } from '#care/safety/safety.words.ts'
import {
  lookAtPlan,
  mayWord,
  planPath,
  readersOf,
  type SeenSafetyPlan,
  seenPlan,
} from '#care/safetyPlan/safety-plan.commands.ts'
import { hasEnded } from '#care/safetyPlan/safety-plan.ts'
import { type Fields, text } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { checkPlan, maySayMet, sayMet, sayOfPlan, setCondition } from './plan-acts.commands.ts'
import { CheckedForm, ConditionForm, FactForm } from './plan-acts.views.tsx'

const wishOn = (page: Page) => ({
  familyId: page.param('familyId'),
  planId: page.param('planId'),
  id: page.operation,
  draft: page.path,
})

export async function saidOfPlan(page: Page): Promise<Answer> {
  return landed(
    page,
    await sayOfPlan(knockOf(page), page, { ...wishOn(page), person: text(page.fields, 'person') }),
    'changed',
  )
}

type Error = { field: string; text: 'kies' | 'tekst' | 'lang' }
type Errors = Readonly<Record<string, string>>
type Inside = (
  dossier: Dossier,
  plan: SeenSafetyPlan,
  errors: Errors,
  names: readonly string[],
  fields: Fields,
) => { screen: string; form: VNode }

const wrong = (field: string, problem: string): Error => ({
  field,
  text: problem === 'missing' ? 'tekst' : problem === 'metMissing' ? 'kies' : 'lang',
})

function onPlan(page: Page, error: Error | undefined, inside: Inside): Promise<Answer> {
  const look = lookAtPlan(page.param('familyId'), 'read', page.param('planId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const plan = await seenPlan(dossier, page.param('planId'))
    if (hasEnded(plan)) throw new Refusal('conflict')
    const { say } = dossier
    const texts = {
      kies: uiWords['fout.kies'],
      tekst: uiWords['fout.tekst'],
      lang: safetyWords['veiligplan.fout.lang'],
    }
    const told = error === undefined ? undefined : { field: error.field, text: say(texts[error.text]) }
    const names = readersOf(dossier, plan).map((id) => nameOf(dossier, id))
    const { screen, form } = inside(
      dossier,
      plan,
      told === undefined ? {} : { [told.field]: told.text },
      names,
      await sentOrKept(page),
    )
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={screen}
        back={{ href: planPath(dossier.family.id, plan.id), name: say(safetyWords['veiligplan.kop']) }}
        problems={told === undefined ? undefined : [told]}
      >
        {form}
      </FamilyFrame>,
      told === undefined ? 200 : 422,
    )
  })
}

const finish = (page: Page, outcome: Outcome) => landed(page, outcome)

export const checkedPage = (page: Page): Promise<Answer> => checkedForm(page, undefined)

export async function planChecked(page: Page): Promise<Answer> {
  const typed = { words: text(page.fields, 'words'), reason: text(page.fields, 'reason') }
  const outcome = await checkPlan(knockOf(page), page, { ...wishOn(page), ...typed })
  if (!('problem' in outcome)) return finish(page, outcome)
  return checkedForm(page, wrong(outcome.problem === 'reasonLong' ? 'reason' : 'words', outcome.problem))
}

const checkedForm = (page: Page, error: Error | undefined): Promise<Answer> =>
  onPlan(page, error, (dossier, plan, errors, names, fields) => ({
    screen: dossier.say(safetyWords['veiligplan.kijkna']),
    form: (
      <CheckedForm
        seen={dossier}
        asked={page}
        names={names}
        typed={{ words: text(fields, 'words'), reason: text(fields, 'reason') }}
        errors={errors}
        mayEnd={mayWord(dossier, plan)}
      />
    ),
  }))

export const newConditionPage = (page: Page): Promise<Answer> => conditionForm(page, undefined)

export async function conditionSet(page: Page): Promise<Answer> {
  const outcome = await setCondition(knockOf(page), page, { ...wishOn(page), words: text(page.fields, 'words') })
  return 'problem' in outcome ? conditionForm(page, wrong('words', outcome.problem)) : finish(page, outcome)
}

const conditionForm = (page: Page, error: Error | undefined): Promise<Answer> =>
  onPlan(page, error, (dossier, _, errors, names, fields) => ({
    screen: dossier.say(safetyWords['veiligplan.voorwaarde']),
    form: (
      <ConditionForm
        seen={dossier}
        asked={page}
        names={names}
        typed={{ words: text(fields, 'words') }}
        errors={errors}
      />
    ),
  }))

export const factPage = (page: Page): Promise<Answer> => factForm(page, undefined)

export async function conditionMet(page: Page): Promise<Answer> {
  const typed = { met: text(page.fields, 'met'), fact: text(page.fields, 'fact') }
  const wish = { ...wishOn(page), conditionId: page.param('conditionId'), ...typed }
  const outcome = await sayMet(knockOf(page), page, wish)
  if (!('problem' in outcome)) return finish(page, outcome)
  return factForm(page, wrong(outcome.problem === 'metMissing' ? 'met' : 'fact', outcome.problem))
}

const factForm = (page: Page, error: Error | undefined): Promise<Answer> =>
  onPlan(page, error, (dossier, plan, errors, names, fields) => {
    const condition = plan.conditions.find(({ id }) => id === page.param('conditionId'))
    if (condition === undefined) throw new Refusal('notFound')
    if (!maySayMet(dossier, condition)) throw new Refusal('notYours')
    return {
      screen: dossier.say(safetyWords['veiligplan.lukt']),
      form: (
        <>
          <p class="onsplan-lead">{condition.words}</p>
          <FactForm
            seen={dossier}
            asked={page}
            names={names}
            typed={{ met: text(fields, 'met'), fact: text(fields, 'fact') }}
            errors={errors}
          />
        </>
      ),
    }
  })
