// Cases: what is withheld, shielded, safe or secret, and what "kijk als" shows of it.
import { asDay } from '#platform/dates.ts'
import { period } from '../worlds/sketch.ts'
import { casesOf } from './case.ts'
import { goal, held, home, instead, looksAs, no, now, own, part, pass, readersOf, reads, record, safety, share, shield, shut, withFacts, withheld, written, yes } from './home.ts'

const help = written('helpLine', 'kind')
const againstFather = withFacts(withheld('stuk', ['vader']))
const withholding = [
  ...casesOf(againstFather, now, [
    ['een hulplijn is achtergehouden voor vader: vader leest die: nee', reads('vader', help), no('withheld')],
    ['een hulplijn is achtergehouden voor vader: moeder leest die: ja', reads('moeder', help), pass],
    ['een hulplijn is achtergehouden voor vader: de regisseur leest die: ja', reads('regisseur', help), pass],
    ['achtergehouden gaat boven samen gemaakt: vader leest het doel: nee', reads('vader', goal('vader', 'kind')), no('withheld')],
    ['achtergehouden gaat boven zelf geschreven: vader leest het stuk: nee', reads('vader', record('worry', ['kind'], 'vader')), no('withheld')],
    ['een ander stuk over het kind leest vader: ja', reads('vader', { ...help, id: 'ander' }), pass],
    ['iedereen die de achtergehouden hulplijn kan lezen', readersOf(help), ['moeder', 'regisseur']],
  ]),
  ...casesOf(againstFather, '2027-06-01T10:00:00Z', [['de dag van nakijken is maanden voorbij: vader leest de hulplijn: nee, want voorbijgaan opent niets', reads('vader', help), no('withheld'), 33]]),
  ...casesOf(withFacts(withheld('stuk', ['vader'], { liftedAt: new Date('2026-10-06T09:59:59Z') })), now, [['een mens hief het achterhouden op: vader leest de hulplijn: ja', reads('vader', help), pass, 33]]),
  ...casesOf(againstFather, '2026-09-20T08:59:59Z', [['voor het achterhouden leest vader de hulplijn: ja', reads('vader', help), pass]]),
]

const piece = record('worry', ['jongere'], 'jongere')
const told = (youthToldAt: string | null) => ({ outcome: 'notShielded', by: 'regisseur', decidedAt: new Date('2026-10-05T09:00:00Z'), youthToldAt: youthToldAt === null ? null : new Date(youthToldAt) }) as const
const pending = withFacts(shield('stuk', ['moeder', 'vader']))
const shielding = [
  ...casesOf(pending, now, [
    ['de jongere van 13 drukte "niet voor mijn ouders": moeder leest het: nee, meteen', reads('moeder', piece), no('shielded'), 18],
    ['de jongere leest het eigen afgeschermde stuk: ja', reads('jongere', piece), yes('author'), 18],
    ['de regisseur leest het afgeschermde stuk: ja', reads('regisseur', piece), pass, 18],
    ['moeder leest een ander stuk van de jongere: ja', reads('moeder', { ...piece, id: 'ander' }), pass],
    ['iedereen die het afgeschermde stuk kan lezen', readersOf(piece), ['jongere', 'regisseur'], 18],
  ]),
  ...casesOf(pending, '2026-12-24T10:00:00Z', [['niemand besliste in vijf werkdagen: moeder leest het: nee, het blijft verborgen', reads('moeder', piece), no('shielded'), 33]]),
  ...casesOf(withFacts(shield('stuk', ['moeder', 'vader'], { decision: told(null) })), now, [['besloten is "niet afgeschermd", maar de jongere weet het nog niet: moeder leest het: nee', reads('moeder', piece), no('shielded'), 18]]),
  ...casesOf(withFacts(shield('stuk', ['moeder', 'vader'], { decision: told('2026-10-06T09:00:00Z') })), now, [
    ['de jongere hoorde het, en niemand hief de afscherming nog op: moeder leest het: nee', reads('moeder', piece), no('shielded'), 18],
  ]),
  ...casesOf(withFacts(shield('stuk', ['moeder', 'vader'], { decision: told('2026-10-06T09:00:00Z'), liftedAt: new Date('2026-10-06T09:30:00Z') })), now, [
    ['de jongere hoorde het eerst, daarna opende de regisseur het: moeder leest het: ja', reads('moeder', piece), pass, 18],
  ]),
  ...casesOf(withFacts(shield('stuk', ['moeder', 'vader'], { decision: told('2026-10-06T10:00:01Z') })), now, [['de seconde voordat de jongere het hoort leest moeder het: nee', reads('moeder', piece), no('shielded'), 18]]),
  ...casesOf(withFacts(shield('stuk', ['moeder', 'vader'], { decision: { ...told('2026-10-06T09:00:00Z'), outcome: 'shielded' } })), now, [['besloten is "afgeschermd": moeder leest het: nee', reads('moeder', piece), no('shielded'), 18]]),
  ...casesOf(withFacts(shield('stuk', [])), now, [
    ['een afscherming geldt voor wie gezag heeft: vader leest het: nee', reads('vader', piece), no('shielded')],
    ['een afscherming geldt voor wie gezag heeft: moeder leest het: nee', reads('moeder', piece), no('shielded')],
    ['een afscherming geldt nooit voor de jongere zelf: die leest het: ja', reads('jongere', piece), yes('author')],
  ]),
  ...casesOf(withFacts(shield('stuk', []), { custodySnapshots: [held('jongere', ['stiefvader'], { recordedAt: new Date('2026-10-06T09:00:00Z') })] }), now, [
    ['wie later gezag kreeg leest het afgeschermde stuk: nee', reads('stiefvader', piece), no('shielded'), 18],
  ]),
  ...casesOf(withFacts(shield('stuk', ['vader'], { liftedAt: new Date('2026-10-05T09:00:00Z') })), now, [['de jongere haalde de afscherming zelf weg: vader leest het: ja', reads('vader', piece), pass]]),
]

const file = record('worry', ['kind'], 'collega', { class: 'safety' })
const aboutFather = safety('stuk', { concernAbout: ['vader'] })
const reason = [{ person: 'procesregisseur', reason: 'besluit over spoed' }]
const secret = instead({}, aboutFather, { participants: [part('collega', 'specialist', { subjects: ['kind'] }), part('procesregisseur', 'processDirector', { subjects: ['kind'] })] })
const files = casesOf(secret, now, [
  ['het veiligheidsdossier leest de schrijver: ja', reads('collega', file), yes('safetyReader'), 20],
  ['het veiligheidsdossier leest de regisseur: ja', reads('regisseur', file), yes('safetyReader'), 20],
  ['het veiligheidsdossier leest de aandachtsfunctionaris: ja', reads('aandachtsfunctionaris', file), yes('safetyReader'), 20],
  ['drie mensen lezen het veiligheidsdossier', readersOf(file), ['aandachtsfunctionaris', 'collega', 'regisseur'], 20],
  ['vader over wie de zorg gaat leest het veiligheidsdossier: nee', reads('vader', file), no('safetyClass'), 17],
  ['moeder met gezag leest het veiligheidsdossier: nee, want het is voor professionals', reads('moeder', file), no('safetyClass'), 17],
  ['het kind zelf leest het veiligheidsdossier: nee', reads('kind', file), no('safetyClass'), 17],
  ['de JIM leest het veiligheidsdossier: nee', reads('jim', file), no('safetyClass')],
  ['juf leest het veiligheidsdossier: nee', reads('juf', file), no('safetyClass')],
  ['de procesregisseur zonder reden leest het veiligheidsdossier: nee', reads('procesregisseur', file), no('safetyClass')],
  ['de aandachtsfunctionaris leest een gewoon doel: nee', reads('aandachtsfunctionaris', { ...goal('kind'), id: 'ander' }), shut],
  ['vader leest een gewoon doel van het kind naast het dossier: ja', reads('vader', { ...goal('kind'), id: 'ander' }), pass, 17],
])
const more = [
  ...casesOf(instead({}, safety('stuk', { concernAbout: ['regisseur'] })), now, [['de zorg gaat over de regisseur zelf: die leest het dossier: nee', reads('regisseur', file), no('safetyClass')]]),
  ...casesOf(instead({}, safety('stuk', { readers: reason }), { participants: [part('procesregisseur', 'processDirector')] }), now, [
    ['de procesregisseur met een reden bij dit stuk leest het: ja', reads('procesregisseur', file), yes('safetyReader')],
  ]),
  ...casesOf(instead({}, safety('stuk', { readers: [{ person: 'juf', reason: 'wil het weten' }] })), now, [['juf met een reden bij dit stuk leest het toch niet: nee', reads('juf', file), no('safetyClass')]]),
  ...casesOf(instead({}, safety('stuk', { releases: [{ person: 'jongere', by: ['regisseur', 'collega'], toldAt: new Date('2026-10-01T09:00:00Z') }] })), now, [
    ['twee professionals gaven het in een gesprek vrij: de jongere leest het: ja', reads('jongere', file), yes('safetyReader')],
  ]),
  ...casesOf(instead({}, safety('stuk', { releases: [{ person: 'jongere', by: ['regisseur', 'regisseur'], toldAt: new Date('2026-10-01T09:00:00Z') }] })), now, [
    ['een professional alleen kan niets vrijgeven: de jongere leest het: nee', reads('jongere', file), no('safetyClass')],
  ]),
  ...casesOf(instead({ coordinatorTerms: [{ family: home, person: 'tante', professional: false, standby: 'collega', ...period('2026-01-01', null) }] }, safety('stuk')), now, [
    ['tante die regisseur is leest het veiligheidsdossier: nee', reads('tante', { ...file, author: 'vorige' }), no('safetyClass')],
    ['de achterwacht van tante leest het veiligheidsdossier: ja', reads('collega', { ...file, author: 'vorige' }), yes('safetyReader')],
  ]),
]

const youthPlan = record('worry', ['jongere'], 'jongere', { class: 'safety' })
const named = [{ person: 'tante', reason: 'gekozen door de jongere' }]
const plans = [
  ...casesOf(withFacts(safety('stuk', { kind: 'youthPlan', readers: named })), now, [
    ['de eigen veiligheidsafspraken van de jongere leest tante, die gekozen is: ja', reads('tante', youthPlan), yes('safetyReader')],
    ['de eigen veiligheidsafspraken van de jongere leest de regisseur: nee, die is niet gekozen', reads('regisseur', youthPlan), no('safetyClass')],
    ['moeder met gezag leest de eigen veiligheidsafspraken van de jongere: nee', reads('moeder', youthPlan), no('safetyClass')],
    ['de jongere leest de eigen veiligheidsafspraken: ja', reads('jongere', youthPlan), yes('safetyReader')],
  ]),
  ...casesOf(withFacts(safety('stuk', { kind: 'sharedPlan', readers: [{ person: 'moeder', reason: 'samen gemaakt' }], concernAbout: ['vader'] })), now, [
    ['samen gemaakte veiligheidsafspraken leest moeder: ja', reads('moeder', file), yes('safetyReader')],
    ['samen gemaakte veiligheidsafspraken leest de regisseur: ja', reads('regisseur', file), yes('safetyReader')],
    ['samen gemaakte veiligheidsafspraken leest vader, over wie de zorg gaat: nee', reads('vader', file), no('safetyClass')],
  ]),
]

const address = written('household', 'kind')
const vault = withFacts({ secretAddresses: [{ item: 'stuk', readers: ['regisseur', 'aandachtsfunctionaris'], since: new Date('2026-09-15T09:00:00Z'), endedAt: null }] })
const vaults = casesOf(vault, now, [
  ['een geheim adres leest de regisseur, die genoemd is: ja', reads('regisseur', address), pass],
  ['een geheim adres leest vader met gezag: nee', reads('vader', address), no('secretAddress')],
  ['een gewoon adres van het kind leest vader: ja', reads('vader', { ...address, id: 'ander' }), pass],
])

const family = record('worry', ['kind'], 'moeder', { audience: 'family' })
const looking = [
  ...casesOf(withFacts(share('jongere', 'jim', 'goals')), now, [
    ['vader kijkt als moeder naar een doel van moeder: nee, meer dan het eigen plan ziet hij niet', looksAs('vader', 'moeder', goal('moeder')), no('lookerDoesNot'), 28],
    ['vader kijkt als moeder naar een doel van het kind: ja', looksAs('vader', 'moeder', goal('kind')), yes('bothRead'), 28],
    ['vader kijkt als het kind naar een zorg over het kind: nee, want het kind ziet die niet', looksAs('vader', 'kind', written('worry', 'kind')), no('readerDoesNot'), 28],
    ['vader kijkt als het kind naar een doel: ja', looksAs('vader', 'kind', goal('kind')), yes('bothRead'), 28],
    ['vader kijkt als de JIM naar een doel van de jongere: ja', looksAs('vader', 'jim', goal('jongere')), yes('bothRead'), 28],
    ['vader kijkt als de JIM naar een zorg over de jongere: nee', looksAs('vader', 'jim', written('worry', 'jongere')), no('readerDoesNot'), 28],
    ['vader kijkt als de jongere naar diens verhaal: nee', looksAs('vader', 'jongere', own('storyPiece', 'jongere')), no('lookerDoesNot'), 28],
    ['de regisseur kijkt als moeder naar een stuk voor alleen het gezin: nee', looksAs('regisseur', 'moeder', family), no('lookerDoesNot'), 28],
    ['de regisseur kijkt als vader naar een doel van de oudste: nee', looksAs('regisseur', 'vader', goal('oudste')), no('readerDoesNot'), 28],
    ['de JIM kijkt als vader: nee, dat is voor gezin en regisseur', looksAs('jim', 'vader', goal('jongere')), no('notALooker'), 28],
    ['een buitenstaander kijkt als moeder: nee', looksAs('buitenstaander', 'moeder', goal('moeder')), no('notALooker'), 28],
  ]),
  ...casesOf(instead({}, aboutFather), now, [['de regisseur kijkt als vader naar het veiligheidsdossier: nee', looksAs('regisseur', 'vader', file), no('readerDoesNot'), 28]]),
  ...casesOf(withFacts(withheld('stuk', ['moeder'], { reviewOn: asDay('2026-10-01') })), now, [['vader kijkt als moeder naar wat voor haar is achtergehouden: nee', looksAs('vader', 'moeder', help), no('readerDoesNot'), 28]]),
]

export const hiddenCases = [...withholding, ...shielding, ...files, ...more, ...plans, ...vaults, ...looking]
