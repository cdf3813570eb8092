import { nameOf, type Frame as Seen } from '#care/access/frame.ts'
import { planWords } from '#care/plan/plan.words.ts'
import type { Say } from '#platform/words.ts'
import { type PlanVersion, type Said, standOf } from './agreement.ts'

type Version = Pick<PlanVersion, 'offeredTo'> & { said: readonly Said[] }

const standWords = { yes: 'akkoord.status.ja', partly: 'akkoord.status.deels', no: 'akkoord.status.nee' } as const

const saying = (glance: Seen & { say: Say }, { offeredTo, said }: Version): string[] =>
  offeredTo.map((person) => {
    const stand = standOf(person, said)
    const words = stand === undefined ? 'akkoord.status.open' : standWords[stand.stand]
    return glance.say(planWords[words], { name: nameOf(glance, person) })
  })

/** Everyone's stand in one line, each with the own name. */
export const standLine = (glance: Seen & { say: Say }, version: Version): string =>
  saying(glance, version)
    .map((stand) => `${stand}.`)
    .join(' ')

export function Stands({ glance, version }: { glance: Seen & { say: Say }; version: Version }) {
  return (
    <ul class="onsplan-plain-list">
      {saying(glance, version).map((stand) => (
        <li>{stand}</li>
      ))}
    </ul>
  )
}
