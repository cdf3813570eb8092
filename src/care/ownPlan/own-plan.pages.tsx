/** G-41: answering the offer, writing the plan, and looking whether what must be in it is in it. */

import type { VNode } from 'preact'
import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { answerForm, lookForm, textsForm } from '#care/familyGroupPlan/group-plan.form.ts'
import {
  type AnswerProblem,
  type GroupOffer,
  isHandedIn,
  type LookProblem,
  lengths,
  parts,
  type WriteProblem,
} from '#care/familyGroupPlan/group-plan.ts'
import { groupPlanWords as words } from '#care/familyGroupPlan/group-plan.words.ts'
import { groupLook, groupPath, oneOffer, readGroup } from '#care/familyGroupPlan/read-group-plan.commands.ts'
import type { Fields } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { AnswerForm } from './answer.views.tsx'
import { answerOffer, lookAtOwnPlan, mustBeAsked, peopleOf, readersOf, writeOwnPlan } from './own-plan.commands.ts'
import { LookForm, WriteForm } from './own-plan.views.tsx'

const place = (page: Page) => ({
  familyId: page.param('familyId'),
  offerId: page.param('groupOfferId'),
  draft: page.path,
})

type Placed = { field: string; text: string }

/** One page about one offer: the same frame, with what was typed still there. */
function offerFormPage(
  page: Page,
  screen: (dossier: Dossier) => string,
  problem: ((dossier: Dossier) => Placed) | undefined,
  form: (dossier: Dossier, offer: GroupOffer, fields: Fields | undefined, errors: Record<string, string>) => VNode,
): Promise<Answer> {
  const { familyId, offerId } = place(page)
  return openDossier(knockOf(page), groupLook(familyId, 'read', offerId), async (dossier) => {
    const offer = oneOffer(await readGroup(dossier), offerId)
    const fields = problem === undefined ? await draftOf(page, page.path) : page.fields
    const found = problem?.(dossier)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={screen(dossier)}
        back={{ href: groupPath(familyId), name: dossier.say(uiWords['knop.terug']) }}
        problems={found === undefined ? undefined : [found]}
      >
        {form(dossier, offer, fields, found === undefined ? {} : { [found.field]: found.text })}
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}

const tooLong = (field: string, max: number) => ({ field, max }) as const
const answerProblems = {
  answerMissing: { field: 'answer', words: words['zelfplan.fout.antwoord'] },
  supportMissing: { field: 'support', words: words['zelfplan.fout.wie'] },
  supportTooLong: tooLong('support', lengths.support),
  personMissing: { field: 'person', words: words['pro.zelfplan.fout.zei'] },
  channelMissing: { field: 'channel', words: words['pro.zelfplan.fout.hoorde'] },
} as const satisfies Record<AnswerProblem | 'personMissing' | 'channelMissing', unknown>

const lookProblems = {
  saysMissing: { field: 'says', words: words['pro.zelfplan.fout.kijk'] },
  besideMissing: { field: 'words', words: words['pro.zelfplan.fout.bij'] },
  besideTooLong: tooLong('words', lengths.beside),
  changed: { field: 'says', words: words['pro.zelfplan.fout.anders'] },
} as const satisfies Record<LookProblem | 'changed', unknown>

type Known = (typeof answerProblems)[keyof typeof answerProblems] | (typeof lookProblems)[keyof typeof lookProblems]

const said =
  (known: Known) =>
  ({ say }: Dossier): Placed => ({
    field: known.field,
    text: 'max' in known ? say(uiWords['fout.telang'], { max: known.max }) : say(known.words),
  })

const writeSaid =
  (problem: WriteProblem) =>
  ({ say }: Dossier): Placed =>
    problem === 'empty'
      ? { field: parts[0], text: say(words['zelfplan.fout.leeg']) }
      : { field: problem.slice(0, -'TooLong'.length), text: say(uiWords['fout.telang'], { max: lengths.part }) }

export const answerPage = (page: Page): Promise<Answer> => answering(page, undefined)

export async function answerAct(page: Page): Promise<Answer> {
  const typed = answerForm(page.fields)
  const wish = { ...typed, ...place(page), person: typed.person === '' ? null : typed.person }
  const outcome = await answerOffer(knockOf(page), page, wish)
  return 'problem' in outcome ? answering(page, outcome.problem) : landed(page, outcome)
}

const answering = (page: Page, problem: keyof typeof answerProblems | undefined) =>
  offerFormPage(
    page,
    ({ say }) => say(words['zelfplan.antwoord.kop']),
    problem && said(answerProblems[problem]),
    (dossier, offer, fields, errors) => {
      if (isHandedIn(offer)) throw new Refusal('notFound')
      const readers = peopleOf(dossier, offer).filter((id) => id !== dossier.viewer.person)
      const typed = answerForm(fields ?? {})
      return <AnswerForm asked={page} seen={dossier} offer={offer} typed={typed} readers={readers} errors={errors} />
    },
  )

export const writePage = (page: Page): Promise<Answer> => writing(page, undefined)

export async function writeAct(page: Page): Promise<Answer> {
  const wish = { ...place(page), texts: textsForm(page.fields), base: lookForm(page.fields).base }
  const outcome = await writeOwnPlan(knockOf(page), page, wish)
  return 'problem' in outcome ? writing(page, outcome.problem) : landed(page, outcome)
}

const writing = (page: Page, problem: WriteProblem | undefined) =>
  offerFormPage(
    page,
    ({ say }) => say(words['zelfplan.schrijf']),
    problem && writeSaid(problem),
    (dossier, offer, fields, errors) => {
      mustBeAsked(dossier, offer)
      const standing = offer.plan?.texts ?? textsForm({})
      const base = fields?.base === undefined ? (offer.plan?.wording ?? 0) : lookForm(fields).base
      return (
        <WriteForm
          asked={page}
          seen={dossier}
          offer={offer}
          typed={fields === undefined ? standing : textsForm(fields)}
          base={base}
          readers={readersOf(dossier, offer)}
          errors={errors}
        />
      )
    },
  )

export const lookPage = (page: Page): Promise<Answer> => looking(page, undefined)

export async function lookAct(page: Page): Promise<Answer> {
  const outcome = await lookAtOwnPlan(knockOf(page), page, { ...lookForm(page.fields), ...place(page) })
  return 'problem' in outcome ? looking(page, outcome.problem) : landed(page, outcome)
}

const looking = (page: Page, problem: keyof typeof lookProblems | undefined) =>
  offerFormPage(
    page,
    ({ say }) => say(words['pro.zelfplan.kijk']),
    problem && said(lookProblems[problem]),
    (dossier, offer, fields, errors) => {
      if (!dossier.isCoordinator || offer.plan === undefined || !isHandedIn(offer)) throw new Refusal('notFound')
      // What was said of an earlier version is not said of this one.
      const isOld = problem === undefined && fields?.base !== undefined && lookForm(fields).base !== offer.plan.wording
      const typed = lookForm(isOld ? {} : (fields ?? {}))
      return <LookForm asked={page} seen={dossier} offer={offer} plan={offer.plan} typed={typed} errors={errors} />
    },
  )
