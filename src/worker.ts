/** The queue door: beside the web, on a connection of its own, it sends the mail each second and clears each minute. */
import { setTimeout as pause } from 'node:timers/promises'
import { clean, deliverMail } from '#care/entry/entry.tasks.ts'
import { openPool, type Pool } from '#platform/database/pool.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import type { Send } from '#platform/mail.ts'

const second = 1_000
const cleanEvery = 60

export type Work = {
  jobUrl: string
  keys: KeyStore
  /** Absent where no mail can leave: then it waits in the outbox. */
  send: Send | undefined
  report: (fault: unknown, code: string) => void
}

export function startWorker(work: Work): { stop(): Promise<void> } {
  const jobs = openPool(work.jobUrl, 2)
  const end = new AbortController()
  const running = turns(work, jobs, end.signal)
  return {
    async stop() {
      end.abort()
      await running
      await jobs.end()
    },
  }
}

async function turns(work: Work, jobs: Pool, end: AbortSignal): Promise<void> {
  for (let turn = 0; !end.aborted; turn += 1) {
    const cleaning = turn % cleanEvery === 0
    try {
      if (work.send !== undefined) await deliverMail(jobs, work.keys, work.send)
      if (cleaning) await clean(jobs)
    } catch (fault) {
      // Said once a minute: a database that is away for a while is no news each second.
      if (cleaning) work.report(fault, 'worker')
    }
    await pause(second, undefined, { signal: end }).catch(() => {})
  }
}
