/** The URLs of the plan that a family makes itself: offering, answering, writing, handing in and skipping it. Spread into the route table. */

import { answerFields, lookFields, offerFields, skipFields, writeFields } from '#care/familyGroupPlan/group-plan.form.ts'
import { offerAct, offerPage, skipAct, skipPage } from '#care/familyGroupPlan/offer.pages.tsx'
import { explanationPage, groupPlanPage, handInAct, moreTimeAct, undoAnswer, undoHandIn, undoOffer, undoSkip } from '#care/ownPlan/group-plan.pages.tsx'
import { answerAct, answerPage, lookAct, lookPage, writeAct, writePage } from '#care/ownPlan/own-plan.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const own = { reach: 'family', purpose: 'zelf een plan maken', topics: ['decisions'] } as const
const leading = { ...own, reach: 'coordinator' } as const

export const ownPlanRoutes: readonly Route[] = [
  get('/gezin/:familyId/eigen-plan', 'G-41', groupPlanPage, own),
  get('/gezin/:familyId/eigen-plan/uitleg', 'G-41', explanationPage, { ...own, action: 'print' }),
  get('/gezin/:familyId/eigen-plan/aanbieden', 'G-41', offerPage, leading),
  post('/gezin/:familyId/eigen-plan/aanbieden', 'G-41', offerAct, { ...leading, form: offer(...offerFields), action: 'create' }),
  get('/gezin/:familyId/eigen-plan/overslaan', 'G-41', skipPage, leading),
  post('/gezin/:familyId/eigen-plan/overslaan', 'G-41', skipAct, { ...leading, form: offer(...skipFields), action: 'create' }),
  post('/gezin/:familyId/eigen-plan/overslaan/:skipId/terug', 'G-41', undoSkip, { ...leading, form: offer() }),
  post('/gezin/:familyId/eigen-plan/:groupOfferId/terug', 'G-41', undoOffer, { ...leading, form: offer() }),
  get('/gezin/:familyId/eigen-plan/:groupOfferId/antwoord', 'G-41', answerPage, own),
  post('/gezin/:familyId/eigen-plan/:groupOfferId/antwoord', 'G-41', answerAct, { ...own, form: offer(...answerFields), action: 'create' }),
  post('/gezin/:familyId/eigen-plan/:groupOfferId/antwoord/:groupAnswerId/terug', 'G-41', undoAnswer, { ...own, form: offer() }),
  post('/gezin/:familyId/eigen-plan/:groupOfferId/langer', 'G-41', moreTimeAct, { ...own, form: offer() }),
  get('/gezin/:familyId/eigen-plan/:groupOfferId/schrijven', 'G-41', writePage, own),
  post('/gezin/:familyId/eigen-plan/:groupOfferId/schrijven', 'G-41', writeAct, { ...own, form: offer(...writeFields) }),
  post('/gezin/:familyId/eigen-plan/:groupOfferId/inleveren', 'G-41', handInAct, { ...own, form: offer() }),
  post('/gezin/:familyId/eigen-plan/:groupOfferId/inleveren/terug', 'G-41', undoHandIn, { ...own, form: offer() }),
  get('/gezin/:familyId/eigen-plan/:groupOfferId/kijken', 'G-41', lookPage, leading),
  post('/gezin/:familyId/eigen-plan/:groupOfferId/kijken', 'G-41', lookAct, { ...leading, form: offer(...lookFields) }),
]
