/** The URLs of a JIM: choosing, what who has custody thinks, and what who coordinates looks at. Spread into the URLs of the circle. */

import { askJimPage, askSomeone, heardAnswer, jimCardPage, ownJimPage, tellIt } from '#care/jim/youth.pages.tsx'
import { jimArranges, youthArranges } from '#care/jimArrangement/jim-arrangement.pages.tsx'
import { arrangementFields } from '#care/jimArrangement/jim-arrangement.ts'
import { jimChecks, youthChecks } from '#care/jimCheck/jim-check.pages.tsx'
import { checkTexts } from '#care/jimCheck/jim-check.ts'
import { jimGoesOn, jimPausePage, jimPauses, youthGoesOn, youthPausePage, youthPauses } from '#care/jimPause/jim-pause.pages.tsx'
import { askThisParent, conditionPage, keepLookedAt, positionPage, sayWhatIThink, spokenPage, toldJimsPage, wroteDownSaid } from '#care/jimPosition/jim-position.pages.tsx'
import { keepSuccessor, successorBack, successorPage } from '#care/jimSuccessor/jim-successor.pages.tsx'
import { jimSees, keepWhoTakesPart, otherSees, whoTakesPart, youthSees } from '#care/jimView/jim-view.pages.tsx'
import { viewTexts } from '#care/jimView/jim-view.ts'
import { goOn, stopIt } from '#care/network/stop.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const own = { reach: 'family', purpose: 'een JIM kiezen', topics: ['resilience'] } as const
const told = { reach: 'family', purpose: 'een JIM kiezen', topics: ['circle'] } as const
const helping = { reach: 'family', purpose: 'meedenken als JIM', topics: ['story'] } as const
const looking = { ...told, reach: 'coordinator' } as const

export const jimRoutes: readonly Route[] = [
  get('/gezin/:familyId/jim', 'J-05', ownJimPage, own),
  get('/gezin/:familyId/jim/vragen/:memberId', 'G-11', askJimPage, own),
  post('/gezin/:familyId/jim/vragen/:memberId', 'G-11', askSomeone, { ...own, form: offer('how', 'age', 'fits[]'), action: 'create' }),
  get('/gezin/:familyId/jim/verteld', 'G-11', toldJimsPage, looking),
  get('/gezin/:familyId/jim/:jimId/kaart', 'G-11', jimCardPage, { ...own, action: 'print' }),
  post('/gezin/:familyId/jim/:jimId/antwoord', 'G-11', heardAnswer, { ...own, form: offer('says') }),
  post('/gezin/:familyId/jim/:jimId/vertel', 'J-05', tellIt, { ...own, form: offer() }),
  post('/gezin/:familyId/jim/:jimId/stop', 'J-05', stopIt, { ...own, form: offer() }),
  post('/gezin/:familyId/jim/:jimId/terug', 'J-05', goOn, { ...own, form: offer() }),
  get('/gezin/:familyId/jim/:jimId/pauze', 'J-05', youthPausePage, own),
  post('/gezin/:familyId/jim/:jimId/pauze', 'J-05', youthPauses, { ...own, form: offer() }),
  post('/gezin/:familyId/jim/:jimId/pauze/weer', 'J-05', youthGoesOn, { ...own, form: offer() }),
  get('/gezin/:familyId/netwerk/pauze/:jimId', 'N-01', jimPausePage, helping),
  post('/gezin/:familyId/netwerk/pauze/:jimId', 'N-01', jimPauses, { ...helping, form: offer() }),
  post('/gezin/:familyId/netwerk/pauze/:jimId/weer', 'N-01', jimGoesOn, { ...helping, form: offer() }),
  get('/gezin/:familyId/jim/:jimId/afspraken', 'J-05', youthArranges.page, own),
  get('/gezin/:familyId/jim/:jimId/afspraken/schrijf', 'J-05', youthArranges.form, own),
  post('/gezin/:familyId/jim/:jimId/afspraken/schrijf', 'J-05', youthArranges.keep, { ...own, form: offer(...arrangementFields), action: 'create' }),
  post('/gezin/:familyId/jim/:jimId/afspraken/:arrangementId/ja', 'J-05', youthArranges.agree, { ...own, form: offer() }),
  post('/gezin/:familyId/jim/:jimId/afspraken/:arrangementId/terug', 'J-05', youthArranges.takeBack, { ...own, form: offer() }),
  get('/gezin/:familyId/netwerk/afspraken/:jimId', 'N-01', jimArranges.page, helping),
  get('/gezin/:familyId/netwerk/afspraken/:jimId/schrijf', 'N-01', jimArranges.form, helping),
  post('/gezin/:familyId/netwerk/afspraken/:jimId/schrijf', 'N-01', jimArranges.keep, { ...helping, form: offer(...arrangementFields), action: 'create' }),
  post('/gezin/:familyId/netwerk/afspraken/:jimId/:arrangementId/ja', 'N-01', jimArranges.agree, { ...helping, form: offer() }),
  post('/gezin/:familyId/netwerk/afspraken/:jimId/:arrangementId/terug', 'N-01', jimArranges.takeBack, { ...helping, form: offer() }),
  get('/gezin/:familyId/jim/:jimId/hoe-gaat-het', 'J-05', youthChecks.page, own),
  post('/gezin/:familyId/jim/:jimId/hoe-gaat-het', 'J-05', youthChecks.keep, { ...own, form: offer(...checkTexts), action: 'create' }),
  post('/gezin/:familyId/jim/:jimId/hoe-gaat-het/:jimCheckId/terug', 'J-05', youthChecks.takeBack, { ...own, form: offer() }),
  get('/gezin/:familyId/netwerk/hoe-gaat-het/:jimId', 'N-01', jimChecks.page, helping),
  post('/gezin/:familyId/netwerk/hoe-gaat-het/:jimId', 'N-01', jimChecks.keep, { ...helping, form: offer(...checkTexts), action: 'create' }),
  post('/gezin/:familyId/netwerk/hoe-gaat-het/:jimId/:jimCheckId/terug', 'N-01', jimChecks.takeBack, { ...helping, form: offer() }),
  get('/gezin/:familyId/jim/:jimId/opvolger', 'J-05', successorPage, own),
  post('/gezin/:familyId/jim/:jimId/opvolger', 'J-05', keepSuccessor, { ...own, form: offer('who'), action: 'create' }),
  post('/gezin/:familyId/jim/:jimId/opvolger/:jimSuccessorId/terug', 'J-05', successorBack, { ...own, form: offer() }),
  get('/gezin/:familyId/jim/:jimId/kanten/wie', 'J-05', whoTakesPart, own),
  post('/gezin/:familyId/jim/:jimId/kanten/wie', 'J-05', keepWhoTakesPart, { ...own, form: offer('people[]') }),
  get('/gezin/:familyId/jim/:jimId/kanten', 'J-05', youthSees.page, own),
  get('/gezin/:familyId/jim/:jimId/kanten/schrijf', 'J-05', youthSees.form, own),
  post('/gezin/:familyId/jim/:jimId/kanten/schrijf', 'J-05', youthSees.keep, { ...own, form: offer(...viewTexts), action: 'create' }),
  post('/gezin/:familyId/jim/:jimId/kanten/:jimViewId/terug', 'J-05', youthSees.takeBack, { ...own, form: offer() }),
  get('/gezin/:familyId/netwerk/kanten/:jimId', 'N-01', jimSees.page, helping),
  get('/gezin/:familyId/netwerk/kanten/:jimId/schrijf', 'N-01', jimSees.form, helping),
  post('/gezin/:familyId/netwerk/kanten/:jimId/schrijf', 'N-01', jimSees.keep, { ...helping, form: offer(...viewTexts), action: 'create' }),
  post('/gezin/:familyId/netwerk/kanten/:jimId/:jimViewId/terug', 'N-01', jimSees.takeBack, { ...helping, form: offer() }),
  get('/gezin/:familyId/kanten/:jimId', 'G-11', otherSees.page, told),
  get('/gezin/:familyId/kanten/:jimId/schrijf', 'G-11', otherSees.form, told),
  post('/gezin/:familyId/kanten/:jimId/schrijf', 'G-11', otherSees.keep, { ...told, form: offer(...viewTexts), action: 'create' }),
  post('/gezin/:familyId/kanten/:jimId/:jimViewId/terug', 'G-11', otherSees.takeBack, { ...told, form: offer() }),
  get('/gezin/:familyId/jim/:jimId/vind-ik', 'G-11', positionPage, told),
  post('/gezin/:familyId/jim/:jimId/vind-ik', 'G-11', sayWhatIThink, { ...told, form: offer('says', 'words'), action: 'create' }),
  post('/gezin/:familyId/jim/:jimId/ouder/:personId', 'G-11', askThisParent, { ...looking, form: offer(), action: 'create' }),
  get('/gezin/:familyId/jim/:jimId/ouder/:personId/zei', 'G-11', spokenPage, looking),
  post('/gezin/:familyId/jim/:jimId/ouder/:personId/zei', 'G-11', wroteDownSaid, { ...looking, form: offer('says', 'words', 'channel'), action: 'create' }),
  get('/gezin/:familyId/jim/:jimId/voorwaarden', 'G-11', conditionPage, looking),
  post('/gezin/:familyId/jim/:jimId/voorwaarden', 'G-11', keepLookedAt, { ...looking, form: offer('met[]', 'why'), action: 'create' }),
]
