import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
/** Mirjam is the mother of Sam, Bram coordinates. */
let sams: Scene
let mirjam: Visitor
let bram: Visitor
before(async () => {
  house = await openTrialHouse()
  sams = sceneOf(house, 'sam')
  mirjam = await house.visitor('mirjam')
  bram = await house.visitor('bram')
  // What Mirjam told in the cast makes room for what she tells here.
  await house.ask(
    'delete from care.story_piece_media_file; delete from care.story_piece_media; delete from care.story_piece_wording; delete from care.story_piece',
  )
})
after(() => house.close())

type Piece = { id: string; wording: number }

const pieceOf = async (prompt: string) =>
  (
    await house.ask<Piece>(
      'select id, wording from care.story_piece where author = $1 and prompt = $2 and undone_at is null',
      [house.person('mirjam'), prompt],
    )
  )[0]

/** Mirjam answers a question of her story, on top of what stands; each answer is one wording or another audience. */
async function told(word: string, prompt: string, answers: readonly (readonly [string, string])[]): Promise<string> {
  for (const [words, audience] of answers) {
    const piece = await pieceOf(prompt)
    const on = { piece: piece?.id ?? '', base: `${piece?.wording ?? 0}` }
    await mirjam.act(`/gezin/${house.family('sam')}/verhaal/${word}`, { words, audience, way: 'stop', ...on })
  }
  return `/gezin/${house.family('sam')}/woorden/verhaal/${(await pieceOf(prompt))?.id}`
}

test('what Mirjam kept to herself stays hers when she opens the text with other words', async () => {
  const path = await told('wat-gaat-goed', 'goesWell', [
    ['Ik was vroeger bang voor hem.', 'onlyMe'],
    ['Wij lachen weer samen.', 'plan'],
  ])
  const shown = (await bram.get(path)).text
  assert.match(shown, /Wij lachen weer samen\./)
  assert.doesNotMatch(shown, /bang voor hem/)
  assert.match((await mirjam.get(path)).text, /bang voor hem/)
})

test('words that Mirjam herself opened as they stood are read on when she says it otherwise', async () => {
  const path = await told('een-goede-dag', 'goodDay', [
    ['Samen aan tafel.', 'onlyMe'],
    ['Samen aan tafel.', 'plan'],
    ['Samen naar het bos.', 'plan'],
  ])
  const shown = (await bram.get(path)).text
  assert.match(shown, /Samen aan tafel\./)
  assert.match(shown, /Samen naar het bos\./)
})

test('words that Mirjam closed again stay closed when she opens the text with other words', async () => {
  const path = await told('wat-is-moeilijk', 'hardNow', [
    ['De nachten zijn zwaar.', 'plan'],
    ['De nachten zijn zwaar.', 'onlyMe'],
    ['De ochtenden zijn druk.', 'plan'],
  ])
  const shown = (await bram.get(path)).text
  assert.match(shown, /De ochtenden zijn druk\./)
  assert.doesNotMatch(shown, /nachten/)
})

test('words that Mirjam wrote while she closed the text stay closed, and those that stood open before do not', async () => {
  const path = await told('wat-is-er-gebeurd', 'happened', [
    ['Wij gingen uit elkaar.', 'plan'],
    ['Hij sloeg met de deuren.', 'onlyMe'],
    ['Wij wonen nu apart.', 'plan'],
  ])
  const shown = (await bram.get(path)).text
  assert.match(shown, /Wij gingen uit elkaar\./)
  assert.match(shown, /Wij wonen nu apart\./)
  assert.doesNotMatch(shown, /deuren/)
})

test('own words from a second device are for who wrote them until one of the two is chosen', async () => {
  const path = await told('wie-helpt', 'whoHelps', [['Mijn zus.', 'plan']])
  const piece = await pieceOf('whoHelps')
  const late = { words: 'Mijn zus, maar zeg dat niet door.', audience: 'onlyMe', way: 'stop' }
  await told('wie-helpt', 'whoHelps', [['Mijn zus en de buren.', 'plan']])
  await mirjam.act(`/gezin/${house.family('sam')}/verhaal/wie-helpt`, { ...late, piece: piece?.id ?? '', base: '1' })
  assert.match((await mirjam.get(path)).text, /zeg dat niet door/)
  const shown = (await bram.get(path)).text
  assert.match(shown, /Mijn zus en de buren\./)
  assert.doesNotMatch(shown, /zeg dat niet door/)
})

const wordings = (who: string, table: string, item: string) =>
  sams.behind(who, async (tx) =>
    (
      await tx.rows<{ no: number }>(
        `earlier.${table}`,
        `select no from care.${table}_wording where item_id = $1 order by no`,
        [item],
      )
    ).map(({ no }) => no),
  )

const own = [
  { name: 'what goes well', table: 'strength', over: {} },
  { name: 'a worry', table: 'worry', over: {} },
  { name: 'help from before', table: 'earlier_help', over: { helped: 'yes' } },
]
for (const { name, table, over } of own)
  test(`of ${name} too the words for only me are read by their writer alone`, async () => {
    const item = await sams.item(table, 'mirjam', ['mirjam'], { audience: 'onlyMe', ...over })
    const words = {
      item_id: item.id,
      author: house.person('mirjam'),
      at: new Date(),
      key_person: house.person('mirjam'),
    }
    const word = (no: number) =>
      sams.put(`${table}_wording`, { ...words, no, wording: no, rival: false, sealed: Buffer.alloc(1) })
    await word(1)
    await word(2)
    await house.ask(`update care.${table} set wording = 2 where id = $1`, [item.id])
    await house.ask(`update care.${table} set audience = 'plan' where id = $1`, [item.id])
    assert.deepEqual(await wordings('bram', table, item.id), [2])
    assert.deepEqual(await wordings('mirjam', table, item.id), [1, 2])
  })

test('for whom earlier words are is written by the database: who words a text says nothing of it', async () => {
  const item = await sams.item('worry', 'mirjam', ['mirjam'], { audience: 'onlyMe' })
  const put = `insert into care.worry_wording (municipality_id, family_id, id, item_id, no, rival, author, at, sealed, wording, key_person, audience)
    select p.municipality_id, p.family_id, $1, $2, 1, false, p.person_id, door.now(), '', 1, p.person_id, 'plan' from door.pass p where p.xid = pg_current_xact_id_if_assigned()`
  const id = newId()
  await sams.behind('mirjam', (tx) => tx.rows('earlier.put', put, [id, item.id]))
  const [kept] = await house.ask<{ audience: string }>('select audience from care.worry_wording where id = $1', [id])
  assert.equal(kept?.audience, 'onlyMe')
  const widen = "update care.worry_wording set audience = 'plan' where id = $1"
  await assert.rejects(
    sams.behind('mirjam', (tx) => tx.rows('earlier.widen', widen, [id])),
    { code: '42501' },
  )
})

test('a goal that is made together is read in all its words by everybody who reads it', async () => {
  const [goal] = await house.ask<{ id: string }>(
    'select g.id from care.goal g where g.family_id = $1 and $2 = any(g.subjects) and g.undone_at is null limit 1',
    [house.family('sam'), house.person('sam')],
  )
  const before = (await wordings('sam', 'goal', goal?.id ?? '')) ?? []
  const beside = { no: before.length + 1, wording: before.length + 1, rival: true, sealed: Buffer.alloc(1) }
  const by = { author: house.person('bram'), at: new Date(), key_person: house.person('sam') }
  await sams.put('goal_wording', { item_id: goal?.id, ...by, ...beside })
  assert.equal((await wordings('sam', 'goal', goal?.id ?? ''))?.length, before.length + 1)
})
