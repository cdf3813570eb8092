// Kopie van het plan (plan export, profile myCopy): everything somebody may read now about the own plan, in one file (access.md 8).
// What it holds is what `mayRead` allows, of stories the own ones only; every list is ordered by id, moments are UTC.

import type { ItemKind } from '#care/access/item.ts'
import type { Id } from '#care/pass/facts.ts'

/** One thing in the copy: its own columns under the names of the schema, and its words by the part they fill. */
export type CopyItem = { id: Id; words?: readonly CopyWords[] } & Readonly<Record<string, unknown>>
export type CopyWords = { part: string; text: string }

export type Copy = {
  $schema: string
  schemaVersion: string
  profile: 'myCopy'
  exportId: Id
  generatedAt: string
  generatedBy: { name: string; scheme: string; number: string }
  subject: Id
} & Readonly<Record<SectionName, readonly CopyItem[]>>

/** In the order in which a person reads it: people, stories, circle, resilience, strengths, worries, goals, looking back, agreements, and who looked. */
export const sectionNames = [
  'people',
  'family',
  'households',
  'addresses',
  'custody',
  'legalFrameworks',
  'stories',
  'storyMedia',
  'earlierHelp',
  'lifeEvents',
  'startTalks',
  'startVoices',
  'startLookBacks',
  'weather',
  'threeHouses',
  'circle',
  'circlePhotos',
  'circleNotes',
  'resilienceCards',
  'experiments',
  'experimentEnds',
  'offeredCards',
  'offeredCardAnswers',
  'callList',
  'jims',
  'jimAnswers',
  'jimAskedParents',
  'jimPositions',
  'jimConditions',
  'jimWords',
  'jimChecks',
  'jimSuccessors',
  'jimViewParts',
  'jimViews',
  'jimArrangements',
  'jimArrangementYeses',
  'roleCards',
  'peopleAskedIn',
  'schoolWords',
  'schoolAnswers',
  'schoolFiles',
  'circleWords',
  'circleAnswers',
  'lovedOnes',
  'lovedOneWords',
  'lovedOneViews',
  'companyProposals',
  'signals',
  'signalAnswers',
  'signalQuestions',
  'clickChecks',
  'groupOffers',
  'groupAnswers',
  'groupPlans',
  'groupLooks',
  'groupSkips',
  'paperRequests',
  'interpreterRequests',
  'sheets',
  'papers',
  'paperFiles',
  'peerRequests',
  'peersAtStart',
  'peerContributions',
  'peerNotes',
  'peerReturns',
  'peerWorries',
  'familyAdvices',
  'familyAdviceWords',
  'familyAdviceAnswers',
  'matchRequests',
  'matchFacts',
  'messages',
  'messageLines',
  'messageReaders',
  'messageNoAnswers',
  'messageWishes',
  'familyRests',
  'strengths',
  'worries',
  'perspectives',
  'plans',
  'goals',
  'goalActs',
  'goodEnough',
  'steps',
  'stepActs',
  'stepPictures',
  'stepStickers',
  'scores',
  'reviews',
  'reviewVoices',
  'lettingGoAnswers',
  'lettingGo',
  'scaleDown',
  'planVersions',
  'planAgreements',
  'statements',
  'custodyDisputes',
  'excerpts',
  'requests',
  'research',
  'accessLog',
] as const

export type SectionName = (typeof sectionNames)[number]

/** table: under which name its words were sealed; null where it has none. Asked with the family and, where it says so, with who asks. */
export type CopyQuestion = { section: SectionName; table: string | null; text: string }

export const schemaPath = '/api/v1/schemas/plan-export/1.0.0'
export const schemaVersion = '1.0.0'

/** What lies beside the words as a file: it goes along in the package under the id of its record. */
const asFile = ['photo', 'sound']

/** The words of a record, by the name of their part; an empty part is no part. */
export const wordsOf = (texts: Readonly<Record<string, string>>): CopyWords[] =>
  Object.entries(texts)
    .filter(([part, text]) => text !== '' && !asFile.includes(part))
    .map(([part, text]) => ({ part, text }))
    .sort((a, b) => (a.part < b.part ? -1 : 1))

export const byId = <T extends { id: Id }>(all: readonly T[]): T[] => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const ownWords: readonly ItemKind[] = [
  'verhaal',
  'eerdere-hulp',
  'gebeurtenis',
  'kring',
  'kaartje',
  'goed',
  'lastig',
  'waarheen',
  'cijfer',
]

/** Own words about oneself alone. Goals and actions are made together, so for those one asks. */
export const mayRemoveAtOnce = (me: Id, item: { kind: ItemKind; author: Id; subjects: readonly Id[] }): boolean =>
  item.author === me && item.subjects.every((subject) => subject === me) && ownWords.includes(item.kind)
