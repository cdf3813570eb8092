import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  await house.ask('delete from care.start_look_back; delete from care.start_voice; delete from care.start_talk')
})
after(() => house.close())

const at = (key: string) => `/gezin/${house.family(key)}/startgesprek`
const id = (key: string) => house.person(key)

async function planned(...invited: string[]): Promise<string> {
  const dana = await house.visitor('dana')
  const answer = await dana.post(`${at('esra')}/plannen`, {
    ...inDays('on', 1),
    at: '19:30',
    'invited[]': invited.map(id),
  })
  return (answer.location ?? '').split('?')[0] ?? ''
}

const first = (invited: string[], said: string[]) => ({
  'present[]': invited.map(id),
  company: 'Wil, buurman',
  ...Object.fromEntries(invited.map((key, n) => [`person.${n}`, id(key)])),
  ...Object.fromEntries(said.map((text, n) => [`said.${n}`, text])),
})

/** As Dana types it while Esra and Deniz look along, up to the page that is read together. */
async function talked(path: string): Promise<void> {
  const dana = await house.visitor('dana')
  const both = { 'person.0': id('esra'), 'person.1': id('deniz') }
  const answers: [string, Record<string, string | string[]>][] = [
    ['gebeurd', first(['esra', 'deniz'], ['De winkel ging dicht.', 'Ik kreeg ruzie op school.'])],
    ['sterk', { ...both, 'said.0': 'Wij eten samen.', 'said.1': 'Ik kan goed koken.' }],
    ['lastig', { ...both, 'said.0': 'De post.', 'not.1': 'yes', 'score.0': '4', 'score.1': '' }],
    ['heen', { ...both, 'said.0': 'Rust. Een 6 is slapen.' }],
    ['meedenken', { ...both, 'said.1': 'Marco van voetbal.' }],
    ['nodig', { ...both, 'own.0': 'Ik houd een schrift bij.', 'own.1': '', 'said.0': 'Iemand die meegaat.' }],
    ['opgroeien', { fits: 'partly', since: 'Sinds de zomer.', helps: 'Voetbal.', page: 'puber' }],
    [
      'kiezen',
      {
        'outcomes[]': ['localTeam', 'otherDomain'],
        'rung.own': 'Het schrift.',
        'skip.circle': 'familyPrefers',
        view: 'Zij houden het lang vol.',
      },
    ],
    ['stap', { what: 'Naar het geldloket.', who: 'Wil', ...inDays('on', 3), ...inDays('look', 28) }],
  ]
  for (const [part, fields] of answers) {
    const answer = await dana.post(`${path}/samen/${part}`, fields)
    assert.equal(answer.status, 303, `${part}: ${answer.text.slice(-9000, -6000)}`)
  }
}

test('D-STA-01: seven questions in the order of the plan, each on its own screen, then what is chosen', async () => {
  const path = await planned('esra', 'deniz')
  const dana = await house.visitor('dana')
  const headings: string[] = []
  for (const part of [
    'gebeurd',
    'sterk',
    'lastig',
    'heen',
    'meedenken',
    'nodig',
    'opgroeien',
    'kiezen',
    'stap',
    'lezen',
  ])
    headings.push(/<h1>([^<]+)<\/h1>/.exec((await dana.get(`${path}/samen/${part}`)).text)?.[1] ?? '')
  assert.deepEqual(headings, [
    'Wat is er gebeurd?',
    'Waar ben je goed in? Wat helpt?',
    'Wat is nu lastig?',
    'Waar wil je heen? Wat is een 6?',
    'Wie kies je om mee te denken?',
    'Wat heb je nodig?',
    'Hoort dit bij opgroeien?',
    'Wat kan, en wat kiezen jullie?',
    'De eerste stap, binnen een week',
    'Lees samen wat er staat',
  ])
})

test('D-STA-02: the own words are kept page by page, and no conclusion is needed for that', async () => {
  const path = await planned('esra', 'deniz')
  const dana = await house.visitor('dana')
  await dana.post(`${path}/samen/gebeurd`, first(['esra', 'deniz'], ['De winkel ging dicht.', '']))
  assert.match((await dana.get(`${path}/samen/gebeurd`)).text, /De winkel ging dicht\./)
  assert.match((await (await house.visitor('esra')).get(path)).text, /Dana schrijft het op\./)
  assert.match((await dana.get(path)).text, /Ga verder met het gesprek/)
})

test('D-STA-05: one page, strengths before what is hard, with options, choice, first step and the day to look back', async () => {
  const path = await planned('esra', 'deniz')
  await talked(path)
  const dana = await house.visitor('dana')
  const sent = await dana.act(`${path}/samen/lezen`, { end: 'everyone' })
  assert.match(sent.text, /De bladzijde is er\./)
  const page = (await (await house.visitor('esra')).get(path)).text
  const order = [
    'Wij eten samen.',
    'De winkel ging dicht.',
    'De post.',
    'Rust. Een 6 is slapen.',
    'Marco van voetbal.',
    'Iemand die meegaat.',
    'Deels.',
    'Het schrift.',
    'Het team in de buurt helpt',
    'Naar het geldloket.',
    'We kijken samen terug op',
  ]
  const places = order.map((words) => page.indexOf(words))
  assert.ok(
    places.every((place) => place > 0),
    String(places),
  )
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
  assert.match(page, /Ook erbij: Wil, buurman/)
  assert.equal(page.match(/Deniz vertelt dit liever niet\./g)?.length, 1)
  assert.ok(page.indexOf('Wij eten samen.') < page.indexOf('Ik kan goed koken.'))
  assert.match(page, /Overgeslagen: dat wil het gezin liever/)
  assert.match((await (await house.visitor('deniz')).get(`${path}/print`)).text, /Ik kan goed koken\./)
})

test('D-ALL-03: typed words count once they were read together, or once their speaker says that the page is right', async () => {
  const path = await planned('esra', 'deniz')
  await talked(path)
  const [dana, deniz] = [await house.visitor('dana'), await house.visitor('deniz')]
  await dana.act(`${path}/samen/lezen`, { end: 'some', 'right[]': [id('esra')] })
  const counting = () =>
    house.ask<{ author: string }>(
      "select distinct v.author from care.start_voice v join care.start_talk t on t.id = v.talk_id where t.id = $1 and v.undone_at is null and v.kind = 'strong' and (v.confirmed_at is not null or v.read_together_at is not null)",
      [path.split('/').at(-1) ?? ''],
    )
  assert.deepEqual(await counting(), [{ author: id('esra') }])
  assert.match((await deniz.get(path)).text, /Deniz heeft nog niets gezegd/)
  assert.match((await deniz.post(`${path}/antwoord`, { answer: 'notRight', text: '' })).text, /Schrijf hier iets op/)
  const page = await deniz.act(`${path}/antwoord`, { answer: 'right', text: '' })
  assert.match(page.text, /Deniz: klopt/)
  assert.equal((await counting()).length, 2)
})

test('D-ALL-08: a page is not sent before everybody was asked what they do themselves', async () => {
  const path = await planned('esra')
  const dana = await house.visitor('dana')
  await dana.post(`${path}/samen/gebeurd`, first(['esra'], ['']))
  const early = await dana.post(`${path}/samen/lezen`, { end: 'everyone' })
  assert.equal(early.status, 422)
  assert.match(early.text, /Wat doet ieder zelf al\?/)
  await dana.post(`${path}/samen/nodig`, { 'person.0': id('esra'), 'own.0': '' })
  assert.doesNotMatch((await dana.get(`${path}/samen/lezen`)).text, /Wat doet ieder zelf al\?/)
})

test('D-STA-06 and D-STA-12: a step too far away and a rung nobody looked at come back with a sentence', async () => {
  const path = await planned('esra')
  const dana = await house.visitor('dana')
  await dana.post(`${path}/samen/gebeurd`, first(['esra'], ['']))
  const far = await dana.post(`${path}/samen/stap`, {
    what: 'Sporten.',
    who: 'Esra',
    ...inDays('on', 9),
    ...inDays('look', 28),
  })
  assert.equal(far.status, 422)
  assert.match(far.text, /Maak de stap kleiner\. De eerste stap begint uiterlijk/)
  assert.match(far.text, /Sporten\./)
  const skipped = await dana.post(`${path}/samen/kiezen`, { 'outcomes[]': ['specialist'], 'rung.own': 'Al gedaan.' })
  assert.equal(skipped.status, 422)
  assert.match(skipped.text, /Vul bij elke trede ervoor iets in/)
})

test('who was not there reads none of it, and nobody but who coordinates writes at the table', async () => {
  const path = await planned('esra')
  const dana = await house.visitor('dana')
  await dana.post(`${path}/samen/gebeurd`, first(['esra'], ['Alleen voor Dana en mij.']))
  const deniz = await house.visitor('deniz')
  assert.equal((await deniz.get(path)).status, 404)
  assert.equal(
    (await (await house.visitor('esra')).post(`${path}/samen/gebeurd`, first(['esra'], ['Nee.']))).status,
    403,
  )
  assert.doesNotMatch((await deniz.get(`/gezin/${house.family('esra')}/verhaal`)).text, /Alleen voor Dana/)
})

test('a number that is none and a text that is too long leave everything that was typed', async () => {
  const path = await planned('esra')
  const dana = await house.visitor('dana')
  await dana.post(`${path}/samen/gebeurd`, first(['esra'], ['']))
  const wrong = await dana.post(`${path}/samen/lastig`, {
    'person.0': id('esra'),
    'said.0': 'De post.',
    'score.0': '11',
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /De post\./)
  const long = await dana.post(`${path}/samen/sterk`, { 'person.0': id('esra'), 'said.0': 'a'.repeat(1001) })
  assert.equal(long.status, 422)
  assert.match(long.text, /Maak je tekst korter/)
  assert.match(long.text, /name="said\.0"[^>]*aria-invalid="true"/)
})

test('no help beside help of the local team is asked about, with both still ticked', async () => {
  const path = await planned('esra')
  const dana = await house.visitor('dana')
  const wrong = await dana.post(`${path}/samen/kiezen`, {
    'outcomes[]': ['noHelpNeeded', 'localTeam'],
    choice: 'Samen.',
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Kies geen hulp nodig, of de hulp die wel nodig is/)
  for (const one of ['noHelpNeeded', 'localTeam'])
    assert.match(wrong.text, new RegExp(`value="${one}" checked|checked[^>]*value="${one}"`))
  assert.match(wrong.text, /Samen\./)
})

test('words under the name of somebody who is not ticked come back with what to do, and old words there stop nothing', async () => {
  const path = await planned('esra', 'deniz')
  const dana = await house.visitor('dana')
  const both = first(['esra', 'deniz'], ['De winkel ging dicht.', 'Ik kreeg ruzie.'])
  const wrong = await dana.post(`${path}/samen/gebeurd`, { ...both, 'present[]': [id('esra')] })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Kies ook wie iets zei, of haal die woorden weg[\s\S]*Ik kreeg ruzie\./)
  assert.equal((await dana.post(`${path}/samen/gebeurd`, both)).status, 303)
  assert.equal((await dana.post(`${path}/samen/gebeurd`, { ...both, 'present[]': [id('esra')] })).status, 303)
})

test('words on an older page for who was unticked meanwhile come back with what to do, and go along once they are there', async () => {
  const path = await planned('esra', 'deniz')
  const dana = await house.visitor('dana')
  await dana.post(`${path}/samen/gebeurd`, first(['esra', 'deniz'], ['De winkel ging dicht.', 'Ik kreeg ruzie.']))
  await dana.post(`${path}/samen/gebeurd`, { ...first(['esra', 'deniz'], []), 'present[]': [id('esra')] })
  const both = { 'person.0': id('deniz'), 'person.1': id('esra') }
  const typed: [string, Record<string, string>, string][] = [
    ['sterk', { 'said.0': 'Ik bak brood.', 'said.1': 'Wij eten samen.' }, 'said'],
    ['lastig', { 'score.0': '3', 'said.1': 'De post.' }, 'score'],
    ['nodig', { 'own.0': 'Ik vraag Marco.', 'own.1': 'Ik bel.' }, 'own'],
  ]
  for (const [part, fields, wrong] of typed) {
    const answer = await dana.post(`${path}/samen/${part}`, { ...both, ...fields })
    assert.equal(answer.status, 422, part)
    for (const text of Object.values(fields)) assert.ok(answer.text.includes(text), `${part}: ${text}`)
    assert.match(answer.text, /Kies bij de eerste vraag dat Deniz erbij is, of haal deze woorden weg/)
    assert.match(answer.text, /Deniz staat niet bij wie erbij is\./)
    assert.match(answer.text, new RegExp(`name="${wrong}\\.1"[^>]*aria-invalid="true"`), part)
    assert.doesNotMatch(answer.text, /(?:Dit|Dat) lezen:?[^<]*Deniz/)
    const later = await dana.get(`${path}/samen/${part}`)
    assert.ok(later.text.includes(Object.values(fields)[0] ?? '-'), `${part} later`)
  }
  await dana.post(`${path}/samen/gebeurd`, { ...first(['esra', 'deniz'], []), company: '' })
  const kept = await dana.get(`${path}/samen/sterk`)
  for (const words of ['Ik bak brood.', 'Wij eten samen.']) assert.ok(kept.text.includes(words), words)
  assert.doesNotMatch(kept.text, /staat niet bij wie erbij is/)
})

test('words that were said before under the name of who is not there stop no later question', async () => {
  const path = await planned('esra', 'deniz')
  const dana = await house.visitor('dana')
  const both = { 'person.0': id('esra'), 'person.1': id('deniz') }
  await dana.post(`${path}/samen/sterk`, { ...both, 'said.1': 'Ik bak brood.' })
  await dana.post(`${path}/samen/gebeurd`, { ...first(['esra', 'deniz'], []), 'present[]': [id('esra')] })
  assert.equal((await dana.post(`${path}/samen/sterk`, { ...both, 'said.1': 'Ik bak brood.' })).status, 303)
  assert.equal((await dana.post(`${path}/samen/sterk`, { ...both, 'said.1': '', 'said.0': 'Eten.' })).status, 303)
})

test('whoever was invited and did not come reads nothing of it, also when it was written down before', async () => {
  const path = await planned('esra', 'deniz')
  const dana = await house.visitor('dana')
  await talked(path)
  const mine = { company: '', 'person.0': id('esra'), 'said.0': 'Dit zeg ik zonder hem.' }
  await dana.post(`${path}/samen/gebeurd`, { ...mine, 'present[]': [id('esra'), id('deniz')] })
  await dana.post(`${path}/samen/gebeurd`, { ...mine, 'present[]': [id('esra')] })
  await dana.act(`${path}/samen/lezen`, { end: 'everyone' })
  const deniz = await house.visitor('deniz')
  for (const page of [await deniz.get(path), await deniz.get(`/gezin/${house.family('esra')}/gegevens/alles`)])
    assert.doesNotMatch(page.text, /Dit zeg ik zonder hem\./)
  assert.doesNotMatch((await deniz.get(path)).text, /Het team in de buurt helpt/)
  assert.match((await (await house.visitor('esra')).get(path)).text, /Dit zeg ik zonder hem\./)
})

test('what was noted under the name of who was not there stands on no page and in no copy of another', async () => {
  const path = await planned('esra', 'deniz')
  const dana = await house.visitor('dana')
  await talked(path)
  assert.match((await dana.get(`${path}/samen/lezen`)).text, /Ik kreeg ruzie op school\./)
  await dana.post(`${path}/samen/gebeurd`, { company: '', 'person.0': id('esra'), 'present[]': [id('esra')] })
  const noted = /Ik kreeg ruzie op school\.|Ik kan goed koken\.|Marco van voetbal\.|Deniz vertelt dit liever niet/
  assert.doesNotMatch((await dana.get(`${path}/samen/lezen`)).text, noted)
  await dana.act(`${path}/samen/lezen`, { end: 'everyone' })
  const esra = await house.visitor('esra')
  const page = (await esra.get(path)).text
  assert.doesNotMatch(page, noted)
  assert.match(page, /Wij eten samen\./)
  const left = await house.ask(
    'select from care.start_voice where talk_id = $1 and author = $2 and undone_at is null',
    [path.split('/').at(-1) ?? '', id('deniz')],
  )
  assert.equal(left.length, 0)
})

test('what a former leader noted and the new one takes out does not come back on the page', async () => {
  const path = await planned('esra', 'deniz')
  await talked(path)
  const coordinates = (key: string) =>
    house.ask('update care.coordinator_term set person_id = $1 where family_id = $2 and until_at is null', [
      id(key),
      house.family('esra'),
    ])
  const chosen = { 'outcomes[]': ['localTeam'], 'rung.own': 'Het schrift.', choice: '' }
  await (await house.visitor('dana')).post(`${path}/samen/kiezen`, { ...chosen, view: 'Zij houden het lang vol.' })
  await coordinates('bram')
  const bram = await house.visitor('bram')
  assert.match((await bram.get(`${path}/samen/kiezen`)).text, /Zij houden het lang vol\./)
  assert.equal((await bram.post(`${path}/samen/kiezen`, { ...chosen, view: '' })).status, 303)
  assert.doesNotMatch((await bram.get(`${path}/samen/lezen`)).text, /Zij houden het lang vol\./)
  await coordinates('dana')
})

test('D-STA-11: a question about growing up is answered with the page of an age, which stands on the page', async () => {
  const path = await planned('esra', 'deniz')
  await talked(path)
  const dana = await house.visitor('dana')
  assert.match((await dana.get(`${path}/samen/opgroeien`)).text, /value="puber" checked/)
  await dana.act(`${path}/samen/lezen`, { end: 'everyone' })
  const esra = await house.visitor('esra')
  assert.match((await esra.get(path)).text, /href="\/weten\/puber"[^>]*>[^<]*Lees meer: Van 12 tot 16 jaar/)
  assert.equal((await esra.get('/weten/puber')).status, 200)
})

test('what was told beforehand is still read once the conversation began, by those it was for, and never on the shared screen or on paper', async () => {
  const path = await planned('esra', 'deniz')
  const [dana, esra, deniz] = [await house.visitor('dana'), await house.visitor('esra'), await house.visitor('deniz')]
  await esra.post(`${path}/vraag/anders`, { text: 'Slapen zonder wekker.', audience: 'plan' })
  await esra.post(`${path}/vraag/niet`, { text: 'Niet over mijn zus.', audience: 'onlyMe' })
  await esra.post(`${path}/vraag/vrij`, { value: 'no' })
  await talked(path)
  const told = /Dit is vooraf verteld[\s\S]*Slapen zonder wekker\./
  const begun = [(await esra.get(path)).text, (await dana.get(path)).text]
  for (const text of begun) assert.match(text, told)
  assert.match(begun[0] ?? '', /Niet over mijn zus\./)
  assert.doesNotMatch(begun[1] ?? '', /Niet over mijn zus\./)
  for (const part of ['gebeurd', 'lezen'])
    assert.doesNotMatch((await dana.get(`${path}/samen/${part}`)).text, /Slapen zonder wekker/)
  await dana.act(`${path}/samen/lezen`, { end: 'everyone' })
  const sent = (await esra.get(path)).text
  assert.match(sent, told)
  assert.doesNotMatch(sent, /vrij praten/)
  for (const text of [(await deniz.get(path)).text, (await esra.get(`${path}/print`)).text])
    assert.doesNotMatch(text, /Slapen zonder wekker|vooraf verteld/)
})

test('who leads reads before the first thing is kept that the conversation begins with it, and on another day for which day it was planned', async () => {
  const path = await planned('esra')
  const dana = await house.visitor('dana')
  const says = async () => (await dana.get(`${path}/samen/gebeurd`)).text
  assert.match(await says(), /Gepland voor [a-z0-9 ]+\. Met Verder begint het gesprek nu al\. Dat kan niet terug\./)
  await house.ask('update care.start_talk set planned_on = door.today() where id = $1', [path.split('/').at(-1)])
  assert.match(await says(), /<p>Met Verder begint het gesprek\. Dat kan niet terug\.<\/p>/)
  await dana.post(`${path}/samen/gebeurd`, first(['esra'], ['De winkel ging dicht.']))
  assert.doesNotMatch(await says(), /Met Verder begint/)
  await dana.act(`${path}/samen/lezen`, { end: 'everyone' })
})

test('the page names who led the conversation as having been there, also when somebody else coordinates later', async () => {
  const path = await planned('esra', 'deniz')
  await talked(path)
  await (await house.visitor('dana')).act(`${path}/samen/lezen`, { end: 'everyone' })
  await house.ask(
    `with ended as (update care.coordinator_term set until_at = door.now() where family_id = $2 and until_at is null returning *)
     insert into care.coordinator_term (municipality_id, family_id, id, person_id, professional, from_at, temporary)
     select municipality_id, family_id, gen_random_uuid(), $1, true, door.now(), temporary from ended`,
    [id('bram'), house.family('esra')],
  )
  const esra = await house.visitor('esra')
  for (const at of [path, `${path}/print`]) assert.match((await esra.get(at)).text, /Erbij waren Esra, Deniz en Dana\./)
})
