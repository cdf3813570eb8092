import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { type Day, longDay } from '#platform/dates.ts'
import { allOf, namesOf } from '#ui/names.ts'
import type { GroupAnswer } from './group-plan.ts'
import { groupPlanWords as words } from './group-plan.words.ts'

export const placeOf = (seen: Reader, rest = ''): string => `/gezin/${seen.family.id}/eigen-plan${rest}`
export const leaderOf = (seen: Reader): string => coordinatorOf(seen)?.name ?? ''
export const namesIn = (seen: Reader, ids: readonly Id[]): string =>
  namesOf(
    seen.say,
    seen.viewer.voice.language,
    ids.map((id) => nameOf(seen, id)),
  )
/** Each of them by name, however many they are. */
export const allIn = (seen: Reader, ids: readonly Id[]): string =>
  allOf(
    seen.viewer.voice.language,
    ids.map((id) => nameOf(seen, id)),
  )
export const dayIn = ({ viewer, today }: Reader, day: Day): string => longDay(viewer.voice, day, today)

const answerKeys = {
  alone: 'zelfplan.alleen',
  withProfessional: 'zelfplan.methulp',
  withIndependent: 'zelfplan.onafhankelijk',
  no: 'zelfplan.nee',
} as const satisfies Record<GroupAnswer, keyof typeof words>

/** One of the four, in the words of the family. */
export function answerSaid(seen: Reader, answer: GroupAnswer): string {
  const key = answerKeys[answer]
  return key === 'zelfplan.nee' ? seen.say(words[key], { name: leaderOf(seen) }) : seen.say(words[key])
}

/** The same on the screen and on paper: what a plan of one's own is, and that saying no may be. */
export function Explanation({ say }: Pick<Reader, 'say'>) {
  return (
    <>
      <p class="onsplan-lead">{say(words['zelfplan.uitleg'])}</p>
      <p>{say(words['zelfplan.uitleg.mensen'])}</p>
      <p>{say(words['zelfplan.uitleg.buiten'])}</p>
      <p>{say(words['zelfplan.uitleg.erin'])}</p>
      <p>{say(words['zelfplan.uitleg.tijd'])}</p>
      <p>{say(words['zelfplan.uitleg.nee'])}</p>
    </>
  )
}
