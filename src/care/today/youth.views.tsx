import { accessWords } from '#care/access/access.words.ts'
import type { Asked } from '#care/access/family.views.tsx'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { waysOf } from '#care/dossier/ways.ts'
import { groupPlanWords } from '#care/familyGroupPlan/group-plan.words.ts'
import type { SeenGoal, SeenStep } from '#care/goals/seen.ts'
import { jimWords } from '#care/jim/jim.words.ts'
import { sharesWords } from '#care/shares/shares.words.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { distance, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { AskedCard } from './asked.views.tsx'
import { MakingCard } from './making.views.tsx'
import { TalkCard } from './talk-card.views.tsx'
import { isQuiet, type Today } from './today.ts'
import { Later, OwnStep } from './today.views.tsx'
import { todayWords } from './today.words.ts'

export type YouthPageProps = {
  asked: Asked
  glance: Reader
  today: Today<SeenGoal, SeenStep>
  goals: readonly SeenGoal[]
  hasPlan: boolean
}

type Row = { name: string; href: string; more?: string | undefined }

/** J-01 Jouw deel: what is asked, what waits after that, and a sober list of large rows. */
export function YouthPage({ asked, glance, today, goals, hasPlan }: YouthPageProps) {
  const { say } = glance
  const told = { asked, seen: glance }
  const isEmpty = isQuiet(today) && today.talks.length === 0 && goals.length === 0
  return (
    <FamilyFrame asked={asked} seen={glance} screen={say(todayWords['jong.kop'])} tab="today">
      {isEmpty ? <Beginning glance={glance} /> : null}
      {today.asked === undefined ? null : <AskedCard told={told} asked={today.asked} />}
      <TalkCard seen={glance} talks={today.talks} />
      <MakingCard seen={glance} making={today.making} />
      {today.step === undefined ? null : (
        <Card title={say(todayWords['jong.stap'])}>
          <Rows>
            <OwnStep told={told} step={today.step} main={today.asked === undefined} />
          </Rows>
        </Card>
      )}
      <Later told={told} today={today} />
      <Rows>
        {rowsOf(glance, { today, goals, hasPlan, isEmpty }).map((row) => (
          <StepRow title={row.name} href={row.href} more={row.more} />
        ))}
      </Rows>
    </FamilyFrame>
  )
}

/** Nothing yet: one thing to begin with, and who reads it is up to the youth. */
function Beginning({ glance: { say, family } }: { glance: Reader }) {
  return (
    <Card title={say(todayWords['jong.leeg'])}>
      <p>{say(todayWords['jong.vertel.uitleg'])}</p>
      <Acts>
        <Button href={waysOf(family.id).tell}>{say(todayWords['jong.vertel'])}</Button>
      </Acts>
    </Card>
  )
}

type Shown = Pick<YouthPageProps, 'today' | 'goals' | 'hasPlan'> & { isEmpty: boolean }

function rowsOf(glance: Reader, { today, goals, hasPlan, isEmpty }: Shown): Row[] {
  const { say, family } = glance
  const ways = waysOf(family.id)
  const tell = {
    name: say(todayWords['jong.vertel']),
    href: ways.tell,
    more: say(todayWords['jong.vertel.uitleg']),
  }
  const next = { name: say(todayWords['jong.afspraak']), href: ways.review, more: whenNext(glance, today) }
  const plan = { name: say(todayWords['jong.plan']), href: ways.plan, more: say(todayWords['jong.plan.uitleg']) }
  return [
    ...(isEmpty ? [] : [tell]),
    ...numbersOf(glance, goals).map(
      ({ goal, scores }): Row => ({
        name: `${say(todayWords['jong.cijfer'])}: ${goal.title}`,
        href: ways.score(goal.id),
        more: scores.length === 0 ? undefined : `${say(todayWords['jong.mijncijfer'])}: ${scores.join(', ')}`,
      }),
    ),
    // Before there is a plan these rows would lead to nothing.
    ...(hasPlan ? [next] : []),
    { name: say(todayWords['jong.keek']), href: ways.whoLooked, more: say(todayWords['jong.keek.uitleg']) },
    ...(hasPlan ? [plan] : []),
    { name: say(groupPlanWords['zelfplan.kop']), href: ways.ownPlan },
    { name: say(accessWords['delen.kop']), href: ways.whoSees },
    { name: say(jimWords['jong.jim']), href: ways.jim },
    { name: say(dossierWords['jong.veerkracht']), href: ways.resilience },
    { name: say(sharesWords['jong.stukken']), href: ways.pieces },
    { name: say(sharesWords['recht.kop']), href: ways.rights },
  ]
}

function whenNext({ say, viewer, today: day }: Reader, { appointment }: YouthPageProps['today']): string {
  if (appointment === undefined) return say(todayWords['jong.geenafspraak'])
  return `${longDay(viewer.voice, appointment, day)} (${distance(viewer.voice, appointment, day, uiWords)})`
}

/** Running goals of one's own with one's own last numbers; the numbers of others stand in the plan. */
function numbersOf({ viewer }: Reader, goals: readonly SeenGoal[]) {
  return goals
    .filter((goal) => goal.state === 'active' && goal.subjects.includes(viewer.person))
    .map((goal) => ({
      goal,
      scores: goal.scores
        .filter(({ rater, counts }) => rater === viewer.person && counts)
        .slice(-5)
        .map(({ value }) => value),
    }))
}
