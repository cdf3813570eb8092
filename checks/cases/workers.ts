// Cases: what professionals read by their task, from the first day until the last, and what circle coordinators read.
import type { Facts } from '#care/pass/facts.ts'
import { asDay } from '#platform/dates.ts'
import { elsewhere, member, period, person, term } from '../worlds/sketch.ts'
import { casesOf } from './case.ts'
import { base, goal, home, instead, no, now, outside, own, part, pass, readersOf, reads, record, shut, topicsOf, withFacts, written, yes } from './home.ts'

const all = 'adulthood circle contact decisions documents goals help meetings messages placement resilience school story strengthsAndWorries'.split(' ')
const withoutResilience = all.filter((topic) => topic !== 'resilience')
const withTerm = (over: Parameters<typeof term>[2], who = 'regisseur') => instead({ coordinatorTerms: [term(home, who, over)] })

const coordinator = casesOf(base, now, [
  ['de regisseur leest van moeder alles behalve veerkracht', topicsOf('regisseur', 'moeder'), withoutResilience],
  ['de regisseur leest van de jongere van 16 alles behalve veerkracht', topicsOf('regisseur', 'oudste'), withoutResilience],
  ['de regisseur leest het verhaal van de jongere van 13: ja', reads('regisseur', own('storyPiece', 'jongere')), pass],
  ['de regisseur leest een verhaal dat de jongere van 13 voor zichzelf hield: nee', reads('regisseur', own('storyPiece', 'jongere', { audience: 'onlyMe' })), no('onlyMe')],
  ['de regisseur leest een veerkrachtkaart: nee, alleen als die gedeeld is', reads('regisseur', own('resilienceCard', 'oudste')), shut],
  ['de regisseur leest een doel van moeder en vader samen: ja', reads('regisseur', goal('moeder', 'vader')), pass],
])

const terms = [
  ...casesOf(withTerm(period('2026-01-01', '2026-10-06')), now, [
    ['de regisseur die vandaag stopte leest een doel: nee', reads('regisseur', goal('kind')), outside, 27],
    ['de regisseur die vandaag stopte leest wat zij zelf schreef: nee', reads('regisseur', record('goal', ['kind'], 'regisseur')), outside],
  ]),
  ...casesOf(withTerm(period('2026-01-01', '2026-10-07')), now, [['de regisseur die morgen stopt leest vandaag een doel: ja', reads('regisseur', goal('kind')), pass]]),
  ...casesOf(withTerm(period('2026-10-07', null)), now, [['de regisseur die morgen begint leest vandaag een doel: nee', reads('regisseur', goal('kind')), outside]]),
  ...casesOf(withTerm(period('2026-10-06', null)), now, [['de regisseur die vandaag begon leest een doel: ja', reads('regisseur', goal('kind')), pass]]),
  ...casesOf(withTerm({ standby: 'collega' }), now, [['de achterwacht naast een beroepsregisseur leest een doel: nee', reads('collega', goal('kind')), outside]]),
]

const yesTo = (member: string, since = '2026-09-01T09:00:00Z', endedAt: string | null = null) => ({
  family: home,
  coordinator: 'tante',
  member,
  since: new Date(since),
  endedAt: endedAt === null ? null : new Date(endedAt),
})
const byAunt = { coordinatorTerms: [term(home, 'tante', { professional: false, standby: 'collega' })] }
const fromCircle = casesOf(
  instead(byAunt, {
    termAgreements: [yesTo('moeder'), yesTo('oudste', '2026-09-01T09:00:00Z', '2026-10-06T09:00:00Z')],
  }),
  now,
  [
    ['tante die regisseur is leest drie onderwerpen van moeder, die daar ja op zei', topicsOf('tante', 'moeder'), ['goals', 'help', 'meetings']],
    ['tante die regisseur is leest een doel van moeder: ja', reads('tante', goal('moeder')), pass],
    ['tante die regisseur is leest een doel van vader: nee, want hij zei geen ja', reads('tante', goal('vader')), shut],
    ['tante die regisseur is leest het verhaal van moeder: nee, want zij leest niemands verhaal', reads('tante', own('storyPiece', 'moeder')), shut],
    ['tante die regisseur is leest een zorg over moeder: nee', reads('tante', written('worry', 'moeder')), shut],
    ['tante die regisseur is leest een doel van de oudste, die het ja introk: nee', reads('tante', goal('oudste')), shut],
    ['de achterwacht van tante leest een doel van vader: ja', reads('collega', goal('vader')), pass],
    ['de achterwacht van tante leest van de jongere alles behalve veerkracht', topicsOf('collega', 'jongere'), withoutResilience],
  ],
)
const byMother = { coordinatorTerms: [term(home, 'moeder', { professional: false, standby: 'collega' })] }
const fromFamily = casesOf(instead(byMother), now, [
  ['moeder die regisseur is leest een doel van vader: nee, want zij houdt haar eigen leesrecht', reads('moeder', goal('vader')), shut],
  ['moeder die regisseur is leest een doel van het kind van 9: ja, door haar gezag', reads('moeder', goal('kind')), pass],
])
const auntStopped = casesOf(
  instead(
    {
      coordinatorTerms: [term(home, 'tante', { professional: false, standby: 'collega', ...period('2026-01-01', '2026-10-06') })],
    },
    { termAgreements: [yesTo('moeder')] },
  ),
  now,
  [['tante was tot vandaag regisseur en leest een doel van moeder: nee', reads('tante', goal('moeder')), shut]],
)

type Roles = NonNullable<Facts['pilotContacts']>
const role = (who: string, subjects: readonly string[], endedAt: string | null = null): Roles => [
  {
    family: home,
    person: who,
    subjects,
    since: new Date('2026-10-01T09:00:00Z'),
    endedAt: endedAt === null ? null : new Date(endedAt),
  },
]
const question = role('collega', ['kind']).map((each) => ({ ...each, items: ['vraag'] }))
const noPlanYet = instead({ coordinatorTerms: [] }, { contactPersons: question })
const contactPerson = casesOf(noPlanYet, now, [
  ['de contactpersoon leest de vraag over het kind: ja', reads('collega', own('question', 'moeder', { id: 'vraag', subjects: ['kind'] })), pass],
  ['de contactpersoon leest een ander verhaal van het kind: nee', reads('collega', own('storyPiece', 'kind')), shut],
  ['de contactpersoon leest drie onderwerpen van het kind', topicsOf('collega', 'kind'), ['contact', 'help', 'meetings']],
  ['de contactpersoon leest iets van moeder, over wie de vraag niet gaat: nee', reads('collega', written('helpLine', 'moeder')), shut],
  ['de contactpersoon leest een doel van het kind: nee', reads('collega', written('worry', 'kind')), shut],
])
const answered = instead({ coordinatorTerms: [] }, { contactPersons: question.map((each) => ({ ...each, endedAt: new Date(now) })) })
const afterAnswer = casesOf(answered, now, [['de vraag is beantwoord: de contactpersoon leest de vraag: nee', reads('collega', own('question', 'moeder', { id: 'vraag', subjects: ['kind'] })), outside]])

const stuck = withFacts({ acceptedEscalations: role('procesregisseur', ['oudste']) })
const escalation = [
  ...casesOf(stuck, now, [
    ['de procesregisseur die het aannam leest drie onderwerpen van de oudste', topicsOf('procesregisseur', 'oudste'), ['decisions', 'goals', 'help']],
    ['de procesregisseur leest het verhaal van de oudste: nee', reads('procesregisseur', own('storyPiece', 'oudste')), shut],
    ['de procesregisseur leest een doel van moeder: nee', reads('procesregisseur', goal('moeder')), shut],
  ]),
  ...casesOf(stuck, '2026-10-01T08:59:59Z', [['voor het aannemen leest de procesregisseur een doel van de oudste: nee', reads('procesregisseur', goal('oudste')), outside]]),
  ...casesOf(withFacts({ acceptedEscalations: role('procesregisseur', ['oudste'], now) }), now, [['in dezelfde minuut dat het sluit leest de procesregisseur een doel van de oudste: nee', reads('procesregisseur', goal('oudste')), outside]]),
]

const advice = [
  ...casesOf(withFacts({ decisionAdvisers: role('collega', ['kind']) }), now, [
    ['de gevraagde gedragswetenschapper leest vier onderwerpen van het kind', topicsOf('collega', 'kind'), ['decisions', 'goals', 'help', 'placement']],
    ['de gevraagde gedragswetenschapper leest een zorg over het kind: nee', reads('collega', written('worry', 'kind')), shut],
  ]),
  ...casesOf(withFacts({ decisionAdvisers: role('collega', ['kind'], now) }), now, [['het besluit loopt: de gedragswetenschapper leest een doel van het kind: nee', reads('collega', goal('kind')), outside]]),
  ...casesOf(
    withFacts({
      secondReaders: [{ family: home, person: 'collega', item: 'stuk', since: new Date('2026-10-05T09:00:00Z'), endedAt: null }],
    }),
    now,
    [
      ['de tweede lezer leest dat ene stuk: ja', reads('collega', written('helpLine', 'kind')), pass],
      ['de tweede lezer leest een ander stuk: nee', reads('collega', { ...written('helpLine', 'kind'), id: 'ander' }), shut],
      ['de tweede lezer leest geen onderwerp', topicsOf('collega', 'kind'), []],
    ],
  ),
]

const pilot = casesOf(instead({ coordinatorTerms: [] }, { pilotContacts: role('collega', ['jongere']) }), now, [
  ['de waakvlam na afsluiten leest doelen en contact van de jongere', topicsOf('collega', 'jongere'), ['contact', 'goals']],
  ['de waakvlam leest het terugvalplan: ja', reads('collega', written('relapsePlan', 'jongere')), pass],
  ['de waakvlam leest een hulplijn: nee', reads('collega', written('helpLine', 'jongere')), shut],
])

const opened = (openedAt: string) => withFacts({ emergencyLooks: [{ family: home, person: 'collega', subject: 'kind', openedAt: new Date(openedAt) }] })
const emergency = [
  ...casesOf(opened('2026-10-06T06:00:01Z'), now, [
    ['noodinzage van bijna vier uur: een doel van het kind: ja', reads('collega', goal('kind')), pass, 19],
    ['noodinzage: alles behalve verhaal en veerkracht', topicsOf('collega', 'kind'), all.filter((topic) => topic !== 'story' && topic !== 'resilience'), 19],
    ['noodinzage: een tweede persoon is een nieuwe daad: nee', reads('collega', goal('jongere')), shut, 19],
    ['noodinzage: een zorg over het kind en moeder samen: nee', reads('collega', written('worry', 'kind', 'moeder')), shut, 19],
    ['noodinzage: een stuk dat moeder voor zichzelf hield: nee', reads('collega', record('worry', ['kind'], 'moeder', { audience: 'onlyMe' })), no('onlyMe'), 19],
    ['noodinzage: een stuk alleen voor het gezin: nee', reads('collega', record('worry', ['kind'], 'moeder', { audience: 'family' })), no('notFamily'), 19],
  ]),
  ...casesOf(opened('2026-10-06T06:00:00Z'), now, [['noodinzage van precies vier uur: een doel van het kind: nee', reads('collega', goal('kind')), outside, 19]]),
]

const wall = instead(
  {
    persons: [...base.persons.filter(({ id }) => id !== 'collega'), person('collega', '1988-01-01', elsewhere)],
    coordinatorTerms: [term(home, 'collega')],
  },
  {
    emergencyLooks: [{ family: home, person: 'collega', subject: 'kind', openedAt: new Date('2026-10-06T09:00:00Z') }],
    participants: [part('collega', 'specialist')],
  },
)
const otherMunicipality = casesOf(wall, now, [['een professional van een andere gemeente met alles op papier leest een doel: nee', reads('collega', goal('kind')), outside, 27]])
const alsoMember = casesOf(
  instead({
    families: [{ id: home, municipality: 'here', members: [...(base.families[0]?.members ?? []), member('regisseur')] }],
  }),
  now,
  [['een stuk voor het gezin leest een regisseur die ook bij het gezin hoort: ja', reads('regisseur', record('worry', ['kind'], 'moeder', { audience: 'family' })), pass]],
)
const carrier = casesOf(base, now, [
  ['de gezinsvoogd zonder vraag leest een doel van de jongere van 13: nee', reads('gezinsvoogd', goal('jongere')), outside],
  ['iedereen die een zorg over de jongere van 13 kan lezen', readersOf(written('worry', 'jongere')), ['jongere', 'moeder', 'regisseur', 'vader']],
  ['de specialist die in een stap staat leest die stap: ja', reads('specialist', { ...written('step', 'jongere'), names: ['specialist'] }), yes('madeTogether')],
  ['de specialist zonder deling leest een ander doel van de jongere: nee', reads('specialist', goal('jongere')), shut],
])
const ended = casesOf(
  instead({
    participants: [part('specialist', 'specialist', { organisation: 'praktijk', until: asDay('2026-10-06') })],
  }),
  now,
  [['de specialist die vandaag stopte leest de eigen stap: nee', reads('specialist', { ...written('step', 'jongere'), names: ['specialist'] }), outside, 27]],
)

export const workerCases = [
  ...coordinator,
  ...terms,
  ...fromCircle,
  ...fromFamily,
  ...auntStopped,
  ...contactPerson,
  ...afterAnswer,
  ...escalation,
  ...advice,
  ...pilot,
  ...emergency,
  ...otherMunicipality,
  ...alsoMember,
  ...carrier,
  ...ended,
]
