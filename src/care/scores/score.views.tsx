import type { Asked } from '#care/access/family.views.tsx'
import { type Frame, nameOf, seenBy } from '#care/access/frame.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { Score } from '#care/goals/score.ts'
import { linesOf } from '#care/goals/score-line.ts'
import type { Audience, Id } from '#care/pass/facts.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Details } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { Scale } from '#ui/scale.views.tsx'
import { ScoreLines } from '#ui/score-lines.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

export type Reader = Frame & { say: Say }
export type ScoredGoal = { id: Id; goodEnough: number; subjects: readonly Id[]; audience: string }

/** The numbers of each person as an own line, in the order of the family; nothing of all together. */
export function GoalScores({ seen, goal }: { seen: Reader; goal: ScoredGoal & { scores: readonly Score[] } }) {
  const { say, viewer, today } = seen
  const lines = linesOf(
    goal.scores,
    seen.people.map((someone) => someone.id),
  )
  if (lines.length === 0) return <p>{say(goalWords['doel.leegcijfer'])}</p>
  const named = lines.map((line) => ({
    name: nameOf(seen, line.rater),
    points: line.points.map(({ value, at }) => ({ score: value, day: longDay(viewer.voice, dayOf(at), today) })),
  }))
  return (
    <ScoreLines
      say={say}
      id={`lijn-${goal.id}`}
      lines={named}
      threshold={goal.goodEnough}
      sentences={named.map(({ name, points }) =>
        say(goalWords['meting.lijn'], { name, scores: points.map((point) => point.score).join(', ') }),
      )}
      texts={{
        title: say(goalWords['doel.cijfers']),
        goodEnough: say(goalWords['meting.goed']),
        who: say(goalWords['meting.wie']),
        when: say(goalWords['meting.wanneer']),
        score: say(goalWords['meting.cijfer']),
      }}
    />
  )
}

export const scaleTexts = (say: Say, threshold: number) => ({
  low: say(goalWords['meting.onder']),
  high: say(goalWords['meting.grens'], { threshold }),
  zero: say(goalWords['meting.nul']),
  ten: say(goalWords['meting.tien']),
})

export type TypedScore = { score: string; whyNotLower: string; oneHigher: string; rater: string; together: boolean }
export type ScoreErrors = Partial<Record<'score' | 'rater' | 'whyNotLower' | 'oneHigher', string>>

export type ScoreFormProps = {
  asked: Pick<Asked, 'csrf' | 'fresh'>
  seen: Reader
  goal: ScoredGoal
  action: string
  /** Where to land: a path of the own pages. */
  back?: string | undefined
  draft?: string | undefined
  /** Whose number a coordinator may type; the own one when absent. */
  raters?: readonly Id[] | undefined
  typed?: TypedScore | undefined
  errors?: ScoreErrors | undefined
}

/** G-05: the number in two taps; why not lower always stands above one point higher (D-SCO-02). */
export function ScoreForm({ asked, seen, goal, action, back, draft, raters, typed, errors = {} }: ScoreFormProps) {
  const { say } = seen
  const rater = typed?.rater ?? ''
  return (
    <Form action={action} csrf={asked.csrf} op={asked.fresh()} draft={draft}>
      {back === undefined ? null : <input type="hidden" name="terug" value={back} />}
      {raters === undefined ? null : (
        <Radios
          say={say}
          name="rater"
          label={say(goalWords['meting.vanwie'])}
          error={errors.rater}
          value={rater}
          options={raters.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        />
      )}
      <Scale
        say={say}
        name="score"
        label={say(goalWords['meting.vraag'])}
        error={errors.score}
        threshold={goal.goodEnough}
        value={typed === undefined || typed.score === '' ? undefined : Number(typed.score)}
        texts={scaleTexts(say, goal.goodEnough)}
      >
        <GoalReaders seen={seen} goal={goal} />
      </Scale>
      <ScoreWords say={say} typed={typed} errors={errors} />
      {raters === undefined ? null : (
        <Checkboxes
          say={say}
          name="together"
          label={say(uiWords['samen.papier'])}
          optional
          options={[{ value: 'yes', label: say(partWords['samen.gelezen']) }]}
          values={typed?.together ? ['yes'] : []}
        />
      )}
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** Under what is said about a goal and before the button: who reads the goal, reads this. */
export function GoalReaders({ seen, goal }: { seen: Reader; goal: Pick<ScoredGoal, 'audience' | 'subjects'> }) {
  const readers = seenBy(seen, goal.audience as Audience, goal.subjects)
  return <EyeLabel say={seen.say} language={seen.viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
}

type ScoreWordsProps = { say: Say; typed: TypedScore | undefined; errors: ScoreErrors; open?: boolean }

function ScoreWords({ say, typed, errors, open = false }: ScoreWordsProps) {
  const filled = typed !== undefined && (typed.whyNotLower !== '' || typed.oneHigher !== '')
  return (
    <Details summary={say(goalWords['meting.waarom'])} open={open || filled}>
      <ScoreQuestions say={say} typed={typed} errors={errors} />
    </Details>
  )
}

/** Two questions of which each may stay empty, in this order. */
export function ScoreQuestions({ say, typed, errors }: Omit<ScoreWordsProps, 'open'>) {
  const questions = { whyNotLower: 'meting.nietlager', oneHigher: 'meting.eenhoger' } as const
  return (
    <>
      {(['whyNotLower', 'oneHigher'] as const).map((name) => (
        <Field
          say={say}
          kind="long"
          name={name}
          optional
          most={300}
          label={say(goalWords[questions[name]])}
          value={typed?.[name] ?? ''}
          error={errors[name]}
        />
      ))}
    </>
  )
}
