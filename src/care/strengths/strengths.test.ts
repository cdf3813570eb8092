import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const base = (key: string) => `/gezin/${house.family(key)}/goed-en-lastig`
const fields = (about: string | string[], words: string) => ({ 'about[]': about, words, audience: 'plan' })

const worryOf = async (author: string, subject: string) => {
  const [row] = await house.ask<{ id: string; wording: number }>(
    'select id, wording from care.worry where author = $1 and subjects = array[$2::uuid] order by created_at limit 1',
    [house.person(author), house.person(subject)],
  )
  return row as { id: string; wording: number }
}

test('D-ALL-02: on the page of Esra what goes well with each stands before what is hard', async () => {
  const page = await (await house.visitor('esra')).get(base('esra'))
  assert.equal(page.status, 200)
  for (const name of ['Esra', 'Deniz', 'Elif']) assert.match(page.text, new RegExp(`<h2>${name}</h2>`))
  const cards = page.text.split('<section class="onsplan-card"').slice(1)
  assert.ok(cards.length >= 3)
  for (const card of cards) assert.ok(card.indexOf('Dit gaat goed') < card.indexOf('Dit is lastig'))
  assert.match(page.text, /Deniz is lief voor Elif/)
})

test('each reads only about who is theirs: Deniz not about his mother, Olaf not about Mirjam, another family nothing', async () => {
  const deniz = await (await house.visitor('deniz')).get(base('deniz'))
  assert.match(deniz.text, /Ik kan goed voetballen/)
  assert.doesNotMatch(deniz.text, /schulden|<h2>Esra<\/h2>/)
  const olaf = await (await house.visitor('olaf')).get(base('olaf'))
  assert.match(olaf.text, /Sam is trouw/)
  assert.doesNotMatch(olaf.text, /slaap ik slecht|<h2>Mirjam<\/h2>/)
  assert.equal((await (await house.visitor('olaf')).get(base('esra'))).status, 404)
  assert.equal((await (await house.visitor('bram')).get(base('esra'))).status, 404)
})

test('a strength is kept with who sees it, once however often it is sent, and goes back for ten minutes', async () => {
  const esra = await house.visitor('esra')
  const operation = crypto.randomUUID()
  const wish = fields(house.person('deniz'), 'Hij helpt met de boodschappen.')
  const answers = [
    await esra.post(`${base('esra')}/goed/nieuw`, wish, operation),
    await esra.post(`${base('esra')}/goed/nieuw`, wish, operation),
  ]
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  )
  const landed = await esra.get(answers[0]?.location ?? '')
  assert.match(landed.text, /Dit staat nu bij wat goed gaat/)
  assert.equal((await house.ask('select id from care.strength where id = $1', [operation])).length, 1)
  await esra.act(`${base('esra')}/goed/${operation}/terug`)
  assert.doesNotMatch((await esra.get(base('esra'))).text, /boodschappen/)
  await house.moveClock(11 * 60_000)
  const later = await house.visitor('esra')
  const old = await worryOf('esra', 'deniz')
  assert.equal((await later.post(`${base('esra')}/lastig/${old.id}/terug`)).status, 409)
  await house.moveClock(0)
})

test('D-PLN-11: before the first worry about a person the page asks what goes well, and lets it pass', async () => {
  const anouk = await house.visitor('anouk')
  const path = `${base('anouk')}/lastig/nieuw?over=${house.person('anouk')}`
  const asked = await anouk.get(path)
  assert.match(asked.text, /Wat gaat er goed bij Anouk\?/)
  assert.doesNotMatch(asked.text, /<textarea/)
  const passed = await anouk.get(`${path}&amp;toch=1`.replace('&amp;', '&'))
  assert.match(passed.text, /Wat is er lastig\?/)
  const known = await anouk.get(`${base('anouk')}/lastig/nieuw?over=${house.person('jurre')}`)
  assert.match(known.text, /<textarea/)
})

test('what was begun about one child does not come up under the name of the other, and is gone once it was sent', async () => {
  const esra = await house.visitor('esra')
  const about = (key: string) => `${base('esra')}/goed/nieuw?over=${house.person(key)}`
  await esra.post('/concept', { ...fields(house.person('deniz'), 'Hij helpt met koken.'), _draft: about('deniz') })
  assert.doesNotMatch((await esra.get(about('elif'))).text, /Hij helpt met koken/)
  assert.match((await esra.get(about('deniz'))).text, /Hij helpt met koken/)
  const sent = { ...fields(house.person('deniz'), 'Hij helpt met koken.'), _draft: about('deniz') }
  assert.equal((await esra.post(`${base('esra')}/goed/nieuw`, sent)).status, 303)
  assert.doesNotMatch((await esra.get(about('deniz'))).text, /Hij helpt met koken/)
})

test('D-PEO-07: a text about two persons is asked to be split, and then kept for who may read about both', async () => {
  const dana = await house.visitor('dana')
  const both = [house.person('esra'), house.person('deniz')]
  const path = `${base('esra')}/goed/nieuw`
  const asked = await dana.post(path, fields(both, 'Esra en Deniz lachen samen.'))
  assert.equal(asked.status, 422)
  assert.match(asked.text, /Schrijf dan twee stukjes/)
  assert.match(asked.text, /Esra en Deniz lachen samen\./)
  const kept = await dana.post(path, { ...fields(both, 'Esra en Deniz lachen samen.'), 'unsplit[]': 'yes' })
  assert.equal(kept.status, 303)
  assert.match((await (await house.visitor('esra')).get(base('esra'))).text, /lachen samen/)
  assert.doesNotMatch((await (await house.visitor('deniz')).get(base('deniz'))).text, /lachen samen/)
})

test('what is missing or too long comes back with everything typed and a sentence on how to repair it', async () => {
  const esra = await house.visitor('esra')
  const path = `${base('esra')}/lastig/nieuw`
  const empty = await esra.post(path, { ...fields(house.person('esra'), ' '), since: 'Sinds mei' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Schrijf hier iets op/)
  assert.match(empty.text, /Sinds mei/)
  const long = await esra.post(path, fields(house.person('esra'), 'a'.repeat(501)))
  assert.match(long.text, /Er mogen 500 tekens in/)
  const four = ['safety', 'mentalHealth', 'physicalHealth', 'incomeAndDebts']
  const many = await esra.post(path, { ...fields(house.person('esra'), 'Druk.'), 'domains[]': four })
  assert.equal(many.status, 422)
  assert.match(many.text, /Kies hooguit 3 onderwerpen/)
  const other = await esra.post(path, fields(house.person('sam'), 'Niet van ons.'))
  assert.equal(other.status, 422)
})

test('D-ALL-03: nobody but the writer changes or settles a text, and who sees it is told so', async () => {
  const worry = await worryOf('deniz', 'deniz')
  for (const key of ['esra', 'dana']) {
    const other = await house.visitor(key)
    assert.equal((await other.get(`${base('esra')}/lastig/${worry.id}/aanpassen`)).status, 403)
    const changed = await other.post(`${base('esra')}/lastig/${worry.id}/aanpassen`, { words: 'Anders.', base: '1' })
    assert.equal(changed.status, 403)
    assert.equal((await other.post(`${base('esra')}/lastig/${worry.id}/voorbij`)).status, 403)
  }
  const stranger = await house.visitor('olaf')
  assert.equal((await stranger.get(`${base('esra')}/lastig/${worry.id}/aanpassen`)).status, 404)
})

test('the writer words it again; two devices at once keep both versions', async () => {
  const worry = await worryOf('deniz', 'deniz')
  const path = `${base('deniz')}/lastig/${worry.id}/aanpassen`
  const [phone, tablet] = [await house.visitor('deniz'), await house.visitor('deniz')]
  const first = await phone.post(path, { words: 'Vraag mij eerst waarom ik niet slaap.', base: '1', audience: 'plan' })
  assert.match(first.location ?? '', /goed-en-lastig/)
  const second = await tablet.post(path, { words: 'School is niet het probleem.', base: '1', audience: 'plan' })
  assert.match(second.location ?? '', /\/woorden\/lastig\//)
  const words = await house.ask('select no, rival from care.worry_wording where item_id = $1 order by no', [worry.id])
  assert.equal(words.length, 3)
})

test('what was kept to oneself on one device stays so when an older form of another device comes in', async () => {
  const worry = await worryOf('deniz', 'deniz')
  const path = `${base('deniz')}/lastig/${worry.id}/aanpassen`
  const [phone, tablet] = [await house.visitor('deniz'), await house.visitor('deniz')]
  const no = /name="base" value="([^"]+)"/.exec((await tablet.get(path)).text)?.[1] ?? ''
  await phone.post(path, { words: 'Dit houd ik voor mezelf.', base: no, audience: 'onlyMe' })
  await tablet.post(path, { words: 'Ik slaap slecht.', base: no, audience: 'plan' })
  const [kept] = await house.ask('select audience from care.worry where id = $1', [worry.id])
  assert.deepEqual(kept, { audience: 'onlyMe' })
  assert.doesNotMatch((await (await house.visitor('esra')).get(base('esra'))).text, /Dit houd ik voor mezelf/)
})

test('the order of what is hard is the family’s, and one settled stands apart', async () => {
  const esra = await house.visitor('esra')
  const page = await esra.get(base('esra'))
  const [post, tired] = ['post over schulden', 'moe en somber'].map((words) => page.text.indexOf(words))
  assert.ok((post ?? 0) < (tired ?? 0))
  const rows = await house.ask<{ id: string }>(
    'select id from care.worry where author = $1 and subjects = array[$1::uuid] order by created_at',
    [house.person('esra')],
  )
  const moved = await esra.act(`${base('esra')}/volgorde`, {
    person: house.person('esra'),
    worry: rows[1]?.id ?? '',
    to: 'up',
  })
  assert.match(moved.text, /De volgorde is veranderd/)
  assert.ok(moved.text.indexOf('moe en somber') < moved.text.indexOf('post over schulden'))
  const settled = await esra.act(`${base('esra')}/lastig/${rows[1]?.id}/voorbij`)
  assert.match(settled.text, /Wat voorbij is \(1\)/)
})

test('the label under a text names exactly who reads it: about Deniz not Elif, about Sam not grandfather Jan', async () => {
  const esra = await (await house.visitor('esra')).get(`${base('esra')}/goed/nieuw?over=${house.person('deniz')}`)
  assert.match(esra.text, /Wie ziet dit\? Deniz en Dana</)
  const mirjam = await (await house.visitor('mirjam')).get(`${base('sam')}/goed/nieuw?over=${house.person('sam')}`)
  assert.match(mirjam.text, /Wie ziet dit\? Sam, Olaf en Bram</)
})

test('D-ALL-05: no field of this room asks for a diagnosis', async () => {
  const esra = await house.visitor('esra')
  const page = await esra.get(`${base('esra')}/lastig/nieuw?over=${house.person('deniz')}`)
  const form = page.text.slice(page.text.indexOf('<main'), page.text.indexOf('</main>'))
  const names = new Set([...form.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name))
  const asked = [
    '_token',
    '_op',
    '_draft',
    'about[]',
    'words',
    'audience',
    'noticedBy',
    'since',
    'exception',
    'domains[]',
  ]
  assert.deepEqual([...names].sort(), asked.sort())
})

test('one look at the page leaves one row in the log, however much stands on it', async () => {
  const esra = await house.visitor('esra')
  await esra.get(base('esra'))
  const before = await house.ask<{ count: number }>(
    'select count(*)::integer as count from care.access_log where person_id = $1',
    [house.person('esra')],
  )
  await esra.get(base('esra'))
  const after = await house.ask<{ count: number }>(
    'select count(*)::integer as count from care.access_log where person_id = $1',
    [house.person('esra')],
  )
  assert.equal((after[0]?.count ?? 0) - (before[0]?.count ?? 0), 1)
})

test('G-20: under what another wrote about me stands "Niet eens?", and what I say stands beside it for every reader', async () => {
  const [deniz, esra] = [await house.visitor('deniz'), await house.visitor('esra')]
  const path = `/gezin/${house.family('deniz')}/goed-en-lastig`
  const link = /href="([^"]*\/niet-eens\/lastig\/[^"]*)"/.exec((await deniz.get(path)).text)?.[1]
  assert.ok(link, 'a text about Deniz that another wrote can be answered here')
  await deniz.act(link, { wish: 'beside', text: 'Ik ga wel, als iemand meeloopt.' })
  for (const reader of [deniz, esra])
    assert.match((await reader.get(path)).text, /Ik ga wel, als iemand meeloopt\.[\s\S]*Dit vindt Deniz/)
})

test('what somebody keeps to oneself keeps its place when another puts the rest in order', async () => {
  const [deniz, esra] = [await house.visitor('deniz'), await house.visitor('esra')]
  const worry = async (words: string, audience: string) => {
    const id = newId()
    const wish = { 'about[]': house.person('deniz'), words, audience }
    assert.equal((await deniz.post(`${base('deniz')}/lastig/nieuw`, wish, id)).status, 303)
    return id
  }
  const kept = await worry('Hier praat ik nog niet over.', 'onlyMe')
  const [first, second] = [await worry('De bus is vol.', 'plan'), await worry('De les duurt lang.', 'plan')]
  const move = { person: house.person('deniz'), to: 'up' }
  for (let time = 0; time < 5; time += 1) await deniz.post(`${base('deniz')}/volgorde`, { ...move, worry: kept })
  await esra.post(`${base('esra')}/volgorde`, { ...move, worry: second })
  const { text } = await deniz.get(base('deniz'))
  const places = ['Hier praat ik nog niet over', 'De les duurt lang', 'De bus is vol'].map((words) =>
    text.indexOf(words),
  )
  assert.ok(places.every((place) => place > 0))
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  )
  assert.doesNotMatch((await esra.get(base('esra'))).text, /Hier praat ik nog niet over/)
  assert.notEqual(first, second)
})

test('whom nothing of this is shared with reads that, and the plan neither asks to begin nor leads there', async () => {
  for (const [who, key] of [
    ['marco', 'esra'],
    ['lieke', 'lieke'],
  ] as const) {
    const reader = await house.visitor(who)
    const page = await reader.get(base(key))
    assert.match(page.text, /Er is hier nu niets met jou gedeeld\./, who)
    assert.doesNotMatch(page.text, /Ieder schrijft in eigen woorden/, who)
    const plan = (await reader.get(`/gezin/${house.family(key)}/plan`)).text
    assert.doesNotMatch(plan, /Begin met iets wat goed gaat|href="[^"]*goed-en-lastig|href="#goed"/, who)
  }
  const sanne = (await (await house.visitor('sanne')).get(`/gezin/${house.family('lieke')}/plan`)).text
  assert.match(sanne, /href="[^"]*goed-en-lastig/)
})

test('from sixteen a parent finds no button to change old words about that youth, and is not told that it went', async () => {
  const esra = await house.visitor('esra')
  const id = newId()
  const wish = { 'about[]': house.person('deniz'), words: 'Hij is vaak laat.', audience: 'plan' }
  await esra.post(`${base('esra')}/lastig/nieuw`, wish, id)
  const [born] = await house.ask<{ on: string }>('select born_on::text as on from care.birth where person_id = $1', [
    house.person('deniz'),
  ])
  const bornOn = (on: string | undefined) =>
    house.ask('update care.birth set born_on = $2 where person_id = $1', [house.person('deniz'), on])
  await bornOn(dayIn(-17 * 366))
  await house.ask(
    `insert into care.share (municipality_id, family_id, id, subject, topic, reader, purpose, ground, from_at, until_at, granted_by, granted_at, recorded_by)
     select municipality_id, family_id, $2, subjects[1], 'strengthsAndWorries', author, 'meelezen', 'own', door.now(), door.now() + interval '30 days', subjects[1], door.now(), subjects[1] from care.worry where id = $1`,
    [id, newId()],
  )
  const page = (await esra.get(base('esra'))).text
  assert.match(page, /Hij is vaak laat\./)
  assert.doesNotMatch(page, new RegExp(`${id}/(?:aanpassen|voorbij)`))
  assert.equal((await esra.get(`${base('esra')}/lastig/${id}/aanpassen`)).status, 403)
  for (const act of ['voorbij', 'terug'])
    assert.equal((await esra.post(`${base('esra')}/lastig/${id}/${act}`)).status, 403)
  await bornOn(born?.on)
  assert.match((await esra.get(base('esra'))).text, new RegExp(`${id}/aanpassen`))
})
