// The child's side of an errand. Forked with the program and the name of its work; the owner's address comes over the channel,
// never in the environment.
import { pathToFileURL } from 'node:url'
import type { Voice } from './errand.ts'
import { LauncherRefusal } from './refusal.ts'
import { faultInFull } from './said-fault.ts'

type Work = (start: object & Voice) => Promise<unknown>

process.on('disconnect', () => process.exit(1))

const asked = (): Promise<void> =>
  new Promise((go, refuse) => {
    process.once('message', ({ backedUp }: { backedUp: boolean }) =>
      backedUp ? go() : refuse(new LauncherRefusal(noBackup)),
    )
    process.send?.({ ask: 'backUp' })
  })

const noBackup = {
  nl: 'De reservekopie vooraf lukte niet. Er is niets veranderd.',
  en: 'The backup beforehand failed. Nothing was changed.',
}

process.once('message', async (message: object) => {
  try {
    const { [process.argv[3] as string]: work }: Record<string, Work> = await import(
      pathToFileURL(process.argv[2] as string).href
    )
    const log = (step: string) => void process.send?.({ step })
    const done = await work?.({ ...message, log, backUp: asked, environment: process.env })
    process.send?.({ done: done ?? true }, () => process.exit(0))
  } catch (problem) {
    console.error(problem instanceof LauncherRefusal ? problem.message : faultInFull(problem))
    process.exit(1)
  }
})
