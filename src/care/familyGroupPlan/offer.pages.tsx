/** G-41 for who coordinates: offering a plan of their own with its explanation, and skipping it with a ground. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { dayTyped } from '#care/custody/custody.form.ts'
import { colleagues } from '#care/withheld/withheld.commands.ts'
import type { Fields } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { offerForm, skipForm } from './group-plan.form.ts'
import { isHandedIn, lengths, type OfferProblem, type SkipProblem, usualUntil } from './group-plan.ts'
import { groupPlanWords as words } from './group-plan.words.ts'
import { makeOffer, mayBeAsked, skipGroupPlan } from './offer.commands.ts'
import { NobodyToAsk, OfferForm, SkipForm } from './offer.views.tsx'
import { groupLook, groupPath, readGroup } from './read-group-plan.commands.ts'

const familyOf = (page: Page) => page.param('familyId')
const place = (page: Page) => ({ familyId: familyOf(page), draft: page.path })
const backOf = ({ family, say }: Dossier) => ({ href: groupPath(family.id), name: say(uiWords['knop.terug']) })

const offerProblems = {
  explanationMissing: { field: '', words: words['pro.zelfplan.fout.uitleg'] },
  nobody: { field: 'asked', words: words['pro.zelfplan.fout.wie'] },
  youthMissing: { field: 'asked', words: words['pro.zelfplan.fout.jongere'] },
  channelMissing: { field: 'channel', words: words['pro.zelfplan.fout.hoe'] },
  notADay: { field: 'until', words: uiWords['fout.datumvorm'] },
  tooSoon: { field: 'until', words: words['pro.zelfplan.fout.dag'] },
  tooLate: { field: 'until', words: words['pro.zelfplan.fout.dag'] },
  conditionsTooLong: { field: 'conditions', max: lengths.conditions },
} as const satisfies Record<OfferProblem, unknown>

const skipProblems = {
  groundMissing: { field: 'ground', words: words['pro.zelfplan.fout.grond'] },
  reasonMissing: { field: 'reason', words: words['pro.zelfplan.fout.reden'] },
  reasonTooLong: { field: 'reason', max: lengths.reason },
  secondMissing: { field: 'second', words: words['pro.zelfplan.fout.tweede'] },
  shownToMissing: { field: 'shownTo', words: words['pro.zelfplan.fout.lezer'] },
} as const satisfies Record<SkipProblem, unknown>

type Placed = (typeof offerProblems)[OfferProblem] | (typeof skipProblems)[SkipProblem]

function told({ say }: Dossier, placed: Placed | undefined) {
  if (placed === undefined) return { errors: {}, summary: undefined }
  const text = 'max' in placed ? say(uiWords['fout.telang'], { max: placed.max }) : say(placed.words)
  const isField = placed.field !== ''
  return {
    errors: isField ? { [placed.field]: text } : {},
    summary: [{ ...(isField ? { field: placed.field } : {}), text }],
  }
}

export const offerPage = (page: Page): Promise<Answer> => offering(page, undefined)

export async function offerAct(page: Page): Promise<Answer> {
  const outcome = await makeOffer(knockOf(page), page, { ...offerForm(page.fields), ...place(page) })
  return 'problem' in outcome ? offering(page, outcome.problem) : landed(page, outcome)
}

function typedOffer(fields: Fields | undefined, dossier: Dossier, may: readonly string[]) {
  const [year = '', month = '', day = ''] = usualUntil(dossier.today).split('-')
  if (fields === undefined)
    return { asked: may, explanation: '', channel: '', conditions: '', until: { day, month, year } }
  return { ...offerForm(fields), until: dayTyped(fields, 'until') }
}

function offering(page: Page, problem: OfferProblem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), groupLook(familyOf(page), 'read'), async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notFound')
    const may = mayBeAsked(await readGroup(dossier))
    const fields = problem === undefined ? await draftOf(page, page.path) : page.fields
    const { errors, summary } = told(dossier, problem && offerProblems[problem])
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(words['pro.zelfplan.bied'])}
        back={backOf(dossier)}
        problems={summary}
      >
        {may.length === 0 ? (
          <NobodyToAsk seen={dossier} />
        ) : (
          <OfferForm asked={page} seen={dossier} may={may} typed={typedOffer(fields, dossier, may)} errors={errors} />
        )}
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export const skipPage = (page: Page): Promise<Answer> => skipping(page, undefined)

export async function skipAct(page: Page): Promise<Answer> {
  const outcome = await skipGroupPlan(knockOf(page), page, { ...skipForm(page.fields), ...place(page) })
  return 'problem' in outcome ? skipping(page, outcome.problem) : landed(page, outcome)
}

function skipping(page: Page, problem: SkipProblem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), groupLook(familyOf(page), 'read'), async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notFound')
    const group = await readGroup(dossier)
    if (group.skips.length > 0 || group.offers.some(isHandedIn)) throw new Refusal('notFound')
    const fields = problem === undefined ? await draftOf(page, page.path) : page.fields
    const { errors, summary } = told(dossier, problem && skipProblems[problem])
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(words['pro.zelfplan.over'])}
        back={backOf(dossier)}
        problems={summary}
      >
        <SkipForm
          asked={page}
          seen={dossier}
          may={group.mayAnswer}
          colleagues={await colleagues(dossier)}
          typed={skipForm(fields ?? {})}
          errors={errors}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}
