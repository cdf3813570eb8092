import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tableFaults } from '#platform/web/route.ts'
import { routes } from '#src/routes.ts'
import { accessMatrix, freshProof, recentProof } from './access-matrix.ts'

type Row = { address: string; reach: string }

const asked: readonly Row[] = routes.map(({ method, path, reach }) => ({ address: `${method} ${path}`, reach }))
const written: readonly Row[] = Object.entries(accessMatrix).flatMap(([reach, addresses]) =>
  addresses.map((address) => ({ address, reach })),
)

/** What the matrix and the route table say differently, in one sentence each. */
function differences(table: readonly Row[], matrix: readonly Row[]): string[] {
  const rowOf = new Map(matrix.map((row) => [row.address, row.reach]))
  const paths = new Set(table.map((row) => row.address))
  const wrong = table.flatMap(({ address, reach }) => {
    const allowed = rowOf.get(address)
    if (allowed === undefined) return [`${address} has no row in the access matrix`]
    return allowed === reach ? [] : [`${address} reaches ${reach}, the matrix says ${allowed}`]
  })
  const gone = matrix
    .filter((row) => !paths.has(row.address))
    .map(({ address }) => `${address} is in the matrix and nowhere else`)
  return [...wrong, ...gone]
}

test('every route has its row in the access matrix, and every row its route', () => {
  assert.deepEqual(differences(asked, written), [])
})

test('what asks for a proof of the last five minutes is exactly what the matrix says, and no page of work opens with a code', () => {
  const addressOf = ({ method, path }: (typeof routes)[number]) => `${method} ${path}`
  assert.deepEqual(
    routes
      .filter(({ level }) => level === 'fresh')
      .map(addressOf)
      .toSorted(),
    freshProof.toSorted(),
  )
  assert.deepEqual(
    routes
      .filter(({ level }) => level === 'recent')
      .map(addressOf)
      .toSorted(),
    recentProof.toSorted(),
  )
  const work = ['worker', 'localTeam', 'peerWorker', 'privacyOfficer', 'administrator', 'confirmer']
  assert.deepEqual(routes.filter(({ level, reach }) => level === 'low' && work.includes(reach)).map(addressOf), [])
})

test('a planted page of work for a code, and an act of an administrator without a fresh proof, stop the start', () => {
  const [first] = routes.filter(({ method, reach }) => method === 'POST' && reach === 'administrator')
  assert.ok(first)
  assert.equal(tableFaults([{ ...first, level: 'low' }]).length, 2)
  assert.equal(tableFaults([{ ...first, level: 'substantial' }]).length, 1)
  assert.equal(tableFaults([first]).length, 0)
})

test('a planted copy without a recent proof or without a limit stops the start', () => {
  const copy = routes.find(({ action }) => action === 'export')
  assert.ok(copy)
  assert.equal(tableFaults([{ ...copy, level: 'low' }]).length, 1)
  assert.equal(tableFaults([{ ...copy, rate: 'page' }]).length, 1)
  assert.equal(tableFaults([copy]).length, 0)
})

test('no address stands twice in the matrix', () => {
  assert.equal(new Set(written.map((row) => row.address)).size, written.length)
})

test('a route without a row, a row without a route and a wider reach are each told by name', () => {
  const table = [
    { address: 'GET /a', reach: 'family' },
    { address: 'GET /b', reach: 'everyone' },
  ]
  const matrix = [
    { address: 'GET /b', reach: 'family' },
    { address: 'GET /c', reach: 'family' },
  ]
  assert.deepEqual(differences(table, matrix), [
    'GET /a has no row in the access matrix',
    'GET /b reaches everyone, the matrix says family',
    'GET /c is in the matrix and nowhere else',
  ])
})
