/** Kijk als …: of what the looker may read, the part that this other reader sees too; never more than the own plan. */

import { accessWords } from '#care/access/access.words.ts'
import { knockOf, refusing } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Part } from '#care/dossier/plan-on-page.ts'
import { lookAtPlan } from '#care/dossier/read-plan.commands.ts'
import { sharesWords } from '#care/shares/shares.words.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { seenToo } from './look-as.ts'
import { SeenToo } from './look-as.views.tsx'

const parts: readonly Part[] = ['strengths', 'worries', 'whereTo', 'goals', 'steps', 'scores', 'seenToo']

export async function lookAsPage(page: Page): Promise<Answer> {
  const [familyId, reader] = [page.param('familyId'), page.param('personId')]
  const knock = knockOf(page)
  const look = {
    ...({
      familyId,
      purpose: 'kijken wie wat ziet',
      action: 'read',
      topics: ['goals', 'strengthsAndWorries'],
    } as const),
    object: { class: 'lookAs', id: reader },
  }
  const { glance, seen } = await lookAtPlan(knock, look, parts)
  const someone = glance.people.find(({ id }) => id === reader)
  if (someone === undefined || reader === glance.viewer.person || !(glance.isFamily || glance.isCoordinator))
    return refusing(knock, look, () => Promise.reject(new Refusal('notFound')))
  const name = nameOf(glance, reader)
  return show(
    <FamilyFrame
      asked={page}
      seen={glance}
      screen={glance.say(accessWords['delen.kop'])}
      heading={glance.say(sharesWords['delen.kijkals.band'], { name })}
      back={{ href: `/gezin/${familyId}/plan`, name: glance.say(sharesWords['delen.kijkals.stop']) }}
    >
      <SeenToo glance={glance} name={name} seen={seenToo(seen)} />
    </FamilyFrame>,
  )
}
