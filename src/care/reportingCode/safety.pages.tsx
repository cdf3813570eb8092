/** P-09 Veiligheid: the checks, the way to the agreements, and the first step of the reporting code (T-49). */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { youthsOf } from '#care/access/frame.ts'
import { lookAtSafety, namesOfGuards, seenChecks } from '#care/safety/check.commands.ts'
import { Checks } from '#care/safety/check.views.tsx'
import { safetyWords } from '#care/safety/safety.words.ts'
import { eventsOf, isGuard } from '#care/safetyFile/read-file.commands.ts'
import { filesOf } from '#care/safetyFile/safety-file.sql.ts'
import { nextStep } from '#care/safetyFile/safety-file.ts'
import { dayOf } from '#platform/dates.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { Card } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { takeStep } from './code.commands.ts'
import { CodePerYouth, type YouthInCode } from './code-per-youth.views.tsx'
import { stepIn, typedStep } from './step.form.ts'
import { stepErrorOf } from './step.pages.tsx'

export const safetyPage = (page: Page): Promise<Answer> => safety(page, undefined)

/** The button told about whom; without that nothing is written. */
export async function firstStepTaken(page: Page): Promise<Answer> {
  const youth = text(page.fields, 'youth')
  if (youth === '') return safety(page, 'youthMissing')
  const wish = stepIn(typedStep(page.fields), 1, dayOf(page.now))
  const onFile = { familyId: page.param('familyId'), youth, id: page.operation, draft: page.path }
  const outcome = await takeStep(knockOf(page), page, { ...wish, ...onFile })
  return 'problem' in outcome ? safety(page, outcome.problem) : landed(page, outcome)
}

type Problem = 'youthMissing' | Parameters<typeof stepErrorOf>[1]

const errorOf = (dossier: Dossier, page: Page, problem: Problem) =>
  problem === 'youthMissing'
    ? { field: 'fact0', text: dossier.say(safetyWords['pro.veilig.fout.over']) }
    : stepErrorOf(dossier, problem, typedStep(page.fields))

function safety(page: Page, problem: Problem | undefined): Promise<Answer> {
  const look = { ...lookAtSafety(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const guards = await isGuard(dossier)
    if (!guards && (await filesOf(dossier, dossier.family.id)).length === 0) throw new Refusal('notFound')
    const { say } = dossier
    const checks = await seenChecks(dossier)
    const writers = checks.flatMap(({ by, settled }) => (settled === null ? [by] : [by, settled.by]))
    const told = problem === undefined ? undefined : errorOf(dossier, page, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(safetyWords['pro.veilig.kop'])}
        tab="safety"
        problems={told === undefined ? undefined : [told]}
      >
        <EyeSentence>{say(safetyWords['pro.veilig.wieleest'])}</EyeSentence>
        {dossier.isCoordinator ? (
          <Card title={say(safetyWords['veiligplan.kop'])}>
            <p>{say(safetyWords['veiligplan.uitleg'])}</p>
            <LoneLink href={`/gezin/${dossier.family.id}/veiligheidsafspraken`}>
              {say(safetyWords['veiligplan.kop'])}
            </LoneLink>
          </Card>
        ) : null}
        {guards ? <Checks seen={dossier} checks={checks} names={await namesOfGuards(dossier, writers)} /> : null}
        <CodePerYouth
          seen={dossier}
          asked={page}
          youths={(await youthsInCode(dossier)).filter(({ next }) => guards || next !== null)}
          guards={guards}
          typed={typedStep(await sentOrKept(page))}
          errors={told === undefined ? {} : { [told.field]: told.text }}
        />
      </FamilyFrame>,
      told === undefined ? 200 : 422,
    )
  })
}

/** Each youth with the step that comes next in a file that is there, and whether anything was written in it. */
async function youthsInCode(dossier: Dossier): Promise<YouthInCode[]> {
  const files = await filesOf(dossier, dossier.family.id)
  return youthsOf(dossier).map(({ id, name }) => {
    const file = files.find(({ youth }) => youth === id)
    const isEmpty = file === undefined || file.steps.length + file.signs.length === 0
    return { id, name, next: file === undefined ? null : nextStep(eventsOf(file)), isEmpty }
  })
}
