import { accessWords } from '#care/access/access.words.ts'
import type { Asked as Page } from '#care/access/family.views.tsx'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { consentWords } from '#care/agreements/consent.words.ts'
import { shareHeading } from '#care/agreements/share-question.views.tsx'
import { GiveTurn } from '#care/childTurn/child-turn.views.tsx'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import type { Told } from '#care/dossier/goal-on-page.views.tsx'
import { waysOf } from '#care/dossier/ways.ts'
import { advicePlace } from '#care/familyAdvice/family-advice.ts'
import { familyAdviceWords } from '#care/familyAdvice/family-advice.words.ts'
import { groupPlanWords } from '#care/familyGroupPlan/group-plan.words.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { SeenGoal, SeenStep } from '#care/goals/seen.ts'
import { helpWords } from '#care/helpQuestions/help.words.ts'
import { planWords } from '#care/plan/plan.words.ts'
import { startWords } from '#care/startConversation/start.words.ts'
import { lookBackPath } from '#care/startLookBack/look-back.ts'
import { lookBackWords } from '#care/startLookBack/look-back.words.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { DoneForm, stepPath, whenOf } from '#care/steps/step-list.views.tsx'
import { type Day, distance, longDay } from '#platform/dates.ts'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { Ways } from '#ui/ways.views.tsx'
import { AskedCard, home } from './asked.views.tsx'
import { FirstStepCard, FirstWays, Welcome } from './first-step.views.tsx'
import { isAboutSomebody, leadAbout } from './lead.views.tsx'
import { MakingCard } from './making.views.tsx'
import { TalkCard } from './talk-card.views.tsx'
import { type Asked, type FirstStep, isQuiet, type Today } from './today.ts'
import { todayWords } from './today.words.ts'

export type TodayPageProps = {
  asked: Page
  glance: Reader
  today: Today<SeenGoal, SeenStep>
  /** What a family that just begins does first. */
  first: FirstStep | undefined
  hasPlan: boolean
  /** To whom the phone may be given. */
  turns: readonly { id: string; name: string }[]
}

/** G-01 Vandaag: what one can do now, at most three cards, each with its own act; the rest later. */
export function TodayPage({ asked, glance, today, first, hasPlan, turns }: TodayPageProps) {
  const { say } = glance
  const told = { asked, seen: glance }
  const quiet = isQuiet(today)
  const heading = quiet ? todayWords['vandaag.hallo'] : todayWords['vandaag.kop']
  return (
    <FamilyFrame
      asked={asked}
      seen={glance}
      screen={say(todayWords['vandaag.kop.kort'])}
      heading={say(heading, { name: glance.viewer.name })}
      tab="today"
    >
      {first === 'plan' || (!hasPlan && today.talks.some(({ asks }) => !asks)) ? (
        <Welcome glance={glance} />
      ) : quiet && first === undefined ? (
        <p class="onsplan-lead">{quietly(told, today.appointment)}</p>
      ) : null}
      {today.asked === undefined ? null : <AskedCard told={told} asked={today.asked} />}
      {first === undefined ? null : <FirstStepCard glance={glance} first={first} />}
      <TalkCard seen={glance} talks={today.talks} />
      <MakingCard seen={glance} making={today.making} />
      {today.appointment === undefined ? null : <AppointmentCard told={told} day={today.appointment} />}
      {today.step === undefined ? null : (
        <Card title={say(dossierWords['vandaag.actie'])}>
          <Rows>
            <OwnStep told={told} step={today.step} main />
          </Rows>
        </Card>
      )}
      <Later told={told} today={today} />
      <GiveTurn asked={asked} say={say} familyId={glance.family.id} turns={turns} />
      {hasPlan ? <PlanWays glance={glance} /> : <FirstWays glance={glance} />}
    </FamilyFrame>
  )
}

function PlanWays({ glance: { say, family } }: { glance: Reader }) {
  const ways = waysOf(family.id)
  return (
    <Ways
      ways={[
        { name: say(dossierWords['vandaag.naarplan']), href: ways.plan },
        { name: say(todayWords['vandaag.papier']), href: ways.print },
        { name: say(accessWords['delen.kop']), href: ways.whoSees },
      ]}
    />
  )
}

/** An action of the reader with its one main button. */
export function OwnStep({ told: { asked, seen }, step, main }: { told: Told; step: SeenStep; main: boolean }) {
  return (
    <StepRow title={step.what} href={stepPath(seen.family.id, step)} more={whenOf(seen, step)}>
      <DoneForm asked={asked} seen={seen} step={step} back={home} main={main} />
    </StepRow>
  )
}

function quietly({ seen }: Told, appointment: Day | undefined): string {
  if (appointment === undefined) return seen.say(todayWords['vandaag.leeg.zonder'])
  return seen.say(todayWords['vandaag.leeg'], { day: longDay(seen.viewer.voice, appointment, seen.today) })
}

function AppointmentCard({ told: { seen }, day }: { told: Told; day: Day }) {
  const { say, viewer, today, family } = seen
  return (
    <Card title={say(dossierWords['vandaag.afspraak'])}>
      <p class="onsplan-lead">
        {longDay(viewer.voice, day, today)} ({distance(viewer.voice, day, today, uiWords)})
      </p>
      <p>{say(todayWords['vandaag.terugkijken'])}</p>
      <a class="onsplan-link" href={waysOf(family.id).review}>
        {say(dossierWords['plan.terugkijken.naar'])}
      </a>
    </Card>
  )
}

/** What else waits, in one quiet list without buttons. */
export function Later({ told, today }: { told: Told; today: Today<SeenGoal, SeenStep> }) {
  const { say, family } = told.seen
  const { asked, steps } = today.later
  if (asked.length + steps.length === 0) return null
  return (
    <section class="onsplan-section" aria-labelledby="later">
      <h2 id="later">{say(todayWords['vandaag.later'])}</h2>
      <Rows>
        {asked.map((one) => (
          <StepRow {...laterRow(told, one)} />
        ))}
        {steps.map((step) => (
          <StepRow title={step.what} href={stepPath(family.id, step)} more={whenOf(told.seen, step)} />
        ))}
      </Rows>
    </section>
  )
}

/** A first conversation, or looking back on it. */
function startRow(seen: Reader, { id, on, back }: Asked<SeenGoal> & { kind: 'start' }) {
  return {
    title: seen.say(back === undefined ? startWords['startgesprek.kop'] : lookBackWords['gesprekterug.kop']),
    more: longDay(seen.viewer.voice, on, seen.today),
    href: back === undefined ? waysOf(seen.family.id).startTalk(id) : lookBackPath(seen.family.id, id),
  }
}

const adviceRow = ({ say, family }: Reader) => ({
  title: say(familyAdviceWords['gezinmeedenk.kop']),
  href: advicePlace(family.id),
})

function laterRow(told: Told, asked: Asked<SeenGoal>): { title: string; href: string; more?: string } {
  const { seen } = told
  const { say } = seen
  const ways = waysOf(seen.family.id)
  if (asked.kind === 'agreement') return { title: say(planWords['akkoord.kop']), href: ways.agreement }
  if (asked.kind === 'preparation') return { title: say(todayWords['vandaag.voorbereiden']), href: ways.preparation }
  if (asked.kind === 'help')
    return {
      title: say(helpWords['zorg.kop']),
      more: say(helpWords['zorg.voorwie'], { child: nameOf(seen, asked.youth) }),
      href: ways.help(asked.id),
    }
  if (asked.kind === 'ownPlan') return { title: say(groupPlanWords['zelfplan.kop']), href: ways.ownPlan }
  if (asked.kind === 'start') return startRow(seen, asked)
  if (asked.kind === 'advice') return adviceRow(seen)
  if (isAboutSomebody(asked)) {
    const { text, href } = leadAbout(told, asked)
    return { title: text, href }
  }
  if (asked.kind === 'consent')
    return {
      title: shareHeading(seen, asked.question),
      more: say(consentWords['toest.overwie'], { name: nameOf(seen, asked.question.subject) }),
      href: ways.share(asked.question.id),
    }
  if (asked.kind === 'score')
    return { title: say(goalWords['doel.geefcijfer']), more: asked.goal.title, href: ways.score(asked.goal.id) }
  if (asked.kind === 'proposal')
    return {
      title: say(goalWords['voorstel.kop'], { name: nameOf(seen, asked.goal.author) }),
      more: asked.goal.title,
      href: ways.goal(asked.goal.id),
    }
  return { title: say(uiWords['samen.nietgelezen']), more: asked.goal.title, href: ways.goal(asked.goal.id) }
}
