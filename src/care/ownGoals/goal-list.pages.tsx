/** The goals of the plan, as a list on two tabs. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import { isOver } from '#care/goals/goal.ts'
import { goalsOfPlan } from '#care/goals/goals.sql.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { openPlanRow } from '#care/plan/plan.sql.ts'
import { doneOn } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState } from '#ui/card.views.tsx'
import { Tabs } from '#ui/navigation.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { GoalGroups } from './goal-groups.views.tsx'

/** All goals of the plan on two tabs: being worked on, and done or stopped. */
export const goalsPage = (page: Page): Promise<Answer> =>
  openDossier(
    knockOf(page),
    {
      familyId: page.param('familyId'),
      purpose: 'plan bekijken',
      action: 'read',
      topics: ['goals'],
      object: { class: 'goal' },
      done: doneOn(page.query),
    },
    async (dossier) => {
      const plan = await openPlanRow(dossier, dossier.family.id)
      const seen = plan === undefined ? { goals: [], nextReviewOn: null } : await goalsOfPlan(dossier, plan.id)
      const done = page.query.get('tab') === 'klaar'
      const shown = seen.goals.filter((goal) => isOver(goal.state) === done)
      const { say } = dossier
      const path = `/gezin/${dossier.family.id}/doelen`
      const create = <Button href={`${path}/nieuw`}>{say(goalWords['doel.nieuw'])}</Button>
      return show(
        <FamilyFrame asked={page} seen={dossier} screen={say(goalWords['doel.lijst'])} back={backToPlan(dossier)}>
          <Tabs
            label={say(goalWords['doel.lijst'])}
            tabs={[
              { name: say(goalWords['doel.lijst.open']), href: path, current: !done },
              { name: say(goalWords['doel.lijst.klaar']), href: `${path}?tab=klaar`, current: done },
            ]}
          />
          {shown.length === 0 ? (
            <EmptyState text={say(goalWords[done ? 'doel.leegklaar' : 'doel.leeg'])}>
              {done ? (
                <Button kind="other" href={path}>
                  {say(goalWords['doel.lijst.open'])}
                </Button>
              ) : plan === undefined ? (
                <Button kind="other" href={`/gezin/${dossier.family.id}/plan`}>
                  {say(uiWords['nav.plan'])}
                </Button>
              ) : (
                create
              )}
            </EmptyState>
          ) : (
            <GoalGroups seen={dossier} goals={shown} nextReviewOn={seen.nextReviewOn} />
          )}
          {shown.length === 0 || done ? null : create}
        </FamilyFrame>,
      )
    },
  )
