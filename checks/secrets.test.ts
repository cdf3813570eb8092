import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from './source.ts'

/** Files that go along when the repository is handed on: what git knows, and what it would take in. */
function files(): string[] {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  const names = listed.stdout.toString().split('\0').filter(Boolean)
  return names.filter((name) => !/\.(?:woff2?|png|jpg|ico)$|^package-lock\.json$/.test(name))
}

function secretlint(names: string[]) {
  const program = join(root, 'node_modules/secretlint/bin/secretlint.js')
  const args = [program, '--no-color', '--secretlintrc', join(root, '.secretlintrc.json'), '--no-glob', ...names]
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
}

test('S19 secrets: no secret stands in the repository', () => {
  const names = files()
  const run = secretlint(names)
  console.log(`GOAL S19 ${run.status === 0 ? 0 : 1} 0 secrets ${run.status === 0 ? 'PASS' : 'FAIL'} seed=0`)
  console.log('GOAL S19-history SKIP history, image and SBOM are searched at a release, not here')
  assert.equal(run.status, 0, run.stdout + run.stderr)
  assert.ok(names.length > 20, `looked at ${names.length} files only`)
})

test('a planted key is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  const file = join(folder, 'settings.ts')
  // Put together here, so that this file holds no key itself.
  writeFileSync(
    file,
    `export const key = '${['-----BEGIN', 'RSA PRIVATE KEY-----'].join(' ')}\n${'MIIEpQIBAAKCAQEA'.repeat(20)}\n${['-----END', 'RSA PRIVATE KEY-----'].join(' ')}'\n`,
  )
  const run = secretlint([file])
  rmSync(folder, { recursive: true })
  assert.notEqual(run.status, 0)
})
