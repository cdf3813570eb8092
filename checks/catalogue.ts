// Goal A7: the rules of reliability.md 5.1, asked of the catalogue of a migrated database. Every rule answers with findings.
import { accepted } from './catalogue-list.ts'

export type CatalogueRule = { readonly name: string; readonly query: string }
export type Ask = <R>(text: string, values?: readonly unknown[]) => Promise<R[]>

const ours = "n.nspname !~ '^(pg_|information_schema$)'"
const granted = `('onsplan_web', 'onsplan_job', 'onsplan_figures', 'onsplan_auditor', 'public')`

const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace and ${ours} where c.relkind in ('r', 'p')`
const grants = `(select n.nspname, c.relname, c.relispartition, coalesce(g.rolname, 'public') as role, a.privilege_type as may
  from pg_class c join pg_namespace n on n.oid = c.relnamespace and ${ours}
  cross join lateral (select * from aclexplode(c.relacl) union all
    select x.* from pg_attribute t cross join lateral aclexplode(t.attacl) x where t.attrelid = c.oid) a
  left join pg_roles g on g.oid = a.grantee where a.grantee <> c.relowner)`

/** The columns of a unique or primary key, and of the two sides of a foreign key, in their order. */
const names = (keys: string, of: string) =>
  `(select array_agg(t.attname::text order by u.at) from unnest(${keys}) with ordinality u (no, at) join pg_attribute t on t.attrelid = ${of} and t.attnum = u.no)`

export const catalogueRules: readonly CatalogueRule[] = [
  {
    name: '1 row level security is enabled and forced',
    query: `select n.nspname || '.' || c.relname as finding from ${tables} and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    name: '1 every table has a policy',
    query: `select n.nspname || '.' || c.relname as finding from ${tables} and not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive)`,
  },
  {
    name: '1 the web and job role own nothing',
    query: `select r.rolname || ' owns ' || d.objid as finding from pg_shdepend d join pg_roles r on r.oid = d.refobjid and d.deptype = 'o'
      where r.rolname in ${granted} and d.dbid = (select oid from pg_database where datname = current_database())`,
  },
  {
    name: '2 no role with a login passes by the policies or joins another role',
    query: `select rolname || ' is too strong' as finding from pg_roles where rolname in ${granted}
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
      union all select r.rolname || ' is a member of ' || g.rolname from pg_auth_members m join pg_roles r on r.oid = m.member join pg_roles g on g.oid = m.roleid
        where r.rolname like 'onsplan%'
      union all select rolname || ' logs in' from pg_roles where rolname in ('onsplan_owner', 'onsplan_door') and rolcanlogin`,
  },
  {
    name: '3 and 5 views look with the rights of who asks, and nothing is stored beside the policies',
    query: `select n.nspname || '.' || c.relname as finding from pg_class c join pg_namespace n on n.oid = c.relnamespace and ${ours}
      where c.relkind in ('m', 'f') or c.relkind = 'v' and not coalesce('security_invoker=true' = any(c.reloptions), false)`,
  },
  {
    name: '4 functions with the rights of their owner are on the list, each for whom it says',
    query: `select n.nspname || '.' || p.proname || ' for ' || coalesce((select string_agg(distinct case r.rolname when 'onsplan_web' then 'web' when 'onsplan_job' then 'job' else coalesce(r.rolname, 'public') end, ' and '
        order by case r.rolname when 'onsplan_web' then 'web' when 'onsplan_job' then 'job' else coalesce(r.rolname, 'public') end desc)
        from aclexplode(p.proacl) a left join pg_roles r on r.oid = a.grantee where a.grantee <> p.proowner), 'nobody') as finding
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace and ${ours} where p.prosecdef`,
  },
  {
    name: '4 those functions look for names in pg_catalog only, and no function is for everybody',
    query: `select p.oid::regprocedure || ' has no fixed search_path' as finding from pg_proc p join pg_namespace n on n.oid = p.pronamespace and ${ours}
        where p.prosecdef and not coalesce('search_path=pg_catalog' = any(p.proconfig), false)
      union all select p.oid::regprocedure || ' is for everybody' from pg_proc p join pg_namespace n on n.oid = p.pronamespace and ${ours}
        where p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0)
      union all select p.oid::regprocedure || ' acts as a superuser' from pg_proc p join pg_namespace n on n.oid = p.pronamespace and ${ours}
        join pg_roles r on r.oid = p.proowner where p.prosecdef and r.rolsuper`,
  },
  {
    name: '6 every unique key begins with the municipality',
    query: `select c.oid::regclass || ' ' || i.indexrelid::regclass as finding from (select c.oid from ${tables} and n.nspname in ('care', 'entry', 'safety') and not c.relispartition) c
      join pg_index i on i.indrelid = c.oid and i.indisunique
      where not exists (select from pg_attribute t where t.attrelid = c.oid and t.attnum = i.indkey[0] and t.attname = 'municipality_id')`,
  },
  {
    name: '8 foreign keys carry the municipality, and the family where both sides have one',
    query: `select k.conrelid::regclass || ' ' || k.conname as finding from pg_constraint k
      cross join lateral (select ${names('k.conkey', 'k.conrelid')} as own, ${names('k.confkey', 'k.confrelid')} as other) side
      where k.contype = 'f' and k.conparentid = 0 and k.conrelid in (select c.oid from ${tables})
      and (not 'municipality_id' = any(side.own) or exists (select from pg_attribute f join pg_attribute o on o.attrelid = k.confrelid and o.attname = 'family_id'
        where f.attrelid = k.conrelid and f.attname = 'family_id' and f.attnotnull and o.attnotnull) and not ('family_id' = any(side.own) and 'family_id' = any(side.other)))`,
  },
  {
    name: '8 what belongs to a family is held to that family by a foreign key',
    query: `select c.oid::regclass::text as finding from ${tables} and n.nspname in ('care', 'safety') and not c.relispartition
      and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'family_id')
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and ${names('k.conkey', 'k.conrelid')} @> array['municipality_id', 'family_id'])`,
  },
  {
    name: '9 nobody but the owner makes things',
    query: `select coalesce(r.rolname, 'public') || ' may ' || a.privilege_type || ' in ' || n.nspname as finding from pg_namespace n
        cross join lateral aclexplode(n.nspacl) a left join pg_roles r on r.oid = a.grantee where ${ours} and a.privilege_type = 'CREATE' and a.grantee <> n.nspowner
      union all select coalesce(r.rolname, 'public') || ' may ' || a.privilege_type || ' in this database' from pg_database d
        cross join lateral aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a left join pg_roles r on r.oid = a.grantee
        where d.datname = current_database() and a.privilege_type in ('CREATE', 'TEMPORARY') and a.grantee <> d.datdba`,
  },
  {
    name: '10 and 14 no policy trusts a setting or lets everybody pass',
    query: `select c.oid::regclass || ' ' || p.polname as finding from pg_policy p join pg_class c on c.oid = p.polrelid
      cross join lateral (select pg_get_expr(p.polqual, p.polrelid) as rule union all select pg_get_expr(p.polwithcheck, p.polrelid)) e
      where e.rule ~* 'current_setting|current_user|session_user' or e.rule ~* '^\\(?(true|[a-z_]+ IS NOT NULL|[a-z_]+|\\(?1 = 1\\)?)\\)?$' and e.rule <> 'false'`,
  },
  {
    name: '14 one policy per command, and who writes is checked',
    query: `select c.oid::regclass || ' ' || p.polname || ' is for every command' as finding from pg_policy p join pg_class c on c.oid = p.polrelid where p.polcmd = '*'
      union all select c.oid::regclass || ' ' || p.polname || ' writes unchecked' from pg_policy p join pg_class c on c.oid = p.polrelid where p.polcmd in ('a', 'w') and p.polwithcheck is null
      union all select p.polrelid::regclass || ' has two policies for ' || p.polcmd::text from pg_policy p join pg_policy q
        on q.polrelid = p.polrelid and q.polcmd = p.polcmd and q.oid > p.oid and q.polpermissive and (q.polroles && p.polroles or 0 = any(q.polroles || p.polroles)) where p.polpermissive`,
  },
  {
    name: '14 a granted command has its policy, and a policy its grant',
    query: `select format('%s.%s', x.nspname, x.relname) || ' ' || x.may || ' without policy' as finding from ${grants} x where x.role in ('onsplan_web', 'onsplan_job')
        and x.may in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') and exists (select from pg_class c where c.oid = format('%I.%I', x.nspname, x.relname)::regclass and c.relkind in ('r', 'p'))
        and not exists (select from pg_policy p where p.polrelid = format('%I.%I', x.nspname, x.relname)::regclass and p.polpermissive
          and p.polcmd = case x.may when 'SELECT' then 'r' when 'INSERT' then 'a' when 'UPDATE' then 'w' else 'd' end)`,
  },
  {
    name: '15 partitions are granted to nobody',
    query: `select x.relname || ' ' || x.may || ' for ' || x.role as finding from ${grants} x where x.relispartition`,
  },
  {
    name: '16 nobody truncates, refers or hangs triggers',
    query: `select x.nspname || '.' || x.relname || ' ' || x.may || ' for ' || x.role as finding from ${grants} x where x.may in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')`,
  },
  {
    name: '17 a notice carries the number of an epoch and nothing else',
    query: `select p.oid::regprocedure::text as finding from pg_proc p join pg_namespace n on n.oid = p.pronamespace and ${ours}
      where p.prosrc ~* 'pg_notify|\\mnotify\\M' and not p.prosrc ~ $$pg_notify\\('epoch', rises::text\\)$$`,
  },
  {
    name: '19 no extension watches statements',
    query: `select extname as finding from pg_extension where extname not in ('plpgsql', 'amcheck')`,
  },
  {
    name: '22 the web and job role have their limits, and no JIT',
    query: `select r.rolname || ' lacks ' || s.wanted as finding from pg_roles r
      cross join unnest(array['statement_timeout=10s', 'lock_timeout=2s', 'idle_in_transaction_session_timeout=15s', 'jit=off']) s (wanted)
      where r.rolname in ('onsplan_web', 'onsplan_job') and not coalesce(s.wanted = any(r.rolconfig), false)`,
  },
  {
    name: '22 an index begins with what a policy asks for',
    query: `select c.oid::regclass::text as finding from ${tables} and n.nspname in ('care', 'safety') and not c.relispartition
      and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'family_id')
      and not exists (select from pg_index i where i.indrelid = c.oid and i.indpred is null and (select array_agg(t.attname::text) from pg_attribute t
        where t.attrelid = c.oid and t.attnum in (i.indkey[0], i.indkey[1])) @> array['municipality_id', 'family_id'])`,
  },
  {
    name: 'D-ALL-15 what goes back within ten minutes is held to it by its table',
    query: `select c.oid::regclass::text as finding from ${tables} and not c.relispartition
      and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'undone_at' and has_column_privilege('onsplan_web', c.oid, t.attnum, 'update'))
      and not exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'undone_in_time' and g.tgenabled = 'O')`,
  },
  { name: '25 no large objects', query: 'select oid::text as finding from pg_largeobject_metadata' },
]

/** What breaks a rule and is not on the list of accepted exceptions; and what is on the list and no longer there. */
export async function lint(ask: Ask): Promise<string[]> {
  const found: string[] = []
  for (const rule of catalogueRules) {
    const rows = await ask<{ finding: string }>(rule.query)
    const allowed = Object.keys(accepted[rule.name] ?? {})
    const findings = [...new Set(rows.map((row) => row.finding))]
    found.push(...findings.filter((each) => !allowed.includes(each)).map((each) => `${rule.name}: ${each}`))
    found.push(
      ...allowed.filter((each) => !findings.includes(each)).map((each) => `${rule.name}: listed and gone: ${each}`),
    )
  }
  return found
}
