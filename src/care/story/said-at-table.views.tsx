import { type StartVoice, textOf } from '#care/startConversation/start-voice.ts'
import { Button } from '#ui/button.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import { promptWord } from './story.ts'
import type { Reader } from './story.views.tsx'
import { storyWords } from './story.words.ts'

/** Own words of the first conversation: put in the own story as they are, with readers chosen anew (D-STA-09). */
export function SaidAtTable({ seen: { say, family }, said }: { seen: Reader; said: readonly StartVoice[] }) {
  return (
    <>
      {said.map((voice) => (
        <OwnWords text={textOf(voice)} by={say(storyWords['verhaal.tafel'])}>
          <Button kind="other" href={`/gezin/${family.id}/verhaal/${promptWord.happened}?uit=${voice.id}`}>
            {say(storyWords['verhaal.tafel.zet'])}
          </Button>
        </OwnWords>
      ))}
    </>
  )
}
