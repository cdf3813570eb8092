import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { layPlan } from '#src/trial/plan-scene.ts'

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
