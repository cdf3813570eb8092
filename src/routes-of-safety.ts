/** The rows of the route table about safety: agreements, checks, and the conditions that a court or safety asks. */
import type { Purpose } from '#care/access/purpose.ts'
import { conditionPage, saidOfCondition } from '#care/conditions/condition.pages.tsx'
import type { Topic } from '#care/pass/facts.ts'
import { checkDone, checkPage, settled, settlePage } from '#care/reportingCode/check.pages.tsx'
import { fileClosed, filePage } from '#care/reportingCode/file.pages.tsx'
import { firstStepTaken, safetyPage } from '#care/reportingCode/safety.pages.tsx'
import { fieldsOfStep } from '#care/reportingCode/step.form.ts'
import { stepPage, stepTaken } from '#care/reportingCode/step.pages.tsx'
import { fieldsOfCheck } from '#care/safety/check.form.ts'
import { agreementsPage } from '#care/safetyFile/agreements.pages.tsx'
import { fieldsOfPlan } from '#care/safetyPlan/safety-plan.form.ts'
import { changePlanHere, changePlanPage, makePlanHere, newPlanPage } from '#care/safetyPlan/safety-plan.pages.tsx'
import { readAlongAct, readAlongPage } from '#care/safetySigns/reader.pages.tsx'
import { dayFields, fieldsOfRelease, fieldsOfSign } from '#care/safetySigns/sign.form.ts'
import { closeSignPage, concernPage, concernSaid, newSignPage, releaseConfirmed, releasePage, releaseProposed, signAdded, signClosed } from '#care/safetySigns/sign.pages.tsx'
import { signAnswered, signAnswerPage } from '#care/safetySigns/sign-answer.pages.tsx'
import { safetyPlanPage } from '#care/safetyUpkeep/plan.pages.tsx'
import { checkedPage, conditionMet, conditionSet, factPage, newConditionPage, planChecked, saidOfPlan } from '#care/safetyUpkeep/plan-acts.pages.tsx'
import { stopForSafetyPage, stoppedForSafety } from '#care/stoppedJim/stopped-jim.pages.tsx'
import { agreedInstead, agreedPage, askedAfterAll, leftUnasked, unaskedPage, unaskedSeconded } from '#care/unasked/unasked.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const family = (purpose: Purpose, ...topics: Topic[]) => ({ reach: 'family', purpose, topics }) as const
const agreements = family('veiligheidsafspraken maken')
const guarding = { reach: 'coordinator', purpose: 'veiligheid bewaken', topics: [] } as const

export const safetyRoutes: readonly Route[] = [
  get('/gezin/:familyId/veiligheidsafspraken', 'G-30', agreementsPage, agreements),
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
  post('/gezin/:familyId/veiligheid', 'P-09', firstStepTaken, { ...guarding, form: offer('youth', ...fieldsOfStep), action: 'create' }),
  get('/gezin/:familyId/veiligheid/check', 'P-09', checkPage, guarding),
  post('/gezin/:familyId/veiligheid/check', 'P-09', checkDone, {
    ...guarding,
    form: offer(...fieldsOfCheck),
    action: 'create',
  }),
  get('/gezin/:familyId/veiligheid/check/:checkId', 'P-09', settlePage, guarding),
  post('/gezin/:familyId/veiligheid/check/:checkId', 'P-09', settled, { ...guarding, form: offer('done') }),
  get('/gezin/:familyId/veiligheid/:youthId', 'P-09', filePage, guarding),
  get('/gezin/:familyId/veiligheid/:youthId/stap/:kind', 'P-09', stepPage, guarding),
  post('/gezin/:familyId/veiligheid/:youthId/stap/:kind', 'P-09', stepTaken, { ...guarding, form: offer(...fieldsOfStep), action: 'create' }),
  get('/gezin/:familyId/veiligheid/:youthId/signaal', 'P-09', newSignPage, guarding),
  post('/gezin/:familyId/veiligheid/:youthId/signaal', 'P-09', signAdded, { ...guarding, form: offer(...fieldsOfSign), action: 'create' }),
  get('/gezin/:familyId/veiligheid/:youthId/signaal/:signId', 'P-09', closeSignPage, guarding),
  post('/gezin/:familyId/veiligheid/:youthId/signaal/:signId', 'P-09', signClosed, { ...guarding, form: offer('reason') }),
  get('/gezin/:familyId/veiligheid/:youthId/signaal/:signId/antwoord', 'P-09', signAnswerPage, guarding),
  post('/gezin/:familyId/veiligheid/:youthId/signaal/:signId/antwoord', 'P-09', signAnswered, { ...guarding, form: offer('words') }),
  get('/gezin/:familyId/veiligheid/:youthId/zorg', 'P-09', concernPage, guarding),
  post('/gezin/:familyId/veiligheid/:youthId/zorg', 'P-09', concernSaid, { ...guarding, form: offer('about[]', 'told[]') }),
  get('/gezin/:familyId/veiligheid/:youthId/vrijgeven/:signId', 'P-09', releasePage, guarding),
  post('/gezin/:familyId/veiligheid/:youthId/vrijgeven/:signId', 'P-09', releaseProposed, { ...guarding, form: offer(...fieldsOfRelease) }),
  post('/gezin/:familyId/veiligheid/:youthId/vrijgave/:releaseId', 'P-09', releaseConfirmed, { ...guarding, form: offer() }),
  get('/gezin/:familyId/veiligheid/:youthId/jim/:jimId/niet/:personId', 'P-09', unaskedPage, guarding),
  post('/gezin/:familyId/veiligheid/:youthId/jim/:jimId/niet/:personId', 'P-09', leftUnasked, { ...guarding, form: offer('why'), action: 'create' }),
  post('/gezin/:familyId/veiligheid/:youthId/jim-niet/:unaskedId/ja', 'P-09', unaskedSeconded, { ...guarding, form: offer() }),
  post('/gezin/:familyId/veiligheid/:youthId/jim-niet/:unaskedId/toch', 'P-09', askedAfterAll, { ...guarding, form: offer() }),
  get('/gezin/:familyId/veiligheid/:youthId/jim/:jimId/akkoord', 'P-09', agreedPage, guarding),
  post('/gezin/:familyId/veiligheid/:youthId/jim/:jimId/akkoord', 'P-09', agreedInstead, { ...guarding, form: offer('by', 'words', ...dayFields('on')), action: 'create' }),
  get('/gezin/:familyId/veiligheid/:youthId/jim/:jimId/stop', 'P-09', stopForSafetyPage, guarding),
  post('/gezin/:familyId/veiligheid/:youthId/jim/:jimId/stop', 'P-09', stoppedForSafety, { ...guarding, form: offer('why'), action: 'create' }),
  get('/gezin/:familyId/veiligheid/:youthId/meelezen', 'P-09', readAlongPage, guarding),
  post('/gezin/:familyId/veiligheid/:youthId/meelezen', 'P-09', readAlongAct, { ...guarding, form: offer('person', 'reason', ...dayFields('until')), action: 'create' }),
  post('/gezin/:familyId/veiligheid/:youthId/klaar', 'P-09', fileClosed, { ...guarding, form: offer() }),
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
