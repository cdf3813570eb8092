import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { mailTo } from '#src/trial/mail.ts'
import { SoftKey, signInWithKey, takePartWithKey } from '#src/trial/soft-key.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let petra: Visitor
let nadia: Visitor
before(async () => {
  house = await openTrialHouse()
  ;[petra, nadia] = [await house.visitor('petra'), await house.visitor('nadia')]
})
after(() => house.close())

const fact = 'de rode fiets'
const organisation = async (name: string) =>
  (await house.ask<{ id: string }>('select id from care.organisation where name = $1', [name]))[0]?.id ?? ''

async function typed(name: string, role: string, more: Record<string, string> = {}) {
  const mail = `${name.toLowerCase()}@meerstede.invalid`
  const place = await organisation('Wijkteam Noord')
  return { name, role, organisation: place, phone: '088 000 1500', days: 'maandag', mail, fact, ...more }
}

/** Petra asks, and the id of what she asked for. */
async function asked(name: string, role: string, more: Record<string, string> = {}): Promise<string> {
  const operation = newId()
  const answer = await petra.post(
    '/beheer/mensen/nieuw',
    { ...(await typed(name, role, more)), sure: 'yes' },
    operation,
  )
  assert.equal(answer.status, 303)
  return operation
}

const decide = (who: Visitor, request: string, answer: 'yes' | 'no') =>
  who.post(`/beheer/verzoeken/${request}`, { answer })

const codeFrom = async (address: string, since: Date) =>
  /code: (\S{4} \S{4})/.exec(await mailTo(house, address, since))?.[1] ?? ''

/** Somebody new, from the form to the first page. */
async function begun(name: string, role: string): Promise<{ visitor: Visitor; key: SoftKey; person: string }> {
  const since = new Date()
  const place = await organisation(role === 'administrator' ? 'Gemeente Meerstede' : 'Wijkteam Noord')
  const person = await asked(name, role, { organisation: place })
  assert.equal((await decide(nadia, person, 'yes')).status, 303)
  const address = `${name.toLowerCase()}@meerstede.invalid`
  const [visitor, key] = [await house.visitor(), new SoftKey()]
  const held = { code: await codeFrom(address, since), fact }
  assert.equal((await takePartWithKey(visitor, key, held, address)).status, 303)
  return { visitor, key, person }
}

const isIn = async (visitor: Visitor) => (await visitor.get('/zitting')).status === 200

test('only an administrator has the pages of people and organisations; a privacy officer confirms and does no more', async () => {
  for (const path of ['/beheer', '/beheer/mensen', '/beheer/mensen/nieuw', '/beheer/organisaties']) {
    for (const who of ['dana', 'esra', 'nadia'])
      assert.equal((await (await house.visitor(who)).get(path)).status, 404, `${who} ${path}`)
    assert.equal((await petra.get(path)).status, 200, path)
  }
  assert.equal((await nadia.get('/beheer/verzoeken')).status, 200)
  assert.equal((await (await house.visitor('dana')).get('/beheer/verzoeken')).status, 404)
  assert.equal((await petra.get('/')).location, '/beheer')
})

test('who is asked for comes in after somebody else has confirmed it, with the code of the mail and the word', async () => {
  const since = new Date()
  const check = await petra.post('/beheer/mensen/nieuw', await typed('Lotte', 'localTeam'))
  assert.equal(check.status, 200)
  assert.match(check.text, /Klopt dit\?[\s\S]*Lotte[\s\S]*Een tweede persoon bevestigt dit/)
  const request = await asked('Lotte', 'localTeam')
  assert.equal((await house.ask('select from care.worker where person_id = $1', [request])).length, 0)
  assert.match((await nadia.get('/beheer/verzoeken')).text, /Lotte begint als Hulpverlener van het wijkteam/)
  await decide(nadia, request, 'yes')
  const letter = await mailTo(house, 'lotte@meerstede.invalid', since)
  assert.doesNotMatch(letter, /fiets|Lotte|http/)
  const [lotte, key] = [await house.visitor(), new SoftKey()]
  const held = { code: await codeFrom('lotte@meerstede.invalid', since), fact }
  assert.equal((await takePartWithKey(lotte, key, held, 'lotte@meerstede.invalid')).location, '/')
  assert.equal((await lotte.get('/')).location, '/werklijst')
  assert.match((await petra.get('/beheer/mensen?zoek=lot')).text, /Lotte/)
})

test('D-PEE-01: an expert by experience is let in by two like everybody, begins with the own talks and has no families on a list', async () => {
  const { visitor } = await begun('Yara', 'peerWorker')
  assert.equal((await visitor.get('/')).location, '/gesprekken')
  assert.equal((await visitor.get('/gesprekken')).status, 200)
  assert.equal((await visitor.get('/vragen')).status, 404)
})

test('ab-07 beheerder geeft zichzelf rol: not to herself, not confirmed by herself, and not by whom it is about', async () => {
  const own = `/beheer/mensen/${house.person('petra')}`
  const before = await house.ask('select role from care.worker order by person_id')
  assert.equal((await petra.post(`${own}/rol`, { role: 'localTeam' })).status, 409)
  assert.equal((await petra.post(`${own}/sleutel`, { mail: 'p@meerstede.invalid', fact })).status, 409)
  const request = await asked('Tweede', 'administrator')
  assert.equal((await decide(petra, request, 'yes')).status, 403)
  const change = newId()
  await petra.post(`/beheer/mensen/${house.person('nadia')}/rol`, { role: 'administrator' }, change)
  const wrong = await petra.post(`/beheer/mensen/${house.person('nadia')}/rol`, { role: '', 'until.day': '45' })
  assert.equal(wrong.status, 409, 'a question waits, so there is no form to put right')
  for (const [, id] of wrong.text.matchAll(/href="#([^"]+)"/g)) assert.ok(wrong.text.includes(`id="${id}"`), id)
  assert.equal((await decide(nadia, change, 'yes')).status, 403)
  assert.equal((await decide(await house.visitor('dana'), request, 'yes')).status, 404)
  assert.deepEqual(await house.ask('select role from care.worker order by person_id'), before)
  const forged = 'update care.role_request set decided_by = asked_by, decided_at = now(), outcome = $1 where id = $2'
  await assert.rejects(house.ask(forged, ['confirmed', request]), { code: '23514' })
  await decide(nadia, request, 'no')
  assert.equal((await decide(nadia, request, 'yes')).status, 409)
  assert.equal((await house.ask('select from care.worker where person_id = $1', [request])).length, 0)
  const logged = await house.ask(
    "select from care.access_log where person_id = $1 and purpose = 'mensen en rollen beheren' and action = 'create' and $2 = any(subjects)",
    [house.person('petra'), request],
  )
  assert.equal(logged.length, 1)
  await house.ask('delete from care.role_request where id = $1', [change])
})

test('a proof of more than five minutes ago asks once more, and leads back', async () => {
  const other = await house.visitor('petra')
  await house.ask("update entry.session set proved_at = now() - interval '6 minutes' where token_hash = sha256($1)", [
    other.token,
  ])
  assert.equal((await other.get('/beheer/mensen')).status, 200)
  const path = `/beheer/mensen/${house.person('bram')}`
  const again = `/inloggen/werk?${new URLSearchParams({ terug: path, bevestig: '1' })}`
  assert.equal((await other.get(path)).location, again)
  assert.match((await other.get(again)).text, /Laat zien dat jij het bent/)
  const stopped = await other.post(`${path}/stop`, { standIn: house.person('dana') })
  assert.match(stopped.location ?? '', /^\/inloggen\/werk\?bevestig=1/)
  assert.equal(
    (await house.ask('select until_on as day from care.worker where person_id = $1', [house.person('bram')]))[0]?.day,
    null,
  )
})

test('what is missing or wrong comes back beside its field, with all that was typed', async () => {
  const wrong = await petra.post('/beheer/mensen/nieuw', {
    ...(await typed('Saar', 'specialist', {
      mail: 'saar@gmail.com',
      'until.day': '1',
      'until.month': '2',
      'until.year': '2020',
    })),
    sure: 'yes',
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Kies er één[\s\S]*Kies een dag na vandaag[\s\S]*Kies een adres van de organisatie zelf/)
  assert.match(wrong.text, /value="Saar"/)
  await house.ask("update care.organisation set mail_domain = 'noord.invalid' where name = 'Wijkteam Noord'")
  const elsewhere = await petra.post('/beheer/mensen/nieuw', { ...(await typed('Saar', 'localTeam')), sure: 'yes' })
  assert.equal(elsewhere.status, 422)
  await house.ask("update care.organisation set mail_domain = null where name = 'Wijkteam Noord'")
})

test('D-HAN-04: stopped, a worker is out at once on every page, and each plan goes to the stand-in for the time being', async () => {
  const [bram, dana] = [await house.visitor('bram'), await house.visitor('dana')]
  const family = house.family('olaf')
  assert.equal((await bram.get(`/gezin/${family}/plan`)).status, 200)
  assert.equal((await dana.get(`/gezin/${family}/plan`)).status, 404)
  const page = await petra.get(`/beheer/mensen/${house.person('bram')}`)
  assert.match(page.text, /Bram ziet meteen niets meer\. Dit raakt 4 gezinnen\./)
  const none = await petra.post(`/beheer/mensen/${house.person('bram')}/stop`, {})
  assert.equal(none.status, 422)
  assert.match(none.text, /Draag eerst over\. Deze persoon is nog vaste persoon van 4 gezinnen\./)
  assert.equal(await isIn(bram), true, 'a problem changes nothing')
  const operation = newId()
  const sent = { standIn: house.person('dana') }
  const done = await petra.act(`/beheer/mensen/${house.person('bram')}/stop`, sent, operation)
  assert.match(done.text, /De toegang van Bram is gestopt om \d{1,2}\.\d{2} uur\./)
  assert.equal((await petra.post(`/beheer/mensen/${house.person('bram')}/stop`, sent, operation)).status, 303)
  assert.equal(await isIn(bram), false)
  assert.match((await bram.get(`/gezin/${family}/plan`)).location ?? '', /^\/inloggen/)
  assert.equal((await dana.get(`/gezin/${family}/plan`)).status, 200)
  const terms = await house.ask<{ person: string; temporary: boolean; reason: string | null }>(
    'select person_id as person, temporary, end_reason as reason from care.coordinator_term where family_id = $1 order by from_at',
    [family],
  )
  assert.deepEqual(
    terms.slice(-2).map(({ reason }) => reason),
    ['leftOrganisation', null],
  )
  assert.deepEqual(terms.at(-1), { person: house.person('dana'), temporary: true, reason: null })
  assert.equal(
    (
      await house.ask('select from care.coordinator_term where person_id = $1 and until_at is null', [
        house.person('bram'),
      ])
    ).length,
    0,
  )
})

test('an open line about a plan closes for who was stopped', async () => {
  const { visitor, person } = await begun('Mees', 'localTeam')
  const family = house.family('amber')
  await house.ask('update care.coordinator_term set person_id = $1 where family_id = $2 and until_at is null', [
    person,
    family,
  ])
  const ended = new AbortController()
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const line = await fetch(`${house.base}/gezin/${family}/nieuws`, { headers: { cookie }, signal: ended.signal })
  const closes = line.text()
  await petra.post(`/beheer/mensen/${person}/stop`, { standIn: house.person('dana') })
  assert.match(await closes, /event: ready/)
  ended.abort()
})

test('a lost key: after confirmation a new one is made, the old one and its sessions end', async () => {
  const { visitor, key, person } = await begun('Fenna', 'localTeam')
  const since = new Date()
  const operation = newId()
  const mail = 'fenna@meerstede.invalid'
  assert.equal((await petra.post(`/beheer/mensen/${person}/sleutel`, { mail, fact }, operation)).status, 303)
  assert.equal(await isIn(visitor), true)
  await decide(nadia, operation, 'yes')
  const [again, newKey] = [await house.visitor(), new SoftKey()]
  const held = { code: await codeFrom(mail, since), fact }
  assert.equal((await takePartWithKey(again, newKey, held, '')).status, 303)
  assert.equal(await isIn(visitor), false)
  assert.equal((await signInWithKey(await house.visitor(), key)).status, 401)
  assert.equal((await signInWithKey(await house.visitor(), newKey)).status, 303)
})

test('ab-07: who confirms a new key sees to which address its code goes', async () => {
  const operation = newId()
  const mail = 'een-ander@meerstede.invalid'
  await petra.post(`/beheer/mensen/${house.person('dana')}/sleutel`, { mail, fact }, operation)
  assert.match((await nadia.get('/beheer/verzoeken')).text, /De code gaat naar een-ander@meerstede\.invalid\./)
  await decide(nadia, operation, 'no')
})

test('a temporary colleague is out on the last day, without anybody doing anything', async () => {
  const { visitor, person } = await begun('Joost', 'localTeam')
  const operation = newId()
  await petra.post(`/beheer/mensen/${person}/rol`, { role: 'localTeam', ...inDays('until', 3) }, operation)
  await decide(nadia, operation, 'yes')
  assert.equal(await isIn(visitor), false, 'another role begins with another session')
  await house.ask('update care.worker set until_on = door.today() where person_id = $1', [person])
  assert.equal((await petra.get(`/beheer/mensen?zoek=joost`)).text.includes('Gestopt op'), true)
})

test('nobody stops the own access, and of two administrators who stop each other one stays', async () => {
  assert.equal((await petra.post(`/beheer/mensen/${house.person('petra')}/stop`, {})).status, 409)
  const { visitor, person } = await begun('Sjoerd', 'administrator')
  const other = await house.visitor('petra')
  const answers = await Promise.all([
    visitor.post(`/beheer/mensen/${house.person('petra')}/stop`, {}),
    other.post(`/beheer/mensen/${person}/stop`, {}),
  ])
  assert.equal(answers.filter(({ location }) => location?.startsWith('/beheer/mensen')).length, 1)
  const left = await house.ask<{ person: string }>(
    "select person_id as person from care.worker where role = 'administrator' and until_on is null",
  )
  assert.equal(left.length, 1)
  petra = left[0]?.person === person ? visitor : petra
})

test('an organisation that ends takes the access of everybody there along, and each plan keeps somebody', async () => {
  const operation = newId()
  const added = { name: 'De Brug', kind: 'provider', domain: 'brug.invalid' }
  assert.equal((await petra.post('/beheer/organisaties', added, operation)).status, 303)
  assert.equal((await petra.post('/beheer/organisaties', added)).status, 422)
  const dana = await house.visitor('dana')
  const noord = await organisation('Wijkteam Noord')
  assert.equal((await petra.post(`/beheer/organisaties/${noord}/einde`, {})).status, 422)
  assert.equal(await isIn(dana), true)
  await house.ask('update care.worker set until_on = null where person_id = $1', [house.person('bram')])
  const end = await petra.act(`/beheer/organisaties/${noord}/einde`, { standIn: house.person('bram') })
  assert.match(end.text, /De organisatie is gestopt\. Alle toegang is dicht\./)
  assert.equal(await isIn(dana), false)
  const left = await house.ask(
    'select from care.coordinator_term t join care.worker w on w.person_id = t.person_id where t.until_at is null and w.organisation_id = $1',
    [noord],
  )
  assert.equal(left.length, 0)
})
