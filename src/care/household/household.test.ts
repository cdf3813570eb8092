import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { routes } from '#src/routes.ts'
import { castMonthSaid, dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const base = (key: string) => `/gezin/${house.family(key)}/gezin`

test('everybody reads who belongs in the family’s order, with month and year of birth as far as the pass goes', async () => {
  const mirjam = await (await house.visitor('mirjam')).get(base('sam'))
  assert.equal(mirjam.status, 200)
  assert.match(mirjam.text, new RegExp(`Geboren in ${castMonthSaid('2013-05-05')}`))
  assert.match(mirjam.text, new RegExp(`Geboren in ${castMonthSaid('1984-02-17')}`))
  assert.doesNotMatch(mirjam.text, new RegExp(castMonthSaid('1982-09-30')))
  assert.ok(mirjam.text.indexOf('Sam</h2>') < mirjam.text.indexOf('Opa Jan</h2>'))
  assert.match(mirjam.text, /Jullie wonen in twee huizen/)
  assert.match(mirjam.text, /Mirjam en Olaf mogen beslissen over Sam/)
})

test('D-PEO-02: Olaf reads the name of the other home and nowhere its address or phone, on any page', async () => {
  const olaf = await house.visitor('olaf')
  const own = await olaf.get(base('sam'))
  assert.match(own.text, /Dijkweg 88/)
  assert.match(own.text, /Bij mama/)
  const homes = await house.ask<{ id: string }>('select id from care.household where family_id = $1', [
    house.family('sam'),
  ])
  const values: Record<string, string[]> = {
    familyId: [house.family('sam')],
    homeId: homes.map(({ id }) => id),
    personId: [house.person('mirjam'), house.person('sam')],
    youthId: [house.person('sam')],
    kind: ['goed', 'lastig', 'plan', 'verhaal'],
    itemId: [house.person('mirjam')],
  }
  const paths = routes
    .filter((route) => route.method === 'GET' && route.path.startsWith('/gezin/:familyId'))
    .flatMap((route) => spread(route.path, values))
    .filter((path) => !path.includes(':') && !path.endsWith('/nieuws'))
  assert.ok(paths.length > 20, `${paths.length} pages`)
  for (const path of paths) {
    const page = await olaf.get(path)
    assert.doesNotMatch(page.text, /Kastanjehof|06 00 00 33 01|0600003301/, path)
  }
})

const spread = (path: string, values: Record<string, string[]>): string[] => {
  const found = /:(\w+)/.exec(path)
  const all = found === null ? undefined : values[found[1] ?? '']
  return found === null || all === undefined
    ? [path]
    : all.flatMap((value) => spread(path.replace(found[0], value), values))
}

test('the coordinator and who lives there read an address; Sam, who has two homes, reads both', async () => {
  for (const key of ['sam', 'bram']) {
    const page = await (await house.visitor(key)).get(base('sam'))
    assert.match(page.text, /Kastanjehof 3/, key)
    assert.match(page.text, /Dijkweg 88/, key)
  }
  const jan = await (await house.visitor('jan')).get(base('sam'))
  assert.equal(jan.status, 200)
  assert.doesNotMatch(jan.text, /Kastanjehof|Dijkweg|Geboren in mei|mogen beslissen/)
})

test('nobody moves into a home where others live: the database refuses what no page offers', async () => {
  const [home] = await house.ask<{ id: string }>(
    'select h.id from care.household h join care.family_member m on h.id = any(m.households) where m.person_id = $1',
    [house.person('mirjam')],
  )
  const olaf = await house.visitor('olaf')
  await assert.rejects(
    house.pool.transaction(async (tx) => {
      await tx.one('trial.open', 'select door.open($1, $2, $3, $4, $5, $6, $7, $8)', [
        olaf.token,
        house.family('sam'),
        'het gezin bijwerken',
        'change',
        ['contact'],
        'household',
        null,
        crypto.randomUUID(),
      ])
      await tx.one('trial.move', 'update care.family_member set households = array[$1::uuid] where person_id = $2', [
        home?.id,
        house.person('olaf'),
      ])
    }),
    /others live in this home/,
  )
  assert.equal((await olaf.get(`${base('sam')}/huis/${home?.id}`)).status, 403)
})

test('D-PEO-02: a secret address is for the two persons named and nobody else, the coordinator neither', async () => {
  const mirjam = await house.visitor('mirjam')
  const wish = {
    label: 'Op een andere plek',
    address: 'Geheimpad 1',
    phone: '',
    'residents[]': house.person('mirjam'),
    'secret[]': 'yes',
  }
  const one = await mirjam.post(`${base('sam')}/huis`, { ...wish, 'readers[]': house.person('mirjam') })
  assert.equal(one.status, 422)
  assert.match(one.text, /Kies twee mensen/)
  const kept = await mirjam.act(`${base('sam')}/huis`, {
    ...wish,
    'readers[]': [house.person('mirjam'), house.person('jan')],
  })
  assert.match(kept.text, /Geheimpad 1/)
  assert.match((await (await house.visitor('jan')).get(base('sam'))).text, /Geheimpad 1/)
  for (const key of ['bram', 'olaf', 'sam']) {
    assert.doesNotMatch((await (await house.visitor(key)).get(base('sam'))).text, /Geheimpad/, key)
  }
})

test('E6: that Mirjam has a secret home is known to nobody who is not named for it; who coordinates reads its name only', async () => {
  for (const key of ['olaf', 'sam'])
    for (const page of ['gezin', 'wie-ziet-wat', 'plan', 'gegevens/alles', 'gegevens/kopie/json']) {
      const { text } = await (await house.visitor(key)).get(`/gezin/${house.family('sam')}/${page}`)
      assert.doesNotMatch(text, /Op een andere plek/, `${key} ${page}`)
    }
  for (const key of ['mirjam', 'jan', 'bram'])
    assert.match((await (await house.visitor(key)).get(base('sam'))).text, /Op een andere plek/, key)
})

test('somebody is added once, and the page says what is missing with everything typed still there', async () => {
  const esra = await house.visitor('esra')
  const path = `${base('esra')}/lid`
  const wish = {
    callName: 'Oma Nur',
    familyName: '',
    part: 'other',
    'born.day': '',
    'born.month': '3',
    'born.year': '1955',
    'dayUnknown[]': 'yes',
  }
  const nameless = await esra.post(path, { ...wish, callName: '' })
  assert.equal(nameless.status, 422)
  assert.match(nameless.text, /Vul een voornaam in/)
  assert.match(nameless.text, /value="1955"/)
  assert.match((await esra.post(path, { ...wish, 'born.year': '' })).text, /Vul de maand en het jaar in/)
  assert.match((await esra.post(path, { ...wish, 'born.year': '1890' })).text, /Hooguit 120 jaar geleden/)
  const operation = crypto.randomUUID()
  await esra.post(path, wish, operation)
  const kept = await esra.act(path, wish, operation)
  assert.match(kept.text, /Oma Nur hoort nu bij jullie gezin/)
  const [born] = await house.ask<{ born_on: unknown; born: string }>(
    "select born_on, to_char(born_on, 'YYYY-MM-DD') as born from care.birth where person_id = $1",
    [operation],
  )
  assert.equal(born?.born, '1955-03-31')
})

test('the family chooses its order, and each home its own name', async () => {
  const esra = await house.visitor('esra')
  const moved = await esra.act(`${base('esra')}/volgorde`, { person: house.person('elif'), to: 'up' })
  assert.ok(moved.text.indexOf('Elif</h2>') < moved.text.indexOf('Deniz</h2>'))
  const [home] = await house.ask<{ id: string }>('select id from care.household where family_id = $1', [
    house.family('esra'),
  ])
  const path = `${base('esra')}/huis/${home?.id}`
  assert.match((await esra.get(path)).text, /Lijsterbes 12/)
  const changed = await esra.act(path, {
    label: 'Nummer twaalf',
    address: 'Lijsterbes 12, Meerstede',
    phone: '',
    'interpreter[]': 'yes',
    base: '1',
  })
  assert.match(changed.text, /Nummer twaalf/)
  assert.match(changed.text, /In dit huis is een tolk nodig/)
  assert.equal((await esra.post(path, { label: '', address: '', phone: '' })).status, 422)
})

test('who changes a home from an older page reads first what stands there now, and writes over nobody', async () => {
  const [esra, dana] = [await house.visitor('esra'), await house.visitor('dana')]
  const [home] = await house.ask<{ id: string }>('select id from care.household where family_id = $1', [
    house.family('esra'),
  ])
  const path = `${base('esra')}/huis/${home?.id}`
  const base1 = /name="base" value="(\d+)"/.exec((await esra.get(path)).text)?.[1] ?? ''
  await dana.act(path, { label: 'Bij ons', address: 'Meidoorn 3, Meerstede', phone: '', base: base1 })
  const late = await esra.post(path, { label: 'Thuis', address: 'Lijsterbes 12, Meerstede', phone: '', base: base1 })
  assert.equal(late.status, 422)
  assert.match(late.text, /Iemand paste dit huis net aan. Nu staat er: Bij ons, Meidoorn 3, Meerstede/)
  assert.match(late.text, /value="Lijsterbes 12, Meerstede"/, 'what was typed is still there')
  const base2 = /name="base" value="(\d+)"/.exec(late.text)?.[1] ?? ''
  const again = await esra.act(path, { label: 'Thuis', address: 'Lijsterbes 12, Meerstede', phone: '', base: base2 })
  assert.match(again.text, /Lijsterbes 12/)
})

test('D-PEO-03: unknown custody reads unknown, never derived, and is a task for the coordinator with a day', async () => {
  const bram = await house.visitor('bram')
  await house.ask('delete from care.custody_snapshot where youth_id = $1', [house.person('lieke')])
  const page = await (await house.visitor('dana')).get(base('lieke'))
  assert.match(page.text, /Dat weten wij nog niet zeker/)
  assert.match(page.text, /Kijk dit na voor/)
  // Milan is 18: nobody decides for him any more.
  assert.doesNotMatch((await bram.get(base('milan'))).text, /Wie mag beslissen over Milan/)
  const path = `${base('sam')}/gezag/${house.person('sam')}`
  assert.equal((await (await house.visitor('mirjam')).get(path)).status, 403)
  assert.equal((await (await house.visitor('esra')).get(path)).status, 404)
  const wish = {
    outcome: 'confirmed',
    kind: 'oneParent',
    source: 'court',
    'holders[]': house.person('mirjam'),
    'checked.day': '1',
    'checked.month': '1',
    'checked.year': '2099',
  }
  const future = await bram.post(path, wish)
  assert.equal(future.status, 422)
  assert.match(future.text, /Kies een dag die al geweest is/)
  const nobody = await bram.post(path, { ...wish, 'holders[]': [], 'checked.year': '2026' })
  assert.match(nobody.text, /Kies wie het gezag heeft/)
})

const samsBirth = () => new RegExp(`Geboren in ${castMonthSaid('2013-05-05')}`)

test('D-PEO-05: custody recorded otherwise changes who reads at once, and what was said before stays', async () => {
  const olaf = await house.visitor('olaf')
  const asked = `select count(*)::int as stands from care.plan_agreement where family_id = $1 and person_id = $2`
  const values = [house.family('sam'), house.person('olaf')]
  const before = await house.ask<{ stands: number }>(asked, values)
  assert.match((await olaf.get(base('sam'))).text, samsBirth())
  const kept = await (await house.visitor('bram')).post(`${base('sam')}/gezag/${house.person('sam')}`, {
    outcome: 'confirmed',
    kind: 'oneParent',
    source: 'court',
    'holders[]': house.person('mirjam'),
    'checked.day': '1',
    'checked.month': '1',
    'checked.year': dayIn(0).slice(0, 4),
  })
  assert.equal(kept.status, 303)
  assert.doesNotMatch((await olaf.get(base('sam'))).text, samsBirth())
  assert.match((await (await house.visitor('mirjam')).get(base('sam'))).text, samsBirth())
  assert.deepEqual(await house.ask(asked, values), before)
})

test('another family and another coordinator get the page that is not there', async () => {
  for (const key of ['esra', 'dana']) assert.equal((await (await house.visitor(key)).get(base('sam'))).status, 404)
})
