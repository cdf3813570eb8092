import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
/** Sam is 13, Mirjam and Olaf have joint custody, Bram coordinates. */
let scene: Scene
before(async () => {
  house = await openTrialHouse()
  scene = sceneOf(house, 'sam')
})
after(() => house.close())
afterEach(async () => {
  await house.ask('delete from care.share; delete from care.shield')
  await house.ask("update care.story_piece set audience = 'onlyMe', named = '{}' where audience = 'chosen'")
  await house.moveClock(0)
})

const at = (key = 'sam') => `/gezin/${house.family(key)}`
type Told = { id: string; wording: number; audience: string }
const wordOf = 'wat-is-moeilijk'
const pieceOf = async (key: string): Promise<Told | undefined> =>
  (
    await house.ask<Told>(
      "select id, wording, audience from care.story_piece where author = $1 and prompt = 'hardNow' and typed_by is null and undone_at is null",
      [house.person(key)],
    )
  )[0]

/** One private answer, whatever the cast told. */
async function privateAnswer(visitor: Visitor, key: string): Promise<{ table: string; id: string }> {
  const standing = await pieceOf(key)
  await tells(visitor, key, 'De vrijdagen zijn moeilijk.', 'onlyMe', standing)
  return { table: 'story_piece', id: (await pieceOf(key))?.id ?? '' }
}

const tells = (visitor: Visitor, key: string, words: string, audience: string, standing: Told | undefined) =>
  visitor.act(`${at(key)}/verhaal/${wordOf}`, {
    ...{ words, audience, way: 'stop', piece: standing?.id ?? '', base: String(standing?.wording ?? 0) },
  })

const opens = (visitor: Visitor, key: string, piece: string, ...readers: string[]) =>
  visitor.act(`${at(key)}/verhaal/opnieuw`, {
    ...{ 'pieces[]': [piece], 'readers[]': readers.map((reader) => house.person(reader)) },
    ...inDays('until', 30),
  })

const sectionOf = (text: string, words: string) => text.split('<section').find((part) => part.includes(words)) ?? ''
const isPicked = (form: string, value: string) =>
  new RegExp(`<input[^>]*value="${value}"[^>]*\\bchecked|<input[^>]*\\bchecked[^>]*value="${value}"`).test(form)

test('D-STO-05: the eye of a shared piece names who reads it, and mending its words changes nothing of that', async () => {
  const sam = await house.visitor('sam')
  const piece = await privateAnswer(sam, 'sam')
  await opens(sam, 'sam', piece.id, 'mirjam')
  const shown = sectionOf((await sam.get(`${at()}/verhaal`)).text, 'De vrijdagen zijn moeilijk.')
  assert.match(shown, /Wie ziet dit\? Mirjam/)
  assert.doesNotMatch(shown, /Alleen jij ziet dit/)
  const form = (await sam.get(`${at()}/verhaal/${wordOf}?stuk=${piece.id}`)).text
  assert.match(form, /Wie ziet dit\? Mirjam/)
  assert.match(form, /Zoals nu: Mirjam/)
  assert.deepEqual(
    ['chosen', 'onlyMe', 'plan'].map((value) => isPicked(form, value)),
    [true, false, false],
  )
  const saved = await tells(sam, 'sam', 'De vrijdagen zijn heel moeilijk.', 'chosen', await pieceOf('sam'))
  assert.match(saved.text, /Mirjam ziet dit nu\./)
  const reads: string[] = []
  for (const who of ['mirjam', 'olaf', 'bram']) if (await scene.reads(who, piece)) reads.push(who)
  assert.deepEqual(reads, ['mirjam'])
})

test('access 4.2: "only me" ends what was open in the same act, and a later share with another does not revive it', async () => {
  const sam = await house.visitor('sam')
  const piece = await privateAnswer(sam, 'sam')
  await opens(sam, 'sam', piece.id, 'mirjam')
  await tells(sam, 'sam', 'Dit is van mij.', 'onlyMe', await pieceOf('sam'))
  assert.equal(await scene.reads('mirjam', piece), false)
  assert.doesNotMatch((await sam.get(`${at()}/mijn-stukken`)).text, /Gedeeld met/)
  assert.deepEqual(
    await house.ask('select from care.share where item_id = $1 and withdrawn_at is null', [piece.id]),
    [],
  )
  await opens(sam, 'sam', piece.id, 'jan')
  assert.deepEqual([await scene.reads('mirjam', piece), await scene.reads('jan', piece)], [false, true])
})

test('a piece that was closed while a share still ran opens to who is picked now, and not to who was picked before', async () => {
  const sam = await house.visitor('sam')
  const piece = await privateAnswer(sam, 'sam')
  await opens(sam, 'sam', piece.id, 'mirjam')
  await house.ask("update care.story_piece set audience = 'onlyMe' where id = $1", [piece.id])
  assert.doesNotMatch((await sam.get(`${at()}/mijn-stukken`)).text, /Gedeeld met/)
  await opens(sam, 'sam', piece.id, 'jan')
  assert.deepEqual([await scene.reads('mirjam', piece), await scene.reads('jan', piece)], [false, true])
})

test('from 18 too a piece for one person stays for that person; when the share is over it is for its speaker alone', async () => {
  const milan = await house.visitor('milan')
  const piece = await privateAnswer(milan, 'milan')
  await opens(milan, 'milan', piece.id, 'hetty')
  const path = `${at('milan')}/verhaal/${wordOf}?stuk=${piece.id}`
  const form = (await milan.get(path)).text
  assert.deepEqual([isPicked(form, 'chosen'), isPicked(form, 'plan')], [true, false])
  await tells(milan, 'milan', 'De avonden zijn moeilijk.', 'chosen', await pieceOf('milan'))
  const here = sceneOf(house, 'milan')
  assert.deepEqual([await here.reads('hetty', piece), await here.reads('bram', piece)], [true, false])
  await house.ask('update care.share set withdrawn_at = door.now(), withdrawn_by = granted_by')
  const later = (await milan.get(path)).text
  assert.doesNotMatch(later, /Zoals nu/)
  assert.deepEqual([isPicked(later, 'onlyMe'), isPicked(later, 'plan')], [true, false])
  await tells(milan, 'milan', 'De nachten zijn moeilijk.', 'chosen', await pieceOf('milan'))
  assert.equal((await pieceOf('milan'))?.audience, 'onlyMe')
})

test('J-02: a piece for the plan names who reads it under a heading of its own, and one press closes it for them', async () => {
  const sam = await house.visitor('sam')
  const piece = await privateAnswer(sam, 'sam')
  await tells(sam, 'sam', 'Op vrijdag ben ik moe.', 'plan', await pieceOf('sam'))
  await opens(sam, 'sam', piece.id, 'jan')
  const page = (await sam.get(`${at()}/mijn-stukken`)).text
  const [own = '', others = ''] = page.split('Dit lezen anderen ook')
  assert.match(own, /Wat je hier schrijft, ziet niemand anders/)
  assert.doesNotMatch(own, /Op vrijdag ben ik moe/)
  assert.match(others, /Op vrijdag ben ik moe[\s\S]*Wie ziet dit\? Bram en Opa Jan/)
  assert.match(others, /Niet meer voor ons plan/)
  const closed = await sam.act(`${at()}/mijn-stukken/${piece.id}/dicht`, { reader: 'plan' })
  assert.match(closed.text, /Opa Jan ziet dit nu\./)
  assert.deepEqual([await scene.reads('bram', piece), await scene.reads('jan', piece)], [false, true])
  await sam.act(`${at()}/mijn-stukken/${piece.id}/dicht`, { reader: house.person('jan') })
  assert.deepEqual([await scene.reads('bram', piece), await scene.reads('jan', piece)], [false, false])
  const [alone = ''] = (await sam.get(`${at()}/mijn-stukken`)).text.split('Dit lezen anderen ook')
  assert.match(alone, /Op vrijdag ben ik moe/)
  assert.doesNotMatch(alone, /Niet meer voor ons plan|Gedeeld met/)
})

test('J-02: a new piece of a youth begins with "only me", from 18 too; of a parent with the plan', async () => {
  await house
    .ask("delete from care.story_piece where prompt = 'whoHelps'")
    .catch(() => house.ask("update care.story_piece set undone_at = door.now() where prompt = 'whoHelps'"))
  const form = async (key: string) => (await (await house.visitor(key)).get(`${at(key)}/verhaal/wie-helpt`)).text
  const picked = async (key: string) => {
    const text = await form(key)
    return ['onlyMe', 'plan'].filter((value) => isPicked(text, value))
  }
  assert.deepEqual(
    [await picked('milan'), await picked('sam'), await picked('mirjam')],
    [['onlyMe'], ['onlyMe'], ['plan']],
  )
})
