/** A plan in its full width, laid straight into a trial house: for tests of what pages show, apart from how it came there. */
import { newId } from '#platform/clock.ts'
import { addDays, asDay, type Day } from '#platform/dates.ts'
import { sealWith } from '#platform/keys/seal.ts'
import type { TrialHouse } from './house.ts'

type Columns = Record<string, unknown>
type Texts = Record<string, string>
type Players = { parent: string; youth: string; worker: string }
export type PlanScene = {
  plan: string
  goals: string[]
  steps: string[]
  review: string
  version: string
  day(offset: number): Day
}

type Ground = Players & {
  day(offset: number): Day
  moment(offset: number): string
  /** A row with its texts sealed; without a person for the key it has none. */
  put(table: string, columns: Columns, keyPerson?: string, texts?: Texts): Promise<string>
}

/** Running goals with three open steps each, numbers of two people, a strength, a worry, a version and a look-back tomorrow. */
export async function layPlan(house: TrialHouse, who: Players, goalCount = 3): Promise<PlanScene> {
  await setAside(house, house.family(who.parent))
  const ground = await groundOf(house, who)
  const { parent, youth, worker, day, moment, put } = ground
  const start = {
    form: 'light',
    load: 'normal',
    authorship: 'withSupport',
    template_version: '1',
    started_on: day(-60),
    named: [parent],
  }
  const plan = await put('plan', { ...item(ground, worker, -60), ...start }, youth, {
    wish: 'Weer rust in huis en samen eten.',
  })
  await put('plan_act', { plan_id: plan, kind: 'activated', by_person: worker, at: moment(-58) })
  await put('strength', item(ground, parent, -50), youth, { words: 'Ze eten elke avond samen.' })
  await put('worry', item(ground, parent, -49), youth, { words: 'De ochtenden zijn zwaar.' })
  const goals: string[] = []
  const steps: string[] = []
  for (const [at, title] of titles.slice(0, goalCount).entries()) {
    const goal = await layGoal(ground, plan, title, at)
    goals.push(goal)
    steps.push(...(await laySteps(ground, goal)))
  }
  const review = await put('review', { plan_id: plan, due_on: day(1), made_by: worker, made_at: moment(-30) })
  const version = await layVersion(ground, plan)
  return { plan, goals, steps, review, version, day }
}

const titles = ['Op tijd naar bed', 'Weer naar school', 'De post op orde', 'Meer geld over']
const doings = ['Leg om zeven uur de tas klaar', 'Lees samen een stuk voor', 'Bel school over de ochtend']

const item = ({ youth, moment }: Ground, author: string, offset: number): Columns => ({
  subjects: [youth],
  author,
  audience: 'plan',
  created_at: moment(offset),
  changed_at: moment(offset),
})

async function layGoal(ground: Ground, plan: string, title: string, at: number): Promise<string> {
  const { parent, youth, moment, put } = ground
  const own = { ...item(ground, parent, -40 + at), subjects: [youth, parent], plan_id: plan, kind: 'own', position: at }
  const goal = await put('goal', own, youth, { title })
  await put('goal_act', { goal_id: goal, kind: 'activated', by_person: parent, at: moment(-40), key_person: parent })
  const mark = { goal_id: goal, value: 6, by_person: parent, at: moment(-40) }
  await put('good_enough', mark, parent, { looksLike: 'Om half negen liggen we erin.' })
  const numbers = [
    ...[4, 5].map((value) => [parent, value] as const),
    ...[3, 4, 6].map((value) => [youth, value] as const),
  ]
  for (const [turn, [rater, value]] of numbers.entries()) {
    const given = { goal_id: goal, subjects: [rater], author: rater, audience: 'plan', value, occasion: 'between' }
    await put('score', { ...given, created_at: moment(-30 + turn), key_person: rater })
  }
  return goal
}

/** One of the parent, one of the youth, one of the worker. */
async function laySteps(ground: Ground, goal: string): Promise<string[]> {
  const { parent, youth, worker, day, put } = ground
  const steps: string[] = []
  for (const [turn, what] of doings.entries()) {
    const doer = [parent, youth, worker][turn] ?? parent
    const when = { due_on: day(1 + turn), until_on: doer === worker ? day(60) : null }
    const doing = { doer_id: doer, doer_kind: doer === worker ? 'localTeam' : 'family', named: [doer], ...when }
    steps.push(await put('step', { ...item(ground, parent, -20), goal_id: goal, ...doing }, youth, { what }))
  }
  return steps
}

async function layVersion({ parent, youth, worker, moment, put }: Ground, plan: string): Promise<string> {
  const offered = { offered_to: [parent, youth], offered_at: moment(-6) }
  const own = { plan_id: plan, no: 1, occasion: 'meeting', made_by: worker, contents: '{}', ...offered }
  const version = await put('plan_version', own, youth, { changed: 'Het eerste plan.' })
  const stand = { version_id: version, person_id: parent, stand: 'yes', channel: 'screen', said_at: moment(-5) }
  await put('plan_agreement', stand, parent, {})
  return version
}

async function groundOf(house: TrialHouse, who: Players): Promise<Ground> {
  const family = house.family(who.parent)
  const [own] = await house.ask<{ municipality: string; today: string }>(
    'select municipality_id as municipality, door.today()::text as today from care.family where id = $1',
    [family],
  )
  const municipality = own?.municipality ?? ''
  const day = (offset: number) => addDays(asDay(own?.today ?? ''), offset)
  return {
    parent: house.person(who.parent),
    youth: house.person(who.youth),
    worker: house.person(who.worker),
    day,
    moment: (offset) => `${day(offset)}T09:00:00Z`,
    async put(table, columns, keyPerson, texts = {}) {
      const id = newId()
      const place = { municipality, table: `care.${table}`, id, wording: 1, keyPerson: keyPerson ?? '' }
      const sealed = keyPerson && sealWith(await house.keys.addSalts(municipality, keyPerson, [id]), place, texts)
      const row = {
        municipality_id: municipality,
        family_id: family,
        id,
        ...columns,
        ...(keyPerson ? { sealed, key_person: keyPerson } : {}),
      }
      const slots = Object.keys(row).map((_, at) => `$${at + 1}`)
      await house.ask(
        `insert into care.${table} (${Object.keys(row).join(', ')}) values (${slots.join(', ')})`,
        Object.values(row),
      )
      return id
    },
  }
}

/** What the cast told of this family before makes room. */
async function setAside(house: TrialHouse, family: string): Promise<void> {
  for (const table of ['strength', 'worry', 'goal', 'step', 'score', 'plan_version', 'letting_go', 'story_piece'])
    await house.ask(`update care.${table} set undone_at = now() where family_id = $1 and undone_at is null`, [family])
  await house.ask('update care.review set concluded_at = now() where family_id = $1 and concluded_at is null', [family])
  await house.ask('update care.plan set closed_at = now() where family_id = $1 and closed_at is null', [family])
}
