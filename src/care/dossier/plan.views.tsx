import { accessWords } from '#care/access/access.words.ts'
import { type Asked, FamilyFrame } from '#care/access/family.views.tsx'
import { hasMessages, readsTopic, seenInEmergency } from '#care/access/frame.ts'
import { familyWords } from '#care/families/families.words.ts'
import { groupPlanWords } from '#care/familyGroupPlan/group-plan.words.ts'
import { logWords } from '#care/log/log.words.ts'
import { OwnPlanOnTop } from '#care/ownPlan/on-top.views.tsx'
import { wayToPapers } from '#care/papers/papers.views.tsx'
import { planWords } from '#care/plan/plan.words.ts'
import { keepsPage } from '#care/resilience/resilience.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { FirstVersion } from '#care/versions/first-version.views.tsx'
import { Stands } from '#care/versions/stands.views.tsx'
import { WhereToOnPlan } from '#care/whereTo/where-to.views.tsx'
import { whereToWords } from '#care/whereTo/where-to.words.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState, Stack } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type Way, Ways } from '#ui/ways.views.tsx'
import { dossierWords } from './dossier.words.ts'
import type { Told } from './goal-on-page.views.tsx'
import { Cards, Goals } from './goals-on-page.views.tsx'
import { Strengths, Worries } from './noticed-on-page.views.tsx'
import type { PlanOnPage } from './plan-on-page.ts'
import { waysOf } from './ways.ts'
import { WhereWeStand } from './where-we-stand.views.tsx'

export type PlanPageProps = { asked: Asked; glance: Reader; seen: PlanOnPage; done: boolean }

/** G-02 Ons plan: what they want, where they stand, what goes well, what they do, who agrees; parts appear when they hold something. */
export function PlanPage({ asked, glance, seen, done }: PlanPageProps) {
  const { say } = glance
  const told = { asked, seen: glance }
  return (
    <FamilyFrame asked={asked} seen={glance} screen={say(dossierWords['plan.kop'])} wide={seen.plan?.form === 'light'}>
      {seen.plan === undefined && seenInEmergency(glance).length > 0 ? (
        <PartOfPlan told={told} seen={seen} />
      ) : seen.plan === undefined ? (
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

/** What an emergency look shows of one person: to read, with nothing to do. */
function PartOfPlan({ told, seen }: { told: Told; seen: PlanOnPage }) {
  const { say, family } = told.seen
  return (
    <div class="onsplan-stack">
      {seen.strengths.length === 0 ? null : <Strengths told={told} strengths={seen.strengths} />}
      <Worries told={told} worries={seen.worries} />
      <Cards told={told} goals={seen.goals} nextReviewOn={seen.nextReviewOn} />
      <LoneLink href={waysOf(family.id).noticed}>{say(planWords['goed.kop'])}</LoneLink>
    </div>
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
  const isLight = seen.plan?.form === 'light'
  return (
    <>
      <StateOfPlan told={told} seen={seen} />
      <OwnPlanOnTop seen={told.seen} group={seen.ownPlan} />
      {seen.plan?.wish ? (
        <section class="onsplan-wish" aria-labelledby="ditwillen">
          <h2 id="ditwillen">{say(dossierWords['plan.ditwillen'])}</h2>
          <p class="onsplan-typed">{seen.plan.wish}</p>
        </section>
      ) : null}
      <WhereWeStand told={told} seen={seen} />
      <div class={isLight ? 'onsplan-columns' : 'onsplan-stack'}>
        <Strengths told={told} strengths={seen.strengths} />
        {isLight && seen.worries.length + seen.whereTo.length > 0 ? (
          <div class="onsplan-stack">
            <Worries told={told} worries={seen.worries} />
            <WhereToOnPlan seen={told.seen} all={seen.whereTo} />
          </div>
        ) : (
          <WhereToOnPlan seen={told.seen} all={seen.whereTo} />
        )}
        <Goals told={told} seen={seen} done={done} />
        <div class="onsplan-stack onsplan-columns__rest">
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

function Agreement({ told: { seen: frame }, seen }: { told: Told; seen: PlanOnPage }) {
  const { say, viewer, today, family } = frame
  const { version } = seen
  if (version === undefined) return <FirstVersion seen={frame} state={seen.plan?.state} />
  const date = longDay(viewer.voice, dayOf(version.offeredAt), today)
  return (
    <Card title={say(planWords['sectie.whoAgrees'])} id="akkoord">
      <Stands glance={frame} version={version} />
      <p class="onsplan-byline">{say(dossierWords['plan.versie'], { n: version.no, date })}</p>
      <a class="onsplan-link" href={waysOf(family.id).agreement}>
        {say(planWords['akkoord.kop'])}
      </a>
    </Card>
  )
}

/** What else there is about this family, small and beside each other. */
function More({ told: { seen }, hasPlan }: { told: Told; hasPlan: boolean }) {
  const { say, family } = seen
  const ways = waysOf(family.id)
  const keeps = keepsPage(seen.people.find(({ id }) => id === seen.viewer.person))
  const links: readonly Way[] = [
    ...(hasPlan ? [{ name: say(dossierWords['print.titel']), href: ways.print }] : []),
    ...(hasPlan && seen.isFamily ? [{ name: say(dossierWords['knop.neemmee']), href: ways.takeAlong }] : []),
    ...(hasPlan && hasMessages(seen) ? [{ name: say(uiWords['nav.berichten']), href: ways.messages }] : []),
    { name: say(planWords['sectie.ourStory']), href: ways.story },
    ...(keeps ? [{ name: say(dossierWords['jong.veerkracht']), href: ways.resilience }] : []),
    ...(readsTopic(seen, 'strengthsAndWorries') ? [{ name: say(planWords['goed.kop']), href: ways.noticed }] : []),
    { name: say(whereToWords['heen.kop']), href: ways.whereTo },
    ...(seen.isFamily || seen.isCoordinator ? [{ name: say(groupPlanWords['zelfplan.kop']), href: ways.ownPlan }] : []),
    ...wayToPapers(seen),
    { name: say(familyWords['gezin.kop']), href: ways.family },
    { name: say(dossierWords['plan.veilig']), href: ways.safety },
    { name: say(logWords['log.kop']), href: ways.whoLooked },
    { name: say(accessWords['delen.kop']), href: ways.whoSees },
    { name: say(seen.isFamily ? dossierWords['gegevens.kop'] : dossierWords['pro.gegevens.kop']), href: ways.ownData },
  ]
  return (
    <nav aria-labelledby="meer">
      <Stack>
        <h2 id="meer">{say(dossierWords['plan.meer'])}</h2>
        <Ways ways={links} beside />
      </Stack>
    </nav>
  )
}
