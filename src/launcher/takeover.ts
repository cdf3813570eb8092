// Carries out what was decided about the traces of an earlier run.
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { launcherWords, stepWords } from './launcher.words.ts'
import { type Decision, decideLeftover, readPidFile } from './leftover.ts'
import { seeInside, seeProcess } from './processes.ts'
import { refuse } from './refusal.ts'

type Log = (step: string) => void

const lookMs = 100
// Backends end within moments of their postmaster; a dead process is buried at once where the first process does its work.
const looks = { refuse: 30, moveAside: 3 }
const orphanLooks = 300

function decide(cluster: string): Decision {
  const path = join(cluster, 'postmaster.pid')
  const file = readPidFile(existsSync(path) ? readFileSync(path, 'utf8') : null)
  const holder = file.kind === 'read' ? seeProcess(file.pid, cluster, file.directory) : null
  return decideLeftover({ file, holder, inside: seeInside(cluster) })
}

async function stopOrphan(cluster: string, pid: number) {
  // SIGINT is PostgreSQL's fast stop, the same that `pg_ctl stop -m fast` sends.
  process.kill(pid, 'SIGINT')
  for (let look = 0; look < orphanLooks; look += 1) {
    await pause(lookMs)
    if (seeInside(cluster).every((seen) => seen.pid !== pid)) return
  }
  refuse(launcherWords.unknownHolder(cluster, pid))
}

function moveAside(cluster: string) {
  const stamp = new Date().toISOString().replaceAll(':', '-')
  renameSync(join(cluster, 'postmaster.pid'), join(cluster, `postmaster.pid.aside-${stamp}`))
}

async function carryOut(decision: Exclude<Decision, { act: 'open' }>, cluster: string, look: number, log: Log) {
  if (decision.act === 'refuse') {
    const words = decision.why === 'copied' ? launcherWords.copiedWhileRunning : launcherWords.unknownHolder
    refuse(words(cluster, decision.pid))
  }
  if (decision.act === 'stopOrphan') {
    log(stepWords.stopOrphan)
    return stopOrphan(cluster, decision.pid)
  }
  if (decision.act === 'await' && look <= looks[decision.otherwise]) return pause(lookMs)
  if (decision.act === 'await' && decision.otherwise === 'refuse')
    refuse(launcherWords.stillBusy(cluster, decision.pids))
  log(stepWords.movedAside)
  moveAside(cluster)
}

/** Both locks must be held. Returns when PostgreSQL may be started. */
export async function clearLeftover(cluster: string, log: Log) {
  for (let look = 1; ; look += 1) {
    const decision = decide(cluster)
    if (decision.act === 'open') return
    await carryOut(decision, cluster, look, log)
  }
}
