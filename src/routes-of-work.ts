/** The rows of the route table for who works here: coming in with an own key, and answering for the log. */
import { answerLogQuestion, headPage, logQuestionToAnswer, oversightPage, reviewedLook } from '#care/administration/oversight.pages.tsx'
import { signInAtWork, staffSignInPage } from '#care/staffEntry/staff-sign-in.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const everyone = { reach: 'everyone', purpose: '', topics: [] } as const
const oversight = { reach: 'privacyOfficer', topics: [], action: 'logRead' } as const

export const workRoutes: readonly Route[] = [
  get('/inloggen/werk', 'A-02', staffSignInPage, everyone),
  post('/inloggen/werk', 'A-02', signInAtWork, { ...everyone, form: offer('credential', 'back'), rate: 'signIn' }),
  get('/beheer/controle', 'B-06', oversightPage, { ...oversight, purpose: 'het inzagelog controleren' }),
  get('/beheer/controle/kop', 'B-06', headPage, { ...oversight, purpose: 'het inzagelog controleren' }),
  post('/beheer/controle/bekeken', 'B-06', reviewedLook, { ...oversight, purpose: 'het inzagelog controleren', form: offer('reason', 'person', 'day'), action: 'create' }),
  get('/beheer/controle/:questionId', 'B-06', logQuestionToAnswer, { ...oversight, purpose: 'een vraag van het gezin beantwoorden' }),
  post('/beheer/controle/:questionId', 'B-06', answerLogQuestion, { ...oversight, purpose: 'een vraag van het gezin beantwoorden', form: offer('answer'), action: 'create' }),
]
