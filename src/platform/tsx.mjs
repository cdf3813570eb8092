// Teaches Node to load `.tsx`: Node strips types itself but does not know JSX.
// `.ts` stays with Node, and `#care/…` is Node's own package imports, so nothing else is bent here.
import { readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)

function compiled(path) {
  // Asked for at the first view only: the launcher, which has no views, never loads esbuild.
  const { transformSync } = require('esbuild')
  const { code } = transformSync(readFileSync(path, 'utf8'), {
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
