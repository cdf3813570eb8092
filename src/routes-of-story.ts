/** The URLs of the story: six questions, help from before, and what was spoken, drawn or photographed. */

import { addEarlierHelp, changeEarlierHelp, changeHelpPage, earlierHelpPage, undoEarlierHelp } from '#care/earlierHelp/earlier-help.pages.tsx'
import { addEvent, changeEventAct, changeEventPage, eventsPage, undoEvent } from '#care/lifeEvents/life-events.pages.tsx'
import { mediaFile, photoPage, throwAway, throwAwayPage } from '#care/media/media.pages.tsx'
import { useAct, usePage } from '#care/ownPieces/again.pages.tsx'
import { checkStoryPage, confirmStoryPiece, storyPage, takeStoryAlong, undoPiece } from '#care/story/story.pages.tsx'
import { tellAnswer, tellPage } from '#care/story/telling.pages.tsx'
import { keepPieceThenAloneHere, throwPieceThenAwayHere, toldPhotoPage, toldSound } from '#care/threeHouses/told.pages.tsx'
import { keepWeatherThenAloneHere, throwWeatherThenAwayHere } from '#care/weather/weather.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const story = { reach: 'family', purpose: 'verhaal vertellen', topics: ['story'] } as const
const typing = { ...story, reach: 'coordinator' } as const

const event = ['title', 'year', 'month', 'day', 'touches[]', 'audience'] as const

export const storyRoutes: readonly Route[] = [
  get('/gezin/:familyId/verhaal', 'G-08', storyPage, story),
  get('/gezin/:familyId/verhaal/klopt', 'G-08', checkStoryPage, story),
  post('/gezin/:familyId/verhaal/klopt', 'G-08', takeStoryAlong, { ...story, form: offer('along[]') }),
  get('/gezin/:familyId/verhaal/eerdere-hulp', 'G-08', earlierHelpPage, story),
  post('/gezin/:familyId/verhaal/eerdere-hulp', 'G-08', addEarlierHelp, { ...story, form: offer('what', 'when', 'helped', 'why', 'keep', 'audience'), action: 'create' }),
  get('/gezin/:familyId/verhaal/eerdere-hulp/:helpId/aanpassen', 'G-08', changeHelpPage, story),
  post('/gezin/:familyId/verhaal/eerdere-hulp/:helpId/aanpassen', 'G-08', changeEarlierHelp, { ...story, form: offer('base', 'what', 'when', 'helped', 'why', 'keep', 'audience') }),
  post('/gezin/:familyId/verhaal/eerdere-hulp/:helpId/terug', 'G-08', undoEarlierHelp, { ...story, form: offer() }),
  get('/gezin/:familyId/verhaal/gebeurtenissen', 'G-08', eventsPage, story),
  post('/gezin/:familyId/verhaal/gebeurtenissen', 'G-08', addEvent, { ...story, form: offer(...event), action: 'create' }),
  get('/gezin/:familyId/verhaal/gebeurtenissen/:eventId/aanpassen', 'G-08', changeEventPage, story),
  post('/gezin/:familyId/verhaal/gebeurtenissen/:eventId/aanpassen', 'G-08', changeEventAct, { ...story, form: offer('base', ...event) }),
  post('/gezin/:familyId/verhaal/gebeurtenissen/:eventId/terug', 'G-08', undoEvent, { ...story, form: offer() }),
  get('/gezin/:familyId/verhaal/opnieuw', 'G-08', usePage, story),
  post('/gezin/:familyId/verhaal/opnieuw', 'G-08', useAct, { ...story, form: offer('pieces[]', 'readers[]', 'until.day', 'until.month', 'until.year'), action: 'create' }),
  get('/gezin/:familyId/verhaal/:kind', 'G-08', tellPage, story),
  post('/gezin/:familyId/verhaal/:kind', 'G-08', tellAnswer, { ...story, form: offer('piece', 'base', 'words', 'audience', 'saidIn', 'way', 'drawing', 'seconds'), files: ['sound', 'photo'], action: 'create' }),
  get('/gezin/:familyId/verhaal/:kind/:personId', 'G-08', tellPage, typing),
  post('/gezin/:familyId/verhaal/:kind/:personId', 'G-08', tellAnswer, { ...typing, form: offer('piece', 'base', 'words', 'drawing', 'seconds'), files: ['sound', 'photo'], action: 'create' }),
  get('/gezin/:familyId/verhaal/huizen/:pieceId/geluid', 'G-08', toldSound, story),
  get('/gezin/:familyId/verhaal/huizen/:pieceId/groot', 'G-08', toldPhotoPage, story),
  post('/gezin/:familyId/verhaal/huizen/:pieceId/alleen', 'G-08', keepPieceThenAloneHere, { ...story, form: offer() }),
  post('/gezin/:familyId/verhaal/huizen/:pieceId/weg', 'G-08', throwPieceThenAwayHere, { ...story, form: offer(), action: 'delete' }),
  post('/gezin/:familyId/verhaal/weer/:weatherId/alleen', 'G-08', keepWeatherThenAloneHere, { ...story, form: offer() }),
  post('/gezin/:familyId/verhaal/weer/:weatherId/weg', 'G-08', throwWeatherThenAwayHere, { ...story, form: offer(), action: 'delete' }),
  post('/gezin/:familyId/verhaalstuk/:pieceId/klopt', 'G-08', confirmStoryPiece, { ...story, form: offer() }),
  post('/gezin/:familyId/verhaalstuk/:pieceId/terug', 'G-08', undoPiece, { ...story, form: offer() }),
  get('/gezin/:familyId/verhaalstuk/:pieceId/opname/:mediaId', 'G-08', mediaFile, story),
  get('/gezin/:familyId/verhaalstuk/:pieceId/opname/:mediaId/groot', 'G-08', photoPage, story),
  get('/gezin/:familyId/verhaalstuk/:pieceId/opname/:mediaId/weg', 'G-08', throwAwayPage, story),
  post('/gezin/:familyId/verhaalstuk/:pieceId/opname/:mediaId/weg', 'G-08', throwAway, { ...story, form: offer(), action: 'delete' }),
]
