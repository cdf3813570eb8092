/** The URLs of somebody's own resilience, and of a card for somebody else. Spread into the URLs of the circle. */

import { beginTry, goOn, lookBack, lookBackPage, stopTry, tryPage } from '#care/experiments/experiment.pages.tsx'
import { callEarlier, callPage, setCallList } from '#care/ownPage/call-list.pages.tsx'
import { resiliencePage, resiliencePrintPage } from '#care/ownPage/own-page.pages.tsx'
import { addNewCard, answerCard, askCardAgain, bringBack, cardPage, changeCard, newCardPage, takeAway } from '#care/resilience/card.pages.tsx'
import { giveCard, givingPage, takeCardBack } from '#care/resilience/giving.pages.tsx'
import { pageOfOther, showPage, showThese } from '#care/shownPage/shown-page.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const own = { reach: 'family', purpose: 'aan de eigen veerkracht werken', topics: ['resilience'] } as const

export const resilienceRoutes: readonly Route[] = [
  get('/gezin/:familyId/veerkracht', 'J-06', resiliencePage, own),
  get('/gezin/:familyId/veerkracht/printen', 'J-06', resiliencePrintPage, { ...own, action: 'print' }),
  get('/gezin/:familyId/veerkracht/nieuw/:kind', 'J-06', newCardPage, own),
  post('/gezin/:familyId/veerkracht/nieuw/:kind', 'J-06', addNewCard, { ...own, form: offer('words'), action: 'create' }),
  get('/gezin/:familyId/veerkracht/kaartje/:cardId', 'J-06', cardPage, own),
  post('/gezin/:familyId/veerkracht/kaartje/:cardId', 'J-06', changeCard, { ...own, form: offer('base', 'words') }),
  post('/gezin/:familyId/veerkracht/kaartje/:cardId/weg', 'J-06', takeAway, { ...own, form: offer() }),
  post('/gezin/:familyId/veerkracht/kaartje/:cardId/terug', 'J-06', bringBack, { ...own, form: offer() }),
  get('/gezin/:familyId/veerkracht/proef', 'J-06', tryPage, own),
  post('/gezin/:familyId/veerkracht/proef', 'J-06', beginTry, { ...own, form: offer('what', 'length'), action: 'create' }),
  get('/gezin/:familyId/veerkracht/proef/:experimentId', 'J-06', lookBackPage, own),
  post('/gezin/:familyId/veerkracht/proef/:experimentId', 'J-06', lookBack, { ...own, form: offer('how', 'again') }),
  post('/gezin/:familyId/veerkracht/proef/:experimentId/stop', 'J-06', stopTry, { ...own, form: offer() }),
  post('/gezin/:familyId/veerkracht/proef/:experimentId/terug', 'J-06', goOn, { ...own, form: offer() }),
  get('/gezin/:familyId/veerkracht/laten-zien', 'J-06', showPage, own),
  post('/gezin/:familyId/veerkracht/laten-zien', 'J-06', showThese, { ...own, purpose: 'toestemming vragen en geven', form: offer('cards[]', 'was[]', 'readers[]'), action: 'create' }),
  get('/gezin/:familyId/veerkracht/van/:personId', 'J-06', pageOfOther, own),
  get('/gezin/:familyId/veerkracht/bellen', 'J-06', callPage, own),
  post('/gezin/:familyId/veerkracht/bellen', 'J-06', setCallList, { ...own, form: offer('members[]') }),
  post('/gezin/:familyId/veerkracht/bellen/:memberId/eerder', 'J-06', callEarlier, { ...own, form: offer() }),
  get('/gezin/:familyId/veerkracht/geven', 'J-06', givingPage, own),
  post('/gezin/:familyId/veerkracht/geven', 'J-06', giveCard, { ...own, form: offer('person', 'kind', 'words'), action: 'create' }),
  post('/gezin/:familyId/veerkracht/gegeven/:offerId/terug', 'J-06', takeCardBack, { ...own, form: offer() }),
  post('/gezin/:familyId/veerkracht/gekregen/:offerId', 'J-06', answerCard, { ...own, form: offer('keeps'), action: 'create' }),
  post('/gezin/:familyId/veerkracht/gekregen/:offerId/terug', 'J-06', askCardAgain, { ...own, form: offer() }),
]
