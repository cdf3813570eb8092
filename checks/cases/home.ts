// The family of the cases: two parents with custody, four children of 9, 13, 16 and 18, people around them, and workers.
// Everybody is named by what he or she is; the facts say that and nothing more. Each case adds the few facts it is about.
import type { CapacityDecision, ConsentFacts, EarlierRefusal, Measure, Representative } from '#care/consent/deciding.ts'
import type { Participant, ParticipantKind } from '#care/pass/bonds.ts'
import { type Id, type Item, type RecordKind, recordTopics, type Topic } from '#care/pass/facts.ts'
import type { Shielded, Withheld } from '#care/pass/hidden.ts'
import type { SafetyItem } from '#care/pass/safety.ts'
import type { Share } from '#care/pass/shares.ts'
import { asDay } from '#platform/dates.ts'
import { custody, elsewhere, family, item, member, period, person, term } from '../worlds/sketch.ts'

export const home = 'gezin'
export const parents = ['moeder', 'vader']

export function part(who: Id, kind: ParticipantKind, over: Partial<Participant> = {}): Participant {
  return {
    family: home,
    person: who,
    kind,
    organisation: null,
    subjects: ['jongere'],
    ...period('2026-01-01', null),
    ...over,
  }
}

const people = [
  person('moeder', '1985-04-10'),
  person('vader', '1983-09-01'),
  person('stiefvader', '1980-02-02'),
  person('oma', '1950-07-07'),
  person('kind', '2017-05-20'),
  person('jongere', '2013-04-10'),
  person('oudste', '2010-02-01'),
  person('volwassene', '2008-03-03'),
  ...['regisseur', 'collega', 'aandachtsfunctionaris', 'procesregisseur', 'juf', 'specialist', 'jim'].map(adult),
  ...['tante', 'ervaringsdeskundige', 'voogd', 'pleegmoeder', 'gezinsvoogd', 'buitenstaander', 'teamleider', 'vorige'].map(adult),
  person('regisseurElders', '1990-01-01', elsewhere),
]

function adult(id: Id) {
  return person(id, '1988-01-01')
}

const members = ['moeder', 'vader', 'stiefvader', 'oma', 'kind', 'jongere', 'oudste', 'volwassene']

/** On Tuesday 6 October 2026: custody of both parents was checked in August, the coordinator's term runs, nothing is shared. */
export const base: ConsentFacts = {
  persons: people,
  families: [
    family(
      home,
      members.map((id) => member(id)),
    ),
    family('buren', []),
  ],
  custodySnapshots: ['kind', 'jongere', 'oudste'].map((youth) => held(youth, parents)),
  coordinatorTerms: [term(home, 'regisseur')],
  participants: [
    part('juf', 'school', { organisation: 'school' }),
    part('specialist', 'specialist', { organisation: 'praktijk' }),
    part('jim', 'jim'),
    part('tante', 'circleMember', { subjects: ['jongere', 'oudste'] }),
    part('ervaringsdeskundige', 'peerWorker', { organisation: 'ervaring' }),
    part('gezinsvoogd', 'measureCarrier', { organisation: 'instelling' }),
  ],
  workers: Object.entries({
    juf: 'school',
    specialist: 'praktijk',
    ervaringsdeskundige: 'ervaring',
    gezinsvoogd: 'instelling',
  }).map(([who, organisation]) => ({ person: who, organisation, until: null })),
  measures: [],
  capacityDecisions: [],
  representatives: [],
  earlierRefusals: [],
  registered: ['regisseur', 'collega'].map((who) => ({ person: who, ...period('2020-01-01', null) })),
}
export const now = '2026-10-06T10:00:00Z'

export function held(youth: Id, holders: readonly Id[], over: Parameters<typeof custody>[2] = {}) {
  const checked = { checkedOn: asDay('2026-08-03'), recordedAt: new Date('2026-08-03T09:00:00Z') }
  return custody(youth, holders, { ...checked, ...over })
}

type Lists = { [List in keyof ConsentFacts]?: ConsentFacts[List] }

/** The base family with these facts added to its lists. */
export function withFacts(...added: readonly Lists[]): ConsentFacts {
  const before: Readonly<Record<string, unknown>> = base
  const lists = Map.groupBy(added.flatMap(Object.entries), ([name]) => name as string)
  const longer = [...lists].map(([name, more]) => [name, [before[name] ?? [], ...more.map(([, rows]) => rows)].flat()])
  return { ...base, ...Object.fromEntries(longer) }
}

/** The same with these lists in the place of those of the base family. */
export function instead(over: Partial<ConsentFacts>, ...added: readonly Lists[]): ConsentFacts {
  return { ...withFacts(...added), ...over }
}

export function share(subject: Id, reader: Id, what: Topic | { item: Id; of?: Topic }, over: Partial<Share> = {}): Lists {
  const target = typeof what === 'string' ? { topic: what, item: null } : { topic: null, item: what.item }
  const itemTopic = typeof what === 'string' ? null : (what.of ?? 'goals')
  const days = { from: asDay('2026-09-15'), lastDay: asDay('2026-12-01') }
  const organisation = organisationOf(reader)
  const granted = { dailyLife: false, grantedBy: [subject], withdrawnAt: null }
  return {
    shares: [{ id: 'share', family: home, subject, reader, organisation, ...target, itemTopic, ...days, ...granted, ...over }],
  }
}

const organisations: Readonly<Record<Id, string>> = {
  juf: 'school',
  specialist: 'praktijk',
  ervaringsdeskundige: 'ervaring',
  gezinsvoogd: 'instelling',
}
const organisationOf = (who: Id) => organisations[who] ?? null

export function withheld(hidden: Id, against: readonly Id[], over: Partial<Withheld> = {}): Lists {
  const signed = { ground: 'zorg over veiligheid', by: 'regisseur', second: 'collega' }
  const days = { since: new Date('2026-09-20T09:00:00Z'), reviewOn: asDay('2027-02-01'), liftedAt: null }
  return { withheld: [{ item: hidden, against, ...signed, ...days, ...over }] }
}

export function shield(hidden: Id, against: readonly Id[], over: Partial<Shielded> = {}): Lists {
  const pressed = { since: new Date('2026-10-02T15:00:00Z'), decision: null, liftedAt: null }
  return { shields: [{ item: hidden, youth: 'jongere', against, ...pressed, ...over }] }
}

export function safety(hidden: Id, over: Partial<SafetyItem> = {}): Lists {
  const officer = { municipality: 'here', person: 'aandachtsfunctionaris', ...period('2020-01-01', null) }
  const file = { item: hidden, family: home, kind: 'file', concernAbout: [], readers: [], releases: [] } as const
  return { safetyItems: [{ ...file, ...over }], safetyOfficers: [officer] }
}

export function record(kind: RecordKind, subjects: readonly Id[], author: Id, over: Partial<Item> = {}): Item {
  const made = { id: 'stuk', family: home, record: kind, topic: recordTopics[kind], subjects, author }
  const together = ['goal', 'step', 'score', 'agreement', 'meeting'].includes(kind)
  return item({ ...made, madeTogether: together, createdAt: new Date('2026-09-20T10:00:00Z'), ...over })
}

/** Written by an earlier coordinator about these persons, for everybody with a pass: nobody reads it as its author. */
export const written = (kind: RecordKind, ...subjects: readonly Id[]): Item => record(kind, subjects, 'vorige')
export const goal = (...subjects: readonly Id[]): Item => written('goal', ...subjects)
export const own = (kind: RecordKind, speaker: Id, over: Partial<Item> = {}): Item => record(kind, [speaker], speaker, over)

export const reads = (viewer: Id, about: Item) => ({ ask: 'read', viewer, item: about }) as const
export const readersOf = (about: Item) => ({ ask: 'readers', item: about }) as const
export const topicsOf = (viewer: Id, subject: Id) => ({ ask: 'topics', viewer, subject }) as const
export const adds = (viewer: Id, about: Item) => ({ ask: 'write', viewer, act: 'insert', item: about }) as const
export const changes = (viewer: Id, about: Item) => ({ ask: 'write', viewer, act: 'update', item: about }) as const
export const removes = (viewer: Id, about: Item) => ({ ask: 'write', viewer, act: 'delete', item: about }) as const
export const looksAs = (looker: Id, reader: Id, about: Item) => ({ ask: 'lookAs', looker, reader, item: about }) as const
export const yes = (reason: string) => ({ allowed: true, reason })
export const no = (reason: string) => ({ allowed: false, reason })
/** The three answers that come most: a pass for everybody it is about, none for somebody, and not let in at all. */
export const pass = yes('everySubjectPasses')
export const shut = no('subjectWithoutPass')
export const outside = no('noPass')

export function measure(youth: Id, kind: Measure['kind'] = 'supervisionOrder'): Lists {
  return { measures: [{ youth, kind, ...period('2026-02-01', '2027-02-01') }] }
}

export function notCapable(who: Id, over: Partial<CapacityDecision> = {}): Lists {
  const days = { from: asDay('2026-08-01'), reviewOn: asDay('2027-01-15'), endedOn: null }
  return { capacityDecisions: [{ person: who, topic: 'therapie', by: 'collega', ...days, ...over }] }
}

export const represents = (who: Id, ...kinds: readonly [Id, Representative['kind']][]): Lists => ({
  representatives: kinds.map(([representative, kind]) => ({ person: who, representative, kind })),
})

export const refusedBefore = (who: Id, over: Partial<EarlierRefusal> = {}): Lists => ({
  earlierRefusals: [{ person: who, topic: 'therapie', writtenOn: asDay('2026-03-01'), ...over }],
})
