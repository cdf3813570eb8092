/** The URLs of the team of a family: who helps, the role card of who does, and whether it clicks. Spread into the URLs of the circle. */

import { fieldsOfAsk } from '#care/askedIn/asked-in.form.ts'
import { askedPage, askSomebodyIn, newAskedInPage, stopAsked } from '#care/askedIn/asked-in.pages.tsx'
import { keepCard, ownCardPage, takeBackCard } from '#care/ourTeam/card.pages.tsx'
import { clickPage, sayIt, takeItBack, talkedHere, talkPage } from '#care/ourTeam/click.pages.tsx'
import { fieldsOfCard } from '#care/ourTeam/our-team.form.ts'
import { teamPage } from '#care/ourTeam/our-team.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'
import { matchRoutes } from './routes-of-matches.ts'
import { peerRoutes } from './routes-of-peers.ts'

const team = { reach: 'family', purpose: 'kijken naar de kring', topics: ['circle'] } as const
const asking = { reach: 'family', purpose: 'iemand uitnodigen', topics: ['circle'] } as const
const talk = { ...team, reach: 'coordinator' } as const

export const teamRoutes: readonly Route[] = [
  ...peerRoutes,
  ...matchRoutes,
  get('/gezin/:familyId/team', 'G-39', teamPage, team),
  get('/gezin/:familyId/team/rolkaart/:partId', 'G-39', ownCardPage, team),
  post('/gezin/:familyId/team/rolkaart/:partId', 'G-39', keepCard, { ...team, form: offer(...fieldsOfCard), action: 'create' }),
  post('/gezin/:familyId/team/rolkaart/:roleCardId/terug', 'G-39', takeBackCard, { ...team, form: offer() }),
  get('/gezin/:familyId/team/gevraagd', 'G-39', askedPage, asking),
  get('/gezin/:familyId/team/gevraagd/nieuw', 'G-39', newAskedInPage, asking),
  post('/gezin/:familyId/team/gevraagd/nieuw', 'G-39', askSomebodyIn, { ...asking, form: offer(...fieldsOfAsk), action: 'create' }),
  post('/gezin/:familyId/team/gevraagd/:askedInId/stop', 'G-39', stopAsked, { ...asking, form: offer() }),
  get('/gezin/:familyId/team/praten', 'P-03', talkPage, talk),
  post('/gezin/:familyId/team/praten/:checkId', 'P-03', talkedHere, { ...talk, form: offer() }),
  get('/gezin/:familyId/team/:personId/klikt-het', 'G-39', clickPage, team),
  post('/gezin/:familyId/team/:personId/klikt-het', 'G-39', sayIt, { ...team, form: offer('says', 'words'), action: 'create' }),
  post('/gezin/:familyId/team/klikt-het/:checkId/terug', 'G-39', takeItBack, { ...team, form: offer() }),
]
