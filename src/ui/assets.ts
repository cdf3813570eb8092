/**
 * Assets: one stylesheet, one script, one font and one icon, made in memory when the product starts. Their paths hold
 * a fingerprint of their content, so that a browser may keep them for ever.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { markPath } from '#ui/icon.views.tsx'
import { prunedTokens, tokenReader } from '#ui/tokens.ts'

export type Asset = {
  plain: Buffer
  /** Absent where packing makes no sense: a font is packed already. */
  brotli: Buffer | undefined
  gzip: Buffer | undefined
  type: string
  cache: string
}

export type Assets = {
  css: string
  js: string
  font: string
  icon: string
  /** By path: `/a/<fingerprint>.css`. */
  files: ReadonlyMap<string, Asset>
}

const here = import.meta.dirname

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

// Two years back: older phones are still in daily use, and logical properties work in all of these.
const browsers = ['chrome111', 'edge111', 'firefox114', 'safari16.4']

export async function assets(): Promise<Assets> {
  const sources = [...(await bundled('ons-plan.css')), ...(await bundled('enhance/start.ts')), icon()]
  const files = new Map<string, Asset>()
  const paths = new Map<string, string>()
  for (const { ending, body, path } of sources) {
    files.set(path, await packed(ending, body))
    paths.set(ending, path)
  }
  const pathOf = (ending: string) => paths.get(ending) ?? missing(ending)
  return { css: pathOf('.css'), js: pathOf('.js'), font: pathOf('.woff2'), icon: pathOf('.svg'), files }
}

type Source = { ending: string; body: Uint8Array; path: string }

async function bundled(entry: string): Promise<Source[]> {
  const { outputFiles } = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: browsers,
    outdir: '/a',
    publicPath: '/a',
    assetNames: '[hash]',
    loader: { '.woff2': 'file' },
    legalComments: 'none',
    plugins: [usedTokensOnly],
  })
  return outputFiles.map(({ path, contents }) => {
    const ending = extname(path)
    // The stylesheet names the font by esbuild's own fingerprint, so that one stays.
    const name = ending === '.woff2' ? path.slice(path.lastIndexOf('/') + 1) : fingerprint(contents) + ending
    return { ending, body: contents, path: `/a/${name}` }
  })
}

const usedTokensOnly: Plugin = {
  name: 'used tokens only',
  setup({ onLoad }) {
    onLoad({ filter: /tokens\.css$/ }, ({ path }) => ({
      contents: prunedTokens(readFileSync(path, 'utf8'), stylesheets()),
      loader: 'css',
    }))
  },
}

/** Every stylesheet beside tokens.css, as one text. */
export function stylesheets(): string {
  const names = readdirSync(here).filter((name) => name.endsWith('.css') && name !== 'tokens.css')
  return names.map((name) => readFileSync(join(here, name), 'utf8')).join('\n')
}

function icon(): Source {
  const colour = tokenReader(readFileSync(join(here, 'tokens.css'), 'utf8'), 'paper')('--onsplan-mark-color')
  const drawing = `<path d="${markPath}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-linecap="round"/>`
  const body = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${drawing}</svg>`)
  return { ending: '.svg', body, path: `/a/${fingerprint(body)}.svg` }
}

const fingerprint = (body: Uint8Array) => createHash('sha256').update(body).digest('hex').slice(0, 16)

async function packed(ending: string, body: Uint8Array): Promise<Asset> {
  const text = ending !== '.woff2'
  return {
    plain: Buffer.from(body),
    brotli: text
      ? await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
      : undefined,
    gzip: text ? await promisify(gzip)(body, { level: 9 }) : undefined,
    type: types[ending] ?? missing(ending),
    cache: 'public, max-age=31536000, immutable',
  }
}

function missing(ending: string): never {
  throw new Error(`No asset that ends in ${ending}`)
}
