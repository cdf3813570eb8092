// Writes as the web role: one call tries many, each undone at once; and tables of the same make for topics whose rooms do not stand yet.
import type pg from 'pg'
import { type RecordKind, recordTopics } from '#care/pass/facts.ts'

export type Column = { table: string; name: string; type: string; required: boolean }

export const columnsQuery = `select format('%s.%s', n.nspname, c.relname) as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where n.nspname in ('care', 'entry', 'safety') and c.relkind = 'r' and not c.relispartition`
export const itemsQuery = `select format('%s.%s', n.nspname, c.relname) as "table" from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'care' and exists (select from pg_policy p where p.polrelid = c.oid)
    and 3 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('subjects', 'author', 'audience')) order by 1`
export const grantedQuery = `select format('%s.%s', table_schema, table_name) as "table", column_name as name from information_schema.column_privileges
  where grantee = 'onsplan_web' and privilege_type = 'UPDATE' and table_schema = 'care'`

// One kind of record for each topic that has no table of items: guarded by the house's own door.guard, and asked for reading only.
const standIns: readonly RecordKind[] = [
  'resilienceCard',
  'circleMember',
  'meeting',
  'agreement',
  'helpLine',
  'signal',
  'placement',
  'checklistItem',
  'decision',
  'linkedDocument',
  'message',
]

/** The tables that were made; one that its room made meanwhile stays the room's. */
export async function makeStandIns(client: pg.Client): Promise<ReadonlySet<string>> {
  const made = new Set<string>()
  for (const record of standIns) {
    const table = `care.${record.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
    const known = await client.query('select to_regclass($1) is not null as known', [table])
    if (known.rows[0].known) continue
    const together = record === 'meeting' || record === 'agreement'
    await client.query(`create table ${table} (like care.strength including defaults)`)
    await client.query(
      `select door.guard('${table}', '${recordTopics[record]}', 'shared', array['sealed', 'changed_at'], together => ${together})`,
    )
    made.add(table)
  }
  return made
}

/** What a write ends in is its number of rows or the code of its refusal. */
export function tryFunction(
  tables: readonly string[],
  columns: readonly Column[],
  granted: readonly Pick<Column, 'table' | 'name'>[],
): string {
  const branches = tables.map((table) => {
    const names = columns
      .filter((column) => column.table === table)
      .map((column) => column.name)
      .join(', ')
    const mine = granted.filter((column) => column.table === table).map((column) => column.name)
    // The words of a score stand; what changes is that its rater confirms it.
    const changed =
      [...(table === 'care.score' ? ['confirmed_at'] : []), 'sealed', 'changed_at', ...mine].find((column) =>
        mine.includes(column),
      ) ?? 'id'
    const value = changed === 'confirmed_at' ? 'door.now()' : changed
    return `when '${table} insert' then insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, tried -> 'row');
      when '${table} update' then update ${table} set ${changed} = ${value} where id = (tried -> 'row' ->> 'id')::uuid;
      when '${table} confirm' then update ${table} set ${mine.includes('confirmed_at') ? 'confirmed_at = door.now()' : 'id = id'} where id = (tried -> 'row' ->> 'id')::uuid;
      when '${table} delete' then delete from ${table} where id = (tried -> 'row' ->> 'id')::uuid;`
  })
  return `create function trial.attempt(attempts jsonb) returns text[] language plpgsql as $$
    declare tried jsonb; went text[] := '{}'; touched integer;
    begin
      for tried in select jsonb_array_elements(attempts) loop
        begin
          case tried ->> 'what' ${branches.join('\n')} end case;
          get diagnostics touched = row_count;
          raise exception using errcode = 'OP999', message = touched::text;
        exception when others then went := went || case when sqlstate = 'OP999' then sqlerrm else sqlstate end;
        end;
      end loop;
      return went;
    end $$;
    grant execute on function trial.attempt to onsplan_web`
}
