import type { Asked } from '#care/access/family.views.tsx'
import { hasMessages, nameOf, readsTopic, seenInEmergency } from '#care/access/frame.ts'
import { AskedBy, ConditionNow } from '#care/conditions/condition.views.tsx'
import { type GoalMove, takesSteps } from '#care/goals/goal.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { voicesDiffer } from '#care/goals/score.ts'
import type { SeenGoal, SeenScore } from '#care/goals/seen.ts'
import { isOpen, isProfessional } from '#care/goals/step.ts'
import { ToPapers } from '#care/papers/papers.views.tsx'
import { GoalScores } from '#care/scores/score.views.tsx'
import type { Statement } from '#care/statements/statement.ts'
import { NotAgreeing, Statements } from '#care/statements/statements.views.tsx'
import { type Reader, StepList } from '#care/steps/step-list.views.tsx'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { goalPath, StandsOpen, StateLine } from './goal-card.views.tsx'
import { GoalMoves, type MoveErrors, type TypedMove } from './goal-moves.views.tsx'

export type GoalPageProps = {
  asked: Asked
  seen: Reader
  goal: SeenGoal
  nextReviewOn: Day | null
  moves: readonly GoalMove[]
  enough: boolean
  mayScore: boolean
  /** Of a condition: this reader answers for it. */
  maySayHow: boolean
  /** What people said to the words of this goal. */
  statements: readonly Statement[]
  typed: TypedMove
  errors: MoveErrors
}

/** G-03: why it matters, when it is good enough, each one's number, the actions, and what was before. */
export function GoalPage(props: GoalPageProps) {
  const { asked, seen, goal, nextReviewOn, mayScore, statements } = props
  const { say } = seen
  const path = goalPath(seen.family.id, goal.id)
  const running = goal.state === 'active' || goal.state === 'waiting'
  return (
    <>
      <StateLine seen={seen} goal={goal} />
      <TypedForMe asked={asked} seen={seen} goal={goal} />
      <AskedBy seen={seen} goal={goal} />
      {goal.kind === 'condition' ? <ConditionNow seen={seen} goal={goal} path={path} maySay={props.maySayHow} /> : null}
      {goal.state === 'proposed' ? <GoalMoves {...props} /> : null}
      <WhyAndMark seen={seen} goal={goal} />
      {goal.state === 'proposed' || goal.kind === 'condition' ? null : (
        <Card title={say(goalWords['doel.cijfers'])}>
          <GoalScores seen={seen} goal={goal} />
          {voicesDiffer(goal.scores) ? <p>{say(goalWords['doel.verschil'])}</p> : null}
          {running && mayScore ? <Button href={`${path}/cijfer`}>{say(goalWords['doel.geefcijfer'])}</Button> : null}
          {new Set(goal.scores.map((score) => score.rater)).size > 1 ? (
            <p class="onsplan-help">{say(goalWords['doel.geengemiddelde'])}</p>
          ) : null}
          <WordsWithScores seen={seen} scores={goal.scores} />
        </Card>
      )}
      {goal.state === 'proposed' ? null : (
        <GoalSteps asked={asked} seen={seen} goal={goal} nextReviewOn={nextReviewOn} />
      )}
      {goal.state === 'proposed' ? null : <GoalMoves {...props} />}
      <History seen={seen} goal={goal} />
      <Statements seen={seen} itemId={goal.id} statements={statements} />
      <NotAgreeing seen={seen} kind="doel" item={goal} />
      {readsTopic(seen, 'documents') ? <ToPapers seen={seen} goal={goal.id} /> : null}
      <ToMessages seen={seen} goal={goal} />
    </>
  )
}

/** Who reads a goal may write about it; a look in an emergency only reads. */
function ToMessages({ seen, goal }: { seen: Reader; goal: SeenGoal }) {
  if (seenInEmergency(seen).length > 0 || !hasMessages(seen)) return null
  const href = `/gezin/${seen.family.id}/berichten/doel/${goal.id}`
  return <LoneLink href={href}>{seen.say(goalWords['doel.bericht'])}</LoneLink>
}

function WhyAndMark({ seen, goal }: { seen: Reader; goal: SeenGoal }) {
  const { say } = seen
  // What somebody else asks says why in a card of its own.
  const why = goal.asked === null ? goal.why : undefined
  if (why === undefined && goal.looksLike === '') return null
  return (
    <Card>
      {why === undefined ? null : (
        <>
          <h2>{say(goalWords['doel.waarom'])}</h2>
          <p class="onsplan-typed">{why}</p>
        </>
      )}
      {goal.looksLike === '' ? null : (
        <>
          <h2>{say(goalWords['doel.zobeter'], { threshold: goal.goodEnough })}</h2>
          <p class="onsplan-typed">{goal.looksLike}</p>
        </>
      )}
    </Card>
  )
}

/** A number that the coordinator typed counts when its rater says yes. */
function TypedForMe({ asked, seen, goal }: { asked: Asked; seen: Reader; goal: SeenGoal }) {
  const { say } = seen
  return (
    <>
      {goal.scores
        .filter((score) => !score.counts)
        .map((score) => {
          const typist = nameOf(seen, score.typedBy ?? '')
          const path = `${goalPath(seen.family.id, goal.id)}/cijfer/${score.id}`
          const values = { name: typist, other: nameOf(seen, score.rater), score: score.value }
          return score.rater !== seen.viewer.person ? (
            <p>
              {say(goalWords['meting.wacht'], values)} {say(uiWords['samen.nietgelezen'])}
            </p>
          ) : (
            <Card>
              <p>{say(uiWords['samen.wacht'], { name: typist })}</p>
              <p>{say(goalWords['meting.nu'], { score: score.value })}</p>
              <Acts>
                <Form action={`${path}/klopt`} csrf={asked.csrf} op={asked.fresh()} bare>
                  <Button>{say(uiWords['samen.klopt'])}</Button>
                </Form>
                <Form action={`${path}/terug`} csrf={asked.csrf} op={asked.fresh()} bare>
                  <Button kind="other">{say(uiWords['samen.kloptniet'])}</Button>
                </Form>
              </Acts>
            </Card>
          )
        })}
    </>
  )
}

function WordsWithScores({ seen, scores }: { seen: Reader; scores: readonly SeenScore[] }) {
  const { say, viewer, today } = seen
  const worded = scores.filter((one) => one.counts && (one.whyNotLower !== undefined || one.oneHigher !== undefined))
  if (worded.length === 0) return null
  return (
    <Details summary={say(goalWords['meting.woorden'])}>
      {worded.toReversed().map((one) => (
        <OwnWords
          text={[
            one.whyNotLower,
            one.oneHigher === undefined ? undefined : say(goalWords['meting.hoger'], { words: one.oneHigher }),
          ]
            .filter((text) => text !== undefined)
            .join('\n')}
          by={say(goalWords['meting.bij'], {
            name: nameOf(seen, one.rater),
            date: longDay(viewer.voice, dayOf(one.at), today),
            score: one.value,
          })}
        />
      ))}
    </Details>
  )
}

function GoalSteps({
  asked,
  seen,
  goal,
  nextReviewOn,
}: Pick<GoalPageProps, 'asked' | 'seen' | 'goal' | 'nextReviewOn'>) {
  const { say } = seen
  const path = goalPath(seen.family.id, goal.id)
  const open = goal.steps.filter((step) => isOpen(step.state) || step.state.kind === 'letGo')
  const own = open.filter((step) => !isProfessional(step.doerKind))
  const helpers = open.filter((step) => isProfessional(step.doerKind))
  const earlier = goal.steps.filter((step) => !open.includes(step))
  const list = (steps: typeof open) => <StepList asked={asked} seen={seen} steps={steps} back={path} />
  return (
    <Card title={say(goalWords['doel.acties'])}>
      {own.length > 0 ? list(own) : null}
      {open.length === 0 ? <p>{say(goalWords['doel.leegactie'])}</p> : null}
      {open.length === 0 && goal.state === 'active' ? <StandsOpen seen={seen} nextReviewOn={nextReviewOn} /> : null}
      {helpers.length === 0 ? null : (
        <>
          <h3>{say(goalWords['doel.bijdragen'])}</h3>
          {list(helpers)}
        </>
      )}
      {takesSteps(goal.state) && goal.mine ? (
        <Button kind="other" href={`${path}/acties/nieuw`}>
          {say(goalWords['doel.actieerbij'])}
        </Button>
      ) : null}
      {earlier.length === 0 ? null : <Details summary={say(goalWords['actie.eerder'])}>{list(earlier)}</Details>}
    </Card>
  )
}

/** Every act and every mark with its day and who: also of a goal that was stopped and came back. */
function History({ seen, goal }: { seen: Reader; goal: SeenGoal }) {
  const { say, viewer, today } = seen
  const acts = goal.acts.map(({ at, by, kind, reason, words }) => {
    const why = [reason ? say(goalWords[`reden.${reason}`]) : '', words ?? ''].filter((text) => text !== '')
    return { at, what: [say(goalWords[`was.${kind}`], { name: nameOf(seen, by) }), ...why].join('. ') }
  })
  const marks = goal.marks.map(({ at, by, value }) => ({
    at,
    what: say(goalWords['was.grens'], { name: nameOf(seen, by), score: value }),
  }))
  const lines = [...acts, ...marks].sort((a, b) => a.at.getTime() - b.at.getTime())
  return (
    <Details summary={say(goalWords['doel.geschiedenis'])}>
      <ul>
        {lines.map(({ at, what }) => (
          <li>{say(goalWords['was.regel'], { date: longDay(viewer.voice, dayOf(at), today), what })}</li>
        ))}
      </ul>
    </Details>
  )
}
