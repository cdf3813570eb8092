import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { lookAtFile } from '#care/safetyFile/read-file.commands.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let dana: Visitor
let renske: Visitor
before(async () => {
  house = await openTrialHouse()
  dana = await house.visitor('dana')
  renske = await house.visitor('renske')
})
after(() => house.close())

const at = () => `/gezin/${house.family('joyce')}/veiligheid`
const file = () => `${at()}/${house.person('amber')}`
const fact = { fact0: 'Joyce heeft een blauwe plek.', source0: 'Zelf gezien op 7 september' }
const five = Object.fromEntries(
  ['suspicion', 'danger', 'canHelp', 'accepted', 'lasting'].flatMap((one) => [
    [one, 'yes'],
    [`${one}Why`, `Reden bij ${one}.`],
  ]),
)
const danger = {
  ...{ outcome: 'danger', occasion: 'visit', facts: 'Joyce huilde.', done: 'Zij slapen bij oma.' },
}
const inFile = (key: string, question: string) => {
  const look = lookAtFile(house.family('joyce'), 'read')
  return house.knock(key).then((knock) => openDossier(knock, look, (dossier) => dossier.rows('', question)))
}

test('D-SAF-02: a danger opens step 1 for the youth, and the page leads there', async () => {
  await dana.post(`${at()}/check`, { ...danger, 'about[]': house.person('amber') })
  const page = await dana.get(file())
  assert.match(page.text, /Dossier over Amber[\s\S]*Doe stap 1/)
  assert.match((await renske.get(at())).text, /Dossier over Amber/)
})

test('D-SAF-05: a fact without its source comes back with what was typed; opinions stand apart', async () => {
  const path = `${file()}/stap/zien`
  const bare = await dana.post(path, { fact0: 'Joyce heeft een blauwe plek.', source0: '' })
  assert.equal(bare.status, 422)
  assert.match(bare.text, /Schrijf op waar je dit van weet[\s\S]*blauwe plek/)
  const next = await dana.act(path, { ...fact, opinion: 'Ik maak me grote zorgen.' })
  assert.match(next.text, /Stap 2 van de meldcode: Amber/)
  assert.match(
    (await dana.get(file())).text,
    /blauwe plek\. \(bron: Zelf gezien op 7 september\)[\s\S]*Eigen mening: Ik maak me grote zorgen/,
  )
})

test('D-SAF-05: step 2 names whom one consulted and what to do with honour violence; step 3 may be not held, with a reason', async () => {
  assert.match((await dana.get(`${file()}/stap/overleggen`)).text, /Gaat het om eer[^<]*Bel dan meteen Veilig Thuis/)
  assert.equal((await dana.post(`${file()}/stap/overleggen`, {})).status, 422)
  await renske.post(`${file()}/stap/overleggen`, { words: 'Dana en ik, en Veilig Thuis.' })
  assert.equal((await dana.post(`${file()}/stap/praten`, { held: 'no' })).status, 422)
  await dana.post(`${file()}/stap/praten`, { held: 'no', words: 'Ruben mag dit niet horen.' })
  await dana.post(`${file()}/stap/wegen`, { words: 'Heel ernstig.' })
  assert.match(
    (await dana.get(file())).text,
    /Renske, [\s\S]*Niet gevoerd, om de veiligheid\.[\s\S]*Ruben mag dit niet horen/,
  )
})

test('D-SAF-06: step 5 without one of the five reasons is not saved; the screen says what the code says and a person decides', async () => {
  const path = `${file()}/stap/besluiten`
  assert.match((await dana.get(path)).text, /Jij beslist\. Deze site meldt niets\./)
  for (const missing of ['suspicionWhy', 'dangerWhy', 'canHelpWhy', 'acceptedWhy', 'lastingWhy'])
    assert.equal((await dana.post(path, { ...five, [missing]: '', decision: 'both' })).status, 422, missing)
  assert.equal((await dana.post(path, five)).status, 422, 'no decision')
  const told = await dana.act(path, { ...five, decision: 'organiseHelp' })
  assert.match(told.text, /De code zegt bij deze antwoorden: meld\.[\s\S]*Ik regel hulp/, 'the text is no decision')
})

test('D-SAF-07: that a report was made is written down with its day and channel, and nothing leaves the house', async () => {
  const mails = () => house.ask('select count(*)::integer as n from entry.outbox')
  const before = await mails()
  const reported = { ...five, decision: 'both', 'reported.quick': 'vandaag', channel: 'Het formulier van Veilig Thuis' }
  const told = await dana.act(`${file()}/stap/besluiten`, reported)
  assert.match(told.text, /Gemeld op [^<]*: Het formulier van Veilig Thuis/)
  assert.deepEqual(await mails(), before)
})

test('D-SAF-03: the file is there for its readers and for nobody else, and not for whom the concern is about', async () => {
  await dana.post(`${file()}/zorg`, { 'about[]': house.person('ruben') })
  for (const who of ['joyce', 'ruben', 'amber', 'esra', 'bram', 'nadia']) {
    const visitor = await house.visitor(who)
    for (const path of [at(), file(), `${file()}/stap/zien`, `${file()}/signaal`, `${file()}/zorg`])
      assert.equal((await visitor.get(path)).status, 404, `${who} ${path}`)
  }
  for (const table of ['safety_file', 'sign', 'code_step', 'file_act', 'safety_check']) {
    for (const who of ['joyce', 'ruben', 'amber'])
      assert.deepEqual(await inFile(who, `select id from safety.${table}`), [], `${who} ${table}`)
  }
})

test('D-SAF-03: a coordinator about whom the concern is finds nothing, in no list either', async () => {
  const concern = (who: string[]) =>
    house.ask('update safety.safety_file set concern_about = $1 where family_id = $2', [
      who.map(house.person),
      house.family('joyce'),
    ])
  await concern(['dana'])
  assert.deepEqual(await inFile('dana', 'select id from safety.safety_file'), [])
  assert.deepEqual(await inFile('dana', 'select id from safety.safety_check'), [])
  assert.doesNotMatch((await dana.get('/werklijst')).text, /zorg over veiligheid/)
  await concern(['renske'])
  assert.equal((await renske.get(at())).status, 404)
  assert.doesNotMatch((await renske.get('/werklijst')).text, /zorg over veiligheid/)
  await concern(['ruben'])
})

test('a colleague reads along with a reason; nobody of the circle, school or peer workers does, whatever the reason', async () => {
  const [{ id: of } = { id: '' }] = await house.ask<{ id: string }>('select id from safety.safety_file')
  const values = [house.family('joyce'), of]
  const add = (who: string) =>
    inFile(
      'dana',
      `insert into safety.file_reader (municipality_id, family_id, id, file_id, person_id, by_person, at, sealed, key_person)
       select municipality_id, '${values[0]}', gen_random_uuid(), '${values[1]}', '${house.person(who)}', person_id, door.now(), '\\x01', person_id
       from door.pass where xid = pg_current_xact_id_if_assigned() returning id`,
    ).then(
      (rows) => rows.length,
      (fault) => String(fault),
    )
  assert.equal(await add('bram'), 1)
  assert.equal(await add('joyce'), 'Error: notFound', 'a member of the family')
  assert.equal(await add('esra'), 'Error: notFound', 'somebody who does not work here')
  await house.ask(
    `insert into care.participant (municipality_id, family_id, id, person_id, kind, ground, from_at)
     select municipality_id, $1, gen_random_uuid(), $2, 'jim', 'chosen', now() from care.family where id = $1`,
    [house.family('joyce'), house.person('nadia')],
  )
  assert.equal(await add('nadia'), 'Error: notFound', 'who is the JIM here, though at work elsewhere')
})

test('D-SAF-12: a sign is released after a talk, by two professionals, to a member of the family, and to nobody else', async () => {
  const seen = { fact: 'Amber zei dat zij slecht slaapt.', source: 'Amber', discussed: 'yes', 'seen.quick': 'vandaag' }
  await dana.post(`${file()}/signaal`, seen)
  const way = /href="([^"]*\/vrijgeven\/[^"]+)"/.exec((await dana.get(file())).text)?.[1] ?? ''
  const talk = { person: house.person('joyce'), 'talk.quick': 'vandaag' }
  assert.equal((await dana.post(way, { ...talk, 'talk.quick': '' })).status, 422, 'not without a talk')
  assert.equal(
    (await dana.post(way, { ...talk, person: house.person('ruben') })).status,
    422,
    'not to whom it is about',
  )
  await dana.post(way, talk)
  const plans = `/gezin/${house.family('joyce')}/veiligheidsafspraken`
  const joyce = await house.visitor('joyce')
  assert.doesNotMatch((await joyce.get(plans)).text, /slecht slaapt/, 'one professional is not enough')
  const yes = /action="([^"]*\/vrijgave\/[^"]+)"/.exec((await renske.get(file())).text)?.[1] ?? ''
  assert.equal((await dana.post(yes)).status, 409, 'the same one twice is not two')
  assert.equal((await renske.post(yes)).status, 303)
  assert.match((await joyce.get(plans)).text, /Dit is met jou besproken[\s\S]*slecht slaapt/)
  assert.doesNotMatch((await joyce.get(plans)).text, /blauwe plek/, 'that sign and nothing else')
  for (const who of ['ruben', 'amber'])
    assert.doesNotMatch((await (await house.visitor(who)).get(plans)).text, /slecht slaapt/, who)
})

test('D-SAF-09: a sign about which nothing was found is closed after a year, and stays in the file', async () => {
  const sign = /href="([^"]*)\/vrijgeven\/([^"]+)"/.exec((await dana.get(file())).text)
  const way = `${sign?.[1]}/signaal/${sign?.[2]}`
  assert.equal((await dana.post(way, { reason: 'Niets gebleken.' })).status, 409)
  await house.ask("update safety.sign set seen_on = door.today() - interval '13 months'")
  assert.equal((await dana.post(way, { reason: '' })).status, 422)
  assert.match(
    (await dana.act(way, { reason: 'Niets gebleken.' })).text,
    /slecht slaapt[\s\S]*Gesloten op [^<]*: Niets gebleken/,
  )
})

test('a file stays on the list until it is closed, and closes only after a decision', async () => {
  const check = /href="([^"]*\/veiligheid\/check\/[^"]+)"/.exec((await dana.get(at())).text)?.[1] ?? ''
  await dana.post(check, { done: 'Alles geregeld.' })
  assert.match((await dana.get('/werklijst')).text, /zorg over veiligheid/, 'the check is settled and the file is open')
  assert.equal((await dana.post(`${file()}/klaar`)).status, 409, 'a sign came after the decision')
  await dana.post(`${file()}/stap/besluiten`, { ...five, decision: 'noSuspicion' })
  assert.match((await dana.act(`${file()}/klaar`)).text, /Dit dossier is gesloten op/)
  for (const visitor of [dana, renske])
    assert.doesNotMatch((await visitor.get('/werklijst')).text, /zorg over veiligheid/)
})
