import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { layPlan } from '#src/trial/plan-scene.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  await layPlan(house, { parent: 'carla', youth: 'ties', worker: 'dana' }, 4)
})
after(() => house.close())

const paths = () => {
  const at = `/gezin/${house.family('carla')}/printen`
  return { choice: at, fridge: `${at}/koelkast`, whole: `${at}/heel-plan` }
}

test('T-25: from the plan two screens lead to the fridge page, after the question who can read it', async () => {
  const carla = await house.visitor('carla')
  const { choice, fridge } = paths()
  assert.match((await carla.get(`/gezin/${house.family('carla')}/plan`)).text, new RegExp(`href="${choice}"`))
  const page = await carla.get(choice)
  assert.match(page.text, /Wie kan dit aan de muur lezen\?/)
  assert.match(page.text, new RegExp(`href="${fridge}"`))
  assert.equal((await carla.get(fridge)).status, 200)
})

test('G-23: all five are there, each with large letters, and without a plan an empty sheet is still possible', async () => {
  const esra = await house.visitor('esra')
  const at = `/gezin/${house.family('esra')}/printen`
  const { text } = await esra.get(at)
  for (const product of ['koelkast', 'heel-plan', `platenplan/${house.person('elif')}`]) {
    assert.ok(text.includes(`href="${at}/${product}"`), product)
    assert.ok(text.includes(`href="${at}/${product}?letters=groot"`), product)
    assert.match((await esra.get(`${at}/${product}?letters=groot`)).text, /data-print="large-letters"/, product)
  }
  assert.ok(text.includes(`href="${at}/platenplan/${house.person('elif')}?kaartjes=ja"`))
  assert.ok(text.includes(`href="${at}/invulblad"`))
  assert.match(text, /Lukt printen niet\? Wij sturen het per post\./)
  const bare = house.family('sunita')
  for (const table of ['strength', 'goal'])
    await house.ask(`update care.${table} set undone_at = now() where family_id = $1 and undone_at is null`, [bare])
  const empty = (await (await house.visitor('sunita')).get(`/gezin/${bare}/printen`)).text
  assert.match(empty, /Er valt nog niets te printen\. Een leeg invulblad kan wel\./)
  assert.ok(empty.includes(`href="/gezin/${bare}/printen/invulblad"`))
  assert.equal(empty.split('class="onsplan-empty"').length, 2)
})

test('the fridge page shows three goals, no surname, no address and no number that was not chosen', async () => {
  const carla = await house.visitor('carla')
  const { text } = await carla.get(paths().fridge)
  assert.match(text, /De post op orde/)
  assert.doesNotMatch(text, /Meer geld over/)
  assert.match(text, /Er zijn nog meer doelen/)
  assert.match(text, /Vragen\? Bel Dana: 088 000 1201/)
  assert.doesNotMatch(text, /Steenbeek|nu: \d/)
  assert.match((await carla.get(`${paths().fridge}?cijfers=ja`)).text, /Carla, nu: 5/)
})

test('nothing is on the wall that is kept from somebody who lives there, and no goal that is for its writer alone', async () => {
  const family = house.family('carla')
  const goals = await house.ask<{ id: string }>(
    'select id from care.goal where family_id = $1 and undone_at is null order by created_at, id',
    [family],
  )
  const titles = ['Op tijd naar bed', 'Weer naar school', 'De post op orde', 'Meer geld over']
  const onWall = async (who: string) => {
    const { text } = await (await house.visitor(who)).get(paths().fridge)
    return titles.filter((title) => text.includes(title))
  }
  assert.deepEqual(await onWall('carla'), titles.slice(0, 3))
  await house.ask(
    `insert into care.withholding (municipality_id, family_id, id, item_table, item_id, against, by_person, second_person, ground, review_on, made_at, sealed, wording, key_person)
     select municipality_id, family_id, gen_random_uuid(), 'goal', id, array[$2::uuid], $3, $4, 'safety', door.today() + 30, now(), sealed, wording, key_person from care.goal where id = $1`,
    [goals[0]?.id, house.person('ties'), house.person('dana'), house.person('petra')],
  )
  assert.deepEqual(await onWall('carla'), titles.slice(1), 'Carla reads it, and Ties lives with her')
  assert.deepEqual(await onWall('dana'), titles.slice(1))
  assert.match((await (await house.visitor('carla')).get(paths().whole)).text, /Op tijd naar bed/)
  await house.ask("update care.goal set audience = 'onlyMe', author = $2 where id = $1", [
    goals[1]?.id,
    house.person('carla'),
  ])
  assert.deepEqual(await onWall('carla'), titles.slice(2))
  await house.ask('update care.withholding set lifted_at = now(), lifted_by = by_person where item_id = $1', [
    goals[0]?.id,
  ])
  await house.ask("update care.goal set audience = 'plan' where id = $1", [goals[1]?.id])
})

test('D-PLN-17: the whole plan tells what was reached apart from what is being worked on, and not what the family did not choose', async () => {
  const family = house.family('carla')
  const goals = await house.ask<{ id: string }>(
    'select id from care.goal where family_id = $1 and undone_at is null order by created_at, id',
    [family],
  )
  const acted = (goal: string | undefined, kind: string) =>
    house.ask<{ id: string }>(
      `insert into care.goal_act (municipality_id, family_id, id, goal_id, kind, by_person, at, key_person)
       select municipality_id, family_id, gen_random_uuid(), id, $2, author, now(), key_person from care.goal where id = $1 returning id`,
      [goal, kind],
    )
  const acts = [
    ...(await acted(goals[0]?.id, 'declined')),
    ...(await acted(goals[1]?.id, 'reached')),
    ...(await acted(goals[2]?.id, 'waiting')),
  ]
  const { text } = await (await house.visitor('carla')).get(paths().whole)
  assert.doesNotMatch(text, /Op tijd naar bed/)
  assert.match(text, /De post op orde<\/h3><p>Wacht even<\/p>/)
  assert.match(text, /Klaar of gestopt<\/h2>[\s\S]*Weer naar school<\/h3><p>Klaar<\/p>/)
  assert.match(text, /Wie er nog meer meeleest, staat op de site bij Wie ziet wat\./)
  for (const { id } of acts) await house.ask('update care.goal_act set undone_at = now() where id = $1', [id])
})

test('each paper is one row in the log of the family, as a print with its purpose', async () => {
  const carla = await house.visitor('carla')
  const prints = () =>
    house.ask<{ purpose: string; object_class: string }>(
      "select purpose, object_class from care.access_log where action = 'print' and person_id = $1 order by at",
      [house.person('carla')],
    )
  const start = (await prints()).length
  await carla.get(paths().fridge)
  await carla.get(paths().whole)
  assert.deepEqual((await prints()).slice(start), [
    { purpose: 'printen', object_class: 'fridgePage' },
    { purpose: 'printen', object_class: 'wholePlan' },
  ])
})

test('D-PLN-17: the whole plan on paper is made from the plan: contents, date, version and who sees what', async () => {
  const { text } = await (await house.visitor('carla')).get(paths().whole)
  for (const words of [
    'Wat staat erin',
    'Versie 1',
    'Wie ziet wat',
    'Om half negen liggen we erin.',
    'Meer geld over',
    'Ties, jongere',
  ])
    assert.ok(text.includes(words), words)
})

test('Olaf sees neither the part of Mirjam nor her address on any of these pages', async () => {
  await layPlan(house, { parent: 'mirjam', youth: 'sam', worker: 'bram' })
  const family = house.family('olaf')
  await house.ask("update care.strength set audience = 'onlyMe' where family_id = $1 and author = $2", [
    family,
    house.person('mirjam'),
  ])
  const olaf = await house.visitor('olaf')
  const at = `/gezin/${family}`
  for (const path of [
    '/vandaag',
    `${at}/plan`,
    `${at}/vandaag`,
    `${at}/printen`,
    `${at}/printen/koelkast?cijfers=ja`,
    `${at}/printen/heel-plan`,
  ]) {
    const page = await olaf.get(path)
    assert.equal(page.status, 200, path)
    assert.doesNotMatch(page.text, /Kastanjehof|06 00 00 33 01|Ze eten elke avond samen|Dekker/, path)
  }
  for (const path of [at, `${at}/plan`]) assert.notEqual((await (await house.visitor('carla')).get(path)).status, 200)
})

test('D-PEO-02, E8: on paper stands in which homes Sam lives, by their names; for Olaf neither where the other home is, nor that there is a secret one', async () => {
  const family = house.family('sam')
  const paper = async (who: string, rest = 'printen/heel-plan') =>
    (await (await house.visitor(who)).get(`/gezin/${family}/${rest}`)).text
  for (const who of ['olaf', 'mirjam', 'sam', 'jan', 'bram']) {
    const text = await paper(who)
    assert.match(text, /Onze huizen<\/h2><p>Sam woont hier: Bij mama en Bij papa<\/p>/, who)
    assert.doesNotMatch(text, /Kastanjehof|Dijkweg|06 00 00 33/, who)
  }
  const toHand = `printen/voor/${house.person('olaf')}`
  assert.match(await paper('bram', toHand), /Sam woont hier: Bij mama en Bij papa/)
  assert.doesNotMatch(await paper('olaf', 'printen/koelkast'), /Bij mama|Bij papa/)
  const along = await sceneOf(house, 'sam').part('marco', 'jim', ['sam'])
  const ofJim = await paper('marco')
  assert.match(ofJim, /Wie ziet wat<\/h2>/)
  assert.doesNotMatch(ofJim, /Bij mama|Bij papa/, 'who only reads along reads no homes')
  await house.ask('delete from care.participant where id = $1', [along.id])
  const [secret] = await house.ask<{ id: string }>(
    `update care.household_vault set secret = true, readers = $1 where family_id = $2 and household_id = (
       select m.households[1] from care.family_member m where m.family_id = $2 and m.person_id = $3) returning household_id as id`,
    [[house.person('mirjam'), house.person('jan')], family, house.person('mirjam')],
  )
  assert.ok(secret)
  for (const who of ['olaf', 'mirjam', 'sam', 'jan', 'bram'])
    for (const text of [await paper(who), ...(who === 'bram' ? [await paper('bram', toHand)] : [])]) {
      assert.match(text, /Sam woont hier: Bij papa<\/p>/, who)
      assert.doesNotMatch(text, /Bij mama|Kastanjehof|Dijkweg|06 00 00 33/, who)
    }
  await house.ask('update care.household_vault set secret = false, readers = $2 where household_id = $1', [
    secret.id,
    [],
  ])
})
