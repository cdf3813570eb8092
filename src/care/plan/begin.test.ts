import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (key: string, page: string) => `/gezin/${house.family(key)}/plan/${page}`

test('D-ALL-01: a second open plan gets the first one shown, and the database refuses it too', async () => {
  const esra = await house.visitor('esra')
  const shown = await esra.get(at('esra', 'begin'))
  assert.match(shown.text, /Er is al een plan/)
  const second = await esra.post(at('esra', 'begin'), {
    'youths[]': house.person('deniz'),
    authorship: 'family',
    wish: 'Nog een plan.',
  })
  assert.equal(second.status, 409)
  assert.match(second.text, /Ga naar het plan/)
  await assert.rejects(
    house.ask(
      `insert into care.plan (municipality_id, family_id, id, subjects, author, form, authorship, template_version, started_on, created_at, changed_at, sealed, key_person)
       select municipality_id, family_id, gen_random_uuid(), subjects, author, form, authorship, template_version, started_on, created_at, changed_at, sealed, key_person
       from care.plan where family_id = $1`,
      [house.family('esra')],
    ),
    /plan_open/,
  )
})

test('D-PLN-03: an open plan with two running coordinators, or with none, cannot be stored', async () => {
  const family = house.family('esra')
  await assert.rejects(
    house.ask('update care.coordinator_term set until_at = now() where family_id = $1 and until_at is null', [family]),
    /an open plan has a coordinator/,
  )
  await assert.rejects(
    house.ask(
      `insert into care.coordinator_term (municipality_id, family_id, id, person_id, professional, temporary, from_at)
       select municipality_id, family_id, gen_random_uuid(), person_id, true, true, now() from care.coordinator_term where family_id = $1`,
      [family],
    ),
    /coordinator_term_running/,
  )
})

test('D-PLN-01: from its first day a plan has one coordinator, whose first term is temporary', async () => {
  const terms = await house.ask(
    `select t.temporary from care.plan p join care.coordinator_term t on t.family_id = p.family_id and t.until_at is null
     where p.closed_at is null and t.from_at <= p.created_at`,
  )
  const plans = await house.ask('select id from care.plan where closed_at is null')
  assert.ok(plans.length >= 8)
  assert.equal(terms.length, plans.length)
})

test('the sentence of the plan is the family’s: worded again with the earlier words kept, and refused when too long', async () => {
  const esra = await house.visitor('esra')
  const path = at('esra', 'dit-willen-we')
  const page = await esra.get(path)
  assert.match(page.text, /Wij willen rust in huis/)
  const long = await esra.post(path, { wish: 'a'.repeat(201), ourselves: '', base: '1' })
  assert.equal(long.status, 422)
  assert.match(long.text, /Er mogen 200 tekens in/)
  const kept = await esra.post(path, { wish: 'Wij willen rust in huis en vertrouwen.', ourselves: '', base: '1' })
  assert.equal(kept.status, 303)
  const wordings = await house.ask('select no from care.plan_wording where family_id = $1', [house.family('esra')])
  assert.equal(wordings.length, 2)
  assert.equal((await (await house.visitor('olaf')).get(path)).status, 404)
})

test('two who word the sentence at once lose nothing: the second goes to the page that shows both', async () => {
  const path = at('sam', 'dit-willen-we')
  const first = await (await house.visitor('mirjam')).post(path, { wish: 'Sam mag van ons allebei houden.', base: '1' })
  assert.equal(first.status, 303)
  const second = await (await house.visitor('olaf')).post(path, { wish: 'Sam is bij ons allebei thuis.', base: '1' })
  assert.match(second.location ?? '', /\/woorden\/plan\//)
})

test('grandfather Jan, who has no pass on Sam, neither reads nor begins the plan', async () => {
  const jan = await house.visitor('jan')
  assert.equal((await jan.get(at('sam', 'dit-willen-we'))).status, 404)
  const begun = await jan.post(at('sam', 'begin'), { 'youths[]': house.person('sam'), authorship: 'family' })
  assert.ok(begun.status === 404 || begun.status === 403, String(begun.status))
  assert.equal((await house.ask('select id from care.plan where family_id = $1', [house.family('sam')])).length, 1)
})

test('the family reads in words how much time the plan asks, and only the coordinator says it', async () => {
  const path = at('esra', 'tijd')
  const page = await (await house.visitor('esra')).get(path)
  assert.match(page.text, /Dit plan vraagt nu niet veel en niet weinig tijd van Dana/)
  assert.doesNotMatch(page.text, /type="radio" id="load"/)
  assert.equal((await (await house.visitor('esra')).post(path, { load: 'heavy' })).status, 403)
  const dana = await house.visitor('dana')
  assert.equal((await dana.post(path, { load: 'endless' })).status, 422)
  assert.match((await dana.act(path, { load: 'heavy' })).text, /Dit plan vraagt nu veel tijd van Dana/)
})
