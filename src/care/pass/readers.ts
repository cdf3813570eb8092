// Wie ziet dit (audience): the names under a text, before it is kept and after; exactly those whom the pass lets read it.
// A name that stands here and may not read, or reads and does not stand here, would be a broken promise (screens 4).
import type { Custody } from '#care/families/custody.ts'
import type { Audience, Id } from './facts.ts'

type Known = { id: Id; kind: string; parts: readonly string[]; age: number | null }

/** Everybody but the writer who may read a text about these persons: themselves from 12, who decides for them under 16, and the coordinator. */
export function readersOf(
  people: readonly Known[],
  custody: readonly Custody[],
  text: { writer: Id; audience: Audience; subjects: readonly Id[] },
): Id[] {
  if (text.audience === 'onlyMe' || text.audience === 'chosen') return []
  const readsAbout = (reader: Known, subject: Id) => {
    const about = people.find((one) => one.id === subject)
    const age = about?.parts.includes('youth') ? (about.age ?? 0) : 99
    if (reader.id === subject) return age >= 12
    const known = custody.find((one) => one.youth === subject)
    return age < 16 && known?.outcome === 'confirmed' && known.holders.includes(reader.id)
  }
  return people
    .filter((reader) => reader.id !== text.writer)
    .filter((reader) =>
      reader.kind === 'member'
        ? text.subjects.length > 0 && text.subjects.every((subject) => readsAbout(reader, subject))
        : text.audience === 'plan' && (reader.kind === 'coordinator' || reader.kind === 'standby'),
    )
    .map((reader) => reader.id)
}
