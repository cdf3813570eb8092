import type { Asked } from '#care/access/family.views.tsx'
import { membersOf, nameOf, seenBy } from '#care/access/frame.ts'
import { asksCondition } from '#care/goals/asked.ts'
import { type Audience, audiencesFor } from '#care/goals/goal.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { namesOfPeople } from '#care/ownGoals/goal-card.views.tsx'
import { MarkFields, TitleField, WhyField } from '#care/ownGoals/goal-words.views.tsx'
import { planWords } from '#care/plan/plan.words.ts'
import { ScoreQuestions, scaleTexts } from '#care/scores/score.views.tsx'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Details } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Facts, LoneLink } from '#ui/facts.views.tsx'
import { Along, Form } from '#ui/form.views.tsx'
import { Scale } from '#ui/scale.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { AskedQuestion, askedFacts } from './asked-question.views.tsx'
import { askedIn, carried, type TypedGoal } from './typed-goal.ts'

export const questions = [1, 2, 3, 4] as const
export type Question = (typeof questions)[number]
export const fieldsOf: Record<Question, readonly (keyof TypedGoal)[]> = {
  1: ['title', 'why', 'asked', 'asker', 'askerName', 'mayChoose', 'fixed'],
  2: ['forWhom'],
  3: ['looksLike', 'goodEnough'],
  4: ['score', 'whyNotLower', 'oneHigher'],
}

export type NewGoalProps = {
  asked: Asked
  seen: Reader
  typed: TypedGoal
  errors: Partial<Record<string, string>>
}

/** One question of the four; what was answered on the others travels along unseen. */
export function GoalQuestion({ question, ...props }: NewGoalProps & { question: Question }) {
  const { asked, seen, typed } = props
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <input type="hidden" name="vraag" value={question} />
      <Carried typed={typed} asked={fieldsOf[question]} />
      {question === 1 && typed.asked === 'yes' ? <AskedQuestion {...props} /> : null}
      {question === 1 && typed.asked !== 'yes' ? <WhatQuestion {...props} /> : null}
      {question === 2 ? <WhoQuestion {...props} /> : null}
      {question === 3 ? (
        <MarkFields say={seen.say} value={typed.goodEnough} looksLike={typed.looksLike} errors={props.errors} />
      ) : null}
      {question === 4 ? <NumberQuestion {...props} /> : null}
      <Button>{seen.say(uiWords['knop.verder'])}</Button>
    </Form>
  )
}

function Carried({ typed, asked }: { typed: TypedGoal; asked: readonly string[] }) {
  return (
    <>
      {carried(typed, asked).map(([name, value]) => (
        <Along name={name} value={value} />
      ))}
    </>
  )
}

const domains = [
  'schoolAndDevelopment',
  'parentingAndFamily',
  'leisureAndParticipation',
  'socialNetwork',
  'mentalHealth',
  'physicalHealth',
  'homeAndHousing',
  'incomeAndDebts',
  'workAndDayActivities',
  'safety',
  'meaningAndIdentity',
  'legalAndJustice',
] as const
export const isDomain = (name: string): name is (typeof domains)[number] => domains.some((one) => one === name)

function WhatQuestion({ asked, seen, typed, errors }: NewGoalProps) {
  const { say } = seen
  return (
    <>
      <TitleField say={say} value={typed.title} error={errors.title} sameAsHeading />
      <Details summary={say(goalWords['doel.voorbeelden'])}>
        <p>{say(goalWords['voorbeeld.uitleg'])}</p>
        <Facts
          facts={domains.map((domain) => ({
            name: say(planWords[`domein.${domain}`]),
            value: say(goalWords[`voorbeeld.${domain}`]),
          }))}
        />
      </Details>
      <WhyField say={say} value={typed.why} error={errors.why} />
      <LoneLink href={`${asked.path}?van=ander`}>
        {say(goalWords[seen.isFamily ? 'ander.link' : 'ander.link.werk'])}
      </LoneLink>
    </>
  )
}

function WhoQuestion({ seen, typed, errors }: NewGoalProps) {
  const { say } = seen
  return (
    <Checkboxes
      say={say}
      name="forWhom"
      label={say(goalWords['doel.v2'])}
      sameAsHeading
      error={errors.forWhom}
      options={membersOf(seen).map((member) => ({ value: member.id, label: member.name }))}
      values={typed.forWhom}
    />
  )
}

/** A number may be passed; nothing is chosen beforehand. */
function NumberQuestion({ seen, typed, errors }: NewGoalProps) {
  const { say } = seen
  const threshold = Number(typed.goodEnough)
  return (
    <>
      <Scale
        say={say}
        name="score"
        optional
        label={say(goalWords['doel.v4'])}
        error={errors.score}
        threshold={threshold}
        value={typed.score === '' ? undefined : Number(typed.score)}
        texts={scaleTexts(say, threshold)}
      />
      <Details summary={say(goalWords['meting.waarom'])} open={typed.whyNotLower !== '' || typed.oneHigher !== ''}>
        <ScoreQuestions say={say} typed={{ ...typed, rater: '', together: false }} errors={errors} />
      </Details>
    </>
  )
}

/** The check page: everything once more, who sees it, and then it is put in the plan. */
export function CheckGoal({ asked, seen, typed, errors }: NewGoalProps) {
  const { say, viewer } = seen
  const change = (question: Question) => ({
    name: say(uiWords['knop.aanpassen']),
    href: `${asked.path}?vraag=${question}`,
  })
  const offered = audiencesFor(seen.isFamily, typed.forWhom, viewer.person)
  const asker = askedIn(typed)?.asker ?? null
  const isCondition = asker !== null && asksCondition(asker)
  // What was chosen and is offered no more falls to the narrowest that is.
  const audience =
    typed.audience === '' ? 'plan' : (offered.find((one) => one === typed.audience) ?? offered[0] ?? 'plan')
  const facts = [
    { name: say(goalWords['doel.kop']), value: typed.title, change: change(1) },
    ...askedFacts(seen, typed, change(1)),
    ...(typed.why === '' ? [] : [{ name: say(goalWords['doel.waarom']), value: typed.why, change: change(1) }]),
    { name: say(goalWords['doel.samenvatting.voorwie']), value: namesOfPeople(seen, typed.forWhom), change: change(2) },
    ...(isCondition
      ? []
      : [
          {
            name: say(goalWords['doel.samenvatting.goed']),
            value: [typed.goodEnough, typed.looksLike].filter((text) => text !== '').join('\n'),
            change: change(3),
          },
        ]),
    ...(typed.score === '' || isCondition
      ? []
      : [{ name: say(goalWords['doel.samenvatting.nu']), value: typed.score, change: change(4) }]),
  ]
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <input type="hidden" name="vraag" value="5" />
      <Carried typed={typed} asked={['domains', 'audience']} />
      <Facts facts={facts} />
      <Details summary={say(goalWords['doel.domein'])} open={errors.domains !== undefined || typed.domains.length > 0}>
        <Checkboxes
          say={say}
          name="domains"
          label={say(goalWords['doel.domein.hulp'])}
          error={errors.domains}
          optional
          options={domains.map((domain) => ({ value: domain, label: say(planWords[`domein.${domain}`]) }))}
          values={typed.domains}
        />
      </Details>
      <EyeLabel
        say={say}
        language={viewer.voice.language}
        names={seenBy(seen, audience as Audience, typed.forWhom).map((id) => nameOf(seen, id))}
        choice={offered.length > 1 ? { name: 'audience', offered, value: audience } : undefined}
      />
      <Button>{say(goalWords[isCondition ? 'voorwaarde.zet' : seen.isFamily ? 'doel.zet' : 'doel.stelvoor'])}</Button>
    </Form>
  )
}
