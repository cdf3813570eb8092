/** The rows of the route table for who works here: coming in with an own key, answering for the log, and looking after people. */
import { answerLogQuestion, headPage, logQuestionToAnswer, oversightPage, reviewedLook } from '#care/administration/oversight.pages.tsx'
import { changeDutyAct, endQuestionAct, keepTalkAct, oneQuestionPage, questionsPage, takeBackQuestionAct, takeQuestionAct } from '#care/contactPerson/answering.pages.tsx'
import { fieldsOfLook } from '#care/emergency/emergency.form.ts'
import { looksToReviewPage } from '#care/emergency/review.pages.tsx'
import { lookFormPage, openLookAct, searchHere, searchPage } from '#care/emergency/search.pages.tsx'
import { leaveThereAct, ownFacePage, standThereAct, teamPage, teamsPage } from '#care/localTeam/local-team.pages.tsx'
import { fieldsOfFamily } from '#care/newFamily/new-family.form.ts'
import { beginFamilyAct, newFamilyPage } from '#care/newFamily/new-family.pages.tsx'
import { takeBackFamilyAct, takeBackPage } from '#care/newFamily/take-back.pages.tsx'
import { endIssuerAct, issuerPage, setIssuerAct } from '#care/organisations/issuer.pages.tsx'
import { addOrganisationAct, endOrganisationAct, organisationsPage } from '#care/organisations/organisations.pages.tsx'
import { fieldsOfQuestion } from '#care/question/question.form.ts'
import { askHere, askPage } from '#care/question/question.pages.tsx'
import { askKeyAct, askRoleAct, decideAct, newWorkerAct, newWorkerPage, requestsPage } from '#care/roleRequests/role-requests.pages.tsx'
import { comeBack, goToIssuer, issuerKeys } from '#care/staffEntry/issuer.pages.tsx'
import { signInAtWork, staffSignInPage } from '#care/staffEntry/staff-sign-in.pages.tsx'
import { fieldsOfWorker } from '#care/staffRoles/people-roles.form.ts'
import { administrationPage, peoplePage, stopAccessAct, workerPage } from '#care/staffRoles/people-roles.pages.tsx'
import { fieldsOfTextForm } from '#care/textDesk/text-desk.form.ts'
import { keepTextAct, stillRightAct, textPage } from '#care/textDesk/text-desk.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const everyone = { reach: 'everyone', purpose: '', topics: [] } as const
const oversight = { reach: 'privacyOfficer', topics: [], action: 'logRead' } as const
const administration = { reach: 'administrator', purpose: 'mensen en rollen beheren', topics: [] } as const
// A page with a form on it asks for the fresh proof before anything is typed.
const fresh = { ...administration, level: 'fresh' } as const

const searching = { reach: 'worker', purpose: 'zoeken', topics: [] } as const
const emergency = { reach: 'worker', purpose: 'noodinzage', topics: [], level: 'fresh' } as const

// What a worker says of the own place on the page of the team.
const standing = { reach: 'localTeam', purpose: 'vertellen wie hier werkt', topics: [] } as const
const beginning = { reach: 'localTeam', purpose: 'het gezin bijwerken', topics: [] } as const
const answering = { reach: 'localTeam', purpose: 'een eerste vraag beantwoorden', topics: [] } as const

export const workRoutes: readonly Route[] = [
  get('/zoeken', 'P-12', searchPage, searching),
  post('/zoeken', 'P-12', searchHere, { ...searching, form: offer('name'), action: 'read' }),
  get('/zoeken/nood', 'P-12', lookFormPage, emergency),
  post('/zoeken/nood', 'P-12', openLookAct, { ...emergency, form: offer(...fieldsOfLook), action: 'create' }),
  get('/vraag', 'A-13', askPage, everyone),
  post('/vraag', 'A-13', askHere, { ...everyone, form: offer(...fieldsOfQuestion), rate: 'signIn' }),
  get('/team', 'A-14', teamsPage, everyone),
  get('/team/mij', 'A-14', ownFacePage, standing),
  post('/team/mij', 'A-14', standThereAct, { ...standing, form: offer('does'), action: 'create' }),
  post('/team/mij/weg', 'A-14', leaveThereAct, { ...standing, form: offer() }),
  get('/team/:organisationId', 'A-14', teamPage, everyone),
  get('/vragen', 'P-01', questionsPage, answering),
  post('/vragen/dienst', 'P-01', changeDutyAct, { ...answering, form: offer('takes') }),
  get('/vragen/gezin', 'P-01', newFamilyPage, beginning),
  post('/vragen/gezin', 'P-01', beginFamilyAct, { ...beginning, form: offer(...fieldsOfFamily), action: 'create' }),
  get('/vragen/gezin/:familyId/weg', 'P-01', takeBackPage, beginning),
  post('/vragen/gezin/:familyId/weg', 'P-01', takeBackFamilyAct, { ...beginning, form: offer(), action: 'delete' }),
  get('/vragen/:questionId', 'P-01', oneQuestionPage, answering),
  post('/vragen/:questionId/neem', 'P-01', takeQuestionAct, { ...answering, form: offer() }),
  post('/vragen/:questionId/gesproken', 'P-01', keepTalkAct, { ...answering, form: offer('talk') }),
  post('/vragen/:questionId/klaar', 'P-01', endQuestionAct, { ...answering, form: offer('ending') }),
  post('/vragen/:questionId/terug', 'P-01', takeBackQuestionAct, { ...answering, form: offer() }),
  get('/inloggen/werk', 'A-02', staffSignInPage, everyone),
  post('/inloggen/werk', 'A-02', signInAtWork, { ...everyone, form: offer('credential', 'back'), rate: 'signIn' }),
  get('/inloggen/terug', 'A-02', comeBack, { ...everyone, rate: 'signIn' }),
  get('/inloggen/organisatie/:organisationId', 'A-02', goToIssuer, { ...everyone, rate: 'signIn' }),
  get('/inloggen/organisatie/:organisationId/sleutels', 'A-02', issuerKeys, everyone),
  get('/beheer/controle', 'B-06', oversightPage, { ...oversight, purpose: 'het inzagelog controleren' }),
  get('/beheer/controle/kop', 'B-06', headPage, { ...oversight, purpose: 'het inzagelog controleren' }),
  post('/beheer/controle/bekeken', 'B-06', reviewedLook, { ...oversight, purpose: 'het inzagelog controleren', form: offer('reason', 'person', 'day'), action: 'create' }),
  get('/beheer/controle/nood', 'B-06', looksToReviewPage, { ...oversight, purpose: 'het inzagelog controleren' }),
  get('/beheer/controle/:questionId', 'B-06', logQuestionToAnswer, { ...oversight, purpose: 'een vraag van het gezin beantwoorden' }),
  post('/beheer/controle/:questionId', 'B-06', answerLogQuestion, { ...oversight, purpose: 'een vraag van het gezin beantwoorden', form: offer('answer'), action: 'create' }),
  get('/beheer', 'B-01', administrationPage, administration),
  get('/beheer/mensen', 'B-02', peoplePage, { ...administration, action: 'logRead' }),
  get('/beheer/mensen/nieuw', 'B-02', newWorkerPage, fresh),
  post('/beheer/mensen/nieuw', 'B-02', newWorkerAct, { ...fresh, form: offer(...fieldsOfWorker, 'sure'), action: 'create' }),
  get('/beheer/mensen/:personId', 'B-02', workerPage, fresh),
  post('/beheer/mensen/:personId/stop', 'B-02', stopAccessAct, { ...fresh, form: offer('standIn') }),
  post('/beheer/mensen/:personId/rol', 'B-02', askRoleAct, { ...fresh, form: offer('role', 'until.day', 'until.month', 'until.year'), action: 'create' }),
  post('/beheer/mensen/:personId/sleutel', 'B-02', askKeyAct, { ...fresh, form: offer('mail', 'fact'), action: 'create' }),
  get('/beheer/verzoeken', 'B-02', requestsPage, { ...fresh, reach: 'confirmer' }),
  post('/beheer/verzoeken/:requestId', 'B-02', decideAct, { ...fresh, reach: 'confirmer', form: offer('answer') }),
  get('/beheer/organisaties', 'B-03', organisationsPage, fresh),
  post('/beheer/organisaties', 'B-03', addOrganisationAct, { ...fresh, form: offer('name', 'kind', 'domain'), action: 'create' }),
  post('/beheer/organisaties/:organisationId/einde', 'B-03', endOrganisationAct, { ...fresh, form: offer('standIn') }),
  get('/beheer/organisaties/:organisationId/inloggen', 'B-03', issuerPage, fresh),
  post('/beheer/organisaties/:organisationId/inloggen', 'B-03', setIssuerAct, { ...fresh, form: offer('address', 'client', 'key') }),
  post('/beheer/organisaties/:organisationId/inloggen/einde', 'B-03', endIssuerAct, { ...fresh, form: offer() }),
  get('/beheer/organisaties/:organisationId/tekst/:kind', 'B-05', textPage, fresh),
  post('/beheer/organisaties/:organisationId/tekst/:kind', 'B-05', keepTextAct, { ...fresh, form: offer(...fieldsOfTextForm), action: 'create' }),
  post('/beheer/organisaties/:organisationId/tekst/:kind/klopt', 'B-05', stillRightAct, { ...fresh, form: offer('version') }),
]
