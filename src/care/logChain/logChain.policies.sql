-- The chain of the access log (reliability.md 5.3). One sealer at a time links rows that are finished, in the order of their transactions;
-- reading and writing never wait for it. The program ops/verify-log.ts recomputes all of this with code of its own.
select door.only_through_functions('care.access_log_link');
select door.only_through_functions('care.access_log_head');

-- A field with its length before it, so that no text can pass for two; what is absent is a dash.
create or replace function door.sized(field text) returns text language sql immutable parallel safe
  return coalesce(octet_length(field) || ':' || field, '-');

-- Everything that stands in a row, in one order. A new column begins a new format, named in front.
create or replace function door.log_line(l care.access_log) returns text language sql stable as $$
  select '1' || door.sized(l.municipality_id::text) || door.sized((extract(epoch from l.at) * 1000000)::bigint::text) || door.sized(l.id::text)
    || door.sized(l.action) || door.sized(l.outcome) || door.sized(l.account_id::text) || door.sized(l.person_id::text) || door.sized(l.role)
    || door.sized(l.organisation_id::text) || door.sized(l.on_behalf_of::text) || door.sized(l.purpose) || door.sized(l.ground)
    || door.sized(l.family_id::text) || door.sized(array_to_string(l.subjects, ',')) || door.sized(to_json(l.topics)::text)
    || door.sized(l.object_class) || door.sized(l.object_id::text) || door.sized(l.policy_version) || door.sized(l.emergency::text)
    || door.sized(l.source) || door.sized(l.request_id::text) || door.sized(l.xid::text) || door.sized(l.epoch::text)
$$;

create or replace function door.chain_step(state bytea, before bytea, link bytea) returns bytea language sql immutable parallel safe
  return sha256(coalesce(state, before) || link);
create or replace aggregate door.chained(before bytea, link bytea) (sfunc = door.chain_step, stype = bytea);

-- The newest transaction that is linked; all rows of it and before it are.
create or replace function door.linked_until() returns xid8 language sql stable as $$
  select coalesce((select k.xid from care.access_log_link k order by k.xid desc limit 1), '0'::xid8)
$$;

-- Links at most so many rows and tells how many. A transaction is taken whole, and only when everything before it has ended.
create or replace function door.link_log(most integer) returns integer language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  mark xid8;
  edge xid8;
  linked integer;
begin
  if not pg_try_advisory_xact_lock(7305, 15) then return 0; end if;
  edge := pg_snapshot_xmin(pg_current_snapshot());
  mark := door.linked_until();
  if mark >= pg_snapshot_xmax(pg_current_snapshot()) then
    raise exception 'the log comes from a cluster that counted further' using errcode = '55000';
  end if;
  with batch as materialized (
    select l.municipality_id, l.id, l.xid, sha256(convert_to(door.log_line(l), 'UTF8')) as row_hash
    from care.access_log l where l.xid > mark and l.xid < edge order by l.xid fetch first most rows with ties
  ),
  ends as (
    select m.municipality_id, e.no, e.chain_hash from (select distinct b.municipality_id from batch b) m left join lateral (
      select k.no, k.chain_hash from care.access_log_link k where k.municipality_id = m.municipality_id order by k.no desc limit 1
    ) e on true
  ),
  numbered as (
    select b.*, coalesce(e.no, 0) + row_number() over (partition by b.municipality_id order by b.xid, b.id) as no,
      coalesce(e.chain_hash, sha256(convert_to('ons plan log ' || b.municipality_id, 'UTF8'))) as before
    from batch b join ends e on e.municipality_id = b.municipality_id
  )
  insert into care.access_log_link (municipality_id, no, event, xid, row_hash, chain_hash)
  select n.municipality_id, n.no, n.id, n.xid, n.row_hash,
    door.chained(n.before, int8send(n.no) || uuid_send(n.id) || n.row_hash) over (partition by n.municipality_id order by n.no rows unbounded preceding)
  from numbered n;
  get diagnostics linked = row_count;
  return linked;
end $$;

-- Since when a row waits for its link; null when none does. Young rows always wait a moment.
create or replace function door.log_waits_since() returns timestamptz language sql stable security definer set search_path = pg_catalog as $$
  select l.at from care.access_log l where l.xid > door.linked_until() order by l.xid limit 1
$$;

-- The ends of the chains that have no signed head yet. While old rows wait for their link nothing is signed: a head says that all before it is linked.
create or replace function door.unsigned_heads() returns table (municipality uuid, no bigint, "chainHash" text, at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select m.id, e.no, encode(e.chain_hash, 'hex'), door.now()
  from (select m.id from care.municipality m union all select '00000000-0000-0000-0000-000000000000') m
  cross join lateral (select k.no, k.chain_hash from care.access_log_link k where k.municipality_id = m.id order by k.no desc limit 1) e
  where coalesce(door.log_waits_since(), door.now()) > door.now() - interval '1 minute'
    and not exists (select from care.access_log_head h where h.municipality_id = m.id and h.no = e.no)
$$;

create or replace function door.keep_head(municipality uuid, its_no bigint, hash bytea, at timestamptz, key bytea, signed bytea) returns void
  language sql volatile security definer set search_path = pg_catalog as $$
  insert into care.access_log_head (municipality_id, no, chain_hash, signed_at, public_key, signature) values (municipality, its_no, hash, at, key, signed)
  on conflict (municipality_id, no) do nothing
$$;

-- A house that runs for years gets its months too: three ahead, made by the job, which asks every minute so that a clock that was set
-- closes the house no longer than that. Only an owner makes tables.
create or replace function care.make_log_months() returns void language sql volatile security definer set search_path = pg_catalog as $$
  select care.make_log_partitions(date_trunc('month', door.now() at time zone 'UTC')::date, 4)
$$;

alter function door.sized owner to onsplan_door;
alter function door.log_line owner to onsplan_door;
alter function door.chain_step owner to onsplan_door;
alter aggregate door.chained(bytea, bytea) owner to onsplan_door;
alter function door.linked_until owner to onsplan_door;
alter function door.link_log owner to onsplan_door;
alter function door.log_waits_since owner to onsplan_door;
alter function door.unsigned_heads owner to onsplan_door;
alter function door.keep_head owner to onsplan_door;
alter function care.make_log_months owner to onsplan_owner;
grant execute on function door.now to onsplan_owner;
revoke execute on function door.sized, door.log_line, door.chain_step, door.chained, door.linked_until, door.link_log, door.log_waits_since, door.unsigned_heads,
  door.keep_head, care.make_log_months from public;
grant select, insert on care.access_log_link, care.access_log_head to onsplan_door;
grant execute on function door.link_log, door.unsigned_heads, door.keep_head, care.make_log_months to onsplan_job;
grant execute on function door.log_waits_since to onsplan_web, onsplan_job;
