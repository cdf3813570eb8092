/** The URLs of peer workers: what a family asks of them, and what they see and do. Spread into the URLs of the team. */

import { fieldsOfAdvice } from '#care/familyAdvice/family-advice.form.ts'
import { askFamilyAdviceAct, familyAdviceBackAct, familyAdvicePage, sayToAdviceAct } from '#care/familyAdvice/family-advice.pages.tsx'
import { askTalkHere, askTalkPage } from '#care/firstTalk/ask-talk.pages.tsx'
import { fieldsOfTalk } from '#care/firstTalk/first-talk.form.ts'
import { atPeer, atTeam, changeKindsAct, firstTalksPage, giveFirstBackAct } from '#care/firstTalk/first-talk.pages.tsx'
import { fieldsOfQuestion } from '#care/peerAdvice/peer-advice.form.ts'
import { advicePage, askAdviceAct, giveAdviceAct, takeAdviceBackAct, waitingAdvicePage } from '#care/peerAdvice/peer-advice.pages.tsx'
import { adviseFamilyAct, giveWithFamilyBackAct, takeWithFamilyAct, withFamilyPage } from '#care/peerAdvice/with-family.pages.tsx'
import { alongOfPeerPage, keepContributionAct, takeContributionBackAct } from '#care/peerAtStart/contribution.pages.tsx'
import { calledAct, coachPage, nameCoachAct, peerAtDeskPage, peerDeskPage, seeCertificateAct } from '#care/peerCoach/peer-coach.pages.tsx'
import { fieldsOfRequest } from '#care/peers/peers.form.ts'
import { askPeerAct, noteJudged, peersPage, peerTakenBack, storyOpened, useAct, worryHeard } from '#care/peers/peers.pages.tsx'
import { fieldsOfCard, fieldsOfNote } from '#care/peerTalk/peer-talk.form.ts'
import { giveTalkBackAct, keepNoteAct, keepPeerCardAct, peerCardPage, takeNoteBackAct, takeTalkAct, talkOfPeerPage, talksOfPeerPage } from '#care/peerTalk/peer-talk.pages.tsx'
import { fieldsOfWorry } from '#care/peerWorry/peer-worry.form.ts'
import { keepWorryAct, takeWorryBackAct, worryPage } from '#care/peerWorry/peer-worry.pages.tsx'
import { fieldsOfPlainer, fieldsOfSignal } from '#care/practiceSignal/practice-signal.form.ts'
import { answerSignalAct, deskPage, giveSignalAct, nameFoundAct, plainerPage, proposePlainerAct, signalsPage, takeSignalBackAct, toldPage, waitingPage } from '#care/practiceSignal/practice-signal.pages.tsx'
import { offer } from '#platform/web/fields.ts'
import { get, post, type Route } from '#platform/web/route.ts'

const own = { reach: 'family', purpose: 'praten met iemand die dit kent', topics: ['story'] } as const
const peer = { ...own, reach: 'peerWorker' } as const
const signal = { reach: 'peerWorker', purpose: 'een signaal geven of lezen', topics: [] } as const
// A page with a form on it asks for the fresh proof before anything is typed.
const desk = { ...signal, reach: 'administrator', level: 'fresh' } as const
const named = { ...desk, purpose: 'mensen en rollen beheren' } as const
const advice = { reach: 'worker', purpose: 'praten met iemand die dit kent', topics: [] } as const
const ofFamily = { reach: 'family', purpose: 'iemand met ervaring laten meedenken', topics: ['help'] } as const
const withFamily = { ...ofFamily, reach: 'peerWorker' } as const
const coach = { reach: 'worker', purpose: 'een ervaringsdeskundige bijstaan', topics: [] } as const
const everyone = { reach: 'everyone', purpose: '', topics: [] } as const
const team = { reach: 'localTeam', purpose: 'een eerste vraag beantwoorden', topics: [] } as const
const first = { ...peer, topics: [] } as const
const at = '/gezin/:familyId/iemand-die-dit-kent'

export const peerRoutes: readonly Route[] = [
  get(at, 'G-40', peersPage, own),
  post(at, 'G-40', askPeerAct, { ...own, form: offer(...fieldsOfRequest), action: 'create' }),
  post(`${at}/:peerRequestId/weg`, 'G-40', peerTakenBack, { ...own, form: offer() }),
  post(`${at}/:peerRequestId/verhaal`, 'G-40', storyOpened, { ...own, form: offer() }),
  post(`${at}/:peerRequestId/klaar`, 'G-40', useAct, { ...own, form: offer('was') }),
  post(`${at}/notitie/:peerNoteId`, 'G-40', noteJudged, { ...own, form: offer('says') }),
  post(`${at}/zorg/:peerWorryId`, 'G-40', worryHeard, { ...own, reach: 'coordinator', form: offer() }),
  get('/praten', 'A-13', askTalkPage, everyone),
  post('/praten', 'A-13', askTalkHere, { ...everyone, form: offer(...fieldsOfTalk), rate: 'signIn' }),
  get('/vragen/praten/:firstTalkId', 'P-01', atTeam.page, team),
  post('/vragen/praten/:firstTalkId/neem', 'P-01', atTeam.take, { ...team, form: offer() }),
  post('/vragen/praten/:firstTalkId/klaar', 'P-01', atTeam.end, { ...team, form: offer('ending', 'heavy[]') }),
  post('/vragen/praten/:firstTalkId/zetterug', 'P-01', atTeam.undo, { ...team, form: offer() }),
  get('/gesprekken/eerste', 'E-01', firstTalksPage, first),
  post('/gesprekken/eerste', 'E-01', changeKindsAct, { ...first, form: offer('kinds[]') }),
  get('/gesprekken/eerste/:firstTalkId', 'E-01', atPeer.page, first),
  post('/gesprekken/eerste/:firstTalkId/neem', 'E-01', atPeer.take, { ...first, form: offer() }),
  post('/gesprekken/eerste/:firstTalkId/klaar', 'E-01', atPeer.end, { ...first, form: offer('ending', 'heavy[]') }),
  post('/gesprekken/eerste/:firstTalkId/zetterug', 'E-01', atPeer.undo, { ...first, form: offer() }),
  post('/gesprekken/eerste/:firstTalkId/terug', 'E-01', giveFirstBackAct, { ...first, form: offer() }),
  get('/gesprekken', 'E-01', talksOfPeerPage, peer),
  get('/gesprekken/rolkaart', 'E-01', peerCardPage, peer),
  post('/gesprekken/rolkaart', 'E-01', keepPeerCardAct, { ...peer, form: offer(...fieldsOfCard), action: 'create' }),
  get('/gesprekken/:peerRequestId', 'E-01', talkOfPeerPage, peer),
  post('/gesprekken/:peerRequestId/neem', 'E-01', takeTalkAct, { ...peer, form: offer('on') }),
  post('/gesprekken/:peerRequestId/terug', 'E-01', giveTalkBackAct, { ...peer, form: offer('reason') }),
  post('/gesprekken/:peerRequestId/notitie', 'E-01', keepNoteAct, { ...peer, form: offer(...fieldsOfNote), action: 'create' }),
  post('/gesprekken/:peerRequestId/notitie/:peerNoteId/terug', 'E-01', takeNoteBackAct, { ...peer, form: offer() }),
  get('/gesprekken/:peerRequestId/zorg', 'E-01', worryPage, peer),
  post('/gesprekken/:peerRequestId/zorg', 'E-01', keepWorryAct, { ...peer, form: offer(...fieldsOfWorry), action: 'create' }),
  post('/gesprekken/:peerRequestId/zorg/:peerWorryId/terug', 'E-01', takeWorryBackAct, { ...peer, form: offer() }),
  get('/gesprekken/:peerRequestId/startgesprek', 'E-01', alongOfPeerPage, peer),
  post('/gesprekken/:peerRequestId/startgesprek', 'E-01', keepContributionAct, { ...peer, form: offer('contribution'), action: 'create' }),
  post('/gesprekken/:peerRequestId/startgesprek/:peerContributionId/terug', 'E-01', takeContributionBackAct, { ...peer, form: offer() }),
  get('/meedenken', 'P-15', advicePage, advice),
  post('/meedenken', 'P-15', askAdviceAct, { ...advice, form: offer(...fieldsOfQuestion), action: 'create' }),
  post('/meedenken/:adviceId/terug', 'P-15', takeAdviceBackAct, { ...advice, form: offer() }),
  get('/gesprekken/meedenken/:adviceId', 'E-01', waitingAdvicePage, { ...peer, topics: [] }),
  post('/gesprekken/meedenken/:adviceId', 'E-01', giveAdviceAct, { ...peer, topics: [], form: offer('advice'), action: 'create' }),
  get('/gezin/:familyId/meedenken', 'P-15', familyAdvicePage, ofFamily),
  post('/gezin/:familyId/meedenken', 'P-15', askFamilyAdviceAct, { ...ofFamily, reach: 'coordinator', form: offer(...fieldsOfAdvice), action: 'create' }),
  post('/gezin/:familyId/meedenken/:familyAdviceId/terug', 'P-15', familyAdviceBackAct, { ...ofFamily, reach: 'coordinator', form: offer() }),
  post('/gezin/:familyId/meedenken/:familyAdviceId/zeg', 'P-15', sayToAdviceAct, { ...ofFamily, form: offer('says') }),
  get('/gesprekken/met-gezin/:familyAdviceId', 'E-01', withFamilyPage, withFamily),
  post('/gesprekken/met-gezin/:familyAdviceId', 'E-01', adviseFamilyAct, { ...withFamily, form: offer('advice'), action: 'create' }),
  post('/gesprekken/met-gezin/:familyAdviceId/neem', 'E-01', takeWithFamilyAct, { ...withFamily, form: offer() }),
  post('/gesprekken/met-gezin/:familyAdviceId/terug', 'E-01', giveWithFamilyBackAct, { ...withFamily, form: offer() }),
  get('/beheer/ervaringsdeskundigen', 'B-01', peerDeskPage, { ...named, level: 'substantial' }),
  get('/beheer/ervaringsdeskundigen/:personId', 'B-01', peerAtDeskPage, named),
  post('/beheer/ervaringsdeskundigen/:personId/coach', 'B-01', nameCoachAct, { ...named, form: offer('coach') }),
  post('/beheer/ervaringsdeskundigen/:personId/bewijs', 'B-01', seeCertificateAct, { ...named, form: offer('day') }),
  get('/coach', 'P-22', coachPage, coach),
  post('/coach/:personId', 'P-22', calledAct, { ...coach, form: offer('until') }),
  get('/signalen', 'E-02', signalsPage, signal),
  post('/signalen', 'E-02', giveSignalAct, { ...signal, form: offer(...fieldsOfSignal), action: 'create' }),
  get('/signalen/duidelijker', 'E-02', plainerPage, signal),
  post('/signalen/duidelijker', 'E-02', proposePlainerAct, { ...signal, form: offer(...fieldsOfPlainer), action: 'create' }),
  get('/signalen/beantwoord', 'P-22', toldPage, { ...signal, reach: 'worker' }),
  post('/signalen/:signalId/terug', 'E-02', takeSignalBackAct, { ...signal, form: offer() }),
  get('/beheer/signalen', 'B-01', deskPage, { ...signal, reach: 'administrator' }),
  get('/beheer/signalen/:signalId', 'B-01', waitingPage, desk),
  post('/beheer/signalen/:signalId', 'B-01', answerSignalAct, { ...desk, form: offer('answer'), action: 'create' }),
  post('/beheer/signalen/:signalId/naam', 'B-01', nameFoundAct, { ...desk, form: offer(), action: 'create' }),
]
