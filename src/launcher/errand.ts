// An errand: a short process of its own for what needs the owner's connection or packages, so the launcher stays without.
import { join } from 'node:path'
import { forkPart, type Part } from './child.ts'

/** What it says on the way, and what it may ask: a backup before it changes anything. */
export type Voice = { log: (step: string) => void; backUp: () => Promise<void>; environment: NodeJS.ProcessEnv }

export type Errand = { program: string; name: string; message: object }

type Told = { step: string } | { done: unknown } | { ask: 'backUp' }

export type Hearing = { log: (step: string) => void; stop?: AbortSignal; backUp?: () => Promise<boolean> }

/** Null when it failed (it has said why itself) or was stopped. */
export function runErrand<T>(part: Part, { program, name, message }: Errand, hearing: Hearing): Promise<T | null> {
  const child = forkPart(part, 'src/launcher/preparation.ts', [join(part.house, program), name])
  const end = () => void child.kill('SIGTERM')
  hearing.stop?.addEventListener('abort', end)
  child.send(message)
  return new Promise((settle) => {
    let done: T | null = null
    child.on('message', async (told: Told) => {
      if ('step' in told) hearing.log(told.step)
      else if ('done' in told) done = told.done as T
      else {
        const backedUp = (await hearing.backUp?.()) ?? true
        if (child.connected) child.send({ backedUp })
      }
    })
    child.once('exit', (code) => {
      hearing.stop?.removeEventListener('abort', end)
      settle(code === 0 ? done : null)
    })
  })
}
