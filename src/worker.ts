/** The queue door: beside the web, on a connection of its own, it sends mail and text messages, tells by day that something waits, tells birthdays, settles what was destroyed, links and signs the log, clears, and turns keys. */
import { setTimeout as pause } from 'node:timers/promises'
import { watchOpenings } from '#care/administration/oversight.tasks.ts'
import { clean, deliverOutbox } from '#care/entry/entry.tasks.ts'
import { letFirstTalksGo } from '#care/firstTalk/first-talk.tasks.ts'
import { minutesBetweenHeads } from '#care/logChain/log-chain.ts'
import { stateOfChain } from '#care/logChain/logChain.sql.ts'
import { linkLog, makeLogMonths, signHeads } from '#care/logChain/logChain.tasks.ts'
import { mailForTexts, notLooked, tellNotifications } from '#care/notifications/notifications.tasks.ts'
import { tellBirthdays } from '#care/participants/birthdays.tasks.ts'
import { letQuestionsGo } from '#care/question/question.tasks.ts'
import type { Clock } from '#platform/clock.ts'
import { openPool, type Pool } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import { settleErasures } from '#platform/keys/erase.ts'
import { moveMark } from '#platform/keys/mark.ts'
import { settleSentDrafts } from '#platform/keys/sent.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import { turnKeys } from '#platform/keys/turn.ts'
import type { LogHeads } from '#platform/log-heads.ts'
import type { Send } from '#platform/mail.ts'
import type { SendText } from '#platform/text-message.ts'

const second = 1_000
const cleanEvery = 60
const headsEvery = cleanEvery * minutesBetweenHeads
const watchEvery = 10
const markEvery = 10
const monthsEvery = cleanEvery
const tellEvery = 60

export type Work = {
  jobUrl: string
  keys: KeyStore
  heads: LogHeads
  clock: Clock
  /** Absent where no mail can leave: then it waits in the outbox. */
  send: Send | undefined
  /** Absent where no text message can leave: then whoever chose it is told by mail. */
  sendText: SendText | undefined
  /** Whether it tells by itself that something waits. */
  tells: boolean
  report: (fault: unknown, code: string) => void
}

export function startWorker(work: Work): { stop(): Promise<void> } {
  const jobs = openPool(work.jobUrl, 4)
  const end = new AbortController()
  let birthdaysOn: Day | null = null
  let looked = notLooked
  // What fails or takes hours in one kind of work is no reason to leave the other undone.
  const running = Promise.all([
    turns(work, end.signal, 'worker', (turn) => keepHouse(work, jobs, turn)),
    // Each apart: a mail server that is slow to answer holds up no destruction, and a gateway no code to sign in with.
    turns(work, end.signal, 'mail', () => sendBy(work, jobs, 'mail', work.send)),
    turns(work, end.signal, 'sms', async (turn) => {
      await sendBy(work, jobs, 'sms', work.sendText)
      if (turn % tellEvery === 0) await mailForTexts(jobs, work.keys, (fault) => work.report(fault, 'sms'))
    }),
    turns(work, end.signal, 'birthdays', async () => {
      birthdaysOn = await tellBirthdays(jobs, birthdaysOn)
    }),
    turns(work, end.signal, 'notifications', async (turn) => {
      if (work.tells && turn % tellEvery === 0)
        looked = await tellNotifications(
          jobs,
          work.keys,
          work.clock.now(),
          looked,
          (fault) => work.report(fault, 'notifications'),
          work.sendText !== undefined,
        )
    }),
    turns(work, end.signal, 'log', (turn) => keepLog(work, jobs, turn)),
    turns(work, end.signal, 'keys', async (turn) => {
      if (turn % cleanEvery === 0) await turnKeys({ jobs, keys: work.keys, now: work.clock.now(), end: end.signal })
    }),
  ])
  return {
    async stop() {
      end.abort()
      await running
      await jobs.end()
    },
  }
}

type Turn = (turn: number) => Promise<void>

async function turns(work: Work, end: AbortSignal, code: string, each: Turn): Promise<void> {
  for (let turn = 0; !end.aborted; turn += 1) {
    await each(turn).catch((fault: unknown) => {
      // Said once a minute: a database that is away for a while is no news each second.
      if (turn % cleanEvery === 0 && !end.aborted) work.report(fault, code)
    })
    await pause(second, undefined, { signal: end }).catch(() => {})
  }
}

async function sendBy(
  { keys, report }: Work,
  jobs: Pool,
  channel: 'mail' | 'sms',
  send: Send | undefined,
): Promise<void> {
  if (send !== undefined) await deliverOutbox(jobs, keys, { channel, send, report: (fault) => report(fault, channel) })
}

async function keepHouse({ keys }: Work, jobs: Pool, turn: number): Promise<void> {
  await settleErasures(jobs, keys)
  await settleSentDrafts(jobs, keys)
  if (turn % markEvery === 0) await moveMark(jobs, keys)
  if (turn % cleanEvery !== 0) return
  await clean(jobs)
  await letQuestionsGo(jobs, keys)
  await letFirstTalksGo(jobs, keys)
}

async function keepLog(work: Work, jobs: Pool, turn: number): Promise<void> {
  await linkLog(jobs)
  if (turn % watchEvery === 0 && (await watchOpenings(jobs)) > 0) {
    work.report(new Error('somebody opens very many families'), 'openings')
  }
  if (turn % monthsEvery === 0) await makeLogMonths(jobs)
  if (turn % headsEvery === 0) await signHeads(jobs, work.heads)
  if (turn % cleanEvery === 0 && (await stateOfChain(jobs)) !== 'linked') {
    work.report(new Error('the access log is not linked'), 'log')
  }
}
