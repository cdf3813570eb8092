/** The rows of the route table about safety: agreements, checks, and the conditions that a court or safety asks. */
import type { Purpose } from '#care/access/purpose.ts'
import { conditionPage, saidOfCondition } from '#care/conditions/condition.pages.tsx'
import type { Topic } from '#care/pass/facts.ts'
import { fieldsOfCheck } from '#care/safety/check.form.ts'
import { checkDone, checkPage, settled, settlePage } from '#care/safety/check.pages.tsx'
import { safetyPage } from '#care/safetyFile/safety.pages.tsx'
import { fieldsOfPlan } from '#care/safetyPlan/safety-plan.form.ts'
import { changePlanHere, changePlanPage, makePlanHere, newPlanPage, safetyPlansPage } from '#care/safetyPlan/safety-plan.pages.tsx'
import { safetyPlanPage } from '#care/safetyUpkeep/plan.pages.tsx'
import { checkedPage, conditionMet, conditionSet, factPage, newConditionPage, planChecked, saidOfPlan } from '#care/safetyUpkeep/plan-acts.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const family = (purpose: Purpose, ...topics: Topic[]) => ({ reach: 'family', purpose, topics }) as const
const agreements = family('veiligheidsafspraken maken')
const guarding = { reach: 'coordinator', purpose: 'veiligheid bewaken', topics: [] } as const

export const safetyRoutes: readonly Route[] = [
  get('/gezin/:familyId/veiligheidsafspraken', 'G-30', safetyPlansPage, agreements),
  get('/gezin/:familyId/veiligheidsafspraken/nieuw', 'G-30', newPlanPage, agreements),
  post('/gezin/:familyId/veiligheidsafspraken/nieuw', 'G-30', makePlanHere, {
    ...agreements,
    form: offer(...fieldsOfPlan),
    action: 'create',
  }),
  get('/gezin/:familyId/veiligheidsafspraken/:planId', 'G-30', safetyPlanPage, agreements),
  get('/gezin/:familyId/veiligheidsafspraken/:planId/aanpassen', 'G-30', changePlanPage, agreements),
  post('/gezin/:familyId/veiligheidsafspraken/:planId/aanpassen', 'G-30', changePlanHere, {
    ...agreements,
    form: offer(...fieldsOfPlan),
  }),
  post('/gezin/:familyId/veiligheidsafspraken/:planId/gedaan', 'G-30', saidOfPlan, {
    ...agreements,
    form: offer('person'),
  }),
  get('/gezin/:familyId/veiligheidsafspraken/:planId/nagekeken', 'G-30', checkedPage, agreements),
  post('/gezin/:familyId/veiligheidsafspraken/:planId/nagekeken', 'G-30', planChecked, {
    ...agreements,
    form: offer('words', 'reason'),
  }),
  get('/gezin/:familyId/veiligheidsafspraken/:planId/voorwaarde', 'G-30', newConditionPage, agreements),
  post('/gezin/:familyId/veiligheidsafspraken/:planId/voorwaarde', 'G-30', conditionSet, {
    ...agreements,
    form: offer('words'),
  }),
  get('/gezin/:familyId/veiligheidsafspraken/:planId/voorwaarde/:conditionId', 'G-30', factPage, agreements),
  post('/gezin/:familyId/veiligheidsafspraken/:planId/voorwaarde/:conditionId', 'G-30', conditionMet, {
    ...agreements,
    form: offer('met', 'fact'),
  }),
  get('/gezin/:familyId/veiligheid', 'P-09', safetyPage, guarding),
  get('/gezin/:familyId/veiligheid/check', 'P-09', checkPage, guarding),
  post('/gezin/:familyId/veiligheid/check', 'P-09', checkDone, {
    ...guarding,
    form: offer(...fieldsOfCheck),
    action: 'create',
  }),
  get('/gezin/:familyId/veiligheid/check/:checkId', 'P-09', settlePage, guarding),
  post('/gezin/:familyId/veiligheid/check/:checkId', 'P-09', settled, { ...guarding, form: offer('done') }),
  get('/gezin/:familyId/doelen/:goalId/voorwaarde', 'G-03', conditionPage, {
    ...family('plan bekijken', 'goals'),
    reach: 'coordinator',
  }),
  post('/gezin/:familyId/doelen/:goalId/voorwaarde', 'G-03', saidOfCondition, {
    ...family('een doel maken of veranderen', 'goals'),
    reach: 'coordinator',
    form: offer('answer', 'fact', 'on.day', 'on.month', 'on.year', 'on.quick'),
  }),
]
