// S23 of what was typed before it was sent: it goes with a salt of its own, so that no tape of the draft opens once the text is destroyed.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { newId, systemClock } from '#platform/clock.ts'
import { type SealedRow, Unreadable, unseal } from '#platform/keys/seal.ts'
import { openKeyStore } from '#platform/keys/store.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Seen, Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const typed = 'Dit typte ik eerst, en daarna stuurde ik het.'
const at = () => `/gezin/${house.family('esra')}`
const types = async (who: Visitor, form: string, fields: Record<string, string>): Promise<void> => {
  assert.equal((await who.post('/concept', { ...fields, _draft: form })).status, 200, form)
}

type Tape = SealedRow & { municipality: string; table: string }

/** The drafts of a form as a tape of this moment holds them. */
const tapesOf = (table: string, form: string): Promise<Tape[]> =>
  house.ask(
    `select $2 as "table", municipality_id as municipality, id, sealed, wording, key_person as "keyPerson" from ${table} where form = $1 and sent_at is null`,
    [form, table],
  )

/** With the keys as they lie on the shelf now. */
const opens = ({ table, municipality, ...row }: Tape): Promise<boolean> =>
  unseal(openKeyStore(house.keysDirectory, { now: () => +systemClock.now() }), municipality, table, row).then(
    (texts) => Object.values(texts).includes(typed),
    (fault) => {
      assert.ok(fault instanceof Unreadable)
      return false
    },
  )

async function thrownAway(table: string, { id }: Tape): Promise<void> {
  for (let look = 0; look < 100; look += 1) {
    if ((await house.ask(`select from ${table} where id = $1`, [id])).length === 0) return
    await pause(100)
  }
  assert.fail('the place of the draft still stands')
}

type Form = { table: string; who: string; form: () => string; fields: () => Record<string, string> }

const forms: Form[] = [
  {
    ...{ table: 'safety.draft', who: 'dana', fields: () => ({ words: typed }) },
    form: () => `${at()}/veiligheid/${house.person('deniz')}/stap/overleggen`,
  },
  {
    ...{
      table: 'care.draft',
      who: 'esra',
      fields: () => ({ label: 'Bij oma', address: typed, 'residents[]': house.person('esra') }),
    },
    form: () => `${at()}/gezin/huis`,
  },
]

const send = (who: Visitor, { form, fields }: Form): Promise<Seen> => who.post(form(), fields())

for (const each of forms) {
  test(`S23: what was typed into ${each.table} opens on no tape a moment after it was sent`, async () => {
    const who = await house.visitor(each.who)
    await types(who, each.form(), each.fields())
    const [tape] = await tapesOf(each.table, each.form())
    assert.ok(tape)
    assert.equal(await opens(tape), true, 'while it waits it opens')
    assert.equal((await send(who, each)).status, 303)
    assert.deepEqual(await tapesOf(each.table, each.form()), [], 'and in the act its place is emptied')
    await thrownAway(each.table, tape)
    assert.equal(await opens(tape), false)
  })
}

test('a draft begun while the one before still goes has a salt of its own and stays', async () => {
  const [each] = forms as [Form]
  const who = await house.visitor(each.who)
  await types(who, each.form(), each.fields())
  const [first] = await tapesOf(each.table, each.form())
  assert.equal((await send(who, each)).status, 303)
  await types(who, each.form(), each.fields())
  const [second] = await tapesOf(each.table, each.form())
  assert.ok(first && second)
  assert.notEqual(first.id, second.id)
  await thrownAway(each.table, first)
  assert.deepEqual([await opens(first), await opens(second)], [false, true])
})

test('a draft typed by a session that slept takes the place of the one before, whose salt goes', async () => {
  const form = `${at()}/wie-keek/${newId()}/vraag`
  const asleep = await house.visitor('esra')
  await types(asleep, form, { question: typed })
  const [first] = await tapesOf('care.draft', form)
  await house.moveClock(45 * 60_000)
  await types(asleep, form, { question: `${typed} En meer.` })
  await house.moveClock(0)
  const tapes = await tapesOf('care.draft', form)
  assert.ok(first)
  assert.equal(tapes.length, 1)
  await thrownAway('care.draft', first)
  assert.equal(await opens(first), false)
})

test('a copy that was put back may hold a draft whose salt is gone: the form is empty, and typing in it goes on', async () => {
  const form = `${at()}/gezin/huis`
  const who = await house.visitor('esra')
  await house.ask('delete from care.draft where form = $1', [form])
  await types(who, form, { address: typed })
  await house.ask('update care.draft set id = $2 where form = $1', [form, newId()])
  const page = await who.get(form)
  assert.equal(page.status, 200)
  assert.ok(!page.text.includes(typed))
  await types(who, form, { address: typed })
  assert.ok((await who.get(form)).text.includes(typed))
})
