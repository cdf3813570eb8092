/** Searching in the own families, and opening an emergency look: names are compared here and shown only when they fit. */

import { type Act, type Knock, refusing, required } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import type { Viewer } from '#care/access/frame.ts'
import { listAtOnce, unsealing } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { asDay, type Day } from '#platform/dates.ts'
import { lockKeys, seal, unseal } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  type BirthAnswer,
  leaveSearch,
  namesToSearch,
  openLook,
  personsBorn,
  type RawSearch,
  searchQuestion,
} from './emergency.sql.ts'
import { type FoundFamily, findIn, isCalled, type TypedLook } from './emergency.ts'

const searching = { purpose: 'zoeken', object: { class: 'search' } } as const
const emergency = { purpose: 'noodinzage', object: { class: 'emergencyLook' } } as const

export type RunningLook = { family: Id; until: Date; told: boolean; name: string }
export type SearchLook = {
  today: Day
  viewer: Viewer
  mayLook: boolean
  done: boolean
  looks: readonly RunningLook[]
}

export async function readSearch(knock: Knock, done: Id | undefined): Promise<SearchLook> {
  const raw = await listAtOnce<RawSearch>(knock, searching, searchQuestion, [done ?? null])
  const { keys } = knock.house
  const viewer = await readViewer(keys, raw.viewer)
  const looks = raw.looks.map(async ({ family, until, told, name }) => ({
    ...{ family, told, until: new Date(until) },
    name: (await unseal<{ callName: string }>(keys, viewer.municipality, 'care.person', name)).callName,
  }))
  return { ...raw, today: asDay(raw.today), viewer, looks: await Promise.all(looks) }
}

/** One transaction: the names, and the row that says whose were shown. */
export const search = (knock: Knock, municipality: Id, sought: string): Promise<FoundFamily[]> =>
  refusing(knock, { ...searching, familyId: null }, () =>
    knock.house.pool.transaction(async (tx) => {
      const raw = await namesToSearch(tx, knock.token)
      const open = unsealing(knock.house.keys, municipality)
      const names = await open<{ name: string }>('care.family', raw)
      const people = await Promise.all(raw.map((family) => open<{ callName: string }>('care.person', family.people)))
      const families = raw.map((family, at) => ({
        ...{ id: family.id, name: names[at]?.name ?? '' },
        people: family.people.map(({ id }, n) => ({ id, name: people[at]?.[n]?.callName ?? '' })),
      }))
      const found = findIn(families, sought)
      const shown = found.flatMap((family) => family.people.filter(({ name }) => family.found.includes(name)))
      await leaveSearch(tx, knock.token, knock.requestId, [...new Set(shown.map(({ id }) => id))])
      return found
    }),
  )

export type Opened = 'done' | 'nobody' | 'own' | 'tooMany'

/** Nobody of that name, somebody close to oneself and somebody elsewhere are answered alike, and each try leaves its row. */
export async function lookInEmergency(knock: Knock, act: Act, typed: TypedLook & { born: Day }): Promise<Opened> {
  const { house, token, requestId } = knock
  const opened = await refusing(knock, { ...emergency, familyId: null }, () =>
    house.pool.transaction(async (tx): Promise<Opened> => {
      const born = required(await personsBorn(tx, token, act, typed.born))
      if ('tooMany' in born) return 'tooMany'
      if ('same' in born) {
        if (!born.same) throw new Refusal('changed')
        return 'done'
      }
      const [person, ...others] = await called(knock, born, typed.name)
      if (person === undefined || others.length > 0) return 'nobody'
      if (person.own) return 'own'
      const about = person.name.id
      await lockKeys(tx, about)
      const place = { municipality: born.municipality, table: 'care.emergency_look', id: act.operation, wording: 1 }
      const texts = { reason: typed.reason, why: typed.hears === 'no' ? typed.why : '' }
      const sealed = await seal(house.keys, { ...place, keyPerson: about }, texts)
      await openLook(tx, token, requestId, {
        ...{ family: person.family, about, sealed, hears: typed.hears === 'yes' },
        ...{ operation: act.operation, bodyHash: act.bodyHash },
      })
      return 'done'
    }),
  )
  if (opened === 'nobody' || opened === 'own') await leaveTrace(knock)
  return opened
}

type Persons = Extract<BirthAnswer, { municipality: Id }>

async function called({ house }: Knock, { municipality, persons }: Persons, full: string): Promise<Persons['persons']> {
  const open = unsealing(house.keys, municipality)
  const names = await open<{ callName: string }>(
    'care.person',
    persons.map(({ name }) => name),
  )
  const births = await open<{ familyName: string }>(
    'care.birth',
    persons.map(({ birth }) => birth),
  )
  return persons.filter((_, at) =>
    isCalled(full, { callName: names[at]?.callName ?? '', familyName: births[at]?.familyName ?? '' }),
  )
}

const leaveTrace = ({ house, token, requestId }: Knock): Promise<unknown> =>
  house.pool.one('door.refuse', 'select door.refuse($1, $2, $3, $4, $5, $6)', [
    ...[token, null, emergency.purpose, emergency.object.class, null, requestId],
  ])
