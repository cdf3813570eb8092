/** The URLs of everything that is made for paper: the plan to print, asking for a print, and sheets to fill in with a pen. */

import { fridgePage, printChoicePage, wholePlanPage } from '#care/paper/paper.pages.tsx'
import { paperAct, paperAskedPage, paperForPage, paperGiven, paperNotGiven, paperTakenBack } from '#care/paperRequest/paper-request.pages.tsx'
import { bringBackPage, broughtBackPage, findSheetHere, makeSheetHere, sheetIsBack, sheetIsNotBack, sheetPage, sheetsPage } from '#care/sheets/sheets.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const print = { reach: 'family', purpose: 'printen', topics: ['goals'] } as const
const whole = { ...print, topics: ['goals', 'strengthsAndWorries'] } as const

export const paperRoutes: readonly Route[] = [
  get('/gezin/:familyId/printen', 'G-23', printChoicePage, print),
  get('/gezin/:familyId/printen/koelkast', 'G-23', fridgePage, { ...print, action: 'print' }),
  get('/gezin/:familyId/printen/op-papier', 'G-23', paperAskedPage, print),
  post('/gezin/:familyId/printen/op-papier', 'G-23', paperAct, { ...print, form: offer('way'), action: 'create' }),
  post('/gezin/:familyId/printen/op-papier/:paperRequestId/weg', 'G-23', paperTakenBack, { ...print, form: offer() }),
  post('/gezin/:familyId/printen/op-papier/:paperRequestId/gegeven', 'G-23', paperGiven, { ...print, reach: 'coordinator', form: offer() }),
  post('/gezin/:familyId/printen/op-papier/:paperRequestId/niet-gegeven', 'G-23', paperNotGiven, { ...print, reach: 'coordinator', form: offer() }),
  get('/gezin/:familyId/printen/voor/:personId', 'G-23', paperForPage, { ...whole, reach: 'coordinator', action: 'print' }),
  get('/gezin/:familyId/printen/heel-plan', 'G-23', wholePlanPage, { ...whole, action: 'print' }),
  get('/gezin/:familyId/printen/invulblad', 'G-23', sheetsPage, print),
  post('/gezin/:familyId/printen/invulblad', 'G-23', makeSheetHere, { ...print, form: offer('kind', 'named', 'voice'), action: 'create' }),
  get('/gezin/:familyId/printen/invulblad/:sheetId', 'G-23', sheetPage, { ...print, action: 'print' }),
  get('/gezin/:familyId/printen/terugbrengen', 'G-23', bringBackPage, print),
  post('/gezin/:familyId/printen/terugbrengen', 'G-23', findSheetHere, { ...print, form: offer('code'), action: 'read' }),
  get('/gezin/:familyId/printen/terugbrengen/:sheetId', 'G-23', broughtBackPage, print),
  post('/gezin/:familyId/printen/terugbrengen/:sheetId/klaar', 'G-23', sheetIsBack, { ...print, form: offer() }),
  post('/gezin/:familyId/printen/terugbrengen/:sheetId/nog-niet', 'G-23', sheetIsNotBack, { ...print, form: offer() }),
]
