import { entryWords } from '#care/entry/entry.words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Stack } from '#ui/card.views.tsx'
import { HeldForm, Lines, type Seen } from './held.views.tsx'
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
      <HeldForm visit={visit} held={held} action="/code/antwoord">
        <Acts>
          <Button kind="other" name="answer" value="yes">
            {say(invitedWords['jimrol.ja'])}
          </Button>
          <Button kind="other" name="answer" value="no">
            {say(invitedWords['jimrol.nee'])}
          </Button>
          <Button kind="other" name="answer" value="call">
            {say(entryWords['code.bel'])}
          </Button>
        </Acts>
      </HeldForm>
    </Stack>
  )
}
