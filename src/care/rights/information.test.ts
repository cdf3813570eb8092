// D-PEO-12, access case 25: a parent without a view of a child asks, the professional answers or does not, and nobody else hears of it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  const scene = sceneOf(house, 'lieke')
  await scene.part('joyce', 'guardian', ['lieke'])
  await scene.custody('lieke', ['joyce'], 'guardianship')
})
after(() => house.close())

const at = () => `/gezin/${house.family('lieke')}/gegevens`
const reads = async (who: string, path: string) => (await (await house.visitor(who)).get(path)).text
const words = 'Hoe gaat het op school?'

async function ask(who: string, text = words): Promise<{ id: string; status: number; text: string }> {
  const id = newId()
  const answer = await (await house.visitor(who)).post(`${at()}/vraag-over`, { youth: house.person('lieke'), text }, id)
  return { ...answer, id }
}
const answer = async (id: string, fields: Record<string, string>) =>
  (await house.visitor('dana')).post(`${at()}/vraag/${id}`, fields)

test('D-PEO-12, case 25: a birth parent without a pass asks about the child, and hears who answers and before which day', async () => {
  assert.match(await reads('sanne', at()), /href="[^"]+\/vraag-over">\s*Iets vragen over Lieke/)
  assert.equal((await ask('sanne', ' ')).status, 422)
  const sanne = await house.visitor('sanne')
  const landed = await sanne.act(`${at()}/vraag-over`, { youth: house.person('lieke'), text: words })
  assert.match(landed.text, /Je krijgt antwoord voor|U krijgt antwoord voor/)
  assert.match(landed.text, /vraag over Lieke[\s\S]*Hoe gaat het op school\?/)
  assert.match(await reads('dana', '/werklijst'), />vraag over gegevens</)
})

test('D-PEO-12: a ground and no words: who asked reads why nothing is told, and where to go then', async () => {
  const { id } = await ask('sanne')
  assert.match(
    await reads('dana', `${at()}/vraag/${id}`),
    /Sanne vraagt iets over Lieke[\s\S]*Hoe gaat het op school\?/,
  )
  assert.equal((await answer(id, { answer: ' ', ground: '' })).status, 422)
  assert.equal((await answer(id, { answer: '', ground: 'childsInterest' })).status, 303)
  assert.match(await reads('sanne', at()), /Dit vertellen is niet goed voor Lieke\.[\s\S]*vertrouwenspersoon/)
})

test('D-PEO-12: own words: who asked reads them, and no other reader of the child does', async () => {
  const { id } = await ask('sanne')
  assert.equal((await answer(id, { answer: 'Lieke leest graag.', ground: '' })).status, 303)
  assert.match(await reads('sanne', at()), /Lieke leest graag\./)
  for (const who of ['tom', 'joyce']) assert.doesNotMatch(await reads(who, at()), /leest graag|Hoe gaat het/, who)
})

test('who decides for the child, or is asked about somebody else, cannot ask in this way', async () => {
  await sceneOf(house, 'lieke').custody('lieke', ['tom'], 'oneParent')
  assert.equal((await ask('tom')).status, 403)
  assert.doesNotMatch(await reads('tom', at()), /vraag-over/)
  const sanne = await house.visitor('sanne')
  const other = await sanne.post(`${at()}/vraag-over`, { youth: house.person('tom'), text: words })
  assert.equal(other.status, 422)
  assert.match(other.text, /Kies over wie (je|uw) vraag gaat/)
})
