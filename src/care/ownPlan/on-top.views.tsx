import { fixedBefore, type GroupRead } from '#care/familyGroupPlan/group-due.ts'
import { isHandedIn } from '#care/familyGroupPlan/group-plan.ts'
import { groupPlanWords as words } from '#care/familyGroupPlan/group-plan.words.ts'
import { placeOf } from '#care/familyGroupPlan/told.views.tsx'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Counter } from './group-plan.views.tsx'

/** On top of the plan: the plan that the family made itself, from which help goes on, or how long it still takes (D-PLN-07, D-PLN-08). */
export function OwnPlanOnTop({ seen, group }: { seen: Reader; group: GroupRead | undefined }) {
  if (group === undefined) return null
  const fixBy = fixedBefore(group, seen.today)
  const made = group.offers.filter((offer) => isHandedIn(offer))
  return (
    <>
      {made.some(({ unread }) => !unread) ? <p class="onsplan-lead">{seen.say(words['zelfplan.klaar'])}</p> : null}
      {made.length > 0 ? <LoneLink href={placeOf(seen)}>{seen.say(words['zelfplan.lees'])}</LoneLink> : null}
      {fixBy === null ? null : <Counter seen={seen} fixBy={fixBy} />}
    </>
  )
}
