// What somebody said happened, at the first conversation, becomes a piece of the own story.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { keepDraft } from '#care/access/draft.commands.ts'
import { newId } from '#platform/clock.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
beforeEach(async () => {
  // As if the conversation of January had been last week, and Deniz had told nothing of what happened yet.
  await house.ask('update care.start_talk set sent_at = $1::timestamptz', [`${dayIn(-6)}T10:00:00Z`])
  await house.ask("update care.story_piece set undone_at = now() where author = $1 and prompt = 'happened'", [
    house.person('deniz'),
  ])
})
after(() => house.close())

const story = () => `/gezin/${house.family('deniz')}/verhaal`
const happened = () => `${story()}/wat-is-er-gebeurd`
const quarrel = 'Ik kreeg ruzie op school en bleef thuis.'
const offered = /Dit zei je in het eerste gesprek\. Het staat nog niet in je verhaal\./
const page = async (who: string, path = story()) => (await (await house.visitor(who)).get(path)).text
const wayOn = (text: string) => /href="([^"]*wat-is-er-gebeurd\?uit=[^"]*)"/.exec(text)?.[1] ?? ''
const written = (text: string) => /<textarea[^>]*name="words"[^>]*>([^<]*)<\/textarea>/.exec(text)?.[1] ?? ''

const hiddenOn = (text: string) =>
  Object.fromEntries(
    ['piece', 'base', 'saidIn'].map((name) => [
      name,
      new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '',
    ]),
  )
test('D-STA-09: what Deniz said happened becomes a piece of his story, is his own to open, and is offered once', async () => {
  const deniz = await house.visitor('deniz')
  const before = await page('deniz')
  assert.match(before, offered)
  assert.doesNotMatch(before, /Daarna kwamen de brieven/, 'what Esra said is hers')
  assert.match(await page('deniz', happened()), offered, 'also where the question is asked')
  const form = (await deniz.get(wayOn(before))).text
  assert.equal(written(form), quarrel)
  // A youth begins with only me: who heard it at the table does not read it in the story by that.
  assert.match(form, /value="onlyMe" checked/)
  const made = newId()
  const sent = { ...hiddenOn(form), words: quarrel, audience: 'onlyMe', way: 'stop' }
  await Promise.all([1, 2].map(() => deniz.post(happened(), sent, made)))
  const after = await page('deniz')
  assert.match(after, /Ik kreeg ruzie op school en bleef thuis\./)
  assert.doesNotMatch(after, offered)
  const pieces = await house.ask(
    "select from care.story_piece where author = $1 and prompt = 'happened' and undone_at is null",
    [house.person('deniz')],
  )
  assert.equal(pieces.length, 1)
  for (const who of ['esra', 'dana']) assert.doesNotMatch(await page(who), /ruzie op school/, who)
})

test('D-STA-09: what was told already stays, and what was said at the table comes behind it', async () => {
  const deniz = await house.visitor('deniz')
  await deniz.post(happened(), { piece: '', base: '0', words: 'Ik ging niet meer.', audience: 'onlyMe', way: 'stop' })
  const form = (await deniz.get(wayOn(await page('deniz')))).text
  assert.equal(written(form), `Ik ging niet meer.\n\n${quarrel}`)
  await deniz.post(happened(), { ...hiddenOn(form), words: written(form), audience: 'onlyMe', way: 'stop' })
  assert.doesNotMatch(await page('deniz'), offered)
  assert.match(await page('deniz'), /Ik ging niet meer\.\s+Ik kreeg ruzie/)
})

test('D-STA-09: what was begun and not sent stays too, and the words come behind it', async () => {
  const deniz = await house.visitor('deniz')
  const way = wayOn(await page('deniz'))
  await keepDraft(await house.knock('deniz'), happened(), { words: 'Ik was net', audience: 'onlyMe' })
  assert.equal(written((await deniz.get(way)).text), `Ik was net\n\n${quarrel}`)
})

test('D-STA-09: passing over takes nothing along, and neither do words of somebody else', async () => {
  const deniz = await house.visitor('deniz')
  const form = (await deniz.get(wayOn(await page('deniz')))).text
  await deniz.post(happened(), { ...hiddenOn(form), words: quarrel, audience: 'onlyMe', way: 'passOver' })
  assert.match(await page('deniz'), offered)
  const [hers] = await house.ask<{ id: string }>(
    "select id from care.start_voice where author = $1 and kind = 'happened'",
    [house.person('esra')],
  )
  const foreign = (await deniz.get(`${happened()}?uit=${hers?.id}`)).text
  assert.doesNotMatch(foreign, /brieven|name="saidIn"/)
})

test('D-STA-09: it is offered at the question about what happened alone, and not twelve weeks later', async () => {
  assert.doesNotMatch(await page('deniz', `${story()}/een-goede-dag`), offered)
  await house.ask('update care.start_talk set sent_at = $1::timestamptz', [`${dayIn(-90)}T10:00:00Z`])
  assert.doesNotMatch(await page('deniz'), offered)
})
