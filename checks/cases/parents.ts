// Cases: what parents and other custody holders read, by the age of the youth and by what is known about custody.
import { asDay } from '#platform/dates.ts'
import { midnight, secondBefore } from '../worlds/sketch.ts'
import { casesOf } from './case.ts'
import { base, goal, held, home, instead, no, now, outside, own, parents, part, pass, reads, shut, topicsOf, withFacts, written, yes } from './home.ts'

const all = 'adulthood circle contact decisions documents goals help meetings messages placement resilience school story strengthsAndWorries'.split(' ')
const guardianTopics = ['decisions', 'goals', 'help', 'meetings', 'placement']
const withoutOwnWords = all.filter((topic) => topic !== 'story' && topic !== 'resilience')

const withCustody = casesOf(base, now, [
  ['moeder met gezag leest een doel van haar kind van 9: ja', reads('moeder', goal('kind')), pass],
  ['vader met gezag leest een hulplijn van zijn kind van 9: ja', reads('vader', written('helpLine', 'kind')), pass],
  ['moeder leest het verhaal van haar kind van 9: ja, want onder 12 leest zij alles', reads('moeder', own('storyPiece', 'kind')), pass],
  ['moeder leest de veerkrachtkaart van haar kind van 9: ja', reads('moeder', own('resilienceCard', 'kind')), pass],
  ['moeder leest een verhaal dat haar kind van 9 alleen voor zichzelf hield: nee', reads('moeder', own('storyPiece', 'kind', { audience: 'onlyMe' })), no('onlyMe')],
  ['moeder leest de drie huizen die haar kind van 9 alleen voor zichzelf tekende: nee', reads('moeder', own('threeHouses', 'kind', { audience: 'onlyMe' })), no('onlyMe')],
  ['moeder leest alle onderwerpen van haar kind van 9', topicsOf('moeder', 'kind'), all],
  ['moeder leest een doel van de jongere van 13: ja', reads('moeder', goal('jongere')), pass],
  ['vader leest een zorg over de jongere van 13: ja', reads('vader', written('worry', 'jongere')), pass],
  ['vader leest het verhaal van de jongere van 13: nee, want dat deelt de jongere zelf', reads('vader', own('storyPiece', 'jongere')), shut],
  ['moeder leest de veerkrachtkaart van de jongere van 13: nee', reads('moeder', own('resilienceCard', 'jongere')), shut],
  ['moeder leest van de jongere van 13 alles behalve verhaal en veerkracht', topicsOf('moeder', 'jongere'), withoutOwnWords],
  ['moeder leest een doel van de jongere van 16: nee, want vanaf 16 beslist de jongere', reads('moeder', goal('oudste')), shut],
  ['vader leest een besluit over de jongere van 16: nee', reads('vader', written('decision', 'oudste')), shut],
  ['moeder leest niets van de jongere van 16', topicsOf('moeder', 'oudste'), []],
  ['moeder leest een doel van haar volwassen zoon van 18: nee', reads('moeder', goal('volwassene')), shut],
  ['vader leest niets van zijn zoon van 18', topicsOf('vader', 'volwassene'), []],
  ['moeder leest een doel van vader: nee, want ieder leest alleen het eigen deel', reads('moeder', goal('vader')), shut],
  ['moeder leest niets van vader', topicsOf('moeder', 'vader'), []],
  ['moeder leest het huis van vader: nee', reads('moeder', written('household', 'vader', 'kind')), shut],
  ['vader leest een hulplijn van moeder: nee', reads('vader', written('helpLine', 'moeder')), shut],
  ['vader leest een zorg over hem en het kind van 9 samen: ja', reads('vader', written('worry', 'vader', 'kind')), pass],
  ['moeder leest een zorg over vader en het kind van 9 samen: nee', reads('moeder', written('worry', 'vader', 'kind')), shut],
  ['vader leest een doel dat moeder en de jongere van 13 samen maakten: nee', reads('vader', goal('moeder', 'jongere')), shut],
  ['moeder leest een doel dat zij en de jongere van 16 samen maakten: ja', reads('moeder', goal('moeder', 'oudste')), yes('madeTogether')],
  ['vader leest een stap waarin hij als doener staat: ja', reads('vader', { ...written('step', 'oudste'), names: ['vader'] }), yes('madeTogether')],
  ['vader leest een eigen zorg over de jongere van 16 nog steeds: ja, want hij schreef die', reads('vader', { ...written('worry', 'oudste'), author: 'vader' }), yes('author')],
])

const withoutCustody = casesOf(instead({ custodySnapshots: ['kind', 'jongere'].map((youth) => held(youth, ['moeder'])) }), now, [
  ['vader zonder gezag leest een doel van zijn kind van 9: nee', reads('vader', goal('kind')), shut],
  ['vader zonder gezag leest de hulp van de jongere van 13: nee', reads('vader', written('helpLine', 'jongere')), shut],
  ['vader zonder gezag leest niets van zijn kind van 9', topicsOf('vader', 'kind'), []],
  ['stiefvader in huis leest een doel van het kind van 9: nee', reads('stiefvader', goal('kind')), shut],
  ['oma die inwoont leest een zorg over het kind van 9: nee', reads('oma', written('worry', 'kind')), shut],
  ['oma die inwoont leest haar eigen doel: ja', reads('oma', goal('oma')), yes('madeTogether')],
  ['moeder met gezag alleen leest een doel van het kind van 9: ja', reads('moeder', goal('kind')), pass],
])

const notKnown = (['undetermined', 'none'] as const).flatMap((outcome) =>
  casesOf(instead({ custodySnapshots: [held('kind', parents, { outcome }), held('jongere', parents, { outcome })] }), now, [
    [`gezag is ${outcome}: moeder leest een doel van het kind van 9: nee`, reads('moeder', goal('kind')), shut],
    [`gezag is ${outcome}: vader leest een doel van de jongere van 13: nee`, reads('vader', goal('jongere')), shut],
    [`gezag is ${outcome}: de regisseur leest een doel van het kind van 9: ja`, reads('regisseur', goal('kind')), pass],
    [`gezag is ${outcome}: de jongere van 13 leest het eigen doel: ja`, reads('jongere', goal('jongere')), yes('madeTogether')],
  ]),
)

const old = { checkedOn: asDay('2024-01-05'), recordedAt: new Date('2024-01-05T09:00:00Z') }
const courtToday = held('jongere', ['moeder'], {
  checkedOn: asDay('2026-10-06'),
  recordedAt: new Date('2026-10-06T09:30:00Z'),
})
const changedToday = withFacts({ custodySnapshots: [courtToday] })
const changing = [
  ...casesOf(instead({ custodySnapshots: [held('kind', parents, old)] }), now, [['een gezagsuittreksel van twee jaar oud: moeder leest het doel van haar kind van 9: ja, want oud sluit niets', reads('moeder', goal('kind')), pass]]),
  ...casesOf(changedToday, '2026-10-06T09:29:59Z', [['een minuut voor de uitspraak leest vader het doel van de jongere van 13: ja', reads('vader', goal('jongere')), pass, 10]]),
  ...casesOf(changedToday, '2026-10-06T09:30:00Z', [
    ['de rechter beëindigde vandaag het gezag van vader: vader leest het doel van de jongere van 13: nee', reads('vader', goal('jongere')), shut, 10],
    ['na de uitspraak leest moeder het doel van de jongere van 13: ja', reads('moeder', goal('jongere')), pass, 10],
    ['na de uitspraak leest vader zijn eigen doel: ja', reads('vader', goal('vader')), yes('madeTogether'), 10],
  ]),
]

const twelfth = midnight('2025-04-10')
const sixteenth = midnight('2029-04-10')
const eighteenth = midnight('2031-04-10')
const checkedBefore = withFacts({ custodySnapshots: [held('jongere', parents, old)] })
const birthdays = [
  ...casesOf(checkedBefore, secondBefore(twelfth).toISOString(), [
    ['de seconde voor de twaalfde verjaardag leest moeder het verhaal van het kind: ja', reads('moeder', own('storyPiece', 'jongere')), pass, 21],
    ['de seconde voor de twaalfde verjaardag leest het kind de eigen hulplijn: nee', reads('jongere', written('helpLine', 'jongere')), shut, 21],
  ]),
  ...casesOf(checkedBefore, twelfth.toISOString(), [
    ['op de twaalfde verjaardag, om 0.00 uur, leest moeder het verhaal: nee, dat is nu van de jongere', reads('moeder', own('storyPiece', 'jongere')), shut, 21],
    ['op de twaalfde verjaardag leest moeder de hulplijn: ja', reads('moeder', written('helpLine', 'jongere')), pass, 21],
    ['op de twaalfde verjaardag leest de jongere de eigen hulplijn: ja', reads('jongere', written('helpLine', 'jongere')), pass, 21],
  ]),
  ...casesOf(base, secondBefore(sixteenth).toISOString(), [['de seconde voor de zestiende verjaardag: moeder leest het doel: ja', reads('moeder', goal('jongere')), pass, 21]]),
  ...casesOf(base, sixteenth.toISOString(), [
    ['op de zestiende verjaardag, om 0.00 uur: moeder leest het doel: nee', reads('moeder', goal('jongere')), shut, 21],
    ['op de zestiende verjaardag: de jongere leest het eigen doel: ja', reads('jongere', goal('jongere')), yes('madeTogether'), 21],
    ['op de zestiende verjaardag: de regisseur leest het doel: ja, want er sluit niets', reads('regisseur', goal('jongere')), pass, 21],
  ]),
  ...casesOf(base, eighteenth.toISOString(), [
    ['op de achttiende verjaardag: vader leest de hulplijn: nee', reads('vader', written('helpLine', 'jongere')), shut, 21],
    ['op de achttiende verjaardag: de regisseur leest de hulplijn: ja', reads('regisseur', written('helpLine', 'jongere')), pass, 21],
  ]),
]

const guardianship = ['jongere', 'oudste'].map((youth) => held(youth, ['voogd'], { kind: 'guardianship' }))
const guardianPart = part('voogd', 'guardian', { organisation: 'instelling', subjects: ['jongere', 'oudste'] })
const underGuardian = casesOf(instead({ custodySnapshots: guardianship }, { participants: [guardianPart] }), now, [
  ['de voogd leest een doel van de jongere van 13: ja', reads('voogd', goal('jongere')), pass, 25],
  ['de voogd leest het verhaal van de jongere van 13: nee', reads('voogd', own('storyPiece', 'jongere')), shut],
  ['de voogd leest van de jongere van 16 vijf onderwerpen', topicsOf('voogd', 'oudste'), guardianTopics],
  ['de voogd leest de school van de jongere van 16: nee, alleen als de jongere dat deelt', reads('voogd', written('signal', 'oudste')), shut],
  ['de voogd leest de plek van de jongere van 16: ja', reads('voogd', written('placement', 'oudste')), pass],
  ['moeder zonder gezag leest een doel van de jongere van 13 onder voogdij: nee', reads('moeder', goal('jongere')), shut, 25],
  ['de voogd leest een doel van het kind van 9, van wie hij geen voogd is: nee', reads('voogd', goal('kind')), shut],
  ['de voogd leest een doel van moeder: nee', reads('voogd', goal('moeder')), shut],
])
const grownUnderGuardian = casesOf(instead({ custodySnapshots: [held('volwassene', ['voogd'], { kind: 'guardianship' })] }, { participants: [{ ...guardianPart, subjects: ['volwassene'] }] }), now, [
  ['de voogd leest het doel van de jongere die 18 is: nee, want voogdij eindigt bij 18', reads('voogd', goal('volwassene')), outside],
])
const guardianLeft = casesOf(instead({ custodySnapshots: guardianship }, { participants: [{ ...guardianPart, until: asDay('2026-10-06') }] }), now, [
  ['de voogd die vandaag stopte leest een doel van de jongere van 13: nee', reads('voogd', goal('jongere')), outside],
])

const movedOut = instead({
  families: [
    {
      id: home,
      municipality: 'here',
      members: base.families[0]?.members.map((each) => (each.person === 'vader' ? { ...each, until: asDay('2026-10-06') } : each)) ?? [],
    },
  ],
})
const membership = casesOf(movedOut, now, [
  ['vader hoort vanaf vandaag niet meer bij het gezin en leest een doel van het kind van 9: nee', reads('vader', goal('kind')), outside],
  ['vader hoort niet meer bij het gezin en leest zijn eigen doel daar: nee', reads('vader', goal('vader')), outside],
  ['de regisseur leest een doel van vader die niet meer bij het gezin hoort: nee', reads('regisseur', { ...goal('vader'), author: 'vader' }), shut],
  ['moeder leest een doel van het kind van 9 nadat vader wegging: ja', reads('moeder', goal('kind')), pass],
])

const shareCustody = casesOf(instead({ custodySnapshots: [held('oudste', ['moeder', 'voogd'], { kind: 'parentAndOther' })] }, { participants: [guardianPart] }), now, [
  ['wie samen met moeder gezag heeft en geen voogdij, leest een doel van de jongere van 16: nee', reads('voogd', goal('oudste')), outside],
])

export const parentCases = [...shareCustody, ...withCustody, ...withoutCustody, ...notKnown, ...changing, ...birthdays, ...underGuardian, ...grownUnderGuardian, ...guardianLeft, ...membership]
