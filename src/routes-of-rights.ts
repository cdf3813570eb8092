/** The URLs of somebody's own rights: seeing, copying, objecting, and the answer of the professional. Spread into the route table. */

import { endKeepingAct, retentionPage } from '#care/administration/retention.pages.tsx'
import { copyForMachine, copySchemaPage, copyToRead, everythingPage } from '#care/planExport/copy.pages.tsx'
import { takePackage } from '#care/planPackage/plan-package.pages.tsx'
import { decideAct, decidePage, removeOwnAct, removeOwnPage } from '#care/removal/removal.pages.tsx'
import { excerptPage, keepExcerptAct } from '#care/rights/excerpt.pages.tsx'
import { askInformation, informationPage } from '#care/rights/information.pages.tsx'
import { askReviewedCopy, copyPage, giveAnswer, objectionPage, requestPage, rightsPage, sayObjection, switchResearch, takeAlongPage, undoRequest } from '#care/rights/rights.pages.tsx'
import { addStatement, statementPage, undoStatement } from '#care/statements/statements.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const own = { reach: 'family', purpose: 'gegevens bekijken of meenemen', topics: [] } as const
// What leaves the house: shown once more who asks, and not without end.
const copy = { ...own, action: 'export', level: 'recent', rate: 'export' } as const
const answering = { ...own, reach: 'coordinator' } as const

const keeping = { reach: 'privacyOfficer', purpose: 'bewaren en weghalen', topics: [] } as const

const opinion = { reach: 'family', purpose: 'zeggen wat je ervan vindt', topics: [] } as const

export const rightsRoutes: readonly Route[] = [
  get('/api/v1/schemas/plan-export/1.0.0', 'G-29', copySchemaPage, { reach: 'everyone', purpose: '', topics: [] }),
  get('/gezin/:familyId/gegevens', 'G-29', rightsPage, own),
  get('/gezin/:familyId/gegevens/alles', 'G-29', everythingPage, own),
  get('/gezin/:familyId/gegevens/kopie', 'G-29', copyPage, own),
  post('/gezin/:familyId/gegevens/kopie', 'G-29', askReviewedCopy, { ...own, form: offer(), action: 'create' }),
  get('/gezin/:familyId/gegevens/kopie/lezen', 'G-29', copyToRead, copy),
  get('/gezin/:familyId/gegevens/kopie/json', 'G-29', copyForMachine, copy),
  get('/gezin/:familyId/gegevens/niet-willen', 'G-29', objectionPage, own),
  post('/gezin/:familyId/gegevens/niet-willen', 'G-29', sayObjection, {
    ...own,
    form: offer('text'),
    action: 'create',
  }),
  get('/gezin/:familyId/gegevens/vraag-over', 'G-29', informationPage, own),
  post('/gezin/:familyId/gegevens/vraag-over', 'G-29', askInformation, {
    ...own,
    form: offer('youth', 'text'),
    action: 'create',
  }),
  post('/gezin/:familyId/gegevens/onderzoek', 'G-29', switchResearch, { ...own, form: offer('allowed') }),
  get('/gezin/:familyId/gegevens/vraag/:requestId', 'G-29', requestPage, answering),
  post('/gezin/:familyId/gegevens/vraag/:requestId', 'G-29', giveAnswer, {
    ...answering,
    form: offer('answer', 'ground'),
    action: 'create',
  }),
  post('/gezin/:familyId/gegevens/vraag/:requestId/terug', 'G-29', undoRequest, { ...own, form: offer() }),
  get('/gezin/:familyId/gegevens/weg/:kind/:itemId', 'G-29', removeOwnPage, own),
  post('/gezin/:familyId/gegevens/weg/:kind/:itemId', 'G-29', removeOwnAct, {
    ...own,
    form: offer(),
    action: 'delete',
  }),
  get('/gezin/:familyId/gegevens/weghalen/:statementId', 'G-29', decidePage, answering),
  post('/gezin/:familyId/gegevens/weghalen/:statementId', 'G-29', decideAct, {
    ...answering,
    form: offer('outcome', 'ground'),
    action: 'delete',
  }),
  get('/gezin/:familyId/gegevens/meenemen', 'G-29', takeAlongPage, own),
  get('/gezin/:familyId/gegevens/meenemen/pakket', 'G-29', takePackage, copy),
  get('/gezin/:familyId/gegevens/vraag/:requestId/stuk/:itemId', 'G-29', excerptPage, answering),
  post('/gezin/:familyId/gegevens/vraag/:requestId/stuk/:itemId', 'G-29', keepExcerptAct, {
    ...answering,
    form: offer('words'),
    action: 'create',
  }),
  get('/beheer/bewaren', 'B-07', retentionPage, keeping),
  post('/beheer/bewaren', 'B-07', endKeepingAct, { ...keeping, form: offer('people'), action: 'delete' }),
  get('/gezin/:familyId/niet-eens/:kind/:itemId', 'G-20', statementPage, opinion),
  post('/gezin/:familyId/niet-eens/:kind/:itemId', 'G-20', addStatement, { ...opinion, form: offer('wish', 'text', 'tone'), action: 'create' }),
  post('/gezin/:familyId/niet-eens/:kind/:itemId/:statementId/terug', 'G-20', undoStatement, { ...opinion, form: offer() }),
]
