/** Of G-30: one plan as this reader sees it, with what was said of it and what comes next. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { safetyWords } from '#care/safety/safety.words.ts'
import { lookAtPlan, mayWord, planPath, plansPath, readersOf, seenPlan } from '#care/safetyPlan/safety-plan.commands.ts'
import { aroundPlan } from '#care/safetyPlan/safety-plan.sql.ts'
import { hasEnded, nextCheck, openParts } from '#care/safetyPlan/safety-plan.ts'
import { doneOn } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { SafetyPlan } from './plan.views.tsx'
import { maySayMet, stillToTell } from './plan-acts.commands.ts'

export const safetyPlanPage = (page: Page): Promise<Answer> =>
  openDossier(
    knockOf(page),
    {
      ...lookAtPlan(page.param('familyId'), 'read', page.param('planId')),
      done: doneOn(page.query),
    },
    async (dossier) => {
      const plan = await seenPlan(dossier, page.param('planId'))
      const { reviewOn, homes } = await aroundPlan(dossier, dossier.family.id)
      const { say } = dossier
      const own = dossier.viewer.person
      return show(
        <FamilyFrame
          asked={page}
          seen={dossier}
          screen={say(safetyWords['veiligplan.kop'])}
          back={{ href: plansPath(dossier.family.id), name: say(uiWords['knop.terug']) }}
        >
          <SafetyPlan
            seen={dossier}
            asked={page}
            plan={plan}
            ways={{
              path: planPath(dossier.family.id, plan.id),
              ended: hasEnded(plan),
              reads: readersOf(dossier, plan),
              mayWord: mayWord(dossier, plan),
              agreed: plan.acts.some(({ kind, by }) => kind === 'agreed' && by === own),
              toTell: stillToTell(plan).filter((id) => id !== own),
              open: openParts(plan.covered, homes),
              nextCheck: nextCheck(plan.madeOn, plan.acts, reviewOn),
              maySayMet: (setBy) => maySayMet(dossier, { setBy }),
            }}
          />
        </FamilyFrame>,
      )
    },
  )
