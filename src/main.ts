/** The command line: test, check, goals, bench, map and db; without a word the launcher starts the house. */
import { spawn, spawnSync } from 'node:child_process'
import { globSync, writeFileSync } from 'node:fs'
import { release } from '#db/release.ts'
import { describe } from '#platform/database/describe.ts'
import { migrate } from '#platform/database/migrate.ts'
import { corridor } from './corridor.ts'
import { openTestCluster } from './launcher/throwaway.ts'
import { drawMap } from './map.ts'
import { serveBrowser } from './trial/browser.ts'
import { type Ground, groundSetting, openGround } from './trial/ground.ts'

const loader = ['--import', './src/platform/tsx.mjs', '--disable-proto=delete', '--no-warnings']
const testFiles = () => globSync(['src/**/*.test.{ts,tsx}', 'checks/**/*.test.ts', 'e2e/**/*.test.ts']).sort()

const commands: Record<string, (words: readonly string[]) => Promise<number> | number> = {
  test: (words) => runTests(words.length > 0 ? words : testFiles(), {}),
  check: async () => {
    for (const [program, ...words] of [
      ['tsc', '-p', '.'],
      ['biome', 'check', '.'],
    ] as const) {
      if (run(`node_modules/.bin/${program}`, words) !== 0) return 1
    }
    return runTests(testFiles(), {})
  },
  goals: (words) => runTests(words.length > 0 ? words : testFiles(), { GOAL_SIZE: 'long' }),
  bench: (words) => run(process.execPath, [...loader, 'bench/bench.ts', ...words]),
  map: () => {
    process.stdout.write(drawMap())
    return 0
  },
  db: (words) => (words[0] === 'release' ? releaseMigrations() : describeDatabase()),
}

/** One cluster, one migrated template and one browser for all files. */
async function runTests(files: readonly string[], more: NodeJS.ProcessEnv): Promise<number> {
  const [ground, browser] = [await openGround(), await serveBrowser()]
  try {
    return await runTestsOn(ground, files, { ...browser.setting, ...more })
  } finally {
    await Promise.all([ground.close(), browser.close()])
  }
}

function runTestsOn(ground: Ground, files: readonly string[], more: NodeJS.ProcessEnv): Promise<number> {
  return runBeside(
    process.execPath,
    [...loader, '--test', '--test-concurrency=2', '--test-timeout=1200000', ...files],
    { ...groundSetting(ground), ...more },
  )
}

/** The cluster lives in this process, so the tests run beside it. */
function runBeside(program: string, words: readonly string[], more: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(program, [...words], { stdio: 'inherit', env: { ...process.env, ...more } })
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function run(program: string, words: readonly string[], more: NodeJS.ProcessEnv = {}): number {
  return spawnSync(program, [...words], { stdio: 'inherit', env: { ...process.env, ...more } }).status ?? 1
}

function releaseMigrations(): number {
  release()
  return 0
}

/** Makes schema.sql and the table types anew from a database that was just migrated. */
async function describeDatabase(): Promise<number> {
  const cluster = await openTestCluster()
  try {
    await migrate(cluster.ownerUrl, corridor)
    const { schema, tables } = await describe(cluster.ownerUrl)
    writeFileSync('db/schema.sql', schema)
    writeFileSync('src/platform/database/tables.ts', tables)
    return 0
  } finally {
    await cluster.stop()
  }
}

const [word = '', ...words] = process.argv.slice(2)
const command = commands[word]
if (command === undefined) process.stderr.write(`${Object.keys(commands).join(' · ')}\n`)
process.exit(command === undefined ? 1 : await command(words))
