// Pages of sharing and consent that no link of the cast leads to: a question has to be asked first, and something shared.

import type { TrialHouse } from '#src/trial/house.ts'
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
      ...{ reason: 'Het gaat ook over zijn vriend.', ...dayAhead(90, 'review') },
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

function dayAhead(days: number, name: string): Record<string, string> {
  const day = new Date(Date.now() + days * 86_400_000)
  return {
    [`${name}.day`]: String(day.getDate()),
    [`${name}.month`]: String(day.getMonth() + 1),
    [`${name}.year`]: String(day.getFullYear()),
  }
}

/** The coordinator asks whether Deniz may read parts of his little sister's plan. */
export async function asked(house: TrialHouse, topics: readonly string[]): Promise<string> {
  const answer = await (await house.visitor('dana')).post(`/gezin/${house.family('esra')}/delen/nieuw`, {
    ...{ subject: house.person('elif'), reader: house.person('deniz'), 'topics[]': topics, purpose: 'readAlong' },
    ...dayAhead(60, 'until'),
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
