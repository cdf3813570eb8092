// Cases: what a live share opens, to whom, until when, and what it never opens.
import { asDay } from '#platform/dates.ts'
import { midnight, period, secondBefore } from '../worlds/sketch.ts'
import { casesOf } from './case.ts'
import { goal, home, instead, no, now, outside, own, part, pass, readersOf, reads, record, share, shut, topicsOf, withFacts, written, yes } from './home.ts'

const toTeacher = withFacts(share('jongere', 'juf', 'goals'))
const school = casesOf(toTeacher, now, [
  ['de jongere van 13 deelt doelen met juf: juf leest een doel: ja', reads('juf', goal('jongere')), pass],
  ['juf leest een hulplijn van de jongere: nee, want die is niet gedeeld', reads('juf', written('helpLine', 'jongere')), shut],
  ['alles wat juf van de jongere kan zien', topicsOf('juf', 'jongere'), ['goals']],
  ['juf leest een doel van het kind van 9: nee', reads('juf', goal('kind')), shut],
  ['juf leest een doel van moeder en de jongere samen: nee, want moeder deelt niets', reads('juf', goal('moeder', 'jongere')), shut],
  ['juf leest een doel van de jongere alleen voor het gezin: nee', reads('juf', record('goal', ['jongere'], 'moeder', { audience: 'family' })), no('notFamily')],
  ['juf leest een doel dat de jongere voor zichzelf hield: nee', reads('juf', own('goal', 'jongere', { audience: 'onlyMe' })), no('onlyMe')],
  ['een doel van de jongere lezen de ouders, de jongere, de regisseur en juf', readersOf(goal('jongere')), ['jongere', 'juf', 'moeder', 'regisseur', 'vader']],
])

const untilMarch = withFacts(share('jongere', 'juf', 'goals', { from: asDay('2026-10-01'), lastDay: asDay('2027-03-01') }))
const schoolEnds = [
  ...casesOf(untilMarch, '2027-03-01T22:59:59Z', [['op 1 maart, tot middernacht, leest juf het doel: ja', reads('juf', goal('jongere')), pass, 12]]),
  ...casesOf(untilMarch, midnight('2027-03-02').toISOString(), [
    ['op 2 maart om 0.00 uur leest juf het doel: nee', reads('juf', goal('jongere')), shut, 12],
    ['op 2 maart leest de regisseur het doel: ja', reads('regisseur', goal('jongere')), pass, 12],
  ]),
  ...casesOf(untilMarch, secondBefore(midnight('2026-10-01')).toISOString(), [['voor de eerste dag van de deling leest juf het doel: nee', reads('juf', goal('jongere')), shut]]),
]

const withdrawn = withFacts(share('jongere', 'juf', 'goals', { withdrawnAt: new Date('2026-10-06T09:59:00Z') }))
const withdrawing = [
  ...casesOf(withdrawn, now, [['de jongere trok de deling een minuut geleden in: juf leest het doel: nee', reads('juf', goal('jongere')), shut]]),
  ...casesOf(withdrawn, '2026-10-06T09:58:59Z', [['de seconde voor het intrekken leest juf het doel: ja', reads('juf', goal('jongere')), pass]]),
]

const fromOldest = withFacts(share('oudste', 'moeder', 'goals'), share('oudste', 'vader', 'goals', { withdrawnAt: new Date('2026-10-06T09:59:00Z') }))
const oldest = casesOf(fromOldest, now, [
  ['de oudste van 16 deelt doelen met moeder: moeder leest een doel: ja', reads('moeder', goal('oudste')), pass, 8],
  ['de oudste van 16 nam de deling met vader terug: vader leest een doel: nee', reads('vader', goal('oudste')), shut, 8],
  ['moeder leest de hulp van de oudste: nee, die deelde zij niet', reads('moeder', written('helpLine', 'oudste')), shut, 8],
  ['alles wat moeder van de oudste kan zien', topicsOf('moeder', 'oudste'), ['goals'], 8],
])

const unsure = instead({ custodySnapshots: [] }, share('oudste', 'tante', 'goals'))
const aunt = casesOf(unsure, now, [
  ['gezag onbekend, de oudste van 16 deelt doelen met tante: tante leest een doel: ja', reads('tante', goal('oudste')), pass, 30],
  ['gezag onbekend: tante leest een doel van de jongere: nee', reads('tante', goal('jongere')), shut, 30],
])

const toJim = withFacts(share('jongere', 'jim', 'goals'), share('jongere', 'jim', 'story'))
const withJim = casesOf(toJim, now, [
  ['de jongere deelt het verhaal met de JIM: de JIM leest het: ja', reads('jim', own('storyPiece', 'jongere')), pass],
  ['de JIM leest een verhaal voor gezin en JIM: ja', reads('jim', own('storyPiece', 'jongere', { audience: 'familyAndJim' })), pass],
  ['de JIM leest een doel voor alleen het gezin: nee', reads('jim', record('goal', ['jongere'], 'moeder', { audience: 'family' })), no('notFamily')],
  ['de JIM leest een doel van moeder: nee', reads('jim', goal('moeder')), shut],
  ['tante zonder deling leest het verhaal voor gezin en JIM: nee', reads('tante', own('storyPiece', 'jongere', { audience: 'familyAndJim' })), no('notFamilyOrJim')],
])
const jimGone = instead({ participants: [part('jim', 'jim', { until: asDay('2026-10-06') })] }, share('jongere', 'jim', 'goals'))
const afterJim = casesOf(jimGone, now, [
  ['de jongere haalde de JIM weg: de JIM leest een doel: nee', reads('jim', goal('jongere')), outside, 14],
  ['de JIM die weg is leest de eigen reactie: nee', reads('jim', record('comment', ['jongere'], 'jim')), outside, 14],
  ['de reactie van de JIM die weg is blijft: de jongere leest die: ja', reads('jongere', record('comment', ['jongere'], 'jim')), pass, 14],
])

const otherSchool = instead({ workers: [{ person: 'juf', organisation: 'nieuweSchool', until: null }] }, share('jongere', 'juf', 'goals'))
const neverPart = instead({ participants: [] }, share('jongere', 'juf', 'goals'))
const places = [
  ...casesOf(otherSchool, now, [['juf werkt nu bij een andere school: zij leest het doel: nee', reads('juf', goal('jongere')), shut]]),
  ...casesOf(neverPart, now, [['een deling is een plek: juf zonder ander deel leest het gedeelde doel: ja', reads('juf', goal('jongere')), pass]]),
  ...casesOf(withFacts(share('jongere', 'regisseurElders', 'goals')), now, [['een deling met iemand van een andere gemeente opent niets: nee', reads('regisseurElders', goal('jongere')), outside]]),
  ...casesOf(withFacts(share('jongere', 'juf', 'goals', { lastDay: null })), now, [['een deling zonder einde opent niets: nee', reads('juf', goal('jongere')), shut]]),
]

const onePiece = withFacts(share('jongere', 'specialist', { item: 'stuk', of: 'story' }))
const items = casesOf(onePiece, now, [
  ['de jongere deelt een verhaalstuk met de specialist: die leest het: ja', reads('specialist', own('storyPiece', 'jongere')), pass],
  ['de specialist leest een ander verhaalstuk: nee', reads('specialist', own('storyPiece', 'jongere', { id: 'ander' })), shut],
  ['een gedeeld stuk opent geen onderwerp', topicsOf('specialist', 'jongere'), []],
  ['vader leest dat gedeelde verhaalstuk: nee', reads('vader', own('storyPiece', 'jongere')), shut],
  ['een gedeeld stuk over twee mensen, een deelde niet: nee', reads('specialist', written('helpLine', 'jongere', 'moeder')), shut],
])

const toWorker = withFacts(share('jongere', 'regisseur', { item: 'stuk', of: 'resilience' }), share('oudste', 'regisseur', 'resilience'))
const opened = casesOf(toWorker, now, [
  ['de jongere opent een eigen veerkrachtkaart voor de regisseur: die leest de kaart: ja', reads('regisseur', own('resilienceCard', 'jongere')), pass, 29],
  ['moeder leest die geopende kaart: nee', reads('moeder', own('resilienceCard', 'jongere')), shut, 29],
  ['de oudste deelt veerkracht met de regisseur: die leest de kaart: ja', reads('regisseur', own('resilienceCard', 'oudste', { id: 'ander' })), pass],
  ['de geopende kaart lezen alleen de jongere en de regisseur', readersOf(own('resilienceCard', 'jongere')), ['jongere', 'regisseur'], 29],
])

const carrier = withFacts(share('jongere', 'gezinsvoogd', 'goals'), share('jongere', 'gezinsvoogd', { item: 'antwoord' }))
const answers = casesOf(carrier, now, [
  ['de gezinsvoogd krijgt een antwoord op een vraag en leest dat stuk: ja', reads('gezinsvoogd', { ...goal('jongere'), id: 'antwoord' }), pass],
  ['de gezinsvoogd leest een ander doel: nee, want er is geen vast leesrecht', reads('gezinsvoogd', goal('jongere')), shut],
])

const living = (until: string | null) => ({ fosterPlacements: [{ family: home, youth: 'kind', fosterParents: ['pleegmoeder'], ...period('2026-09-01', until) }], participants: [part('pleegmoeder', 'fosterParent', { subjects: ['kind'] })] })
const daily = (what: Parameters<typeof share>[2], as = 'kind') => share(as, 'pleegmoeder', what, { dailyLife: true, lastDay: null, grantedBy: ['moeder'] })
const fosterCare = casesOf(withFacts(living(null), daily({ item: 'stuk' }), daily('goals'), daily('help'), daily({ item: 'hulp', of: 'help' }), daily({ item: 'woorden', of: 'story' })), now, [
  ['pleegmoeder leest een gekozen doel van het kind: ja', reads('pleegmoeder', goal('kind')), pass],
  ['pleegmoeder leest een ander doel van het kind: nee, want er is stuk voor stuk gekozen', reads('pleegmoeder', { ...goal('kind'), id: 'ander' }), shut],
  ['pleegmoeder leest een hulplijn: nee, alleen wat nodig is, stuk voor stuk', reads('pleegmoeder', { ...written('helpLine', 'kind'), id: 'lijn' }), shut],
  ['pleegmoeder leest de gekozen hulplijn: ja', reads('pleegmoeder', { ...written('helpLine', 'kind'), id: 'hulp' }), pass],
  ['pleegmoeder leest het verhaal van het kind: nee, dat hoort niet bij het gewone leven', reads('pleegmoeder', own('storyPiece', 'kind', { id: 'woorden' })), shut],
  ['pleegmoeder leest een doel van moeder: nee', reads('pleegmoeder', goal('moeder')), shut, 26],
  ['pleegmoeder leest een besluit over het kind: nee', reads('pleegmoeder', { ...written('decision', 'kind'), id: 'besluit' }), shut, 26],
  ['pleegmoeder leest de school van het kind: nee, want die is niet gekozen', reads('pleegmoeder', { ...written('signal', 'kind'), id: 'school' }), shut],
])
const fosterEnds = [
  ...casesOf(withFacts(living('2026-10-06'), daily({ item: 'stuk' })), now, [['het kind woont vanaf vandaag weer thuis: pleegmoeder leest een doel: nee', reads('pleegmoeder', goal('kind')), shut]]),
  ...casesOf(withFacts(living(null), daily({ item: 'stuk' }, 'jongere')), now, [['pleegmoeder leest een doel van de jongere die daar niet woont: nee', reads('pleegmoeder', goal('jongere')), shut]]),
]

const peer = casesOf(withFacts(share('jongere', 'ervaringsdeskundige', 'story')), now, [
  ['de ervaringsdeskundige leest het gedeelde verhaal: ja', reads('ervaringsdeskundige', own('storyPiece', 'jongere')), pass],
  ['de ervaringsdeskundige leest een doel: nee', reads('ervaringsdeskundige', goal('jongere')), shut],
])
const consentedToHelp = casesOf(withFacts(), now, [
  ['een getekende toestemming voor hulp: juf leest een doel: nee, want die opent niets voor school', reads('juf', goal('jongere')), shut, 11],
  ['een getekende toestemming voor hulp: juf leest de hulplijn: nee', reads('juf', written('helpLine', 'jongere')), shut, 11],
  ['de specialist leest de hulplijn die hij zelf schreef: ja', reads('specialist', record('helpLine', ['jongere'], 'specialist')), yes('author')],
])

export const sharedCases = [...school, ...schoolEnds, ...withdrawing, ...oldest, ...aunt, ...withJim, ...afterJim, ...places, ...items, ...opened, ...answers, ...fosterCare, ...fosterEnds, ...peer, ...consentedToHelp]
