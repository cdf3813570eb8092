/** One made-up family: mother, father, two youths, a plan with goals, steps and scores, two stories, strengths and worries. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#platform/dates.ts'
import { addConsents } from './consent.ts'
import type { Loaded } from './families.ts'
import { accountOf, add, type Batch, type Making, type Row, seal, Waiting } from './rows.ts'

type Family = {
  n: number
  id: string
  people: readonly string[]
  mother: string
  father: string
  youth: string
  plan: string
  goals: readonly string[]
  waiting: Waiting
}

const say = (n: number, what: string) =>
  `${what} ${n}: wij schrijven hier in gewone woorden op hoe het gaat en wat wij willen.`

const prompts = ['happened', 'goesWell', 'hardNow', 'goodDay', 'whoHelps', 'firstStep']

export async function addFamily(batch: Batch, making: Making, n: number, loaded: Loaded): Promise<void> {
  const [mother, father, youth, other] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const family: Family = {
    ...{ n, id: randomUUID(), people: [mother, father, youth, other], mother, father, youth, plan: randomUUID() },
    goals: Array.from({ length: 5 }, () => randomUUID()),
    waiting: new Waiting(),
  }
  await addItself(batch, making, family)
  addPlan(batch, making, family)
  for (const g of family.goals.keys()) addGoal(batch, making, family, g)
  addWords(making, family)
  const worker = loaded.workers.at(-1)?.person ?? ''
  addConsents(batch, making, { ...family, family: family.id, other, worker })
  for (const person of family.people) await addPerson(batch, making, family, person, loaded)
  addBonds(batch, making, family, worker)
  loaded.families.push(family.id)
}

const ownOf = (making: Making, family: Family) => ({ municipality_id: making.municipality, family_id: family.id })

const itemOf = (making: Making, family: Family, id: string, subject: string, author: string): Row => ({
  ...ownOf(making, family),
  id,
  subjects: [subject],
  author,
  audience: 'plan',
  created_at: making.now,
  key_person: subject,
})

async function addItself(batch: Batch, making: Making, { id, n }: Family): Promise<void> {
  const keys = await making.keys.addSalts(making.municipality, id, [id])
  const sealed = seal(making, keys, 'care.family', id, { name: `Gezin ${n}` })
  add(batch, 'care.family', {
    municipality_id: making.municipality,
    id,
    key_person: id,
    created_at: making.now,
    sealed,
  })
}

function addPlan(batch: Batch, making: Making, family: Family): void {
  const { mother, father, youth, plan, waiting, n } = family
  const facts = { form: 'light', load: 'normal', authorship: 'family', template_version: '1', changed_at: making.now }
  const row = { ...itemOf(making, family, plan, youth, mother), subjects: [mother, father, youth], ...facts }
  waiting.push('care.plan', { ...row, started_on: addDays(making.today, -200) }, { wish: say(n, 'Dit willen we') })
  const act = { ...ownOf(making, family), id: randomUUID(), plan_id: plan, kind: 'activated' }
  add(batch, 'care.plan_act', { ...act, by_person: mother, at: making.now })
}

function addGoal(batch: Batch, making: Making, family: Family, g: number): void {
  const { mother, father, youth, plan, goals, waiting } = family
  const { now, today } = making
  const goal = goals[g] ?? ''
  const part = { ...ownOf(making, family), goal_id: goal, at: now }
  const item = (author: string) => itemOf(making, family, randomUUID(), youth, author)
  const own = {
    ...itemOf(making, family, goal, youth, mother),
    plan_id: plan,
    kind: 'own',
    position: g,
    changed_at: now,
  }
  waiting.push('care.goal', own, { title: say(g, 'Doel'), why: say(g, 'Want') })
  add(batch, 'care.goal_act', { ...part, id: randomUUID(), kind: 'activated', by_person: mother, key_person: mother })
  const enough = { ...part, id: randomUUID(), value: 6, by_person: mother, key_person: youth }
  waiting.push('care.good_enough', enough, { looks: say(g, 'Dan merken we') })
  for (let s = 0; s < 3; s += 1) {
    const doer = { named: [mother], doer_id: mother, doer_kind: 'family', due_on: addDays(today, s), changed_at: now }
    waiting.push('care.step', { ...item(mother), goal_id: goal, ...doer }, { what: say(s, 'Samen eten') })
  }
  for (let s = 0; s < 6; s += 1) {
    const given = { value: 3 + s, occasion: 'between', created_at: new Date(now.getTime() - (6 - s) * 14 * 86_400_000) }
    const score = { ...item(s % 2 === 0 ? mother : father), goal_id: goal, ...given }
    waiting.push('care.score', score, { notLower: say(s, 'Omdat') })
  }
}

function addWords(making: Making, family: Family): void {
  const { mother, father, youth, waiting, n } = family
  const changed = { changed_at: making.now }
  for (const author of [mother, father]) {
    for (const prompt of prompts) {
      const piece = { ...itemOf(making, family, randomUUID(), author, author), prompt, ...changed }
      waiting.push('care.story_piece', piece, { text: say(n, prompt) })
    }
  }
  for (let i = 0; i < 3; i += 1) {
    for (const [table, what] of [
      ['care.strength', 'Dit gaat goed'],
      ['care.worry', 'Dit is lastig'],
    ] as const) {
      waiting.push(
        table,
        { ...itemOf(making, family, randomUUID(), youth, mother), ...changed },
        { words: say(i, what) },
      )
    }
  }
}

async function addPerson(batch: Batch, making: Making, family: Family, person: string, loaded: Loaded): Promise<void> {
  const { municipality, now, today } = making
  const keys = await making.keys.addSalts(municipality, person, [person, ...family.waiting.of(person)])
  family.waiting.sealAll(batch, making, keys, person)
  const own = { municipality_id: municipality, key_person: person }
  const sealed = seal(making, keys, 'care.person', person, { callName: `Mens ${family.n}` })
  add(batch, 'care.person', { ...own, id: person, created_at: now, sealed })
  const isParent = person === family.mother || person === family.father
  const bornOn = addDays(today, isParent ? -13_000 : -3_800)
  const birth = seal(making, keys, 'care.birth', person, { familyName: 'Proef' })
  add(batch, 'care.birth', { ...own, person_id: person, born_on: bornOn, sealed: birth })
  if (person !== family.mother) return
  const account = randomUUID()
  loaded.parents.push({ account, person, family: family.id, goal: family.goals[0] ?? '' })
  add(batch, 'entry.account', accountOf(making, keys, person, account))
}

function addBonds(batch: Batch, making: Making, family: Family, worker: string): void {
  const { now, today } = making
  const own = () => ({ ...ownOf(making, family), id: randomUUID() })
  const checked = { kind: 'jointParents', source: 'register', outcome: 'confirmed', checked_on: addDays(today, -30) }
  family.people.forEach((person, position) => {
    const parts = [position < 2 ? 'parent' : 'youth']
    add(batch, 'care.family_member', { ...own(), person_id: person, parts, position, from_on: addDays(today, -300) })
    if (position < 2) return
    const custody = { youth_id: person, holders: [family.mother, family.father], ...checked }
    add(batch, 'care.custody_snapshot', { ...own(), ...custody, recorded_by: family.mother, recorded_at: now })
  })
  const term = {
    person_id: worker,
    professional: true,
    temporary: false,
    from_at: new Date(now.getTime() - 86_400_000),
  }
  add(batch, 'care.coordinator_term', { ...own(), ...term })
  const review = { plan_id: family.plan, due_on: addDays(today, 5), made_by: worker, made_at: now }
  add(batch, 'care.review', { ...own(), ...review })
}
