// Stuk (item): a text in the plan that others may answer, and its writers may word again.
// The closed list of kinds, each by the Dutch word of its address; what is not here has neither history nor answers.

import type { Topic } from '#care/pass/facts.ts'

type Kind = {
  table: string
  topic: Topic
  /** Its words have numbered versions in `<table>_wording`. */
  worded: boolean
  /** Where the text stands, below `/gezin/:familyId`. */
  stands: (id: string) => string
}

export const itemKinds = {
  verhaal: { table: 'care.story_piece', topic: 'story', worded: true, stands: () => '/verhaal' },
  'eerdere-hulp': {
    table: 'care.earlier_help',
    topic: 'story',
    worded: true,
    stands: () => '/verhaal/eerdere-hulp',
  },
  gebeurtenis: { table: 'care.life_event', topic: 'story', worded: true, stands: () => '/verhaal/gebeurtenissen' },
  kring: { table: 'care.circle_member', topic: 'circle', worded: true, stands: () => '/kring/mijn' },
  kaartje: { table: 'care.resilience_card', topic: 'resilience', worded: true, stands: () => '/veerkracht' },
  plan: { table: 'care.plan', topic: 'goals', worded: true, stands: () => '/plan' },
  eigenplan: { table: 'care.group_plan', topic: 'decisions', worded: true, stands: () => '/eigen-plan' },
  goed: { table: 'care.strength', topic: 'strengthsAndWorries', worded: true, stands: () => '/goed-en-lastig' },
  lastig: { table: 'care.worry', topic: 'strengthsAndWorries', worded: true, stands: () => '/goed-en-lastig' },
  waarheen: {
    table: 'care.perspective',
    topic: 'strengthsAndWorries',
    worded: true,
    stands: () => '/waar-willen-we-heen',
  },
  doel: { table: 'care.goal', topic: 'goals', worded: true, stands: (id) => `/doelen/${id}` },
  actie: { table: 'care.step', topic: 'goals', worded: true, stands: () => '/plan' },
  cijfer: { table: 'care.score', topic: 'goals', worded: false, stands: () => '/plan' },
} as const satisfies Record<string, Kind>

export type ItemKind = keyof typeof itemKinds

export const isItemKind = (word: string): word is ItemKind => Object.hasOwn(itemKinds, word)

export type ItemTable = (typeof itemKinds)[ItemKind]['table']

type Worded = { [K in ItemKind]: (typeof itemKinds)[K]['worded'] extends true ? K : never }[ItemKind]

/** The tables whose words have versions. */
export type WordedTable = (typeof itemKinds)[Worded]['table']

export const isWorded = (kind: ItemKind): kind is Worded => itemKinds[kind].worded

export const placeOfItem = (familyId: string, kind: ItemKind, id: string): string =>
  `/gezin/${familyId}${itemKinds[kind].stands(id)}`

export const kindOfTable = (table: string): ItemKind =>
  (Object.keys(itemKinds) as ItemKind[]).find((kind) => itemKinds[kind].table === table) ?? 'plan'
