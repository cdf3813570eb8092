// Rules of the whole house (D-ALL and what stands on every page), held over many rooms at once.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { castMail } from '#db/cast/load.ts'
import { families } from '#db/cast/people.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { mailTo } from '#src/trial/mail.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { formsIn } from './forms.ts'
import { addressesIn } from './matrix.ts'
import { expectNone, filesIn } from './source.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

/** Pages that one comes to by links alone, from the own first page on. */
async function pagesOf(visitor: Visitor, from: readonly string[], most: number): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const waiting = [...from]
  for (let path = waiting.shift(); path !== undefined && pages.size < most; path = waiting.shift()) {
    if (pages.has(path) || apart.test(path)) continue
    const page = await visitor.get(path)
    if (page.status !== 200 || !(page.headers.get('content-type') ?? '').includes('html')) continue
    pages.set(path, page.text)
    waiting.push(...addressesIn(page.text))
  }
  return pages
}

/** The page about the weather hides where one was; paper, files and live news are no pages to read on a screen. */
const apart = /\/(weer|snel-weg|nieuws|health|zitting)$|\/printen\/|\/print$|\.(css|js|woff2|svg)$/

test('D-SAF-08: 112, Veilig Thuis and the children’s line stand on every page, and that this is not for emergencies', async () => {
  for (const [key, from] of [
    ['esra', ['/vandaag']],
    ['deniz', ['/jouw-deel']],
    ['dana', ['/werklijst']],
    [undefined, ['/', '/inloggen', '/code', '/kies', '/post', '/hulp', '/privacy']],
  ] as const) {
    const pages = await pagesOf(await house.visitor(key), from, 25)
    assert.ok(pages.size >= 7, `${key}: ${pages.size} pages`)
    const lacking = [...pages].filter(
      ([, text]) => !/112/.test(text) || !/0800[^0-9]2000/.test(text) || !/0800[^0-9]0432/.test(text),
    )
    expectNone(lacking.map(([path]) => `${key ?? 'a stranger'} finds no number on ${path}`))
    assert.ok([...pages.values()].every((text) => text.includes('niet voor noodgevallen')))
  }
})

test('D-ALL-04: a goal is typed once; said otherwise, every page and paper says it otherwise', async () => {
  const esra = await house.visitor('esra')
  const home = `/gezin/${house.family('esra')}`
  const [goal] = [...(await esra.get(`${home}/plan`)).text.matchAll(/\/doelen\/([0-9a-f-]{36})"/g)]
  const path = `${home}/doelen/${goal?.[1]}`
  const forms = formsIn((await esra.get(`${path}/aanpassen`)).text, path, new Date())
  const base = forms.find(({ action }) => action === `${path}/woorden`)?.fields.base ?? ''
  const old = (await esra.get(path)).text.match(/<h1[^>]*>([^<]+)</)?.[1] ?? ''
  assert.notEqual(old, '')
  const title = 'Zaterdag met z’n drieën naar het bos'
  assert.equal((await esra.post(`${path}/woorden`, { base, title, why: '' })).status, 303)
  for (const each of [
    path,
    `${home}/plan`,
    `${home}/doelen`,
    `${home}/printen/heel-plan`,
    `${home}/printen/koelkast`,
  ]) {
    const { text } = await esra.get(each)
    assert.ok(text.includes(title), `${each} says the new words`)
    assert.ok(!text.includes(old), `${each} says the old words nowhere`)
  }
})

test('D-ALL-06: no column keeps a risk, ranking, prediction, colour or type of a person or family', () => {
  const schema = readFileSync('db/schema.sql', 'utf8')
  const columns = [
    ...schema.matchAll(/^ {2}(\w+) (?:uuid|text|date|integer|smallint|boolean|bytea|timestamp|jsonb|bigint|numeric)/gm),
  ].map(([, name]) => name ?? '')
  assert.ok(columns.length > 300, `${columns.length} columns`)
  const judging =
    /risk|rank|predict|likel|probab|severity|urgency|colou?r|traffic|segment|profile|diagnos|complex|(^|_)(type|points|rating)$/
  expectNone(columns.filter((name) => judging.test(name)))
})

test('D-ALL-17: a text and a number say by whom, in which role and on which day', async () => {
  const esra = await house.visitor('esra')
  const home = `/gezin/${house.family('esra')}`
  const day = '\\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'
  const noticed = (await esra.get(`${home}/goed-en-lastig`)).text
  assert.match(noticed, new RegExp(`Esra, ouder, [a-z]* ?${day}`))
  const told = (await (await house.visitor('dana')).get(`${home}/verhaal`)).text
  assert.match(told, new RegExp(`Esra, ouder, [a-z]* ?${day}`))
  const goals = [...(await esra.get(`${home}/plan`)).text.matchAll(/\/doelen\/([0-9a-f-]{36})"/g)]
  const goal = (await esra.get(`${home}/doelen/${goals[0]?.[1]}`)).text
  assert.match(goal, new RegExp(day))
  assert.match(goal, /Deniz|Esra/)
})

test('D-PEO-14: a name, a family’s name or a word of a plan never leaves in the mail', async () => {
  const address = castMail('esra')
  const since = new Date()
  await (await house.visitor()).post('/inloggen', { mail: address })
  const text = await mailTo(house, address, since)
  assert.match(text, /\d{6}/)
  assert.doesNotMatch(text, /Esra|Kaplan|Deniz|Dana|gezin|doel/)
})

const lastNames = new RegExp(families.flatMap(({ members }) => members.map(({ familyName }) => familyName)).join('|'))

test('D-PEO-14: lists call a family by the name it chose, and by nobody’s last name', async () => {
  const called = { dana: 'Wij van nummer twaalf', bram: 'Twee huizen' }
  for (const [who, name] of Object.entries(called)) {
    const visitor = await house.visitor(who)
    const found = await visitor.post('/zoeken', { name: name.split(' ')[0] ?? '' })
    for (const text of [(await visitor.get('/werklijst')).text, found.text]) {
      assert.ok(text.includes(name), `${who} finds ${name}`)
      assert.doesNotMatch(text, lastNames)
    }
  }
})

/** Hidden fields of a view that say what its words belong to, and do not go along with what is kept. */
const leftBehind = (source: string): string[] =>
  (source.match(/<input type="hidden"[^>]*\/>/g) ?? []).filter(
    (field) =>
      /name=(?:"(?:base|piece|item|saidIn|instead|version)"|\{`\w+\.)/.test(field) && !field.includes('data-before'),
  )

test('what is kept while somebody types goes with the version, the row and the piece it belongs to', () => {
  const views = filesIn(['src/care'], ['.views.tsx'])
  expectNone(views.flatMap(({ path, source }) => leftBehind(source).map((field) => `${path}: ${field}`)))
  assert.equal(leftBehind('<input type="hidden" name="base" value={base} />').length, 1)
  assert.equal(leftBehind('<input type="hidden" name={`person.${at}`} value={id} />').length, 1)
  assert.equal(leftBehind('<input type="hidden" name="base" value={base} data-before="page" />').length, 0)
})
