// What somebody of a family asks of a peer worker, also for the first conversation: the rows of the access matrix.
export const ofPeers = [
  'GET /gezin/:familyId/iemand-die-dit-kent',
  'POST /gezin/:familyId/iemand-die-dit-kent',
  'POST /gezin/:familyId/iemand-die-dit-kent/:peerRequestId/weg',
  'POST /gezin/:familyId/iemand-die-dit-kent/:peerRequestId/verhaal',
  'POST /gezin/:familyId/iemand-die-dit-kent/:peerRequestId/klaar',
  'POST /gezin/:familyId/iemand-die-dit-kent/notitie/:peerNoteId',
  'GET /gezin/:familyId/meedenken',
  'POST /gezin/:familyId/meedenken/:familyAdviceId/zeg',
  'GET /gezin/:familyId/startgesprek/:startId/ervaring',
  'POST /gezin/:familyId/startgesprek/:startId/ervaring',
  'POST /gezin/:familyId/startgesprek/:startId/ervaring/mee',
  'POST /gezin/:familyId/startgesprek/:startId/ervaring/bekend',
  'POST /gezin/:familyId/startgesprek/:startId/ervaring/inbreng/:peerContributionId',
] as const
