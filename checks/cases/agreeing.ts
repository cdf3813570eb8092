// Cases: who must agree to help, and what comes of it, by age, custody, depth of the help, urgency and court.
import { asDay } from '#platform/dates.ts'
import { midnight, secondBefore } from '../worlds/sketch.ts'
import { careAnswer, forHelpPage, goesOn, help, keptFrom, lightHelp, outcome, savesGoingOn, toldOn, urgently, whoIsAsked } from './asking.ts'
import { casesOf } from './case.ts'
import { base, held, instead, measure, notCapable, now, part, refusedBefore, represents, withFacts } from './home.ts'

const routes = 'talk, mediator, court, municipalDecision'
const bothYes = [
  ['moeder', 'yes'],
  ['vader', 'yes'],
] as const
const motherYesFatherNo = [
  ['moeder', 'yes'],
  ['vader', 'no'],
] as const

const under12 = casesOf(base, now, [
  ['kind van 9, ingrijpend, beide ouders tekenen', outcome(help('kind'), ...bothYes), 'active: allHolders', 1],
  ['kind van 9, ingrijpend, moeder tekent en vader zwijgt', outcome(help('kind'), ['moeder', 'yes']), 'waiting: vader', 1],
  ['kind van 9, ingrijpend, vader weigert', outcome(help('kind'), ...motherYesFatherNo), `blocked: holderRefuses, conflict; ${routes}`, 2],
  ['kind van 9, beide ouders weigeren', outcome(help('kind'), ['moeder', 'no'], ['vader', 'no']), `blocked: holderRefuses; ${routes}`],
  ['kind van 9 zegt nee: het wordt gehoord en houdt niets tegen', outcome(help('kind'), ['kind', 'no'], ...bothYes), 'active: allHolders'],
  ['voor het kind van 9 worden beide ouders gevraagd', whoIsAsked(help('kind')), ['moeder', 'vader']],
  ['kind van 9, stiefvader zegt ja: dat telt niet', outcome(help('kind'), ['moeder', 'yes'], ['stiefvader', 'yes']), 'waiting: vader'],
  ['licht gemerkt zonder zin waarom is ingrijpend', outcome(lightHelp('kind', { light: { by: 'regisseur', why: ' ', at: new Date('2026-09-22T08:00:00Z') } }), ['moeder', 'yes']), 'waiting: vader'],
  ['licht gemerkt door iemand zonder registratie is ingrijpend', outcome(lightHelp('kind', { light: { by: 'juf', why: 'een groep', at: new Date('2026-09-22T08:00:00Z') } }), ['moeder', 'yes']), 'waiting: vader'],
  ['een behandeling licht merken kan niet', outcome(lightHelp('kind', { form: 'treatment' }), ['moeder', 'yes']), 'waiting: vader'],
])

const toldFather = lightHelp('kind', { told: [toldOn('vader', '2026-09-22')] })
const light = [
  ...casesOf(base, '2026-09-29T21:59:59Z', [['licht, moeder tekent, vader is verteld op 22 september: op 29 september loopt zijn termijn nog', outcome(toldFather, ['moeder', 'yes']), 'waiting: vader', 3]]),
  ...casesOf(base, midnight('2026-09-30').toISOString(), [
    ['licht, moeder tekent, vader zweeg vijf werkdagen', outcome(toldFather, ['moeder', 'yes']), 'active: oneHolderOtherTold', 3],
    ['licht, vader maakte bezwaar op dag 3: beide ouders zijn nodig', outcome(toldFather, ...motherYesFatherNo), `blocked: holderRefuses, conflict; ${routes}`, 3],
    ['licht, vader zei ook ja', outcome(toldFather, ...bothYes), 'active: allHolders', 3],
    ['licht, vader is nog niet verteld', outcome(lightHelp('kind'), ['moeder', 'yes']), 'waiting: vader +tellHolder'],
    ['licht, niemand tekende nog', outcome(toldFather), 'waiting: moeder, vader'],
    ['licht, over vader gaat de zorg: hij hoort het niet', outcome(lightHelp('kind', { untold: [keptFrom('vader')] }), ['moeder', 'yes']), 'active: oneHolderOtherWithheld'],
    ['over vader gaat de zorg, maar niemand keek mee', outcome(lightHelp('kind', { untold: [keptFrom('vader', { second: 'regisseur' })] }), ['moeder', 'yes']), 'waiting: vader +tellHolder'],
    ['over vader gaat de zorg, maar zonder reden', outcome(lightHelp('kind', { untold: [keptFrom('vader', { reason: '' })] }), ['moeder', 'yes']), 'waiting: vader +tellHolder'],
    ['over vader gaat de zorg, nakijken pas na zeven maanden', outcome(lightHelp('kind', { untold: [keptFrom('vader', { reviewOn: asDay('2027-04-22') })] }), ['moeder', 'yes']), 'waiting: vader +tellHolder'],
  ]),
  ...casesOf(instead({ custodySnapshots: [held('kind', ['moeder'])] }), now, [
    ['licht, moeder heeft alleen gezag en tekent', outcome(lightHelp('kind'), ['moeder', 'yes']), 'active: allHolders'],
    ['moeder heeft alleen gezag: vader wordt niet gevraagd', whoIsAsked(help('kind')), ['moeder']],
    ['moeder heeft alleen gezag: vader zegt nee, dat telt niet', outcome(help('kind'), ...motherYesFatherNo), 'active: allHolders'],
  ]),
]

const persists = help('jongere', { goingOn: [goesOn('youthPersists')] })
const harm = help('jongere', { goingOn: [goesOn('seriousHarm')] })
const from12 = casesOf(base, now, [
  ['jongere van 13, beide ouders tekenen, de jongere niet', outcome(help('jongere'), ...bothYes), 'waiting: jongere', 4],
  ['jongere van 13 en beide ouders tekenen', outcome(help('jongere'), ['jongere', 'yes'], ...bothYes), 'active: youthAndHolders', 4],
  ['jongere van 13 weigert, ouders willen wel', outcome(help('jongere'), ['jongere', 'no'], ...bothYes), 'blocked: youthRefuses, conflict', 5],
  ['jongere van 13 weigert en een professional ziet ernstig nadeel: het nee blijft staan', outcome(harm, ['jongere', 'no'], ...bothYes), 'blocked: youthRefuses, conflict', 5],
  ['jongere van 13 weigert, ook spoed verandert dat niet', outcome(help('jongere', { urgent: urgently }), ['jongere', 'no']), 'blocked: youthRefuses', 5],
  ['jongere van 13 wil, vader weigert', outcome(help('jongere'), ['jongere', 'yes'], ...motherYesFatherNo), `blocked: holderRefuses, conflict; ${routes}, seriousHarm, youthPersists`, 6],
  ['jongere van 13 wil, vader weigert, de jongere blijft erbij', outcome(persists, ['jongere', 'yes'], ...motherYesFatherNo), 'active: youthPersists', 6],
  ['jongere van 13 wil, vader weigert, ernstig nadeel', outcome(harm, ['jongere', 'yes'], ...motherYesFatherNo), 'active: seriousHarm', 6],
  ['vader weigert, jongere zei nog niets: er gaat niets door', outcome(persists, ...motherYesFatherNo), `blocked: holderRefuses, conflict; ${routes}, seriousHarm, youthPersists`, 6],
  ['opslaan dat de jongere erbij blijft, met alles', savesGoingOn(goesOn('youthPersists')), 'saved', 6],
  ['opslaan zonder tweede gesprek', savesGoingOn(goesOn('youthPersists', { secondTalkOn: null })), 'secondTalkMissing', 6],
  ['opslaan zonder de woorden van de jongere', savesGoingOn(goesOn('youthPersists', { youthWords: '' })), 'wordsMissing', 6],
  ['opslaan zonder collega', savesGoingOn(goesOn('youthPersists', { colleague: null })), 'colleagueMissing', 6],
  ['opslaan met zichzelf als collega', savesGoingOn(goesOn('youthPersists', { colleague: 'regisseur' })), 'colleagueMissing', 6],
  ['opslaan zonder redenen', savesGoingOn(goesOn('seriousHarm', { reasons: ' ' })), 'reasonsMissing', 6],
  ['opslaan door iemand zonder registratie', savesGoingOn(goesOn('seriousHarm', { by: 'juf' })), 'notRegistered', 6],
  ['ernstig nadeel vraagt geen tweede gesprek', savesGoingOn(goesOn('seriousHarm', { secondTalkOn: null })), 'saved'],
  ['licht, jongere en moeder tekenen, vader verteld en stil', outcome(lightHelp('jongere', { told: [toldOn('vader', '2026-09-22')] }), ['jongere', 'yes'], ['moeder', 'yes']), 'active: youthOtherTold'],
  ['licht, moeder tekent, de jongere niet', outcome(lightHelp('jongere', { told: [toldOn('vader', '2026-09-22')] }), ['moeder', 'yes']), 'waiting: jongere'],
  ['licht, jongere tekent, geen ouder', outcome(lightHelp('jongere'), ['jongere', 'yes']), 'waiting: moeder, vader'],
])

const from16 = casesOf(base, now, [
  ['oudste van 16 tekent', outcome(help('oudste'), ['oudste', 'yes']), 'active: youth', 7],
  ['voor de oudste van 16 wordt alleen zij gevraagd', whoIsAsked(help('oudste')), ['oudste'], 7],
  ['oudste van 16 tekent, ouders weigeren: dat telt niet', outcome(help('oudste'), ['oudste', 'yes'], ['moeder', 'no'], ['vader', 'no']), 'active: youth', 7],
  ['oudste van 16 weigert, ouders willen wel', outcome(help('oudste'), ['oudste', 'no'], ...bothYes), 'blocked: youthRefuses'],
  ['oudste van 16, spoed, zij zei nog niets: zij beslist', outcome(help('oudste', { urgent: urgently })), 'waiting: oudste'],
  ['zoon van 18 tekent zelf', outcome(help('volwassene'), ['volwassene', 'yes']), 'active: self'],
  ['zoon van 18 weigert', outcome(help('volwassene'), ['volwassene', 'no']), 'blocked: youthRefuses'],
])

const unknown = instead({ custodySnapshots: ['kind', 'jongere', 'oudste'].map((youth) => held(youth, ['moeder'], { outcome: 'undetermined' })) })
const old = { checkedOn: asDay('2026-04-06') }
const oldCheck = instead({ custodySnapshots: [held('kind', ['moeder', 'vader'], old)] })
const started = { startedAt: new Date('2026-09-01T09:00:00Z') }
const custody = [
  ...casesOf(unknown, now, [
    ['gezag onbekend, kind van 9, ingrijpend: eerst gezag nakijken', outcome(help('kind'), ['moeder', 'yes']), 'blocked: custodyUnknown +checkCustody', 9],
    ['gezag onbekend, jongere van 13: eerst gezag nakijken', outcome(help('jongere'), ['jongere', 'yes']), 'blocked: custodyUnknown, conflict +checkCustody', 9],
    ['gezag onbekend, hulp die al loopt stopt niet', outcome(help('kind', started)), 'active: runsOn +checkCustody'],
    ['gezag onbekend, oudste van 16 tekent: dat genoeg is', outcome(help('oudste'), ['oudste', 'yes']), 'active: youth'],
    ['gezag onbekend, spoed voor het kind van 9', outcome(help('kind', { urgent: urgently })), 'active: urgent by 2026-10-06 +askConsent'],
  ]),
  ...casesOf(oldCheck, now, [
    ['uittreksel van zes maanden oud, nieuw en ingrijpend: eerst nakijken', outcome(help('kind'), ...bothYes), 'blocked: custodyUnknown, conflict +checkCustody'],
    ['uittreksel van zes maanden oud, hulp die al loopt stopt niet', outcome(help('kind', started), ...bothYes), 'active: allHolders +checkCustody'],
    ['uittreksel van zes maanden oud, lichte hulp gaat door met een taak', outcome(lightHelp('kind'), ...bothYes), 'active: allHolders +checkCustody'],
  ]),
  ...casesOf(oldCheck, '2026-10-05T10:00:00Z', [['een dag voor de zes maanden telt het uittreksel nog', outcome(help('kind'), ...bothYes), 'active: allHolders']]),
  ...casesOf(withFacts({ custodySnapshots: [held('jongere', ['moeder'], { recordedAt: new Date('2026-10-06T09:30:00Z') })] }), now, [
    ['het gezag van vader eindigde vandaag: zijn vraag verdwijnt', whoIsAsked(help('jongere')), ['jongere', 'moeder'], 10],
    ['het gezag van vader eindigde vandaag: zijn nee houdt niets tegen', outcome(help('jongere'), ['jongere', 'yes'], ...motherYesFatherNo), 'active: youthAndHolders', 10],
  ]),
  ...casesOf(instead({ custodySnapshots: [held('jongere', ['voogd'], { kind: 'guardianship' })] }, { participants: [part('voogd', 'guardian')] }, measure('jongere', 'guardianship')), now, [
    ['voogd van een instelling en jongere van 13 tekenen', outcome(help('jongere'), ['voogd', 'yes'], ['jongere', 'yes']), 'active: youthAndHolders', 25],
    ['voogd tekent, jongere van 13 niet', outcome(help('jongere'), ['voogd', 'yes']), 'waiting: jongere', 25],
    ['onder voogdij worden de ouders niet gevraagd', whoIsAsked(help('jongere')), ['jongere', 'voogd'], 25],
  ]),
]

const court = [
  ...casesOf(withFacts(measure('kind')), now, [
    ['hulp die de rechter oplegde loopt zonder toestemming, met uitleg en horen', outcome(help('kind', { underMeasure: true }), ...motherYesFatherNo), 'active: measure +informAndHear'],
    ['andere hulp tijdens een maatregel vraagt gewoon toestemming', outcome(help('kind'), ['moeder', 'yes']), 'waiting: vader'],
  ]),
  ...casesOf(withFacts(measure('kind')), '2027-02-01T10:00:00Z', [
    ['de maatregel is vandaag voorbij: er is weer toestemming nodig', outcome(help('kind', { underMeasure: true, ...started })), 'active: runsOn, owed moeder, vader +askConsent'],
  ]),
  ...casesOf(withFacts(measure('volwassene', 'youthProbation')), now, [['zoon van 18 met reclassering: de maatregel draagt de hulp', outcome(help('volwassene', { underMeasure: true })), 'active: measure +informAndHear']]),
]

const urgent = casesOf(base, now, [
  ['spoed voor het kind van 9: start, morgen alsnog vragen', outcome(help('kind', { urgent: urgently })), 'active: urgent by 2026-10-06 +askConsent'],
  ['spoed zonder ernstig nadeel is geen spoed', outcome(help('kind', { urgent: { ...urgently, seriousHarm: '' } })), 'waiting: moeder, vader'],
  ['spoed op vrijdag: op maandag alsnog vragen', outcome(help('kind', { urgent: { ...urgently, at: new Date('2026-10-02T15:00:00Z') } })), 'active: urgent by 2026-10-05 +askConsent'],
  ['spoed terwijl vader weigert: de start gaat door, het gesprek volgt', outcome(help('kind', { urgent: urgently }), ...motherYesFatherNo), 'active: urgent by 2026-10-06 +askConsent'],
])

const incapable = [
  ...casesOf(withFacts(notCapable('oudste')), now, [
    ['oudste kan hierover niet beslissen: de ouders tekenen', outcome(help('oudste'), ...bothYes), 'active: representative'],
    ['oudste kan hierover niet beslissen en verzet zich', outcome(help('oudste'), ['oudste', 'no'], ...bothYes), 'blocked: resists, conflict; seriousHarm'],
    ['oudste verzet zich, maar er dreigt ernstig nadeel', outcome(help('oudste', { goingOn: [goesOn('seriousHarm')] }), ['oudste', 'no'], ...bothYes), 'active: seriousHarm'],
    ['oudste kan hierover niet beslissen, spoed', outcome(help('oudste', { urgent: urgently })), 'active: urgent by 2026-10-06 +askConsent'],
    ['over een ander onderwerp beslist oudste zelf', outcome(help('oudste', { topic: 'medicijn' }), ['oudste', 'yes']), 'active: youth'],
  ]),
  ...casesOf(withFacts(notCapable('oudste'), refusedBefore('oudste')), now, [['oudste schreef eerder zelf dat zij dit niet wil', outcome(help('oudste'), ...bothYes), 'blocked: refusedEarlier, conflict']]),
  ...casesOf(withFacts(notCapable('oudste', { by: 'juf' })), now, [['niet kunnen beslissen, gezegd door iemand zonder registratie, telt niet', outcome(help('oudste'), ...bothYes), 'waiting: oudste']]),
  ...casesOf(withFacts(notCapable('oudste', { reviewOn: asDay('2027-03-01') })), now, [['niet kunnen beslissen voor meer dan zes maanden telt niet', outcome(help('oudste'), ...bothYes), 'waiting: oudste']]),
  ...casesOf(withFacts(notCapable('volwassene'), represents('volwassene', ['moeder', 'family'], ['oma', 'mentor'])), now, [
    ['zoon van 18 kan niet beslissen: de mentor gaat voor familie', whoIsAsked(help('volwassene')), ['oma']],
    ['zoon van 18 kan niet beslissen: de mentor tekent', outcome(help('volwassene'), ['oma', 'yes']), 'active: representative'],
    ['zoon van 18 kan niet beslissen: moeder tekent, dat telt niet', outcome(help('volwassene'), ['moeder', 'yes']), 'waiting: oma'],
  ]),
  ...casesOf(withFacts(notCapable('volwassene')), now, [['zoon van 18 kan niet beslissen en niemand vertegenwoordigt hem', outcome(help('volwassene')), 'blocked: nobodyToSign']]),
]

const birthday = midnight('2029-05-20')
const twelve = instead({ custodySnapshots: [held('kind', ['moeder', 'vader'], { checkedOn: asDay('2029-03-01') })] })
const birthdays = [
  ...casesOf(twelve, secondBefore(birthday).toISOString(), [['voor de twaalfde verjaardag loopt de hulp met de ouders', outcome(help('kind', started), ...bothYes), 'active: allHolders', 21]]),
  ...casesOf(twelve, birthday.toISOString(), [
    ['op de twaalfde verjaardag loopt de hulp door en wordt de jongere gevraagd, vier weken', outcome(help('kind', started), ...bothYes), 'active: runsOn, owed kind by 2029-06-17 +askConsent', 21],
    ['op de twaalfde verjaardag zegt de jongere nee: de hulp stopt', outcome(help('kind', started), ['kind', 'no'], ...bothYes), 'blocked: youthRefuses, conflict', 21],
    ['op de twaalfde verjaardag wacht een nieuwe vraag op de jongere', outcome(help('kind'), ...bothYes), 'waiting: kind', 21],
  ]),
]

const withdrawnYes = { ...outcome(help('kind')), answers: [careAnswer('moeder', 'yes', 'kind'), careAnswer('vader', 'yes', 'kind', { withdrawnAt: new Date('2026-10-05T09:00:00Z') })] }
const wronglyRecorded = {
  ...withdrawnYes,
  answers: [careAnswer('moeder', 'yes', 'kind'), careAnswer('vader', 'yes', 'kind'), careAnswer('vader', 'no', 'kind', { givenAt: new Date('2026-10-01T09:00:00Z'), invalidatedAt: new Date('2026-10-05T09:00:00Z') })],
}
const minds = casesOf(base, now, [
  ['vader trok zijn ja in', withdrawnYes, 'blocked: withdrawn, conflict'],
  ['een nee van vader was verkeerd genoteerd: zijn ja van eerder staat weer', wronglyRecorded, 'active: allHolders'],
  ['een hulppagina leest bij een weigering: nog niet', forHelpPage(help('kind'), ...motherYesFatherNo), 'notYet'],
  ['een hulppagina leest bij stilte precies hetzelfde', forHelpPage(help('kind'), ['moeder', 'yes']), 'notYet'],
  ['een hulppagina leest als allen tekenden: het kan', forHelpPage(help('kind'), ...bothYes), 'canStart'],
])

export const agreeingCases = [...under12, ...light, ...from12, ...from16, ...custody, ...court, ...urgent, ...incapable, ...birthdays, ...minds]
