/** The URLs of the people around a family, of what makes each of them stronger, and of a JIM. Spread into the route table. */

import { fieldsOfQuestion } from '#care/askedIn/asked-in.form.ts'
import { addNames, memberPage, newNamesPage, putBack, takeOut, tellMember } from '#care/circle/circle.pages.tsx'
import { askMemberPage, askSomebodyOfCircle } from '#care/circleMember/circle-member.pages.tsx'
import { answerInCircle, circleWordBack, saidInCirclePage, sayOfGoal, sayOfGoalPage, sayOfStep, sayOfStepPage } from '#care/circleMember/circle-word.pages.tsx'
import { stopTakingPartPage, takesPartNoMore, takingPartWith } from '#care/circleMember/taking-part.pages.tsx'
import { circlePage, ownCirclePage } from '#care/circlePhoto/circle-page.pages.tsx'
import { photoOfCircleAway, photoOfCircleBack, photoOfCirclePage, putPhotoOfCircle, throwPhotoPage, wholeCirclePage } from '#care/circlePhoto/circle-photo.pages.tsx'
import { lovedOneReadsPage, openPages, sayAsLovedOneAct, viewBackAct } from '#care/lovedOne/reading.pages.tsx'
import { openCircleAct, openCirclePage } from '#care/shares/open-circle.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'
import { jimRoutes } from './routes-of-jim.ts'
import { messageRoutes } from './routes-of-messages.ts'
import { networkRoutes } from './routes-of-network.ts'
import { resilienceRoutes } from './routes-of-resilience.ts'
import { teamRoutes } from './routes-of-team.ts'

const circle = { reach: 'family', purpose: 'kijken naar de kring', topics: ['circle'] } as const
const asking = { reach: 'family', purpose: 'iemand uitnodigen', topics: ['circle'] } as const
const takingPart = { reach: 'family', purpose: 'plan bekijken', topics: ['goals'] } as const
const readingAlong = { reach: 'family', purpose: 'meelezen als naaste', topics: ['story'] } as const
const opening = { reach: 'family', purpose: 'toestemming vragen en geven', topics: ['circle'] } as const

export const circleRoutes: readonly Route[] = [
  get('/gezin/:familyId/kring', 'G-09', circlePage, circle),
  get('/gezin/:familyId/kring/mijn', 'G-09', ownCirclePage, circle),
  get('/gezin/:familyId/kring/mijn/foto', 'G-09', photoOfCirclePage, circle),
  post('/gezin/:familyId/kring/mijn/foto', 'G-09', putPhotoOfCircle, { ...circle, form: offer('audience'), files: ['photo'], action: 'create' }),
  get('/gezin/:familyId/kring/mijn/foto/:circlePhotoId/weg', 'G-09', throwPhotoPage, circle),
  post('/gezin/:familyId/kring/mijn/foto/:circlePhotoId/weg', 'G-09', photoOfCircleAway, { ...circle, form: offer(), action: 'delete' }),
  post('/gezin/:familyId/kring/mijn/foto/:circlePhotoId/terug', 'G-09', photoOfCircleBack, { ...circle, form: offer() }),
  get('/gezin/:familyId/kring/foto/:circlePhotoId', 'G-09', wholeCirclePage, circle),
  get('/gezin/:familyId/kring/erbij', 'G-09', newNamesPage, circle),
  post('/gezin/:familyId/kring/erbij', 'G-09', addNames, { ...circle, form: offer('names', 'another[]'), action: 'create' }),
  get('/gezin/:familyId/kring/delen', 'G-09', openCirclePage, circle),
  post('/gezin/:familyId/kring/delen', 'G-09', openCircleAct, { ...opening, form: offer('readers[]'), action: 'create' }),
  get('/gezin/:familyId/kring/:memberId', 'G-10', memberPage, circle),
  post('/gezin/:familyId/kring/:memberId', 'G-10', tellMember, { ...circle, form: offer('base', 'name', 'ring', 'sector', 'helps[]', 'relation', 'contact', 'note', 'noteWas', 'audience') }),
  post('/gezin/:familyId/kring/:memberId/weg', 'G-10', takeOut, { ...circle, form: offer() }),
  post('/gezin/:familyId/kring/:memberId/terug', 'G-10', putBack, { ...circle, form: offer() }),
  get('/gezin/:familyId/kring/:memberId/vraag', 'G-10', askMemberPage, asking),
  post('/gezin/:familyId/kring/:memberId/vraag', 'G-10', askSomebodyOfCircle, { ...asking, form: offer(...fieldsOfQuestion), action: 'create' }),
  get('/gezin/:familyId/meedoen', 'N-01', takingPartWith(openPages), takingPart),
  get('/gezin/:familyId/meedoen/doel/:goalId', 'N-02', sayOfGoalPage, takingPart),
  post('/gezin/:familyId/meedoen/doel/:goalId', 'N-02', sayOfGoal, { ...takingPart, form: offer('text', 'kind'), action: 'create' }),
  get('/gezin/:familyId/meedoen/stap/:stepId', 'N-02', sayOfStepPage, takingPart),
  post('/gezin/:familyId/meedoen/stap/:stepId', 'N-02', sayOfStep, { ...takingPart, form: offer('text', 'kind'), action: 'create' }),
  post('/gezin/:familyId/meedoen/woord/:circleWordId/terug', 'N-02', circleWordBack, { ...takingPart, form: offer() }),
  get('/gezin/:familyId/meedoen/gezegd', 'N-02', saidInCirclePage, takingPart),
  post('/gezin/:familyId/meedoen/gezegd/:circleWordId', 'N-02', answerInCircle, { ...takingPart, form: offer('says') }),
  get('/gezin/:familyId/meedoen/startgesprek/:lovedOneId', 'N-01', lovedOneReadsPage, readingAlong),
  post('/gezin/:familyId/meedoen/startgesprek/:lovedOneId', 'N-01', sayAsLovedOneAct, { ...readingAlong, form: offer('view'), action: 'create' }),
  post('/gezin/:familyId/meedoen/startgesprek/:lovedOneId/zicht/:lovedOneViewId/terug', 'N-01', viewBackAct, { ...readingAlong, form: offer() }),
  get('/gezin/:familyId/meedoen/stoppen', 'N-01', stopTakingPartPage, takingPart),
  post('/gezin/:familyId/meedoen/stoppen', 'N-01', takesPartNoMore, { ...takingPart, form: offer() }),
  ...resilienceRoutes,
  ...networkRoutes,
  ...messageRoutes,
  ...teamRoutes,
  ...jimRoutes,
]
