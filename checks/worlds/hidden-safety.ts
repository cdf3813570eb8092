// What the one house hides and the other has not: a file about Ruben with all its steps, agreements without him, a plan of a youth alone, and a secret address.
import type { TrialHouse } from '#src/trial/house.ts'

export type Hidden = { ids: readonly string[]; byName: Readonly<Record<string, string>> }

const danger = { outcome: 'danger', occasion: 'visit', facts: 'Joyce is bang voor Ruben.', done: 'Zij slapen bij oma.' }
const five = Object.fromEntries(
  ['suspicion', 'danger', 'canHelp', 'accepted', 'lasting'].flatMap((one) => [
    [one, 'yes'],
    [`${one}Why`, 'Om wat Joyce vertelde.'],
  ]),
)
const plan = {
  calls: 'Oma Ank 06 00 00 44 01',
  steps: 'Amber gaat naar boven.\nJoyce belt oma.',
  place: 'Bij oma Ank',
  word: 'pannenkoek',
  'covered[]': ['night', 'handover'],
}

export async function hideSafety(house: TrialHouse): Promise<Hidden> {
  const family = `/gezin/${house.family('joyce')}`
  const [amber, joyce, ruben] = ['amber', 'joyce', 'ruben'].map(house.person) as [string, string, string]
  const [dana, renske] = [await house.visitor('dana'), await house.visitor('renske')]
  const file = `${family}/veiligheid/${amber}`
  await must(dana.post(`${family}/veiligheid/check`, { ...danger, 'about[]': amber }))
  await must(dana.post(`${file}/zorg`, { 'about[]': ruben }))
  await must(
    dana.post(`${file}/stap/zien`, { fact0: 'Een blauwe plek.', source0: 'Zelf gezien', opinion: 'Ik ben bang.' }),
  )
  await must(renske.post(`${file}/stap/overleggen`, { words: 'Met Veilig Thuis.' }))
  await must(dana.post(`${file}/stap/praten`, { held: 'no', words: 'Ruben mag dit niet horen.' }))
  await must(dana.post(`${file}/stap/wegen`, { words: 'Heel ernstig.' }))
  const both = { decision: 'both', 'reported.quick': 'vandaag', channel: 'Het formulier' }
  await must(dana.post(`${file}/stap/besluiten`, { ...five, ...both }))
  const sign = { fact: 'Amber slaapt slecht.', source: 'Amber', discussed: 'yes', 'seen.quick': 'vandaag' }
  await must(dana.post(`${file}/signaal`, sign))
  const shared = { ...plan, kind: 'shared', 'readers[]': [joyce, amber], 'placeReaders[]': joyce }
  await must(dana.post(`${family}/veiligheidsafspraken/nieuw`, shared))
  const own = { ...plan, kind: 'youthOnly', 'readers[]': joyce, 'placeReaders[]': joyce }
  await must((await house.visitor('amber')).post(`${family}/veiligheidsafspraken/nieuw`, own))
  for (const visitor of [dana, renske]) for (const path of [`${family}/veiligheid`, file]) await visitor.get(path)
  return idsOf(house)
}

async function must(answer: Promise<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await answer
  if (status !== 303)
    throw new Error(`what is to be hidden was not made: ${status} ${/onsplan-error[\s\S]{0,200}/.exec(text)?.[0]}`)
}

async function idsOf(house: TrialHouse): Promise<Hidden> {
  const one = async (table: string) =>
    (await house.ask<{ id: string }>(`select id from safety.${table} order by id limit 1`))[0]?.id ?? ''
  const plans = (await house.ask<{ id: string }>('select id from safety.safety_plan order by id')).map(({ id }) => id)
  return {
    ids: plans,
    byName: {
      checkId: await one('safety_check'),
      signId: await one('sign'),
      youthId: house.person('amber'),
      conditionId: plans[0] ?? '',
      releaseId: plans[0] ?? '',
    },
  }
}
