/** The URLs of buddies and support families: asking for one, and the steps of the match. Spread into the URLs of the team. */

import { fieldsOfSaying, fieldsOfStep, fieldsOfTalk } from '#care/match/match.form.ts'
import { matchPage, sayingAct, stepAct, stepTakenBack, talkCounted, talksChosen } from '#care/match/match.pages.tsx'
import { fieldsOfMatch } from '#care/matchRequest/match-request.form.ts'
import { askMatchAct, matchesPage, matchStopped } from '#care/matchRequest/match-request.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const own = { reach: 'family', purpose: 'een maatje of steungezin zoeken', topics: ['help'] } as const
const leads = { ...own, reach: 'coordinator' } as const
const at = '/gezin/:familyId/maatje'

export const matchRoutes: readonly Route[] = [
  get(at, 'G-40', matchesPage, own),
  post(at, 'G-40', askMatchAct, { ...own, form: offer(...fieldsOfMatch), action: 'create' }),
  get(`${at}/:matchRequestId`, 'P-25', matchPage, own),
  post(`${at}/:matchRequestId/weg`, 'G-40', matchStopped, { ...own, form: offer() }),
  post(`${at}/:matchRequestId/zeg/:kind`, 'G-40', sayingAct, { ...own, form: offer(...fieldsOfSaying) }),
  post(`${at}/:matchRequestId/stap/:kind`, 'P-25', stepAct, { ...leads, form: offer(...fieldsOfStep) }),
  post(`${at}/:matchRequestId/gesprekken`, 'G-40', talkCounted, { ...own, form: offer(...fieldsOfTalk), action: 'create' }),
  post(`${at}/:matchRequestId/verder`, 'G-40', talksChosen, { ...own, form: offer('says') }),
  post(`${at}/:matchRequestId/terug/:matchFactId`, 'P-25', stepTakenBack, { ...own, form: offer() }),
]
