/** Every URL of the product on one screen. What is not here does not exist. */

import type { Purpose } from '#care/access/purpose.ts'
import { fieldsOfSteps } from '#care/conversation/conversation.form.ts'
import { conversationPage, saveConversation, sayEnoughHere } from '#care/conversation/conversation.pages.tsx'
import { fieldsOfParts } from '#care/custody/custody.form.ts'
import { custodyPage, recordCustodyAct } from '#care/custody/custody.pages.tsx'
import { planPage } from '#care/dossier/plan.pages.tsx'
import { goOn, keepTyped, startPage } from '#care/entry/home.pages.tsx'
import { leaveQuickly, signOut, weatherPage } from '#care/entry/leaving.pages.tsx'
import { askForCode, codePage, signIn, signInPage } from '#care/entry/sign-in.pages.tsx'
import { castPage, chooseSomeone, health, mailPage } from '#care/entry/welcome.pages.tsx'
import { adviserPage, helpPage, privacyPage, safeUsePage, understood } from '#care/guidance/help.pages.tsx'
import { familyNamePage, renameFamilyAct } from '#care/household/family-name.pages.tsx'
import { addNewHome, changeHomeAct, changeHomePage, householdPage, moveMemberAct, newHomePage } from '#care/household/household.pages.tsx'
import { answerInvitation, backToCard, cardPage, showInvitation, takePart, takePartByIssuer } from '#care/invitation/invitation.pages.tsx'
import { invitingPage, makeInvitation } from '#care/invitation/inviting.pages.tsx'
import { knowledgeOn, knowledgePage, searchKnowledge } from '#care/knowledge/knowledge.pages.tsx'
import { actOnDisputeAct, disputePage, sayDisagreedAct, takeDisputeBack } from '#care/legalPosition/dispute.pages.tsx'
import { frameworkPage, recordFrameworkAct } from '#care/legalPosition/framework.pages.tsx'
import { fieldsOfFramework } from '#care/legalPosition/legal-position.form.ts'
import { custodyOverview } from '#care/legalPosition/overview.pages.tsx'
import { sayOutcome, takeBackStep, undoOutcome } from '#care/lettingGo/letting-go.pages.tsx'
import { askLogQuestion, logQuestionPage, lookLogPage } from '#care/log/look-log.pages.tsx'
import { newsPage } from '#care/log/news.pages.tsx'
import { birthPage, correctBirthAct, takeCorrectionBackAct } from '#care/members/birth.pages.tsx'
import { addNewMember, endMembershipAct, leavingPage, newMemberPage, putMemberBackAct } from '#care/members/members.pages.tsx'
import { resultPage, resultPrintPage, sayRightOrNot } from '#care/minutes/minutes.pages.tsx'
import { thanksPage } from '#care/network/stop.pages.tsx'
import { makeGoalHere, newGoalPage } from '#care/newGoals/new-goal.pages.tsx'
import { overviewPage } from '#care/overview/overview.pages.tsx'
import { decideOnGoal, goalPage, putGoalBackHere } from '#care/ownGoals/goal.pages.tsx'
import { goalsPage } from '#care/ownGoals/goal-list.pages.tsx'
import { changeGoalPage, rewordGoalHere, setMarkHere } from '#care/ownGoals/goal-words.pages.tsx'
import type { Topic } from '#care/pass/facts.ts'
import { beginPlanAct, beginPlanPage, changeLoadAct, changeWishAct, loadPage, wishPage } from '#care/plan/plan.pages.tsx'
import { preparingPage, preparingPrintPage } from '#care/preparation/agenda.pages.tsx'
import { fieldsOfPreparation } from '#care/preparation/preparation.form.ts'
import { answerQuestion, questionPage } from '#care/preparation/question.pages.tsx'
import { bringBackLater, laterPage, putLater } from '#care/putOff/put-off.pages.tsx'
import { dayPage, setDay } from '#care/reviews/day.pages.tsx'
import { reviewPage } from '#care/reviews/reviews.pages.tsx'
import { confirmScoreHere, giveScoreHere, putScoreBackHere, scorePage, scoreWordsPage, wordScoreHere } from '#care/scores/score.pages.tsx'
import { chooseWordsPage, historyOfWordsPage, keepWords } from '#care/statements/choosing.pages.tsx'
import { lengthenStep, makeStepHere, moveStepDay, newStepPage, putStepBackHere, stepDone, stepNotWorked, stepPage } from '#care/steps/step.pages.tsx'
import { changeStepPage, rewordStepHere } from '#care/steps/step-words.pages.tsx'
import { addNoticedItem, changeNoticedItem, changeNoticedPage, goodAndHardPage, newNoticedPage } from '#care/strengths/strength.pages.tsx'
import { moveWorryItem, reopenWorryItem, settleWorryItem, undoNoticedItem } from '#care/strengths/strength-acts.pages.tsx'
import { homePage, todayPage, youthPage } from '#care/today/today.pages.tsx'
import { agreementPage, newVersionPage, offerNewVersion, sayOwnStand, saySpokenStand, spokenStandPage, takeBackStand } from '#care/versions/agreement.pages.tsx'
import { perspectiveFields } from '#care/whereTo/perspective.form.ts'
import { ownWhereToPage, sayOwnWhereTo, undoWhereTo, whereToPage } from '#care/whereTo/where-to.pages.tsx'
import { worklistPage } from '#care/worklist/worklist.pages.tsx'
import { anything, offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'
import { askRegister, registerPage } from './interop/brp-gezag/ask-register.pages.tsx'
import { childRoutes } from './routes-of-child.ts'
import { circleRoutes } from './routes-of-circle.ts'
import { consentRoutes } from './routes-of-consent.ts'
import { ownPlanRoutes } from './routes-of-own-plan.ts'
import { paperRoutes } from './routes-of-paper.ts'
import { rightsRoutes } from './routes-of-rights.ts'
import { safetyRoutes } from './routes-of-safety.ts'
import { settingsRoutes } from './routes-of-settings.ts'
import { startRoutes } from './routes-of-start.ts'
import { storyRoutes } from './routes-of-story.ts'
import { workRoutes } from './routes-of-work.ts'

const everyone = { reach: 'everyone', purpose: '', topics: [] } as const
const family = (purpose: Purpose, ...topics: Topic[]) => ({ reach: 'family', purpose, topics }) as const
const [household, custody] = [family('het gezin bijwerken', 'contact'), family('het gezin bijwerken', 'decisions')]
const [plan, agreement] = [family('het plan bijwerken', 'goals'), family('zeggen of het plan klopt', 'decisions')]
const goodAndHard = family('opschrijven wat goed gaat en lastig is', 'strengthsAndWorries')
const whereTo = family('opschrijven waar we heen willen', 'strengthsAndWorries')
const noticed = ['about[]', 'words', 'noticedBy', 'since', 'exception', 'domains[]', 'audience', 'saidIn', 'unsplit[]', 'base'] as const
export const routes: readonly Route[] = [
  ...safetyRoutes,
  ...rightsRoutes,
  ...workRoutes,
  ...circleRoutes,
  ...storyRoutes,
  ...startRoutes,
  ...ownPlanRoutes,
  ...settingsRoutes,
  ...paperRoutes,
  get('/health', 'A-08', health, everyone),
  get('/', 'A-01', startPage, everyone),
  get('/inloggen', 'A-02', signInPage, everyone),
  post('/inloggen', 'A-02', askForCode, { ...everyone, form: offer('mail', 'back'), rate: 'signIn' }),
  get('/inloggen/code', 'A-02', codePage, everyone),
  post('/inloggen/code', 'A-02', signIn, { ...everyone, form: offer('code', 'device', 'back'), rate: 'signIn' }),
  post('/uitloggen', 'A-02', signOut, { ...everyone, form: offer() }),
  get('/zitting', 'A-02', goOn, everyone),
  post('/concept', 'A-08', keepTyped, { ...everyone, form: anything }),
  get('/code', 'A-03', cardPage, everyone),
  post('/code', 'A-03', showInvitation, { ...everyone, form: offer('code', 'fact'), rate: 'signIn' }),
  get('/code/antwoord', 'A-03', backToCard, everyone),
  post('/code/antwoord', 'A-03', answerInvitation, { ...everyone, form: offer('code', 'fact', 'answer'), rate: 'signIn' }),
  get('/code/meedoen', 'A-03', backToCard, everyone),
  post('/code/meedoen', 'A-03', takePart, { ...everyone, form: offer('code', 'fact', 'mail', 'device', 'credential'), rate: 'signIn' }),
  get('/code/organisatie', 'A-03', backToCard, everyone),
  post('/code/organisatie', 'A-03', takePartByIssuer, { ...everyone, form: offer('code', 'fact', 'mail'), rate: 'signIn' }),
  get('/hulp', 'A-04', helpPage, everyone),
  get('/veilig', 'A-05', safeUsePage, everyone),
  post('/veilig', 'A-05', understood, { ...everyone, form: offer('back') }),
  get('/snel-weg', 'A-07', leaveQuickly, { ...everyone, rate: 'atOnce' }),
  get('/weer', 'A-07', weatherPage, everyone),
  get('/privacy', 'A-09', privacyPage, everyone),
  get('/vertrouwenspersoon', 'A-10', adviserPage, everyone),
  get('/weten', 'A-11', knowledgePage, everyone),
  post('/weten', 'A-11', searchKnowledge, { ...everyone, form: offer('word') }),
  get('/weten/:kind', 'A-11', knowledgeOn, everyone),
  get('/kies', 'A-12', castPage, { ...everyone, reach: 'demonstration' }),
  post('/kies', 'A-12', chooseSomeone, { ...everyone, reach: 'demonstration', form: offer('account', 'device', 'back'), rate: 'signIn' }),
  get('/post', 'A-12', mailPage, { ...everyone, reach: 'demonstration' }),
  get('/gezin/:familyId/nieuws', 'G-02', newsPage, { ...everyone, reach: 'signedIn', rate: 'stream' }),
  get('/gezin/:familyId/uitnodigen', 'P-03', invitingPage, { ...family('iemand uitnodigen'), reach: 'coordinator' }),
  post('/gezin/:familyId/uitnodigen', 'P-03', makeInvitation, { ...family('iemand uitnodigen'), reach: 'coordinator', form: offer('person', 'channel', 'mail', 'fact'), action: 'create' }),
  get('/gezin/:familyId/woorden/:kind/:itemId', 'G-02', historyOfWordsPage, family('het plan bijwerken')),
  get('/gezin/:familyId/woorden/:kind/:itemId/:rivalId', 'G-02', chooseWordsPage, family('het plan bijwerken')),
  post('/gezin/:familyId/woorden/:kind/:itemId/:rivalId', 'G-02', keepWords, { ...family('het plan bijwerken'), form: offer('base', 'keep') }),
  get('/gezin/:familyId/terugkijken', 'G-13', reviewPage, family('terugkijken voorbereiden', 'goals')),
  get('/gezin/:familyId/terugkijken/vraag/:kind', 'G-13', questionPage, family('terugkijken voorbereiden', 'goals')),
  post('/gezin/:familyId/terugkijken/vraag/:kind', 'G-13', answerQuestion, { ...family('terugkijken voorbereiden', 'goals'), form: offer(...fieldsOfPreparation), action: 'create' }),
  get('/gezin/:familyId/terugkijken/dag', 'G-13', dayPage, { ...family('terugkijken voorbereiden', 'goals'), reach: 'coordinator' }),
  post('/gezin/:familyId/terugkijken/dag', 'G-13', setDay, { ...family('terugkijken voorbereiden', 'goals'), reach: 'coordinator', form: offer('day.quick', 'day.day', 'day.month', 'day.year') }),
  get('/gezin/:familyId/terugkijken/voorbereiden', 'P-05', preparingPage, family('terugkijken voorbereiden', 'goals')),
  get('/gezin/:familyId/terugkijken/voorbereiden/print', 'P-05', preparingPrintPage, { ...family('terugkijken voorbereiden', 'goals'), action: 'print' }),
  get('/gezin/:familyId/terugkijken/samen/:kind', 'P-05', conversationPage, { ...family('samen terugkijken', 'goals'), reach: 'coordinator' }),
  post('/gezin/:familyId/terugkijken/samen/:kind', 'P-05', saveConversation, { ...family('samen terugkijken', 'goals'), reach: 'coordinator', form: offer(...fieldsOfSteps) }),
  post('/gezin/:familyId/terugkijken/genoeg/:goalId', 'P-05', sayEnoughHere, { ...family('samen terugkijken', 'goals'), reach: 'coordinator', form: offer() }),
  post('/gezin/:familyId/terugkijken/proef/:trialId/weer', 'G-13', takeBackStep, { ...family('een actie doen of maken', 'goals'), form: offer() }),
  post('/gezin/:familyId/terugkijken/proef/:trialId/uitkomst', 'G-13', sayOutcome, { ...family('een actie doen of maken', 'goals'), form: offer('outcome') }),
  post('/gezin/:familyId/terugkijken/proef/:trialId/terug', 'G-13', undoOutcome, { ...family('een actie doen of maken', 'goals'), form: offer() }),
  get('/gezin/:familyId/terugkijken/:reviewId', 'G-13', resultPage, family('terugkijken voorbereiden', 'goals')),
  get('/gezin/:familyId/terugkijken/:reviewId/print', 'G-13', resultPrintPage, { ...family('terugkijken voorbereiden', 'goals'), action: 'print' }),
  post('/gezin/:familyId/terugkijken/:reviewId/antwoord', 'G-13', sayRightOrNot, { ...family('terugkijken voorbereiden', 'goals'), form: offer('answer', 'text'), action: 'create' }),
  get('/gezin/:familyId/doelen', 'G-02', goalsPage, family('plan bekijken', 'goals')),
  get('/gezin/:familyId/doelen/nieuw', 'G-04', newGoalPage, family('een doel maken of veranderen', 'goals')),
  post('/gezin/:familyId/doelen/nieuw', 'G-04', makeGoalHere, {
    ...family('een doel maken of veranderen', 'goals'),
    form: offer('vraag', 'title', 'why', 'asked', 'asker', 'askerName', 'mayChoose', 'fixed', 'forWhom[]', 'looksLike', 'goodEnough', 'score', 'whyNotLower', 'oneHigher', 'audience', 'domains[]', 'waits'),
    action: 'create',
  }),
  get('/gezin/:familyId/doelen/:goalId', 'G-03', goalPage, family('plan bekijken', 'goals')),
  post('/gezin/:familyId/doelen/:goalId/keuze', 'G-03', decideOnGoal, { ...family('een doel maken of veranderen', 'goals'), form: offer('move', 'words', 'whyReached', 'reason', 'waits') }),
  post('/gezin/:familyId/doelen/:goalId/terug', 'G-03', putGoalBackHere, { ...family('een doel maken of veranderen', 'goals'), form: offer() }),
  get('/gezin/:familyId/doelen/:goalId/aanpassen', 'G-03', changeGoalPage, { ...family('plan bekijken', 'goals') }),
  post('/gezin/:familyId/doelen/:goalId/woorden', 'G-03', rewordGoalHere, { ...family('een doel maken of veranderen', 'goals'), form: offer('base', 'title', 'why') }),
  post('/gezin/:familyId/doelen/:goalId/grens', 'G-03', setMarkHere, { ...family('een doel maken of veranderen', 'goals'), form: offer('goodEnough', 'looksLike') }),
  get('/gezin/:familyId/doelen/:goalId/cijfer', 'G-05', scorePage, family('een cijfer geven', 'goals')),
  post('/gezin/:familyId/doelen/:goalId/cijfer', 'G-05', giveScoreHere, { ...family('een cijfer geven', 'goals'), form: offer('score', 'whyNotLower', 'oneHigher', 'rater', 'together[]', 'terug'), action: 'create' }),
  get('/gezin/:familyId/doelen/:goalId/cijfer/:scoreId/waarom', 'G-05', scoreWordsPage, family('een cijfer geven', 'goals')),
  post('/gezin/:familyId/doelen/:goalId/cijfer/:scoreId/waarom', 'G-05', wordScoreHere, { ...family('een cijfer geven', 'goals'), form: offer('whyNotLower', 'oneHigher') }),
  post('/gezin/:familyId/doelen/:goalId/cijfer/:scoreId/klopt', 'G-05', confirmScoreHere, { ...family('een cijfer geven', 'goals'), form: offer() }),
  post('/gezin/:familyId/doelen/:goalId/cijfer/:scoreId/terug', 'G-05', putScoreBackHere, { ...family('een cijfer geven', 'goals'), form: offer() }),
  get('/gezin/:familyId/doelen/:goalId/acties/nieuw', 'G-07', newStepPage, family('een actie doen of maken', 'goals')),
  post('/gezin/:familyId/doelen/:goalId/acties/nieuw', 'G-07', makeStepHere, {
    ...family('een actie doen of maken', 'goals'),
    form: offer(...['what', 'why', 'who', 'outside', 'supports', 'takeOver', 'instead', 'saidIn'], ...['due.day', 'due.month', 'due.year', 'due.quick', 'until.day', 'until.month', 'until.year']),
    action: 'create',
  }),
  get('/gezin/:familyId/doelen/:goalId/acties/:stepId', 'G-06', stepPage, family('een actie doen of maken', 'goals')),
  get('/gezin/:familyId/doelen/:goalId/acties/:stepId/aanpassen', 'G-06', changeStepPage, family('een actie doen of maken', 'goals')),
  post('/gezin/:familyId/doelen/:goalId/acties/:stepId/aanpassen', 'G-06', rewordStepHere, { ...family('een actie doen of maken', 'goals'), form: offer('base', 'what', 'why', 'supports') }),
  post('/gezin/:familyId/doelen/:goalId/acties/:stepId/gedaan', 'G-06', stepDone, { ...family('een actie doen of maken', 'goals'), form: offer('terug') }),
  post('/gezin/:familyId/doelen/:goalId/acties/:stepId/nietgelukt', 'G-06', stepNotWorked, { ...family('een actie doen of maken', 'goals'), form: offer('next', 'terug') }),
  post('/gezin/:familyId/doelen/:goalId/acties/:stepId/dag', 'G-06', moveStepDay, { ...family('een actie doen of maken', 'goals'), form: offer('day.day', 'day.month', 'day.year', 'terug') }),
  post('/gezin/:familyId/doelen/:goalId/acties/:stepId/langer', 'G-06', lengthenStep, { ...family('een actie doen of maken', 'goals'), form: offer('until.day', 'until.month', 'until.year', 'words', 'terug') }),
  post('/gezin/:familyId/doelen/:goalId/acties/:stepId/terug', 'G-06', putStepBackHere, { ...family('een actie doen of maken', 'goals'), form: offer() }),
  ...childRoutes,
  ...consentRoutes,
  get('/gezin/:familyId/wie-keek', 'G-19', lookLogPage, { ...family('kijken wie keek'), action: 'logRead' }),
  get('/gezin/:familyId/wie-keek/:lineId/vraag', 'G-19', logQuestionPage, { ...family('kijken wie keek'), action: 'logRead' }),
  post('/gezin/:familyId/wie-keek/:lineId/vraag', 'G-19', askLogQuestion, { ...family('kijken wie keek'), form: offer('question'), action: 'create' }),
  get('/gezin/:familyId/gezin', 'G-24', householdPage, household),
  post('/gezin/:familyId/gezin/volgorde', 'G-24', moveMemberAct, { ...household, form: offer('person', 'to') }),
  get('/gezin/:familyId/gezin/lid', 'G-24', newMemberPage, household),
  post('/gezin/:familyId/gezin/lid', 'G-24', addNewMember, { ...household, form: offer('callName', 'familyName', 'part', 'born.day', 'born.month', 'born.year', 'dayUnknown[]'), action: 'create' }),
  get('/gezin/:familyId/gezin/lid/:personId/weg', 'G-24', leavingPage, household),
  post('/gezin/:familyId/gezin/lid/:personId/weg', 'G-24', endMembershipAct, { ...household, form: offer('until.day', 'until.month', 'until.year', 'until.quick') }),
  post('/gezin/:familyId/gezin/lid/:personId/weg/terug', 'G-24', putMemberBackAct, { ...household, form: offer() }),
  get('/gezin/:familyId/gezin/lid/:personId/geboren', 'G-24', birthPage, household),
  post('/gezin/:familyId/gezin/lid/:personId/geboren', 'G-24', correctBirthAct, { ...household, form: offer('born.day', 'born.month', 'born.year', 'dayUnknown[]', 'way') }),
  post('/gezin/:familyId/gezin/lid/:personId/geboren/terug', 'G-24', takeCorrectionBackAct, { ...household, form: offer() }),
  get('/gezin/:familyId/gezin/naam', 'G-24', familyNamePage, household),
  post('/gezin/:familyId/gezin/naam', 'G-24', renameFamilyAct, { ...household, form: offer('name', 'base') }),
  get('/gezin/:familyId/gezin/huis', 'G-24', newHomePage, household),
  post('/gezin/:familyId/gezin/huis', 'G-24', addNewHome, { ...household, form: offer('label', 'address', 'phone', 'residents[]', 'interpreter[]', 'secret[]', 'readers[]'), action: 'create' }),
  get('/gezin/:familyId/gezin/huis/:homeId', 'G-24', changeHomePage, household),
  post('/gezin/:familyId/gezin/huis/:homeId', 'G-24', changeHomeAct, { ...household, form: offer('label', 'address', 'phone', 'interpreter[]', 'base') }),
  get('/gezin/:familyId/gezag', 'P-17', custodyOverview, { ...family('toestemming vragen en geven', 'decisions'), reach: 'coordinator' }),
  get('/gezin/:familyId/gezag/:youthId/kader', 'P-17', frameworkPage, { ...custody, reach: 'coordinator' }),
  post('/gezin/:familyId/gezag/:youthId/kader', 'P-17', recordFrameworkAct, { ...custody, reach: 'coordinator', form: offer(...fieldsOfFramework), action: 'create' }),
  get('/gezin/:familyId/gezag/:youthId/register', 'P-17', registerPage, { ...custody, reach: 'coordinator' }),
  post('/gezin/:familyId/gezag/:youthId/register', 'P-17', askRegister, { ...custody, reach: 'coordinator', form: offer('citizenNumber'), action: 'read' }),
  get('/gezin/:familyId/gezag/:youthId/oneens', 'G-24', disputePage, custody),
  post('/gezin/:familyId/gezag/:youthId/oneens', 'G-24', sayDisagreedAct, { ...custody, form: offer('saidBy', 'words', 'route'), action: 'create' }),
  post('/gezin/:familyId/gezag/oneens/:disputeId', 'P-17', actOnDisputeAct, { ...custody, reach: 'coordinator', form: offer('kind'), action: 'create' }),
  post('/gezin/:familyId/gezag/oneens/:disputeId/terug', 'G-24', takeDisputeBack, { ...custody, form: offer(), action: 'create' }),
  get('/gezin/:familyId/gezin/gezag/:youthId', 'G-24', custodyPage, family('het gezin bijwerken', 'decisions')),
  post('/gezin/:familyId/gezin/gezag/:youthId', 'G-24', recordCustodyAct, {
    ...{ ...family('het gezin bijwerken', 'decisions'), action: 'create' },
    form: offer('outcome', 'kind', 'source', 'holders[]', 'checked.day', 'checked.month', 'checked.year', ...fieldsOfParts),
  }),
  get('/gezin/:familyId/plan/begin', 'G-02', beginPlanPage, plan),
  post('/gezin/:familyId/plan/begin', 'G-02', beginPlanAct, { ...plan, form: offer('youths[]', 'authorship', 'reason', 'wish', 'ourselves'), action: 'create' }),
  get('/gezin/:familyId/plan/dit-willen-we', 'G-02', wishPage, plan),
  post('/gezin/:familyId/plan/dit-willen-we', 'G-02', changeWishAct, { ...plan, form: offer('wish', 'ourselves', 'base') }),
  get('/gezin/:familyId/plan/tijd', 'G-02', loadPage, plan),
  post('/gezin/:familyId/plan/tijd', 'G-02', changeLoadAct, { ...plan, form: offer('load') }),
  get('/gezin/:familyId/klopt-dit-plan', 'G-27', agreementPage, agreement),
  post('/gezin/:familyId/klopt-dit-plan', 'G-27', sayOwnStand, { ...agreement, form: offer('stand', 'words', 'version'), action: 'create' }),
  post('/gezin/:familyId/klopt-dit-plan/:standId/terug', 'G-27', takeBackStand, { ...agreement, form: offer() }),
  get('/gezin/:familyId/klopt-dit-plan/namens/:personId', 'G-27', spokenStandPage, agreement),
  post('/gezin/:familyId/klopt-dit-plan/namens/:personId', 'G-27', saySpokenStand, { ...agreement, form: offer('stand', 'words', 'channel', 'version'), action: 'create' }),
  get('/gezin/:familyId/klopt-dit-plan/nieuw', 'G-27', newVersionPage, agreement),
  post('/gezin/:familyId/klopt-dit-plan/nieuw', 'G-27', offerNewVersion, { ...agreement, form: offer('changed', 'occasion'), action: 'create' }),
  get('/gezin/:familyId/goed-en-lastig', 'G-35', goodAndHardPage, goodAndHard),
  post('/gezin/:familyId/goed-en-lastig/volgorde', 'G-35', moveWorryItem, { ...goodAndHard, form: offer('person', 'worry', 'to') }),
  get('/gezin/:familyId/goed-en-lastig/:kind/nieuw', 'G-35', newNoticedPage, goodAndHard),
  post('/gezin/:familyId/goed-en-lastig/:kind/nieuw', 'G-35', addNoticedItem, { ...goodAndHard, form: offer(...noticed), action: 'create' }),
  get('/gezin/:familyId/goed-en-lastig/:kind/:itemId/aanpassen', 'G-35', changeNoticedPage, goodAndHard),
  post('/gezin/:familyId/goed-en-lastig/:kind/:itemId/aanpassen', 'G-35', changeNoticedItem, { ...goodAndHard, form: offer(...noticed) }),
  post('/gezin/:familyId/goed-en-lastig/:kind/:itemId/terug', 'G-35', undoNoticedItem, { ...goodAndHard, form: offer() }),
  post('/gezin/:familyId/goed-en-lastig/lastig/:itemId/voorbij', 'G-35', settleWorryItem, { ...goodAndHard, form: offer() }),
  post('/gezin/:familyId/goed-en-lastig/lastig/:itemId/toch', 'G-35', reopenWorryItem, { ...goodAndHard, form: offer() }),
  get('/gezin/:familyId/waar-willen-we-heen', 'G-42', whereToPage, whereTo),
  get('/gezin/:familyId/waar-willen-we-heen/mijn', 'G-42', ownWhereToPage, whereTo),
  post('/gezin/:familyId/waar-willen-we-heen/mijn', 'G-42', sayOwnWhereTo, { ...whereTo, form: offer(...perspectiveFields), action: 'create' }),
  post('/gezin/:familyId/waar-willen-we-heen/:whereId/terug', 'G-42', undoWhereTo, { ...whereTo, form: offer() }),
  get('/vandaag', 'G-01', homePage, { ...everyone, reach: 'signedIn', purpose: 'plan bekijken' }),
  get('/gestopt', 'N-01', thanksPage, { ...everyone, reach: 'signedIn' }),
  get('/gezin/:familyId/vandaag', 'G-01', todayPage, family('plan bekijken', 'goals', 'meetings')),
  get('/gezin/:familyId/plan', 'G-02', planPage, family('plan bekijken', 'goals', 'strengthsAndWorries')),
  get('/jouw-deel', 'J-01', youthPage, { ...everyone, reach: 'signedIn', purpose: 'plan bekijken' }),
  get('/gezin/:familyId', 'P-03', overviewPage, family('plan bekijken', 'goals', 'strengthsAndWorries')),
  get('/werklijst', 'P-01', worklistPage, { ...everyone, reach: 'worker', purpose: 'de werklijst bekijken' }),
  get('/werklijst/:familyId/later', 'P-01', laterPage, { ...family('de werklijst bekijken'), reach: 'coordinator' }),
  post('/werklijst/:familyId/later', 'P-01', putLater, { ...family('de werklijst bekijken'), reach: 'coordinator', form: offer('reason', 'days', 'because'), action: 'create' }),
  post('/werklijst/:familyId/later/terug', 'P-01', bringBackLater, { ...family('de werklijst bekijken'), reach: 'coordinator', form: offer('reason') }),
]
