// Having something removed, from URL to row: own words at once, other texts by the professional, and what remains of both.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { type Prompt, promptWord } from '#care/story/story.ts'
import { newId } from '#platform/clock.ts'
import { sentName } from '#platform/keys/name.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (key: string) => `/gezin/${house.family(key)}/gegevens`

const bytesOf = async (table: string, id: string): Promise<number> => {
  const [row] = await house.ask<{ bytes: number }>(
    `select coalesce(octet_length(sealed), 0)::integer as bytes from care.${table} where id = $1`,
    [id],
  )
  return row?.bytes ?? -1
}

const ownPiece = async (key: string): Promise<string> => {
  const [row] = await house.ask<{ id: string }>(
    'select id from care.story_piece where author = $1 and octet_length(sealed) > 60 and undone_at is null order by created_at limit 1',
    [house.person(key)],
  )
  return row?.id ?? ''
}

test('somebody lets an own story piece go: nobody reads it any more, and a proof without words remains', async () => {
  const [esra, id] = [await house.visitor('esra'), await ownPiece('esra')]
  const path = `${at('esra')}/weg/verhaal/${id}`
  assert.match((await esra.get(`${at('esra')}/alles`)).text, new RegExp(`href="${path}"`))
  assert.match((await esra.get(path)).text, /Deze tekst gaat voor altijd weg/)
  const gone = await esra.act(path)
  assert.match(gone.text, /Dit is weggehaald op .+\. Dit bewijs kun je bewaren\./)
  assert.match(gone.text, /Een stuk van je verhaal/)
  assert.equal(await bytesOf('story_piece', id), 0)
  assert.equal((await esra.get(path)).status, 404)
  assert.equal((await esra.post(path)).status, 404)
  const [logged] = await house.ask<{ action: string; object_class: string }>(
    "select action, object_class from care.access_log where object_id = $1 and action = 'delete'",
    [id],
  )
  assert.deepEqual(logged, { action: 'delete', object_class: 'destroyedItem' })
})

test('a question whose answer was let go is told anew', async () => {
  const [esra, id] = [await house.visitor('esra'), await ownPiece('esra')]
  const [gone] = await house.ask<{ prompt: Prompt }>('select prompt from care.story_piece where id = $1', [id])
  assert.equal((await esra.post(`${at('esra')}/weg/verhaal/${id}`)).status, 303)
  const told = { words: 'Nu zeg ik het anders.', audience: 'plan', way: 'stop', base: '0', piece: '' }
  const question = `/gezin/${house.family('esra')}/verhaal/${promptWord[gone?.prompt ?? 'happened']}`
  assert.match((await esra.act(question, told)).text, /Nu zeg ik het anders\./)
})

test('sent twice it is destroyed once, with the same answer', async () => {
  const [esra, id, operation] = [await house.visitor('esra'), await ownPiece('esra'), newId()]
  const path = `${at('esra')}/weg/verhaal/${id}`
  const [first, second] = [await esra.post(path, {}, operation), await esra.post(path, {}, operation)]
  assert.deepEqual([first.status, second.status, first.location], [303, 303, second.location])
  assert.equal((await house.ask('select from care.erasure_ledger where id = $1', [id])).length, 1)
  const guess = createHash('sha256')
    .update(JSON.stringify(['POST', path, [['_op', sentName(house.keys, operation)]]]))
    .digest('hex')
  const [kept] = await house.ask<{ hash: string }>(
    "select encode(body_hash, 'hex') as hash from care.operation where id = $1",
    [operation],
  )
  assert.equal(kept?.hash.length, 64)
  assert.notEqual(kept?.hash, guess, 'what was typed cannot be guessed from what is kept of the act')
})

test('nobody lets the words of another go, and a goal is not let go at the own word', async () => {
  const [deniz, dana, esra] = [await house.visitor('deniz'), await house.visitor('dana'), await house.visitor('esra')]
  const id = await ownPiece('deniz')
  assert.ok(id)
  assert.ok([403, 404].includes((await esra.post(`${at('esra')}/weg/verhaal/${id}`)).status))
  assert.ok([403, 404].includes((await dana.post(`${at('esra')}/weg/verhaal/${id}`)).status))
  const [goal] = await house.ask<{ id: string }>('select id from care.goal where author = $1 limit 1', [
    house.person('esra'),
  ])
  assert.equal((await esra.post(`${at('esra')}/weg/doel/${goal?.id}`)).status, 403)
  assert.equal((await deniz.get(`${at('esra')}/weg/onbekend/${id}`)).status, 404)
  assert.ok((await bytesOf('story_piece', id)) > 0)
})

/** A text of the coordinator about Deniz, and the wish of Deniz that it goes. */
async function wish(words: string): Promise<{ item: string; statement: string }> {
  const [dana, deniz] = [await house.visitor('dana'), await house.visitor('deniz')]
  const family = house.family('esra')
  const made = newId()
  const fields = { 'about[]': house.person('deniz'), words, noticedBy: '', since: '', exception: '', audience: 'plan' }
  const written = await dana.post(`/gezin/${family}/goed-en-lastig/lastig/nieuw`, fields, made)
  assert.equal(written.status, 303, written.text.match(/Probleem: [^<]*/)?.[0])
  const [item] = await house.ask<{ id: string }>(
    'select id from care.worry where author = $1 order by created_at desc limit 1',
    [house.person('dana')],
  )
  const statement = newId()
  const asked = { wish: 'removal', text: 'Dit klopt niet meer.', tone: 'yes' }
  assert.equal((await deniz.post(`/gezin/${family}/niet-eens/lastig/${item?.id}`, asked, statement)).status, 303)
  return { item: item?.id ?? '', statement }
}

test('case 23: the professional destroys what has no hold, and who asked reads that it is gone', async () => {
  const [dana, deniz] = [await house.visitor('dana'), await house.visitor('deniz')]
  const { item, statement } = await wish('Deniz komt vaak te laat.')
  const path = `${at('esra')}/weghalen/${statement}`
  assert.match(
    (await deniz.get(at('esra'))).text,
    /Een tekst laten weghalen[\s\S]*Dana kijkt hiernaar\. Je krijgt antwoord voor/,
  )
  assert.match((await dana.get(at('esra'))).text, new RegExp(`href="${path}"`))
  assert.match((await dana.get('/werklijst')).text, />vraag over gegevens</)
  assert.equal((await deniz.get(path)).status, 403)
  assert.equal((await deniz.post(path, { outcome: 'destroyed' })).status, 403)
  assert.equal((await dana.post(path, {})).status, 422)
  const operation = newId()
  const [first, second] = [
    await dana.post(path, { outcome: 'destroyed' }, operation),
    await dana.post(path, { outcome: 'destroyed' }, operation),
  ]
  assert.deepEqual([first.status, second.status], [303, 303])
  assert.equal(await bytesOf('worry', item), 0)
  const page = await deniz.get(at('esra'))
  assert.match(page.text, /Dit is weggehaald op/)
  assert.doesNotMatch(page.text, /komt vaak te laat/)
  assert.doesNotMatch((await dana.get('/werklijst')).text, />vraag over gegevens</)
})

test('case 23: what is kept says its reason, and the person can still add an own text', async () => {
  const [dana, deniz] = [await house.visitor('dana'), await house.visitor('deniz')]
  const { item, statement } = await wish('Deniz slaapt slecht.')
  const path = `${at('esra')}/weghalen/${statement}`
  const unsaid = await dana.post(path, { outcome: 'kept' })
  assert.equal(unsaid.status, 422)
  assert.match(unsaid.text, /Kies een reden/)
  assert.equal((await dana.post(path, { outcome: 'kept', ground: 'procedure' })).status, 303)
  assert.equal((await dana.post(path, { outcome: 'destroyed' })).status, 409)
  assert.ok((await bytesOf('worry', item)) > 0)
  const page = await deniz.get(at('esra'))
  assert.match(page.text, /Dit blijft staan\. Reden: er loopt een klacht of een zaak/)
  assert.match(page.text, new RegExp(`href="/gezin/${house.family('esra')}/niet-eens/lastig/${item}"`))
  const beside = { wish: 'beside', text: 'Ik zie dat anders.', tone: 'yes' }
  assert.equal((await deniz.post(`/gezin/${house.family('esra')}/niet-eens/lastig/${item}`, beside)).status, 303)
})
