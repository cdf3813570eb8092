import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { castMonthSaid, dayIn, inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const overview = (key: string) => `/gezin/${house.family(key)}/gezag`
const of = (key: string, what: string) => `${overview(key)}/${house.person(key)}/${what}`
const checkPath = (key: string) => `/gezin/${house.family(key)}/gezin/gezag/${house.person(key)}`
const home = (key: string) => `/gezin/${house.family(key)}/gezin`
const thisYear = Number(dayIn(0).slice(0, 4))
const day = (name: string, [d, m, y]: [number, number, number]) => ({
  [`${name}.day`]: String(d),
  [`${name}.month`]: String(m),
  [`${name}.year`]: String(y),
})
const passesOf = (family: string) =>
  house.ask<{ actor: string; subject: string; kind: string }>(
    `select s.* from care.family f cross join lateral door.standing(f.municipality_id, f.id) s where f.id = $1 order by 1, 2, 3`,
    [house.family(family)],
  )

test('P-17 says of each youth who decides, with source and day, and is for the coordinator only', async () => {
  const bram = await (await house.visitor('bram')).get(overview('sam'))
  assert.equal(bram.status, 200)
  assert.match(
    bram.text,
    /Mirjam en Olaf<\/strong>\. Twee ouders samen\. Nagekeken op [a-z]+ \d+ [a-z]+( \d{4})?\. In het gezagsregister\./,
  )
  assert.match(bram.text, /Vrijwillig/)
  assert.equal((await (await house.visitor('mirjam')).get(overview('sam'))).status, 403)
  assert.equal((await (await house.visitor('dana')).get(overview('sam'))).status, 404)
})

test('only who is old enough is offered as holder, and a child that is sent anyway is refused with what was chosen', async () => {
  const dana = await house.visitor('dana')
  const form = (await dana.get(checkPath('elif'))).text
  assert.match(form, /Esra/)
  assert.doesNotMatch(form, /Deniz/)
  const chosen = { outcome: 'confirmed', kind: 'oneParent', source: 'court', ...inDays('checked', -1) }
  const refused = await dana.post(checkPath('elif'), { ...chosen, 'holders[]': house.person('deniz') })
  assert.equal(refused.status, 422)
  assert.match(
    refused.text,
    /href="#[^"]*holders[^"]*"[^>]*>Kies iemand van 16 of ouder\. Onder 18 moet de rechter dit zeggen\./,
  )
  assert.match(refused.text, /value="oneParent" checked/)
  assert.equal((await dana.post(checkPath('elif'), { ...chosen, 'holders[]': house.person('esra') })).status, 303)
})

test('D-PEO-03: unknown custody says that nothing may be shared or started, with the day; from 18 custody is over', async () => {
  const bram = await house.visitor('bram')
  const milan = await bram.get(overview('milan'))
  assert.match(milan.text, /Milan is 18 of ouder en beslist zelf\. Niemand heeft nog gezag\./)
  const kept = await bram.post(checkPath('milan'), {
    outcome: 'confirmed',
    kind: 'oneParent',
    source: 'court',
    'holders[]': house.person('hetty'),
    ...inDays('checked', -1),
  })
  assert.equal(kept.status, 422)
  assert.match(kept.text, /Laat het zo\. Milan is 18 of ouder\./)
  await house.ask("update care.custody_snapshot set outcome = 'undetermined' where youth_id = $1", [
    house.person('jurre'),
  ])
  const jurre = await bram.get(overview('jurre'))
  assert.match(jurre.text, /Het gezag is niet zeker\. Zoek het uit voor je iets deelt of start\./)
  assert.match(jurre.text, /Doe dit voor /)
})

test('an old check makes a task and closes no pass', async () => {
  const before = await passesOf('priya')
  await house.moveClock(190 * 86_400_000)
  const page = await (await house.visitor('bram')).get(overview('priya'))
  assert.match(page.text, /Deze check is oud, of er veranderde iets/)
  assert.deepEqual(await passesOf('priya'), before)
  await house.moveClock(0)
})

test('D-PEO-05: a court change counts in the same minute, its parts are shown with their end, and the check before it stays', async () => {
  const [bram, dirk] = [await house.visitor('bram'), await house.visitor('dirk')]
  const goals = `/gezin/${house.family('jurre')}/gezin`
  await bram.post(checkPath('jurre'), {
    outcome: 'confirmed',
    kind: 'jointParents',
    source: 'register',
    'holders[]': [house.person('anouk'), house.person('dirk')],
    ...inDays('checked', -1),
  })
  assert.match((await dirk.get(goals)).text, new RegExp(`Geboren in ${castMonthSaid('2014-02-08')}`))
  const part = {
    'parts[]': ['schooling', 'medicalTreatment'],
    ...inDays('partCourt', -1),
    ...day('partUntil', [1, 1, thisYear + 1]),
  }
  const wish = {
    outcome: 'confirmed',
    kind: 'oneParent',
    source: 'court',
    'holders[]': house.person('anouk'),
    ...inDays('checked', -1),
  }
  const early = await bram.post(checkPath('jurre'), { ...wish, ...part, ...day('partUntil', [1, 1, 2000]) })
  assert.equal(early.status, 422)
  assert.match(early.text, /Kies een einde dat na het begin ligt/)
  const done = await bram.act(checkPath('jurre'), { ...wish, ...part })
  assert.match(done.text, /Anouk<\/strong>\. Eén ouder/)
  assert.match(done.text, /De instelling beslist hierover: Aanmelden op school\./)
  assert.match(done.text, /Eerdere checks/)
  assert.doesNotMatch((await dirk.get(goals)).text, new RegExp(`Geboren in ${castMonthSaid('2014-02-08')}`))
  const kinds = await bram.post(checkPath('jurre'), { ...wish, kind: 'jointParents' })
  assert.match(kinds.text, /Kies zo veel mensen als bij deze vorm hoort/)
})

test('D-PEO-08: urged gives nobody a right beyond voluntary, and the family reads that in one sentence', async () => {
  const before = await passesOf('sam')
  const done = await (await house.visitor('bram')).act(of('sam', 'kader'), { kind: 'urged' })
  assert.match(done.text, /Het kader van Sam is aangepast/)
  assert.match(done.text, /De hulp komt met aandrang\. Niemand krijgt daardoor meer rechten\./)
  assert.deepEqual(await passesOf('sam'), before)
  assert.match(
    (await (await house.visitor('mirjam')).get(home('sam'))).text,
    /De hulp komt met aandrang\. Niemand krijgt daardoor meer rechten\./,
  )
})

test('D-PEO-09: up with the day of the court, down only by a meeting of all three, in the database too; no row is overwritten', async () => {
  const bram = await house.visitor('bram')
  const path = of('priya', 'kader')
  const plan = () => house.ask('select id from care.plan where family_id = $1', [house.family('priya')])
  const planBefore = await plan()
  assert.match((await bram.post(path, { kind: 'compulsory' })).text, /Kies de maatregel van de rechter/)
  assert.match(
    (await bram.post(path, { kind: 'compulsory', measure: 'supervisionOrder' })).text,
    /Vul de dag van de rechter in/,
  )
  const up = {
    kind: 'compulsory',
    measure: 'supervisionOrder',
    ...inDays('court', -1),
    ...day('until', [1, 1, thisYear + 2]),
  }
  const upped = await bram.act(path, up)
  assert.match(upped.text, /Gedwongen · Ondertoezichtstelling · Sinds/)
  // The court spoke after custody was checked, so that is done again.
  assert.match(upped.text, /Deze check is oud, of er veranderde iets/)
  const cold = await bram.post(path, {
    kind: 'voluntary',
    ...inDays('handover', -1),
    'handoverWith[]': ['family', 'newWorker'],
  })
  assert.equal(cold.status, 422)
  assert.match(cold.text, /Vul de dag in en kies alle drie/)
  await assert.rejects(
    house.ask(
      `insert into care.legal_framework (municipality_id, family_id, id, youth_id, kind, from_on, recorded_by, recorded_at)
       select municipality_id, id, gen_random_uuid(), $2, 'voluntary', door.today(), $3, now() from care.family where id = $1`,
      [house.family('priya'), house.person('priya'), house.person('bram')],
    ),
    /no warm handover/,
  )
  const warm = await bram.act(path, {
    kind: 'voluntary',
    ...inDays('handover', -1),
    'handoverWith[]': ['family', 'formerWorker', 'newWorker'],
  })
  assert.match(warm.text, /Vrijwillig · Sinds [^<]* · Samen overgedragen op/)
  assert.match(warm.text, /Eerdere kaders/)
  const rows = await house.ask('select kind from care.legal_framework where youth_id = $1 order by recorded_at', [
    house.person('priya'),
  ])
  assert.deepEqual(rows, [{ kind: 'compulsory' }, { kind: 'voluntary' }])
  assert.deepEqual(await plan(), planBefore)
})

test('what a parent says against custody is read by the coordinator and never by the other parent, and closes nothing', async () => {
  const [olaf, mirjam, bram] = [await house.visitor('olaf'), await house.visitor('mirjam'), await house.visitor('bram')]
  const before = await passesOf('sam')
  const words = 'Mirjam zegt dat zij alleen beslist. Dat klopt niet.'
  const page = await olaf.get(of('sam', 'oneens'))
  assert.match(page.text, /Wie ziet dit\? Bram/)
  assert.doesNotMatch(page.text, /Wie zegt dit/)
  assert.equal((await olaf.post(of('sam', 'oneens'), { words: '', route: 'talk' })).status, 422)
  const said = await olaf.act(of('sam', 'oneens'), { words, route: 'mediator', saidBy: house.person('mirjam') })
  assert.match(said.text, /Bram ziet dit nu/)
  const read = await bram.get(overview('sam'))
  assert.match(read.text, /Mirjam zegt dat zij alleen beslist/)
  assert.match(read.text, /Olaf, [^<]* · Naar een bemiddelaar/)
  for (const path of [
    home('sam'),
    of('sam', 'oneens'),
    `/gezin/${house.family('sam')}/wie-keek`,
    `/gezin/${house.family('sam')}/plan`,
  ])
    assert.doesNotMatch((await mirjam.get(path)).text, /alleen beslist/, path)
  assert.deepEqual(await passesOf('sam'), before)
  const [row] = await house.ask<{ id: string; said_by: string }>('select id, said_by from care.custody_dispute')
  assert.equal(row?.said_by, house.person('olaf'))
  assert.equal((await mirjam.post(`${overview('sam')}/oneens/${row?.id}/terug`)).status, 404)
  assert.equal((await olaf.post(`${overview('sam')}/oneens/${row?.id}`, { kind: 'court' })).status, 403)
  assert.equal((await bram.post(`${overview('sam')}/oneens/${row?.id}`, { kind: 'court' })).status, 303)
  const mine = await olaf.get(of('sam', 'oneens'))
  assert.match(mine.text, /Je zei dat dit niet klopt|U zei dat dit niet klopt/)
  assert.match((await olaf.act(`${overview('sam')}/oneens/${row?.id}/terug`)).text, /Dit is teruggenomen/)
  assert.equal((await olaf.post(`${overview('sam')}/oneens/${row?.id}/terug`)).status, 409)
})

test('a parent without custody may say so too; of the child no more is shown by it', async () => {
  await house.ask(
    "update care.custody_snapshot set holders = array[$2::uuid], kind = 'oneParent' where youth_id = $1",
    [house.person('amber'), house.person('joyce')],
  )
  const ruben = await house.visitor('ruben')
  const page = await ruben.get(home('amber'))
  assert.match(page.text, /Mag jij ook beslissen over Amber\?/)
  assert.doesNotMatch(page.text, new RegExp(`Geboren in ${castMonthSaid('2018-09-11')}|mag beslissen over Amber\\.`))
  const form = await ruben.get(of('amber', 'oneens'))
  assert.equal(form.status, 200)
  assert.doesNotMatch(form.text, new RegExp(`${castMonthSaid('2018-09-11')}|Joyce mag beslissen`))
  assert.equal((await ruben.post(of('amber', 'oneens'), { words: 'Ik heb ook gezag.', route: 'court' })).status, 303)
})

test('the register is asked by the coordinator: the number is kept nowhere, and holders are confirmed by name', async () => {
  const [bram, mirjam] = [await house.visitor('bram'), await house.visitor('mirjam')]
  assert.equal((await mirjam.get(of('sam', 'register'))).status, 403)
  const wrong = await bram.post(of('sam', 'register'), { citizenNumber: '123456780' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Kijk nog een keer naar het nummer/)
  assert.doesNotMatch(wrong.text, /123456780/)
  const found = await bram.act(of('sam', 'register'), { citizenNumber: '999990019' })
  assert.match(found.text, /Dit zegt het register: Mirjam Dekker en Olaf van Rijn/)
  assert.match(found.text, /value="jointParents" checked/)
  assert.match(found.text, /value="register" checked/)
  assert.doesNotMatch(found.text, new RegExp(`value="${house.person('olaf')}" checked`))
  const tables = await house.ask<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('care', 'entry') and tablename !~ '_[0-9]{4}_[0-9]{2}$'",
  )
  for (const { name } of tables) {
    const rows = await house.ask(`select 1 from ${name} t where to_jsonb(t)::text ~ '999990019'`)
    assert.equal(rows.length, 0, name)
  }
  const typed = {
    outcome: 'confirmed',
    kind: 'jointParents',
    source: 'register',
    'holders[]': [house.person('mirjam'), house.person('olaf')],
    ...inDays('checked', -1),
  }
  assert.equal((await bram.post(checkPath('sam'), typed)).status, 303)
  const none = await bram.act(of('sam', 'register'), { citizenNumber: '999990056' })
  assert.match(none.text, /Bel de Raad voor de Kinderbescherming/)
  assert.match(none.text, /De ouder is minderjarig\./)
})
