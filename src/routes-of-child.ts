/** The URLs of a child of 6 to 11, and of the grown-up whose phone it is. Spread into the route table. */

import {
  animalPage,
  answerHere,
  childCirclePage,
  giveAnimalHere,
  keepSomeoneAloneHere,
  nameSomeoneHere,
  newSomeonePage,
  putSomeoneBackHere,
  questionPage,
  sayWhereHere,
  someonePage,
  takeSomeoneOutHere,
  wherePage,
} from '#care/childCircle/child-circle.pages.tsx'
import { keepStrengthAloneHere, putDownHere, strengthsPage, strengthsPaperPage, throwStrengthAwayHere } from '#care/childStrengths/child-strengths.pages.tsx'
import { childTeamPage, niceOrNotPage, sayIfNiceHere } from '#care/childTeam/child-team.pages.tsx'
import { askBackCode, backCodePage, backPage, comeBack, endTurnHere } from '#care/childTurn/back.pages.tsx'
import { childHelpPage, childStartPage, giveTurnHere, trustHere, trustNoMoreHere, trustPage } from '#care/childTurn/child-turn.pages.tsx'
import { childAwayPage, ownPicturesPage, tapHere } from '#care/pictureCode/come-in.pages.tsx'
import { fieldsOfPictures } from '#care/pictureCode/picture-code.form.ts'
import { choosePicturesPage, endPicturesHere, picturesPage, setPicturesHere } from '#care/pictureCode/set-up.pages.tsx'
import { childPaperPage, childPlanPage, picturePlanPaperPage, putInPlanHere, putInPlanPage, stickHere, takeOutOfPlanHere, takeStickerOffHere } from '#care/picturePlan/picture-plan.pages.tsx'
import { chooseLookHere, fillHouseHere, housesPage, keepPieceAloneHere, ownSound, throwPieceAwayHere } from '#care/threeHouses/three-houses.pages.tsx'
import { chooseWeatherHere, keepAloneHere, tellMoreHere, throwAwayHere, weatherPage, weatherToldPage } from '#care/weather/weather.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const child = { reach: 'family', purpose: 'vertellen met plaatjes', topics: ['story'] } as const
const step = { reach: 'family', purpose: 'een actie doen of maken', topics: ['goals'] } as const
const everyone = { reach: 'everyone', purpose: '', topics: [] } as const

export const childRoutes: readonly Route[] = [
  get('/gezin/:familyId/kind', 'K-01', childStartPage, child),
  post('/gezin/:familyId/kind/beurt', 'G-01', giveTurnHere, { ...child, form: offer('child'), action: 'create' }),
  get('/gezin/:familyId/kind/weer', 'K-03', weatherPage, child),
  post('/gezin/:familyId/kind/weer', 'K-03', chooseWeatherHere, { ...child, form: offer('picture', 'alone[]'), action: 'create' }),
  get('/gezin/:familyId/kind/weer/klaar', 'K-03', weatherToldPage, child),
  post('/gezin/:familyId/kind/weer/:weatherId/meer', 'K-03', tellMoreHere, { ...child, form: offer('more') }),
  post('/gezin/:familyId/kind/weer/:weatherId/alleen', 'K-03', keepAloneHere, { ...child, form: offer() }),
  post('/gezin/:familyId/kind/weer/:weatherId/weg', 'K-03', throwAwayHere, { ...child, form: offer(), action: 'delete' }),
  get('/gezin/:familyId/kind/huizen/:kind', 'K-02', housesPage, child),
  post('/gezin/:familyId/kind/mooi', 'K-02', chooseLookHere, { ...child, form: offer('look') }),
  post('/gezin/:familyId/kind/huizen/:kind', 'K-02', fillHouseHere, { ...child, form: offer('pictures[]', 'word', 'drawing', 'seconds', 'alone[]'), files: ['sound', 'photo'], action: 'create' }),
  get('/gezin/:familyId/kind/huizen/stuk/:pieceId/geluid', 'K-02', ownSound, child),
  post('/gezin/:familyId/kind/huizen/stuk/:pieceId/alleen', 'K-02', keepPieceAloneHere, { ...child, form: offer() }),
  post('/gezin/:familyId/kind/huizen/stuk/:pieceId/weg', 'K-02', throwPieceAwayHere, { ...child, form: offer(), action: 'delete' }),
  get('/gezin/:familyId/kind/kring', 'K-05', childCirclePage, child),
  get('/gezin/:familyId/kind/kring/wie', 'K-05', newSomeonePage, child),
  post('/gezin/:familyId/kind/kring/wie', 'K-05', nameSomeoneHere, { ...child, form: offer('name', 'alone[]'), action: 'create' }),
  get('/gezin/:familyId/kind/kring/vraag/:kind', 'K-05', questionPage, child),
  post('/gezin/:familyId/kind/kring/vraag/:kind', 'K-05', answerHere, { ...child, form: offer('people[]') }),
  get('/gezin/:familyId/kind/kring/:memberId', 'K-05', someonePage, child),
  get('/gezin/:familyId/kind/kring/:memberId/dier', 'K-05', animalPage, child),
  post('/gezin/:familyId/kind/kring/:memberId/dier', 'K-05', giveAnimalHere, { ...child, form: offer('animal') }),
  get('/gezin/:familyId/kind/kring/:memberId/waar', 'K-05', wherePage, child),
  post('/gezin/:familyId/kind/kring/:memberId/waar', 'K-05', sayWhereHere, { ...child, form: offer('sector') }),
  post('/gezin/:familyId/kind/kring/:memberId/alleen', 'K-05', keepSomeoneAloneHere, { ...child, form: offer() }),
  post('/gezin/:familyId/kind/kring/:memberId/weg', 'K-05', takeSomeoneOutHere, { ...child, form: offer() }),
  post('/gezin/:familyId/kind/kring/:memberId/terug', 'K-05', putSomeoneBackHere, { ...child, form: offer() }),
  get('/gezin/:familyId/kind/sterk/print', 'K-07', strengthsPaperPage, child),
  get('/gezin/:familyId/kind/sterk/:kind', 'K-07', strengthsPage, child),
  post('/gezin/:familyId/kind/sterk/:kind', 'K-07', putDownHere, { ...child, form: offer('pictures[]', 'word', 'alone[]'), action: 'create' }),
  post('/gezin/:familyId/kind/sterk/stuk/:cardId/alleen', 'K-07', keepStrengthAloneHere, { ...child, form: offer() }),
  post('/gezin/:familyId/kind/sterk/stuk/:cardId/weg', 'K-07', throwStrengthAwayHere, { ...child, form: offer(), action: 'delete' }),
  get('/gezin/:familyId/kind/team', 'K-08', childTeamPage, child),
  get('/gezin/:familyId/kind/team/:personId', 'K-08', niceOrNotPage, child),
  post('/gezin/:familyId/kind/team/:personId', 'K-08', sayIfNiceHere, { ...child, form: offer('says'), action: 'create' }),
  get('/gezin/:familyId/kind/plan', 'K-04', childPlanPage, child),
  get('/gezin/:familyId/kind/plan/print', 'K-04', childPaperPage, child),
  post('/gezin/:familyId/kind/plan/:pictureId/gedaan', 'K-04', stickHere, { ...child, form: offer() }),
  post('/gezin/:familyId/kind/plan/:pictureId/niet', 'K-04', takeStickerOffHere, { ...child, form: offer() }),
  get('/gezin/:familyId/doelen/:goalId/acties/:stepId/plaatje/:childId', 'G-06', putInPlanPage, step),
  post('/gezin/:familyId/doelen/:goalId/acties/:stepId/plaatje/:childId', 'G-06', putInPlanHere, { ...step, form: offer('picture', 'what') }),
  post('/gezin/:familyId/doelen/:goalId/acties/:stepId/plaatje/:childId/weg', 'G-06', takeOutOfPlanHere, { ...step, form: offer() }),
  get('/gezin/:familyId/printen/platenplan/:childId', 'G-23', picturePlanPaperPage, { ...step, purpose: 'printen', action: 'print' }),
  get('/gezin/:familyId/kind/meer', 'K-06', childHelpPage, child),
  get('/gezin/:familyId/kind/meer/erbij', 'K-06', trustPage, child),
  post('/gezin/:familyId/kind/meer/erbij', 'K-06', trustHere, { ...child, form: offer('name', 'phone'), action: 'create' }),
  post('/gezin/:familyId/kind/meer/:adultId/weg', 'K-06', trustNoMoreHere, { ...child, form: offer(), action: 'delete' }),
  get('/gezin/:familyId/plaatjes', 'K-01', picturesPage, child),
  get('/gezin/:familyId/plaatjes/:childId', 'K-01', choosePicturesPage, child),
  post('/gezin/:familyId/plaatjes/:childId', 'K-01', setPicturesHere, { ...child, form: offer(...fieldsOfPictures), action: 'create', rate: 'signIn' }),
  post('/gezin/:familyId/plaatjes/weg/:childDeviceId', 'K-01', endPicturesHere, { ...child, form: offer(), action: 'delete' }),
  get('/kind/plaatjes', 'K-01', ownPicturesPage, everyone),
  post('/kind/plaatjes', 'K-01', tapHere, { ...everyone, form: offer('child', 'taps[]', 'picture'), rate: 'signIn' }),
  get('/kind/weg', 'K-01', childAwayPage, everyone),
  get('/kind/klaar', 'K-01', backPage, everyone),
  post('/kind/klaar', 'K-01', endTurnHere, { ...everyone, form: offer() }),
  post('/kind/klaar/stuur', 'K-01', askBackCode, { ...everyone, form: offer(), rate: 'signIn' }),
  get('/kind/klaar/code', 'K-01', backCodePage, everyone),
  post('/kind/klaar/code', 'K-01', comeBack, { ...everyone, form: offer('code'), rate: 'signIn' }),
]
