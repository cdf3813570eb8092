/** G-30 Veiligheidsafspraken: what there is for this reader, and what professionals discussed with him or her. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf } from '#care/access/frame.ts'
import { safetyWords } from '#care/safety/safety.words.ts'
import { lookAtPlan, planPath, plansPath, seenPlans } from '#care/safetyPlan/safety-plan.commands.ts'
import { longDay } from '#platform/dates.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState, Rows, StepRow } from '#ui/card.views.tsx'
import { releasedToMe } from './read-file.commands.ts'
import { safetyFileWords } from './safety-file.words.ts'

export const agreementsPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), lookAtPlan(page.param('familyId'), 'read'), async (dossier) => {
    const { say, viewer, today } = dossier
    const plans = await seenPlans(dossier)
    const released = await releasedToMe(dossier)
    const way = `${plansPath(dossier.family.id)}/nieuw`
    const button = <Button href={way}>{say(safetyWords['veiligplan.nieuw'])}</Button>
    return show(
      <FamilyFrame asked={page} seen={dossier} screen={say(safetyWords['veiligplan.kop'])} back={backToPlan(dossier)}>
        <p>{say(safetyWords['veiligplan.uitleg'])}</p>
        <p>
          <strong>{say(safetyWords['veiligplan.112'])}</strong>
        </p>
        {plans.length === 0 ? (
          <EmptyState text={say(safetyWords['veiligplan.leeg'], { name: coordinatorOf(dossier)?.name ?? '' })}>
            {button}
          </EmptyState>
        ) : (
          <Card>
            <Rows>
              {plans.map((plan) => (
                <StepRow
                  title={say(safetyWords[plan.kind === 'shared' ? 'veiligplan.veiligezin' : 'veiligplan.alleenik'])}
                  href={planPath(dossier.family.id, plan.id)}
                  more={longDay(viewer.voice, plan.madeOn, today)}
                />
              ))}
            </Rows>
            {button}
          </Card>
        )}
        {released.length === 0 ? null : (
          <Card title={say(safetyFileWords['veiligplan.besproken'])}>
            {released.map(({ fact, talkOn }) => (
              <p class="onsplan-typed">
                {say(safetyWords['veiligplan.feit.op'], { date: longDay(viewer.voice, talkOn, today), words: fact })}
              </p>
            ))}
          </Card>
        )}
      </FamilyFrame>,
    )
  })
