import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import { pieceRows } from './story.sql.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  await house.ask(
    'delete from care.story_piece_media_file; delete from care.story_piece_media; delete from care.story_piece_wording; delete from care.story_piece',
  )
})
after(() => house.close())

test('"Eerdere teksten" is offered to who finds an earlier text, and tells nobody else that something stood there', async () => {
  const mirjam = await house.visitor('mirjam')
  const pieceOf = async () =>
    (
      await house.ask<{ id: string; wording: number }>('select id, wording from care.story_piece where author = $1', [
        house.person('mirjam'),
      ])
    )[0]
  for (const [words, audience] of [
    ['Vroeger hielp niemand mij.', 'onlyMe'],
    ['Mijn zus helpt mij.', 'plan'],
  ]) {
    const piece = await pieceOf()
    const on = { piece: piece?.id ?? '', base: `${piece?.wording ?? 0}` }
    await mirjam.act(`/gezin/${house.family('sam')}/verhaal/wie-helpt`, {
      words: words ?? '',
      audience: audience ?? '',
      way: 'stop',
      ...on,
    })
  }
  const id = (await pieceOf())?.id
  const offered = (who: string) =>
    sceneOf(house, 'sam').behind(who, async (tx) =>
      (await pieceRows(tx, house.family('sam'), house.person(who))).find((piece) => piece.id === id),
    )
  assert.equal((await offered('mirjam'))?.hasEarlier, true)
  assert.equal((await offered('bram'))?.hasEarlier, false)
})
