import type { Id } from '#care/pass/facts.ts'
import type { StoryPiece } from '#care/story/story.ts'
import { promptWords, type Reader } from '#care/story/story.views.tsx'
import { storyWords } from '#care/story/story.words.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { WhoAndUntil } from './own-pieces.views.tsx'

export type UseAgainProps = {
  seen: Reader
  asked: { path: string; csrf: string; fresh(): string }
  pieces: readonly StoryPiece[]
  readers: readonly Id[]
  typed: {
    pieces: readonly string[]
    readers: readonly string[]
    until: { day: string; month: string; year: string }
  }
  errors: Partial<Record<string, string>>
}

/** The beginning of what was told, to know it again. */
const glimpse = (text: string): string =>
  text.length <= 80 ? text : `${text.slice(0, 80).split(/\s+/).slice(0, -1).join(' ')} …`

export function UseAgain({ seen, asked, pieces, readers, typed, errors }: UseAgainProps) {
  const { say, family } = seen
  if (pieces.length === 0)
    return (
      <EmptyState text={say(storyWords['verhaal.opnieuw.leeg'])}>
        <Button href={`/gezin/${family.id}/verhaal`}>{say(uiWords['knop.terug'])}</Button>
      </EmptyState>
    )
  return (
    <>
      <p>{say(storyWords['verhaal.opnieuw.uitleg'])}</p>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
        <Checkboxes
          say={say}
          name="pieces"
          label={say(storyWords['verhaal.opnieuw.stukjes'])}
          options={pieces.map(({ id, prompt, text }) => ({
            value: id,
            label: say(promptWords[prompt]),
            help: glimpse(text),
          }))}
          values={typed.pieces}
          error={errors.pieces}
        />
        <WhoAndUntil
          {...{ seen, readers, typed, errors }}
          label={say(storyWords['verhaal.opnieuw.wie'])}
          help={say(storyWords['verhaal.opnieuw.stoppen'])}
        />
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </>
  )
}
