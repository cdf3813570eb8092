/** Who stands around people of the cast, named and placed one by one, as on the page. */

import type { CircleAudience, Ring, Sector, Support } from '#care/circle/circle.ts'
import { nameMembers, tellOfMember } from '#care/circle/member.commands.ts'
import { done, type Stage } from './load.ts'

type Around = {
  name: string
  relation: string
  ring: Ring
  sector: Sector
  helps: readonly Support[]
  audience: CircleAudience
  note?: string
}

const esra: readonly Around[] = [
  {
    ...{ name: 'Wil', relation: 'de buurvrouw', ring: 'veryClose', sector: 'friendsAndNeighbours' },
    ...{ helps: ['practical', 'comfort'], audience: 'plan', note: 'Op dinsdag is ze niet thuis.' },
  },
  {
    name: 'Sevda',
    relation: 'mijn zus',
    ring: 'veryClose',
    sector: 'kin',
    helps: ['comfort', 'advice'],
    audience: 'plan',
  },
  { name: 'Hatice', relation: 'mijn moeder', ring: 'close', sector: 'kin', helps: ['company'], audience: 'plan' },
  {
    name: 'Fatima',
    relation: 'kent dit zelf ook',
    ring: 'further',
    sector: 'help',
    helps: ['advice'],
    audience: 'plan',
  },
]

const deniz: readonly Around[] = [
  {
    ...{ name: 'Marco', relation: 'trainer van voetbal', ring: 'close', sector: 'friendsAndNeighbours' },
    ...{ helps: ['company', 'advice'], audience: 'plan' },
  },
  {
    name: 'Yusuf',
    relation: 'een vriend',
    ring: 'veryClose',
    sector: 'schoolAndWork',
    helps: ['company'],
    audience: 'onlyMe',
  },
]

const sam: readonly Around[] = [
  { name: 'Jan', relation: 'opa', ring: 'veryClose', sector: 'kin', helps: ['company'], audience: 'plan' },
  {
    name: 'Bo',
    relation: 'zit in mijn klas',
    ring: 'close',
    sector: 'schoolAndWork',
    helps: ['company'],
    audience: 'onlyMe',
  },
]

/** Whom somebody placed, by name. */
export type Placed = ReadonlyMap<string, string>

export async function drawCircles(stage: Stage): Promise<{ esra: Placed; deniz: Placed }> {
  await stage.at('2026-02-08', '20:00')
  const aroundEsra = await draw(stage, 'kaplan', 'esra', esra)
  const aroundDeniz = await draw(stage, 'kaplan', 'deniz', deniz)
  await draw(stage, 'vanrijn', 'sam', sam)
  return { esra: aroundEsra, deniz: aroundDeniz }
}

async function draw(stage: Stage, family: string, who: string, people: readonly Around[]): Promise<Placed> {
  const placed = new Map<string, string>()
  const [knock, familyId] = [await stage.knock(who), stage.family(family)]
  for (const { name, note = '', ...around } of people) {
    const named = await done(nameMembers(knock, stage.act(), { familyId, names: [name], another: false, draft: '' }))
    const id = named.to.split('/').at(-1) ?? ''
    placed.set(name, id)
    await done(
      tellOfMember(knock, stage.act(), {
        ...{ ...around, name, note, contact: '' },
        ...{ familyId, id, base: 1, was: '', draft: '' },
      }),
    )
  }
  return placed
}
