import { nameOf, type Frame as Seen } from '#care/access/frame.ts'
import { planWords } from '#care/plan/plan.words.ts'
import { standOf } from '#care/versions/agreement.ts'
import type { Say } from '#platform/words.ts'
import type { VersionOnPage } from './plan-on-page.ts'

const standWords = { yes: 'akkoord.status.ja', partly: 'akkoord.status.deels', no: 'akkoord.status.nee' } as const

export function Stands({ glance, version }: { glance: Seen & { say: Say }; version: VersionOnPage }) {
  return (
    <ul class="onsplan-plain-list">
      {version.offeredTo.map((person) => {
        const stand = standOf(person, version.said)
        const words = stand === undefined ? 'akkoord.status.open' : standWords[stand.stand]
        return <li>{glance.say(planWords[words], { name: nameOf(glance, person) })}</li>
      })}
    </ul>
  )
}
