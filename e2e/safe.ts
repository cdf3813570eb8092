/** Pages about safety that no link leads to before something was written down: agreements of Esra with Deniz, and a check by Dana. */
import { signTold } from '#checks/acts-worried.ts'
import type { TrialHouse } from '#src/trial/house.ts'

type Found = Promise<{ who: string; path: string } | undefined>

/** Made anew for each page that asks, so that none hangs on another. */
async function agreements(house: TrialHouse): Promise<string> {
  const esra = await house.visitor('esra')
  const made = await esra.post(`/gezin/${house.family('esra')}/veiligheidsafspraken/nieuw`, {
    kind: 'shared',
    'readers[]': house.person('deniz'),
    calls: 'Wil van hiernaast 06 00 00 12 13',
    steps: 'Deniz neemt Elif mee naar Wil.\nEsra belt.',
    place: 'Bij Wil',
    'placeReaders[]': house.person('deniz'),
    word: 'regenjas',
    'covered[]': ['night', 'evening'],
  })
  const path = made.location?.split('?')[0] ?? ''
  await esra.post(`${path}/voorwaarde`, { words: 'Er staat altijd een tas klaar.' })
  await esra.post(`${path}/gedaan`, { person: '' })
  return path
}

const below =
  (tail: string) =>
  async (house: TrialHouse): Found => ({ who: 'esra', path: `${await agreements(house)}${tail}` })

async function conditionOf(house: TrialHouse): Found {
  const path = await agreements(house)
  const page = await (await house.visitor('esra')).get(path)
  const way = /href="([^"]*\/voorwaarde\/[^"]+)"/.exec(page.text)?.[1]
  return way === undefined ? undefined : { who: 'esra', path: way }
}

async function openCheck(house: TrialHouse): Found {
  const at = `/gezin/${house.family('esra')}/veiligheid`
  const dana = await house.visitor('dana')
  await dana.post(`${at}/check`, {
    ...{ outcome: 'unclear', occasion: 'visit', 'about[]': house.person('elif') },
    ...{ facts: 'Elif wilde niet naar huis.', done: 'Met Esra gepraat.' },
  })
  const way = new RegExp(`href="(${at}/check/[^"]+)"`).exec((await dana.get(at)).text)?.[1]
  return way === undefined ? undefined : { who: 'dana', path: way }
}

/** A file with a step of each kind and a sign of long ago; only its tail differs. */
const inFile =
  (tail: (sign: string) => string) =>
  async (house: TrialHouse): Found => {
    const path = `/gezin/${house.family('esra')}/veiligheid/${house.person('deniz')}`
    const dana = await house.visitor('dana')
    const words = { words: 'Met Renske en met Deniz.' }
    await dana.post(`${path}/stap/zien`, {
      fact0: 'Deniz slaapt niet.',
      source0: 'Deniz',
      opinion: 'Ik maak me zorgen.',
    })
    for (const step of ['overleggen', 'praten', 'wegen']) await dana.post(`${path}/stap/${step}`, words)
    const seen = { fact: 'De leraar belde.', source: 'School', discussed: 'no', 'seen.quick': 'vandaag' }
    await dana.post(`${path}/signaal`, seen)
    await house.ask('update safety.sign set seen_on = seen_on - 400 where seen_on > door.today() - 300')
    const [sign] = await house.ask<{ id: string }>('select id from safety.sign order by at desc limit 1')
    return { who: 'dana', path: `${path}${tail(sign?.id ?? '')}` }
  }

const file = '/gezin/:familyId/veiligheid/:youthId'
const plan = '/gezin/:familyId/veiligheidsafspraken/:planId'

export const safeExamples: Readonly<Record<string, (house: TrialHouse) => Found>> = {
  [plan]: below(''),
  [`${plan}/aanpassen`]: below('/aanpassen'),
  [`${plan}/nagekeken`]: below('/nagekeken'),
  [`${plan}/voorwaarde`]: below('/voorwaarde'),
  [`${plan}/voorwaarde/:conditionId`]: conditionOf,
  '/gezin/:familyId/veiligheid/check/:checkId': openCheck,
  [file]: inFile(() => ''),
  [`${file}/stap/:kind`]: inFile(() => '/stap/besluiten'),
  [`${file}/signaal/:signId`]: inFile((sign) => `/signaal/${sign}`),
  [`${file}/signaal/:signId/antwoord`]: async (house) => {
    const path = await signTold({ house, family: house.family('esra'), landings: new Map() })
    const [sign] = await house.ask<{ id: string }>(
      'select id from safety.sign where from_outside order by at desc limit 1',
    )
    return { who: 'dana', path: `${path}/signaal/${sign?.id}/antwoord` }
  },
  [`${file}/vrijgeven/:signId`]: inFile((sign) => `/vrijgeven/${sign}`),
  [`${file}/meelezen`]: inFile(() => '/meelezen'),
  [`${file}/signaal`]: inFile(() => '/signaal'),
  [`${file}/zorg`]: inFile(() => '/zorg'),
}
