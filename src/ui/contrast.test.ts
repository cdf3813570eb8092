import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { contrast, type MeasuredPair, measuredPairs } from '#ui/contrast.ts'
import { tokenReader } from '#ui/tokens.ts'

const tokens = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

// The lowest values of the table in the design, per theme: measured there with another program.
const designed = {
  paper: { C1: 6.2, C2: 5.4, C3: 10.7, C4: 5.1, C5: 3.3, C6: 7.0, C7: 14.5, C8: 17.0, C9: 6.2, C10: 3.4, C11: 4.2 },
  evening: { C1: 8.0, C2: 7.0, C3: 8.4, C4: 5.6, C5: 4.1, C6: 9.5, C7: 14.5, C8: 11.3, C9: 8.0, C10: 4.1, C11: 4.4 },
  contrast: {
    C1: 12.7,
    C2: 12.7,
    C3: 11.5,
    C4: 8.6,
    C5: 12.7,
    C6: 12.7,
    C7: 14.5,
    C8: 15.6,
    C9: 13.7,
    C10: 17.7,
    C11: 14.3,
  },
} as const

const themes = ['paper', 'evening', 'contrast'] as const

const lowest = (pairs: readonly MeasuredPair[]) => Math.min(...pairs.map((pair) => pair.ratio))

test('black on white is 21, a colour on itself is 1, and the grey of the norm is 4.54', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(2), '21.00')
  assert.equal(contrast('#1d5a64', '#1d5a64'), 1)
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54')
})

test('a colour that is not written out is refused', () => {
  assert.throws(() => contrast('Canvas', '#ffffff'), RangeError)
})

for (const theme of themes) {
  const pairs = measuredPairs(tokenReader(tokens, theme))

  test(`every pair of colours is far enough apart in the theme ${theme}`, () => {
    const close = pairs.filter((pair) => pair.ratio < pair.least)
    assert.deepEqual(close, [])
  })

  test(`the lowest contrasts of the theme ${theme} are those of the design`, () => {
    for (const [rule, value] of Object.entries(designed[theme])) {
      // Read-only text is paler on purpose; the table of the design leaves that role out.
      const found = lowest(pairs.filter((pair) => pair.rule === rule && !pair.text.includes('disabled')))
      assert.ok(Math.abs(found - value) < 0.06, `${rule} ${theme}: ${found.toFixed(2)}, designed ${value}`)
    }
  })

  test(`numbers, cells and tags of the theme ${theme} are those of the design`, () => {
    const expected = { paper: [7.6, 3.5, 6.2], evening: [9.5, 4.1, 8.1], contrast: [21.0, 15.7, 12.7] }[theme]
    const c12 = pairs.filter((pair) => pair.rule === 'C12')
    const found = [
      lowest(c12.filter((pair) => pair.least === 5.5)),
      lowest(c12.filter((pair) => pair.least === 3.3)),
      lowest(pairs.filter((pair) => pair.rule === 'C13')),
    ]
    found.forEach((ratio, i) => {
      assert.ok(Math.abs(ratio - (expected[i] ?? 0)) < 0.06, `${theme} ${i}: ${ratio.toFixed(2)}`)
    })
  })
}

test('GOAL U-14: text and parts of the interface are readable in all themes', () => {
  const all = themes.flatMap((theme) => measuredPairs(tokenReader(tokens, theme)))
  const text = lowest(all.filter((pair) => pair.least >= 4.5))
  const parts = lowest(all.filter((pair) => pair.least < 4.5))
  const right = text >= 4.5 && parts >= 3
  console.log(`GOAL U-14 ${text.toFixed(2)}/${parts.toFixed(2)} >=4.5/>=3 ${right ? 'PASS' : 'FAIL'} seed=0`)
  assert.ok(right)
})
