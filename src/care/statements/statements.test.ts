import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { participantKinds } from '#care/pass/bonds.ts'
import { changeWords, keepFirstWords } from '#care/wording/wording.commands.ts'
import { newId, newSecret } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { asDay } from '#platform/dates.ts'
import type { House } from '#platform/web/page.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { answerDue, mayAnswer, parentsInTwoHomes, wishesOf } from './statement.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const tells = (who: Visitor, key: string, word: string, words: string, more: Record<string, string> = {}) =>
  who.act(`/gezin/${house.family(key)}/verhaal/${word}`, {
    words,
    audience: 'plan',
    way: 'stop',
    base: '0',
    piece: '',
    ...more,
  })

async function acts(who: Visitor, key: string, work: (dossier: Dossier) => Promise<string>): Promise<string> {
  const knock: Knock = { house: { pool: house.pool, keys: house.keys } as House, token: who.token, requestId: newId() }
  const look = {
    familyId: house.family(key),
    purpose: 'het plan bijwerken',
    action: 'change',
    topics: ['goals'],
    object: { class: 'plan' },
  } as const
  const outcome = await actInDossier<never>(
    knock,
    look,
    { operation: newId(), bodyHash: newSecret() },
    async (dossier) => ({ to: await work(dossier), notice: { said: 'bevestig.bewaard' } }),
  )
  return (outcome as Outcome).to
}

async function makePlan(who: Visitor, key: string, youth: string, wish: string): Promise<string> {
  const [standing] = await house.ask<{ id: string }>(
    'select id from care.plan where family_id = $1 and closed_at is null',
    [house.family(key)],
  )
  if (standing !== undefined) return standing.id
  return acts(who, key, async (dossier) => {
    const item = { table: 'care.plan', id: newId(), keyPerson: house.person(youth) } as const
    const sealed = await dossier.seal({ ...item, wording: 1 }, { wish })
    await dossier.run(
      write.insertInto('care.plan').values({
        municipality_id: dossier.viewer.municipality,
        family_id: dossier.family.id,
        id: item.id,
        subjects: [house.person(youth)],
        author: dossier.viewer.person,
        form: 'light',
        authorship: 'family',
        template_version: '1',
        started_on: dossier.today,
        created_at: dossier.at,
        changed_at: dossier.at,
        sealed,
        key_person: item.keyPerson,
      }),
    )
    await keepFirstWords(dossier, item, sealed)
    return item.id
  })
}

test('R13 U-23 two people change one text: both texts are kept, both are shown to both, and one of the two chooses', async () => {
  const [joyce, dana, ruben] = [await house.visitor('joyce'), await house.visitor('dana'), await house.visitor('ruben')]
  const family = house.family('joyce')
  const plan = await makePlan(dana, 'joyce', 'amber', 'Rust in huis.')
  const [now] = await house.ask<{ wording: number }>('select wording from care.plan where id = $1', [plan])
  const base = now?.wording ?? 0
  const words = (wish: string) => async (dossier: Dossier) => {
    const changed = await changeWords(dossier, {
      table: 'care.plan',
      id: plan,
      keyPerson: house.person('amber'),
      base,
      texts: { wish },
    })
    return 'rival' in changed ? changed.rival : 'changed'
  }
  assert.equal(await acts(joyce, 'joyce', words('Samen eten zonder ruzie.')), 'changed')
  const rival = await acts(dana, 'joyce', words('Elke avond rustig aan tafel.'))
  const path = `/gezin/${family}/woorden/plan/${plan}/${rival}`
  for (const [who, other] of [
    [dana, 'Joyce'],
    [joyce, 'Dana'],
  ] as const) {
    const page = await who.get(path)
    assert.equal(page.status, 200)
    assert.match(page.text, new RegExp(`${other} heeft deze tekst net ook veranderd`))
    assert.match(page.text, /Samen eten zonder ruzie\./)
    assert.match(page.text, /Elke avond rustig aan tafel\./)
  }
  assert.equal((await ruben.get(path)).status, 404)
  await chosenByOne(path, plan, base, dana, joyce)
})

async function chosenByOne(path: string, plan: string, base: number, dana: Visitor, joyce: Visitor): Promise<void> {
  const unchosen = await dana.post(path, { base: String(base + 1) })
  assert.equal(unchosen.status, 422)
  assert.match(unchosen.text, /Kies een antwoord/)
  assert.equal((await dana.post(path, { base: String(base + 1), keep: 'both' })).status, 303)
  const again = await joyce.post(path, { base: String(base + 1), keep: 'mine' })
  assert.equal(
    again.status,
    404,
    'Joyce no longer writes either of the two, so there is nothing left for her to choose',
  )
  const history = await joyce.get(path.replace(/\/[^/]+$/, ''))
  assert.match(history.text, /Samen eten zonder ruzie\.\s+Elke avond rustig aan tafel\./)
  assert.deepEqual(
    (
      await house.ask<{ no: number; rival: boolean }>(
        'select no, rival from care.plan_wording where item_id = $1 and no > $2 order by no',
        [plan, base],
      )
    ).map(({ no, rival: beside }) => [no - base, beside]),
    [
      [1, false],
      [2, true],
      [3, false],
    ],
  )
}

test('R13 U-23 one person on two devices loses nothing: the second text leads to both', async () => {
  const [phone, laptop] = [await house.visitor('hetty'), await house.visitor('hetty')]
  await tells(phone, 'hetty', 'wat-gaat-goed', 'Milan kookt op vrijdag.')
  const second = await tells(laptop, 'hetty', 'wat-gaat-goed', 'Milan komt op tijd thuis.')
  assert.match(second.text, /Milan kookt op vrijdag\./)
  assert.match(second.text, /Milan komt op tijd thuis\./)
  const path = new URL(laptop.seen.at(-2)?.location ?? '', house.base).pathname
  const kept = await laptop.act(path, { base: '1', keep: 'mine' })
  assert.match(kept.text, /Deze tekst staat er nu\. De andere tekst blijft bewaard/)
  assert.match(kept.text, /Milan komt op tijd thuis\./)
  const [piece] = await house.ask<{ id: string }>('select id from care.story_piece where author = $1', [
    house.person('hetty'),
  ])
  assert.match(
    (await laptop.get(`/gezin/${house.family('hetty')}/woorden/verhaal/${piece?.id}`)).text,
    /Milan kookt op vrijdag\./,
  )
})

test('the words of another are answered beside, read by who reads the text, and taken back by nobody else', async () => {
  const [kees, bram] = [await house.visitor('kees'), await house.visitor('bram')]
  await tells(kees, 'kees', 'wat-is-moeilijk', 'De school belt ons nooit.')
  const [piece] = await house.ask<{ id: string }>('select id from care.story_piece where author = $1', [
    house.person('kees'),
  ])
  const path = `/gezin/${house.family('kees')}/niet-eens/verhaal/${piece?.id}`
  assert.match(
    (await bram.get(`/gezin/${house.family('kees')}/verhaal`)).text,
    new RegExp(`href="${path}"[^>]*>\\s*Mijn tekst erbij zetten`),
  )
  assert.match((await bram.get(path)).text, /De school belt ons nooit\./)
  const operation = crypto.randomUUID()
  const placed = await bram.act(path, { wish: 'beside', text: 'Ik bel de school deze week.' }, operation)
  assert.match(placed.text, /Jouw tekst staat er nu bij/)
  const read = await kees.get(`/gezin/${house.family('kees')}/verhaal`)
  assert.match(read.text, /Dit vindt Bram,/)
  assert.match(read.text, /Ik bel de school deze week\./)
  assert.equal((await kees.post(`${path}/${operation}/terug`)).status, 403)
  assert.match((await bram.act(`${path}/${operation}/terug`)).text, /Het staat weer zoals het was/)
  assert.doesNotMatch((await kees.get(`/gezin/${house.family('kees')}/verhaal`)).text, /Ik bel de school/)
  assert.equal((await (await house.visitor('esra')).get(path)).status, 404)
})

test('who takes part puts words beside a text, and asks no more of it', async () => {
  const bram = await house.visitor('bram')
  const [piece] = await house.ask<{ id: string }>('select id from care.story_piece where author = $1', [
    house.person('kees'),
  ])
  const path = `/gezin/${house.family('kees')}/niet-eens/verhaal/${piece?.id}`
  const form = await bram.get(path)
  assert.match(form.text, /<h1[^>]*>\s*Mijn tekst erbij zetten/)
  assert.doesNotMatch(form.text, /Niet eens\?|Ik wil dat dit weg gaat/)
  for (const wish of ['removal', 'correction'])
    assert.equal((await bram.post(path, { wish, text: 'Dit klopt niet.' })).status, 403)
  assert.deepEqual(
    await house.ask("select id from care.statement where item_id = $1 and kind <> 'beside'", [piece?.id]),
    [],
  )
})

test('custody, a share, an emergency and an escalation give reading alone; a member of twelve asks everything', async () => {
  const rolesOnly = ['guardian', 'measureCarrier', 'behaviouralScientist', 'processDirector', 'expertTeamMember']
  const taking = participantKinds.filter((kind) => !rolesOnly.includes(kind))
  const custody = ['custodyUnder12', 'custody12To15', 'guardianUnder12', 'guardian12To15', 'guardian16To17']
  const reading = [...rolesOnly, ...custody, 'selfUnder12', 'emergency', 'share:goals', 'share:item', 'contactPerson']
  assert.deepEqual(wishesOf(['self', 'custody12To15']), ['beside', 'correction', 'removal'])
  for (const way of ['coordinator', ...taking]) assert.deepEqual(wishesOf([way, 'share:goals']), ['beside'], way)
  assert.deepEqual(wishesOf(reading), [])
  const kept = await house.ask<{ way: string; speaks: boolean }>(
    'select way, door.has_voice(array[way]) as speaks from unnest($1::text[]) way',
    [['self', 'coordinator', ...taking, ...reading]],
  )
  for (const { way, speaks } of kept) assert.equal(speaks, !reading.includes(way), way)
})

test('T-11: from the text to a view beside it is one link and one button', async () => {
  const esra = await house.visitor('esra')
  const overview = await esra.get(`/gezin/${house.family('esra')}/goed-en-lastig`)
  const [item] = await house.ask<{ id: string }>('select id from care.strength where author = $1 limit 1', [
    house.person('dana'),
  ])
  const page = await esra.get(`/gezin/${house.family('esra')}/goed-en-lastig/goed/${item?.id}`)
  const path = `/gezin/${house.family('esra')}/niet-eens/goed/${item?.id}`
  assert.ok([overview, page].some(({ text }) => text.includes(`href="${path}"`)))
  const form = await esra.get(path)
  assert.match(form.text, /value="beside"[^>]*checked|checked[^>]*value="beside"/)
  assert.equal(form.text.match(/<button[^>]*type="submit"[^>]*>[^<]*Plaats/g)?.length, 1)
  assert.doesNotMatch(form.text, /Zou .+ dit mogen lezen/)
})

test('T-28: a parent in two homes is asked once to read the words again, and nothing is placed before', async () => {
  const [mirjam, bram] = [await house.visitor('mirjam'), await house.visitor('bram')]
  const plan = await makePlan(bram, 'mirjam', 'sam', 'Sam hoeft niet te kiezen.')
  const path = `/gezin/${house.family('mirjam')}/niet-eens/plan/${plan}`
  assert.match((await mirjam.get(path)).text, /Zou Sam dit mogen lezen\?/)
  const asked = await mirjam.post(path, { wish: 'beside', text: 'Ik zie dat anders.' })
  assert.equal(asked.status, 422)
  assert.match(asked.text, /Lees je tekst nog een keer en kies een antwoord/)
  assert.match(asked.text, /Ik zie dat anders\./)
  const long = await mirjam.post(path, { wish: 'beside', text: 'a'.repeat(2001), tone: 'yes' })
  assert.equal(long.status, 422)
  assert.match(long.text, /name="tone" value="yes"[^>]*checked/)
  const again = await mirjam.post(path, { wish: 'beside', text: 'Ik zie dat anders.', tone: 'change' })
  assert.equal(again.status, 200)
  assert.doesNotMatch(again.text, /name="tone"[^>]*checked/)
  assert.equal((await house.ask('select id from care.statement where author = $1', [house.person('mirjam')])).length, 0)
  assert.equal((await mirjam.post(path, { wish: 'beside', text: 'Ik zie dat anders.', tone: 'yes' })).status, 303)
  const olaf = await (await house.visitor('olaf')).get(path)
  assert.match(olaf.text, /Dit vindt Mirjam,/)
})

test('asking for a correction says before which day the answer comes', async () => {
  const mirjam = await house.visitor('mirjam')
  const [plan] = await house.ask<{ id: string }>('select id from care.plan where family_id = $1', [
    house.family('mirjam'),
  ])
  const path = `/gezin/${house.family('mirjam')}/niet-eens/plan/${plan?.id}`
  const empty = await mirjam.post(path, { wish: 'correction', text: ' ', tone: 'yes' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Schrijf op wat jij vindt/)
  await mirjam.post(path, { wish: 'correction', text: 'Sam is niet bang.', tone: 'yes' })
  assert.match((await mirjam.get(path)).text, /Je vraag is er\. Je hoort voor [a-z]+ \d+ [a-z]+/)
})

test('the answer is due after thirty days, an own view asks for none', () => {
  assert.equal(answerDue('correction', asDay('2026-11-21')), '2026-12-21')
  assert.equal(answerDue('beside', asDay('2026-11-21')), null)
})

test("one answers what another wrote and what is about oneself, and not one's own words about another", () => {
  assert.equal(mayAnswer('esra', { author: 'dana', subjects: ['deniz'] }), true)
  assert.equal(mayAnswer('esra', { author: 'esra', subjects: ['esra'] }), true)
  assert.equal(mayAnswer('esra', { author: 'esra', subjects: ['deniz'] }), false)
})

test('only parents who live in different homes are asked for their tone', () => {
  const parent = (person: string, ...households: string[]) => ({ person, parts: ['parent'], households })
  assert.equal(parentsInTwoHomes('mirjam', [parent('mirjam', 'a'), parent('olaf', 'b')]), true)
  assert.equal(parentsInTwoHomes('mirjam', [parent('mirjam', 'a'), parent('olaf', 'a')]), false)
  assert.equal(parentsInTwoHomes('mirjam', [parent('mirjam'), parent('olaf', 'b')]), false)
  assert.equal(parentsInTwoHomes('jan', [parent('mirjam', 'a'), parent('olaf', 'b')]), false)
})
