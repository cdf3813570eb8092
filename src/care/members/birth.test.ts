import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { castMonthSaid, dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const home = (key: string) => `/gezin/${house.family(key)}`
const birthPath = (of: string, person = house.person(of)) => `${home(of)}/gezin/lid/${person}/geboren`
const born = (day: string, month: string, year: string) => ({ 'born.day': day, 'born.month': month, 'born.year': year })
const thisYear = Number(dayIn(0).slice(0, 4))
const bornOf = async (person: string) =>
  (
    await house.ask<{ day: string; known: string }>(
      "select to_char(born_on, 'YYYY-MM-DD') as day, known_to as known from care.birth where person_id = $1",
      [person],
    )
  )[0]

test('D-PEO-06: before a birth day is saved it is said who reads and decides then, and saved it counts at once', async () => {
  const [dana, esra] = [await house.visitor('dana'), await house.visitor('esra')]
  const goals = `${home('deniz')}/doelen`
  const about = async () => (await esra.get(goals)).text
  assert.match((await esra.get(`${home('deniz')}/gezin`)).text, new RegExp(`Geboren in ${castMonthSaid('2011-03-02')}`))
  const before = await bornOf(house.person('deniz'))
  const sixteen = born('1', '1', String(thisYear - 16))
  const look = await dana.post(birthPath('deniz'), { ...sixteen, way: 'look' })
  assert.equal(look.status, 200)
  assert.match(look.text, /Deniz is dan 16 jaar of ouder\. Deniz beslist zelf\. Ouders lezen alleen wat Deniz deelt\./)
  assert.match(look.text, /Dit geldt meteen/)
  assert.match(look.text, /Deniz wordt 18 jaar op/)
  assert.deepEqual(await bornOf(house.person('deniz')), before)

  const kept = await dana.act(birthPath('deniz'), { ...sixteen, way: 'keep' })
  assert.match(kept.text, /De geboortedag van Deniz is aangepast/)
  const [pass] = await house.ask<{ reads: boolean }>(
    `select exists (select from door.relations($1, (select municipality_id from care.family where id = $2), $2) r where r.subject = $3) as reads`,
    [house.person('esra'), house.family('deniz'), house.person('deniz')],
  )
  assert.equal(pass?.reads, false)
  assert.doesNotMatch((await esra.get(`${home('deniz')}/gezin`)).text, /Geboren in januari/)
  assert.ok((await about()).length > 0)

  assert.match((await dana.act(`${birthPath('deniz')}/terug`)).text, /Het staat weer zoals het was/)
  assert.deepEqual(await bornOf(house.person('deniz')), before)
  assert.match((await esra.get(`${home('deniz')}/gezin`)).text, new RegExp(`Geboren in ${castMonthSaid('2011-03-02')}`))
})

test('a youth and a parent cannot make a youth older or younger; the coordinator’s change stands in the log', async () => {
  for (const key of ['deniz', 'esra']) {
    const visitor = await house.visitor(key)
    assert.equal((await visitor.get(birthPath('deniz'))).status, 403, key)
    assert.equal((await visitor.post(birthPath('deniz'), { ...born('1', '1', '2009'), way: 'keep' })).status, 403, key)
  }
  const esra = await house.visitor('esra')
  const mended = await esra.post(birthPath('esra'), { ...born('10', '4', '1987'), way: 'keep' })
  assert.equal(mended.status, 303)
  const child = await esra.post(birthPath('esra'), { ...born('10', '4', String(thisYear - 10)), way: 'keep' })
  assert.equal(child.status, 422)
  assert.match(child.text, /waarop je 18 of ouder bent/)
  const dana = await house.visitor('dana')
  await dana.post(birthPath('elif'), { ...born('15', '6', '2019'), way: 'keep' })
  const logged = await house.ask(
    "select action, purpose from care.access_log where object_class = 'birth' and object_id = $1 and person_id = $2 and action = 'change'",
    [house.person('elif'), house.person('dana')],
  )
  assert.deepEqual(logged, [{ action: 'change', purpose: 'het gezin bijwerken' }])
  const [correction] = await house.ask<{ was: string; now: string }>(
    "select to_char(was_on, 'MM-DD') as was, to_char(born_on, 'MM-DD') as now from care.birth_correction where person_id = $1",
    [house.person('elif')],
  )
  assert.notEqual(correction?.was, correction?.now)
})

test('a slip of the pen makes no youth 76 years old: the day is refused before it is looked at and when it is saved', async () => {
  const dana = await house.visitor('dana')
  const before = await bornOf(house.person('deniz'))
  for (const way of ['look', 'keep']) {
    const answer = await dana.post(birthPath('deniz'), { ...born('1', '1', '1950'), way })
    assert.equal(answer.status, 422, way)
    assert.match(answer.text, /Kijk dit na\. Een kind of jongere is hier jonger dan 23\./)
  }
  assert.deepEqual(await bornOf(house.person('deniz')), before)
})

test('who turned 23 meanwhile and still has a plan has a slip put right like everybody', async () => {
  const bram = await house.visitor('bram')
  const year = thisYear - 24
  await house.ask('update care.birth set born_on = $2 where person_id = $1', [house.person('milan'), `${year}-05-04`])
  assert.equal((await bram.post(birthPath('milan'), { ...born('5', '4', String(year)), way: 'keep' })).status, 303)
  assert.equal((await bornOf(house.person('milan')))?.day, `${year}-04-05`)
})

test('D-PEO-06: with only the year known somebody is the youngest possible, and the page says the year', async () => {
  const bram = await house.visitor('bram')
  const year = thisYear - 12
  const kept = await bram.act(birthPath('sam'), { ...born('', '', String(year)), 'dayUnknown[]': 'month', way: 'keep' })
  assert.match(kept.text, new RegExp(`Geboren in ${year}<`))
  assert.deepEqual(await bornOf(house.person('sam')), { day: `${year}-12-31`, known: 'year' })
  const form = await bram.get(birthPath('sam'))
  assert.match(form.text, /value="month" checked/)
  const wrong = await bram.post(birthPath('sam'), { ...born('1', '1', '2099'), way: 'look' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /value="2099"/)
})

test('D-PEO-13: a child that is not born yet has a month, no account, no number and no agreement until its birth day is entered', async () => {
  const [esra, dana] = [await house.visitor('esra'), await house.visitor('dana')]
  const [year = '', month = ''] = dayIn(100).split('-')
  const operation = crypto.randomUUID()
  const wish = {
    callName: '',
    familyName: '',
    part: 'unborn',
    ...born('', month, year),
  }
  const added = await esra.act(`${home('esra')}/gezin/lid`, wish, operation)
  assert.match(added.text, /Baby hoort nu bij jullie gezin/)
  assert.match(added.text, /Wordt geboren in/)
  assert.doesNotMatch((await dana.get(`${home('esra')}/uitnodigen`)).text, /Baby/)
  const invited = await dana.post(`${home('esra')}/uitnodigen`, {
    person: operation,
    fact: 'fiets',
    channel: 'card',
    mail: '',
  })
  assert.equal(invited.status, 422)
  const [goal] = [...(await dana.get(`${home('esra')}/plan`)).text.matchAll(/\/doelen\/([0-9a-f-]{36})"/g)]
  const scored = await dana.post(`${home('esra')}/doelen/${goal?.[1]}/cijfer`, { score: '6', rater: operation })
  assert.notEqual(scored.status, 303)
  for (const table of ['care.score', 'care.plan_agreement'])
    await assert.rejects(
      house.ask(
        `insert into ${table} select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'author', $1::text, 'person_id', $1::text))).* from ${table} s limit 1`,
        [operation],
      ),
      /not born yet/,
      table,
    )

  const look = await esra.post(birthPath('esra', operation), { ...born('1', '1', String(thisYear)), way: 'look' })
  assert.match(look.text, /Baby hoort dan als kind bij dit gezin/)
  assert.match(look.text, /Dana kijkt na wie er mag beslissen over Baby/)
  const kept = await esra.act(birthPath('esra', operation), { ...born('1', '1', String(thisYear)), way: 'keep' })
  assert.match(kept.text, /Baby staat er nu bij als kind/)
  const [member] = await house.ask<{ parts: string[]; due: string | null }>(
    'select m.parts, b.due_month as due from care.family_member m join care.birth b on b.person_id = m.person_id where m.person_id = $1',
    [operation],
  )
  assert.deepEqual(member, { parts: ['youth'], due: null })
  assert.match((await dana.get(`${home('esra')}/gezin`)).text, /Wie mag beslissen over Baby\?/)
})
