/** The same rows as each page shows, asked by the owner: one prepared statement, no policies, no log, no sealing to undo. */
import pg from 'pg'
import type { BenchHouse, Signed } from './house.ts'

export type Question = { name: string; text: string; values: (who: Signed, house: BenchHouse, n: number) => unknown[] }

const json = (table: string, where: string, more = '') =>
  `(select json_agg(row_to_json(x)) from (select x.* from ${table} x where ${where}${more}) x)`
const ofFamily = 'x.municipality_id = $1 and x.family_id = $2'

export const openPlan: Question = {
  name: 'bare.plan',
  text: `select json_build_object(
    'members', (select json_agg(row_to_json(y)) from (select m.*, p.sealed, b.born_on from care.family_member m join care.person p on p.municipality_id = m.municipality_id and p.id = m.person_id
      left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id where m.municipality_id = $1 and m.family_id = $2) y),
    'plan', ${json('care.plan', ofFamily)}, 'planActs', ${json('care.plan_act', ofFamily)}, 'strengths', ${json('care.strength', ofFamily)}, 'worries', ${json('care.worry', ofFamily)},
    'goals', ${json('care.goal', ofFamily)}, 'goalActs', ${json('care.goal_act', ofFamily)}, 'goodEnough', ${json('care.good_enough', ofFamily)}, 'steps', ${json('care.step', ofFamily)},
    'stepActs', ${json('care.step_act', ofFamily)}, 'scores', ${json('care.score', ofFamily)}, 'review', ${json('care.review', ofFamily)}, 'version', ${json('care.plan_version', ofFamily)})`,
  values: (who, house) => [house.loaded.municipality, who.family],
}

export const caseload: Question = {
  name: 'bare.caseload',
  text: `select json_agg(json_build_object('family', t.family_id, 'name', f.sealed, 'review', r.due_on, 'load', p.load,
      'steps', (select min(s.due_on) from care.step s where s.municipality_id = t.municipality_id and s.family_id = t.family_id),
      'scores', (select json_agg(json_build_array(c.goal_id, c.author, c.value, c.created_at)) from care.score c where c.municipality_id = t.municipality_id and c.family_id = t.family_id),
      'custody', (select max(u.checked_on) from care.custody_snapshot u where u.municipality_id = t.municipality_id and u.family_id = t.family_id),
      'births', (select json_agg(b.born_on) from care.family_member m join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
        where m.municipality_id = t.municipality_id and m.family_id = t.family_id)))
    from care.coordinator_term t join care.family f on f.municipality_id = t.municipality_id and f.id = t.family_id
    left join care.plan p on p.municipality_id = t.municipality_id and p.family_id = t.family_id and p.closed_at is null
    left join care.review r on r.municipality_id = t.municipality_id and r.family_id = t.family_id and r.concluded_at is null
    where t.municipality_id = $1 and t.person_id = $2 and t.until_at is null`,
  values: (_, house, n) => [house.loaded.municipality, house.loaded.workers[n % house.loaded.workers.length]?.person],
}

export const saveScore: Question = {
  name: 'bare.score',
  text: `insert into care.score (municipality_id, family_id, id, goal_id, subjects, author, audience, value, occasion, created_at, key_person)
    select g.municipality_id, g.family_id, gen_random_uuid(), g.id, g.subjects, g.author, 'plan', 6, 'between', now(), g.key_person
    from care.goal g where g.municipality_id = $1 and g.family_id = $2 and g.id = $3`,
  values: (who, house) => [house.loaded.municipality, who.family, who.goal],
}

/** Asks one question over and over on eight connections for so long; returns how often. */
export async function askBare(house: BenchHouse, question: Question, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000
  let asked = 0
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const client = new pg.Client({ connectionString: house.ownerUrl })
      await client.connect()
      while (performance.now() < until) {
        const who = house.parents[asked % house.parents.length] as Signed
        asked += 1
        await client.query({ name: question.name, text: question.text, values: question.values(who, house, asked) })
      }
      await client.end()
    }),
  )
  return asked
}
