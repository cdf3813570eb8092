// G-29 Mijn gegevens, from URL to row: the copy, the requests, who sees them, and what the log keeps of it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { copySchema } from '#care/copy/copy-document.ts'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (key: string) => `/gezin/${house.family(key)}/gegevens`
type Thing = { id: string; author?: string; words?: { part: string; text: string }[] }
type TakenCopy = Record<string, Thing[]> & { subject: string; exportId: string }

const copyOf = async (key: string): Promise<TakenCopy> =>
  JSON.parse((await (await house.visitor(key)).get(`${at(key)}/kopie/json`)).text)

const isValid = () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/)
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
  return ajv.compile(copySchema as object)
}

test('the copy of everybody in the cast is what its published schema says', async () => {
  const published = JSON.parse((await (await house.visitor()).get('/api/v1/schemas/plan-export/1.0.0')).text)
  assert.deepEqual(published, copySchema)
  const validate = isValid()
  for (const key of ['esra', 'deniz', 'mirjam', 'olaf', 'joyce', 'kees']) {
    const copy = await copyOf(key)
    assert.equal(validate(copy), true, `${key}: ${JSON.stringify(validate.errors?.slice(0, 3))}`)
    assert.equal(copy.subject, house.person(key))
    for (const [name, list] of Object.entries(copy))
      if (Array.isArray(list))
        assert.deepEqual(
          list,
          list.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          `${name} is ordered by id`,
        )
  }
})

test('a field that the schema does not name makes the copy wrong', async () => {
  const validate = isValid()
  const copy = await copyOf('esra')
  assert.equal(validate({ ...copy, diagnosis: [] }), false)
  assert.equal(validate({ ...copy, goals: copy.goals?.map((goal) => ({ ...goal, risk: 3 })) }), false)
})

test('of stories only the own ones go along, and nothing of a page that this person cannot open', async () => {
  const copy = await copyOf('esra')
  assert.ok((copy.stories?.length ?? 0) > 0)
  assert.deepEqual(new Set(copy.stories?.map(({ author }) => author)), new Set([house.person('esra')]))
  const [kept] = await house.ask<{ id: string }>(
    "select id from care.story_piece where family_id = $1 and author <> $2 and audience = 'onlyMe' limit 1",
    [house.family('esra'), house.person('esra')],
  )
  assert.ok(!JSON.stringify(copy).includes(kept?.id ?? 'nothing to look for'))
})

test('the file to read asks nothing of the outside, runs nothing, and is kept rather than shown', async () => {
  const file = await (await house.visitor('esra')).get(`${at('esra')}/kopie/lezen`)
  assert.equal(file.status, 200)
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename="ons-plan-\d{4}-\d\d-\d\d\.html"$/)
  assert.doesNotMatch(file.text, /<script|<link|<img|src=|href=/)
  assert.match(file.text, /<html lang="nl">/)
  assert.match(file.text, /<h1>Kopie van Esra/)
})

test('each file is a row in the log, with action export and no content', async () => {
  await copyOf('deniz')
  const [row] = await house.ask<{ action: string; purpose: string; object_class: string }>(
    'select action, purpose, object_class from care.access_log where person_id = $1 order by at desc limit 1',
    [house.person('deniz')],
  )
  assert.deepEqual(row, { action: 'export', purpose: 'gegevens bekijken of meenemen', object_class: 'planExport' })
})

test('a professional takes nothing of a family along, and a stranger learns nothing', async () => {
  for (const path of ['kopie/json', 'kopie/lezen', 'alles', 'kopie', 'niet-willen'])
    assert.equal((await (await house.visitor('dana')).get(`${at('esra')}/${path}`)).status, 403, path)
  assert.equal((await (await house.visitor('olaf')).get(`${at('esra')}/kopie/json`)).status, 404)
})

test('an objection says who looks at it and before which day the answer comes, and the coordinator finds it on the worklist', async () => {
  const [esra, dana] = [await house.visitor('esra'), await house.visitor('dana')]
  const empty = await esra.post(`${at('esra')}/niet-willen`, { text: ' ' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Schrijf op wat je niet wilt/)
  const asked = await esra.act(`${at('esra')}/niet-willen`, { text: 'Deel mijn adres niet met school.' })
  assert.match(asked.text, /Je vraag is er\. Je krijgt antwoord voor/)
  assert.match(asked.text, /Dana kijkt hiernaar\. Je krijgt antwoord voor [a-z]+ \d+ [a-z]+/)
  const [row] = await house.ask<{ days: number; sealed: Buffer }>(
    "select answer_due_on - (asked_at at time zone 'Europe/Amsterdam')::date as days, sealed from care.rights_request where kind = 'objection'",
  )
  assert.equal(row?.days, 30)
  assert.ok(!row?.sealed.toString('latin1').includes('adres'))
  assert.match((await dana.get('/werklijst')).text, />vraag over gegevens</)
  assert.equal((await (await house.visitor('deniz')).get(at('esra'))).text.includes('Deel mijn adres'), false)
})

test('only the professional answers, once, and who asked reads the answer', async () => {
  const [esra, dana] = [await house.visitor('esra'), await house.visitor('dana')]
  const [row] = await house.ask<{ id: string }>("select id from care.rights_request where kind = 'objection'")
  const path = `${at('esra')}/vraag/${row?.id}`
  assert.match((await dana.get(at('esra'))).text, new RegExp(`href="${path}"`))
  assert.equal((await esra.get(path)).status, 403)
  assert.equal((await esra.post(path, { answer: 'Ja.' })).status, 403)
  assert.equal((await (await house.visitor('deniz')).get(path)).status, 404)
  assert.match((await dana.get(path)).text, /Deel mijn adres niet met school\./)
  assert.equal((await dana.post(path, { answer: '' })).status, 422)
  assert.equal((await dana.post(path, { answer: 'Wij delen het niet.' })).status, 303)
  assert.equal((await dana.post(path, { answer: 'Nog een keer.' })).status, 409)
  assert.match((await esra.get(at('esra'))).text, /Wij delen het niet\./)
  assert.doesNotMatch((await dana.get('/werklijst')).text, />vraag over gegevens</)
})

test('D-ALL-15: a request is taken back within ten minutes by who asked, and by nobody else', async () => {
  const [deniz, esra] = [await house.visitor('deniz'), await house.visitor('esra')]
  const id = newId()
  assert.equal((await deniz.post(`${at('esra')}/kopie`, {}, id)).status, 303)
  assert.equal((await esra.post(`${at('esra')}/vraag/${id}/terug`)).status, 404)
  assert.equal((await deniz.post(`${at('esra')}/kopie`)).status, 409)
  assert.match((await deniz.act(`${at('esra')}/vraag/${id}/terug`)).text, /Het staat weer zoals het was/)
  assert.match((await deniz.get(at('esra'))).text, /Je hebt nog niets gevraagd/)
})

test('research is off until the person says yes, and off again when he or she says so', async () => {
  const esra = await house.visitor('esra')
  assert.match((await esra.get(at('esra'))).text, /Dit staat uit\. Alleen jij kunt het aanzetten/)
  assert.match((await esra.act(`${at('esra')}/onderzoek`, { allowed: 'yes' })).text, /Dit staat aan\./)
  assert.match((await (await house.visitor('deniz')).get(at('esra'))).text, /Dit staat uit\./)
  assert.match((await esra.act(`${at('esra')}/onderzoek`, { allowed: 'no' })).text, /Dit staat uit\./)
})
