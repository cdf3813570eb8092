import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import * as v from 'valibot'
import type { CustodyAnswer } from '#care/custody/source.ts'
import { path, requestSchema, responseSchema, version } from './contract.ts'
import { madeUp, madeUpRegister } from './made-up.ts'
import { foundFor } from './mapping.ts'
import { type Fetch, register, registerOf } from './register.ts'

const kid = '999990019'
const naam = (voornamen: string) => ({ voornamen, geslachtsnaam: 'Voorbeeld' })
const found = (relations: readonly object[], isMinor = true): CustodyAnswer => {
  const answer = {
    personen: [
      {
        burgerservicenummer: kid,
        gezag: relations.map((one) => ({ minderjarige: { burgerservicenummer: kid }, ...one })),
      },
    ],
  }
  return foundFor(v.parse(responseSchema, answer), kid, isMinor)
}
const short = (answer: CustodyAnswer) =>
  'kind' in answer ? [answer.kind, answer.outcome, answer.holders.join(', '), answer.advice] : answer

const cases: readonly [string, readonly object[], readonly [string, string, string, string | null]][] = [
  [
    'twee ouders, nieuwe naam',
    [{ type: 'GezamenlijkOuderlijkGezag', ouders: [{ naam: naam('Ada') }, { naam: naam('Bo') }] }],
    ['jointParents', 'confirmed', 'Ada Voorbeeld, Bo Voorbeeld', null],
  ],
  [
    'twee ouders, oude naam',
    [{ type: 'TweehoofdigOuderlijkGezag', ouders: [{ burgerservicenummer: '999990020' }, { naam: naam('Bo') }] }],
    ['jointParents', 'confirmed', ', Bo Voorbeeld', null],
  ],
  [
    'één ouder',
    [{ type: 'EenhoofdigOuderlijkGezag', ouder: { naam: naam('Ada') } }],
    ['oneParent', 'confirmed', 'Ada Voorbeeld', null],
  ],
  [
    'ouder en bekende derde',
    [{ type: 'GezamenlijkGezag', ouder: { naam: naam('Ada') }, derde: { type: 'BekendeDerde', naam: naam('Cas') } }],
    ['parentAndOther', 'confirmed', 'Ada Voorbeeld, Cas Voorbeeld', null],
  ],
  [
    'ouder en onbekende derde',
    [{ type: 'GezamenlijkGezag', ouder: { naam: naam('Ada') }, derde: { type: 'OnbekendeDerde' } }],
    ['parentAndOther', 'undetermined', 'Ada Voorbeeld', 'holderUnknown'],
  ],
  [
    'derde zonder soort, met nummer',
    [{ type: 'GezamenlijkGezag', ouder: { naam: naam('Ada') }, derde: { burgerservicenummer: '999990020' } }],
    ['parentAndOther', 'confirmed', 'Ada Voorbeeld, ', null],
  ],
  [
    'voogd die bekend is',
    [{ type: 'Voogdij', derden: [{ type: 'BekendeDerde', naam: naam('Cas') }] }],
    ['guardianship', 'confirmed', 'Cas Voorbeeld', null],
  ],
  ['voogd door de rechter', [{ type: 'Voogdij', derden: [] }], ['guardianship', 'undetermined', '', 'courtOrRegister']],
  ['voogd zonder lijst', [{ type: 'Voogdij' }], ['guardianship', 'undetermined', '', 'courtOrRegister']],
  [
    'tijdelijk niemand',
    [{ type: 'TijdelijkGeenGezag', toelichting: 'x' }],
    ['temporarilyNone', 'none', '', 'childProtection'],
  ],
  [
    'niet te bepalen',
    [{ type: 'GezagNietTeBepalen', toelichting: 'x' }],
    ['undeterminable', 'undetermined', '', 'notClear'],
  ],
  ['lege lijst', [], ['undeterminable', 'undetermined', '', 'notClear']],
  ['onbekende soort', [{ type: 'IetsNieuws' }], ['undeterminable', 'undetermined', '', 'notClear']],
  [
    'twee antwoorden voor één kind',
    [{ type: 'EenhoofdigOuderlijkGezag', ouder: { naam: naam('Ada') } }, { type: 'Voogdij' }],
    ['undeterminable', 'undetermined', '', 'notClear'],
  ],
]
for (const [name, relations, expected] of cases)
  test(`the register says ${name}: ${expected.slice(0, 2).join(', ')}`, () =>
    assert.deepEqual(short(found(relations)), expected))

test('an empty answer about a grown-up is no custody, and other children in an answer do not count', () => {
  assert.deepEqual(found([], false), { grownUp: true })
  const other = {
    type: 'EenhoofdigOuderlijkGezag',
    ouder: { naam: naam('Ada') },
    minderjarige: { burgerservicenummer: '999990032' },
  }
  assert.deepEqual(short(found([other])), ['undeterminable', 'undetermined', '', 'notClear'])
})

test('exchange 12: a kind nobody knows and two answers for one youth are an alarm; any other doubt is not', () => {
  const alarm = (relations: readonly object[]) => {
    const answer = found(relations)
    return 'alarm' in answer ? answer.alarm : answer
  }
  assert.equal(alarm([{ type: 'IetsNieuws' }]), 'unknownKind')
  assert.equal(alarm([{ type: 'Voogdij' }, { type: 'Voogdij' }]), 'severalAnswers')
  for (const relations of [
    [],
    [{ type: 'GezagNietTeBepalen' }],
    [{ type: 'Voogdij' }],
    [{ type: 'TijdelijkGeenGezag' }],
  ])
    assert.equal(alarm(relations), null)
})

test('a relation that the register looks into itself says so, with its explanation', () => {
  const answer = found([{ type: 'GezagNietTeBepalen', toelichting: 'In onderzoek.', inOnderzoek: true }])
  assert.ok('inInvestigation' in answer && answer.inInvestigation)
  assert.equal('explanation' in answer ? answer.explanation : '', 'In onderzoek.')
})

test('the question goes out by the contract: one post, version 2, the number in the body only', async () => {
  const sent: { url: string; init: RequestInit }[] = []
  const source = register('https://register.invalid/', 'secret', (url, init) => {
    sent.push({ url, init })
    return madeUpRegister(url, init)
  })
  const answer = await source.ask({ number: kid, isMinor: true })
  assert.deepEqual(short(answer), ['jointParents', 'confirmed', 'Mirjam Dekker, Olaf van Rijn', null])
  const [{ url, init } = { url: '', init: {} }] = sent
  assert.equal(url, `https://register.invalid${path}`)
  assert.equal(init.method, 'POST')
  assert.equal(new Headers(init.headers).get('accept-gezag-version'), '2')
  assert.equal(new Headers(init.headers).get('authorization'), 'Bearer secret')
  assert.ok(v.safeParse(requestSchema, JSON.parse(String(init.body))).success)
  assert.doesNotMatch(url, /9999/)
})

test('whatever goes wrong is a problem and never a guess', async () => {
  const answering =
    (status: number, body: string): Fetch =>
    () =>
      Promise.resolve(new Response(body, { status }))
  const asked = (fetching: Fetch) =>
    register('https://register.invalid', undefined, fetching).ask({ number: kid, isMinor: true })
  assert.deepEqual(await asked(() => Promise.reject(new Error('away'))), { problem: 'notReachable' })
  assert.deepEqual(await asked(answering(503, '{}')), { problem: 'notReachable' })
  assert.deepEqual(await asked(answering(500, '')), { problem: 'notReachable' })
  assert.deepEqual(await asked(answering(400, '{}')), { problem: 'refused' })
  assert.deepEqual(await asked(answering(401, '')), { problem: 'refused' })
  assert.deepEqual(await asked(answering(200, 'no json')), { problem: 'notTheContract' })
  assert.deepEqual(await asked(answering(200, '{"personen":[{"gezag":[{"type":"Voogdij"}]}]}')), {
    problem: 'notTheContract',
  })
})

test('the made-up register refuses what the contract refuses, and knows only made-up numbers', async () => {
  const ask = (body: object, headers: Record<string, string> = { 'Accept-Gezag-Version': version }) =>
    madeUpRegister('', { body: JSON.stringify(body), headers })
  assert.equal((await ask({ burgerservicenummer: [] })).status, 400)
  assert.equal((await ask({ burgerservicenummer: Array(21).fill(kid) })).status, 400)
  assert.equal((await ask({ burgerservicenummer: ['12'] })).status, 400)
  assert.equal((await ask({ burgerservicenummer: [kid] }, {})).status, 400)
  const answer = v.parse(responseSchema, await (await ask({ burgerservicenummer: [kid, '999990081'] })).json())
  assert.deepEqual(
    answer.personen.map(({ gezag }) => gezag?.length),
    [1, 0],
  )
})

test('an installation without a register asks by hand, a demonstration asks the made-up one', () => {
  assert.equal(registerOf({}, false), undefined)
  assert.equal(registerOf({}, true)?.name, 'register')
  assert.equal(registerOf({ ONSPLAN_CUSTODY_REGISTER_URL: 'https://register.invalid' }, false)?.name, 'register')
})

const standards = join(process.env.STANDARDS_DIR ?? '', 'brp-gezag')
const lacking = process.env.STANDARDS_DIR === undefined || !existsSync(standards)

test('the contract of the standard says what ours says', (t) => {
  if (lacking) return t.skip('SKIP: STANDARDS_DIR does not lead to the standards')
  const contract = readFileSync(join(standards, 'gezag-openapi-v2.yaml'), 'utf8')
  assert.ok(contract.includes(`  ${path}:`))
  assert.match(contract, /name: Accept-Gezag-Version[\s\S]{0,80}enum:\s+- 2/)
  assert.match(contract, /minItems: 1\s+maxItems: 20/)
  assert.match(contract, /pattern: \^\[0-9\]\{9\}\$/)
  const mapped = contract
    .match(/^ {10}(\w+): '#\/components\/schemas\/\w+'$/gm)
    ?.map((line) => line.trim().split(':')[0])
  const kinds = new Set(Object.values(madeUp).map(({ type }) => type))
  for (const type of kinds) assert.ok(mapped?.includes(type), type)
  assert.equal(kinds.size, 6)
})

test('the scenarios of the standard lead to what they say', (t) => {
  if (lacking) return t.skip('SKIP: STANDARDS_DIR does not lead to the standards')
  const feature = readFileSync(join(standards, 'gezag-minderjarige-gba.feature'), 'utf8')
  const outcomes = feature
    .split('Scenario: ')
    .slice(1)
    .map((scenario) => {
      const [, then = ''] = scenario.split(/\n\s+Dan heeft/)
      const type = /\| type\s+\| (\w+)/.exec(then)?.[1]
      const people = [...then.matchAll(/een '(\w+)' met[\s\S]*?burgerservicenummer \| (\d{9})/g)].map(
        ([, role = '', number]) => ({ role, person: { burgerservicenummer: number } }),
      )
      const named = (role: string) => people.filter((each) => each.role === role).map(({ person }) => person)
      const relation = type === undefined ? [] : [{ type, ouders: named('ouder'), derden: named('derde') }]
      return short(found(relation, type !== undefined))
    })
  assert.deepEqual(outcomes, [
    ['jointParents', 'confirmed', ', ', null],
    { grownUp: true },
    ['undeterminable', 'undetermined', '', 'notClear'],
    ['guardianship', 'confirmed', '', null],
  ])
})
