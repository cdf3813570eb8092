import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corridor, floors, kinds, placeOf, resolveImport } from './corridor.ts'
import { diets, mayImport } from './may-import.ts'

const goal = 'src/care/goals/goal.ts'
const goalPages = 'src/care/goals/goals.pages.tsx'

function allowed(from: string, to: string) {
  assert.equal(mayImport(from, to), null, `${from} should be free to import ${to}`)
}

function refused(from: string, to: string, reason: RegExp) {
  assert.match(mayImport(from, to) ?? 'allowed', reason, `${from} should not import ${to}`)
}

test('the corridor runs from people to the organisations where they work, with entry directly after access and its log', () => {
  assert.equal(corridor[0], 'people')
  assert.equal(corridor.at(-1), 'organisations')
  assert.equal(corridor.indexOf('entry'), corridor.indexOf('logChain') + 1)
  assert.equal(new Set(corridor).size, corridor.length)
})

test('a room may use every room before it and no room after it', () => {
  for (const [at, room] of corridor.entries()) {
    for (const [other, target] of corridor.entries()) {
      const verdict = mayImport(`src/care/${room}/${room}.commands.ts`, `src/care/${target}/a.ts`)
      assert.equal(verdict === null, other <= at, `${room} → ${target}: ${verdict}`)
    }
  }
})

test('stairs between floors go down only', () => {
  for (const [at, floor] of floors.slice(1, 5).entries()) {
    for (const [other, target] of floors.slice(1, 5).entries()) {
      if (floor === target) continue
      const path = (name: string) => (name === 'care' ? 'src/care/plan/plan.pages.tsx' : `src/${name}/a/b.ts`)
      assert.equal(mayImport(path(floor), path(target)) === null, other < at, `${floor} → ${target}`)
    }
  }
})

test('no floor imports the roof, where the house is put together', () => {
  refused('src/platform/web.ts', 'src/app.ts', /house lies above platform/)
  refused(goalPages, 'src/routes.ts', /house lies above care/)
  allowed('src/routes.ts', goalPages)
})

test('rules are pure: no package, no node module, no platform but days and words', () => {
  allowed(goal, 'src/care/people/person.ts')
  allowed(goal, 'src/platform/dates.ts')
  refused(goal, 'package:node:fs', /do not use the package node:fs/)
  refused(goal, 'package:kysely', /do not use the package/)
  refused(goal, 'src/platform/clock.ts', /rules files do not import platform/)
  refused(goal, 'src/care/goals/goals.sql.ts', /rules files do not import sql/)
})

test('every kind of file imports exactly the kinds of its own row', () => {
  const path = (kind: string) => {
    const ending = kind === 'views' || kind === 'pages' ? 'tsx' : 'ts'
    return kind === 'rules' ? goal : `src/care/goals/goals.${kind}.${ending}`
  }
  for (const [kind, diet] of Object.entries(diets)) {
    for (const target of kinds) {
      const verdict = mayImport(path(kind), path(target))
      assert.equal(verdict === null, diet.kinds.includes(target), `${kind} → ${target}: ${verdict}`)
    }
  }
})

test('views reach the ui and never the platform or a query', () => {
  allowed('src/care/goals/goals.views.tsx', 'src/ui/scale.tsx')
  refused('src/care/goals/goals.views.tsx', 'src/platform/database.ts', /views files do not import platform/)
  refused('src/care/goals/goals.views.tsx', 'src/care/goals/goals.sql.ts', /views files do not import sql/)
})

test('a page shows what lies in earlier rooms, but does not call their pages', () => {
  allowed('src/care/dossier/dossier.pages.tsx', 'src/care/goals/goals.sql.ts')
  refused('src/care/dossier/dossier.pages.tsx', goalPages, /pages of its own room only/)
})

test('a test may use everything except a later room', () => {
  allowed('src/care/goals/goals.test.ts', 'src/app.ts')
  allowed('src/care/goals/goals.test.ts', 'package:fast-check')
  refused('src/care/goals/goals.test.ts', 'src/care/dossier/dossier.sql.ts', /lies after goals/)
})

test('a file with an unknown ending or room is refused by name', () => {
  refused('src/care/goals/goals.magic.ts', goal, /has no kind/)
  refused('src/care/goals/goals.pages.ts', goal, /has no kind/)
  refused('src/care/attic/box.ts', goal, /no floor and in no room/)
})

test('views of the ui are pure, its plain files may read style sheets at the start', () => {
  allowed('src/ui/assets.ts', 'package:node:fs')
  allowed('src/ui/assets.ts', 'package:esbuild')
  refused('src/ui/field.views.tsx', 'package:node:fs', /do not use the package node:fs/)
  refused('src/ui/assets.ts', 'package:pg', /do not use the package pg/)
})

test('the launcher has no dependencies, and only the roof knows it', () => {
  allowed('src/launcher.ts', 'package:node:child_process')
  refused('src/launcher.ts', 'package:pg', /no dependencies/)
  refused('src/launcher/lock.ts', 'package:pg', /no dependencies/)
  refused('src/launcher/lock.ts', 'src/platform/config.ts', /platform lies above launcher/)
  refused('src/platform/config.ts', 'src/launcher/lock.ts', /only the roof/)
  allowed('src/main.ts', 'src/launcher/lock.ts')
  allowed('src/launcher/trial/web.ts', 'package:pg')
})

test('an import is resolved from the importing file', () => {
  assert.equal(resolveImport(goal, './score.ts'), 'src/care/goals/score.ts')
  assert.equal(resolveImport(goal, '../people/person.ts'), 'src/care/people/person.ts')
  assert.equal(resolveImport(goal, '#care/people/person.ts'), 'src/care/people/person.ts')
  assert.equal(resolveImport(goal, '#db/cast/cast.ts'), 'db/cast/cast.ts')
  assert.equal(resolveImport(goal, 'hono/jsx'), 'package:hono/jsx')
})

test('a place tells floor, room and kind', () => {
  assert.deepEqual(placeOf(goalPages), { floor: 'care', room: 'goals', kind: 'pages' })
  assert.deepEqual(placeOf('src/app.ts'), { floor: 'house', room: null, kind: null })
  assert.equal(placeOf('db/cast/cast.ts'), null)
})
