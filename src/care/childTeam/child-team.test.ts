// Who helps, as a child reads it, and whether somebody is nice: from its page to who may read the answer.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { childRole, mayBeAskedAbout, teamForChild } from './child-team.ts'

let house: TrialHouse
/** Lieke (9), Tom and Sanne decide for her, Dana coordinates, and Bram helps Lieke. */
let scene: Scene
let tom: Visitor
let lieke: Visitor
let dana: Visitor
let at: string
before(async () => {
  house = await openTrialHouse()
  scene = sceneOf(house, 'lieke')
  await scene.part('bram', 'specialist', ['lieke'])
  tom = await house.visitor('tom')
  lieke = await house.visitor('lieke')
  dana = await house.visitor('dana')
  at = `/gezin/${house.family('lieke')}/kind`
})
after(() => house.close())

async function turn(who = 'tom', to = 'lieke'): Promise<Visitor> {
  const visitor = await house.visitor(who)
  const gives = `/gezin/${house.family(to)}/kind/beurt`
  assert.equal((await visitor.post(gives, { child: house.person(to) })).status, 303)
  return visitor
}
const about = (key: string) => `${at}/team/${house.person(key)}`
const clickOf = async (key: string) => {
  const [row] = await house.ask<{ id: string; says: string; alone: boolean }>(
    'select id, says, alone from care.click_check where author = $1 and about = $2 and undone_at is null order by at desc limit 1',
    [house.person('lieke'), house.person(key)],
  )
  return row
}

test('a child reads who is there for everybody or for itself, each once, and nobody who is there for a brother', () => {
  const card = null
  const part = { from: '2026-01-01', until: null, card } as const
  const team = [
    { ...part, id: '1', person: 'dana', kind: 'coordinator', subjects: [] },
    { ...part, id: '2', person: 'bram', kind: 'specialist', subjects: ['lieke'] },
    { ...part, id: '3', person: 'bram', kind: 'school', subjects: ['lieke'] },
    { ...part, id: '4', person: 'marco', kind: 'jim', subjects: ['broer'] },
  ] as unknown as Parameters<typeof teamForChild>[0]
  assert.deepEqual(
    teamForChild(team, 'lieke').map(({ id }) => id),
    ['1', '2'],
  )
  assert.equal(childRole({ kind: 'coordinator' }), 'coordinator')
  assert.equal(childRole({ kind: 'gp' }), 'doctor')
  assert.equal(childRole({ kind: 'specialist' }), 'helps')
})

test('D-CIR-08: a child is asked from its eighth birthday, and only about who helps by work', () => {
  assert.equal(mayBeAskedAbout({ kind: 'specialist' }, 7), false)
  assert.equal(mayBeAskedAbout({ kind: 'specialist' }, 8), true)
  assert.equal(mayBeAskedAbout({ kind: 'specialist' }, null), false)
  assert.equal(mayBeAskedAbout({ kind: 'jim' }, 9), false)
})

test('D-CIR-06: the version for children says who helps and what each does, from the role card', async () => {
  const phone = await turn()
  assert.match((await phone.get(`${at}/kring`)).text, /href="[^"]*\/kind\/team"[\s\S]*Wie helpt ons\?/)
  const before = await phone.get(`${at}/team`)
  assert.match(before.text, /Dana[\s\S]*Jullie vaste persoon/)
  assert.match(before.text, /Vraag maar wat Bram doet\./)
  const bram = await house.visitor('bram')
  const [part] = await house.ask<{ id: string }>(
    "select id from care.participant where person_id = $1 and kind = 'specialist' order by from_at desc limit 1",
    [house.person('bram')],
  )
  const sent = await bram.post(`/gezin/${house.family('lieke')}/team/rolkaart/${part?.id}`, {
    ...{ why: 'Rust bij het slapen', supports: 'Lieke leest zelf', does: 'Ik speel met jou en luister.' },
    ...{ doesNot: 'Ik straf niet.', reach: 'Bel mij', 'days[]': ['mon'], answers: '2', known: 'no' },
    ...{ 'until.day': '', 'until.month': '', 'until.year': '' },
  })
  assert.equal(sent.status, 303, sent.text.slice(0, 300))
  assert.match((await phone.get(`${at}/team`)).text, /Dit doet Bram:[\s\S]*Ik speel met jou en luister\./)
})

test('D-CIR-08: who reads the answer stands there before it is given, and one of three faces is the answer', async () => {
  const phone = await turn()
  const page = await phone.get(about('bram'))
  assert.match(page.text, /Is Bram aardig voor jou\?/)
  assert.match(
    page.text,
    /Bram ziet jouw antwoord nooit\. Kies je ja\? Dan zie alleen jij dat\.[\s\S]*ziet Dana dat ook/,
  )
  assert.match((await phone.get(about('dana'))).text, /Alleen jij ziet wat je kiest\./)
  const none = await phone.act(about('bram'), { says: '' })
  assert.match(none.text, /Is Bram aardig voor jou\?/)
  assert.equal(await clickOf('bram'), undefined)
  const said = await phone.act(about('bram'), { says: 'no' })
  assert.match(said.text, /Jij koos: Nee\.[\s\S]*Dana praat daar met jou over\./)
})

test('D-CIR-08: a no about a helper is a talk for who coordinates; parents and that helper find no trace', async () => {
  const id = (await clickOf('bram'))?.id ?? ''
  assert.match((await dana.get(`/gezin/${house.family('lieke')}/team/praten`)).text, /Lieke over Bram: Nee/)
  for (const who of ['tom', 'sanne', 'bram'])
    assert.equal(await scene.reads(who, { table: 'click_check', id }), false, who)
  for (const path of ['team', 'plan', 'wie-keek', 'vandaag'])
    assert.doesNotMatch(
      (await tom.get(path === 'vandaag' ? '/vandaag' : `/gezin/${house.family('lieke')}/${path}`)).text,
      /Jij koos|Lieke over Bram/,
    )
})

test('D-CIR-08: on the phone of a parent the answer does not show again in a later turn, and cannot be taken back there', async () => {
  const first = await clickOf('bram')
  const later = await turn()
  assert.doesNotMatch((await later.get(`${at}/team`)).text, /Jij koos/)
  await later.act(about('bram'), { says: 'yes' })
  const [still] = await house.ask<{ gone: boolean }>(
    'select undone_at is not null as gone from care.click_check where id = $1',
    [first?.id],
  )
  assert.equal(still?.gone, false, 'a no is not undone by a yes of a later turn')
  assert.match((await lieke.get(`${at}/team`)).text, /Jij koos: Ja\./, 'with its own session the child sees it')
})

test('D-CIR-08: a no about who coordinates stays with the child, who reads to tell a grown-up it trusts', async () => {
  const said = await lieke.act(about('dana'), { says: 'doubt' })
  assert.match(said.text, /Jij koos: Een beetje\.[\s\S]*Zeg het ook tegen een groot mens dat je vertrouwt\./)
  const row = await clickOf('dana')
  assert.equal(row?.alone, true)
  for (const who of ['tom', 'sanne', 'dana', 'bram'])
    assert.equal(await scene.reads(who, { table: 'click_check', id: row?.id ?? '' }), false, who)
  assert.doesNotMatch((await dana.get(`/gezin/${house.family('lieke')}/team/praten`)).text, /over Dana/)
})

const week = 7 * 86_400_000

test('D-CIR-08: after the second conversation the child that was there is asked first, once, and not after six weeks', async () => {
  await house.ask('delete from care.click_check where author = $1', [house.person('lieke')])
  await house.ask('delete from care.start_look_back; delete from care.start_voice; delete from care.start_talk')
  const [plan] = await house.ask<{ id: string }>('select id from care.plan where family_id = $1', [
    house.family('lieke'),
  ])
  const met = async (weeksAgo: readonly number[]) => {
    await house.ask('update care.review set present = array[]::uuid[] where family_id = $1', [house.family('lieke')])
    for (const ago of weeksAgo) {
      const on = new Date(Date.now() - ago * week)
      await scene.put('review', {
        ...{ plan_id: plan?.id, due_on: on, made_by: house.person('dana'), made_at: on, started_at: on },
        ...{ concluded_at: on, present: [house.person('lieke')] },
      })
    }
  }
  const isAsked = async () =>
    /class="onsplan-button onsplan-button--main"[^>]*>Is Dana aardig voor jou\?/.test(
      (await lieke.get(`${at}/team`)).text,
    )
  await met([1])
  assert.equal(await isAsked(), false)
  await met([8, 7])
  assert.equal(await isAsked(), false)
  await met([2, 1])
  assert.equal(await isAsked(), true)
  await (await turn()).act(about('dana'), { says: 'yes' })
  assert.equal(await isAsked(), false)
})

test('D-CIR-08: a child of seven reads who helps and is asked nothing; nobody answers for a child', async () => {
  const elif = await house.visitor('elif')
  const own = `/gezin/${house.family('elif')}/kind/team`
  const page = await elif.get(own)
  assert.match(page.text, /Dana/)
  assert.doesNotMatch(page.text, /aardig voor jou/)
  assert.equal((await elif.post(`${own}/${house.person('dana')}`, { says: 'no' })).status, 404)
  for (const visitor of [tom, dana, await house.visitor('sanne')])
    assert.equal((await visitor.post(about('bram'), { says: 'no' })).status, 404)
})
