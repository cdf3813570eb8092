import { accessWords } from '#care/access/access.words.ts'
import { type Asked, FamilyFrame } from '#care/access/family.views.tsx'
import { membersOf, nameOf, youthsOf } from '#care/access/frame.ts'
import { placeOfItem } from '#care/access/item.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { byDay, NumbersNow, type Told, usualMark } from '#care/dossier/goal-on-page.views.tsx'
import type { PlanOnPage } from '#care/dossier/plan-on-page.ts'
import { waysOf } from '#care/dossier/ways.ts'
import { custodyStanding } from '#care/families/custody.ts'
import { familyWords } from '#care/families/families.words.ts'
import { groupPlanWords } from '#care/familyGroupPlan/group-plan.words.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { isOpen, lowOwnShare } from '#care/goals/step.ts'
import { jimWords } from '#care/jim/jim.words.ts'
import { logWords } from '#care/log/log.words.ts'
import { PlanAhead } from '#care/ownPlan/plan-ahead.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { planWords } from '#care/plan/plan.words.ts'
import { resilienceWords } from '#care/resilience/resilience.words.ts'
import { startWords } from '#care/startConversation/start.words.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { StepList } from '#care/steps/step-list.views.tsx'
import { type Day, dayOf, distance, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type Way, Ways } from '#ui/ways.views.tsx'
import { overviewWords } from './overview.words.ts'

/** P-03 Gezin: what comes next, how the goals go, what the family added; for who coordinates. */
export function OverviewPage({ asked, glance, seen }: { asked: Asked; glance: Reader; seen: PlanOnPage }) {
  const { say } = glance
  const told = { asked, seen: glance }
  return (
    <FamilyFrame asked={asked} seen={glance} screen={say(accessWords['nav.gezin'])} tab="today">
      <div class="onsplan-overview">
        <div class="onsplan-stack">
          <NextStep told={told} plan={seen} />
          <AskedFor told={told} plan={seen} />
          <Goals told={told} plan={seen} />
        </div>
        <div class="onsplan-stack">
          <Added told={told} plan={seen} />
          <AboutFamily told={told} plan={seen} />
          <More told={told} plan={seen} />
        </div>
      </div>
    </FamilyFrame>
  )
}

type Part = { told: Told; plan: PlanOnPage }

function NextStep({ told, plan }: Part) {
  const { say, viewer, today, family } = told.seen
  const ways = waysOf(family.id)
  if (plan.plan === undefined)
    return (
      <Card title={say(overviewWords['pro.overzicht.stap'])}>
        <p>{say(dossierWords['plan.geen'])}</p>
        <Acts>
          <Button href={ways.begin}>{say(dossierWords['plan.begin'])}</Button>
        </Acts>
      </Card>
    )
  const own = plan.goals
    .flatMap(({ steps }) => steps)
    .filter((step) => step.doer === viewer.person && isOpen(step.state))
  return (
    <Card title={say(overviewWords['pro.overzicht.stap'])}>
      {plan.review === undefined ? null : (
        <>
          <p>{reviewDay(told, plan.review.dueOn)}</p>
          <Acts>
            <Button href={ways.review}>{say(dossierWords['plan.terugkijken.naar'])}</Button>
          </Acts>
        </>
      )}
      {plan.trials.map((trial) => (
        <p>{say(overviewWords['pro.overzicht.proef'], { date: longDay(viewer.voice, trial.untilOn, today) })}</p>
      ))}
      {own.length === 0 ? null : (
        <StepList asked={told.asked} seen={told.seen} steps={byDay(own)} back={ways.overview} />
      )}
      {plan.review === undefined && own.length === 0 ? <PlanAhead seen={told.seen} group={plan.ownPlan} /> : null}
    </Card>
  )
}

/** Who works here may read that the day has passed; the family reads of a new day (D-REV-09). */
function reviewDay({ seen: { say, viewer, today } }: Told, dueOn: Day): string {
  const words = dueOn < today ? overviewWords['pro.overzicht.terug'] : dossierWords['plan.terugkijken']
  const date = longDay(viewer.voice, dueOn, today)
  return say(words, { date: `${date} (${distance(viewer.voice, dueOn, today, uiWords)})` })
}

function Goals({ told, plan }: Part) {
  const { say, family } = told.seen
  const ways = waysOf(family.id)
  const running = plan.goals.filter(({ state }) => state === 'active')
  const usual = usualMark(running)
  return (
    <Card title={say(overviewWords['pro.overzicht.doelen'])}>
      {running.length === 0 ? <p>{say(dossierWords['plan.leeg'])}</p> : null}
      {usual === undefined ? null : (
        <p class="onsplan-byline">{say(goalWords['meting.grens'], { threshold: usual })}</p>
      )}
      {running.map((goal) => (
        <section class="onsplan-overview__goal">
          <h3>
            <a class="onsplan-link" href={ways.goal(goal.id)}>
              {goal.title}
            </a>
          </h3>
          <NumbersNow told={told} goal={goal} usual={usual} />
        </section>
      ))}
      <OwnShare told={told} plan={plan} />
    </Card>
  )
}

/** D-STE-05: only below half, and only for professionals. */
function OwnShare({ told: { seen }, plan }: Part) {
  const open = plan.goals.flatMap(({ steps }) => steps).filter((step) => isOpen(step.state))
  if (lowOwnShare(open, seen.isCoordinator) === null) return null
  const own = open.filter(({ doerKind }) => doerKind === 'family' || doerKind === 'circle').length
  return <Banner icon="circle">{seen.say(overviewWords['pro.gezin.kring'], { own, total: open.length })}</Banner>
}

/** Each leads to the text: the answer is another text there, or the own view beside it. */
function AskedFor({ told: { seen }, plan }: Part) {
  const { say, viewer, today, family } = seen
  if (plan.asked.length === 0) return null
  return (
    <Card title={say(overviewWords['pro.vraag.kop'])}>
      <ul class="onsplan-plain-list">
        {plan.asked.map(({ kind, itemId, wish, by, answerDueOn }) => (
          <li>
            <a class="onsplan-link" href={placeOfItem(family.id, kind, itemId)}>
              {say(dossierWords[`pro.vraag.${wish}`], {
                name: nameOf(seen, by),
                date: longDay(viewer.voice, answerDueOn, today),
              })}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Added({ told: { seen }, plan }: Part) {
  const { say, viewer, today } = seen
  return (
    <Card title={say(overviewWords['pro.gezin.nieuw'])}>
      {plan.added.length === 0 ? (
        <p>{say(overviewWords['pro.overzicht.geennieuw'])}</p>
      ) : (
        <ul class="onsplan-plain-list">
          {plan.added.map((item) => (
            <li>
              {say(dossierWords[`pro.nieuw.${item.kind}`], {
                name: nameOf(seen, item.by),
                date: longDay(viewer.voice, dayOf(item.at), today),
              })}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const loadWords = { light: 'pro.zwaarte.licht', normal: 'pro.zwaarte.gewoon', heavy: 'pro.zwaarte.zwaar' } as const

function AboutFamily({ told: { seen }, plan }: Part) {
  const { say, today } = seen
  const children = youthsOf(seen).filter(({ age }) => (age ?? 0) < 18)
  const standing = (child: Id) =>
    custodyStanding(
      plan.custody.find(({ youth }) => youth === child),
      today,
    )
  const unsure = children.filter(({ id }) => standing(id) !== 'confirmed')
  const people = membersOf(seen).map(({ name, age }) =>
    age === null ? name : say(overviewWords['pro.overzicht.jaar'], { name, age }),
  )
  const facts = [
    { name: say(overviewWords['pro.overzicht.mensen']), value: people.join(', ') },
    ...(plan.plan === undefined
      ? []
      : [{ name: say(overviewWords['pro.overzicht.tijd']), value: say(dossierWords[loadWords[plan.plan.load]]) }]),
  ]
  return (
    <Card title={say(familyWords['gezin.kop'])}>
      <Facts facts={facts} />
      {children.length === 0 ? null : (
        <p>
          {unsure.length === 0
            ? say(overviewWords['pro.overzicht.gezag.ok'])
            : say(overviewWords['pro.overzicht.gezag.na'], { names: unsure.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </Card>
  )
}

function More({ told: { seen }, plan }: Part) {
  const { say, family } = seen
  const ways = waysOf(family.id)
  const links: readonly Way[] = [
    { name: say(dossierWords['plan.kop']), href: ways.plan },
    { name: say(planWords['goed.kop']), href: ways.noticed },
    { name: say(planWords['sectie.ourStory']), href: ways.story },
    { name: say(startWords['startgesprek.kop']), href: ways.startTalks },
    { name: say(groupPlanWords['zelfplan.kop']), href: ways.ownPlan },
    { name: say(resilienceWords['veerkracht.geven']), href: ways.giveCard },
    { name: say(jimWords['pro.jim.kop']), href: ways.jimsTold },
    { name: say(familyWords['gezin.kop']), href: ways.family },
    { name: say(overviewWords['pro.overzicht.uitnodigen']), href: ways.invite },
    { name: say(accessWords['delen.kop']), href: ways.whoSees },
    { name: say(logWords['log.kop']), href: ways.whoLooked },
    ...(plan.plan === undefined ? [] : [{ name: say(dossierWords['print.titel']), href: ways.print }]),
  ]
  return <Ways ways={links} beside />
}
