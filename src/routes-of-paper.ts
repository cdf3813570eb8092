/** The URLs of an interpreter, and of everything on paper: the plan to print, asking for a print, sheets to fill in with a pen, and papers that the family keeps. */

import { interpreterAct, interpreterArranged, interpreterNotArranged, interpreterPage, interpreterTakenBack } from '#care/interpreter/interpreter.pages.tsx'
import { fridgePage, printChoicePage, wholePlanPage } from '#care/paper/paper.pages.tsx'
import { paperAct, paperAskedPage, paperForPage, paperGiven, paperNotGiven, paperTakenBack } from '#care/paperRequest/paper-request.pages.tsx'
import { addPaper, choosePlacePage, newPaperPage } from '#care/papers/new-paper.pages.tsx'
import { paperAway, paperBack, paperFile, paperPage, paperPhotoPage, papersPage, throwPaperPage } from '#care/papers/papers.pages.tsx'
import { bringBackPage, broughtBackPage, findSheetHere, makeSheetHere, sheetIsBack, sheetIsNotBack, sheetPage, sheetsPage } from '#care/sheets/sheets.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const print = { reach: 'family', purpose: 'printen', topics: ['goals'] } as const
const whole = { ...print, topics: ['goals', 'strengthsAndWorries'] } as const
const interpreter = { reach: 'family', purpose: 'een gesprek voorbereiden', topics: ['meetings'] } as const
const kept = { reach: 'family', purpose: 'papieren bewaren of lezen', topics: ['documents', 'goals'] } as const

export const paperRoutes: readonly Route[] = [
  get('/gezin/:familyId/printen', 'G-23', printChoicePage, print),
  get('/gezin/:familyId/printen/koelkast', 'G-23', fridgePage, { ...print, action: 'print' }),
  get('/gezin/:familyId/printen/op-papier', 'G-23', paperAskedPage, print),
  post('/gezin/:familyId/printen/op-papier', 'G-23', paperAct, { ...print, form: offer('way'), action: 'create' }),
  post('/gezin/:familyId/printen/op-papier/:paperRequestId/weg', 'G-23', paperTakenBack, { ...print, form: offer() }),
  post('/gezin/:familyId/printen/op-papier/:paperRequestId/gegeven', 'G-23', paperGiven, { ...print, reach: 'coordinator', form: offer() }),
  post('/gezin/:familyId/printen/op-papier/:paperRequestId/niet-gegeven', 'G-23', paperNotGiven, { ...print, reach: 'coordinator', form: offer() }),
  get('/gezin/:familyId/tolk', 'A-04', interpreterPage, interpreter),
  post('/gezin/:familyId/tolk', 'A-04', interpreterAct, { ...interpreter, form: offer('language'), action: 'create' }),
  post('/gezin/:familyId/tolk/:interpreterRequestId/weg', 'A-04', interpreterTakenBack, { ...interpreter, form: offer() }),
  post('/gezin/:familyId/tolk/:interpreterRequestId/geregeld', 'A-04', interpreterArranged, { ...interpreter, reach: 'coordinator', form: offer() }),
  post('/gezin/:familyId/tolk/:interpreterRequestId/niet-geregeld', 'A-04', interpreterNotArranged, { ...interpreter, reach: 'coordinator', form: offer() }),
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
  get('/gezin/:familyId/papieren', 'G-22', papersPage, kept),
  get('/gezin/:familyId/papieren/nieuw', 'G-22', choosePlacePage, kept),
  get('/gezin/:familyId/papieren/nieuw/:kind/:itemId', 'G-22', newPaperPage, kept),
  post('/gezin/:familyId/papieren/nieuw/:kind/:itemId', 'G-22', addPaper, { ...kept, form: offer('name', 'audience'), files: ['files[]'], action: 'create' }),
  get('/gezin/:familyId/papieren/:paperId', 'G-22', paperPage, kept),
  get('/gezin/:familyId/papieren/:paperId/weg', 'G-22', throwPaperPage, kept),
  post('/gezin/:familyId/papieren/:paperId/weg', 'G-22', paperAway, { ...kept, form: offer(), action: 'delete' }),
  post('/gezin/:familyId/papieren/:paperId/terug', 'G-22', paperBack, { ...kept, form: offer() }),
  get('/gezin/:familyId/papieren/:paperId/:paperFileId', 'G-22', paperFile, kept),
  get('/gezin/:familyId/papieren/:paperId/:paperFileId/groot', 'G-22', paperPhotoPage, kept),
]
