// The plan of a child with pictures: rules, and the way from the page of a step to the child and back.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { stateOfStep } from '#care/goals/step.ts'
import { asDay } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { type PictureStep, planOf, putProblem, stickerOn } from './picture-plan.ts'

const day = (text: string) => asDay(`2026-${text}`)
const row = (id: string, change: Partial<PictureStep> = {}): PictureStep => ({
  ...{
    id,
    stepId: id,
    goalId: 'goal',
    child: 'elif',
    picture: 'dog',
    what: id,
    keyPerson: 'elif',
    doer: 'esra',
    outside: '',
  },
  ...{ repeats: null, goalAct: 'activated', acts: [], stickers: [] },
  state: stateOfStep(
    {
      doerKind: 'family',
      startOn: null,
      dueOn: day('03-20'),
      repeats: null,
      untilOn: null,
      createdOn: day('03-01'),
      acts: [],
    },
    day('03-02'),
  ),
  ...change,
})
const sticker = (on: string) => ({ id: on, by: 'elif', at: new Date(`2026-${on}T12:00:00Z`) })
const state = (kind: 'done' | 'stopped' | 'letGo', doneOn: string | null = null) => ({
  ...row('x').state,
  kind,
  doneOn: doneOn === null ? null : day(doneOn),
})
const ids = (steps: readonly PictureStep[]) => steps.map(({ id }) => id)

test('a child has at most five rows, what is to be done first, and each keeps its place', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row(id, id === 'b' ? { stickers: [sticker('03-01')] } : {}))
  assert.deepEqual(ids(planOf(six, 'elif', day('03-02'))), ['a', 'c', 'd', 'e', 'f'])
  assert.deepEqual(planOf(six, 'deniz', day('03-02')), [])
})

test('what was done stays for a week, and what stopped or waits leaves at once', () => {
  const shown = (change: Partial<PictureStep>) => planOf([row('a', change)], 'elif', day('03-10')).length
  assert.equal(shown({ state: state('done', '03-04') }), 1)
  assert.equal(shown({ state: state('done', '03-03') }), 0)
  assert.equal(shown({ state: state('stopped') }), 0)
  assert.equal(shown({ goalAct: 'waiting' }), 0)
  assert.equal(shown({ goalAct: null }), 1)
})

test('what comes back every week is clean again a week later, what is done once keeps its sticker', () => {
  const stickers = [sticker('03-04')]
  const weekly = row('a', { repeats: 'weekly', stickers })
  assert.equal(stickerOn(weekly, day('03-10')), '2026-03-04')
  assert.equal(stickerOn(weekly, day('03-11')), undefined)
  assert.equal(stickerOn(row('a', { repeats: 'monthly', stickers }), day('04-03')), '2026-03-04')
  assert.equal(stickerOn(row('a', { stickers }), day('05-30')), '2026-03-04')
})

test('a picture and a short sentence are needed, and a sixth waits', () => {
  const put = { what: 'Mama leest voor', hasPicture: true, isOpen: true, beside: 4 }
  assert.equal(putProblem(put), null)
  assert.equal(putProblem({ ...put, hasPicture: false }), 'noPicture')
  assert.equal(putProblem({ ...put, what: '' }), 'noSentence')
  assert.equal(putProblem({ ...put, what: 'a'.repeat(61) }), 'tooLong')
  assert.equal(putProblem({ ...put, beside: 5 }), 'full')
  assert.equal(putProblem({ ...put, isOpen: false }), 'over')
})

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (path = '') => `/gezin/${house.family('elif')}${path}`
type Row = { id: string; step: string; goal: string }
const pictured = async (doer: string): Promise<Row> => {
  const [found] = await house.ask<Row>(
    `select p.id, s.id as step, s.goal_id as goal from care.step_picture p join care.step s on s.id = p.item_id
     where p.undone_at is null and p.child_id = $1 and s.doer_id = $2`,
    [house.person('elif'), house.person(doer)],
  )
  assert.ok(found)
  return found
}
const formOf = ({ goal, step }: Row, child = 'elif') =>
  at(`/doelen/${goal}/acties/${step}/plaatje/${house.person(child)}`)
const doneBy = async (step: string, who: string) =>
  (
    await house.ask(
      'select from care.step_act where step_id = $1 and by_person = $2 and kind = $3 and undone_at is null',
      [step, house.person(who), 'done'],
    )
  ).length

async function turn(): Promise<Visitor> {
  const esra = await house.visitor('esra')
  assert.equal((await esra.post(at('/kind/beurt'), { child: house.person('elif') })).status, 303)
  return esra
}

test('T-03: a child sees the picture, the words for a child and who does it, and nothing else of the step', async () => {
  const { text } = await (await turn()).get(at('/kind/plan'))
  assert.match(text, /Deniz kookt op woensdag.*Dit doet Deniz.*Jij dekt de tafel.*Dit doe jij/s)
  assert.doesNotMatch(text, /Op woensdag koken|De tafel dekken|Samen eten zonder ruzie|boek voorlezen/)
})

test('a step that the child does itself is done by its sticker, and both are taken back', async () => {
  const phone = await turn()
  const own = await pictured('elif')
  assert.equal(await doneBy(own.step, 'elif'), 0)
  await phone.act(at(`/kind/plan/${own.id}/gedaan`))
  assert.equal(await doneBy(own.step, 'elif'), 1)
  assert.match((await phone.get(at('/kind/plan'))).text, /Toch nog niet/)
  await phone.act(at(`/kind/plan/${own.id}/gedaan`))
  assert.equal(await doneBy(own.step, 'elif'), 1, 'pressed twice it is done once')
  await phone.act(at(`/kind/plan/${own.id}/niet`))
  assert.equal(await doneBy(own.step, 'elif'), 0)
  assert.doesNotMatch((await phone.get(at('/kind/plan'))).text, /Toch nog niet/)
})

test('on a step of somebody else the child puts a sticker and closes nothing', async () => {
  const phone = await turn()
  const other = await pictured('deniz')
  const before = await doneBy(other.step, 'elif')
  await phone.act(at(`/kind/plan/${other.id}/gedaan`))
  assert.equal(await doneBy(other.step, 'elif'), before)
  const read = await (await house.visitor('esra')).get(formOf(other))
  assert.match(read.text, /Elif zegt dat dit klaar is\./)
  await phone.act(at(`/kind/plan/${other.id}/niet`))
})

test('who decides for the child or coordinates puts a step in its plan; a brother, a helper and the child do not', async () => {
  const other = await pictured('deniz')
  const put = { picture: 'cooking', what: 'Deniz maakt pasta' }
  for (const who of ['deniz', 'elif']) {
    const visitor = await house.visitor(who)
    assert.equal((await visitor.get(formOf(other))).status, 404, who)
    assert.equal((await visitor.post(formOf(other), put)).status, 404, who)
  }
  const dana = await house.visitor('dana')
  const said = await dana.act(formOf(other), put)
  assert.match(said.text, /Dit staat nu in het plan van Elif\./)
  assert.match((await (await turn()).get(at('/kind/plan'))).text, /Deniz maakt pasta/)
})

test('a step that does not name the child is not to be put in its plan', async () => {
  const esra = await house.visitor('esra')
  const [alone] = await house.ask<{ step: string; goal: string }>(
    `select s.id as step, s.goal_id as goal from care.step s where s.family_id = $1 and s.undone_at is null
     and s.subjects = array[$2::uuid] limit 1`,
    [house.family('elif'), house.person('esra')],
  )
  assert.ok(alone)
  assert.equal((await esra.get(formOf({ id: '', ...alone }))).status, 404)
  const page = await esra.get(at(`/doelen/${alone.goal}/acties/${alone.step}`))
  assert.doesNotMatch(page.text, /Zet in het plan van/)
})

test('what is wrong comes back as it was typed, and what is taken out is gone from the page of the child', async () => {
  const esra = await house.visitor('esra')
  const own = await pictured('elif')
  const wrong = await esra.post(formOf(own), { picture: 'spoon', what: 'Jij helpt mee' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Kies een plaatje\./)
  assert.match(wrong.text, /Jij helpt mee/)
  const out = await esra.act(`${formOf(own)}/weg`)
  assert.match(out.text, /Dit staat niet meer in het plan van Elif\./)
  assert.doesNotMatch((await (await turn()).get(at('/kind/plan'))).text, /Jij dekt de tafel/)
})

test('a step that the child may not read any more takes its picture along: from its page, from paper and from its copy', async () => {
  const { step, id } = await pictured('deniz')
  const phone = await turn()
  await house.ask("update care.step set audience = 'onlyMe' where id = $1", [step])
  const elif = await house.visitor('elif')
  for (const visitor of [phone, elif])
    for (const path of ['/kind/plan', '/kind/plan/print'])
      assert.doesNotMatch((await visitor.get(at(path))).text, /Deniz/, path)
  assert.equal((await elif.post(at(`/kind/plan/${id}/gedaan`))).status, 404)
  const paper = await (await house.visitor('esra')).get(at(`/printen/platenplan/${house.person('elif')}`))
  assert.doesNotMatch(paper.text, /Dit doet Deniz/)
  await house.ask("update care.step set audience = 'plan' where id = $1", [step])
})

test('on paper stands what the child sees, for who makes its plan and for the child in its turn', async () => {
  const paper = at(`/printen/platenplan/${house.person('elif')}`)
  const read = await (await house.visitor('esra')).get(paper)
  assert.match(read.text, /Platenplan voor Elif.*Dit doet Deniz.*Kleur de ster/s)
  assert.match((await (await turn()).get(at('/kind/plan/print'))).text, /Platenplan voor Elif/)
  assert.equal((await (await house.visitor('deniz')).get(paper)).status, 404)
})
