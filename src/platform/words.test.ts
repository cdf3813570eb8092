import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, plural, same, speaker, text } from '#platform/words.ts'

const words = {
  'doel.kop': text('Doel', same, 'Goal'),
  'doel.v1': text('Wat willen jullie bereiken?', 'Wat wilt u bereiken?', 'What do you want to reach?'),
  'delen.ziet': text('{name} ziet: {parts}', same, '{name} sees: {parts}'),
  'tijd.over': plural({
    one: text('over {count} dag', same, 'in {count} day'),
    other: text('over {count} dagen', same, 'in {count} days'),
  }),
  'pro.omdat': plain('Omdat {reason}', 'Because {reason}'),
}
const je = speaker({ language: 'nl', form: 'je' })
const u = speaker({ language: 'nl', form: 'u' })
const en = speaker({ language: 'en', form: 'u' })

test('each reader hears the own language and form of address', () => {
  assert.equal(je(words['doel.v1']), 'Wat willen jullie bereiken?')
  assert.equal(u(words['doel.v1']), 'Wat wilt u bereiken?')
  assert.equal(en(words['doel.v1']), 'What do you want to reach?')
})

test('a text without address serves both forms', () => {
  assert.equal(u(words['doel.kop']), 'Doel')
})

test('a text that is never said with u stays je for everyone', () => {
  assert.equal(u(words['pro.omdat'], { reason: 'het stil is' }), 'Omdat het stil is')
})

test('placeholders are filled, numbers as digits', () => {
  assert.equal(je(words['delen.ziet'], { name: 'Dana', parts: 3 }), 'Dana ziet: 3')
})

test("braces in a person's own words are left alone", () => {
  assert.equal(je(words['delen.ziet'], { name: '{parts}', parts: '$&' }), '{parts} ziet: $&')
})

test('the count chooses the form, also when it is zero', () => {
  const said = [0, 1, 2].map((count) => je(words['tijd.over'], { count }))
  assert.deepEqual(said, ['over 0 dagen', 'over 1 dag', 'over 2 dagen'])
  assert.equal(en(words['tijd.over'], { count: 1 }), 'in 1 day')
})

test('what must not compile does not compile', () => {
  // Each line stands under an expected error: the type check fails as soon as one of them compiles.
  const wrong = () => [
    // @ts-expect-error the English variant is missing
    text('Doel', same),
    // @ts-expect-error the u variant lacks a placeholder
    text('{name} ziet dit', 'u ziet dit', '{name} sees this'),
    // @ts-expect-error the English variant lacks a placeholder
    text('{name} ziet dit', same, 'sees this'),
    // @ts-expect-error the English variant has a placeholder too many
    plain('Omdat', 'Because {reason}'),
    // @ts-expect-error a plural without count
    plural({ one: text('dag', same, 'day'), other: text('dagen', same, 'days') }),
    // @ts-expect-error a value is missing
    je(words['delen.ziet'], { name: 'Dana' }),
    // @ts-expect-error values are missing altogether
    je(words['delen.ziet']),
    // @ts-expect-error an unknown placeholder
    je(words['delen.ziet'], { name: 'Dana', parts: 'x', other: 'y' }),
    // @ts-expect-error a value for a text without placeholder
    je(words['doel.kop'], { name: 'Dana' }),
    // @ts-expect-error a key that is not in the catalogue
    je(words['doel.kopje']),
  ]
  assert.equal(typeof wrong, 'function')
})

test('a value that slipped past the types is a fault, not a gap on the screen', () => {
  const values = JSON.parse('{"name":"Dana"}')
  assert.throws(() => je(words['delen.ziet'], values), /No value for \{parts\}/)
})
