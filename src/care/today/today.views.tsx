import type { Asked as Page } from '#care/access/family.views.tsx'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import type { Told } from '#care/dossier/goal-on-page.views.tsx'
import { waysOf } from '#care/dossier/ways.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { SeenGoal, SeenStep } from '#care/goals/seen.ts'
import { planWords } from '#care/plan/plan.words.ts'
import { whatIsAhead } from '#care/reviews/reviews.views.tsx'
import { ScoreForm } from '#care/scores/score.views.tsx'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { DoneForm, stepPath, whenOf } from '#care/steps/step-list.views.tsx'
import { type Day, distance, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { Asked, Today } from './today.ts'

/** After an act one comes back here; a youth is led on to the own part. */
const home = '/vandaag'

export type TodayPageProps = { asked: Page; glance: Reader; today: Today<SeenGoal, SeenStep>; hasPlan: boolean }

/** G-01 Vandaag: what one can do now, at most three cards, each with its own act; the rest later. */
export function TodayPage({ asked, glance, today, hasPlan }: TodayPageProps) {
  const { say } = glance
  const told = { asked, seen: glance }
  const ways = waysOf(glance.family.id)
  const isQuiet = today.asked === undefined && today.step === undefined
  return (
    <FamilyFrame
      asked={asked}
      seen={glance}
      screen={say(dossierWords['vandaag.kop.kort'])}
      heading={say(dossierWords['vandaag.kop'], { name: glance.viewer.name })}
      tab="today"
    >
      {isQuiet ? <p class="onsplan-lead">{quietly(told, today.appointment)}</p> : null}
      {today.asked === undefined ? null : <AskedCard told={told} asked={today.asked} />}
      {today.appointment === undefined ? null : <AppointmentCard told={told} day={today.appointment} />}
      {today.step === undefined ? null : (
        <Card title={say(dossierWords['vandaag.actie'])}>
          <Rows>
            <OwnStep told={told} step={today.step} main />
          </Rows>
        </Card>
      )}
      <Later told={told} today={today} />
      <ul class="onsplan-ways">
        <li>
          <a href={ways.plan}>{say(dossierWords['vandaag.naarplan'])}</a>
        </li>
        {hasPlan ? (
          <li>
            <a href={ways.print}>{say(dossierWords['vandaag.papier'])}</a>
          </li>
        ) : null}
      </ul>
    </FamilyFrame>
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
  if (appointment === undefined) return seen.say(dossierWords['vandaag.leeg.zonder'])
  return seen.say(dossierWords['vandaag.leeg'], { day: longDay(seen.viewer.voice, appointment, seen.today) })
}

/** The heading says before when, if there is a day to it. */
function askedTitle({ seen }: Told, before: Day | null): string {
  if (before === null || before < seen.today) return seen.say(dossierWords['vandaag.vraag'])
  return seen.say(dossierWords['vandaag.gevraagd'], { date: longDay(seen.viewer.voice, before, seen.today) })
}

export function AskedCard({ told, asked }: { told: Told; asked: Asked<SeenGoal> }) {
  const { say, family } = told.seen
  const ways = waysOf(family.id)
  return (
    <Card title={askedTitle(told, asked.before)} id="gevraagd">
      {asked.kind === 'agreement' ? (
        <Lead text={say(planWords['akkoord.kop'])} href={ways.agreement} act={say(planWords['akkoord.kop'])} />
      ) : asked.kind === 'preparation' ? (
        <Lead
          text={
            asked.before < told.seen.today
              ? whatIsAhead(told.seen, asked.before)
              : say(dossierWords['vandaag.voorbereiden.uitleg'], {
                  date: longDay(told.seen.viewer.voice, asked.before, told.seen.today),
                })
          }
          href={ways.preparation}
          act={say(dossierWords['vandaag.voorbereiden'])}
        />
      ) : asked.kind === 'score' ? (
        <ScoreOnCard told={told} goal={asked.goal} />
      ) : asked.kind === 'proposal' ? (
        <ProposalOnCard told={told} goal={asked.goal} />
      ) : (
        <ConfirmOnCard told={told} asked={asked} />
      )}
    </Card>
  )
}

function Lead({ text, href, act }: { text: string; href: string; act: string }) {
  return (
    <>
      {text === act ? null : <p>{text}</p>}
      <p class="onsplan-acts">
        <Button href={href}>{act}</Button>
      </p>
    </>
  )
}

/** A number of one's own, given right here (T-20, T-10). */
export function ScoreOnCard({ told: { asked, seen }, goal }: { told: Told; goal: SeenGoal }) {
  return (
    <>
      <p class="onsplan-lead">{goal.title}</p>
      <ScoreForm asked={asked} seen={seen} goal={goal} action={waysOf(seen.family.id).score(goal.id)} back={home} />
    </>
  )
}

/** A goal that somebody proposes, answered right here (T-27); its page has the rest. */
function ProposalOnCard({ told: { asked, seen }, goal }: { told: Told; goal: SeenGoal }) {
  const { say } = seen
  const way = waysOf(seen.family.id).goal(goal.id)
  const heading = say(goalWords['voorstel.kop'], { name: nameOf(seen, goal.author) })
  return (
    <>
      <p>{heading}</p>
      <p class="onsplan-lead">{goal.title}</p>
      <Form action={`${way}/keuze`} csrf={asked.csrf} op={asked.fresh()}>
        <Radios
          say={say}
          name="move"
          label={say(goalWords['voorstel.welk'])}
          options={[
            { value: 'agree', label: say(goalWords['voorstel.akkoord']) },
            { value: 'agreeDifferently', label: say(goalWords['voorstel.anders']) },
            { value: 'talkFirst', label: say(uiWords['knop.eerstpraten']) },
          ]}
        />
        <Acts>
          <Button>{say(uiWords['knop.verstuur'])}</Button>
          <Button kind="other" href={way}>
            {say(uiWords['knop.leesmeer'])}
          </Button>
        </Acts>
      </Form>
    </>
  )
}

function ConfirmOnCard({
  told: { asked: page, seen },
  asked,
}: {
  told: Told
  asked: Extract<Asked<SeenGoal>, { kind: 'confirmScore' }>
}) {
  const { say } = seen
  const ways = waysOf(seen.family.id)
  const name = asked.score.typedBy === null ? '' : nameOf(seen, asked.score.typedBy)
  return (
    <Form action={ways.confirmScore(asked.goal.id, asked.score.id)} csrf={page.csrf} op={page.fresh()}>
      <p class="onsplan-lead">{asked.goal.title}</p>
      <p>{say(dossierWords['vandaag.viavraag'], { name, score: asked.score.value })}</p>
      <p class="onsplan-acts">
        <Button>{say(uiWords['samen.klopt'])}</Button>
        <Button kind="other" href={ways.score(asked.goal.id)}>
          {say(uiWords['samen.kloptniet'])}
        </Button>
      </p>
    </Form>
  )
}

export function AppointmentCard({ told: { seen }, day }: { told: Told; day: Day }) {
  const { say, viewer, today, family } = seen
  return (
    <Card title={say(dossierWords['vandaag.afspraak'])}>
      <p class="onsplan-lead">
        {longDay(viewer.voice, day, today)} ({distance(viewer.voice, day, today, uiWords)})
      </p>
      <p>{say(dossierWords['vandaag.terugkijken'])}</p>
      <a class="onsplan-link" href={waysOf(family.id).review}>
        {say(dossierWords['plan.terugkijken.naar'])}
      </a>
    </Card>
  )
}

/** What else waits, in one quiet list without buttons. */
function Later({ told, today }: { told: Told; today: Today<SeenGoal, SeenStep> }) {
  const { say, family } = told.seen
  const { asked, steps } = today.later
  if (asked.length + steps.length === 0) return null
  return (
    <section class="onsplan-section" aria-labelledby="later">
      <h2 id="later">{say(dossierWords['vandaag.later'])}</h2>
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

function laterRow({ seen }: Told, asked: Asked<SeenGoal>): { title: string; href: string; more?: string } {
  const { say } = seen
  const ways = waysOf(seen.family.id)
  if (asked.kind === 'agreement') return { title: say(planWords['akkoord.kop']), href: ways.agreement }
  if (asked.kind === 'preparation') return { title: say(dossierWords['vandaag.voorbereiden']), href: ways.preparation }
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
