import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

/** The newest result of the family of Esra, of yesterday. */
async function resultOfYesterday(): Promise<string> {
  const [row] = await house.ask<{ id: string }>(
    `update care.review set concluded_at = door.now() - interval '1 day' where id =
      (select id from care.review where family_id = $1 and concluded_at is not null order by concluded_at desc limit 1) returning id`,
    [house.family('esra')],
  )
  await house.ask("delete from care.review_voice where review_id = $1 and kind = 'answer'", [row?.id])
  return `/gezin/${house.family('esra')}/terugkijken/${row?.id}`
}

test('what is not right is kept while it is typed, and who reads it stands under the field', async () => {
  const [esra, at] = [await house.visitor('esra'), await resultOfYesterday()]
  await esra.post('/concept', { text: 'Het was een 6.', _draft: `${at}/antwoord` })
  const { text } = await esra.get(at)
  assert.match(text, />Het was een 6\.<\/textarea>[\s\S]{0,400}<span>Wie ziet dit\? Deniz en Dana</)
  const said = await esra.act(`${at}/antwoord`, { answer: 'notRight', text: 'Het was een 6.' })
  assert.match(said.text, /Het was een 6\./)
  assert.equal((await house.ask('select from care.draft where sent_at is null')).length, 0)
})
