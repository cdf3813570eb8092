import { fixedBefore, type GroupRead, waitsOf } from '#care/familyGroupPlan/group-due.ts'
import { groupPlanWords as words } from '#care/familyGroupPlan/group-plan.words.ts'
import { placeOf } from '#care/familyGroupPlan/told.views.tsx'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { Acts, Button } from '#ui/button.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Counter } from './group-plan.views.tsx'

/** For who coordinates: a plan that waits may begin. */
export function MayBegin({ seen: { say, family } }: { seen: Reader }) {
  return (
    <>
      <p>{say(words['pro.zelfplan.begin'])}</p>
      <Acts>
        <Button href={`/gezin/${family.id}/plan/tijd`}>{say(words['pro.zelfplan.begin.knop'])}</Button>
      </Acts>
    </>
  )
}

/** What waits of the plan for who coordinates; that nothing is ready is said only where nothing is. */
export function PlanAhead({ seen, group }: { seen: Reader; group: GroupRead | undefined }) {
  const { say, today } = seen
  const waits = group === undefined ? [] : waitsOf(group, today)
  const fixBy = group === undefined ? null : fixedBefore(group, today)
  if (waits.length === 0) return <p>{say(words['pro.zelfplan.rustig'])}</p>
  return (
    <>
      {waits.includes('groupRead') ? <LoneLink href={placeOf(seen)}>{say(words['zelfplan.lees'])}</LoneLink> : null}
      {waits.includes('groupBegin') ? <MayBegin seen={seen} /> : null}
      {waits.includes('groupOffer') ? (
        <>
          <p>{say(words['pro.zelfplan.leeg'])}</p>
          <Acts>
            <Button href={placeOf(seen, '/aanbieden')}>{say(words['pro.zelfplan.bied'])}</Button>
          </Acts>
        </>
      ) : null}
      {waits.includes('groupAnswer') ? (
        <>
          <p>{say(words['pro.zelfplan.aangeboden.hierna'])}</p>
          <LoneLink href={placeOf(seen)}>{say(words['zelfplan.kop'])}</LoneLink>
        </>
      ) : null}
      {waits.includes('planFix') && fixBy !== null ? <Counter seen={seen} fixBy={fixBy} /> : null}
    </>
  )
}
