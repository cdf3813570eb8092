import type { Asked } from '#care/access/family.views.tsx'
import { PeerFrame } from '#care/peerTalk/peer-talk.views.tsx'
import { peerTalkWords } from '#care/peerTalk/peer-talk.words.ts'
import { longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Stack } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { WorkerText } from '#ui/written.views.tsx'
import { peerAdviceWords as words } from './peer-advice.words.ts'
import { type GivenProblem, longestAnswer, type WithFamily, withFamilyPlace } from './with-family.ts'

type Props = { asked: Asked; seen: WithFamily; typed: string; problem: GivenProblem | undefined }

/** First the choice to read it, then the words and the answer. */
export function WithFamilyPage({ asked, seen, typed, problem }: Props) {
  const say = speaker(seen.viewer.voice)
  const error = problem && errorOf(say, problem)
  const date = longDay(seen.viewer.voice, seen.answerBefore, seen.today)
  return (
    <PeerFrame
      asked={asked}
      seen={seen}
      place="talk"
      screen={say(peerTalkWords['erv.meedenk.gezin'])}
      back={{ href: '/gesprekken', name: say(uiWords['knop.terug']) }}
      problems={error === undefined ? undefined : [{ field: 'advice', text: error }]}
    >
      <Stack>
        <p>{say(words['erv.meedenk.gezin.uitleg'])}</p>
        {seen.words === null ? (
          <>
            <p>{say(words['erv.meedenk.gezin.stil'])}</p>
            <p>{say(words['erv.meedenk.gezin.tot'], { date })}</p>
            <Form action={`${asked.path}/neem`} csrf={asked.csrf} op={asked.fresh()}>
              <Button>{say(words['erv.meedenk.gezin.neem'])}</Button>
            </Form>
          </>
        ) : (
          <>
            <WorkerText text={seen.words.question} by={say(words['erv.meedenk.gezin.tot'], { date })} />
            {seen.words.tried === '' ? null : (
              <WorkerText text={seen.words.tried} by={say(words['erv.meedenk.geprobeerd'])} />
            )}
            <Answering asked={asked} say={say} seen={seen} typed={typed} error={error} />
          </>
        )}
      </Stack>
    </PeerFrame>
  )
}

const errorOf = (say: Say, problem: GivenProblem): string =>
  problem === 'tooLong' ? say(uiWords['fout.telang'], { max: longestAnswer }) : say(words['pro.meedenk.fout.missing'])

type AnsweringProps = { asked: Asked; say: Say; seen: WithFamily; typed: string; error: string | undefined }

function Answering({ asked, say, seen, typed, error }: AnsweringProps) {
  const place = withFamilyPlace(seen.id)
  return (
    <>
      <Form action={place} csrf={asked.csrf} op={asked.fresh()} draft={place}>
        <Field
          say={say}
          kind="long"
          name="advice"
          label={say(words['erv.meedenk.veld'])}
          help={say(words['erv.meedenk.gezin.anderen'])}
          most={longestAnswer}
          value={typed}
          error={error}
        >
          <EyeSentence>{say(words['erv.meedenk.gezin.oog'])}</EyeSentence>
        </Field>
        <Button>{say(uiWords['knop.verstuur'])}</Button>
      </Form>
      <Form action={`${place}/terug`} csrf={asked.csrf} op={asked.fresh()}>
        <Button kind="plain">{say(words['erv.meedenk.gezin.terug'])}</Button>
      </Form>
    </>
  )
}
