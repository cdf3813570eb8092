import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { assets } from '#ui/assets.ts'

const made = await assets()
const file = (path: string) => made.files.get(path) ?? assert.fail(`no ${path}`)
const textOf = (path: string) => Buffer.from(file(path).plain).toString()
const kB = 1024

const goal = (id: string, value: number, most: number) => {
  console.log(`GOAL ${id} ${value} <=${most} ${value <= most ? 'PASS' : 'FAIL'} seed=0`)
  assert.ok(value <= most)
}

test('GOAL U-07: the script of a family page is at most 15 kB compressed', () => {
  goal('U-07', file(made.js).gzip?.length ?? 0, 15 * kB)
})

test('all CSS of a family page together is at most 12 kB compressed', () => {
  goal('U-07.css', file(made.css).gzip?.length ?? 0, 12 * kB)
})

test('the font is one file of at most 36 kB', () => {
  goal('U-07.font', file(made.font).plain.length, 36 * kB)
  assert.equal([...made.files.keys()].filter((path) => path.endsWith('.woff2')).length, 1)
})

test('every path holds a fingerprint, is kept for ever, and the stylesheet knows the font by it', () => {
  for (const [path, { cache }] of made.files) {
    assert.match(path, /^\/a\/[\dA-Za-z]{8,16}\.(css|js|woff2|svg)$/)
    assert.equal(cache, 'public, max-age=31536000, immutable')
  }
  assert.ok(textOf(made.css).includes(`url(${made.font})`) || textOf(made.css).includes(`url("${made.font}")`))
})

test('the packed variants hold the same text', () => {
  for (const path of [made.css, made.js, made.icon]) {
    const { plain, brotli, gzip } = file(path)
    assert.deepEqual(brotliDecompressSync(brotli ?? Buffer.of()), plain)
    assert.deepEqual(gunzipSync(gzip ?? Buffer.of()), plain)
  }
})

test('the same sources give the same paths', async () => {
  assert.deepEqual([...(await assets()).files.keys()], [...made.files.keys()])
})

test('what is sent asks nothing of another site', () => {
  const outside = /https?:\/\/(?!www\.w3\.org\/2000\/svg)/
  for (const path of [made.css, made.js, made.icon]) assert.doesNotMatch(textOf(path), outside)
})

test('the script builds no markup from text and runs no text as code', () => {
  assert.doesNotMatch(textOf(made.js), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/)
})
