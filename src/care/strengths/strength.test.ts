import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  asksStrengthFirst,
  inOrder,
  lifeDomains,
  longest,
  mayChange,
  moved,
  type Noticed,
  noticedProblem,
} from './strength.ts'

const esra = 'esra'
const deniz = 'deniz'
const noticed = (more: Partial<Noticed> = {}): Noticed => ({
  kind: 'strength',
  subjects: [deniz],
  words: 'Hij maakt zijn broertje aan het lachen.',
  exception: '',
  since: '',
  noticedBy: '',
  domains: [],
  audience: 'plan',
  saidIn: null,
  unsplit: false,
  ...more,
})
const problem = (more: Partial<Noticed>) => noticedProblem(noticed(more), [esra, deniz], ['family', 'plan'])

test('D-ALL-07: every text is about one or more persons with a name', () => {
  assert.equal(problem({}), null)
  assert.equal(problem({ subjects: [] }), 'subjectMissing')
  assert.equal(problem({ subjects: ['the family'] }), 'subjectClosed')
})

test('D-ALL-12: only the words and about whom are asked; subjects, since when and who noticed may stay empty', () => {
  assert.equal(problem({ domains: [], exception: '', since: '', noticedBy: '' }), null)
  assert.equal(problem({ words: '' }), 'wordsMissing')
})

test('there are twelve areas of life, none is a diagnosis, and one item has at most three', () => {
  assert.equal(lifeDomains.length, 12)
  assert.equal(problem({ domains: lifeDomains.slice(0, 3) }), null)
  assert.equal(problem({ domains: lifeDomains.slice(0, 4) }), 'tooManyDomains')
  assert.equal(problem({ domains: ['adhd'] }), 'unknownDomain')
})

test('each text has its own longest, counted exactly', () => {
  for (const field of ['words', 'exception', 'since', 'noticedBy'] as const) {
    assert.equal(problem({ [field]: 'a'.repeat(longest[field]) }), null)
    assert.equal(problem({ [field]: 'a'.repeat(longest[field] + 1) }), `${field}TooLong`)
  }
})

test('a worker cannot keep a text from the people it is about', () => {
  assert.equal(problem({ audience: 'onlyMe' }), 'audienceClosed')
})

test('D-PEO-07: a text about two persons asks whether it can be split, and may stay one', () => {
  assert.equal(problem({ subjects: [esra, deniz] }), 'maySplit')
  assert.equal(problem({ subjects: [esra, deniz], unsplit: true }), null)
})

test('D-PLN-11: before the first worry about a person stands what goes well, and it can be passed', () => {
  assert.equal(asksStrengthFirst(0, false), true)
  assert.equal(asksStrengthFirst(0, true), false)
  assert.equal(asksStrengthFirst(1, false), false)
})

const worry = (id: string, minute: number, settledOn: string | null = null) => ({
  id,
  at: new Date(Date.UTC(2026, 1, 10, 10, minute)),
  settledOn,
})

test('worries stand in the order the family gave, later ones behind them, and what is over apart', () => {
  const worries = [worry('a', 1), worry('b', 2), worry('c', 3), worry('d', 4, '2026-06-01')]
  const { open, settled } = inOrder(worries, ['c', 'a', 'd'])
  assert.deepEqual(
    open.map(({ id }) => id),
    ['c', 'a', 'b'],
  )
  assert.deepEqual(
    settled.map(({ id }) => id),
    ['d'],
  )
})

test('a worry moves one place up or down, and stays where it is at the end', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 'c', 'up'), ['a', 'c', 'b'])
  assert.deepEqual(moved(['a', 'b', 'c'], 'a', 'down'), ['b', 'a', 'c'])
  assert.deepEqual(moved(['a', 'b', 'c'], 'a', 'up'), ['a', 'b', 'c'])
  assert.deepEqual(moved(['a', 'b', 'c'], 'x', 'up'), ['a', 'b', 'c'])
})

test('what is over, or is not for who moves a worry, keeps its place', () => {
  assert.deepEqual(moved(['a', 'hidden', 'b', 'over'], 'b', 'up', ['a', 'b']), ['b', 'hidden', 'a', 'over'])
  assert.deepEqual(moved(['hidden', 'a'], 'later', 'up', ['a', 'later']), ['hidden', 'later', 'a'])
  assert.deepEqual(moved(['hidden', 'a', 'b'], 'a', 'up', ['a', 'b']), ['hidden', 'a', 'b'])
})

test('own words are changed by their writer, as long as he or she writes about everybody in them', () => {
  const item = { author: esra, subjects: [esra, deniz] }
  assert.equal(mayChange(item, esra, [esra, deniz]), true)
  assert.equal(mayChange(item, deniz, [esra, deniz]), false)
  assert.equal(mayChange(item, esra, [esra]), false, 'Deniz turned sixteen')
})
