/** The URLs of a JIM with an own way in: the code, the first page, what a JIM sends, and what others hear; and the first page of school. Spread into the URLs of the circle. */

import { codeToGivePage, makeCodeToGive, makeOwnCode, ownCodePage } from '#care/network/code.pages.tsx'
import { networkPage, react, sendWorry, takeBack, weighIt } from '#care/network/network.pages.tsx'
import { hearJim, saidPage, toHearPage } from '#care/network/said.pages.tsx'
import { stopNow, stoppingPage } from '#care/network/stop.pages.tsx'
import { keepHowToReach, ownContactPage, removeHowToReach } from '#care/ownContact/own-contact.pages.tsx'
import { schoolLooksBackPage, sendSchoolLookBack } from '#care/school/look-back.pages.tsx'
import { schoolPage } from '#care/school/school.pages.tsx'
import { answerPage, schoolQuestionPage, seenInClassPage, sendAnswer, sendSchoolQuestion, sendSeenInClass, takeBackSchoolWord, writtenPage } from '#care/school/word.pages.tsx'
import { schoolFile, schoolPhotoPage } from '#care/schoolFile/school-file.pages.tsx'
import { fieldsOfSignal } from '#care/signals/signals.form.ts'
import { sendSignal, signalBack, tellPage } from '#care/signals/signals.pages.tsx'
import { answerSignalPage, askIt, askItNot, questionTakenUp, sendSignalAnswer, toldPage } from '#care/signals/told.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const own = { reach: 'family', purpose: 'een JIM kiezen', topics: ['resilience'] } as const
const giving = { reach: 'coordinator', purpose: 'een JIM kiezen', topics: ['circle'] } as const
const jim = { reach: 'family', purpose: 'meedenken als JIM', topics: ['goals', 'story'] } as const
const school = { reach: 'family', purpose: 'plan bekijken', topics: ['goals'] } as const
const signal = { reach: 'family', purpose: 'plan bekijken', topics: ['strengthsAndWorries'] } as const
const hearing = { reach: 'coordinator', purpose: 'meedenken als JIM', topics: ['circle'] } as const

export const networkRoutes: readonly Route[] = [
  get('/gezin/:familyId/jim/gezegd', 'J-05', saidPage, own),
  get('/gezin/:familyId/jim/:jimId/code', 'J-05', ownCodePage, own),
  post('/gezin/:familyId/jim/:jimId/code', 'J-05', makeOwnCode, { ...own, form: offer('fact'), action: 'create' }),
  get('/gezin/:familyId/jim/:jimId/kaartje', 'P-03', codeToGivePage, giving),
  post('/gezin/:familyId/jim/:jimId/kaartje', 'P-03', makeCodeToGive, { ...giving, form: offer('fact'), action: 'create' }),
  get('/gezin/:familyId/netwerk', 'N-01', networkPage, jim),
  post('/gezin/:familyId/netwerk/reageer', 'N-02', react, { ...jim, form: offer('kind', 'react'), action: 'create' }),
  post('/gezin/:familyId/netwerk/zorgen', 'N-01', sendWorry, { ...jim, form: offer('worry'), action: 'create' }),
  post('/gezin/:familyId/netwerk/woord/:wordId/terug', 'N-01', takeBack, { ...jim, form: offer() }),
  post('/gezin/:familyId/netwerk/zwaar', 'N-01', weighIt, { ...jim, form: offer('value'), action: 'create' }),
  get('/gezin/:familyId/netwerk/bereik', 'N-01', ownContactPage, jim),
  post('/gezin/:familyId/netwerk/bereik', 'N-01', keepHowToReach, { ...jim, form: offer('contact') }),
  post('/gezin/:familyId/netwerk/bereik/weg', 'N-01', removeHowToReach, { ...jim, form: offer() }),
  get('/gezin/:familyId/school', 'N-03', schoolPage, school),
  get('/gezin/:familyId/school/geschreven', 'N-03', writtenPage, school),
  get('/gezin/:familyId/school/geschreven/:schoolWordId', 'P-03', answerPage, { ...school, reach: 'coordinator' }),
  post('/gezin/:familyId/school/geschreven/:schoolWordId', 'P-03', sendAnswer, { ...school, reach: 'coordinator', form: offer('text') }),
  get('/gezin/:familyId/school/:pupilId/vraag', 'N-03', schoolQuestionPage, school),
  post('/gezin/:familyId/school/:pupilId/vraag', 'N-03', sendSchoolQuestion, { ...school, form: offer('text'), action: 'create' }),
  get('/gezin/:familyId/school/:pupilId/doelen/:goalId', 'N-03', seenInClassPage, school),
  post('/gezin/:familyId/school/:pupilId/doelen/:goalId', 'N-03', sendSeenInClass, { ...school, form: offer('text', 'value'), files: ['file'], action: 'create' }),
  get('/gezin/:familyId/school/bericht/:schoolWordId/bijlage/:schoolFileId', 'N-03', schoolFile, school),
  get('/gezin/:familyId/school/bericht/:schoolWordId/bijlage/:schoolFileId/groot', 'N-03', schoolPhotoPage, school),
  get('/gezin/:familyId/school/:pupilId/terugkijken', 'N-03', schoolLooksBackPage, school),
  post('/gezin/:familyId/school/:pupilId/terugkijken', 'N-03', sendSchoolLookBack, { ...school, form: offer('good', 'hard', 'helps'), action: 'create' }),
  post('/gezin/:familyId/school/bericht/:schoolWordId/terug', 'N-03', takeBackSchoolWord, { ...school, form: offer() }),
  get('/gezin/:familyId/netwerk/stoppen', 'N-01', stoppingPage, jim),
  post('/gezin/:familyId/netwerk/stoppen', 'N-01', stopNow, { ...jim, form: offer() }),
  get('/gezin/:familyId/netwerk/gehoord', 'P-03', toHearPage, hearing),
  post('/gezin/:familyId/netwerk/gehoord/:wordId', 'P-03', hearJim, { ...hearing, form: offer() }),
  get('/gezin/:familyId/zorgen', 'N-07', tellPage, signal),
  post('/gezin/:familyId/zorgen', 'N-07', sendSignal, { ...signal, form: offer(...fieldsOfSignal), action: 'create' }),
  get('/gezin/:familyId/zorgen/gelezen', 'N-07', toldPage, signal),
  get('/gezin/:familyId/zorgen/gelezen/:signalId', 'P-03', answerSignalPage, { ...signal, reach: 'coordinator' }),
  post('/gezin/:familyId/zorgen/gelezen/:signalId', 'P-03', sendSignalAnswer, { ...signal, reach: 'coordinator', form: offer('text') }),
  post('/gezin/:familyId/zorgen/gelezen/:signalId/vraag', 'N-07', askIt, { ...signal, form: offer(), action: 'create' }),
  post('/gezin/:familyId/zorgen/gelezen/:signalId/vraag/terug', 'N-07', askItNot, { ...signal, form: offer() }),
  post('/gezin/:familyId/zorgen/gelezen/:signalId/oppakken', 'P-03', questionTakenUp, { ...signal, reach: 'coordinator', form: offer() }),
  post('/gezin/:familyId/zorgen/:signalId/terug', 'N-07', signalBack, { ...signal, form: offer() }),
]
