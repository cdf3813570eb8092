import { ofPeers } from './access-matrix-of-peers.ts'

/** The part of the access matrix about peer workers, buddies, messages, and the plan on paper. */

const ofMatches = [
  'GET /gezin/:familyId/maatje',
  'POST /gezin/:familyId/maatje',
  'GET /gezin/:familyId/maatje/:matchRequestId',
  'POST /gezin/:familyId/maatje/:matchRequestId/weg',
  'POST /gezin/:familyId/maatje/:matchRequestId/zeg/:kind',
  'POST /gezin/:familyId/maatje/:matchRequestId/gesprekken',
  'POST /gezin/:familyId/maatje/:matchRequestId/verder',
  'POST /gezin/:familyId/maatje/:matchRequestId/terug/:matchFactId',
] as const
const ofMessages = [
  'GET /gezin/:familyId/berichten',
  'GET /gezin/:familyId/berichten/:messageId',
  'POST /gezin/:familyId/berichten/:messageId',
  'POST /gezin/:familyId/berichten/:messageId/:messageLineId/terug',
  'POST /gezin/:familyId/berichten/:messageId/geen-antwoord',
  'POST /gezin/:familyId/berichten/:messageId/geen-antwoord/:messageNoAnswerId/terug',
  'POST /gezin/:familyId/berichten/:messageId/lezer',
  'POST /gezin/:familyId/berichten/:messageId/lezer/:messageReaderId/ja',
  'POST /gezin/:familyId/berichten/:messageId/lezer/:messageReaderId/nee',
  'POST /gezin/:familyId/berichten/:messageId/lezer/:messageReaderId/terug',
  'GET /gezin/:familyId/berichten/:kind/:itemId',
  'POST /gezin/:familyId/berichten/:kind/:itemId',
  'GET /gezin/:familyId/rust',
  'POST /gezin/:familyId/rust/:familyRestId/stop',
  'POST /gezin/:familyId/samen-berichten/:personId',
  'POST /gezin/:familyId/samen-berichten/:personId/stop',
] as const

/** What lies around the plan: messages about it, and the plan on paper. */
export const ofPaper = [
  ...ofPeers,
  ...ofMatches,
  ...ofMessages,
  'GET /gezin/:familyId/printen',
  'GET /gezin/:familyId/printen/koelkast',
  'GET /gezin/:familyId/printen/heel-plan',
  'GET /gezin/:familyId/printen/op-papier',
  'POST /gezin/:familyId/printen/op-papier',
  'POST /gezin/:familyId/printen/op-papier/:paperRequestId/weg',
  'GET /gezin/:familyId/printen/invulblad',
  'POST /gezin/:familyId/printen/invulblad',
  'GET /gezin/:familyId/printen/invulblad/:sheetId',
  'GET /gezin/:familyId/printen/terugbrengen',
  'POST /gezin/:familyId/printen/terugbrengen',
  'GET /gezin/:familyId/printen/terugbrengen/:sheetId',
  'POST /gezin/:familyId/printen/terugbrengen/:sheetId/klaar',
  'POST /gezin/:familyId/printen/terugbrengen/:sheetId/nog-niet',
  'GET /gezin/:familyId/papieren',
  'GET /gezin/:familyId/papieren/nieuw',
  'GET /gezin/:familyId/papieren/nieuw/:kind/:itemId',
  'POST /gezin/:familyId/papieren/nieuw/:kind/:itemId',
  'GET /gezin/:familyId/papieren/:paperId',
  'GET /gezin/:familyId/papieren/:paperId/weg',
  'POST /gezin/:familyId/papieren/:paperId/weg',
  'POST /gezin/:familyId/papieren/:paperId/terug',
  'GET /gezin/:familyId/papieren/:paperId/:paperFileId',
  'GET /gezin/:familyId/papieren/:paperId/:paperFileId/groot',
] as const
export const ofLedPaper = [
  'POST /gezin/:familyId/rust',
  'POST /gezin/:familyId/maatje/:matchRequestId/stap/:kind',
  'POST /gezin/:familyId/printen/op-papier/:paperRequestId/gegeven',
  'POST /gezin/:familyId/printen/op-papier/:paperRequestId/niet-gegeven',
  'GET /gezin/:familyId/printen/voor/:personId',
] as const
