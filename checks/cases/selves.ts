// Cases: what people read of themselves and of each other in one family, and what an audience does.
import { asDay } from '#platform/dates.ts'
import { casesOf } from './case.ts'
import { base, goal, home, no, now, outside, own, parents, pass, readersOf, reads, record, shut, topicsOf, withFacts, written, yes } from './home.ts'

const childTopics = ['circle', 'goals', 'meetings', 'placement', 'resilience', 'story']
const ownOf = (who: string) => reads(who, goal(who))

const selves = casesOf(base, now, [
  ['het kind van 9 leest het eigen doel: ja', ownOf('kind'), yes('madeTogether')],
  ['het kind van 9 leest van zichzelf zes onderwerpen', topicsOf('kind', 'kind'), childTopics],
  ['het kind van 9 leest een zorg over zichzelf: nee, want die lezen de ouders', reads('kind', written('worry', 'kind')), shut],
  ['het kind van 9 leest de eigen hulplijn: nee', reads('kind', written('helpLine', 'kind')), shut],
  ['het kind van 9 leest de eigen plek: ja', reads('kind', written('placement', 'kind')), pass],
  ['het kind van 9 leest een besluit dat nog niet is uitgelegd: nee', reads('kind', written('decision', 'kind')), shut],
  ['het kind van 9 leest een eigen verhaal van alleen zichzelf: ja', reads('kind', own('storyPiece', 'kind', { audience: 'onlyMe' })), yes('author')],
  ['de jongere van 13 leest een zorg over zichzelf: ja', reads('jongere', written('worry', 'jongere')), pass],
  ['de jongere van 13 leest een besluit over zichzelf: ja', reads('jongere', written('decision', 'jongere')), pass],
  ['de jongere van 13 leest het doel van het kind van 9: nee', reads('jongere', goal('kind')), shut, 15],
  ['de jongere van 16 leest het eigen besluit: ja', reads('oudste', written('decision', 'oudste')), pass],
  ['de zoon van 18 leest de eigen hulplijn: ja', reads('volwassene', written('helpLine', 'volwassene')), pass],
  ['de zoon van 18 leest een doel van de jongere van 16: nee', reads('volwassene', goal('oudste')), shut],
  ['moeder leest een zorg over zichzelf: ja', reads('moeder', written('worry', 'moeder')), pass],
  ['de jongere van 13 en het kind van 9 hebben samen een doel: het kind leest het: ja', reads('kind', goal('kind', 'jongere')), yes('madeTogether'), 15],
  [
    'een doel van het hele gezin lezen allen van het gezin en de regisseur',
    readersOf(goal('moeder', 'vader', 'stiefvader', 'oma', 'kind', 'jongere', 'oudste', 'volwassene')),
    ['jongere', 'kind', 'moeder', 'oma', 'oudste', 'regisseur', 'stiefvader', 'vader', 'volwassene'],
    15,
  ],
  ['een doel van de jongere van 13 lezen beide ouders, de jongere en de regisseur', readersOf(goal('jongere')), ['jongere', 'moeder', 'regisseur', 'vader'], 15],
  ['een doel van moeder en de jongere van 13 lezen zij beiden en de regisseur', readersOf(goal('moeder', 'jongere')), ['jongere', 'moeder', 'regisseur'], 31],
  ['een doel van moeder en de jongere van 13: vader met gezag leest het: nee', reads('vader', goal('moeder', 'jongere')), shut, 31],
  ['een zorg over de jongere van 16 lezen de jongere en de regisseur', readersOf(written('worry', 'oudste')), ['oudste', 'regisseur']],
])

const explainedNow = withFacts({
  explained: [{ item: 'stuk', child: 'kind', explainedAt: new Date('2026-10-05T14:00:00Z') }],
})
const decisions = [
  ...casesOf(explainedNow, now, [
    ['het kind van 9 leest een besluit dat gisteren is uitgelegd: ja', reads('kind', written('decision', 'kind')), pass],
    ['het kind van 9 leest een ander besluit dat niet is uitgelegd: nee', reads('kind', { ...written('decision', 'kind'), id: 'ander' }), shut],
    ['het kind van 9 leest een uitgelegde zorg: nee, want het gaat alleen om besluiten', reads('kind', written('worry', 'kind')), shut],
    ['een ander kind leest het besluit dat aan het kind van 9 is uitgelegd: nee', reads('jongere', written('decision', 'kind')), shut],
  ]),
  ...casesOf(explainedNow, '2026-10-05T13:59:59Z', [['voor de uitleg leest het kind van 9 het besluit: nee', reads('kind', written('decision', 'kind')), shut]]),
]

const forAudience = (audience: 'onlyMe' | 'family' | 'familyAndJim' | 'chosen', chosen: readonly string[] = []) => record('worry', ['kind'], 'moeder', { audience, chosen })
const audiences = casesOf(base, now, [
  ['moeder hield een zorg voor zichzelf: vader leest die: nee', reads('vader', forAudience('onlyMe')), no('onlyMe')],
  ['moeder hield een zorg voor zichzelf: de regisseur leest die: nee', reads('regisseur', forAudience('onlyMe')), no('onlyMe')],
  ['moeder hield een zorg voor zichzelf: moeder leest die: ja', reads('moeder', forAudience('onlyMe')), yes('author')],
  ['een zorg voor het gezin: vader leest die: ja', reads('vader', forAudience('family')), pass],
  ['een zorg voor het gezin: de regisseur leest die: nee', reads('regisseur', forAudience('family')), no('notFamily')],
  ['een zorg voor het gezin: stiefvader leest die: nee, want hij heeft geen leesrecht op het kind', reads('stiefvader', forAudience('family')), shut],
  ['een zorg voor het gezin en de JIM: de regisseur leest die: nee', reads('regisseur', forAudience('familyAndJim')), no('notFamilyOrJim')],
  ['een zorg voor het gezin en de JIM: de JIM zonder deling leest die: nee', reads('jim', forAudience('familyAndJim')), shut],
  ['een zorg voor gekozen mensen: vader is gekozen en leest die: ja', reads('vader', forAudience('chosen', ['vader'])), pass],
  ['een zorg voor gekozen mensen: de regisseur is niet gekozen: nee', reads('regisseur', forAudience('chosen', ['vader'])), no('notChosen')],
  ['een zorg voor gekozen mensen: oma is gekozen zonder deling: nee, want kiezen geeft geen leesrecht', reads('oma', forAudience('chosen', ['oma'])), shut],
  ['een doel samen gemaakt en alleen voor de schrijver: de ander leest het: nee', reads('vader', record('goal', ['moeder', 'vader'], 'moeder', { audience: 'onlyMe' })), no('onlyMe')],
])

const gone = { destroyedAt: new Date('2026-10-01T10:00:00Z') }
const working = (author: string, day: string) => record('goal', ['kind'], author, { class: 'working', createdAt: new Date(`${day}T10:00:00Z`) })
const lifetime = casesOf(base, now, [
  ['een vernietigd doel leest de schrijver zelf: nee', reads('moeder', record('goal', ['moeder'], 'moeder', gone)), no('destroyed'), 23],
  ['een vernietigd doel leest de regisseur: nee', reads('regisseur', { ...goal('kind'), ...gone }), no('destroyed'), 23],
  ['een doel dat niet vernietigd werd leest de regisseur: ja', reads('regisseur', goal('kind')), pass, 23],
  ['na een vernietiging schrijft de jongere van 13 een reactie bij wat bleef: ja', { ask: 'write', viewer: 'jongere', act: 'insert', item: own('statement', 'jongere') }, yes('ownStatement'), 23],
  ['een werkaantekening van 27 dagen leest de schrijver: ja', reads('regisseur', working('regisseur', '2026-09-09')), yes('author')],
  ['een werkaantekening van precies 28 dagen leest de schrijver: nee', reads('regisseur', working('regisseur', '2026-09-08')), no('workingGone')],
  ['een werkaantekening over het kind van 9 leest moeder: nee', reads('moeder', working('regisseur', '2026-10-01')), no('workingOfOther')],
  ['een werkaantekening van een ander leest de regisseur: nee', reads('regisseur', working('collega', '2026-10-01')), no('workingOfOther')],
])

const twoHomes = withFacts({
  families: [{ id: 'ander', municipality: 'here', members: [{ person: 'moeder', from: asDay('2020-01-01'), until: null }] }],
})
const twoFamilies = casesOf(twoHomes, now, [
  ['moeder hoort bij twee gezinnen en leest haar doel in het andere gezin: ja', reads('moeder', { ...goal('moeder'), family: 'ander' }), yes('madeTogether')],
  ['de regisseur van dit gezin leest het doel van moeder in het andere gezin: nee', reads('regisseur', { ...goal('moeder'), family: 'ander' }), outside],
  ['moeder leest in het andere gezin een stuk over het kind van 9 dat daar niet hoort: nee', reads('moeder', { ...goal('kind'), family: 'ander' }), shut],
])

const nobodyKnows = casesOf(base, now, [
  ['een buitenstaander met een geraden nummer leest een doel: nee', reads('buitenstaander', goal('kind')), outside, 27],
  ['een buitenstaander die in een stap genoemd is leest die: nee', reads('buitenstaander', { ...written('step', 'kind'), names: ['buitenstaander'] }), outside, 27],
  ['een buitenstaander leest iets dat hij zelf schreef: nee', reads('buitenstaander', record('goal', ['kind'], 'buitenstaander')), outside, 27],
  ['een regisseur van een andere gemeente leest een doel: nee', reads('regisseurElders', goal('kind')), outside, 27],
  ['iemand zonder account leest een doel: nee', reads('niemand', goal('kind')), outside, 27],
  ['moeder leest een doel van een gezin met een geraden nummer: nee', reads('moeder', { ...goal('moeder'), family: 'geraden' }), outside, 27],
  ['de teamleider leest een doel: nee, want die rol opent niets', reads('teamleider', goal('kind')), outside],
  [`de teamleider leest niets van ${home}`, topicsOf('teamleider', parents[0] ?? ''), []],
  ['een stuk over niemand leest de regisseur: nee', reads('regisseur', record('worry', [], 'moeder')), shut],
])

export const selfCases = [...selves, ...decisions, ...audiences, ...lifetime, ...twoFamilies, ...nobodyKnows]
