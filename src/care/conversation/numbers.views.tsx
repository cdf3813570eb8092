import { membersOf, nameOf, type Someone } from '#care/access/frame.ts'
import { type AtTable, isRatedBy, saidRatherNot, scoreOf, type TableGoal } from '#care/atTable/at-table.ts'
import { ConversationStep, errorAt, ofRow, type StepProps, typedIn, WhoReads } from '#care/atTable/step.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { typesNumberOf } from '#care/reviews/leader.ts'
import { ratersOf } from '#care/reviews/review.ts'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { scaleTexts } from '#care/scores/score.views.tsx'
import { Card, Details, Stack } from '#ui/card.views.tsx'
import { Choice } from '#ui/choice.views.tsx'
import { Along } from '#ui/form.views.tsx'
import { Scale } from '#ui/scale.views.tsx'
import { NumbersSideBySide } from '#ui/shared-screen.views.tsx'
import { conversationWords } from './conversation.words.ts'

const ratersAt = ({ seen, table }: Pick<StepProps, 'seen' | 'table'>) => ratersOf(membersOf(seen), table.review.present)

/**
 * Step 2: everyone gives the own numbers apart, in a part of the page that opens for one person at a time, so that nobody
 * answers after the number of another. Side by side they stand as soon as everybody answered.
 */
export function NumbersStep(step: StepProps) {
  const { seen, table, wrong } = step
  const raters = ratersAt(step)
  const waiting = raters.findIndex(({ id }) => !isRatedBy(table, id))
  const inError = raters.findIndex((_, place) => table.goals.some((_, at) => errorAt(wrong, nameAt(step, place, at))))
  const open = inError === -1 ? waiting : inError
  return (
    <ConversationStep {...step} step={2}>
      <p>{seen.say(conversationWords[table.goals.length === 0 ? 'gesprek.geencijfer' : 'gesprek.omdebeurt'])}</p>
      {table.goals.length === 0
        ? null
        : raters.map((person, place) => <NumbersOf step={step} person={person} place={place} open={place === open} />)}
      {waiting === -1 ? <NumbersOfNow seen={seen} table={table} /> : null}
      <WhoReads {...step} />
    </ConversationStep>
  )
}

const nameAt = ({ table }: Pick<StepProps, 'table'>, place: number, at: number) =>
  `score.${place * table.goals.length + at}`

/** Closed it says whether somebody answered, and never what. */
function NumbersOf({ step, person, place, open }: { step: StepProps; person: Someone; place: number; open: boolean }) {
  const { seen, table } = step
  const summary = isRatedBy(table, person.id) ? 'gesprek.cijfersklaar' : 'gesprek.cijfersvan'
  const isTyped = typesNumberOf(table.leading, seen.viewer.person, person.id)
  return (
    <Card>
      <Details group="numbers" summary={seen.say(conversationWords[summary], { name: person.name })} open={open}>
        {isTyped ? null : <p>{seen.say(conversationWords['gesprek.eigenscherm'], { name: person.name })}</p>}
        <Stack>
          {table.goals.map((goal, at) => {
            const number = place * table.goals.length + at
            const row = ofRow(step, { person: person.id, goal: goal.id }, number)
            return (
              <>
                <Along name={`person.${number}`} value={person.id} />
                <Along name={`goal.${number}`} value={goal.id} />
                {isTyped ? (
                  <NumberOf step={row} goal={goal} person={person.id} name={nameAt(step, place, at)} />
                ) : (
                  <RatherNot step={row} goal={goal} person={person.id} name={nameAt(step, place, at)} />
                )}
              </>
            )
          })}
        </Stack>
      </Details>
    </Card>
  )
}

type NumberProps = { step: StepProps; goal: TableGoal; person: Id; name: string }

function NumberOf({ step: { seen, table, typed, wrong }, goal, person, name }: NumberProps) {
  const { say } = seen
  const given = scoreOf(table.scores, goal.id, person)
  const before = scoreOf(table.lastScores, goal.id, person)
  const chosen = typedIn(typed, name, given === undefined ? '' : String(given))
  const ratherNot = typedIn(typed, name, saidRatherNot(table, goal.id, person) ? 'not' : '') === 'not'
  return (
    <Scale
      say={say}
      name={name}
      label={goal.title}
      help={before === undefined ? undefined : say(conversationWords['gesprek.vorigecijfers'], { numbers: before })}
      error={errorAt(wrong, name)}
      threshold={goal.goodEnough}
      value={/^\d+$/.test(chosen) ? Number(chosen) : undefined}
      texts={scaleTexts(say, goal.goodEnough)}
      optional
    >
      <Choice
        kind="radio"
        name={name}
        at={11}
        option={{ value: 'not', label: say(conversationWords['gesprek.liever']) }}
        checked={ratherNot}
      />
    </Scale>
  )
}

/** Somebody who gives the number with the own hand, on an own screen; only "liever niet" is said for him or her. */
function RatherNot({ step: { seen, table, typed }, goal, person, name }: NumberProps) {
  const { say } = seen
  if (scoreOf(table.scores, goal.id, person) !== undefined)
    return <p>{say(conversationWords['gesprek.cijferis'], { goal: goal.title })}</p>
  return (
    <Choice
      kind="checkbox"
      name={name}
      at={0}
      option={{ value: 'not', label: say(conversationWords['gesprek.lieverbij'], { goal: goal.title }) }}
      checked={typedIn(typed, name, saidRatherNot(table, goal.id, person) ? 'not' : '') === 'not'}
    />
  )
}

/** The numbers of now side by side, each with that of the last time; where they differ is something to talk about. */
export function NumbersOfNow({ seen, table }: { seen: StepProps['seen']; table: AtTable }) {
  const { say } = seen
  const raters = ratersAt({ seen, table })
  if (table.scores.length === 0) return null
  return (
    <Card title={say(conversationWords['gesprek.naastelkaar'])}>
      {table.goals.map((goal) => {
        const numbers = raters.flatMap(({ id, name }) => {
          const value = scoreOf(table.scores, goal.id, id)
          const before = scoreOf(table.lastScores, goal.id, id)
          if (value === undefined) return []
          const more =
            before === undefined ? {} : { more: say(conversationWords['gesprek.vorigecijfers'], { numbers: before }) }
          return [{ name, value: String(value), ...more }]
        })
        const silent = raters.filter(({ id }) => saidRatherNot(table, goal.id, id))
        return numbers.length + silent.length === 0 ? null : (
          <>
            <h3>{goal.title}</h3>
            <NumbersSideBySide numbers={numbers} />
            {silent.map(({ id }) => (
              <p>{say(reviewWords['review.liever'], { name: nameOf(seen, id) })}</p>
            ))}
            {table.differ.includes(goal.id) ? <p>{say(conversationWords['gesprek.verschilnu'])}</p> : null}
          </>
        )
      })}
    </Card>
  )
}
