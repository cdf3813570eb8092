/** Listening on a connection of its own, and on the next one when that breaks: nobody who waits for news would notice that none can come. */
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

type Hearing = { client: pg.Client; ended: Promise<void> }
type Heard = (payload: string) => void

const againAfter = 1_000

async function hear(url: string, channel: string, heard: Heard): Promise<Hearing> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  client.on('notification', (note) => heard(note.payload ?? ''))
  const ended = new Promise<void>((resolve) => {
    client.once('end', () => resolve())
  })
  await client.connect()
  await client.query(`listen ${pg.escapeIdentifier(channel)}`)
  return { client, ended }
}

/** Rejects when the first connection fails; later ones are tried until it works. Gives back what ends it. */
export async function listen(url: string, channel: string, heard: Heard): Promise<() => Promise<void>> {
  const stop = new AbortController()
  let now = await hear(url, channel, heard)
  const following = follow()
  return async () => {
    stop.abort()
    await now.client.end()
    await following
  }

  async function follow(): Promise<void> {
    for (;;) {
      await now.ended
      await pause(againAfter, undefined, { signal: stop.signal }).catch(() => {})
      if (stop.signal.aborted) return
      // One that failed leaves the ended one in place, so that the next turn tries again.
      now = await hear(url, channel, heard).catch(() => now)
      if (stop.signal.aborted) await now.client.end()
    }
  }
}
