import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import {
  codeLength,
  codeOf,
  fitsWho,
  isOut,
  lastDay,
  mayEndCode,
  printedCode,
  sheetKinds,
  sheetOfCode,
} from './sheet.ts'

const id = '0b6f2c1e-5a34-4d21-9c8e-7f1a2b3c4d5e'
const other = '0b6f2c1e-5a34-4d21-9c8e-7f1a2b3c4d5f'
const made = { madeAt: new Date('2026-11-16T10:00:00Z'), backAt: null }
const today = asDay('2026-11-29')

test('a code has six letters and figures, no vowel, and nothing that looks like something else', () => {
  for (const one of [id, other, '00000000-0000-4000-8000-000000000000']) {
    assert.equal(codeOf(one).length, codeLength)
    assert.match(codeOf(one), /^[2-9B-DF-HJKMNP-RTV-XZ]{6}$/)
  }
  assert.notEqual(codeOf(id), codeOf(other))
  assert.match(printedCode(id), /^.{3} .{3}$/)
})

test('a code may be typed in small letters, with or without a space', () => {
  const sheets = [{ id, ...made }]
  for (const text of [printedCode(id), codeOf(id), printedCode(id).toLowerCase(), ` ${codeOf(id)} `])
    assert.equal(sheetOfCode(sheets, text, today)?.id, id, text)
  assert.equal(sheetOfCode(sheets, codeOf(other), today), undefined)
  assert.equal(sheetOfCode(sheets, '', today), undefined)
})

test('a code works for six weeks, and not after the sheet is back', () => {
  assert.equal(lastDay(asDay('2026-11-16')), '2026-12-28')
  assert.equal(isOut(made, asDay('2026-12-28')), true)
  assert.equal(isOut(made, asDay('2026-12-29')), false)
  assert.equal(isOut({ ...made, backAt: new Date('2026-11-20T10:00:00Z') }, today), false)
})

test('a child under 12 gets a sheet for which it has a page, and somebody of twelve or older any', () => {
  const kindsFor = (age: number | null) => sheetKinds.filter((kind) => fitsWho(kind, { id: 'sam', age }))
  assert.deepEqual(kindsFor(9), ['circle', 'houses'])
  assert.deepEqual(kindsFor(12), [...sheetKinds])
  assert.deepEqual(
    sheetKinds.filter((kind) => fitsWho(kind, null)),
    [...sheetKinds],
  )
})

test('the code of a sheet with the name of a youth is ended by that youth or who coordinates, not by who made it', () => {
  const youth = { id: 'noor', age: 13 }
  assert.equal(mayEndCode(youth, 'mother', false), false)
  assert.equal(mayEndCode(youth, 'noor', false), true)
  assert.equal(mayEndCode(youth, 'dana', true), true)
  assert.equal(mayEndCode({ id: 'sam', age: 9 }, 'mother', false), true)
  assert.equal(mayEndCode(null, 'mother', false), true)
})
