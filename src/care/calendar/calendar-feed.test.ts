import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dayIn, inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let dana: Visitor
/** The first conversation with Esra alone, in three days. */
let talk: string
before(async () => {
  house = await openTrialHouse()
  dana = await house.visitor('dana')
  talk = await planned(['esra'], 3)
})
after(() => house.close())

const place = '/instellingen/agenda'

async function planned(who: readonly [string, ...string[]], days: number): Promise<string> {
  const invited = who.map((one) => house.person(one))
  const answer = await dana.post(`/gezin/${house.family(who[0])}/startgesprek/plannen`, {
    ...inDays('on', days),
    at: '19:30',
    'invited[]': invited,
  })
  assert.equal(answer.status, 303)
  return (answer.location ?? '').split('?')[0] ?? ''
}

const addressIn = (html: string) => /\/agenda\/([\w-]{43})</.exec(html)?.[1]

/** The path of the own feed, made where there is none yet. */
async function feedOf(who: string): Promise<string> {
  const visitor = await house.visitor(who)
  if (addressIn((await visitor.get(place)).text) === undefined) await visitor.post(place)
  return `/agenda/${addressIn((await visitor.get(place)).text)}`
}

/** As a calendar asks: without a session. */
async function told(path: string): Promise<string> {
  const answer = await fetch(house.base + path)
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /^text\/calendar/)
  return await answer.text()
}
const events = (calendar: string) => calendar.split('BEGIN:VEVENT').slice(1)
const idOf = (path: string) => path.split('/').at(-1) ?? ''
const compact = (days: number) => dayIn(days).replaceAll('-', '')
const mine = async (who: string, path = talk) =>
  events(await told(await feedOf(who))).filter((each) => each.includes(idOf(path)))

test('who is invited finds the conversation in the own calendar: when, and no name, no family and nothing of what it is about', async () => {
  const calendar = await told(await feedOf('esra'))
  const [event = ''] = events(calendar).filter((each) => each.includes(idOf(talk)))
  assert.match(event, new RegExp(`DTSTART;TZID=Europe/Amsterdam:${compact(3)}T193000`))
  assert.match(event, /SUMMARY:Afspraak\r\n/)
  assert.match(event, /STATUS:CONFIRMED/)
  for (const word of ['Esra', 'Dana', 'gezin', 'startgesprek', 'school', 'hulp', house.family('esra')])
    assert.doesNotMatch(calendar, new RegExp(word, 'i'), word)
})

test('only who is invited and who coordinates has it: a youth of the family, the other parent and a stranger to the family have not', async () => {
  assert.equal((await mine('esra')).length, 1)
  assert.equal((await mine('dana')).length, 1)
  for (const other of ['deniz', 'sanne', 'marco']) assert.deepEqual(await mine(other), [], other)
  const ofTom = await planned(['tom'], 4)
  assert.equal((await mine('tom', ofTom)).length, 1)
  assert.deepEqual(await mine('sanne', ofTom), [])
})

test('another day is the same appointment with a higher number, and one that was called off says so', async () => {
  const moving = await planned(['esra'], 5)
  await dana.post(`${moving}/dag`, { ...inDays('on', 6), at: '20:00' })
  const [moved = ''] = await mine('esra', moving)
  assert.match(
    moved,
    new RegExp(`SEQUENCE:1\r\n[\\s\\S]*DTSTART;TZID=Europe/Amsterdam:${compact(6)}T200000[\\s\\S]*STATUS:CONFIRMED`),
  )
  await (await house.visitor('esra')).post(`${moving}/afzeggen`)
  const [off = ''] = await mine('esra', moving)
  assert.match(off, /SEQUENCE:2\r\n[\s\S]*STATUS:CANCELLED/)
})

test('an address is made once, and asked twice it is the same', async () => {
  const first = await feedOf('tom')
  await (await house.visitor('tom')).post(place)
  assert.equal(await feedOf('tom'), first)
})

test('in one press the address is stopped: it tells the same as one that never was, and a new one is another', async () => {
  const esra = await house.visitor('esra')
  const old = await feedOf('esra')
  assert.match((await esra.act(`${place}/stop`)).text, /Het adres is gestopt/)
  assert.equal(await told(old), await told(`/agenda/${'A'.repeat(43)}`))
  assert.deepEqual(events(await told(old)), [])
  assert.notEqual(await feedOf('esra'), old)
})

test('who has no place in the family any more finds nothing of it', async () => {
  assert.equal((await mine('esra')).length, 1)
  const until = (day: string) =>
    house.ask(`update care.family_member set until_on = ${day} where family_id = $1 and person_id = $2`, [
      house.family('esra'),
      house.person('esra'),
    ])
  await until('door.today()')
  assert.deepEqual(await mine('esra'), [])
  await until('null')
})

test('an account that is closed tells nothing outside', async () => {
  const feed = await feedOf('esra')
  const disabled = (at: string) =>
    house.ask(`update entry.account set disabled_at = ${at} where person_id = $1`, [house.person('esra')])
  await disabled('door.now()')
  assert.deepEqual(events(await told(feed)), [])
  await disabled('null')
})

test('without a session nobody makes an address, and an address of another shape is none', async () => {
  const stranger = await house.visitor()
  assert.match((await stranger.get(place)).location ?? '', /inloggen/)
  for (const act of [place, `${place}/stop`]) assert.match((await stranger.post(act)).location ?? '', /inloggen/, act)
  assert.equal((await stranger.get('/agenda/kort')).status, 400)
})

test('one address is asked fifty times at once and once a minute after that, the same for one that never was; another is not held up', async () => {
  const paced = await openTrialHouse('bare', { pace: 15 })
  const asked = async (address: string, times: number) => {
    const answers = await Promise.all(Array.from({ length: times }, () => fetch(`${paced.base}/agenda/${address}`)))
    return answers.filter(({ status }) => status === 200).length
  }
  try {
    const [one, other] = ['A'.repeat(43), 'B'.repeat(43)]
    assert.equal(await asked(one, 60), 50)
    assert.equal(await asked(other, 1), 1)
    const refused = await fetch(`${paced.base}/agenda/${one}`)
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [429, '30'])
    await paced.moveClock(61_000)
    assert.equal(await asked(one, 3), 1)
  } finally {
    await paced.close()
  }
})

test('who signed in longer ago than five minutes proves once more who it is before the address shows or is made; stopping it does not wait', async () => {
  const tom = await house.visitor('tom')
  assert.equal((await tom.get(place)).status, 200)
  const feed = await feedOf('tom')
  await house.moveClock(6 * 60_000)
  for (const answer of [await tom.get(place), await tom.post(place)]) {
    assert.equal(answer.status, 303)
    assert.match(answer.location ?? '', /^\/inloggen\?.*bevestig=1/)
  }
  assert.equal((await fetch(house.base + feed)).status, 200, 'the calendar itself goes on')
  await tom.post(`${place}/stop`)
  assert.deepEqual(events(await told(feed)), [])
  await house.moveClock(0)
})

test('beside the conversation stands a file for the own calendar, for who may open that conversation', async () => {
  const esra = await house.visitor('esra')
  assert.match((await esra.get(talk)).text, new RegExp(`href="${talk}/agenda"`))
  const file = await esra.get(`${talk}/agenda`)
  assert.match(file.headers.get('content-disposition') ?? '', /filename="afspraak\.ics"/)
  assert.match(file.text, new RegExp(`UID:${idOf(talk)}@[\\s\\S]*DTSTART;TZID=Europe/Amsterdam:${compact(3)}T193000`))
  assert.equal((await (await house.visitor('deniz')).get(`${talk}/agenda`)).status, 404)
})

test('the file of a conversation that was moved and called off tells the same as the feed, and its page says to take it out of the calendar', async () => {
  const off = await planned(['esra'], 8)
  const esra = await house.visitor('esra')
  const eventIn = (text: string) => text.split('BEGIN:VEVENT')[1]
  const same = async () => {
    const file = await esra.get(`${off}/agenda`)
    assert.equal(file.status, 200)
    assert.equal(eventIn(file.text), `${(await mine('esra', off))[0]}`)
    return eventIn(file.text) ?? ''
  }
  assert.match(await same(), /SEQUENCE:0[\s\S]*STATUS:CONFIRMED/)
  await dana.post(`${off}/dag`, { ...inDays('on', 9), at: '20:00' })
  assert.match(await same(), /SEQUENCE:1[\s\S]*STATUS:CONFIRMED/)
  assert.doesNotMatch((await esra.get(off)).text, /Haal het daar dan weg/)
  await esra.post(`${off}/afzeggen`)
  assert.match(await same(), /SEQUENCE:2[\s\S]*STATUS:CANCELLED/)
  assert.match((await esra.get(off)).text, /Zette je dit zelf in je agenda\? Haal het daar dan weg\./)
})

test('who coordinated once and opens the family no more finds nothing, before anybody else opens it', async () => {
  const feed = await feedOf('dana')
  assert.ok(events(await told(feed)).length > 0)
  const handed = (from: string, to: string) =>
    house.ask('update care.coordinator_term set person_id = $2 where person_id = $1 and family_id = $3', [
      ...[house.person(from), house.person(to), house.family('esra')],
    ])
  await handed('dana', 'bram')
  assert.deepEqual(
    events(await told(feed)).filter((each) => each.includes(idOf(talk))),
    [],
  )
  await handed('bram', 'dana')
})

test('signing out everywhere else stops the address too, and the page says so', async () => {
  const esra = await house.visitor('esra')
  const feed = await feedOf('esra')
  assert.match((await esra.get(place)).text, /Log je overal uit\? Dan stopt dit adres ook\./)
  assert.ok(events(await told(feed)).length > 0)
  await esra.post('/instellingen/uitloggen', { which: '' })
  assert.deepEqual(events(await told(feed)), [])
})

test('whoever is new in what a calendar tells that day reads it in the log that day', async () => {
  await told(await feedOf('dana'))
  await planned(['deniz'], 7)
  await told(await feedOf('dana'))
  const rows = await house.ask<{ about: string[] }>(
    "select subjects as about from care.access_log where family_id = $1 and purpose = 'de eigen agenda bijhouden' order by at desc limit 1",
    [house.family('esra')],
  )
  assert.ok(rows[0]?.about.includes(house.person('deniz')))
})

test('the family reads once a day in its log that a calendar asked, for whom', async () => {
  const rows = () =>
    house.ask<{ who: string }>(
      "select person_id as who from care.access_log where family_id = $1 and purpose = 'de eigen agenda bijhouden' and person_id = $2",
      [house.family('esra'), house.person('dana')],
    )
  const feed = await feedOf('dana')
  await told(feed)
  const today = (await rows()).length
  for (let time = 0; time < 3; time += 1) await told(feed)
  assert.equal((await rows()).length, today)
  await house.moveClock(86_400_000)
  await told(feed)
  assert.equal((await rows()).length, today + 1)
})

test('a calendar that asks at night is no look of its owner: no visit, no opening outside working hours', async () => {
  const [seen] = await house.ask<{ at: Date }>('select door.now() as at')
  await house.moveClock(30 * 86_400_000)
  await told(await feedOf('dana'))
  const [place] = await house.ask<{ id: string; asked: string | null }>(
    `select w.municipality_id as id, door.unopened_since(w.municipality_id, $2,
       jsonb_build_array(jsonb_build_object('at', $3::timestamptz, 'to', jsonb_build_array($1::uuid::text)))) as asked
     from care.worker w where w.person_id = $1::uuid`,
    [house.person('dana'), house.family('esra'), seen?.at],
  )
  assert.notEqual(place?.asked, null)
  const unusual = await house.ask(
    "select * from door.unusual_looks($1, door.now() - interval '1 day') where person_id = $2",
    [place?.id, house.person('dana')],
  )
  assert.deepEqual(unusual, [])
  await house.moveClock(0)
})
