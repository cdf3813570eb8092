import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesOf, clausesOf } from './mutants.ts'

const said = (text: string) => clausesOf(text).map(({ from, to, joint }) => `${joint} ${text.slice(from, to)}`)

test('each clause of a condition is found with what joins it, inside brackets too', () => {
  assert.deepEqual(said('select 1 from x where a = b and (c or not d) group by e'), [
    'and a = b',
    'and (c or not d)',
    'or c',
    'or not d',
  ])
})

test('a clause is left out, turned round and made wider, and nothing else is touched', () => {
  assert.deepEqual(
    changesOf('rule', 'select 1 where a <= b and c').map(({ text }) => text),
    [
      'select 1 where true and c',
      'select 1 where not coalesce((a <= b)::boolean, false) and c',
      'select 1 where a < b and c',
      'select 1 where a <= b and true',
      'select 1 where a <= b and not coalesce((c)::boolean, false)',
    ],
  )
})

test('a list loses each of its members once, and gains one that does not belong', () => {
  assert.deepEqual(
    changesOf('rule', "return array['goals', 'help']").map(({ text }) => text),
    ["return array['help']::text[]", "return array['goals']::text[]", "return array['goals', 'help', 'story']::text[]"],
  )
})

test('the last clause of a function ends where its text ends', () => {
  assert.deepEqual(said('AS $function$ select 1 where a = b and c $function$'), ['and a = b', 'and c'])
})

test('a case is one clause, whatever is asked in it', () => {
  assert.deepEqual(
    said('select (a = b and case when c = d then true else e end and f <@ g::uuid[])').filter((clause) =>
      /case|f/.test(clause),
    ),
    ['and case when c = d then true else e end', 'and f <@ g::uuid[]'],
  )
})

test('a bound is widened where a number or a day stands beside it', () => {
  assert.deepEqual(
    changesOf('rule', 'select 1 where age < 12 and day >= today')
      .filter(({ name }) => name.includes('wider'))
      .map(({ text }) => text),
    ['select 1 where age <= 12 and day >= today', 'select 1 where age < 12 and day > today'],
  )
})
