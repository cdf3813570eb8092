// The circle of a child: rules, and the way from its page to the circle of the family.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { isChosenFor, most, nameProblem, placeAfter } from './child-circle.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  await house.ask('update care.circle_member set undone_at = created_at where author = $1', [house.person('elif')])
})
after(() => house.close())

const at = (key: string, path = '') => `/gezin/${house.family(key)}/kind${path}`

async function turn(who = 'esra', to = 'elif'): Promise<Visitor> {
  const visitor = await house.visitor(who)
  assert.equal((await visitor.post(at(to, '/beurt'), { child: house.person(to) })).status, 303)
  return visitor
}

/** A child names somebody; the id of who stands in the circle now. */
async function named(child: Visitor, name: string, alone = false, key = 'elif'): Promise<string> {
  const told = { name, ...(alone ? { 'alone[]': ['yes'] } : {}) }
  const answer = await child.post(at(key, '/kring/wie'), told)
  assert.equal(answer.status, 303)
  return /kring\/([0-9a-f-]{36})\/dier/.exec(answer.location ?? '')?.[1] ?? ''
}

test('who is not very close is close, and what a child did not say of somebody stays as it was', () => {
  const helps = ['comfort']
  assert.deepEqual(placeAfter('near', { ring: null, helps }, true), { ring: 'veryClose', helps })
  assert.deepEqual(placeAfter('near', { ring: 'veryClose', helps }, false), { ring: 'close', helps })
  assert.deepEqual(placeAfter('near', { ring: 'further', helps }, false), { ring: 'further', helps })
  assert.deepEqual(placeAfter('laughs', { ring: 'veryClose', helps }, true), {
    ring: 'veryClose',
    helps: ['company', 'comfort'],
  })
  assert.deepEqual(placeAfter('laughs', { ring: 'close', helps: ['company'] }, false).helps, [])
  assert.equal(isChosenFor('laughs', { ring: 'close', helps: ['company'] }), true)
})

test('a name is needed, once, not too long, and a circle holds twenty', () => {
  assert.equal(nameProblem('', []), 'nobody')
  assert.equal(nameProblem('a'.repeat(61), []), 'tooLong')
  assert.equal(nameProblem('oma', ['Oma']), 'twice')
  assert.equal(
    nameProblem(
      'opa',
      Array.from({ length: most }, (_, nth) => `${nth}`),
    ),
    'full',
  )
  assert.equal(nameProblem('opa', ['Oma']), null)
})

test('D-CIR-01: a child of nine names somebody, gives an animal and a place, and the family circle shows that person', async () => {
  const phone = await turn()
  assert.match((await phone.get(at('elif'))).text, /Mijn kring/)
  assert.match((await phone.get(at('elif', '/kring'))).text, /Wie lacht er met jou\?/)
  assert.match((await phone.get(at('elif', '/kring/wie'))).text, /Esra.*(lezen|leest) dit\./s)
  const id = await named(phone, 'Oma Ayla')
  assert.match((await phone.get(at('elif', `/kring/${id}/dier`))).text, /Kies een dier voor Oma Ayla.*Uil/s)
  const where = await phone.act(at('elif', `/kring/${id}/dier`), { animal: 'owl' })
  assert.match(where.text, /Waar ken je Oma Ayla van\?/)
  await phone.act(at('elif', `/kring/${id}/waar`), { sector: 'kin' })
  const told = await phone.act(at('elif', '/kring/vraag/dichtbij'), { 'people[]': [id] })
  assert.match(told.text, /Heel dichtbij: Oma Ayla\./)
  const both = await phone.act(at('elif', '/kring/vraag/lacht'), { 'people[]': [id] })
  assert.match(both.text, /onsplan-circle__drawing/)
  assert.match(both.text, new RegExp(`href="[^"]*/kring/${id}"[^>]*>.*Oma Ayla`, 's'))
  const page = await phone.get(at('elif', `/kring/${id}`))
  assert.match(page.text, /<h1[^>]*>Oma Ayla<.*Heel dichtbij · Lacht met mij/s)
  assert.doesNotMatch(/<title>.*<\/title>/.exec(page.text)?.[0] ?? '', /Oma/)
  const read = await (await house.visitor('esra')).get(`/gezin/${house.family('elif')}/kring`)
  assert.match(read.text, /Oma Ayla.*Heel dichtbij · Samen iets leuks doen · uit de kring van Elif/s)
  const [row] = await house.ask<{ plain: boolean }>(
    "select position('owl' in encode(sealed, 'escape')) > 0 as plain from care.circle_member where id = $1",
    [id],
  )
  assert.equal(row?.plain, false)
})

test('D-CIR-01: whom a child keeps to itself stands for nobody else anywhere, nor on that phone in a later turn', async () => {
  const phone = await turn('tom', 'lieke')
  const guus = await named(phone, 'Geheime Guus', true, 'lieke')
  assert.match((await phone.get(at('lieke', '/kring'))).text, /Geheime Guus/)
  assert.match((await phone.get(at('lieke', `/kring/${guus}`))).text, /Geheime Guus.*Nu zie alleen jij dit\./s)
  for (const who of ['tom', 'sanne', 'dana'])
    for (const path of ['kring', 'plan', 'wie-keek', 'gegevens'])
      assert.doesNotMatch(
        (await (await house.visitor(who)).get(`/gezin/${house.family('lieke')}/${path}`)).text,
        /Geheime Guus/,
        `${who} ${path}`,
      )
  const later = await turn('tom', 'lieke')
  assert.doesNotMatch((await later.get(at('lieke', '/kring'))).text, /Geheime Guus/)
  assert.equal((await later.get(at('lieke', `/kring/${guus}`))).status, 404)
  const own = await house.visitor('lieke')
  assert.match((await own.get(at('lieke', '/kring'))).text, /Geheime Guus/)
})

test('one press afterwards keeps somebody to oneself, in the turn in which he or she was named', async () => {
  const phone = await turn()
  const id = await named(phone, 'Buurjongen')
  const closed = await phone.act(at('elif', `/kring/${id}/alleen`))
  assert.match(closed.text, /Buurjongen.*Nu zie alleen jij dit\. Na Klaar staat het niet meer op deze telefoon\./s)
  const read = await (await house.visitor('esra')).get(`/gezin/${house.family('elif')}/kring`)
  assert.doesNotMatch(read.text, /Buurjongen/)
  const shown = await named(phone, 'Juf Anna')
  const later = await turn()
  assert.match((await later.get(at('elif', '/kring'))).text, /Juf Anna/)
  assert.equal((await later.post(at('elif', `/kring/${shown}/alleen`))).status, 404)
})

test('T-04: of who was named in an earlier turn a child reads who reads it, and of no button that is not there', async () => {
  const before = await turn()
  const id = await named(before, 'Buurman Piet')
  assert.match((await before.get(at('elif', `/kring/${id}`))).text, /Druk op: alleen ik\./)
  const page = (await (await turn()).get(at('elif', `/kring/${id}`))).text
  assert.match(page, /<span>[^<]*Esra[^<]* (leest|lezen) dit\.<\/span>/)
  assert.doesNotMatch(page, /Druk op: alleen ik|>\s*Alleen ik\s*</)
})

test('who is taken out leaves the picture and the family circle, and comes back with one press', async () => {
  const phone = await turn()
  const id = await named(phone, 'Tante Roos')
  const out = await phone.act(at('elif', `/kring/${id}/weg`))
  assert.doesNotMatch(out.text, /Tante Roos/)
  assert.match(out.text, /Zet die dan terug\./)
  assert.doesNotMatch(
    (await (await house.visitor('esra')).get(`/gezin/${house.family('elif')}/kring`)).text,
    /Tante Roos/,
  )
  assert.match((await phone.act(at('elif', `/kring/${id}/terug`))).text, /Tante Roos/)
  await phone.act(at('elif', `/kring/${id}/weg`))
  await house.ask("update care.circle_member set undone_at = undone_at - interval '11 minutes' where id = $1", [id])
  assert.equal((await phone.post(at('elif', `/kring/${id}/terug`))).status, 404)
  assert.doesNotMatch((await phone.get(at('elif', `/kring?weg=${id}`))).text, /Zet die dan terug/)
})

test('what is wrong with a name comes back as it was typed, with what to do', async () => {
  const phone = await turn()
  await named(phone, 'Opa Kees')
  const none = await phone.post(at('elif', '/kring/wie'), { name: ' ' })
  assert.equal(none.status, 422)
  assert.match(none.text, /Schrijf een naam\./)
  const twice = await phone.post(at('elif', '/kring/wie'), { name: 'opa kees', 'alone[]': ['yes'] })
  assert.match(twice.text, /Kies een andere naam\. Deze staat al in je kring\./)
  assert.match(twice.text, /value="opa kees"/)
  assert.match(twice.text, /value="yes" checked/)
})

test('nobody else opens or fills the circle of a child', async () => {
  const phone = await turn()
  const id = await named(phone, 'Meester Bas')
  for (const who of ['esra', 'dana', 'deniz']) {
    const visitor = await house.visitor(who)
    for (const path of ['', '/wie', '/vraag/lacht', `/${id}`, `/${id}/dier`, `/${id}/waar`])
      assert.equal((await visitor.get(at('elif', `/kring${path}`))).status, 404, `${who} ${path}`)
    assert.equal((await visitor.post(at('elif', '/kring/wie'), { name: 'Iemand' })).status, 404, who)
    assert.equal((await visitor.post(at('elif', `/kring/${id}/dier`), { animal: 'lion' })).status, 404, who)
  }
  assert.equal((await phone.get(at('elif', '/kring/vraag/nergens'))).status, 404)
})

test('at twelve the own data tell the animal and the picture by the name that one reads', async () => {
  const child = await house.visitor('elif')
  const id = await named(child, 'Neef Can')
  await child.act(at('elif', `/kring/${id}/dier`), { animal: 'turtle' })
  await house.ask("update care.birth set born_on = born_on - interval '6 years' where person_id = $1", [
    house.person('elif'),
  ])
  const all = (await (await house.visitor('elif')).get(`/gezin/${house.family('elif')}/gegevens/alles`)).text
  assert.match(all, /Schildpad\s+Neef Can|Neef Can\s+Schildpad/)
  assert.doesNotMatch(all, /turtle/)
  assert.match(all, /Zwemmen/)
  assert.doesNotMatch(all, /swimming/)
})
