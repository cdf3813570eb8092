// Asks the preparation process to migrate and to make the roles, and passes its steps on.
import { join } from 'node:path'
import { forkPart, type Part } from './child.ts'

export type PrepareStart = {
  ownerUrl: string
  dataDirectory: string
  embedded: boolean
  log: (step: string) => void
  environment: NodeJS.ProcessEnv
}

export type Prepared = { webUrl: string; jobUrl: string }

type Told = { step: string } | { prepared: Prepared }

/** Null when it failed (it has said why itself) or was stopped. */
export function runPreparation(
  part: Part,
  program: string,
  start: Omit<PrepareStart, 'environment'>,
  stopAsked: AbortSignal,
): Promise<Prepared | null> {
  const { log, ...message } = start
  const child = forkPart(part, 'src/launcher/preparation.ts', [join(part.house, program)])
  const end = () => void child.kill('SIGTERM')
  stopAsked.addEventListener('abort', end)
  child.send(message)
  return new Promise((done) => {
    let prepared: Prepared | null = null
    child.on('message', (told: Told) => {
      if ('step' in told) log(told.step)
      else prepared = told.prepared
    })
    child.once('exit', () => {
      stopAsked.removeEventListener('abort', end)
      done(prepared)
    })
  })
}
