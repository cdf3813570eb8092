import { waysOf } from '#care/dossier/ways.ts'
import { groupPlanWords } from '#care/familyGroupPlan/group-plan.words.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { longDay } from '#platform/dates.ts'
import { Card } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import type { Making } from './today.ts'
import { todayWords } from './today.words.ts'

/** Between the yes to a plan of their own and handing it in: until when, and where one writes on. */
export function MakingCard({
  seen: { say, viewer, today, family },
  making,
}: {
  seen: Reader
  making: readonly Making[]
}) {
  if (making.length === 0) return null
  return (
    <Card title={say(groupPlanWords['zelfplan.kop'])}>
      {making.map(({ id, until }) => (
        <>
          <p class="onsplan-lead">
            {say(todayWords['vandaag.zelfplan'], { date: longDay(viewer.voice, until, today) })}
          </p>
          <LoneLink href={`${waysOf(family.id).ownPlan}/${id}/schrijven`}>
            {say(groupPlanWords['zelfplan.schrijf'])}
          </LoneLink>
        </>
      ))}
    </Card>
  )
}
