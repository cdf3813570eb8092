import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { agreedProblem, maySecond, whyProblem } from './unasked.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

test('why somebody is not asked is written down, and the second yes is of somebody else', () => {
  assert.equal(whyProblem(''), 'missing')
  assert.equal(whyProblem('x'.repeat(501)), 'tooLong')
  assert.equal(whyProblem('Sam is bang.'), null)
  assert.equal(maySecond({ by: 'bram', second: null }, 'bram'), false)
  assert.equal(maySecond({ by: 'bram', second: null }, 'renske'), true)
  assert.equal(maySecond({ by: 'bram', second: 'renske' }, 'dana'), false)
})

test('a court or a guardian agrees on a day that has been', () => {
  const wish = { by: 'court', onDay: asDay('2026-11-16'), words: 'De rechter vindt het goed.' }
  const today = asDay('2026-11-16')
  assert.equal(agreedProblem(wish, today), null)
  assert.equal(agreedProblem({ ...wish, by: 'aunt' }, today), 'who')
  assert.equal(agreedProblem({ ...wish, onDay: asDay('2026-11-17') }, today), 'day')
  assert.equal(agreedProblem({ ...wish, words: '' }, today), 'missing')
})

const fits = { how: 'alone', age: 'adult', 'fits[]': 'notParent' }

async function toldOf(): Promise<string> {
  const sam = await house.visitor('sam')
  const own = `/gezin/${house.family('sam')}`
  const named = await sam.post(`${own}/kring/erbij`, { names: 'Meester Ton', 'another[]': 'yes' })
  const path = new URL(named.location ?? '', house.base).pathname
  await sam.post(path, { name: 'Meester Ton', ring: 'close', sector: 'kin', audience: 'onlyMe', base: '1' })
  const going = await sam.act(`${own}/jim/vragen/${path.split('/').at(-1)}`, fits)
  const id = /action="[^"]*\/jim\/([0-9a-f-]{36})\/antwoord"/.exec(going.text)?.[1] ?? ''
  await sam.act(`${own}/jim/${id}/antwoord`, { says: 'yes' })
  await sam.act(`${own}/jim/${id}/vertel`)
  return id
}

/** What a page says, without what differs at every look. */
const plain = (text: string): string =>
  text.replaceAll(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

test('D-JIM-04: whom the youth is afraid of is not asked; two professionals write down why, and nobody of the family finds it', async () => {
  const id = await toldOf()
  const [bram, renske, sam] = [await house.visitor('bram'), await house.visitor('renske'), await house.visitor('sam')]
  const [mirjam, olaf] = [await house.visitor('mirjam'), await house.visitor('olaf')]
  const family = `/gezin/${house.family('sam')}`
  const file = `${family}/veiligheid/${house.person('sam')}`
  const leave = `${file}/jim/${id}/niet/${house.person('olaf')}`
  const pages = ['/vandaag', family, `${family}/kring`, `${family}/plan`]
  const seenBy = async () =>
    Promise.all([mirjam, olaf].flatMap((who) => pages.map(async (path) => plain((await who.get(path)).text))))
  await bram.act(`${family}/jim/${id}/ouder/${house.person('mirjam')}`)
  await mirjam.act(`${family}/jim/${id}/vind-ik`, { says: 'yes', words: '' })
  await bram.act(`${family}/jim/${id}/voorwaarden`, { 'met[]': ['reachable', 'noDanger'] })
  assert.doesNotMatch((await sam.get(`${family}/jim`)).text, /is jouw JIM/)
  const before = await seenBy()

  for (const other of [mirjam, olaf, sam, await house.visitor('jan'), await house.visitor('esra')])
    assert.equal((await other.get(leave)).status, 404)
  assert.match((await bram.get(`${family}/jim/verteld`)).text, /Vraag Olaf niet/)
  assert.equal((await bram.post(leave, { why: '' })).status, 422)
  await bram.act(leave, { why: 'Sam is bang voor klappen.' })
  assert.match((await bram.get(`${family}/jim/verteld`)).text, /als een tweede collega ja zegt/)
  assert.doesNotMatch((await sam.get(`${family}/jim`)).text, /is jouw JIM/, 'one professional is not enough')

  const [row] = await house.ask<{ id: string }>('select id from safety.jim_unasked')
  const second = `${file}/jim-niet/${row?.id}/ja`
  assert.equal((await bram.post(second)).status, 409, 'nobody is the second of oneself')
  assert.match((await renske.get(file)).text, /Meester Ton als JIM: Olaf[\s\S]*Sam is bang voor klappen/)
  await renske.act(second)
  assert.match((await bram.get(`${family}/jim/verteld`)).text, /Meester Ton is JIM van Sam[\s\S]*Wordt niet gevraagd/)
  const youths = await sam.get(`${family}/jim`)
  assert.match(youths.text, /Meester Ton is jouw JIM/)
  assert.doesNotMatch(youths.text, /Olaf|bang|niet gevraagd/)

  assert.deepEqual(await seenBy(), before, 'both parents find the same pages as before')
  for (const path of [`${family}/wie-keek`, `${family}/gegevens/alles`])
    assert.doesNotMatch((await olaf.get(path)).text, /JIM|Meester Ton|niet gevraagd|klappen/i, path)
  assert.equal((await olaf.get(`${family}/jim/${id}/vind-ik`)).status, 404)
  for (const who of [mirjam, olaf, sam]) {
    assert.equal((await who.get(file)).status, 404)
    assert.equal((await who.post(second)).status, 404)
  }
})

test('D-JIM-04: asked after all, the position counts again', async () => {
  const [renske, sam] = [await house.visitor('renske'), await house.visitor('sam')]
  const [row] = await house.ask<{ id: string }>('select id from safety.jim_unasked where lifted_at is null')
  const family = `/gezin/${house.family('sam')}`
  await renske.act(`${family}/veiligheid/${house.person('sam')}/jim-niet/${row?.id}/toch`)
  assert.doesNotMatch((await sam.get(`${family}/jim`)).text, /is jouw JIM/)
})

const opened = async (): Promise<readonly (string | null)[]> =>
  (
    await house.ask<{ what: string | null }>(
      `select coalesce(l.topic, 'piece') as what from care.family f cross join lateral door.live_shares(f.municipality_id, f.id) l
       where f.id = $1 and l.reader = $2 order by 1`,
      [house.family('deniz'), house.person('marco')],
    )
  ).map(({ what }) => what)

test('D-JIM-04: where nobody else has custody the JIM hears own words only, until a court agrees', async () => {
  const [dana, renske] = [await house.visitor('dana'), await house.visitor('renske')]
  const [jim] = await house.ask<{ id: string }>('select id from care.jim where person_id = $1', [house.person('marco')])
  await house.ask(
    `insert into care.share (municipality_id, family_id, id, subject, topic, reader, purpose, ground, from_at, until_at, granted_by, granted_at, recorded_by)
     select municipality_id, id, gen_random_uuid(), $2, 'goals', $3, 'readAlong', 'youthAndCustody', door.now(), door.now() + interval '90 days', $2, door.now(), $2
     from care.family where id = $1`,
    [house.family('deniz'), house.person('deniz'), house.person('marco')],
  )
  assert.deepEqual(await opened(), ['goals', 'piece'])
  const file = `/gezin/${house.family('deniz')}/veiligheid/${house.person('deniz')}`
  await dana.act(`${file}/jim/${jim?.id}/niet/${house.person('esra')}`, { why: 'Deniz is bang.' })
  assert.deepEqual(await opened(), ['goals', 'piece'], 'one professional changes nothing')
  const [row] = await house.ask<{ id: string }>('select id from safety.jim_unasked where lifted_at is null')
  await renske.act(`${file}/jim-niet/${row?.id}/ja`)
  assert.deepEqual(await opened(), ['piece'])
  // One hand does not widen what a JIM reads who is in already.
  assert.equal((await renske.post(`${file}/jim-niet/${row?.id}/toch`)).status, 409)
  assert.deepEqual(await opened(), ['piece'])
  const agreed = { by: 'court', 'on.quick': 'vandaag', words: 'Beschikking van vandaag.' }
  assert.equal((await dana.post(`${file}/jim/${jim?.id}/akkoord`, { ...agreed, by: '' })).status, 422)
  await dana.act(`${file}/jim/${jim?.id}/akkoord`, agreed)
  assert.deepEqual(await opened(), ['goals', 'piece'])
})
