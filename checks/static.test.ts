import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { expectNone, filesIn, read } from './source.ts'
import { dayOfServer, type Finding, gluedInSql, prototypeByName, sameName, staticRules } from './static.ts'

const files = [
  ...filesIn(['src', 'db', 'checks', 'e2e', 'bench'], ['.ts', '.tsx', '.mjs']),
  { path: 'start.mjs', source: read('start.mjs') },
]
const told = ({ rule, at }: Finding) => `${at} ${rule}`
const goal = (id: string, value: number, target: string, good: boolean) =>
  console.log(`GOAL ${id} ${value} ${target} ${good ? 'PASS' : 'FAIL'} seed=0`)

test('S30 static: nothing stands in the source that must not', () => {
  const sql = filesIn(['src', 'db'], ['.sql'])
  const found = [
    ...staticRules.flatMap((rule) => files.flatMap(rule)),
    ...sql.flatMap(gluedInSql),
    ...sql.flatMap(dayOfServer),
    ...sameName(files.filter(({ path }) => path.startsWith('src/') && !path.includes('.test.'))),
  ]
  goal('S30', found.length, '0 findings', found.length === 0 && files.length > 40)
  expectNone(found.map(told))
  assert.ok(files.length > 40, `looked at ${files.length} files only`)
})

test('S16 pollution: no prototype is reached by name, and the start switches the door to it off', () => {
  const found = files.flatMap(prototypeByName)
  const starts = files.filter(({ path }) => path === 'start.mjs' || path.startsWith('src/launcher'))
  const off = starts.some(({ source }) => source.includes('--disable-proto=delete'))
  goal('S16-static', found.length, '0 names and --disable-proto=delete at the start', found.length === 0 && off)
  expectNone(found.map(told))
  assert.ok(off, 'no start file switches on --disable-proto=delete')
})

test('S16 pollution: with that flag a key named __proto__ in JSON changes nothing', () => {
  const program = `
    const put = JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}')
    const merged = Object.assign({}, put, { ...put })
    process.stdout.write(String(({}).admin) + ' ' + String(merged.admin) + ' ' + String(({}).__proto__))`
  const run = spawnSync(process.execPath, ['--disable-proto=delete', '-e', program], { encoding: 'utf8' })
  assert.equal(run.stdout, 'undefined undefined undefined')
})

const care = 'src/care/goals/goals.commands.ts'
const caught = (source: string, path = care) =>
  staticRules.flatMap((rule) => rule({ path, source })).map(({ rule }) => rule)

test('planted SQL with a value in its text is refused, bound parameters are not', () => {
  const rule = 'no SQL by string'
  const path = 'src/care/goals/goals.sql.ts'
  assert.deepEqual(caught("const a = `select id from care.goal where id = '${id}'`", path), [rule])
  assert.deepEqual(caught("const a = 'delete from care.goal where id = ' + id", path), [rule])
  assert.deepEqual(caught('const a = sql.raw(text)', path), ['no raw SQL'])
  assert.deepEqual(caught("tx.query('select id from care.goal where id = $1', [id])", path), [])
  assert.deepEqual(caught('const a = sql`select id from care.goal where id = ${id}`', path), [])
  assert.deepEqual(caught('const a = `select who ${name} is`.length', 'checks/a.ts'), [])
})

test('planted raw HTML, evaluated text and child processes are refused', () => {
  assert.deepEqual(caught('node.innerHTML = text'), ['no raw HTML'])
  assert.deepEqual(caught('const a = <p dangerouslySetInnerHTML={{ __html: text }} />', 'src/ui/a.tsx'), [
    'no raw HTML',
  ])
  assert.deepEqual(caught("const a = new Function('return 1')"), ['no code from text'])
  const spawn = "import { spawn } from 'node:child_process'"
  assert.deepEqual(caught(spawn, 'src/platform/mail.ts'), ['no child process outside the launcher'])
  assert.deepEqual(caught(spawn, 'src/launcher/start.ts'), [])
})

test('a planted clock or lot is refused outside its adapter, a moment given is not', () => {
  const rule = 'no clock and no lots outside their adapters'
  assert.deepEqual(caught('const a = Date.now() + Math.random() + new Date().getTime()'), [rule, rule, rule])
  assert.deepEqual(caught("const a = new Date(given) // or 'new Date()'"), [])
  assert.deepEqual(caught('const a = Date.now()', 'src/platform/clock.ts'), [])
})

test('a day of the machine or of the server is refused, also in a test; a day of the house is not', () => {
  const rule = 'no day of the machine'
  assert.deepEqual(caught('const a = at.getDate() + at.toISOString().slice(0, 10)'), [rule, rule])
  assert.deepEqual(caught("await house.ask('select current_date')", 'src/care/goals/goals.test.ts'), [rule])
  assert.deepEqual(caught("const a = dayOf(at) // or 'current_date'"), [])
  assert.equal(dayOfServer({ path: 'db/a.sql', source: 'select current_date;' }).length, 1)
  assert.deepEqual(dayOfServer({ path: 'db/a.sql', source: 'select door.today(); -- never current_date' }), [])
})

test('a planted query outside the door is refused, and so are tables of care below the rooms', () => {
  assert.deepEqual(caught("await pool.query('select 1')"), ['no query outside the door'])
  assert.deepEqual(caught("await db.selectFrom('goal').executeTakeFirst()", 'src/app.ts'), [
    'no query outside the door',
  ])
  assert.deepEqual(caught("pool.query('select id from care.goal')", 'src/platform/web.ts'), [
    'no table of care below the rooms',
  ])
})

test('planted SQL that is glued together inside SQL is refused, format is not', () => {
  const path = 'src/care/goals/goals.policies.sql'
  assert.equal(gluedInSql({ path, source: "execute 'drop table ' || name;" }).length, 1)
  assert.deepEqual(gluedInSql({ path, source: "execute format('drop table %I', name);\n-- execute 'a' || b;" }), [])
})

test('two planted statements of one name are refused, the same statement twice is not', () => {
  const end = { path: care, source: "tx.one('jim.end', 'select door.end_jim($1)', [id])" }
  const other = { path: care, source: "tx.one<{ yes: boolean }>('jim.end', 'select door.end_jim($1) as yes')" }
  assert.equal(sameName([end, end, other]).length, 1)
  assert.deepEqual(sameName([end, end]), [])
})

test('a planted prototype by name is refused', () => {
  assert.equal(prototypeByName({ path: care, source: "a['__proto__'] = b.__proto__" }).length, 2)
})
