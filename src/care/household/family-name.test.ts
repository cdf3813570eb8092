import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { familyNameProblem } from '#care/families/household.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { inTwoTabs } from '#src/trial/two-tabs.ts'

test('D-PEO-14: a family is called as it wants, in 1 to 60 characters', () => {
  assert.equal(familyNameProblem('De zeven van twaalf'), null)
  assert.equal(familyNameProblem('a'.repeat(60)), null)
  assert.equal(familyNameProblem('a'.repeat(61)), 'nameTooLong')
  assert.equal(familyNameProblem(''), 'nameless')
})

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (key = 'esra') => `/gezin/${house.family(key)}/gezin`
const baseIn = (html: string) => /name="base" value="(\d+)"/.exec(html)?.[1] ?? ''
const chosen = async (who: string, name: string) => {
  const visitor = await house.visitor(who)
  return visitor.act(`${at()}/naam`, { name, base: baseIn((await visitor.get(`${at()}/naam`)).text) })
}

test('D-PEO-14: the family chooses another name, and everybody finds it: in the plan, and in the list of who coordinates', async () => {
  const esra = await house.visitor('esra')
  assert.match((await esra.get(at())).text, /Jullie heten hier: [^<]+/)
  const kept = await chosen('esra', 'De bovenburen')
  assert.match(kept.text, /Jullie gezin heet hier nu anders\./)
  assert.match(kept.text, /Jullie heten hier: De bovenburen/)
  assert.match((await (await house.visitor('dana')).get('/werklijst')).text, /De bovenburen/)
  const choice = (await (await house.visitor()).get('/kies')).text
  assert.ok(
    choice.indexOf('De bovenburen') < choice.indexOf('Nog meer gezinnen'),
    'and in front, where one chooses who one is',
  )
  const [row] = await house.ask<{ done: boolean }>(
    "select exists (select from care.access_log where family_id = $1 and person_id = $2 and action = 'change' and object_class = 'family') as done",
    [house.family('esra'), house.person('esra')],
  )
  assert.equal(row?.done, true)
})

test('the name is for the family to choose: who coordinates and who reads along do not', async () => {
  for (const other of ['dana', 'marco']) {
    const visitor = await house.visitor(other)
    assert.doesNotMatch((await visitor.get(at())).text, /gezin\/naam/, other)
    assert.ok([403, 404].includes((await visitor.get(`${at()}/naam`)).status), other)
    assert.ok([403, 404].includes((await visitor.post(`${at()}/naam`, { name: 'Anders', base: '1' })).status), other)
  }
})

test('a name that is empty or too long is said beside the field, and stays typed', async () => {
  const long = 'Wij '.repeat(20)
  for (const [name, said] of [
    ['', /Vul in hoe jullie willen heten/],
    [long, /Maak de naam korter, tot 60 tekens/],
  ] as const) {
    const answer = await chosen('esra', name)
    assert.equal(answer.status, 422)
    assert.match(answer.text, said)
  }
  assert.match((await chosen('esra', long)).text, new RegExp(`value="${long.trim()}"`))
})

test('two who choose at once: the second reads the name that was just chosen, and keeps what was typed', async () => {
  const [esra, deniz] = [await house.visitor('esra'), await house.visitor('deniz')]
  const base = baseIn((await deniz.get(`${at()}/naam`)).text)
  await chosen('esra', 'De benedenburen')
  const late = await deniz.post(`${at()}/naam`, { name: 'Team Deniz', base })
  assert.equal(late.status, 422)
  assert.match(late.text, /Iemand koos net deze naam: De benedenburen/)
  assert.match(late.text, /value="Team Deniz"/)
  const now = baseIn((await esra.get(`${at()}/naam`)).text)
  const both = await inTwoTabs(house, 'family', esra, [`${at()}/naam`, { name: 'Een', base: now }])
  assert.deepEqual(both, [303, 422])
})
