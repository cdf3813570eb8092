import type { Frame as Seen } from '#care/access/frame.ts'
import type { PlanState } from '#care/plan/plan.ts'
import { planWords } from '#care/plan/plan.words.ts'
import type { Say } from '#platform/words.ts'
import { Card } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'

/** Before there is a version, its page is where who coordinates offers one; no other page leads there. */
export function FirstVersion({ seen, state }: { seen: Seen & { say: Say }; state: PlanState | undefined }) {
  const { say, family, isCoordinator } = seen
  if (!isCoordinator || (state !== 'started' && state !== 'active')) return null
  return (
    <Card title={say(planWords['sectie.whoAgrees'])} id="akkoord">
      <p>{say(planWords['akkoord.leeg.vaste'])}</p>
      <LoneLink href={`/gezin/${family.id}/klopt-dit-plan`}>{say(planWords['akkoord.voorleggen'])}</LoneLink>
    </Card>
  )
}
