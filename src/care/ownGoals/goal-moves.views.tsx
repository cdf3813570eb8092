import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { type GoalMove, moveLength, stopReasons } from '#care/goals/goal.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { SeenGoal } from '#care/goals/seen.ts'
import { GoalReaders } from '#care/scores/score.views.tsx'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Card, Details } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along, Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { goalPath, namesOfPeople } from './goal-card.views.tsx'

export type TypedMove = { move: string; words: string; reason: string }
export type MoveErrors = Partial<Record<'words' | 'whyReached' | 'reason' | 'move', string>>
export type GoalMovesProps = {
  asked: Asked
  seen: Reader
  goal: SeenGoal
  moves: readonly GoalMove[]
  enough: boolean
  typed: TypedMove
  errors: MoveErrors
}

/** What this reader can decide about the goal as it stands now; what needs a word more has a page of its own. */
export function GoalMoves(props: GoalMovesProps) {
  const { seen, goal, moves, enough } = props
  const { say } = seen
  const path = goalPath(seen.family.id, goal.id)
  if (goal.state === 'proposed') return <Proposal {...props} />
  if (moves.length === 0) return null
  return (
    <Details summary={say(goalWords['doel.meer'])}>
      {goal.mine ? (
        <Button kind="other" href={`${path}/aanpassen`}>
          {say(goalWords['doel.anders'])}
        </Button>
      ) : null}
      {moves.map((move) =>
        isChosenApart(move) && !(move === 'reach' && enough) ? (
          <Button kind="other" href={`${path}?kies=${move}`}>
            {say(goalWords[nameOfMove[move]])}
          </Button>
        ) : (
          <OneMove {...props} move={move} name={say(goalWords[nameOfMove[move as 'resume']])} />
        ),
      )}
    </Details>
  )
}

const nameOfMove = {
  wait: 'doel.wachten',
  resume: 'doel.verder',
  reach: 'doel.klaar',
  stop: 'doel.stoppen',
  again: 'doel.weer',
} as const

/** Moves that ask something first. */
const apart = { wait: 'doel.waarop', reach: 'doel.waaromklaar', stop: 'doel.waaromstop' } as const
export const isChosenApart = (move: GoalMove): move is keyof typeof apart => Object.hasOwn(apart, move)
/** Where what is typed beside a move is kept: an answer to a proposal, or each move of its own page apart. */
export const keptMoveAt = (path: string, move: string): string => `${path}/keuze${move === '' ? '' : `?kies=${move}`}`

export const titleOfMove = (move: GoalMove) => (isChosenApart(move) ? apart[move] : 'doel.kop')

type ChooseMoveProps = Omit<GoalMovesProps, 'moves'> & { move: GoalMove }

export function ChooseMove(props: ChooseMoveProps) {
  if (props.move === 'wait') return <Wait {...props} />
  return props.move === 'stop' ? <Stop {...props} /> : <Reach {...props} />
}

/** Akkoord, Anders, Eerst praten: three equal answers, then send. */
function Proposal({ asked, seen, goal, moves, typed, errors }: GoalMovesProps) {
  const { say } = seen
  const heading = say(goalWords['voorstel.kop'], { name: nameOf(seen, goal.author) })
  const to = keptMoveAt(goalPath(seen.family.id, goal.id), '')
  if (!moves.includes('agree')) return <Waiting seen={seen} goal={goal} heading={heading} />
  return (
    <Card title={heading}>
      <Form action={to} csrf={asked.csrf} op={asked.fresh()} draft={to}>
        <Radios
          say={say}
          name="move"
          label={say(goalWords['voorstel.welk'])}
          value={typed.move}
          error={errors.move}
          options={[
            { value: 'agree', label: say(goalWords['voorstel.akkoord']) },
            { value: 'agreeDifferently', label: say(goalWords['voorstel.anders']) },
            { value: 'talkFirst', label: say(uiWords['knop.eerstpraten']) },
            { value: 'decline', label: say(goalWords['voorstel.niet']) },
          ]}
        />
        <Field
          say={say}
          name="words"
          label={say(goalWords['voorstel.anders.hoe'])}
          value={typed.words}
          error={errors.words}
          most={moveLength('agreeDifferently')}
          optional
        />
        <GoalReaders seen={seen} goal={goal} />
        <Button>{say(uiWords['knop.verstuur'])}</Button>
      </Form>
    </Card>
  )
}

function Waiting({ seen, goal, heading }: { seen: Reader; goal: SeenGoal; heading: string }) {
  const { say } = seen
  const names = namesOfPeople(seen, goal.subjects)
  const talks = goal.acts.filter((act) => act.kind === 'talkFirst')
  return (
    <Card title={heading}>
      <p>
        {goal.subjects.length === 1
          ? say(goalWords['voorstel.wie.een'], { name: names })
          : say(goalWords['voorstel.wie'], { names })}
      </p>
      {talks.map((act) => (
        <p>{say(goalWords['voorstel.praten'], { name: nameOf(seen, act.by) })}</p>
      ))}
    </Card>
  )
}

type OneMoveProps = Pick<GoalMovesProps, 'asked' | 'seen' | 'goal'> & { move: GoalMove; name: string }

function OneMove({ asked, seen, goal, move, name }: OneMoveProps) {
  return (
    <Form action={`${goalPath(seen.family.id, goal.id)}/keuze`} csrf={asked.csrf} op={asked.fresh()}>
      <input type="hidden" name="move" value={move} />
      <Button kind="other">{name}</Button>
    </Form>
  )
}

function Wait({ asked, seen, goal, typed, errors }: ChooseMoveProps) {
  const { say } = seen
  const path = goalPath(seen.family.id, goal.id)
  return (
    <Form action={`${path}/keuze`} csrf={asked.csrf} op={asked.fresh()} draft={keptMoveAt(path, 'wait')}>
      <input type="hidden" name="move" value="wait" />
      <Field
        say={say}
        name="words"
        label={say(goalWords['doel.waarop'])}
        sameAsHeading
        value={typed.move === 'wait' ? typed.words : ''}
        error={typed.move === 'wait' ? errors.words : undefined}
        most={moveLength('wait')}
        optional
      />
      <GoalReaders seen={seen} goal={goal} />
      <Button>{say(goalWords['doel.wachten'])}</Button>
    </Form>
  )
}

function Reach({ asked, seen, goal, enough, typed, errors }: ChooseMoveProps) {
  const { say } = seen
  const mine = typed.move === 'reach'
  const path = goalPath(seen.family.id, goal.id)
  const draft = enough ? undefined : keptMoveAt(path, 'reach')
  return (
    <Form action={`${path}/keuze`} csrf={asked.csrf} op={asked.fresh()} draft={draft}>
      <input type="hidden" name="move" value="reach" />
      {enough ? null : (
        <Field
          say={say}
          name="whyReached"
          label={say(goalWords['doel.waaromklaar'])}
          sameAsHeading
          help={say(goalWords['doel.waaromklaar.hulp'], { threshold: goal.goodEnough })}
          value={mine ? typed.words : ''}
          error={mine ? errors.whyReached : undefined}
          most={moveLength('reach')}
        >
          <GoalReaders seen={seen} goal={goal} />
        </Field>
      )}
      <Button>{say(goalWords['doel.klaar'])}</Button>
    </Form>
  )
}

function Stop({ asked, seen, goal, typed, errors }: ChooseMoveProps) {
  const { say } = seen
  return (
    <Form action={`${goalPath(seen.family.id, goal.id)}/keuze`} csrf={asked.csrf} op={asked.fresh()}>
      <input type="hidden" name="move" value="stop" />
      <Radios
        say={say}
        name="reason"
        label={say(goalWords['doel.waaromstop'])}
        sameAsHeading
        help={say(goalWords['doel.stoppen.uitleg'])}
        value={typed.reason}
        error={errors.reason}
        options={stopReasons.map((reason) => ({ value: reason, label: say(goalWords[`reden.${reason}`]) }))}
      />
      <Button>{say(goalWords['doel.stoppen'])}</Button>
    </Form>
  )
}

export type FullPlanProps = {
  asked: Asked
  seen: Reader
  action: string
  /** What was asked for, sent again with the answer. */
  fields: readonly (readonly [string, string])[]
  goals: readonly { id: string; title: string }[]
  /** The goal that would come sixth: it may wait itself. */
  self: { value: string; label: string }
  draft?: string | undefined
}

/** Five goals are enough at once: the question is which of them waits (D-GOA-01). */
export function FullPlan({ asked, seen, action, fields, goals, self, draft }: FullPlanProps) {
  const { say } = seen
  return (
    <Form action={action} csrf={asked.csrf} op={asked.fresh()} draft={draft}>
      {fields.map(([name, value]) => (
        <Along name={name} value={value} />
      ))}
      <Radios
        say={say}
        name="waits"
        label={say(goalWords['plan.vol'])}
        options={[...goals.map((goal) => ({ value: goal.id, label: goal.title })), self]}
      />
      <Button>{say(uiWords['knop.verder'])}</Button>
    </Form>
  )
}
