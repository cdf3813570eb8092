import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const home = () => `/gezin/${house.family('esra')}`
const overview = async (key: string) => (await (await house.visitor(key)).get(home())).text

test('who asks to correct a text stands on the coordinator’s page with the day of the answer, until the text is changed', async () => {
  const [item] = await house.ask<{ id: string }>(
    'select id from care.strength where family_id = $1 and author = $2 limit 1',
    [house.family('esra'), house.person('dana')],
  )
  const esra = await house.visitor('esra')
  assert.doesNotMatch(await overview('dana'), /Geef hier antwoord op/)
  const asked = await esra.post(`${home()}/niet-eens/goed/${item?.id}`, {
    wish: 'correction',
    text: 'Mijn zus vroeg om hulp',
  })
  assert.equal(asked.status, 303)
  const text = await overview('dana')
  assert.match(text, /Geef hier antwoord op[\s\S]*Esra zegt dat iets niet klopt\. Antwoord voor/)
  assert.doesNotMatch(text, /Mijn zus vroeg om hulp/, 'the words stand beside the text and nowhere else')
  await house.ask("update care.strength set changed_at = now() + interval '1 minute' where id = $1", [item?.id])
  assert.doesNotMatch(await overview('dana'), /Geef hier antwoord op/)
})

test('a request to remove a text is answered by the own view beside it, and one that was taken back asks nothing', async () => {
  const [goal] = await house.ask<{ id: string }>(
    'select id from care.goal where family_id = $1 and author = $2 limit 1',
    [house.family('esra'), house.person('deniz')],
  )
  const [esra, dana] = [await house.visitor('esra'), await house.visitor('dana')]
  const path = `${home()}/niet-eens/doel/${goal?.id}`
  const operation = crypto.randomUUID()
  await esra.post(path, { wish: 'removal', text: 'Dit is mijn zaak niet' }, operation)
  assert.match(await overview('dana'), /Esra wil dat een tekst weggaat/)
  await esra.post(`${path}/${operation}/terug`)
  assert.doesNotMatch(await overview('dana'), /weggaat/)
  await esra.post(path, { wish: 'removal', text: 'Toch wel' })
  assert.match(await overview('dana'), /Esra wil dat een tekst weggaat/)
  await dana.post(path, { wish: 'beside', text: 'Deniz wil dit doel houden. Wij praten er samen over.' })
  assert.doesNotMatch(await overview('dana'), /weggaat/)
})
