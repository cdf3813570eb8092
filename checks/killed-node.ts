// A web process of its own on a house, to be killed: goals R1 and R10.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '#src/launcher/trial/play.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { root } from './source.ts'

export type KilledNode = { base: string; readyAfterMs: number; kill(): Promise<void> }

const flags = ['--import', './src/platform/tsx.mjs', '--disable-proto=delete', '--no-warnings']

// A test that fails halfway must not leave a web process behind.
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Resolves when it answers that it is healthy. */
export async function startNode(house: TrialHouse): Promise<KilledNode> {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const since = performance.now()
  const environment = { TRIAL_WEB_URL: house.webUrl, TRIAL_KEYS: house.keysDirectory, TRIAL_PORT: String(port) }
  const kept = process.env.NODE_COMPILE_CACHE ?? join(house.keysDirectory, '..', 'compiled')
  const child = spawn(process.execPath, [...flags, 'checks/served-child.ts'], {
    cwd: root,
    env: { ...process.env, ...environment, NODE_COMPILE_CACHE: kept, NODE_TEST_CONTEXT: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  running.add(child)
  const ended = once(child, 'exit').then(() => running.delete(child))
  await untilHealthy(base, child)
  return {
    base,
    readyAfterMs: performance.now() - since,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function untilHealthy(base: string, child: ChildProcess): Promise<void> {
  while (child.signalCode === null && child.exitCode === null) {
    const answer = await fetch(`${base}/health`).catch(() => null)
    if (answer?.status === 200) return
    await pause(10)
  }
  throw new Error('the web process ended before it was healthy')
}
