/** A plan in its full width, laid straight into a trial house: for tests of what pages show, apart from how it came there. */
import { newId } from '#platform/clock.ts'
import { addDays, asDay, type Day } from '#platform/dates.ts'
import { sealWith } from '#platform/keys/seal.ts'
import type { TrialHouse } from './house.ts'

export type PlanScene = {
  plan: string
  goals: string[]
  steps: string[]
  review: string
  version: string
  day(offset: number): Day
}

/** Three running goals with three open steps each, numbers of two people, a strength, a worry, a version and a look-back tomorrow. */
export async function layPlan(
  house: TrialHouse,
  who: { parent: string; youth: string; worker: string },
  goalCount = 3,
): Promise<PlanScene> {
  const [one] = await house.ask<{ municipality_id: string; today: string }>(
    'select municipality_id, door.today()::text as today from care.family_member where person_id = $1',
    [house.person(who.parent)],
  )
  const municipality = one?.municipality_id ?? ''
  const family = house.family(who.parent)
  const [parent, youth, worker] = [house.person(who.parent), house.person(who.youth), house.person(who.worker)]
  const day = (offset: number) => addDays(asDay(one?.today ?? ''), offset)
  const moment = (offset: number) => `${day(offset)}T09:00:00Z`
  const sealed = async (table: string, id: string, keyPerson: string, texts: Record<string, string>) =>
    sealWith(
      await house.keys.addSalts(municipality, keyPerson, [id]),
      { municipality, table, id, wording: 1, keyPerson },
      texts,
    )
  const put = async (
    table: string,
    keyPerson: string,
    texts: Record<string, string>,
    columns: Record<string, unknown>,
  ): Promise<string> => {
    const id = newId()
    const row = {
      municipality_id: municipality,
      family_id: family,
      id,
      sealed: await sealed(table, id, keyPerson, texts),
      key_person: keyPerson,
      ...columns,
    }
    const names = Object.keys(row)
    await house.ask(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(row),
    )
    return id
  }
  const bare = async (table: string, columns: Record<string, unknown>): Promise<string> => {
    const row = { municipality_id: municipality, family_id: family, id: newId(), ...columns }
    const names = Object.keys(row)
    await house.ask(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(row),
    )
    return row.id
  }
  const item = (author: string, subjects: string[], offset: number) => ({
    subjects,
    author,
    audience: 'plan',
    created_at: moment(offset),
    changed_at: moment(offset),
  })
  const plan = await put(
    'care.plan',
    youth,
    { wish: 'Weer rust in huis en samen eten.' },
    {
      ...item(worker, [youth], -60),
      named: [parent],
      form: 'light',
      load: 'normal',
      authorship: 'withSupport',
      template_version: '1',
      started_on: day(-60),
    },
  )
  await bare('care.plan_act', { plan_id: plan, kind: 'activated', by_person: worker, at: moment(-58) })
  await put('care.strength', youth, { words: 'Ze eten elke avond samen.' }, item(parent, [youth], -50))
  await put('care.worry', youth, { words: 'De ochtenden zijn zwaar.' }, item(parent, [youth], -49))
  const titles = ['Op tijd naar bed', 'Weer naar school', 'De post op orde', 'Meer geld over']
  const goals: string[] = []
  const steps: string[] = []
  for (const [at, title] of titles.slice(0, goalCount).entries()) {
    const goal = await put(
      'care.goal',
      youth,
      { title },
      { ...item(parent, [youth, parent], -40 + at), plan_id: plan, kind: 'own', position: at },
    )
    goals.push(goal)
    await bare('care.goal_act', {
      goal_id: goal,
      kind: 'activated',
      by_person: parent,
      at: moment(-40),
      key_person: parent,
    })
    await put(
      'care.good_enough',
      parent,
      { looksLike: 'Om half negen liggen we erin.' },
      { goal_id: goal, value: 6, by_person: parent, at: moment(-40) },
    )
    for (const [rater, values] of [
      [parent, [4, 5]],
      [youth, [3, 4, 6]],
    ] as const) {
      for (const [turn, value] of values.entries()) {
        await bare('care.score', {
          goal_id: goal,
          subjects: [rater],
          author: rater,
          audience: 'plan',
          value,
          occasion: 'between',
          created_at: moment(-30 + 5 * turn),
          key_person: rater,
        })
      }
    }
    const doings = ['Leg om zeven uur de tas klaar', 'Lees samen een stuk voor', 'Bel school over de ochtend']
    for (const [turn, what] of doings.entries()) {
      const doer = [parent, youth, worker][turn] ?? parent
      steps.push(
        await put(
          'care.step',
          youth,
          { what },
          {
            ...item(parent, [youth], -20),
            goal_id: goal,
            named: [doer],
            doer_id: doer,
            doer_kind: doer === worker ? 'localTeam' : 'family',
            due_on: day(1 + turn),
            until_on: doer === worker ? day(60) : null,
          },
        ),
      )
    }
  }
  const review = await bare('care.review', { plan_id: plan, due_on: day(1), made_by: worker, made_at: moment(-30) })
  const version = await put(
    'care.plan_version',
    youth,
    { changed: 'Het eerste plan.' },
    {
      plan_id: plan,
      no: 1,
      occasion: 'meeting',
      made_by: worker,
      offered_to: [parent, youth],
      offered_at: moment(-6),
      contents: '{}',
    },
  )
  await put(
    'care.plan_agreement',
    parent,
    {},
    { version_id: version, person_id: parent, stand: 'yes', channel: 'screen', said_at: moment(-5) },
  )
  return { plan, goals, steps, review, version, day }
}
