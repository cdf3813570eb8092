// Keeps the web process alive: it may die, the database stays and the launcher starts it again.
// It says 'ready' when it listens and 'busy' when the port is taken; it is asked to end with 'drain'.
import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { forkPart, type Part } from './child.ts'
import { stepWords } from './launcher.words.ts'

export type Web = {
  /** Resolves at the first 'ready'; to 'busy' or 'failed' when that never came. */
  firstAnswer: Promise<'ready' | 'busy' | 'failed'>
  /** Lets running requests finish, for at most ten seconds. */
  drain(): Promise<void>
}

const drainMs = 10_000
const longestPause = 2_000

type Life = { child: ChildProcess; answer: Promise<'ready' | 'busy' | 'failed'>; ended: Promise<void> }

function live(part: Part, program: string): Life {
  const child = forkPart(part, program)
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done())
  })
  const answer = new Promise<'ready' | 'busy' | 'failed'>((tell) => {
    child.on('message', (word) => {
      if (word === 'ready' || word === 'busy') tell(word)
    })
    child.once('exit', () => tell('failed'))
  })
  return { child, answer, ended }
}

async function end({ child, ended }: Life) {
  const late = new AbortController()
  if (child.connected) child.send('drain', () => {})
  const killer = pause(drainMs, undefined, { signal: late.signal }).then(
    () => child.kill('SIGKILL'),
    () => {},
  )
  await ended
  late.abort()
  await killer
}

export function keepWeb(part: Part, program: string, log: (step: string) => void): Web {
  let life = live(part, program)
  let stopping = false

  async function follow() {
    // A part that fails before its first answer is broken, not unlucky; starting it again would only hide that.
    if ((await life.answer) !== 'ready') return
    for (let failures = 0; ; ) {
      await life.ended
      if (stopping) return
      log(stepWords.webAgain)
      if (failures > 0) await pause(Math.min(100 * 2 ** failures, longestPause))
      if (stopping) return
      life = live(part, program)
      failures = (await life.answer) === 'ready' ? 0 : failures + 1
    }
  }

  const following = follow()
  return {
    firstAnswer: life.answer,
    async drain() {
      stopping = true
      await end(life)
      await following
    },
  }
}
