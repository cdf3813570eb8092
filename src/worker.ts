/** The queue door: beside the web, on a connection of its own, it sends the mail and links the log each second, clears each minute, and signs every ten. */
import { setTimeout as pause } from 'node:timers/promises'
import { watchOpenings } from '#care/administration/oversight.tasks.ts'
import { clean, deliverMail } from '#care/entry/entry.tasks.ts'
import { minutesBetweenHeads } from '#care/logChain/log-chain.ts'
import { stateOfChain } from '#care/logChain/logChain.sql.ts'
import { linkLog, makeLogMonths, signHeads } from '#care/logChain/logChain.tasks.ts'
import type { Clock } from '#platform/clock.ts'
import { openPool, type Pool } from '#platform/database/pool.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import type { LogHeads } from '#platform/log-heads.ts'
import type { Send } from '#platform/mail.ts'

const second = 1_000
const cleanEvery = 60
const headsEvery = cleanEvery * minutesBetweenHeads
const watchEvery = 10
const monthsEvery = cleanEvery * 60 * 24

export type Work = {
  jobUrl: string
  keys: KeyStore
  heads: LogHeads
  clock: Clock
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
    // Said once a minute: a database that is away for a while is no news each second.
    const saying = turn % cleanEvery === 0
    // What fails in one kind of work is no reason to leave the other undone.
    for (const [code, doIt] of [
      ['worker', () => mailAndClean(work, jobs, saying)],
      ['log', () => keepLog(work, jobs, turn)],
    ] as const) {
      await doIt().catch((fault: unknown) => {
        if (saying) work.report(fault, code)
      })
    }
    await pause(second, undefined, { signal: end }).catch(() => {})
  }
}

async function mailAndClean(work: Work, jobs: Pool, cleaning: boolean): Promise<void> {
  if (work.send !== undefined) await deliverMail(jobs, work.keys, work.send)
  if (cleaning) await clean(jobs)
}

async function keepLog(work: Work, jobs: Pool, turn: number): Promise<void> {
  await linkLog(jobs)
  if (turn % watchEvery === 0 && (await watchOpenings(jobs)) > 0) {
    work.report(new Error('somebody opens very many families'), 'openings')
  }
  if (turn % monthsEvery === 0) await makeLogMonths(jobs)
  if (turn % headsEvery === 0) await signHeads(jobs, work.heads)
  if (turn % cleanEvery === 0 && (await stateOfChain(jobs, work.clock.now())) !== 'linked') {
    work.report(new Error('the access log is not linked'), 'log')
  }
}
