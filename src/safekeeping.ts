/** `npm run db backup`, `restore` and `turn`: what the one who runs the house says to its backups and keys. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock } from '#platform/clock.ts'
import { openKeyStore } from '#platform/keys/store.ts'
import { askForTurn } from '#platform/keys/turn.ts'
import { readStart } from './launcher/start.ts'
import { backUpEmbedded, backUpKeys, restoreEmbedded, restoreServer } from './restore.ts'

const root = join(import.meta.dirname, '..')
const say = (line: string) => void process.stdout.write(`${line}\n`)
const startFrom = (environment: NodeJS.ProcessEnv) => readStart(environment, root, process.getuid?.() === 0)

export async function backUp(environment: NodeJS.ProcessEnv): Promise<number> {
  const { directory, databaseUrl } = startFrom(environment)
  if (databaseUrl === null) return (await backUpEmbedded(directory, environment, say)) ? 0 : 1
  const target = environment.ONSPLAN_KEYS_BACKUP
  if (!target) {
    say('ONSPLAN_KEYS_BACKUP ontbreekt: waar komt de kopie van de sleutels? / where does the copy of the keys go?')
    return 1
  }
  const copied = await backUpKeys(directory, target)
  say(`${copied} sleutels gekopieerd; de inhoud kopieert de server zelf (ops/README.md).`)
  say(`${copied} keys copied; the server copies the content itself (ops/README.md).`)
  return 0
}

/** --content=… (embedded) and --keys=…; without --keys the keys that are in ONSPLAN_DATA still. */
export async function restore(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const options = { content: { type: 'string' }, keys: { type: 'string' } } as const
  const { content, keys } = parseArgs({ args: [...words], options }).values
  const { directory, databaseUrl } = startFrom(environment)
  if (databaseUrl === null && content === undefined) {
    say('--content=… · --keys=…')
    return 1
  }
  const done =
    databaseUrl === null
      ? await restoreEmbedded({ directory, content: content ?? '', keys }, say)
      : await restoreServer(databaseUrl, directory, keys)
  say(`Teruggezet en nagekeken: ${done.tables} tabellen. Opnieuw vernietigd: ${done.again}.`)
  say(`Restored and checked: ${done.tables} tables. Destroyed again: ${done.again}.`)
  return 0
}

export async function turnAllKeys(environment: NodeJS.ProcessEnv): Promise<number> {
  const keys = openKeyStore(join(startFrom(environment).directory, 'keys'), {
    now: () => systemClock.now().getTime(),
  })
  await askForTurn(keys)
  await keys.close()
  say('De sleutels gaan om terwijl het huis draait; binnen een dag zijn de oude weg.')
  say('The keys are turned while the house runs; within a day the old ones are gone.')
  return 0
}
