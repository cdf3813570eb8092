// Says whether the access log still is what it was: node ops/verify-log.ts --heads FILE… [--key KEY] [--file DUMP | --save DUMP]
// It reads the database at DATABASE_URL as a role that sees all rows, or a dump that --save wrote. Ends with 0 when all is well, else with 1.
import { createReadStream, createWriteStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { ChainCheck, type Finding, type LogHead, type LogLink, type LogRow, rowFields } from './log-chain.ts'

const atOnce = 5_000
const told = 50

const asText: Readonly<Record<string, string>> = {
  at: '(extract(epoch from at) * 1000000)::bigint::text',
  subjects: "array_to_string(subjects, ',')",
  topics: 'to_json(topics)::text',
}
// Ordered by the columns themselves: without the name of the table it would be by their texts.
const rowsInOrder = `select ${rowFields.map((name) => asText[name] ?? `${name}::text`).join(', ')} from care.access_log l order by l.xid, l.id`
const linksInOrder = `select municipality_id::text, no::text, event::text, xid::text, encode(row_hash, 'hex'), encode(chain_hash, 'hex')
  from care.access_log_link k order by k.xid, k.municipality_id, k.no`

export const readHeads = (files: readonly string[]): LogHead[] =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as LogHead),
  )

type Taken = { row(row: LogRow): void; link(link: LogLink): void }

/** Reads rows and links beside each other under one snapshot; the caller holds the transaction. */
export async function readDatabase(client: pg.ClientBase, taken: Taken): Promise<void> {
  await client.query('set local enable_sort = off; set local enable_seqscan = off')
  await client.query(`declare log_rows no scroll cursor for ${rowsInOrder}`)
  await client.query(`declare log_links no scroll cursor for ${linksInOrder}`)
  const next = async (cursor: string) =>
    (await client.query<(string | null)[]>({ text: `fetch ${atOnce} from ${cursor}`, rowMode: 'array' })).rows
  for (let [rows, links] = [[['']], [['']]] as (string | null)[][][]; rows?.length || links?.length; ) {
    rows = rows?.length ? await next('log_rows') : []
    for (const row of rows) taken.row(row)
    links = links?.length ? await next('log_links') : []
    for (const link of links) taken.link(asLink(link))
  }
  await client.query('close log_rows; close log_links')
}

const asLink = ([municipality, no, event, xid, rowHash, chainHash]: readonly (string | null)[]): LogLink => ({
  municipality: municipality ?? '',
  no: Number(no),
  event: event ?? '',
  xid: xid ?? '0',
  rowHash: rowHash ?? '',
  chainHash: chainHash ?? '',
})

async function readDump(file: string, taken: Taken): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const [kind, value] = JSON.parse(line) as ['row', LogRow] | ['link', LogLink]
    if (kind === 'row') taken.row(value)
    else taken.link(value)
  }
}

/** Hands on what it is given and writes it down as well, so that somebody else can check it without the database. */
function saving(file: string, to: Taken): Taken & { done(): Promise<void> } {
  const out = createWriteStream(file, { mode: 0o600 })
  const write = (kind: string, value: unknown) => out.write(`${JSON.stringify([kind, value])}\n`)
  return {
    row: (row) => {
      write('row', row)
      to.row(row)
    },
    link: (link) => {
      write('link', link)
      to.link(link)
    },
    done: () => new Promise((resolve, reject) => out.once('error', reject).end(resolve)),
  }
}

async function readServer(url: string, taken: Taken): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await readDatabase(client, taken)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

const tell = ({ wrong, municipality, no, event }: Finding) =>
  `${wrong}: municipality ${municipality}${no === null ? '' : `, number ${no}`}${event === null ? '' : `, row ${event}`}`

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      heads: { type: 'string', multiple: true, default: [] },
      key: { type: 'string' },
      file: { type: 'string' },
      save: { type: 'string' },
    },
  })
  const heads = readHeads(values.heads)
  const check = new ChainCheck(heads, values.key)
  const copy = values.save === undefined ? undefined : saving(values.save, check)
  if (values.file !== undefined) await readDump(values.file, check)
  else await readServer(process.env.DATABASE_URL ?? '', copy ?? check)
  await copy?.done()
  const waiting = check.finish()
  const said = check.findings.slice(0, told).map(tell)
  process.stdout.write(
    `${check.rows} rows, ${check.links} links, ${heads.length} heads, ${waiting} rows wait for their link, ${check.findings.length} wrong\n`,
  )
  for (const line of said) process.stdout.write(`${line}\n`)
  if (heads.length === 0)
    process.stdout.write('Without a signed head a chain that was rewritten whole cannot be told.\n')
  return check.findings.length === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main()
