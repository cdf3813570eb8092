import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { colours, drawingOf, drawingText, pathOf, type Stroke, sheet, widths } from './drawing.ts'

const point = fc.tuple(fc.integer({ min: 0, max: sheet.width }), fc.integer({ min: 0, max: sheet.height }))
const stroke: fc.Arbitrary<Stroke> = fc.record(
  {
    colour: fc.constantFrom(...colours),
    width: fc.constantFrom(...widths),
    points: fc.array(point, { minLength: 1, maxLength: 30 }).map((points) => points.flat()),
  },
  { noNullPrototype: true },
)

test('what was drawn comes out of the form as it went in', () => {
  fc.assert(
    fc.property(fc.array(stroke, { minLength: 1, maxLength: 20 }), (strokes) => {
      assert.deepEqual(drawingOf(drawingText(strokes)), strokes)
    }),
  )
})

test('a line is its colour, its width and its points; lines stand apart by two dashes', () => {
  assert.deepEqual(drawingOf('1-0-10-20-30-40--3-1-1000-750'), [
    { colour: 'blue', width: 'fine', points: [10, 20, 30, 40] },
    { colour: 'red', width: 'thick', points: [1000, 750] },
  ])
})

test('nothing drawn is nothing', () => {
  assert.equal(drawingOf(''), undefined)
})

test('what the page never sends is no drawing', () => {
  for (const text of [
    'x',
    '0-0',
    '0-0-10',
    '0-0-10-20-30',
    '9-0-10-20',
    '0-5-10-20',
    '0-0-1001-20',
    '0-0-10-751',
    '0-0-10-20--',
    '--0-0-10-20',
    '0-0--10-20',
    '0-0-1e3-20',
    '0-0-10.5-20',
    ' 0-0-10-20',
    '"><script>alert(1)</script>',
  ])
    assert.equal(drawingOf(text), 'notADrawing', text)
})

test('more than six hundred lines or twelve thousand points is no drawing', () => {
  assert.equal(drawingOf(Array(601).fill('0-0-1-1').join('--')), 'notADrawing')
  assert.notEqual(drawingOf(Array(600).fill('0-0-1-1').join('--')), 'notADrawing')
  assert.equal(drawingOf(`0-0${'-1-1'.repeat(12_001)}`), 'notADrawing')
  assert.notEqual(drawingOf(`0-0${'-1-1'.repeat(12_000)}`), 'notADrawing')
})

test('a line goes from point to point, and one point is a dot', () => {
  assert.equal(pathOf({ points: [1, 2, 3, 4, 5, 6] }), 'M1 2L3 4 5 6')
  assert.equal(pathOf({ points: [1, 2] }), 'M1 2L1 2')
})
