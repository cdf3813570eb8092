/** The names of the homes of youths, as a page read them beside other things (`care.homes_of_youths`). */

import type { LookedAt } from '#care/access/glance.commands.ts'
import type { ListedHomes } from './household.sql.ts'
import type { HomeOfYouths } from './youth-homes.ts'

export async function openHomes(glance: Pick<LookedAt, 'unsealAll'>, listed: ListedHomes): Promise<HomeOfYouths[]> {
  const texts = await glance.unsealAll<{ label?: string }>('care.household', listed ?? [])
  return (listed ?? []).map(({ youths }, nth) => ({ label: texts[nth]?.label ?? '', youths }))
}
