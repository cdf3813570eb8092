import { accessWords } from '#care/access/access.words.ts'
import type { Asked } from '#care/access/family.views.tsx'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { familyWords } from '#care/families/families.words.ts'
import type { SeenGoal } from '#care/goals/seen.ts'
import { logWords } from '#care/log/log.words.ts'
import { planWords } from '#care/plan/plan.words.ts'
import { NotAgreeing } from '#care/statements/statements.views.tsx'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { dayOf, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, EmptyState, Stack } from '#ui/card.views.tsx'
import { Tabs } from '#ui/navigation.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import { dossierWords } from './dossier.words.ts'
import { GoalOnPage, type Told } from './goal-on-page.views.tsx'
import type { NoticedWords, PlanOnPage } from './plan-on-page.ts'
import { Stands } from './stands.views.tsx'
import { waysOf } from './ways.ts'

export type PlanPageProps = { asked: Asked; glance: Reader; seen: PlanOnPage; done: boolean }

const strengthsOnPage = 3

/** G-02 Ons plan: what they want, what goes well, what they do, who agrees; parts appear when they hold something. */
export function PlanPage({ asked, glance, seen, done }: PlanPageProps) {
  const { say } = glance
  const told = { asked, seen: glance }
  return (
    <FamilyFrame asked={asked} seen={glance} screen={say(dossierWords['plan.kop'])} wide={seen.plan?.form === 'light'}>
      {seen.plan === undefined ? (
        <>
          <NoPlan told={told} />
          <More told={told} hasPlan={false} />
        </>
      ) : (
        <Plan told={told} seen={seen} done={done} />
      )}
    </FamilyFrame>
  )
}

function NoPlan({ told: { seen } }: { told: Told }) {
  return (
    <EmptyState text={seen.say(dossierWords['plan.geen'])}>
      <Button href={waysOf(seen.family.id).begin}>{seen.say(dossierWords['plan.begin'])}</Button>
    </EmptyState>
  )
}

function Plan({ told, seen, done }: { told: Told; seen: PlanOnPage; done: boolean }) {
  const { say } = told.seen
  return (
    <>
      <StateOfPlan told={told} seen={seen} />
      {seen.plan?.wish ? (
        <section class="onsplan-wish" aria-labelledby="ditwillen">
          <h2 id="ditwillen">{say(dossierWords['plan.ditwillen'])}</h2>
          <p class="onsplan-typed">{seen.plan.wish}</p>
        </section>
      ) : null}
      <div class={seen.plan?.form === 'light' ? 'onsplan-columns' : 'onsplan-stack'}>
        <Strengths told={told} strengths={seen.strengths} />
        {seen.plan?.form === 'light' ? <Worries told={told} worries={seen.worries} /> : null}
        <Goals told={told} seen={seen} done={done} />
        <div class="onsplan-stack onsplan-columns__rest">
          <NextReview told={told} seen={seen} />
          <Agreement told={told} seen={seen} />
          <More told={told} hasPlan />
        </div>
      </div>
    </>
  )
}

function StateOfPlan({ told: { seen: frame }, seen }: { told: Told; seen: PlanOnPage }) {
  const { say, viewer, today } = frame
  if (seen.plan?.state === 'closed') return <Banner icon="plan">{say(dossierWords['plan.gesloten'])}</Banner>
  if (seen.plan?.state !== 'paused' || seen.plan.pausedUntil === null) return null
  const date = longDay(viewer.voice, seen.plan.pausedUntil, today)
  return <Banner icon="plan">{say(dossierWords['plan.pauze'], { date })}</Banner>
}

function Strengths({ told, strengths }: { told: Told; strengths: readonly NoticedWords[] }) {
  const { say, family } = told.seen
  const ways = waysOf(family.id)
  return (
    <section class="onsplan-stack" aria-labelledby="goed">
      <h2 id="goed">{say(dossierWords['plan.goed'])}</h2>
      {strengths.length === 0 ? (
        <EmptyState text={say(planWords['goed.leeg'])}>
          <Button kind="other" href={ways.noticed}>
            {say(dossierWords['plan.schrijfgoed'])}
          </Button>
        </EmptyState>
      ) : (
        <>
          {strengths.slice(0, strengthsOnPage).map((noticed) => (
            <Words told={told} kind="goed" noticed={noticed} />
          ))}
          <a class="onsplan-link" href={ways.noticed}>
            {say(dossierWords['plan.allesgoed'])}
          </a>
        </>
      )}
    </section>
  )
}

function Worries({ told, worries }: { told: Told; worries: readonly NoticedWords[] }) {
  if (worries.length === 0) return null
  return (
    <section class="onsplan-stack" aria-labelledby="zorgen">
      <h2 id="zorgen">{told.seen.say(dossierWords['plan.zorgen'])}</h2>
      {worries.slice(0, strengthsOnPage).map((noticed) => (
        <Words told={told} kind="lastig" noticed={noticed} />
      ))}
    </section>
  )
}

function Words({ told: { seen }, kind, noticed }: { told: Told; kind: 'goed' | 'lastig'; noticed: NoticedWords }) {
  const by = `${nameOf(seen, noticed.author)}, ${longDay(seen.viewer.voice, dayOf(noticed.at), seen.today)}`
  return (
    <OwnWords text={noticed.words} by={by}>
      <NotAgreeing seen={seen} kind={kind} item={noticed} />
    </OwnWords>
  )
}

const isDone = (goal: SeenGoal) => goal.state === 'reached' || goal.state === 'stopped' || goal.state === 'declined'

function Goals({ told, seen, done }: { told: Told; seen: PlanOnPage; done: boolean }) {
  const { say, family } = told.seen
  const ways = waysOf(family.id)
  const shown = seen.goals.filter((goal) => isDone(goal) === done)
  const ended = seen.goals.filter(isDone).length
  const tabs = [
    { name: say(dossierWords['plan.open'], { count: seen.goals.length - ended }), href: ways.plan, current: !done },
    { name: say(dossierWords['plan.gedaan'], { count: ended }), href: `${ways.plan}?deel=gedaan`, current: done },
  ]
  return (
    <section class="onsplan-stack onsplan-columns__goals" aria-labelledby="doen">
      <h2 id="doen">{say(dossierWords['plan.doen'])}</h2>
      {seen.goals.length === 0 ? null : <Tabs tabs={tabs} label={say(dossierWords['plan.doen'])} />}
      {shown.map((goal) => (
        <GoalOnPage told={told} goal={goal} nextReviewOn={seen.nextReviewOn} />
      ))}
      {shown.length > 0 ? null : done ? (
        <EmptyState text={say(dossierWords['plan.gedaan.leeg'])}>
          <a class="onsplan-link" href={ways.plan}>
            {say(dossierWords['plan.terugnaaropen'])}
          </a>
        </EmptyState>
      ) : (
        <p>{say(dossierWords['plan.leeg'])}</p>
      )}
      {done ? null : (
        <Acts>
          <Button kind={seen.goals.length === 0 ? 'main' : 'other'} href={ways.newGoal}>
            {say(dossierWords['plan.nieuwdoel'])}
          </Button>
        </Acts>
      )}
    </section>
  )
}

function Agreement({ told: { seen: frame }, seen }: { told: Told; seen: PlanOnPage }) {
  const { say, viewer, today, family } = frame
  const { version } = seen
  if (version === undefined) return null
  const date = longDay(viewer.voice, dayOf(version.offeredAt), today)
  return (
    <Card title={say(planWords['sectie.whoAgrees'])}>
      <Stands glance={frame} version={version} />
      <p class="onsplan-byline">{say(dossierWords['plan.versie'], { n: version.no, date })}</p>
      <a class="onsplan-link" href={waysOf(family.id).agreement}>
        {say(planWords['akkoord.kop'])}
      </a>
    </Card>
  )
}

function NextReview({ told: { seen: frame }, seen }: { told: Told; seen: PlanOnPage }) {
  const { say, viewer, today, family } = frame
  if (seen.review === undefined) return null
  // D-REV-09: the family reads of a new day, never that something is late.
  const isPast = seen.review.dueOn < today
  const title = isPast
    ? say(dossierWords['plan.terugkijken.nieuw'])
    : say(dossierWords['plan.terugkijken'], { date: longDay(viewer.voice, seen.review.dueOn, today) })
  return (
    <Card title={title}>
      <Acts>
        <Button kind="other" href={waysOf(family.id).review}>
          {say(dossierWords['plan.terugkijken.naar'])}
        </Button>
      </Acts>
    </Card>
  )
}

/** What else there is about this family, one row each. */
function More({ told: { seen }, hasPlan }: { told: Told; hasPlan: boolean }) {
  const { say, family } = seen
  const ways = waysOf(family.id)
  const links: readonly (readonly [string, string])[] = [
    ...(hasPlan ? [[say(dossierWords['print.titel']), ways.print] as const] : []),
    [say(planWords['sectie.ourStory']), ways.story],
    [say(planWords['goed.kop']), ways.noticed],
    [say(familyWords['gezin.kop']), ways.family],
    [say(logWords['log.kop']), ways.whoLooked],
    [say(accessWords['delen.kop']), ways.whoSees],
  ]
  return (
    <nav aria-labelledby="meer">
      <Stack>
        <h2 id="meer">{say(dossierWords['plan.meer'])}</h2>
        <ul class="onsplan-ways">
          {links.map(([name, href]) => (
            <li>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </Stack>
    </nav>
  )
}
