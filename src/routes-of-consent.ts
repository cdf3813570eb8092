/** The rows of sharing and consent; `routes.ts` spreads them into the one table. */
import { fieldsOfSaid } from '#care/agreements/agreements.form.ts'
import { answerShareAct, recordSaidAct, saidAloudPage, shareQuestionPage } from '#care/agreements/share-question.pages.tsx'
import { fieldsOfCapacity, fieldsOfRepresentative } from '#care/capacity/capacity.form.ts'
import { capacityPage, endCapacityAct, endRepresentativeAct, newCapacityPage, newRepresentativePage, recordCapacityAct, recordRepresentativeAct } from '#care/capacity/capacity.pages.tsx'
import { dailyPage, endFosterParentAct, nameFosterParentAct, pickDailyAct, pickDailyPage } from '#care/dailyLife/daily-life.pages.tsx'
import { fieldsOfGoingOn } from '#care/goingOn/going-on.form.ts'
import { goingOnPage, goOnAct, whyItGoesOnPage } from '#care/goingOn/going-on.pages.tsx'
import { answerHelpAct, helpQuestionPage, helpSaidPage, recordHelpSaidAct, tellHolderAct, withdrawHelpAct } from '#care/helpQuestions/help-question.pages.tsx'
import { lookAsPage } from '#care/lookAs/look-as.pages.tsx'
import { fieldsOfHelp } from '#care/newHelp/new-help.form.ts'
import { askHelpAct, newHelpPage } from '#care/newHelp/new-help.pages.tsx'
import { fieldsOfShare } from '#care/newShares/new-share.form.ts'
import { askShareAct, newSharePage } from '#care/newShares/new-share.pages.tsx'
import { liftShieldAct, piecesPage, rightsPage, sharePieceAct, sharePiecePage, shieldAct, unsharePieceAct } from '#care/ownPieces/own-pieces.pages.tsx'
import { decideShieldAct, openAfterTalkAct, shieldPage } from '#care/ownPieces/shield.pages.tsx'
import { changeAct, changePage, sightPage, stopAct, whoSeesPage } from '#care/shares/who-sees.pages.tsx'
import { fieldsOfAgain, fieldsOfWithheld } from '#care/withheld/withheld.form.ts'
import { keepWithheldAct, liftWithheldAct, withheldPage, withholdAct, withholdPage } from '#care/withheld/withheld.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const consent = { reach: 'family', purpose: 'toestemming vragen en geven', topics: ['decisions'] } as const
const sight = { reach: 'family', purpose: 'kijken wie wat ziet', topics: [] } as const
const atWork = { ...consent, reach: 'coordinator' } as const
const help = '/gezin/:familyId/ja-tegen-hulp'
const deciding = '/gezin/:familyId/zelf-beslissen/:personId'
const standing = `${deciding}/vertegenwoordiger`
const daily = '/gezin/:familyId/gewone-dag/:youthId'
const story = { reach: 'family', purpose: 'verhaal vertellen', topics: ['story'] } as const
const pieces = '/gezin/:familyId/mijn-stukken'
const shield = '/gezin/:familyId/afscherming/:shieldId'
const keeping = '/gezin/:familyId/gezag/:youthId/achterhouden'
const kept = '/gezin/:familyId/achtergehouden/:withholdingId'
const question = '/gezin/:familyId/delen/:questionId'
const reader = '/gezin/:familyId/wie-ziet-wat/:personId'

export const consentRoutes: readonly Route[] = [
  get('/gezin/:familyId/wie-ziet-wat', 'G-17', whoSeesPage, sight),
  get(reader, 'G-17', sightPage, sight),
  post(`${reader}/stop`, 'G-17', stopAct, { ...consent, form: offer() }),
  get(`${reader}/aanpassen`, 'G-17', changePage, sight),
  post(`${reader}/aanpassen`, 'G-17', changeAct, { ...consent, form: offer('close[]') }),
  get('/gezin/:familyId/delen/nieuw', 'G-18', newSharePage, consent),
  post('/gezin/:familyId/delen/nieuw', 'G-18', askShareAct, {
    ...consent,
    form: offer(...fieldsOfShare),
    action: 'create',
  }),
  get(question, 'G-18', shareQuestionPage, consent),
  post(question, 'G-18', answerShareAct, { ...consent, form: offer('says'), action: 'create' }),
  get(`${question}/namens/:personId`, 'G-18', saidAloudPage, { ...consent, reach: 'coordinator' }),
  post(`${question}/namens/:personId`, 'G-18', recordSaidAct, {
    ...consent,
    reach: 'coordinator',
    form: offer(...fieldsOfSaid),
    action: 'create',
  }),
  get(`${help}/nieuw`, 'G-28', newHelpPage, atWork),
  post(`${help}/nieuw`, 'G-28', askHelpAct, { ...atWork, form: offer(...fieldsOfHelp), action: 'create' }),
  get(`${help}/:questionId`, 'G-28', helpQuestionPage, consent),
  post(`${help}/:questionId`, 'G-28', answerHelpAct, { ...consent, form: offer('says'), action: 'create' }),
  post(`${help}/:questionId/intrekken`, 'G-28', withdrawHelpAct, { ...consent, form: offer() }),
  post(`${help}/:questionId/vertel`, 'G-28', tellHolderAct, { ...atWork, form: offer('holder'), action: 'create' }),
  get(`${help}/:questionId/namens/:personId`, 'G-28', helpSaidPage, atWork),
  post(`${help}/:questionId/namens/:personId`, 'G-28', recordHelpSaidAct, {
    ...atWork,
    form: offer(...fieldsOfSaid),
    action: 'create',
  }),
  get(`${help}/:questionId/waarom`, 'G-28', whyItGoesOnPage, consent),
  get(`${help}/:questionId/toch-door`, 'G-28', goingOnPage, atWork),
  post(`${help}/:questionId/toch-door`, 'G-28', goOnAct, { ...atWork, form: offer(...fieldsOfGoingOn), action: 'create' }),
  get(deciding, 'P-17', capacityPage, consent),
  get(`${deciding}/nieuw`, 'P-17', newCapacityPage, atWork),
  post(`${deciding}/nieuw`, 'P-17', recordCapacityAct, {
    ...atWork,
    form: offer(...fieldsOfCapacity),
    action: 'create',
  }),
  post(`${deciding}/:decisionId/stop`, 'P-17', endCapacityAct, { ...atWork, form: offer() }),
  get(standing, 'P-17', newRepresentativePage, atWork),
  post(standing, 'P-17', recordRepresentativeAct, {
    ...atWork,
    form: offer(...fieldsOfRepresentative),
    action: 'create',
  }),
  post(`${standing}/:representativeId/stop`, 'P-17', endRepresentativeAct, { ...atWork, form: offer() }),
  get(daily, 'G-17', dailyPage, consent),
  get(`${daily}/ziet/:personId`, 'G-17', pickDailyPage, consent),
  post(`${daily}/ziet/:personId`, 'G-17', pickDailyAct, { ...consent, form: offer('items[]') }),
  post(`${daily}/pleegouder`, 'G-17', nameFosterParentAct, { ...atWork, form: offer('person'), action: 'create' }),
  post(`${daily}/pleegouder/:partId/stop`, 'G-17', endFosterParentAct, { ...atWork, form: offer() }),
  get(`${reader}/kijk-als`, 'G-17', lookAsPage, { ...sight, topics: ['goals', 'strengthsAndWorries'] }),
  get(pieces, 'J-02', piecesPage, story),
  get(`${pieces}/:pieceId/delen`, 'J-02', sharePiecePage, story),
  post(`${pieces}/:pieceId/delen`, 'J-02', sharePieceAct, {
    ...story,
    form: offer('readers[]', 'until.day', 'until.month', 'until.year'),
    action: 'create',
  }),
  post(`${pieces}/:pieceId/dicht`, 'J-02', unsharePieceAct, { ...story, form: offer('reader') }),
  post(`${pieces}/schild`, 'J-02', shieldAct, { ...story, form: offer('kind', 'item'), action: 'create' }),
  post(`${pieces}/schild/:shieldId/weg`, 'J-02', liftShieldAct, { ...story, form: offer() }),
  get('/gezin/:familyId/mijn-rechten', 'J-03', rightsPage, story),
  get(shield, 'P-17', shieldPage, atWork),
  post(shield, 'P-17', decideShieldAct, { ...atWork, form: offer('outcome') }),
  post(`${shield}/gesproken`, 'P-17', openAfterTalkAct, { ...atWork, form: offer() }),
  get(keeping, 'P-17', withholdPage, atWork),
  post(keeping, 'P-17', withholdAct, { ...atWork, form: offer(...fieldsOfWithheld), action: 'create' }),
  get(kept, 'P-17', withheldPage, atWork),
  post(kept, 'P-17', keepWithheldAct, { ...atWork, form: offer(...fieldsOfAgain) }),
  post(`${kept}/open`, 'P-17', liftWithheldAct, { ...atWork, form: offer() }),
]
