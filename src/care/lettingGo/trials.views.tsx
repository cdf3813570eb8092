import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/plan/byline.views.tsx'
import { type Day, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { asksOutcome, type TrialOutcome } from './letting-go.ts'
import { lettingGoWords } from './letting-go.words.ts'
import type { ScaleDownGrounds } from './scale-down.ts'

export type ShownTrial = {
  id: Id
  part: string
  takenBy: string
  fallback: string
  untilOn: Day
  whomToCall: Id
  outcome: TrialOutcome | null
}

/** What the family tries by itself now, with the way back in one tap; after its last day the question how it went. */
export function Trials({ asked, seen, trials }: { asked: Asked; seen: Reader; trials: readonly ShownTrial[] }) {
  return (
    <>
      {trials.map((trial) => (
        <Card title={trial.part}>
          <TrialTold seen={seen} trial={trial} />
          {asksOutcome(trial, seen.today) ? (
            <Outcome asked={asked} seen={seen} trial={trial} />
          ) : (
            <Form action={pathOf(seen, trial, 'weer')} csrf={asked.csrf} op={asked.fresh()}>
              <Button kind="other">{seen.say(lettingGoWords['loslaten.weer'])}</Button>
            </Form>
          )}
        </Card>
      ))}
    </>
  )
}

const pathOf = (seen: Reader, trial: ShownTrial, act: 'weer' | 'uitkomst') =>
  `/gezin/${seen.family.id}/terugkijken/proef/${trial.id}/${act}`

function TrialTold({ seen, trial }: { seen: Reader; trial: ShownTrial }) {
  const { say } = seen
  const date = longDay(seen.viewer.voice, trial.untilOn, seen.today)
  return (
    <>
      <p>
        {say(lettingGoWords['loslaten.loopt'], { date })}{' '}
        {trial.takenBy === '' ? null : say(lettingGoWords['loslaten.doet'], { name: trial.takenBy })}
      </p>
      <p>{say(lettingGoWords['loslaten.terugweg'], { text: trial.fallback })}</p>
      <p>{say(lettingGoWords['loslaten.terug'], { name: nameOf(seen, trial.whomToCall) })}</p>
    </>
  )
}

function Outcome({ asked, seen, trial }: { asked: Asked; seen: Reader; trial: ShownTrial }) {
  const { say } = seen
  const answers = [
    ['succeeded', 'loslaten.gelukt'],
    ['partly', 'loslaten.half'],
    ['resumed', 'loslaten.nietgelukt'],
  ] as const
  return (
    <Form action={pathOf(seen, trial, 'uitkomst')} csrf={asked.csrf} op={asked.fresh()}>
      <p>{say(lettingGoWords['loslaten.hoeging'])}</p>
      <Acts>
        {answers.map(([value, words]) => (
          <Button kind="other" name="outcome" value={value}>
            {say(lettingGoWords[words])}
          </Button>
        ))}
      </Acts>
    </Form>
  )
}

export type ShownProposal = { id: Id; goal: string; goodEnough: number; grounds: ScaleDownGrounds }

/** The question that goes with what the proposal rests on. */
const questionOf = {
  threeScores: 'afbouw.vraag',
  twoReviews: 'afbouw.vraag.tijd',
  proposal: 'afbouw.vraag.tijd',
  everyonePresent: 'afbouw.vraag.samen',
} as const

export const proposalAsks = (say: Reader['say'], grounds: ScaleDownGrounds, threshold: number): string =>
  grounds === 'everyonePresent'
    ? say(lettingGoWords[questionOf[grounds]])
    : say(lettingGoWords[questionOf[grounds]], { threshold })

/** Less help is proposed; what comes of it they choose together in the conversation (G-14, as far as it goes now). */
export function Proposals({ seen, proposals }: { seen: Reader; proposals: readonly ShownProposal[] }) {
  const { say } = seen
  return (
    <>
      {proposals.map(({ goal, goodEnough, grounds }) => (
        <Card title={goal}>
          <p>{proposalAsks(say, grounds, goodEnough)}</p>
          <ul>
            <li>{say(lettingGoWords['afbouw.zelf'])}</li>
            <li>{say(lettingGoWords['afbouw.minder'])}</li>
            <li>{say(lettingGoWords['afbouw.zo'])}</li>
          </ul>
          <p>
            {say(lettingGoWords['afbouw.samen'])} {say(lettingGoWords['afbouw.geenmoet'])}
          </p>
          <p>{say(lettingGoWords['afbouw.terug'])}</p>
        </Card>
      ))}
    </>
  )
}
