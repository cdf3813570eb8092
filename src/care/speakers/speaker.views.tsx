import type { Frame } from '#care/access/frame.ts'
import type { Say } from '#platform/words.ts'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { type StoryAudience, storyAudiences } from './speaker.ts'
import { speakerWords } from './speaker.words.ts'

export type Reader = Frame & { say: Say }

type WhoReadsProps = { seen: Reader; audience: StoryAudience; readers: readonly string[] }

/** Who reads it, before it is saved: only me, or me and the people named here. */
export function WhoReads({ seen, audience, readers }: WhoReadsProps) {
  const { say, viewer } = seen
  const [name] = readers
  return (
    <EyeLabel
      say={say}
      language={viewer.voice.language}
      names={audience === 'onlyMe' ? [] : readers}
      choice={{
        name: 'audience',
        offered: storyAudiences,
        value: audience,
        labels: name === undefined ? undefined : { plan: say(speakerWords['verhaal.samenmet'], { name }) },
      }}
    />
  )
}
