// Teaches Node to load `.tsx`: Node strips types itself but does not know JSX.
// `.ts` stays with Node, and `#care/…` is Node's own package imports, so nothing else is bent here.
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)

// Where Node keeps what it compiled, views may lie too; a process that may not write there compiles for itself, as Node does.
const kept = keptViews(process.env.NODE_COMPILE_CACHE)

function keptViews(directory) {
  if (!directory) return undefined
  const views = join(directory, 'views')
  try {
    mkdirSync(views, { recursive: true })
    accessSync(views, constants.W_OK)
    return views
  } catch {
    return undefined
  }
}

function compiled(path) {
  const source = readFileSync(path, 'utf8')
  if (kept === undefined) return compile(source, path)
  const place = join(kept, createHash('sha256').update(path).update('\n').update(source).digest('hex'))
  if (existsSync(place)) return readFileSync(place, 'utf8')
  const code = compile(source, path)
  keep(place, code)
  return code
}

// Never half: whoever starts beside this one reads the whole or nothing.
function keep(place, code) {
  const unfinished = `${place}.${process.pid}`
  try {
    writeFileSync(unfinished, code)
    renameSync(unfinished, place)
  } catch {
    // A full disk makes the next start slower and nothing else.
    rmSync(unfinished, { force: true })
  }
}

function compile(source, path) {
  // Asked for at the first view only: the launcher, which has no views, never loads esbuild.
  const { transformSync } = require('esbuild')
  const { code } = transformSync(source, {
    loader: 'tsx',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    sourcefile: path,
  })
  return code
}

registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !new URL(url).pathname.endsWith('.tsx')) return nextLoad(url, context)
    return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true }
  },
})
