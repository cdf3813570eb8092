import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { toldJimLook } from '#care/jim/jim.commands.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import { viewParts, viewRows } from './jim-view.sql.ts'
import { changeOfParts, inOrder, mayTakePart, sideBySide, viewProblem } from './jim-view.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

test('one of the two may stay open, not both, and each has at most a thousand signs', () => {
  assert.equal(viewProblem({ well: 'Voetbal.', matter: '' }), null)
  assert.equal(viewProblem({ well: '', matter: 'Slapen.' }), null)
  assert.deepEqual(viewProblem({ well: '', matter: '' }), { field: 'well', is: 'empty' })
  assert.equal(viewProblem({ well: 'x'.repeat(1000), matter: '' }), null)
  assert.deepEqual(viewProblem({ well: 'Goed.', matter: 'x'.repeat(1001) }), { field: 'matter', is: 'tooLong' })
})

test('the youth may choose the JIM, who raises him or her and who coordinates, and nobody else', () => {
  const someone = (id: string, kind: string, parts: readonly string[] = []) => ({ id, kind, parts })
  const people = [
    someone('deniz', 'member', ['youth']),
    someone('elif', 'member', ['youth']),
    someone('esra', 'member', ['parent']),
    someone('gone', 'formerMember', ['parent']),
    someone('dana', 'coordinator'),
    someone('marco', 'participant'),
    someone('school', 'participant'),
  ] as unknown as Parameters<typeof mayTakePart>[0]
  const chosen = mayTakePart(people, { youth: 'deniz', person: 'marco' }).map(({ id }) => id)
  assert.deepEqual(chosen, ['esra', 'dana', 'marco'])
  assert.deepEqual(inOrder(people, chosen), ['esra', 'marco', 'dana'], 'who raises, the JIM, the professional')
})

test('who is chosen anew begins, who is left out stops, and of each the newest words stand', () => {
  assert.deepEqual(changeOfParts(['a', 'b'], ['b', 'c']), { begin: ['c'], stop: ['a'] })
  const view = (id: string, author: string) => ({ id, author, at: new Date(0), well: id, matter: '' })
  const sides = sideBySide(['a', 'b'], [view('new', 'a'), view('old', 'a')])
  assert.deepEqual(
    sides.map(({ view: found }) => found?.id),
    ['new', undefined],
  )
})

const here = async () => {
  const [jim] = await house.ask<{ id: string }>('select id from care.jim where person_id = $1', [house.person('marco')])
  const at = `/gezin/${house.family('deniz')}`
  const [own, jims, others] = [
    `${at}/jim/${jim?.id}/kanten`,
    `${at}/netwerk/kanten/${jim?.id}`,
    `${at}/kanten/${jim?.id}`,
  ]
  return { at, own, jims, others, jim: jim?.id ?? '' }
}

const choose = async (...names: readonly string[]) => {
  const { own } = await here()
  const people = names.map((name) => house.person(name))
  return (await house.visitor('deniz')).act(`${own}/wie`, people.length === 0 ? {} : { 'people[]': people })
}

test('D-JIM-05: nobody has the page before the youth chose, and then only whom the youth chose', async () => {
  const { own, jims, others, at } = await here()
  for (const [who, path] of [
    ['marco', jims],
    ['esra', others],
    ['dana', others],
    ['sam', others],
  ] as const) {
    const visitor = await house.visitor(who)
    assert.equal((await visitor.get(path)).status, 404, who)
    assert.equal((await visitor.post(`${path}/schrijf`, { well: 'Ja.', matter: '' })).status, 404, who)
  }
  assert.equal((await (await house.visitor('esra')).get(`${own}/wie`)).status, 404)
  assert.match((await (await house.visitor('deniz')).get(own)).text, /Kies wie er meedoen/)
  await choose('marco', 'dana')
  assert.equal((await (await house.visitor('marco')).get(jims)).status, 200)
  assert.equal((await (await house.visitor('dana')).get(others)).status, 200)
  assert.equal((await (await house.visitor('esra')).get(others)).status, 404)
  assert.doesNotMatch((await (await house.visitor('esra')).get('/vandaag')).text, /vraagt hoe/)
  assert.doesNotMatch((await (await house.visitor('esra')).get(`${at}/team`)).text, /Hoe we het zien/)
})

test('each writes the own side, reads it beside the others, and takes it back within ten minutes', async () => {
  const { own, jims, others, at } = await here()
  await choose('marco', 'esra', 'dana')
  const [deniz, marco, esra, dana] = await Promise.all(
    ['deniz', 'marco', 'esra', 'dana'].map((who) => house.visitor(who)),
  )
  if (!deniz || !marco || !esra || !dana) throw new Error('the cast is not there')
  assert.match((await esra.get('/vandaag')).text, /Deniz vraagt hoe (je|jij|u) het ziet/)
  assert.match((await marco.get(`${at}/netwerk`)).text, /Hoe we het zien bij Deniz/)
  assert.equal((await deniz.post(`${own}/schrijf`, { well: '', matter: '' })).status, 422)
  await deniz.act(`${own}/schrijf`, { well: 'Voetbal gaat top.', matter: 'Ik slaap slecht.' })
  await marco.act(`${jims}/schrijf`, { well: 'Hij lacht weer.', matter: '' })
  const told = await dana.act(`${others}/schrijf`, { well: 'Hij zegt wat hij wil.', matter: 'School mist hem.' })
  const undo = /action="([^"]*\/kanten\/[0-9a-f-]{36}\/[0-9a-f-]{36}\/terug)"/.exec(told.text)?.[1] ?? ''
  await esra.act(`${others}/schrijf`, { well: 'We eten samen.', matter: 'De kosten.' })
  assert.doesNotMatch((await esra.get('/vandaag')).text, /Deniz vraagt hoe (je|jij|u) het ziet/)
  assert.match((await esra.get(`${at}/team`)).text, /Hoe we het zien bij Deniz/)
  for (const [visitor, path] of [
    [deniz, own],
    [marco, jims],
    [esra, others],
    [dana, others],
  ] as const)
    for (const words of [/Voetbal gaat top/, /Hij lacht weer/, /Hij zegt wat hij wil/, /We eten samen/])
      assert.match((await visitor.get(path)).text, words)
  await dana.act(undo)
  assert.doesNotMatch((await deniz.get(own)).text, /Hij zegt wat hij wil/)
  await marco.act(`${jims}/schrijf`, { well: 'Hij komt op tijd.', matter: '' })
  assert.doesNotMatch((await deniz.get(own)).text, /Hij lacht weer/, 'the newest counts')
})

/** What row level security shows somebody, beside any page. */
const rowsFor = async (who: string) => {
  const { jim } = await here()
  const family = house.family('deniz')
  return openDossier(await house.knock(who), toldJimLook(family, 'read'), async (dossier) => ({
    parts: (await viewParts(dossier, family, jim)).length,
    views: (await viewRows(dossier, family, jim)).map(({ author }) => author),
  }))
}

test('D-JIM-05: whom the youth takes out reads only the own words, and nobody reads theirs any more', async () => {
  await choose('marco', 'dana')
  assert.deepEqual(await rowsFor('esra'), { parts: 0, views: [house.person('esra')] })
  assert.doesNotMatch((await (await house.visitor('deniz')).get((await here()).own)).text, /We eten samen/)
  assert.equal((await rowsFor('dana')).views.includes(house.person('esra')), false)
})

test('D-JIM-05: the JIM himself chooses nobody, whatever is sent', async () => {
  const { own, jim } = await here()
  const people = { 'people[]': [house.person('sam')] }
  assert.equal((await (await house.visitor('marco')).post(`${own}/wie`, people)).status, 404)
  const insert = `insert into care.jim_view_part (municipality_id, family_id, id, jim_id, youth_id, person_id, from_at)
    select municipality_id, family_id, gen_random_uuid(), $1, $2, $3, door.now() from care.jim where id = $1`
  const values = [jim, house.person('marco'), house.person('elif')]
  await assert.rejects(
    sceneOf(house, 'deniz').behind('marco', (tx) => tx.rows('test.part', insert, values)),
    /row-level security/,
  )
})

const plainOf = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('D-ALL-11: each side stands with its name, also for a JIM who is told of few others, and no reader without one', async () => {
  const { jims, at } = await here()
  await choose('marco', 'esra', 'dana')
  const marco = await house.visitor('marco')
  for (const path of [jims, `${jims}/schrijf`])
    assert.match(plainOf((await marco.get(path)).text), /Wie ziet dit\? Deniz, Esra en Dana/, path)
  assert.match((await marco.get(jims)).text, /<h2[^>]*>Esra<\/h2>/)
  const told = await marco.act(`${jims}/schrijf`, { well: 'Hij is er altijd.', matter: '' })
  assert.match(plainOf(told.text), /Dit is bewaard\. [^.]*Deniz, Esra en Dana/)
  assert.doesNotMatch((await marco.get(`${at}/netwerk`)).text, /Esra/, 'of whom he hears nowhere else')
  await choose('marco', 'dana')
  assert.doesNotMatch((await marco.get(jims)).text, /Esra/)
})

test('D-JIM-05: a JIM in a pause finds nothing to write on the page of the others either, and hears no name there', async () => {
  const { at, jim, others } = await here()
  await choose('marco', 'esra')
  const [deniz, marco] = [await house.visitor('deniz'), await house.visitor('marco')]
  await deniz.act(`${at}/jim/${jim}/pauze`)
  const shut = (await marco.get(others)).text
  assert.match(shut, /Er is nu pauze/)
  assert.doesNotMatch(shut, /Schrijf hoe|Esra/)
  assert.equal((await marco.post(`${others}/schrijf`, { well: 'Ja.', matter: '' })).status, 409)
  await deniz.act(`${at}/jim/${jim}/pauze/weer`)
  await choose('marco', 'dana')
})

test('who coordinated and left is no reader any more, and stands on no page as one', async () => {
  const { own } = await here()
  await choose('marco', 'dana')
  const deniz = await house.visitor('deniz')
  assert.match(plainOf((await deniz.get(own)).text), /Wie ziet dit\? Marco en Dana/)
  const leads = (who: string) =>
    house.ask('update care.coordinator_term set person_id = $1 where family_id = $2 and until_at is null', [
      ...[house.person(who), house.family('deniz')],
    ])
  await leads('bram')
  assert.match(plainOf((await deniz.get(own)).text), /Wie ziet dit\? Marco Verander/)
  await leads('dana')
})

test('in a pause the JIM reads none of it and writes nothing, and when it ends the page is gone for everybody', async () => {
  const { own, jims, others, at, jim } = await here()
  const [deniz, marco, dana] = [await house.visitor('deniz'), await house.visitor('marco'), await house.visitor('dana')]
  await deniz.act(`${at}/jim/${jim}/pauze`)
  assert.match((await marco.get(jims)).text, /Er is nu pauze/)
  assert.doesNotMatch((await marco.get(jims)).text, /Voetbal gaat top/)
  assert.ok(
    (await rowsFor('marco')).views.every((author) => author === house.person('marco')),
    'own words only',
  )
  assert.equal((await marco.post(`${jims}/schrijf`, { well: 'Ja.', matter: '' })).status, 409)
  assert.match((await dana.get(others)).text, /Voetbal gaat top/)
  await deniz.act(`${at}/jim/${jim}/pauze/weer`)
  await deniz.act(`${at}/jim/${jim}/stop`)
  for (const [visitor, path] of [
    [deniz, own],
    [marco, jims],
    [dana, others],
  ] as const)
    assert.equal((await visitor.get(path)).status, 404)
  assert.deepEqual(await rowsFor('dana'), { parts: 0, views: [] })
})
