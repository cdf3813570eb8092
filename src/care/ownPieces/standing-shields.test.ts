import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'

let house: TrialHouse
/** Sam is 13, Mirjam and Olaf have joint custody, Bram coordinates. */
let scene: Scene
before(async () => {
  house = await openTrialHouse()
  scene = sceneOf(house, 'sam')
})
after(() => house.close())

const at = () => `/gezin/${house.family('sam')}`
const pieces = async () => (await (await house.visitor('sam')).get(`${at()}/mijn-stukken`)).text

/** Sam writes down something hard for everybody in the plan, and keeps it from the parents. */
async function shielded(words: string, meanwhile = async () => {}) {
  const sam = await house.visitor('sam')
  const sent = { 'about[]': [house.person('sam')], words, audience: 'plan', noticedBy: house.person('sam') }
  await sam.post(`${at()}/goed-en-lastig/lastig/nieuw`, sent)
  const [row] = await house.ask<{ id: string }>(
    'select id from care.worry where author = $1 order by created_at desc limit 1',
    [house.person('sam')],
  )
  await meanwhile()
  const pressed = await sam.act(`${at()}/mijn-stukken/schild`, { kind: 'worry', item: row?.id ?? '' })
  const [shield] = await house.ask<{ id: string }>('select id from care.shield where item_id = $1', [row?.id])
  return { pressed: pressed.text, item: { table: 'worry', id: row?.id ?? '' }, shield: shield?.id ?? '' }
}

test('J-02: from 16 what was kept from the parents stays to be seen with how it stands, and the youth still opens it', async () => {
  const laid = await shielded('Op zondag slaap ik slecht.')
  const open = await shielded('Op maandag ben ik moe.')
  await (await house.visitor('bram')).act(`${at()}/afscherming/${laid.shield}`, { outcome: 'shielded' })
  await house.ask('update care.shield set lifted_at = door.now(), lifted_by = youth where id = $1', [open.shield])
  await house.ask("update care.birth set born_on = (born_on - interval '3 years')::date where person_id = $1", [
    house.person('sam'),
  ])
  const page = await pieces()
  assert.match(page, /<h2>Niet voor mijn ouders<\/h2>/)
  assert.match(page, /Op zondag slaap ik slecht\.[\s\S]*Dit blijft dicht voor je ouders\./)
  assert.doesNotMatch(page, /Op maandag ben ik moe|Wat je ouders kunnen lezen/, 'nothing new is kept from them at 16')
  const sam = await house.visitor('sam')
  const lifted = await sam.act(`${at()}/mijn-stukken/schild/${laid.shield}/weg`)
  assert.match(lifted.text, /Dit is weer open\./)
  assert.doesNotMatch(await pieces(), /Niet voor mijn ouders/)
  await house.ask("update care.birth set born_on = (born_on + interval '3 years')::date where person_id = $1", [
    house.person('sam'),
  ])
})

test('what is kept from the parents and left the plan is told as such, with the way to open it', async () => {
  const laid = await shielded('Op dinsdag heb ik buikpijn.')
  await house.ask("update care.worry set audience = 'onlyMe' where id = $1", [laid.item.id])
  const page = await pieces()
  assert.match(page, /Iets dat nu niet in het plan staat/)
  assert.ok(page.includes(`/mijn-stukken/schild/${laid.shield}/weg`))
  await (await house.visitor('sam')).act(`${at()}/mijn-stukken/schild/${laid.shield}/weg`)
})

test('where nobody coordinates nobody is said to look, the youth least of all; what parents saw is closed all the same', async () => {
  const laid = await shielded('Op woensdag is het druk.', async () => {
    await house.ask('update care.plan set closed_at = door.now() where family_id = $1', [house.family('sam')])
    await house.ask(
      'update care.coordinator_term set until_at = door.now() where family_id = $1 and until_at is null',
      [house.family('sam')],
    )
  })
  for (const text of [laid.pressed, await pieces()]) {
    assert.match(text, /Nu kijkt er nog niemand naar\. Tot dan blijft het dicht\./)
    assert.doesNotMatch(text, /kijkt er binnen 5 werkdagen|Sam kijkt|Dan moet {2}soms/)
  }
  assert.match(await pieces(), /Dan moet een hulpverlener soms iets doen/)
  assert.deepEqual([await scene.reads('mirjam', laid.item), await scene.reads('sam', laid.item)], [false, true])
})
