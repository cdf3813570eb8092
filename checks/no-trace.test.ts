// What somebody may not know leaves no trace beside the plan either: not on the open line, not in who looked, not in who sees what one writes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '#platform/clock.ts'
import { keptName } from '#platform/keys/name.ts'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (key: string) => `/gezin/${house.family(key)}`
const done = async (answer: Promise<{ status: number; text: string }>) => {
  const { status, text } = await answer
  assert.equal(status, 303, text.slice(0, 1500))
}
const newest = async (table: string, author: string): Promise<string> => {
  const asked = `select id from care.${table} where author = $1 order by created_at desc limit 1`
  return (await house.ask<{ id: string }>(asked, [house.person(author)]))[0]?.id ?? ''
}
const secretHome = (lives: string, knows: string[]) => ({
  ...{
    label: 'Elders',
    address: 'Een heel andere straat 118',
    phone: '06 00 00 44 09',
    'residents[]': house.person(lives),
  },
  ...{ 'secret[]': 'yes', 'readers[]': knows.map(house.person) },
})
const withhold = (item: string, from: string) => ({
  ...{ item, 'against[]': house.person(from), ground: 'safety', reason: 'Dat is nu niet veilig.' },
  ...{ second: house.person('renske'), ...inDays('review', 90) },
})
/** A page without what differs each time. */
const bare = ({ text }: { text: string }) => text.replace(/nonce="[^"]*"|value="[^"]*"|data-session="\d+"/g, '')
const log = async (visitor: Visitor, key: string) => bare(await visitor.get(`${at(key)}/wie-keek`))

test('access 3: an open page hears nothing of what Sam keeps for herself or from her father, nor of what Mirjam asks and where she lives', async () => {
  const [sam, mirjam, bram] = [await house.visitor('sam'), await house.visitor('mirjam'), await house.visitor('bram')]
  const epoch = () => house.ask('select number from care.epoch where family_id = $1', [house.family('sam')])
  const worry = { 'about[]': house.person('sam'), words: 'Op vrijdag heb ik buikpijn.', audience: 'plan' }
  await done(sam.post(`${at('sam')}/goed-en-lastig/lastig/nieuw`, { ...worry, noticedBy: house.person('sam') }))
  const item = await newest('worry', 'sam')
  const before = await epoch()
  const own = { words: 'Alleen voor mij.', audience: 'onlyMe', way: 'stop', base: '0', piece: '' }
  await done(sam.post(`${at('sam')}/verhaal/eerste-stap`, own))
  const share = { 'readers[]': house.person('mirjam'), ...inDays('until', 30) }
  await done(sam.post(`${at('sam')}/mijn-stukken/${await newest('story_piece', 'sam')}/delen`, share))
  await done(sam.post(`${at('sam')}/mijn-stukken/schild`, { kind: 'worry', item }))
  const [shield] = await house.ask<{ id: string }>('select id from care.shield')
  await done(bram.post(`${at('sam')}/afscherming/${shield?.id}`, { outcome: 'shielded' }))
  await done(mirjam.post(`${at('sam')}/gegevens/kopie`))
  await done(mirjam.post(`${at('sam')}/gezin/huis`, secretHome('mirjam', ['mirjam', 'bram'])))
  assert.deepEqual(await epoch(), before)
  await done(mirjam.post(`${at('sam')}/goed-en-lastig/lastig/nieuw`, { ...worry, noticedBy: house.person('mirjam') }))
  assert.notDeepEqual(await epoch(), before, 'what everybody may read is told')
})

test('access 7 and E6: what Dana does about a secret home, a withheld goal and a request of Joyce is no line for Ruben', async () => {
  const [dana, joyce, ruben] = [await house.visitor('dana'), await house.visitor('joyce'), await house.visitor('ruben')]
  const [nadia, family] = [await house.visitor('nadia'), at('joyce')]
  await dana.get(`${family}/plan`)
  const before = await log(ruben, 'joyce')
  await done(dana.post(`${family}/gezin/huis`, secretHome('joyce', ['joyce', 'dana'])))
  assert.equal(await log(ruben, 'joyce'), before, 'a secret home')
  const goal = {
    vraag: '5',
    title: 'Rustig slapen',
    why: '',
    looksLike: 'Zij slaapt door.',
    goodEnough: '6',
    audience: 'plan',
  }
  await done(dana.post(`${family}/doelen/nieuw`, { ...goal, 'forWhom[]': house.person('amber') }))
  const id = await newest('goal', 'dana')
  await done(dana.post(`${family}/gezag/${house.person('amber')}/achterhouden`, withhold(id, 'ruben')))
  await done(joyce.post(`${family}/doelen/${id}/keuze`, { move: 'agree' }))
  const step = { what: 'Dana belt oma', why: 'Oma weet veel.', supports: 'Zelf bellen.', who: house.person('dana') }
  await done(
    dana.post(`${family}/doelen/${id}/acties/nieuw`, { ...step, ...inDays('due', 10), ...inDays('until', 20) }),
  )
  assert.equal(await log(ruben, 'joyce'), before, 'a step on a goal that is kept from him')
  await done(joyce.post(`${family}/gegevens/niet-willen`, { text: 'Ik wil niet dat dit gedeeld wordt.' }))
  const [request] = await house.ask<{ id: string }>('select id from care.rights_request order by asked_at desc')
  await done(dana.post(`${family}/gegevens/vraag/${request?.id}`, { answer: 'Wij delen het niet.' }))
  const [line] = await house.ask<{ id: string }>(
    "select id from care.access_log where family_id = $1 and person_id = $2 and object_class = 'plan' order by at desc",
    [house.family('joyce'), house.person('dana')],
  )
  await done(joyce.post(`${family}/wie-keek/${line?.id}/vraag`, { question: 'Waarom?' }))
  const [asked] = await house.ask<{ id: string }>('select id from care.log_question')
  await done(nadia.post(`/beheer/controle/${asked?.id}`, { answer: 'Om te helpen.' }))
  assert.equal(await log(ruben, 'joyce'), before, 'what Joyce asks about her own data and the log')
  assert.match(await log(joyce, 'joyce'), /een vraag van het gezin beantwoorden/, 'Joyce reads all of it')
})

test('access 6: an address with the id of the safety officer tells no more than one with an id of nobody', async () => {
  const family = at('joyce')
  const danger = { outcome: 'danger', occasion: 'visit', facts: 'Joyce is bang.', done: 'Zij slapen bij oma.' }
  await done(
    (await house.visitor('dana')).post(`${family}/veiligheid/check`, { ...danger, 'about[]': house.person('amber') }),
  )
  assert.equal((await (await house.visitor('renske')).get(`${family}/veiligheid`)).status, 200)
  const ruben = await house.visitor('ruben')
  const answers = [house.person('renske'), newId()].map(async (id) =>
    bare(await ruben.get(`${family}/wie-keek?van=${id}`)).replaceAll(id, 'id'),
  )
  const [officer, nobody] = await Promise.all(answers)
  assert.equal(officer, nobody)
})

test('access 6: a quiet emergency look by a former coordinator names him to nobody as a reader of what they write', async () => {
  await house.ask(
    `insert into care.coordinator_term (municipality_id, family_id, id, person_id, professional, temporary, from_at, until_at, end_reason)
     select municipality_id, id, $2, $3, true, false, now() - interval '300 days', now() - interval '200 days', 'leave' from care.family where id = $1`,
    [house.family('joyce'), newId(), house.person('bram')],
  )
  const [born] = await house.ask<{ on: string }>('select born_on::text as on from care.birth where person_id = $1', [
    house.person('amber'),
  ])
  const [year = '', month = '', day = ''] = (born?.on ?? '').split('-').map((part) => String(Number(part)))
  const pages = ['goed-en-lastig/goed/nieuw', 'plan/dit-willen-we', `wie-ziet-wat/${house.person('bram')}/kijk-als`]
  const page = async () => {
    const ruben = await house.visitor('ruben')
    return Promise.all(pages.map(async (path) => bare(await ruben.get(`${at('joyce')}/${path}`))))
  }
  const before = await page()
  const look = { name: 'Amber Jonker', 'born.day': day, 'born.month': month, 'born.year': year }
  const why = { reason: 'De school belt.', hears: 'no', why: 'Haar vader leest mee.' }
  await done((await house.visitor('bram')).post('/zoeken/nood', { ...look, ...why }))
  assert.deepEqual(await page(), before)
})

test('access 3 and E8: on the screen and the paper of the table lies nothing that is kept from somebody who is there', async () => {
  const [bram, mirjam, family] = [await house.visitor('bram'), await house.visitor('mirjam'), at('sam')]
  const goal = {
    vraag: '5',
    title: 'Sam slaapt door',
    why: '',
    looksLike: 'De hele nacht.',
    goodEnough: '6',
    audience: 'plan',
  }
  await done(bram.post(`${family}/doelen/nieuw`, { ...goal, 'forWhom[]': house.person('sam') }))
  const id = await newest('goal', 'bram')
  await done(mirjam.post(`${family}/doelen/${id}/keuze`, { move: 'agree', waits: '' }))
  const table = [`${family}/terugkijken/samen/cijfers`, `${family}/terugkijken/voorbereiden/print`]
  const lies = async () => {
    const pages = await Promise.all(table.map((path) => bram.get(path)))
    return pages.map(({ status, text }) => [status, text.includes('Sam slaapt door')])
  }
  assert.deepEqual(
    await lies(),
    [
      [200, true],
      [200, true],
    ],
    'before it is kept from anybody',
  )
  await done(bram.post(`${family}/gezag/${house.person('sam')}/achterhouden`, withhold(id, 'olaf')))
  assert.deepEqual(
    await lies(),
    [
      [200, false],
      [200, false],
    ],
    'everybody of the family is expected',
  )
  assert.match((await bram.get(`${family}/doelen`)).text, /Sam slaapt door/, 'the own pages of Bram show it')
  const there = ['sam', 'mirjam'].map(house.person)
  const said = { 'person.0': house.person('mirjam'), 'said.0': 'De ochtenden.' }
  await done(bram.post(`${family}/terugkijken/samen/goed`, { 'present[]': there, ...said }))
  assert.deepEqual(
    await lies(),
    [
      [200, true],
      [200, true],
    ],
    'without Olaf it lies there',
  )
})

test('D-GOA-01 and access 3: a goal that is kept from Ruben does not count among the five that he is told of', async () => {
  const [dana, joyce, ruben] = [await house.visitor('dana'), await house.visitor('joyce'), await house.visitor('ruben')]
  const family = at('joyce')
  const wish = (title: string, who: string) => ({
    ...{
      vraag: '5',
      title,
      why: '',
      'forWhom[]': house.person(who),
      looksLike: 'Dat merken wij.',
      goodEnough: '6',
      audience: 'plan',
    },
  })
  await done(dana.post(`${family}/doelen/nieuw`, wish('Rustig naar bed', 'amber')))
  const id = await newest('goal', 'dana')
  await done(dana.post(`${family}/gezag/${house.person('amber')}/achterhouden`, withhold(id, 'ruben')))
  await done(joyce.post(`${family}/doelen/${id}/keuze`, { move: 'agree', waits: '' }))
  const active = await house.ask<{ id: string }>(
    `select g.id from care.goal g where g.family_id = $1 and g.undone_at is null and g.kind <> 'condition' and not exists (
       select from care.withholding w where w.item_id = g.id) and (select a.kind from care.goal_act a where a.goal_id = g.id and a.undone_at is null
       order by a.at desc, a.id desc limit 1) = 'activated'`,
    [house.family('joyce')],
  )
  for (let n = active.length; n < 5; n += 1)
    await done(ruben.post(`${family}/doelen/nieuw`, wish(`Doel ${n}`, 'ruben')))
  const full = await ruben.post(`${family}/doelen/nieuw`, wish('Nog een', 'ruben'))
  assert.equal(full.status, 409, 'five that he sees')
  await done(
    joyce.post(`${family}/doelen/${id}/keuze`, { move: 'reach', words: 'Het gaat goed.', whyReached: 'Zij slaapt.' }),
  )
})

const question = () => ({
  ...{ what: 'Spelen en praten.', why: 'Amber is bang.', hard: 'Het is ver.', other: 'School.', when: 'Nu.' },
  ...{ form: 'treatment', 'urgent[]': 'yes', urgentWhy: 'Zij is niet veilig.', youth: house.person('amber') },
})
/** Dana asks for help for Amber under this id, and keeps it from Ruben. */
async function askUntold(id: string): Promise<string> {
  const { item: _, ...from } = withhold('', 'ruben')
  const form = `${at('joyce')}/ja-tegen-hulp/nieuw`
  await done((await house.visitor('dana')).post(form, { ...question(), ...from }, id))
  return `${at('joyce')}/ja-tegen-hulp/${id}`
}

test('access 4.1 and E6: a question about help that is kept from Ruben leaves no trace for him, whatever is done with it', async () => {
  const [dana, joyce, ruben] = [await house.visitor('dana'), await house.visitor('joyce'), await house.visitor('ruben')]
  const family = at('joyce')
  const pages = ['wie-keek', 'vandaag', 'plan', 'gegevens', 'gegevens/alles', 'gegevens/kopie', 'wie-ziet-wat']
  const sees = async () => {
    const all = pages.map(async (page) => [page, bare(await ruben.get(`${family}/${page}`))])
    return [
      await Promise.all(all),
      await house.ask('select number from care.epoch where family_id = $1', [house.family('joyce')]),
    ]
  }
  await dana.get(`${family}/plan`)
  const before = await sees()
  const form = `${family}/ja-tegen-hulp/nieuw`
  assert.equal((await dana.get(form)).status, 200)
  assert.equal((await dana.post(form, { ...question(), what: '' })).status, 422)
  const id = newId()
  const path = await askUntold(id)
  const aloud = `${path}/namens/${house.person('joyce')}`
  for (const page of [path, aloud]) await dana.get(page)
  await done(joyce.post(path, { says: 'yes' }))
  await done(joyce.post(`${path}/intrekken`))
  await done(dana.post(aloud, { says: 'yes', channel: 'oral', checkedHow: 'Aan de telefoon.' }))
  const [row] = await house.ask<{ id: string }>('select id from care.withholding where item_id = $1', [id])
  const again = { reason: 'Dat is nog niet veilig.', second: house.person('renske'), ...inDays('review', 60) }
  await done(dana.post(`${family}/achtergehouden/${row?.id}`, again))
  assert.deepEqual(await sees(), before)
  assert.match(await log(joyce, 'joyce'), /toestemming/, 'Joyce reads who looked')
})

test('access 3: the id of a question about help that is kept from Ruben is worth no more to him than any other', async () => {
  const ruben = await house.visitor('ruben')
  const family = at('joyce')
  const kept = newId()
  await askUntold(kept)
  const worry = { 'about[]': house.person('ruben'), words: 'Ik slaap slecht.', audience: 'onlyMe' }
  for (const id of [newId(), kept]) {
    const path = `${family}/ja-tegen-hulp/${id}`
    const answers = [
      await ruben.get(path),
      await ruben.get(`${path}/waarom`),
      await ruben.post(path, { says: 'no' }),
      await ruben.post(`${path}/intrekken`),
      await ruben.post(`${family}/ja-tegen-hulp/nieuw`, question(), id),
      await ruben.post(`${family}/goed-en-lastig/lastig/nieuw`, { ...worry, noticedBy: house.person('ruben') }, id),
    ]
    assert.deepEqual(
      answers.map(({ status }) => status),
      [404, 404, 404, 404, 403, 303],
      id === kept ? 'the hidden one' : 'a free one',
    )
  }
})

/** An open page: what its line said so far. */
async function listening(key: string, family: string) {
  const visitor = await house.visitor(key)
  const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ')
  const stop = new AbortController()
  const line = await fetch(`${house.base}${at(family)}/nieuws`, { headers: { cookie }, signal: stop.signal })
  assert.equal(line.status, 200)
  const reader = line.body?.pipeThrough(new TextDecoderStream()).getReader()
  await reader?.read()
  const heard = { times: 0, stop: () => stop.abort() }
  const hear = async () => {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read())
      heard.times += read.value.split('event: message').length - 1
  }
  hear().catch(() => {})
  return heard
}
const allHadTime = () => pause(2_500)

test('access 3: who reads one topic hears of an act on that topic only, and nobody of an item that is for others', async () => {
  await sceneOf(house, 'priya').share('priya', 'ravi', { topic: 'goals' })
  const priya = await house.visitor('priya')
  const [ravi, own] = [await listening('ravi', 'priya'), await listening('priya', 'priya')]
  const strength = { 'about[]': house.person('priya'), words: 'Priya zingt.', noticedBy: house.person('priya') }
  await done(priya.post(`${at('priya')}/goed-en-lastig/goed/nieuw`, { ...strength, audience: 'plan' }))
  await allHadTime()
  assert.deepEqual([own.times, ravi.times], [1, 0], 'what is good is no part of what he reads of her')
  const goal = { vraag: '5', title: 'Zelf koken', why: '', looksLike: 'Elke dag.', goodEnough: '6', audience: 'plan' }
  await done(priya.post(`${at('priya')}/doelen/nieuw`, { ...goal, 'forWhom[]': house.person('priya') }))
  await allHadTime()
  assert.deepEqual([own.times, ravi.times], [2, 1], 'her goals are')
  ravi.stop()
  own.stop()
})

test('access 7: the answer of the privacy officer to a question about the log is told to who asked, and to nobody else', async () => {
  const [joyce, dana, nadia] = [await house.visitor('joyce'), await house.visitor('dana'), await house.visitor('nadia')]
  await dana.get(`${at('joyce')}/plan`)
  const [look] = await house.ask<{ id: string }>(
    "select id from care.access_log where family_id = $1 and person_id = $2 and object_class = 'plan' order by at desc",
    [house.family('joyce'), house.person('dana')],
  )
  await done(joyce.post(`${at('joyce')}/wie-keek/${look?.id}/vraag`, { question: 'Waarom weer?' }))
  const [question] = await house.ask<{ id: string }>('select id from care.log_question order by asked_at desc limit 1')
  const [asker, ruben] = [await listening('joyce', 'joyce'), await listening('ruben', 'joyce')]
  await done(nadia.post(`/beheer/controle/${question?.id}`, { answer: 'Om te helpen.' }))
  await allHadTime()
  assert.deepEqual([asker.times, ruben.times], [1, 0])
  asker.stop()
  ruben.stop()
})

test('access 3: a new item under the id of one that is hidden answers as one under a free id, and both stay', async () => {
  const [sam, olaf, family] = [await house.visitor('sam'), await house.visitor('olaf'), at('sam')]
  const words = { 'about[]': house.person('sam'), words: 'Dit is van Sam.', noticedBy: house.person('sam') }
  await done(sam.post(`${family}/goed-en-lastig/lastig/nieuw`, { ...words, audience: 'onlyMe' }))
  const hidden = await newest('worry', 'sam')
  const ofOlaf = { 'about[]': house.person('olaf'), words: 'Dit is van Olaf.', noticedBy: house.person('olaf') }
  const under = async (sent: string) => {
    const path = `${family}/goed-en-lastig/lastig/nieuw`
    // The name that a browser sends, as somebody who holds no key would choose it.
    const { status, location } = await olaf.post(path, { ...ofOlaf, audience: 'plan' }, keptName(house.keys, sent))
    return [status, location?.replace(/=.*/, '')]
  }
  const ofOlafs = () => house.ask('select from care.worry where author = $1', [house.person('olaf')])
  const before = (await ofOlafs()).length
  const [free, taken] = [await under(newId()), await under(hidden)]
  assert.deepEqual(taken, free)
  assert.equal(taken?.[0], 303)
  assert.equal((await ofOlafs()).length, before + 2)
  for (const [writer, own] of [
    [sam, 'Dit is van Sam.'],
    [olaf, 'Dit is van Olaf.'],
  ] as const)
    assert.ok((await writer.get(`${family}/goed-en-lastig`)).text.includes(own), 'who wrote it keeps it')
})

test('access 5 and 7: lines of the log name a youth of sixteen to who still reads of her only, in the copy of the log too', async () => {
  const lines = async (key: string) => {
    const visitor = await house.visitor(key)
    const text = (await visitor.get(`${at('priya')}/wie-keek`)).text.replaceAll(/<[^>]*>/g, ' ')
    return [...text.matchAll(/naar: ([^.]*)\./g)].map(([, what]) => what)
  }
  const scene = sceneOf(house, 'priya')
  await house.ask('delete from care.share where reader = $1', [house.person('ravi')])
  const look = await house.visitor('bram')
  assert.equal((await look.get(`${at('priya')}/plan`)).status, 200)
  const named = (seen: readonly (string | undefined)[]) => seen.some((what) => what?.includes('Priya'))
  assert.deepEqual([named(await lines('priya')), named(await lines('ravi'))], [true, false])
  await scene.share('priya', 'ravi', { topic: 'goals' })
  assert.equal(named(await lines('ravi')), true, 'while she shares it with him')
})
