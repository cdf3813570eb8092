/** Every URL of the product on one screen. What is not here does not exist. */

import type { Purpose } from '#care/access/purpose.ts'
import { castPage, chooseSomeone, health, welcomePage } from '#care/entry/welcome.pages.tsx'
import { askLogQuestion, logQuestionPage, lookLogPage } from '#care/log/look-log.pages.tsx'
import type { Topic } from '#care/pass/facts.ts'
import { chooseWordsPage, historyOfWordsPage, keepWords } from '#care/statements/choosing.pages.tsx'
import { addStatement, statementPage, undoStatement } from '#care/statements/statements.pages.tsx'
import { bringBackLater, laterPage, putLater, worklistPage } from '#care/worklist/worklist.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const everyone = { reach: 'everyone', purpose: '', topics: [] } as const
const family = (purpose: Purpose, ...topics: Topic[]) => ({ reach: 'family', purpose, topics }) as const

export const routes: readonly Route[] = [
  get('/health', 'A-08', health, everyone),
  get('/', 'A-01', welcomePage, everyone),
  get('/kies', 'A-12', castPage, { ...everyone, reach: 'demonstration' }),
  post('/kies', 'A-12', chooseSomeone, {
    ...everyone,
    reach: 'demonstration',
    form: offer('account', 'device'),
    rate: 'signIn',
  }),
  get('/gezin/:familyId/woorden/:kind/:itemId', 'G-02', historyOfWordsPage, family('het plan bijwerken')),
  get('/gezin/:familyId/woorden/:kind/:itemId/:rivalId', 'G-02', chooseWordsPage, family('het plan bijwerken')),
  post('/gezin/:familyId/woorden/:kind/:itemId/:rivalId', 'G-02', keepWords, {
    ...family('het plan bijwerken'),
    form: offer('base', 'keep'),
  }),
  get('/gezin/:familyId/wie-keek', 'G-19', lookLogPage, { ...family('kijken wie keek'), action: 'logRead' }),
  get('/gezin/:familyId/wie-keek/:lineId/vraag', 'G-19', logQuestionPage, {
    ...family('kijken wie keek'),
    action: 'logRead',
  }),
  post('/gezin/:familyId/wie-keek/:lineId/vraag', 'G-19', askLogQuestion, {
    ...family('kijken wie keek'),
    form: offer('question'),
    action: 'create',
  }),
  get('/gezin/:familyId/niet-eens/:kind/:itemId', 'G-20', statementPage, family('zeggen wat je ervan vindt')),
  post('/gezin/:familyId/niet-eens/:kind/:itemId', 'G-20', addStatement, {
    ...family('zeggen wat je ervan vindt'),
    form: offer('wish', 'text', 'tone'),
    action: 'create',
  }),
  post('/gezin/:familyId/niet-eens/:kind/:itemId/:statementId/terug', 'G-20', undoStatement, {
    ...family('zeggen wat je ervan vindt'),
    form: offer(),
  }),
  get('/werklijst', 'P-01', worklistPage, { ...everyone, reach: 'worker', purpose: 'de werklijst bekijken' }),
  get('/werklijst/:familyId/later', 'P-01', laterPage, { ...family('de werklijst bekijken'), reach: 'coordinator' }),
  post('/werklijst/:familyId/later', 'P-01', putLater, {
    ...family('de werklijst bekijken'),
    reach: 'coordinator',
    form: offer('reason', 'days', 'because'),
    action: 'create',
  }),
  post('/werklijst/:familyId/later/terug', 'P-01', bringBackLater, {
    ...family('de werklijst bekijken'),
    reach: 'coordinator',
    form: offer('reason'),
  }),
]
