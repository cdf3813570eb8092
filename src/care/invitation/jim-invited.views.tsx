import { entryWords } from '#care/entry/entry.words.ts'
import { Stack } from '#ui/card.views.tsx'
import { Lines, type Seen, ThreeAnswers } from './held.views.tsx'
import { invitedWords } from './invited.words.ts'

/** The second screen of a JIM: what it is, what one reads and does not read, and that no is an answer too (T-31). */
export function WhoAsksAJim({ say, visit, held, jim }: Seen & { jim: { child: string; coordinator: string } }) {
  const { child, coordinator: name } = jim
  return (
    <Stack>
      <p class="onsplan-lead">{say(invitedWords['jimrol.vraag'], { child })}</p>
      <p>{say(invitedWords['jimrol.wees'])}</p>
      <Lines say={say} title={entryWords['code.wel']} lines={[invitedWords['jimrol.wel']]} />
      <Lines
        say={say}
        title={entryWords['code.niet']}
        lines={[invitedWords['jimrol.niet'], entryWords['code.niet.zelf']]}
      />
      {name === '' ? null : <p>{say(invitedWords['jimrol.teveel'], { name })}</p>}
      <ThreeAnswers {...{ say, visit, held }} yes={invitedWords['jimrol.ja']} no={invitedWords['jimrol.nee']} />
    </Stack>
  )
}
