/** Copies a running cluster file by file: between the start and the stop of a backup, with the log of that time, all of it on disk. */
import { open, readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import pg from 'pg'
import { makeDirectory, putFile, syncDirectory } from './files.ts'

export type Copying = { ownerUrl: string; cluster: string; target: string }

/** What PostgreSQL makes anew by itself, or what belongs to the running server only. */
const emptied = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]
const left = /^(?:postmaster\.(?:pid|opts).*|pg_internal\.init.*|pgsql_tmp.*|backup_label.*|tablespace_map.*)$/

export async function copyCluster({ ownerUrl, cluster, target }: Copying): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    // Holds back the log of this time; it goes with this connection.
    await client.query("select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)")
    await client.query("select pg_backup_start('ons plan', true)")
    await copyFiles(cluster, target)
    const stopped = (
      await client.query<{ label: string; until: string }>(
        'select labelfile as label, pg_walfile_name(lsn) as until from pg_backup_stop(false)',
      )
    ).rows[0]
    if (stopped === undefined) throw new Error('the backup did not stop')
    await copyLog(cluster, target, firstLogFile(stopped.label), stopped.until)
    await writeFile(join(target, 'backup_label'), stopped.label, { mode: 0o600, flush: true })
    await syncDirectory(target)
  } finally {
    await client.end()
  }
}

async function copyFiles(from: string, to: string): Promise<void> {
  await makeDirectory(to)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (left.test(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      if (emptied.includes(entry.name) && basename(from) === 'cluster') await makeEmpty(target, entry.name)
      else await copyFiles(source, target)
    } else if (entry.isFile()) await copyFile(source, target)
  }
  await syncDirectory(to)
}

const makeEmpty = async (target: string, name: string) => {
  await makeDirectory(target)
  if (name === 'pg_wal') await makeDirectory(join(target, 'archive_status'))
}

/** A table may be dropped while its files are copied; the log knows that. */
async function copyFile(source: string, target: string): Promise<void> {
  const file = await open(source, 'r').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return undefined
    throw fault
  })
  if (file !== undefined) await putFile(file.createReadStream(), target)
}

const firstLogFile = (label: string): string => /file ([0-9A-F]{24})/.exec(label)?.[1] ?? ''

async function copyLog(cluster: string, target: string, first: string, last: string): Promise<void> {
  const [from, to] = [join(cluster, 'pg_wal'), join(target, 'pg_wal')]
  const names = (await readdir(from)).filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last)
  if (!names.includes(first) || !names.includes(last)) throw new Error('the log of the backup is not whole')
  for (const name of names) await copyFile(join(from, name), join(to, name))
  await syncDirectory(to)
}
