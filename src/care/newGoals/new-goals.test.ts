import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { lookAtGoal } from '#care/goals/goal.commands.ts'
import { goalsOfPlan } from '#care/goals/goals.sql.ts'
import { newId } from '#platform/clock.ts'
import type { Pool } from '#platform/database/pool.ts'
import type { House } from '#platform/web/page.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const goals = (key: string) => `/gezin/${house.family(key)}/doelen`

async function goalCalled(visitor: Visitor, key: string, title: string): Promise<string> {
  const { text } = await visitor.get(goals(key))
  const path = new RegExp(`href="([^"]*)">${title}`).exec(text)?.[1]
  assert.ok(path, `${title} is on the list`)
  return path
}

const fields = (key: string, change: Record<string, string | string[]> = {}) => ({
  vraag: '5',
  title: 'Elke zondag fietsen',
  why: '',
  'forWhom[]': [house.person(key)],
  looksLike: 'Wij fietsen een uur.',
  goodEnough: '6',
  audience: 'plan',
  ...change,
})

const idIn = (location: string | null) => /doelen\/([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? ''

test('a goal is made in four pages and a check, each whole without script, and nothing typed is lost on the way', async () => {
  const carla = await house.visitor('carla')
  const path = `${goals('carla')}/nieuw`
  const who = house.person('carla')
  assert.match((await carla.get(path)).text, /Wat willen jullie bereiken\?/)
  const second = await carla.act(path, { vraag: '1', title: 'Elke week wandelen', why: 'Dan praten we' })
  assert.match(second.text, /Voor wie is dit doel\?[\s\S]*Elke week wandelen/)
  const carried = { title: 'Elke week wandelen', why: 'Dan praten we', 'forWhom[]': [who] }
  assert.match((await carla.act(path, { vraag: '2', ...carried })).text, /Is een 6 voor jullie goed genoeg/)
  const marked = { ...carried, looksLike: 'Een rondje om het meer', goodEnough: '7' }
  assert.match((await carla.act(path, { vraag: '3', ...marked })).text, /Welk cijfer geef je nu\?/)
  const check = await carla.act(path, { vraag: '4', ...marked, score: '5' })
  assert.match(check.text, /Klopt dit\?[\s\S]*Elke week wandelen[\s\S]*Carla[\s\S]*Wie ziet dit/)
  const made = await carla.act(path, { vraag: '5', ...marked, score: '5', audience: 'plan' })
  assert.equal(made.status, 200)
  assert.match(made.text, /Jullie doel staat in het plan\.[\s\S]*Zo merken we dat het een 7 is[\s\S]*Carla: 5/)
  assert.doesNotMatch((await carla.get(path)).text, /Elke week wandelen/, 'the draft is gone')
})

test('the first page without a goal and a page with a text that is too long come back with what was typed', async () => {
  const esra = await house.visitor('esra')
  const path = `${goals('esra')}/nieuw`
  const empty = await esra.post(path, { vraag: '1', title: ' ', why: 'Omdat het kan' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Er is een probleem[\s\S]*Vul in wat jullie willen bereiken[\s\S]*Omdat het kan/)
  const long = await esra.post(path, { vraag: '1', title: 'x'.repeat(201) })
  assert.equal(long.status, 422)
  assert.match(long.text, /Er mogen 200 tekens in/)
  assert.match((await esra.get(`${path}?voorbeelden=ja`)).text, /School en leren[\s\S]*Ik ga weer elke dag naar school/)
})

test('D-GOA-04: good enough of 3 or 9 is refused', async () => {
  const esra = await house.visitor('esra')
  for (const goodEnough of ['3', '9', '6.5', ''])
    if (goodEnough !== '') {
      const answer = await esra.post(`${goals('esra')}/nieuw`, { ...fields('esra'), vraag: '3', goodEnough })
      assert.equal(answer.status, 422, goodEnough)
      assert.match(answer.text, /Kies een cijfer van 4 tot en met 8/)
    }
})

test('D-GOA-01: a sixth goal gets 409 with the five and the question which one waits', async () => {
  const anouk = await house.visitor('anouk')
  const path = `${goals('anouk')}/nieuw`
  for (const title of ['Twee', 'Drie', 'Vier', 'Vijf'])
    assert.equal((await anouk.post(path, fields('anouk', { title }))).status, 303)
  const full = await anouk.post(path, fields('anouk', { title: 'Zes' }))
  assert.equal(full.status, 409)
  assert.match(full.text, /Jullie hebben al 5 doelen\. Kies welk doel even kan wachten\./)
  for (const title of ['Jurre gaat twee ochtenden naar school', 'Twee', 'Drie', 'Vier', 'Vijf'])
    assert.ok(full.text.includes(title), title)
  const two = await goalCalled(anouk, 'anouk', 'Twee')
  const made = await anouk.act(path, fields('anouk', { title: 'Zes', waits: idIn(two) }))
  assert.match(made.text, /Jullie doel staat in het plan/)
  assert.match((await anouk.get(two)).text, /Wacht even/)
  const again = await anouk.post(`${two}/keuze`, { move: 'resume' })
  assert.equal(again.status, 409)
  assert.match(again.text, /Kies welk doel even kan wachten/)
})

test('D-GOA-01: ten new goals at the same moment leave at most five active', async () => {
  const milan = await house.visitor('milan')
  const path = `${goals('milan')}/nieuw`
  const titles = Array.from({ length: 10 }, (_, i) => `Tegelijk ${i}`)
  const answers = await Promise.all(titles.map((title) => milan.post(path, fields('milan', { title }))))
  assert.deepEqual(
    [answers.filter((one) => one.status === 303).length, answers.filter((one) => one.status === 409).length],
    [4, 6],
  )
  const [row] = await house.ask<{ active: number }>(
    'select door.active_goals(municipality_id, family_id, id) as active from care.plan where family_id = $1',
    [house.family('milan')],
  )
  assert.equal(row?.active, 5)
})

test('D-GOA-02: a proposal of the coordinator becomes active through an owner, in other words if they have them', async () => {
  const [olaf, mirjam, bram, sam] = await Promise.all(
    ['olaf', 'mirjam', 'bram', 'sam'].map((key) => house.visitor(key)),
  )
  assert.ok(olaf && mirjam && bram && sam)
  const path = await goalCalled(olaf, 'olaf', 'Eén agenda voor beide huizen')
  assert.match(
    (await olaf.get(path)).text,
    /Bram stelt dit doel voor[\s\S]*Akkoord[\s\S]*Anders[\s\S]*Eerst praten[\s\S]*Verstuur/,
  )
  assert.equal((await bram.post(`${path}/keuze`, { move: 'agree' })).status, 403)
  assert.equal((await sam.get(path)).status, 404, 'not a goal of Sam')
  assert.match((await olaf.act(`${path}/keuze`, { move: 'talkFirst', words: '' })).text, /Bram hoort wat u ervan vindt/)
  const empty = await mirjam.post(`${path}/keuze`, { move: 'agreeDifferently', words: '' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Schrijf op hoe jij het zou zeggen/)
  const own = await mirjam.act(`${path}/keuze`, { move: 'agreeDifferently', words: 'Wij horen alles op dezelfde dag' })
  assert.match(own.text, /<h1[^>]*>Wij horen alles op dezelfde dag/)
  const words = await house.ask('select no from care.goal_wording where item_id = $1 order by no', [idIn(path)])
  assert.equal(words.length, 2, 'the words of the proposal stay')
  const late = await olaf.post(`${path}/keuze`, { move: 'agree' })
  assert.equal(late.status, 409, 'who answers later sees how it stands now')
  assert.match(late.text, /Kijk hoe het nu is/)
})

test('what is typed beside a move of a goal is kept until it is sent, comes back when it is too long, and is given back when the goal changed', async () => {
  const joyce = await house.visitor('joyce')
  const path = await goalCalled(joyce, 'joyce', 'Amber slaapt rustig')
  const draft = { words: 'Eerst de vakantie', _draft: `${path}/keuze?kies=wait` }
  await joyce.post('/concept', draft)
  assert.match((await joyce.get(`${path}?kies=wait`)).text, /name="words"[^>]*value="Eerst de vakantie"/)
  assert.doesNotMatch((await joyce.get(`${path}?kies=reach`)).text, /Eerst de vakantie/)
  const long = await joyce.post(`${path}/keuze`, { move: 'wait', ...draft, words: `${'a'.repeat(200)} slot` })
  assert.equal(long.status, 422)
  assert.match(long.text, /Maak je tekst korter[\s\S]*name="words"[^>]*aria-invalid="true"[^>]*value="a+ slot"/)
  assert.equal((await joyce.post(`${path}/keuze`, { move: 'wait', ...draft })).status, 303)
  assert.equal((await joyce.post(`${path}/keuze`, { move: 'resume' })).status, 303)
  assert.doesNotMatch((await joyce.get(`${path}?kies=wait`)).text, /name="words"[^>]*value="Eerst de vakantie"/)
  const why = { move: 'reach', whyReached: `${'b'.repeat(300)} slot`, _draft: `${path}/keuze?kies=reach` }
  const longWhy = await joyce.post(`${path}/keuze`, why)
  assert.equal(longWhy.status, 422)
  assert.match(longWhy.text, /name="whyReached"[^>]*aria-invalid="true"[^>]*value="b+ slot"/)
  await joyce.post(`${path}/keuze`, { move: 'wait' })
  const late = await joyce.post(`${path}/keuze`, { move: 'wait', words: 'Oma is ziek' })
  assert.equal(late.status, 409)
  assert.match(late.text, /Het is niet verstuurd\.[\s\S]*Oma is ziek/)
  await joyce.post(`${path}/keuze`, { move: 'resume' })
})

test('a goal waits, goes on, stops with a reason and comes back as the last, with all that was', async () => {
  const joyce = await house.visitor('joyce')
  const path = await goalCalled(joyce, 'joyce', 'Amber slaapt rustig')
  assert.match(
    (await joyce.act(`${path}/keuze`, { move: 'wait', words: 'De vakantie' })).text,
    /Dit doel wacht nu even[\s\S]*De vakantie/,
  )
  assert.match((await joyce.act(`${path}/keuze`, { move: 'resume' })).text, /Jullie gaan verder met dit doel/)
  const without = await joyce.post(`${path}/keuze`, { move: 'stop' })
  assert.equal(without.status, 422)
  assert.match(without.text, /Kies waarom dit doel stopt/)
  assert.match((await joyce.act(`${path}/keuze`, { move: 'stop', reason: 'otherGoal' })).text, /Dit doel is gestopt/)
  assert.match((await joyce.get(`${goals('joyce')}?tab=klaar`)).text, /Amber slaapt rustig/)
  assert.doesNotMatch((await joyce.get(goals('joyce'))).text, /Amber slaapt rustig/)
  const back = await joyce.act(`${path}/keuze`, { move: 'again' })
  assert.match(back.text, /Joyce: 5[\s\S]*Joyce stopte dit doel\. Wij kiezen een ander doel/)
})

test('D-GOA-06: an active goal without open actions says what happens next', async () => {
  const esra = await house.visitor('esra')
  const made = await esra.post(`${goals('esra')}/nieuw`, fields('esra', { title: 'Vroeger naar bed' }))
  assert.match((await esra.get(made.location ?? '')).text, /Nog geen acties bij dit doel\.[\s\S]*Dit doel staat open\./)
})

test('what was just made can be put back for ten minutes, and not after', async () => {
  const sunita = await house.visitor('priya')
  const made = await sunita.post(`${goals('priya')}/nieuw`, fields('priya', { title: 'Toch niet' }))
  const path = `${goals('priya')}/${idIn(made.location)}`
  assert.match((await sunita.act(`${path}/terug`)).text, /Het staat weer zoals het was/)
  assert.equal((await sunita.get(path)).status, 404)
  const kept = await sunita.post(`${goals('priya')}/nieuw`, fields('priya', { title: 'Blijft staan' }))
  await house.moveClock(11 * 60_000)
  const late = await sunita.post(`${goals('priya')}/${idIn(kept.location)}/terug`)
  await house.moveClock(0)
  assert.equal(late.status, 409)
  assert.match(late.text, /Terugzetten kan 10 minuten lang/)
})

test('two people change the words of a goal: neither text is lost and a person chooses', async () => {
  const [esra, deniz] = [await house.visitor('esra'), await house.visitor('deniz')]
  const path = await goalCalled(esra, 'esra', 'Samen eten zonder ruzie')
  const base = /name="base" value="(\d+)"/.exec((await esra.get(`${path}/aanpassen`)).text)?.[1] ?? ''
  assert.equal((await deniz.post(`${path}/woorden`, { base, title: 'Gezellig eten', why: '' })).status, 303)
  const rival = await esra.post(`${path}/woorden`, { base, title: 'Rustig eten', why: '' })
  assert.match(rival.location ?? '', /\/woorden\/doel\//)
  const both = await esra.get(rival.location ?? '')
  assert.match(both.text, /Rustig eten/)
  assert.match(both.text, /Gezellig eten/)
})

test('D-GOA-04: changing good enough is a new row of its day, and stands in the history', async () => {
  const esra = await house.visitor('esra')
  const path = await goalCalled(esra, 'esra', 'Rust met geld')
  await esra.post('/concept', { _draft: `${path}/grens`, goodEnough: '7', looksLike: 'Ook de laatste regeling' })
  assert.match((await esra.get(`${path}/aanpassen`)).text, /name="looksLike"[^>]*>Ook de laatste regeling</)
  const long = await esra.post(`${path}/grens`, { goodEnough: '7', looksLike: `${'a'.repeat(300)} slot` })
  assert.equal(long.status, 422)
  assert.match(long.text, /Maak je tekst korter[\s\S]*name="looksLike"[^>]*aria-invalid="true"[^>]*>a+ slot</)
  assert.match(long.text, /name="goodEnough" value="7"[^>]*checked/)
  const none = await esra.post(`${path}/grens`, { goodEnough: '', looksLike: 'Alles is geregeld.' })
  assert.equal(none.status, 422)
  assert.match(none.text, /name="looksLike"[^>]*>Alles is geregeld\.</)
  const changed = await esra.act(`${path}/grens`, { goodEnough: '7', looksLike: 'Ook de laatste regeling is klaar.' })
  assert.match(
    changed.text,
    /Een 7 is vanaf nu goed genoeg[\s\S]*Zo merken we dat het een 7 is[\s\S]*Esra koos een 6 als goed genoeg[\s\S]*Esra koos een 7 als goed genoeg/,
  )
  const dana = await house.visitor('dana')
  assert.equal((await dana.post(`${path}/grens`, { goodEnough: '5', looksLike: '' })).status, 403)
})

test('a goal of another family, of another person and of nobody is the same page that is not there', async () => {
  const esra = await house.visitor('esra')
  const mine = await goalCalled(esra, 'esra', 'Rust met geld')
  const [deniz, olaf, bram] = [await house.visitor('deniz'), await house.visitor('olaf'), await house.visitor('bram')]
  const foreign = [
    await deniz.get(mine),
    await olaf.get(mine),
    await bram.get(mine),
    await esra.get(`${goals('esra')}/00000000-0000-4000-8000-000000000000`),
  ]
  assert.deepEqual(
    foreign.map((answer) => answer.status),
    [404, 404, 404, 404],
  )
  for (const path of [`${mine}/keuze`, `${mine}/terug`, `${mine}/woorden`, `${mine}/grens`])
    assert.equal(
      (
        await deniz.post(
          path,
          path.endsWith('keuze')
            ? { move: 'wait' }
            : path.endsWith('grens')
              ? { goodEnough: '6' }
              : path.endsWith('woorden')
                ? { base: '1', title: 'x' }
                : {},
        )
      ).status,
      404,
      path,
    )
})

test('a goal that Mirjam makes for herself is not there for Olaf', async () => {
  const [mirjam, olaf] = [await house.visitor('mirjam'), await house.visitor('olaf')]
  const made = await mirjam.post(`${goals('mirjam')}/nieuw`, fields('mirjam', { title: 'Een avond voor mijzelf' }))
  assert.equal(made.status, 303)
  assert.equal((await olaf.get(`${goals('olaf')}/${idIn(made.location)}`)).status, 404)
  assert.doesNotMatch((await olaf.get(goals('olaf'))).text, /Een avond voor mijzelf/)
  const alone = await olaf.post(`${goals('olaf')}/nieuw`, fields('mirjam', { title: 'Voor haar' }))
  assert.equal(alone.status, 422)
  assert.match(alone.text, /Zet uzelf er ook bij/)
})

test('R10: a goal sent twice, and ten times at once, is one goal; another body under the same id is refused', async () => {
  const ties = await house.visitor('carla')
  const path = `${goals('carla')}/nieuw`
  const operation = crypto.randomUUID()
  const send = (title: string) => ties.post(path, fields('carla', { title }), operation)
  const first = await send('Samen zwemmen')
  const more = await Promise.all(Array.from({ length: 10 }, () => send('Samen zwemmen')))
  await house.moveClock(24 * 60 * 60_000)
  const again = await house.visitor('carla')
  const nextDay = await again.post(path, fields('carla', { title: 'Samen zwemmen' }), operation)
  await house.moveClock(0)
  assert.deepEqual(new Set([first, ...more, nextDay].map((one) => `${one.status} ${one.location}`)).size, 1)
  assert.equal((await house.ask('select id from care.goal where id = $1', [operation])).length, 1)
  assert.equal((await send('Samen schaatsen')).status, 422)
})

test('all goals of a plan with their actions and numbers are one question, however many there are', async () => {
  const asked: string[] = []
  const counting: Pool = {
    ...house.pool,
    transaction: (work) =>
      house.pool.transaction((tx) =>
        work({
          ...tx,
          rows: (name, text, values) => tx.rows(name, text, values),
          one: (name, text, values) => {
            asked.push(name)
            return tx.one(name, text, values)
          },
        }),
      ),
  }
  for (const key of ['esra', 'anouk']) {
    const visitor = await house.visitor(key)
    const knock = { house: { pool: counting, keys: house.keys } as House, token: visitor.token, requestId: newId() }
    const familyId = house.family(key)
    const [plan] = await house.ask<{ id: string }>('select id from care.plan where family_id = $1', [familyId])
    const look = { ...lookAtGoal(familyId, newId(), 'read'), object: { class: 'goal' } }
    const { goals } = await openDossier(knock, look, (dossier) => goalsOfPlan(dossier, plan?.id ?? ''))
    assert.ok(goals.length >= 5)
    assert.deepEqual(asked.splice(0), ['door.open', 'goals.ofPlan'])
  }
})

test('D-GOA-01 and D-GOA-02: the database itself refuses a sixth active goal, and a start by a professional', async () => {
  const family = house.family('anouk')
  const waiting = await house.ask<{ id: string; municipality_id: string }>(
    `select g.id, g.municipality_id from care.goal g where g.family_id = $1
      and (select a.kind from care.goal_act a where a.goal_id = g.id and a.undone_at is null order by a.at desc limit 1) = 'waiting'`,
    [family],
  )
  const activate = (goal: { id: string; municipality_id: string } | undefined, by: string) =>
    house.ask(
      `insert into care.goal_act (municipality_id, family_id, id, goal_id, kind, by_person, at, key_person)
       select municipality_id, family_id, gen_random_uuid(), id, 'activated', $2, now(), key_person from care.goal where id = $1`,
      [goal?.id, by],
    )
  assert.ok(waiting[0])
  await assert.rejects(activate(waiting[0], house.person('anouk')), /five goals are active/)
  const bram = await house.visitor('bram')
  const proposed = await bram.post(`${goals('olaf')}/nieuw`, fields('olaf', { title: 'Bellen op zondag' }))
  const [goal] = await house.ask<{ id: string; municipality_id: string }>(
    'select id, municipality_id from care.goal where id = $1',
    [idIn(proposed.location)],
  )
  await assert.rejects(activate(goal, house.person('bram')), /a goal starts through somebody of the family/)
  await assert.rejects(house.ask('update care.score set value = 11'), /check constraint/)
})
