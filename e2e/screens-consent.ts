// Pages of sharing and consent that no link of the cast leads to: a question has to be asked first, and something shared.

import { inDays } from '#src/trial/days.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import type { Example } from './screens.ts'

const help = '/gezin/:familyId/ja-tegen-hulp/:questionId'
const share = '/gezin/:familyId/delen/:questionId'

export const consentExamples: Readonly<Record<string, Example>> = {
  [share]: async (house) => ({ who: 'esra', path: await asked(house, ['goals', 'help']) }),
  [`${share}/namens/:personId`]: async (house) => ({
    who: 'dana',
    path: `${await asked(house, ['circle'])}/namens/${house.person('esra')}`,
  }),
  [help]: async (house) => ({ who: 'esra', path: await helpAsked(house) }),
  [`${help}/namens/:personId`]: async (house) => ({
    who: 'dana',
    path: `${await helpAsked(house)}/namens/${house.person('esra')}`,
  }),
  [`${help}/toch-door`]: async (house) => ({ who: 'bram', path: `${await refused(house)}/toch-door` }),
  [`${help}/waarom`]: async (house) => {
    const question = await refused(house)
    const bram = await house.visitor('bram')
    await bram.post(`${question}/toch-door`, {
      ...{ kind: 'seriousHarm', reasons: 'Sam slaapt al weken niet.', youthWords: 'Ik wil dit echt.' },
      colleague: await colleagueOf(bram, question),
    })
    return { who: 'bram', path: `${question}/waarom` }
  },
  '/gezin/:familyId/gewone-dag/:youthId': async (house) => ({ who: 'olaf', path: await livesWithJan(house) }),
  '/gezin/:familyId/gewone-dag/:youthId/ziet/:personId': async (house) => ({
    who: 'olaf',
    path: `${await livesWithJan(house)}/ziet/${house.person('jan')}`,
  }),
  '/gezin/:familyId/zelf-beslissen/:personId/vertegenwoordiger': async (house) => {
    await house.ask("update care.birth set born_on = born_on - interval '3 years' where person_id = $1", [
      house.person('priya'),
    ])
    const path = `/gezin/${house.family('priya')}/zelf-beslissen/${house.person('priya')}/vertegenwoordiger`
    return { who: 'bram', path }
  },
  '/gezin/:familyId/afscherming/:shieldId': async (house) => {
    const pieces = `/gezin/${house.family('deniz')}/mijn-stukken`
    const deniz = await house.visitor('deniz')
    const [, kind = '', item = ''] =
      /name="kind" value="([^"]+)"[\s\S]*?name="item" value="([^"]+)"/.exec((await deniz.get(pieces)).text) ?? []
    await deniz.post(`${pieces}/schild`, { kind, item })
    const [row] = await house.ask<{ id: string }>('select id from care.shield order by made_at desc limit 1')
    return { who: 'dana', path: `/gezin/${house.family('esra')}/afscherming/${row?.id}` }
  },
  '/gezin/:familyId/achtergehouden/:withholdingId': async (house) => {
    const family = `/gezin/${house.family('esra')}`
    const path = `${family}/gezag/${house.person('elif')}/achterhouden`
    const dana = await house.visitor('dana')
    const [, item = ''] = /name="item" value="([^"]+)"/.exec((await dana.get(path)).text) ?? []
    await dana.post(path, {
      ...{ item, 'against[]': house.person('deniz'), ground: 'othersPrivacy', second: house.person('renske') },
      ...{ reason: 'Het gaat ook over zijn vriend.', ...inDays('review', 90) },
    })
    const [row] = await house.ask<{ id: string }>('select id from care.withholding order by made_at desc limit 1')
    return { who: 'dana', path: `${family}/achtergehouden/${row?.id}` }
  },
  '/gezin/:familyId/wie-ziet-wat/:personId/aanpassen': async (house) => {
    const question = await asked(house, ['goals', 'meetings'])
    await (await house.visitor('esra')).post(question, { says: 'yes' })
    return { who: 'esra', path: `/gezin/${house.family('esra')}/wie-ziet-wat/${house.person('deniz')}/aanpassen` }
  },
}

/** The coordinator asks whether Deniz may read parts of his little sister's plan. */
export async function asked(house: TrialHouse, topics: readonly string[]): Promise<string> {
  const answer = await (await house.visitor('dana')).post(`/gezin/${house.family('esra')}/delen/nieuw`, {
    ...{ subject: house.person('elif'), reader: house.person('deniz'), 'topics[]': topics, purpose: 'readAlong' },
    ...inDays('until', 60),
  })
  return (answer.location ?? '').split('?')[0] ?? ''
}

/** The coordinator asks for a yes to a group for Elif. */
export async function helpAsked(house: TrialHouse): Promise<string> {
  const answer = await (await house.visitor('dana')).post(`/gezin/${house.family('esra')}/ja-tegen-hulp/nieuw`, {
    ...{ youth: house.person('elif'), form: 'group', what: 'Een groep van zes kinderen.', why: 'Elif wil dit graag.' },
    ...{ hard: 'Het is op woensdag.', other: 'Samen thuis oefenen.', when: 'Zes keer, vanaf januari.' },
  })
  return (answer.location ?? '').split('?')[0] ?? ''
}

/** Sam of 13 wants a group, and his father says no. */
async function refused(house: TrialHouse): Promise<string> {
  const asked = await (await house.visitor('bram')).post(`/gezin/${house.family('sam')}/ja-tegen-hulp/nieuw`, {
    ...{ youth: house.person('sam'), form: 'group', what: 'Een groep van zes kinderen.', why: 'Sam wil dit graag.' },
    ...{ hard: 'Het is op woensdag.', other: 'Samen thuis oefenen.', when: 'Zes keer, vanaf januari.' },
  })
  const question = (asked.location ?? '').split('?')[0] ?? ''
  await (await house.visitor('sam')).post(question, { says: 'yes' })
  await (await house.visitor('olaf')).post(question, { says: 'no' })
  return question
}

/** The first colleague whom the form offers. */
async function colleagueOf(bram: Visitor, question: string): Promise<string> {
  const { text } = await bram.get(`${question}/toch-door`)
  return /name="colleague" value="([^"]+)"/.exec(text)?.[1] ?? ''
}

/** Opa Jan takes Sam in. */
async function livesWithJan(house: TrialHouse): Promise<string> {
  const path = `/gezin/${house.family('sam')}/gewone-dag/${house.person('sam')}`
  await house.ask("update care.family_member set parts = '{fosterParent}' where person_id = $1 and family_id = $2", [
    house.person('jan'),
    house.family('sam'),
  ])
  await (await house.visitor('bram')).post(`${path}/pleegouder`, { person: house.person('jan') })
  return path
}
