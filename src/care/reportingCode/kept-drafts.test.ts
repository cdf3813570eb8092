import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const typed = 'Dit typte ik en ik bewaarde het nog niet.'
const at = () => `/gezin/${house.family('esra')}`

/** The little script keeps what is typed, under the address of the page. */
async function types(who: string, form: string, fields: Record<string, string>): Promise<void> {
  const kept = await (await house.visitor(who)).post('/concept', { ...fields, _draft: form })
  assert.equal(kept.status, 200, form)
}

test('each form about safety shows again what was typed and not saved, to its writer only', async () => {
  const file = `${at()}/veiligheid/${house.person('deniz')}`
  const dana = await house.visitor('dana')
  const forms: [string, string][] = [
    [`${at()}/veiligheid`, 'fact0'],
    [`${at()}/veiligheid/check`, 'facts'],
    [`${file}/stap/zien`, 'fact0'],
    [`${file}/stap/praten`, 'words'],
    [`${file}/stap/besluiten`, 'dangerWhy'],
    [`${file}/signaal`, 'opinion'],
    [`${at()}/veiligheidsafspraken/nieuw`, 'worries'],
  ]
  for (const [form, field] of forms) {
    await types('dana', form, { [field]: typed })
    assert.match((await dana.get(form)).text, new RegExp(typed), form)
    assert.doesNotMatch((await (await house.visitor('renske')).get(form)).text, new RegExp(typed), form)
  }
})

test('what is typed about safety lies under the keys of the safety file, not under those of the plan, and goes when it is saved', async () => {
  const form = `${at()}/veiligheid/${house.person('deniz')}/stap/overleggen`
  await types('dana', form, { words: typed })
  const count = async (table: string) =>
    (
      await house.ask<{ n: number }>(
        `select count(*)::integer as n from ${table} where form = $1 and sent_at is null`,
        [form],
      )
    )[0]?.n
  assert.deepEqual([await count('safety.draft'), await count('care.draft')], [1, 0])
  const dana = await house.visitor('dana')
  assert.equal((await dana.post(form, { words: typed })).status, 303)
  assert.deepEqual([await count('safety.draft'), await count('care.draft')], [0, 0])
  assert.doesNotMatch((await dana.get(form)).text, new RegExp(`>${typed}<`))
})

test('on an own phone nothing that is typed about safety is left on the device', async () => {
  const page = (await (await house.visitor('deniz', 'own')).get(`${at()}/veiligheidsafspraken/nieuw`)).text
  assert.match(page, /<form[^>]*data-draft="[^"]*veiligheidsafspraken\/nieuw"[^>]*data-not-on-device/)
})
