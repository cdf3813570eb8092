// What the one who starts may choose: PORT, ONSPLAN_DATA and DATABASE_URL.
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { launcherWords } from './launcher.words.ts'
import { refuse } from './refusal.ts'

export type Start = { port: number; directory: string; databaseUrl: string | null }

/** Root's home is closed to the person that PostgreSQL runs as, so root gets a directory of the system. */
export const systemDirectory = '/var/lib/ons-plan'

const standardPort = 3000

function readPort(text: string | undefined): number {
  if (!text) return standardPort
  const port = Number(text)
  return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535 ? port : refuse(launcherWords.portWrong(text))
}

export function readStart(environment: NodeJS.ProcessEnv, root: string, isRoot: boolean): Start {
  const wished = environment.ONSPLAN_DATA
  const standard = isRoot ? systemDirectory : resolve(root, '.data')
  return {
    port: readPort(environment.PORT),
    directory: wished ? resolve(root, wished) : standard,
    databaseUrl: environment.DATABASE_URL || null,
  }
}

/** Only looks: a busy port should be said before anything is created. The web process opens it. */
export function refuseBusyPort(port: number): Promise<void> {
  const look = createServer()
  return new Promise<void>((free, fail) => {
    look.once('error', fail)
    look.listen(port, () => look.close(() => free()))
  }).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EADDRINUSE' || problem.code === 'EACCES') refuse(launcherWords.portBusy(port))
    throw problem
  })
}

// What only the launcher may know, or would speak for another server.
const withheldNames = /^(DATABASE_URL|TEST_DATABASE_URL|PG[A-Z]+|NODE_CHANNEL_.*|NODE_OPTIONS|npm_.*)$/

export function childEnvironment(environment: NodeJS.ProcessEnv, added: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !withheldNames.test(name))
  return { ...Object.fromEntries(kept), ...added }
}
