/** A family whose plan ended long ago, for what happens when keeping ends. */
import type { TrialHouse } from './house.ts'

/** Every moment in every table of this family moves twenty-one years back, its plan is closed and nobody coordinates it any more. */
export async function growOld(house: TrialHouse, key: string): Promise<void> {
  const family = house.family(key)
  await house.ask('update care.plan set closed_at = now() where family_id = $1', [family])
  await house.ask(
    'update care.coordinator_term set until_at = now(), end_reason = coalesce(end_reason, $2) where family_id = $1 and until_at is null',
    [family, 'leave'],
  )
  const columns = await house.ask<{ relation: string; sets: string }>(
    `select c.oid::regclass::text as relation, string_agg(format('%1$I = %1$I - interval ''21 years''', a.attname), ', ') as sets
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname = 'care' and c.relkind = 'r' and not c.relispartition and a.atttypid = 'timestamptz'::regtype and c.relname !~ '^(access_log|operation)'
       and exists (select from pg_attribute f where f.attrelid = c.oid and f.attname = 'family_id' and not f.attisdropped) group by 1`,
  )
  for (const { relation, sets } of columns)
    await house.ask(`update ${relation} set ${sets} where family_id = $1`, [family])
}
