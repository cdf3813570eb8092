import pg from 'pg'
import type { Prepared, PrepareStart } from '../prepare.ts'

const password = 'trial'

// Every write is a pair of rows, so half a write shows.
const tables = `
  create table if not exists write_left (id bigint primary key);
  create table if not exists write_right (id bigint primary key references write_left);
  do $$ begin create role trial_web; exception when duplicate_object then null; end $$;
  alter role trial_web login password '${password}';
  grant select, insert on write_left, write_right to trial_web;`

export async function prepare({ ownerUrl }: PrepareStart): Promise<Prepared> {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  await owner.query(tables)
  await owner.end()
  const url = new URL(ownerUrl)
  url.username = 'trial_web'
  url.password = password
  return { webUrl: url.href, jobUrl: url.href }
}
