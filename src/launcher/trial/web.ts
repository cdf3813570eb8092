// POST /<id> writes a pair and answers 201 after the commit; GET / answers what is there, /own what was handed over.
import { createServer } from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.ONSPLAN_WEB_URL, max: 4 })
pool.on('error', () => {})

const writePair = `with l as (insert into write_left values ($1) on conflict do nothing returning id)
  insert into write_right select id from l`
const readAll = `select coalesce(json_agg(id), '[]') as ids, (select count(*)::int from write_left l
  where not exists (select 1 from write_right r where r.id = l.id)) as half from write_right`

async function answer(method: string, path: string): Promise<[number, unknown]> {
  if (path === '/own') return [200, { uid: process.getuid?.(), names: Object.keys(process.env), pid: process.pid }]
  if (method === 'GET') return [200, (await pool.query(readAll)).rows[0]]
  await pool.query(writePair, [Number(path.slice(1))])
  return [201, {}]
}

const server = createServer(async (request, response) => {
  const [status, body] = await answer(request.method ?? '', request.url ?? '').catch((): [number, unknown] => [503, {}])
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
})

server.on('error', () => process.send?.('busy'))
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'))

process.on('disconnect', () => process.exit(1))
process.on('message', async (word) => {
  if (word !== 'drain') return
  server.close()
  server.closeAllConnections()
  await pool.end()
  process.exit(0)
})
