// Wie ziet wat (who sees what): of each person of the plan which parts that person reads and which not, and why, told to somebody
// who may know those parts. It is computed by the same rules as the pass; an address follows from living there (D-PEO-02).

import { type Facts, type Id, type Topic, topics } from '#care/pass/facts.ts'
import { type Ground, passOf } from '#care/pass/pass.ts'

/** `otherHome`: of somebody with two homes this reader knows one. */
export type Part = { subject: Id; topic: Topic | 'otherHome' }

export type Sight = {
  reader: Id
  sees: readonly Part[]
  seesNot: readonly Part[]
  grounds: readonly { ground: Ground; subject: Id }[]
}

export type Known = {
  facts: Facts
  family: Id
  at: Date
  /** Whom the asker may know about; of nobody else a word is said. */
  subjects: readonly Id[]
  /** Who of them is a youth; school, living place and turning 18 are parts of youths only. */
  youths: readonly Id[]
  homes: ReadonlyMap<Id, readonly Id[]>
  /** Topics that are open by a live share, as far as the asker knows of them. */
  shared?: readonly { reader: Id; subject: Id; topic: Topic }[]
}

export function sightOf(reader: Id, { facts, family, at, subjects, youths, homes, shared = [] }: Known): Sight {
  const pass = passOf(facts, reader, family, at)
  const parts = subjects.flatMap((subject) =>
    topicsOf(youths.includes(subject)).flatMap((topic) => {
      const rows = pass.filter((row) => row.subject === subject && row.topic === topic)
      const coordinates = rows.some(({ ground }) => ground === 'coordinator' || ground === 'standby')
      const opened = shared.some(
        (share) => share.reader === reader && share.subject === subject && share.topic === topic,
      )
      if (topic !== 'contact' || coordinates) return [{ subject, topic, open: rows.length > 0 || opened }]
      return [addressOf(subject, homes.get(subject) ?? [], homes.get(reader) ?? [], rows.length > 0)]
    }),
  )
  const partOf = ({ subject, topic }: (typeof parts)[number]): Part => ({ subject, topic })
  const about = pass.filter(({ subject }) => subjects.includes(subject))
  return {
    reader,
    sees: parts.filter(({ open }) => open).map(partOf),
    seesNot: parts.filter(({ open }) => !open).map(partOf),
    grounds: [...new Map(about.map((row) => [`${row.ground} ${row.subject}`, row])).values()],
  }
}

const ofYouths: readonly Topic[] = ['school', 'placement', 'adulthood']

const topicsOf = (youth: boolean): readonly Topic[] => topics.filter((topic) => youth || !ofYouths.includes(topic))

// An address opens to who lives there, whatever else that person reads.
function addressOf(subject: Id, theirs: readonly Id[], own: readonly Id[], pass: boolean): Part & { open: boolean } {
  const shared = theirs.filter((home) => own.includes(home))
  if (theirs.length === 0) return { subject, topic: 'contact', open: pass }
  if (shared.length === theirs.length) return { subject, topic: 'contact', open: true }
  return { subject, topic: shared.length === 0 ? 'contact' : 'otherHome', open: false }
}

/** Of somebody who is read whole, or nearly, it is said whose part it is; a few topics are named each. */
export type InShort = Part | { subject: Id; topic: 'van' }

const mostNamed = 3

/** What this reader reads, and of whom nothing; sharing a home is no reading. */
export function inShort({ sees, seesNot }: Sight): { some: readonly InShort[]; none: readonly Id[] } {
  const read = Map.groupBy(
    sees.filter(({ topic }) => topic !== 'contact'),
    ({ subject }) => subject,
  )
  const some = [...read].flatMap(([subject, parts]): InShort[] =>
    parts.length <= mostNamed ? parts : [{ subject, topic: 'van' }],
  )
  return { some, none: [...new Set(seesNot.map(({ subject }) => subject))].filter((subject) => !read.has(subject)) }
}
