import { accessWords } from '#care/access/access.words.ts'
import type { Frame } from '#care/access/frame.ts'
import { isPurpose, purposes } from '#care/access/purpose.ts'
import type { Topic } from '#care/pass/facts.ts'
import { peopleWords } from '#care/people/people.words.ts'
import type { Say } from '#platform/words.ts'
import { allOf } from '#ui/names.ts'
import { logWords } from './log.words.ts'
import type { LogLine } from './look-log.ts'

/** What a sentence about a look needs of who reads it; B-06 has no family frame. */
export type LogReader = Pick<Frame, 'people' | 'viewer' | 'today'> & { say: Say }

export const purposeOf = (say: Say, purpose: string): string =>
  isPurpose(purpose) ? say(logWords[`log.waarvoor.${purposes[purpose]}`]) : purpose

const roleWords = {
  jim: peopleWords['rol.jim'],
  circleMember: peopleWords['rol.circleMember'],
  lovedOne: peopleWords['rol.lovedOne'],
  fosterParent: peopleWords['rol.fosterParent'],
  guardian: peopleWords['rol.guardian'],
  leader: peopleWords['rol.coordinator'],
  buddy: peopleWords['rol.buddy'],
  supportFamily: peopleWords['rol.supportFamily'],
  school: peopleWords['rol.teacher'],
  localTeam: peopleWords['rol.localTeam'],
  specialist: peopleWords['rol.specialist'],
  teacher: peopleWords['rol.teacher'],
  peerWorker: peopleWords['rol.peerWorker'],
  processDirector: peopleWords['rol.processDirector'],
  expertTeam: peopleWords['rol.expertTeam'],
  administrator: peopleWords['rol.administrator'],
  safetyOfficer: peopleWords['rol.safetyOfficer'],
  privacyOfficer: peopleWords['rol.privacyOfficer'],
  qualityOfficer: peopleWords['rol.qualityOfficer'],
  certifiedInstitution: peopleWords['rol.certifiedInstitution'],
}

export const roleOf = (say: Say, role: string): string =>
  role in roleWords ? say(roleWords[role as keyof typeof roleWords]) : role

/** Who somebody is that looked: with the organisation, or by the part that somebody has here; of the family a name is enough. */
export function whoLooked(say: Say, name: string, { role, organisation }: LogLine): string | null {
  if (organisation !== null) return say(logWords['log.wie'], { name, role: roleOf(say, role), organisation })
  return role in roleWords ? say(logWords['log.wie.naast'], { name, role: roleOf(say, role) }) : null
}

export const aboutWhom = (seen: LogReader, line: LogLine): string =>
  listed(
    seen,
    seen.people.filter(({ id }) => line.subjects.includes(id)).map((someone) => someone.name),
  )

/** The parts by name of who they are about, in the family's order: "de doelen, acties en cijfers van Sam". */
export function partsOf(seen: LogReader, line: LogLine): string {
  const { say } = seen
  const name = aboutWhom(seen, line)
  if (line.topics.length === 0 || name === '') return say(logWords['log.deel.gezin'])
  return listed(
    seen,
    line.topics.map((topic: Topic) => say(accessWords[`deel.${topic}`], { name })),
  )
}

/** All of them: who looked at what is never "and others". */
export const listed = ({ viewer }: Pick<LogReader, 'viewer'>, names: readonly string[]): string =>
  allOf(viewer.voice.language, names)
