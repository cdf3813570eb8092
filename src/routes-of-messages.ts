// The addresses of messages, and of two parents who want to write each other.
import { restAsked, restEnded, restPage } from '#care/familyRest/family-rest.pages.tsx'
import { fieldsOfAnswer, fieldsOfMessage } from '#care/messages/messages.form.ts'
import { answerHere, askReader, lineTakenBack, messagePage, messagesPage, newMessagePage, noAnswerSaid, noAnswerTakenBack, readerKeptOut, readerLetIn, readerTakenBack, sendMessage } from '#care/messages/messages.pages.tsx'
import { stopTogether, wantTogether } from '#care/twoHomes/two-homes.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const own = { reach: 'family', purpose: 'een bericht lezen of schrijven', topics: ['messages'] } as const

export const messageRoutes: readonly Route[] = [
  get('/gezin/:familyId/berichten', 'G-21', messagesPage, own),
  get('/gezin/:familyId/berichten/:messageId', 'G-21', messagePage, own),
  post('/gezin/:familyId/berichten/:messageId', 'G-21', answerHere, {
    ...{ ...own, form: offer(...fieldsOfAnswer), action: 'create' },
  }),
  post('/gezin/:familyId/berichten/:messageId/:messageLineId/terug', 'G-21', lineTakenBack, { ...own, form: offer() }),
  post('/gezin/:familyId/berichten/:messageId/geen-antwoord', 'G-21', noAnswerSaid, {
    ...{ ...own, form: offer('line'), action: 'create' },
  }),
  post('/gezin/:familyId/berichten/:messageId/geen-antwoord/:messageNoAnswerId/terug', 'G-21', noAnswerTakenBack, {
    ...{ ...own, form: offer() },
  }),
  post('/gezin/:familyId/berichten/:messageId/lezer', 'G-21', askReader, {
    ...{ ...own, form: offer('person'), action: 'create' },
  }),
  post('/gezin/:familyId/berichten/:messageId/lezer/:messageReaderId/ja', 'G-21', readerLetIn, { ...own, form: offer() }),
  post('/gezin/:familyId/berichten/:messageId/lezer/:messageReaderId/nee', 'G-21', readerKeptOut, {
    ...{ ...own, form: offer() },
  }),
  post('/gezin/:familyId/berichten/:messageId/lezer/:messageReaderId/terug', 'G-21', readerTakenBack, {
    ...{ ...own, form: offer() },
  }),
  get('/gezin/:familyId/berichten/:kind/:itemId', 'G-21', newMessagePage, own),
  post('/gezin/:familyId/berichten/:kind/:itemId', 'G-21', sendMessage, {
    ...{ ...own, form: offer(...fieldsOfMessage), action: 'create' },
  }),
  get('/gezin/:familyId/rust', 'G-21', restPage, own),
  post('/gezin/:familyId/rust', 'G-21', restAsked, {
    ...{ ...own, reach: 'coordinator', form: offer('days'), action: 'create' },
  }),
  post('/gezin/:familyId/rust/:familyRestId/stop', 'G-21', restEnded, { ...own, form: offer() }),
  post('/gezin/:familyId/samen-berichten/:personId', 'G-21', wantTogether, {
    ...{ ...own, form: offer(), action: 'create' },
  }),
  post('/gezin/:familyId/samen-berichten/:personId/stop', 'G-21', stopTogether, { ...own, form: offer() }),
]
