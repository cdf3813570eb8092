import type { Asked } from '#care/access/family.views.tsx'
import { peerTalkWords } from '#care/peerTalk/peer-talk.words.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type Ending, endings, norm, type OneFirst } from './first-talk.ts'
import { firstTalkWords as words } from './first-talk.words.ts'

/** at: the desk from which somebody looks. chooses: it was sent without saying how it went. heavy: ticked then. */
export type FirstTalkProps = { asked: Asked; seen: OneFirst; at: string; chooses: boolean; heavy: boolean }

/** How it went, and nothing of what was said; a peer worker may want to be called by the coach. */
export function HowItEnds({ say, asked, seen, at, chooses, heavy, name }: FirstTalkProps & { say: Say; name: string }) {
  const phone = seen.viewer.helpDeskPhone
  const coach = seen.peer?.coach ?? null
  const helps = {
    ...{ talked: undefined, notReached: say(words['erv.praat.einde.notReached.hulp']) },
    toQuestion: say(words['erv.praat.einde.toQuestion.hulp'], { name, phone }),
    noLonger: say(words['erv.praat.einde.noLonger.hulp']),
  }
  return (
    <Form action={`${at}/${seen.id}/klaar`} csrf={asked.csrf} op={asked.fresh()}>
      <Radios
        say={say}
        name="ending"
        label={say(words['erv.praat.hoe'])}
        help={say(words['erv.praat.hoe.uitleg'], { days: norm.keptDays })}
        options={endings.map((ending) => ({
          value: ending,
          label: say(words[`erv.praat.einde.${ending}`], { name }),
          ...(helps[ending] === undefined ? {} : { help: helps[ending] }),
        }))}
        error={chooses ? say(words['erv.praat.fout.einde']) : undefined}
      />
      {coach === null ? null : (
        <Checkboxes
          say={say}
          name="heavy"
          label={say(peerTalkWords['erv.zwaar'])}
          help={say(peerTalkWords['erv.zwaar.uitleg'], { coach })}
          options={[{ value: 'yes', label: say(peerTalkWords['erv.zwaar.ja']) }]}
          values={heavy ? ['yes'] : []}
          optional
        />
      )}
      <Button>{say(words['erv.praat.sluit'])}</Button>
    </Form>
  )
}

/** For ten minutes, for who ended it: the way back, and no word of who asked. */
export function Ended({ asked, seen, at, ended }: FirstTalkProps & { ended: Ending }) {
  const say = speaker(seen.viewer.voice)
  return (
    <>
      <Confirmation
        say={say}
        language={seen.viewer.voice.language}
        saved={say(words[`erv.praat.klaar.${ended}`])}
        undo={
          <Form action={`${at}/${seen.id}/zetterug`} csrf={asked.csrf} op={asked.fresh()}>
            <Button kind="other">{say(uiWords['knop.zetterug'])}</Button>
          </Form>
        }
      />
      <p>{say(words['erv.praat.dicht'])}</p>
    </>
  )
}
