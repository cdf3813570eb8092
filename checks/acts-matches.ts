// Goal R10: one valid example of every act of a family and who coordinates about a buddy or a support family.
import { matchesPlace, matchPlace } from '#care/matchRequest/match-request.ts'
import { inDays } from '#src/trial/days.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { type Before, example, landedOn } from './example-act.ts'

const at = '/gezin/:familyId/maatje'
const goal = { goal: 'Samen naar buiten', reach: '06 00 00 12 12' }

async function nothing(house: TrialHouse, family: string): Promise<void> {
  await house.ask('delete from care.match_fact where family_id = $1', [family])
  await house.ask('delete from care.match_request where family_id = $1', [family])
}

/** Nobody asked yet. */
const nobody: Before = async ({ house, family }) => {
  await nothing(house, family)
  return matchesPlace(family)
}

/** Esra asked, and Dana wrote down these steps. */
async function asked(
  house: TrialHouse,
  family: string,
  steps: readonly (readonly [string, Record<string, string>])[],
): Promise<string> {
  await nothing(house, family)
  const [esra, dana] = [await house.visitor('esra'), await house.visitor('dana')]
  await esra.post(matchesPlace(family), { ...goal, kind: 'buddy', who: house.person('esra') })
  const [row] = await house.ask<{ id: string }>('select id from care.match_request where family_id = $1', [family])
  const page = matchPlace(family, row?.id ?? '')
  for (const [word, fields] of steps) await dana.post(`${page}/stap/${word}`, fields)
  return page
}

const talk = ['gesprek', { what: 'Iemand om mee te wandelen.', ...inDays('on', 0) }] as const
const found = ['gevonden', { via: 'circle', name: 'Els', reach: '06 00 00 44 44' }] as const
const met = ['kennis', inDays('on', 0)] as const

const until =
  (...steps: readonly (readonly [string, Record<string, string>])[]): Before =>
  ({ house, family }) =>
    asked(house, family, steps)

/** Esra waits for the talk. */
export const matchAsked: Before = until()
/** Somebody was found and they met: each says yes or no. */
export const matchMet: Before = until(talk, found, met)

/** They began a month ago, and there were as many talks as this. */
const began =
  (talks: number): Before =>
  async ({ house, family }) => {
    const page = await asked(house, family, [talk, found, met])
    const esra = await house.visitor('esra')
    await esra.post(`${page}/zeg/ja`)
    const dana = await house.visitor('dana')
    await dana.post(`${page}/stap/ja`)
    await dana.post(`${page}/stap/proef`, inDays('on', 0))
    await house.ask("update care.match_fact set on_day = on_day - 30 where kind = 'trial' and family_id = $1", [family])
    for (let each = 1; each <= talks; each += 1) await esra.post(`${page}/gesprekken`, inDays('talked', -each))
    return page
  }

const one = `${at}/:matchRequestId`

export const matches = [
  example('esra', at, [nobody], { ...goal, kind: 'buddy', who: '@esra' }),
  example('dana', `${one}/stap/:kind`, [matchAsked], {
    what: 'Rust.',
    matters: null,
    offers: null,
    ...inDays('on', 0),
  }),
  example('dana', `${one}/terug/:matchFactId`, [landedOn(`${one}/stap/:kind`)]),
  example('esra', `${one}/zeg/:kind`, [matchMet]),
  example('esra', `${one}/gesprekken`, [began(1)], inDays('talked', 0), inDays('talked', -3)),
  example('esra', `${one}/verder`, [began(5)], { says: 'again' }, { says: 'enough' }),
  example('esra', `${one}/weg`, [matchAsked]),
]
