// A short process of its own for everything that needs the owner's connection, so the launcher stays without packages.
// Forked with the program to run; the owner's address comes over the channel, never in the environment.
import { pathToFileURL } from 'node:url'
import type { Prepared, PrepareStart } from './prepare.ts'
import { LauncherRefusal } from './refusal.ts'

type Prepare = (start: PrepareStart) => Promise<Prepared>

process.on('disconnect', () => process.exit(1))

process.once('message', async (start: Omit<PrepareStart, 'log' | 'environment'>) => {
  try {
    const { prepare }: { prepare: Prepare } = await import(pathToFileURL(process.argv[2] as string).href)
    const log = (step: string) => void process.send?.({ step })
    const prepared = await prepare({ ...start, log, environment: process.env })
    process.send?.({ prepared }, () => process.exit(0))
  } catch (problem) {
    console.error(problem instanceof LauncherRefusal ? problem.message : problem)
    process.exit(1)
  }
})
