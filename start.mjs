// First file of the house. It runs on any Node from 20 up and has no dependencies:
// it installs what is missing and hands over to the Node 24 that lies among the packages.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const stamp = join(root, 'node_modules', '.ons-plan-lock')
const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8')
const lockHash = createHash('sha256').update(lockText).digest('hex')

function say(nl, en) {
  process.stdout.write(`${nl}\n${en}\n`)
}

function leave(nl, en) {
  process.stderr.write(`${nl}\n${en}\n`)
  process.exit(1)
}

function textOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

// npm's own record of what it installed; someone who ran `npm ci` by hand should not wait twice.
function installedByHand() {
  const record = textOf(join(root, 'node_modules', '.package-lock.json'))
  if (!record) return false
  const wanted = JSON.parse(lockText).packages
  const present = JSON.parse(record).packages
  const same = (name) => present[name]?.version === wanted[name]?.version
  return (
    Object.keys(present).every(same) &&
    Object.keys(wanted).every((name) => name === '' || wanted[name].optional || same(name))
  )
}

function keepStamp() {
  try {
    writeFileSync(stamp, lockHash)
  } catch (problem) {
    // Packages installed by somebody else: without a stamp the comparison is simply made again next time.
    if (!['EACCES', 'EPERM', 'EROFS'].includes(problem.code)) throw problem
  }
}

function install() {
  if (textOf(stamp) === lockHash) return
  if (!installedByHand()) {
    say('Onderdelen ophalen (npm ci). Dit duurt even.', 'Fetching the parts (npm ci). This takes a moment.')
    const npm = process.env.npm_execpath
    const args = ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error']
    const options = { cwd: root, stdio: 'inherit' }
    const done = npm?.endsWith('.js')
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, options)
    if (done.status !== 0) {
      leave(
        'Ophalen van de onderdelen lukte niet. Is er internet, en staat npm op deze computer?',
        'The parts could not be fetched. Is there internet, and is npm on this computer?',
      )
    }
  }
  keepStamp()
}

function node24() {
  const own = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return leave(
    `Voor deze computer (${process.platform} ${process.arch}) hoort er geen Node 24 bij. Installeer zelf Node 24 of nieuwer.`,
    `No Node 24 comes along for this computer (${process.platform} ${process.arch}). Please install Node 24 or newer.`,
  )
}

function textOfProcess(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    // Gone, or a system without /proc: either way nothing to read.
    return ''
  }
}

// npm starts us through a shell, so npm may be the parent's parent.
function ancestors() {
  const parent = process.ppid
  const throughShell = ['sh', 'dash', 'bash', 'ash'].includes(textOfProcess(parent, 'comm').trim())
  const grandparent = throughShell ? /^PPid:\s*(\d+)$/m.exec(textOfProcess(parent, 'status'))?.[1] : ''
  return `${parent} ${grandparent}`
}

// npm passes a signal on to its shell only: whoever ends npm would leave the house running unseen.
function endWithNpm() {
  const first = ancestors()
  setInterval(() => {
    if (ancestors() !== first) child.kill('SIGTERM')
  }, 500).unref()
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  leave('Ons plan heeft Node 20 of nieuwer nodig.', 'Ons plan needs Node 20 or newer.')
}
install()

const [command, ...rest] = process.argv.slice(2)
const flags = ['--import', './src/platform/tsx.mjs', '--disable-proto=delete', '--no-warnings']
const program = command === undefined ? ['src/launcher.ts'] : ['src/main.ts', command, ...rest]
// The open channel tells the launcher when this process is gone, whatever ended it.
const stdio = command === undefined ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit'
const child = spawn(node24(), [...flags, ...program], { cwd: root, stdio })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
if (process.env.npm_lifecycle_event) endWithNpm()
child.on('error', (problem) => leave(`Starten lukte niet: ${problem.message}`, `Starting failed: ${problem.message}`))
child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
