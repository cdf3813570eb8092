/** The URLs of the first conversation: planning, preparing and holding it, and the page that comes of it. */

import { appointmentPage } from '#care/calendar/calendar.pages.tsx'
import { proposalAnsweredAct, proposalBackAct, proposalsAround, proposeAct, proposePage } from '#care/companyProposal/proposal.pages.tsx'
import { fieldsOfOpening } from '#care/lovedOne/loved-one.form.ts'
import { letWordsBeReadAct, lovedOnesAround, openingPage, openPageAct, stopLovedOneAct } from '#care/lovedOne/loved-one.pages.tsx'
import { viewsAround } from '#care/lovedOne/reading.pages.tsx'
import { prepareAlong } from '#care/peerAtStart/along.commands.ts'
import { fieldsOfAlong, fieldsOfChoice } from '#care/peerAtStart/peer-at-start.form.ts'
import { alongPageOf, aroundStart, askAlongAct, bringAlongAct, chooseAlongAct, contributionJudged } from '#care/peerAtStart/peer-at-start.pages.tsx'
import { answeredBy, preparingQuestionPage } from '#care/startConversation/question.pages.tsx'
import { dayFields, preparationFields } from '#care/startConversation/start.form.ts'
import { cancelAct, cancelPage, moveAct, movePage, planAct, planPage, talksPage } from '#care/startConversation/start.pages.tsx'
import { fieldsOfHolding } from '#care/startLookBack/look-back.form.ts'
import { backAnswerAct, lookBackAround, lookBackBackAct, ownNumberAct, ownPage, togetherAct, togetherPage } from '#care/startLookBack/look-back.pages.tsx'
import { talkPages } from '#care/startPage/start-page.pages.tsx'
import { tableFields } from '#care/startTable/start-table.form.ts'
import { saveTable, tablePage } from '#care/startTable/table.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const own = { reach: 'family', purpose: 'een gesprek voorbereiden', topics: ['story'] } as const
const leading = { ...own, reach: 'coordinator' } as const
const along = { ...own, purpose: 'praten met iemand die dit kent' } as const

const { talkPage, answerAct, replyAct } = talkPages((page) => async (dossier, start) => [
  await lookBackAround(dossier, start),
  await aroundStart(dossier, start),
  await viewsAround(dossier, start),
  await lovedOnesAround(page)(dossier, start),
  await proposalsAround(page)(dossier, start),
])
// On paper stands what was said, and nothing to press.
const { printStartPage } = talkPages(() => async (dossier, start, on) => [await lookBackAround(dossier, start, on), await aroundStart(dossier, start, on), await viewsAround(dossier, start)])

export const startRoutes: readonly Route[] = [
  get('/gezin/:familyId/startgesprek', 'G-32', talksPage, own),
  get('/gezin/:familyId/startgesprek/plannen', 'G-32', planPage, leading),
  post('/gezin/:familyId/startgesprek/plannen', 'G-32', planAct, { ...leading, form: offer('invited[]', ...dayFields), action: 'create' }),
  get('/gezin/:familyId/startgesprek/:startId', 'G-32', talkPage, own),
  get('/gezin/:familyId/startgesprek/:startId/agenda', 'G-32', appointmentPage, own),
  get('/gezin/:familyId/startgesprek/:startId/dag', 'G-32', movePage, leading),
  post('/gezin/:familyId/startgesprek/:startId/dag', 'G-32', moveAct, { ...leading, form: offer(...dayFields) }),
  get('/gezin/:familyId/startgesprek/:startId/afzeggen', 'G-32', cancelPage, own),
  post('/gezin/:familyId/startgesprek/:startId/afzeggen', 'G-32', cancelAct, { ...own, form: offer() }),
  get('/gezin/:familyId/startgesprek/:startId/print', 'G-32', printStartPage, { ...own, action: 'print' }),
  get('/gezin/:familyId/startgesprek/:startId/vraag/:kind', 'G-32', preparingQuestionPage, own),
  post('/gezin/:familyId/startgesprek/:startId/vraag/:kind', 'G-32', answeredBy(prepareAlong), { ...own, form: offer(...preparationFields), action: 'create' }),
  get('/gezin/:familyId/startgesprek/:startId/ervaring', 'G-32', alongPageOf, along),
  post('/gezin/:familyId/startgesprek/:startId/ervaring', 'G-32', askAlongAct, { ...along, form: offer(...fieldsOfAlong), action: 'create' }),
  post('/gezin/:familyId/startgesprek/:startId/ervaring/mee', 'G-32', bringAlongAct, { ...along, form: offer() }),
  post('/gezin/:familyId/startgesprek/:startId/ervaring/bekend', 'G-32', chooseAlongAct, { ...along, form: offer(...fieldsOfChoice) }),
  post('/gezin/:familyId/startgesprek/:startId/ervaring/inbreng/:peerContributionId', 'G-32', contributionJudged, { ...along, form: offer('says') }),
  get('/gezin/:familyId/startgesprek/:startId/naaste', 'G-32', openingPage, own),
  post('/gezin/:familyId/startgesprek/:startId/naaste', 'G-32', openPageAct, { ...own, form: offer(...fieldsOfOpening) }),
  post('/gezin/:familyId/startgesprek/:startId/naaste/:lovedOneId/stop', 'G-32', stopLovedOneAct, { ...own, form: offer() }),
  post('/gezin/:familyId/startgesprek/:startId/naaste/:lovedOneId/woorden', 'G-32', letWordsBeReadAct, { ...own, form: offer('says') }),
  get('/gezin/:familyId/startgesprek/:startId/voorstel', 'P-05', proposePage, leading),
  post('/gezin/:familyId/startgesprek/:startId/voorstel', 'P-05', proposeAct, { ...leading, form: offer('person', 'who'), action: 'create' }),
  post('/gezin/:familyId/startgesprek/:startId/voorstel/:proposalId/terug', 'P-05', proposalBackAct, { ...leading, form: offer() }),
  post('/gezin/:familyId/startgesprek/:startId/voorstel/:proposalId', 'G-32', proposalAnsweredAct, { ...own, form: offer('says') }),
  get('/gezin/:familyId/startgesprek/:startId/samen/:kind', 'P-05', tablePage, leading),
  post('/gezin/:familyId/startgesprek/:startId/samen/:kind', 'P-05', saveTable, { ...leading, form: offer(...tableFields) }),
  get('/gezin/:familyId/startgesprek/:startId/terugkijken', 'G-32', ownPage, own),
  post('/gezin/:familyId/startgesprek/:startId/terugkijken', 'G-32', ownNumberAct, { ...own, form: offer('number'), action: 'create' }),
  post('/gezin/:familyId/startgesprek/:startId/terugkijken/klopt', 'G-32', backAnswerAct, { ...own, form: offer('answer', 'text', 'shown'), action: 'create' }),
  get('/gezin/:familyId/startgesprek/:startId/terugkijken/samen', 'P-05', togetherPage, leading),
  post('/gezin/:familyId/startgesprek/:startId/terugkijken/samen', 'P-05', togetherAct, { ...leading, form: offer(...fieldsOfHolding), action: 'create' }),
  post('/gezin/:familyId/startgesprek/:startId/terugkijken/:lookBackId/terug', 'P-05', lookBackBackAct, { ...leading, form: offer() }),
  post('/gezin/:familyId/startgesprek/:startId/antwoord', 'G-32', answerAct, { ...own, form: offer('answer', 'text'), action: 'create' }),
  post('/gezin/:familyId/startgesprek/:startId/antwoord/:answerId/reactie', 'G-32', replyAct, { ...leading, form: offer('reply'), action: 'create' }),
]
