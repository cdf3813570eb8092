// Goal R10: what has to happen before an act has its form: each answers with the page that shows it.
import type { TrialHouse } from '#src/trial/house.ts'
import type { Before } from './example-act.ts'

/** What was agreed at the table may be answered for two weeks. */
export const concludedYesterday: Before = async ({ house, family }) => {
  await house.ask(
    `update care.review set concluded_at = now() - interval '1 day'
     where id = (select id from care.review where family_id = $1 and concluded_at is not null order by concluded_at desc limit 1)`,
    [family],
  )
  return `/gezin/${family}/terugkijken`
}

/** The plan of this family ended, so that a new one may begin. */
export const planClosed: Before = async ({ house, family }) => {
  await house.ask('update care.plan set closed_at = now() where family_id = $1 and closed_at is null', [family])
  return `/gezin/${family}/plan/begin`
}

/** Somebody words a goal again on top of words that changed meanwhile. */
export const rivalWords: Before = async ({ house, family }) => {
  const path = `/gezin/${family}/doelen/${await goalIn(house, family)}/woorden`
  const esra = await house.visitor('esra')
  await esra.post(path, { base: '1', title: 'Weer een gewone week', why: '' })
  return (await esra.post(path, { base: '1', title: 'Een week zonder ruzie', why: '' })).location ?? ''
}

/** The coordinator types a number that the parent named. */
export const typedScore: Before = async ({ house, family }) => {
  const path = `/gezin/${family}/doelen/${await goalIn(house, family)}`
  await (await house.visitor('dana')).post(`${path}/cijfer`, { score: '5', rater: house.person('esra') })
  return path
}

/** The coordinator writes down what a court asks. */
export const courtAsks: Before = async ({ house, family }) => {
  const asked = { asked: 'yes', asker: 'court', askerName: 'De rechter', mayChoose: 'Hoe laat.', fixed: 'Elke dag.' }
  const what = {
    ...asked,
    vraag: '5',
    title: 'Naar school',
    why: 'Dat is de wet.',
    'forWhom[]': [house.person('deniz')],
  }
  const made = await (await house.visitor('dana')).post(`/gezin/${family}/doelen/nieuw`, what)
  return `${made.location?.split('?')[0]}/voorwaarde`
}

const goalIn = async (house: TrialHouse, family: string): Promise<string> => {
  const [found] = await house.ask<{ id: string }>(
    'select g.id from care.goal g where g.family_id = $1 and g.author = $2 and exists (select from care.score s where s.goal_id = g.id) order by g.position limit 1',
    [family, house.person('esra')],
  )
  return found?.id ?? ''
}
