import type { Frame } from '#care/access/frame.ts'
import type { Say } from '#platform/words.ts'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { allOf } from '#ui/names.ts'
import { type OfferedAudience, storyAudiences } from './speaker.ts'
import { speakerWords } from './speaker.words.ts'

export type Reader = Frame & { say: Say }

export type OfferedReaders = {
  audience: OfferedAudience
  /** Who reads it when it is for the plan. */
  readers: readonly string[]
  /** Who was let in to it by name. */
  named?: readonly string[]
  /** It is for those alone now, and may stay so. */
  isNamed?: boolean
}

type WhoReadsProps = OfferedReaders & { seen: Reader }

/** Who reads it, before it is saved: only me, me and the people named here, or as it is now. */
export function WhoReads({ seen, audience, readers, named = [], isNamed = false }: WhoReadsProps) {
  const { say, viewer } = seen
  const { language } = viewer.voice
  const [name] = readers
  const names = { onlyMe: [], plan: [...new Set([...readers, ...named])], chosen: named }
  return (
    <EyeLabel
      say={say}
      language={language}
      names={names[audience]}
      choice={{
        name: 'audience',
        offered: isNamed ? [...storyAudiences, 'chosen'] : storyAudiences,
        value: audience,
        labels: {
          ...(name === undefined ? {} : { plan: say(speakerWords['verhaal.samenmet'], { name }) }),
          chosen: say(speakerWords['verhaal.zoalsnu'], { names: allOf(language, named) }),
        },
      }}
    />
  )
}
