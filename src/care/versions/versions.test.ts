import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const base = (key: string) => `/gezin/${house.family(key)}/klopt-dit-plan`

test('everybody a version was offered to reads all stands on it; nobody is hidden behind another', async () => {
  for (const key of ['sam', 'mirjam', 'olaf', 'bram']) {
    const page = await (await house.visitor(key)).get(base('sam'))
    assert.equal(page.status, 200, key)
    assert.match(page.text, /Sam: ja/)
    assert.match(page.text, /Mirjam: een deel/)
    assert.match(page.text, /Olaf: nee/)
    assert.match(page.text, /Ik wil Sam vaker bij mij thuis/)
  }
})

test('the first version names the goals that stood in the plan on its day, and none of later', async () => {
  for (const [key, goals] of [
    ['esra', 6],
    ['sam', 1],
  ] as const) {
    const [version] = await house.ask<{ goals: number; later: number }>(
      `select (select count(*)::int from jsonb_array_elements(v.contents) c where c ->> 'kind' = 'goal') as goals,
        (select count(*)::int from care.goal g where g.family_id = v.family_id and g.created_at > v.offered_at
          and v.contents @> jsonb_build_array(jsonb_build_object('id', g.id))) as later
      from care.plan_version v where v.family_id = $1 and v.no = 1`,
      [house.family(key)],
    )
    assert.deepEqual(version, { goals, later: 0 }, key)
  }
})

test('who was not offered the plan does not read it: grandfather Jan, another family, another coordinator', async () => {
  assert.equal((await (await house.visitor('jan')).get(base('sam'))).status, 404)
  assert.equal((await (await house.visitor('esra')).get(base('sam'))).status, 404)
  assert.equal((await (await house.visitor('dana')).get(base('sam'))).status, 404)
})

test('D-PLN-12: a no does not stop the version from counting, and the page says what it is not', async () => {
  const page = await (await house.visitor('olaf')).get(base('sam'))
  assert.match(page.text, /Met deze versie werkt u nu/)
  assert.match(page.text, /Dit is nog geen ja tegen hulp\. En ook geen ja tegen delen\./)
})

test('a person says the own stand once, changes it by a new one, and takes the last back within ten minutes', async () => {
  const deniz = await house.visitor('deniz')
  const operation = crypto.randomUUID()
  const wish = { stand: 'yes', words: 'Nu klopt het wel.' }
  const answers = [await deniz.post(base('deniz'), wish, operation), await deniz.post(base('deniz'), wish, operation)]
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  )
  assert.match((await deniz.get(answers[0]?.location ?? '')).text, /Deniz: ja/)
  const rows = await house.ask('select id from care.plan_agreement where person_id = $1', [house.person('deniz')])
  assert.equal(rows.length, 2)
  const back = await deniz.act(`${base('deniz')}/${operation}/terug`)
  assert.match(back.text, /Deniz: een deel/)
  const esra = await house.visitor('esra')
  assert.equal((await esra.post(`${base('deniz')}/${operation}/terug`)).status, 404)
})

test('an answer without a choice comes back with the words that were typed', async () => {
  const page = await (await house.visitor('esra')).post(base('esra'), { stand: '', words: 'Ik twijfel nog.' })
  assert.equal(page.status, 422)
  assert.match(page.text, /Kies een antwoord/)
  assert.match(page.text, /Ik twijfel nog\./)
})

test('D-ALL-03: the coordinator types what somebody said aloud, never over the person’s own words', async () => {
  const dana = await house.visitor('dana')
  const path = `${base('esra')}/namens/${house.person('esra')}`
  const refused = await dana.post(path, { stand: 'no', words: '', channel: 'spoken' })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Esra gaf zelf al antwoord/)
  assert.equal((await (await house.visitor('deniz')).get(path)).status, 403)
})

test('a changed plan asks everybody again: missing reads nog niet gezegd, and what was typed says by whom', async () => {
  const dana = await house.visitor('dana')
  const offered = await dana.act(`${base('esra')}/nieuw`, {
    changed: 'Er is een doel bij gekomen.',
    occasion: 'request',
  })
  assert.match(offered.text, /Versie 2 ligt nu bij iedereen/)
  const esra = await house.visitor('esra')
  const page = await esra.get(base('esra'))
  assert.match(page.text, /Het plan is veranderd\. Wil je opnieuw kijken\?/)
  assert.match(page.text, /Esra: nog niet gezegd/)
  assert.match(page.text, /Deniz: nog niet gezegd/)
  const typed = await dana.act(`${base('esra')}/namens/${house.person('esra')}`, {
    stand: 'yes',
    words: 'Dat is goed.',
    channel: 'spoken',
  })
  assert.match(typed.text, /Opgeschreven door Dana/)
  const own = await esra.act(base('esra'), { stand: 'partly', words: 'Niet alles.' })
  assert.match(own.text, /Esra: een deel/)
})

test('only the coordinator offers a version, with what changed and why now', async () => {
  assert.equal((await (await house.visitor('esra')).get(`${base('esra')}/nieuw`)).status, 403)
  const dana = await house.visitor('dana')
  const empty = await dana.post(`${base('esra')}/nieuw`, { changed: '', occasion: 'request' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Schrijf op wat er is veranderd/)
  const reasonless = await dana.post(`${base('esra')}/nieuw`, { changed: 'Iets.', occasion: 'zomaar' })
  assert.match(reasonless.text, /Kies waarom er nu een versie is/)
  assert.match(reasonless.text, />Iets\.</)
})

test('the database itself lets nobody speak for another', async () => {
  const version = await house.ask<{ id: string }>('select id from care.plan_version where family_id = $1', [
    house.family('sam'),
  ])
  await assert.rejects(
    house.pool.transaction(async (tx) => {
      const olaf = await house.visitor('olaf')
      await tx.one('trial.open', 'select door.open($1, $2, $3, $4, $5, $6, $7, $8)', [
        olaf.token,
        house.family('sam'),
        'zeggen of het plan klopt',
        'read',
        ['decisions'],
        'plan',
        null,
        crypto.randomUUID(),
      ])
      await tx.one(
        'trial.speak',
        `insert into care.plan_agreement (municipality_id, family_id, id, version_id, person_id, stand, channel, said_at, sealed, key_person)
         select municipality_id, family_id, gen_random_uuid(), $1, $2, 'yes', 'screen', now(), '', $2 from care.plan_version where id = $1`,
        [version[0]?.id, house.person('sam')],
      )
    }),
    /row-level security/,
  )
})

test('a yes to a version that another has followed meanwhile is no yes to that one: not from an open page, and not from what was kept', async () => {
  const [esra, dana] = [await house.visitor('esra'), await house.visitor('dana')]
  const [newest] = await house.ask<{ no: number }>(
    'select max(no)::integer as no from care.plan_version where family_id = $1',
    [house.family('esra')],
  )
  const seen = String(newest?.no)
  await esra.post('/concept', { _draft: base('esra'), stand: 'no', words: 'Half af.', version: seen })
  assert.match((await esra.get(base('esra'))).text, /value="no" checked/)
  const offered = await dana.post(`${base('esra')}/nieuw`, { changed: 'Er is een doel bij.', occasion: 'review' })
  assert.equal(offered.status, 303)
  const late = await esra.post(base('esra'), { stand: 'yes', words: 'Dit klopt.', version: seen })
  assert.equal(late.status, 409)
  assert.match(late.text, /Dit klopt\./)
  assert.doesNotMatch(late.text, /value="yes" checked/)
  const page = (await esra.get(base('esra'))).text
  assert.doesNotMatch(page, /value="no" checked/)
  assert.match(page, /Half af\./)
})
