import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

/** The session of who typed was too long idle when the form was sent. */
async function sentTooLate(who: string, path: string, fields: Record<string, string | string[]>): Promise<Visitor> {
  const away = await house.visitor(who)
  await house.ask("update entry.session set seen_at = seen_at - interval '3 hours' where account_id = $1", [
    house.account(who),
  ])
  const sent = await away.post(path, fields)
  assert.match(sent.location ?? '', /^\/inloggen.*bewaard=1/)
  return house.visitor(who)
}

test('a signal of a peer worker and its answer are there again after the session ended, and gone once they were sent', async () => {
  const signal = { text: 'Brieven zijn te moeilijk.', help: 'Eerst bellen.', theme: 'language' }
  const fatima = await sentTooLate('fatima', '/signalen', signal)
  const back = (await fatima.get('/signalen')).text
  assert.match(back, /Brieven zijn te moeilijk\.[\s\S]*Eerst bellen\.[\s\S]*value="language" checked/)
  assert.deepEqual(await house.ask('select count(*)::int as n from care.practice_signal'), [{ n: 0 }])
  await fatima.act('/signalen', signal)
  assert.doesNotMatch((await fatima.get('/signalen')).text, /<textarea[^>]*>Brieven/)
  const [row] = await house.ask<{ id: string }>('select id from care.practice_signal')
  const path = `/beheer/signalen/${row?.id}`
  const petra = await sentTooLate('petra', path, { answer: 'We bellen voortaan eerst.' })
  assert.match((await petra.get(path)).text, /<textarea[^>]*>We bellen voortaan eerst\./)
  await petra.act(path, { answer: 'We bellen voortaan eerst.' })
  assert.deepEqual(await house.ask('select count(*)::int as n from care.draft where octet_length(sealed) > 0'), [
    { n: 0 },
  ])
})

test('D-PEE-07: a question of who is stuck and what a peer worker thinks of it are there again after the session ended', async () => {
  const stuck = { question: 'Een moeder komt niet meer.', tried: 'Bellen.' }
  const dana = await sentTooLate('dana', '/meedenken', stuck)
  assert.match((await dana.get('/meedenken')).text, /<textarea[^>]*>Een moeder komt niet meer\.[\s\S]*>Bellen\./)
  await dana.act('/meedenken', stuck)
  assert.doesNotMatch((await dana.get('/meedenken')).text, /<textarea[^>]*>Een moeder/)
  const [row] = await house.ask<{ id: string }>('select id from care.peer_advice')
  const path = `/gesprekken/meedenken/${row?.id}`
  const fatima = await sentTooLate('fatima', path, { advice: 'Schrijf een kaart.' })
  assert.match((await fatima.get(path)).text, /<textarea[^>]*>Schrijf een kaart\./)
  await fatima.act(path, { advice: 'Schrijf een kaart.' })
  assert.deepEqual(await house.ask('select count(*)::int as n from care.draft where octet_length(sealed) > 0'), [
    { n: 0 },
  ])
})

test('D-PEE-07: a question about two of a family is there again too; what was typed to answer it goes with giving it back', async () => {
  const place = `/gezin/${house.family('esra')}/meedenken`
  const about = {
    'subjects[]': [house.person('esra'), house.person('elif')],
    question: 'Esra belt niet terug.',
    tried: 'Bellen.',
  }
  const dana = await sentTooLate('dana', place, about)
  const back = (await dana.get(place)).text
  assert.match(back, /<textarea[^>]*>Esra belt niet terug\.[\s\S]*>Bellen\./)
  for (const person of about['subjects[]']) assert.match(back, new RegExp(`value="${person}"[^>]* checked`))
  await dana.act(place, about)
  const [row] = await house.ask<{ id: string }>('select id from care.family_advice')
  await (await house.visitor('esra')).act(`${place}/${row?.id}/zeg`, { says: 'yes' })
  const path = `/gesprekken/met-gezin/${row?.id}`
  await (await house.visitor('fatima')).act(`${path}/neem`)
  const fatima = await sentTooLate('fatima', path, { advice: 'Schrijf een kaart.' })
  assert.match((await fatima.get(path)).text, /<textarea[^>]*>Schrijf een kaart\./)
  await fatima.act(`${path}/terug`)
  assert.deepEqual(
    await house.ask("select id from care.draft where octet_length(sealed) > 0 and form like '%gezin%'"),
    [],
  )
})

test('D-PEE-03: what a peer worker typed about a family is gone with a yes that is taken back, and with a question that is', async () => {
  const place = `/gezin/${house.family('esra')}/meedenken`
  const esra = await house.visitor('esra')
  const kept = () => house.ask("select id from care.draft where octet_length(sealed) > 0 and form like '%met-gezin%'")
  const typed = async () => {
    await house.ask(
      'delete from care.family_advice_reader; delete from care.family_advice_word; delete from care.family_advice',
    )
    await (await house.visitor('dana')).post(place, {
      ...{ 'subjects[]': house.person('esra'), question: 'Esra belt niet terug.', tried: '' },
    })
    const [row] = await house.ask<{ id: string }>('select id from care.family_advice')
    await esra.act(`${place}/${row?.id}/zeg`, { says: 'yes' })
    const path = `/gesprekken/met-gezin/${row?.id}`
    await (await house.visitor('fatima')).act(`${path}/neem`)
    await sentTooLate('fatima', path, { advice: 'Schrijf een kaart.' })
    assert.equal((await kept()).length, 1)
    return { own: `${place}/${row?.id}`, path }
  }
  const { own, path } = await typed()
  await esra.act(`${own}/zeg`, { says: 'no' })
  assert.deepEqual(await kept(), [])
  await esra.act(`${own}/zeg`, { says: 'yes' })
  assert.doesNotMatch((await (await house.visitor('fatima')).get(path)).text, /Schrijf een kaart/)
  const again = await typed()
  await (await house.visitor('dana')).act(`${again.own}/terug`)
  assert.deepEqual(await kept(), [])
})

test('what was typed for one stays with its writer: nobody else finds it in the same form', async () => {
  await sentTooLate('dana', '/meedenken', { question: 'Een vader komt niet meer.', tried: '' })
  assert.doesNotMatch((await (await house.visitor('bram')).get('/meedenken')).text, /Een vader/)
})
