import { entryWords } from '#care/entry/entry.words.ts'
import { publicTextWords } from '#care/publicText/public-text.words.ts'
import type { Say } from '#platform/words.ts'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { questionWords as words } from './question.words.ts'

/** A way to look around before asking, without an account and without a trace. */
export type WayAround = { title: string; href: string }

export type Around = { hasTeam: boolean; hasPeer: boolean }

/** The ways that exist; one that has nothing to show yet is not offered. */
export const waysAround = (say: Say, { hasTeam, hasPeer }: Around): readonly WayAround[] => [
  ...(hasPeer ? [{ title: say(words['vraag.eerst.praat']), href: '/praten' }] : []),
  ...(hasTeam ? [{ title: say(publicTextWords['team.buurt.kop']), href: '/team' }] : []),
  { title: say(entryWords['weten.kop']), href: '/weten' },
]

/** A-13, beside the form: who would rather look first. */
export function LookAround({ say, ways }: { say: Say; ways: readonly WayAround[] }) {
  return (
    <Card title={say(words['vraag.eerst'])}>
      <Rows>
        {ways.map(({ title, href }) => (
          <StepRow title={title} href={href} />
        ))}
      </Rows>
    </Card>
  )
}
