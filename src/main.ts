/** The command line: test, check, goals, bench, map and db; without a word the launcher starts the house. */
import { spawn, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { release } from '#db/release.ts'
import { BadBackup } from '#platform/backup/pack.ts'
import { describe } from '#platform/database/describe.ts'
import { migrate } from '#platform/database/migrate.ts'
import { corridor } from './corridor.ts'
import { inviteByCommand } from './invite.ts'
import { LauncherRefusal } from './launcher/refusal.ts'
import { openTestCluster } from './launcher/throwaway.ts'
import { drawMap } from './map.ts'
import { backUp, restore, turnAllKeys } from './safekeeping.ts'
import { serveBrowser } from './trial/browser.ts'
import { type Ground, groundSetting, openGround } from './trial/ground.ts'

const loader = ['--import', './src/platform/tsx.mjs', '--disable-proto=delete', '--no-warnings']
const testFiles = () => globSync(['src/**/*.test.{ts,tsx}', 'checks/**/*.test.ts', 'e2e/**/*.test.ts']).sort()

const commands: Record<string, (words: readonly string[]) => Promise<number> | number> = {
  test: (words) => runTests(words.length > 0 ? words : testFiles()),
  check: async () => {
    for (const [program, ...words] of [
      ['tsc', '-p', '.'],
      ['biome', 'check', '.'],
      ['knip', '--no-progress'],
    ] as const) {
      if (run(`node_modules/.bin/${program}`, words) !== 0) return 1
    }
    return runTurns(houseFirst(testFiles()), {})
  },
  goals: (words) => runGoals(words.length > 0 ? words : testFiles().filter(holdsGoal)),
  bench: (words) => run(process.execPath, [...loader, 'bench/bench.ts', ...words]),
  map: () => {
    process.stdout.write(drawMap())
    return 0
  },
  db: ([word = '', ...words]) => (databaseCommands[word] ?? describeDatabase)(words),
}

const databaseCommands: typeof commands = {
  release: releaseMigrations,
  invite: (words) => inviteByCommand(words, process.env),
  backup: () => orRefuse(backUp(process.env)),
  restore: (words) => orRefuse(restore(words, process.env)),
  turn: () => turnAllKeys(process.env),
}

/** What is refused is said in plain words. */
async function orRefuse(work: Promise<number>): Promise<number> {
  try {
    return await work
  } catch (problem) {
    if (!(problem instanceof LauncherRefusal || problem instanceof BadBackup)) throw problem
    process.stderr.write(`${problem.message}\n`)
    return 1
  }
}

const holdsGoal = (file: string) => /\bprintGoal\(|GOAL /.test(readFileSync(file, 'utf8'))
const isHouseCheck = (file: string) => file.startsWith('checks/')
const isTimed = (file: string) => /\bonTime\(/.test(readFileSync(file, 'utf8'))

type Turn = { files: readonly string[]; atOnce: number; orStop?: true }

/** What is judged by the clock has the machine to itself, after all the rest. */
function runGoals(files: readonly string[]): Promise<number> {
  const turns = [
    { files: files.filter((file) => !isTimed(file)), atOnce: 2 },
    { files: files.filter(isTimed), atOnce: 1 },
  ]
  return runTurns(turns, { GOAL_SIZE: 'long' })
}

/** A house that does not stand is told within minutes: its checks go first, and the rest waits until they pass. */
function houseFirst(files: readonly string[]): readonly Turn[] {
  const [house, rest] = [files.filter(isHouseCheck), files.filter((file) => !isHouseCheck(file))]
  return [
    { files: house, atOnce: 2, orStop: true },
    { files: rest, atOnce: 2 },
  ]
}

const runTests = (files: readonly string[]): Promise<number> => runTurns([{ files, atOnce: 2 }], {})

/** One cluster, one migrated template and one browser for all files, and each file of the house compiled once. */
async function runTurns(turns: readonly Turn[], more: NodeJS.ProcessEnv): Promise<number> {
  const [ground, browser] = [await openGround(), await serveBrowser()]
  const compiled = mkdtempSync(join(tmpdir(), 'ons-plan-compiled-'))
  const setting = { ...browser.setting, NODE_COMPILE_CACHE: compiled, ...more }
  let code = 0
  try {
    for (const turn of turns.filter(({ files }) => files.length > 0)) {
      code = (await runTurn(ground, turn, setting)) || code
      if (turn.orStop && code !== 0) break
    }
    return code
  } finally {
    await Promise.all([ground.close(), browser.close()])
    rmSync(compiled, { recursive: true, force: true })
  }
}

function runTurn(ground: Ground, { files, atOnce }: Turn, more: NodeJS.ProcessEnv): Promise<number> {
  // Looking at every screen of the house takes half an hour on a slow machine where another file runs beside it, and at the long size more than an hour and a half.
  const longest = more.GOAL_SIZE === 'long' ? 14_400_000 : 3_600_000
  return runBeside(
    process.execPath,
    [...loader, '--test', `--test-concurrency=${atOnce}`, `--test-timeout=${longest}`, ...files],
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
