// JIMs in a made-up world: some pause, and of some a holder of custody was not asked; and the same as rows of the real tables.
import type { Bonds } from '#care/pass/bonds.ts'
import type { JimBond } from '#care/pass/jims.ts'
import { type Drawing, minute, momentsOf } from './around.ts'
import { find, type Rows } from './rows.ts'
import type { World } from './world.ts'

/** Drawn last, so that the rest of a world is the same with and without a JIM. */
export function jimBondsOf({ random, ...when }: Drawing, { families }: World, parts: Bonds['participants']): JimBond[] {
  const { at } = when
  return parts
    .filter(({ kind }) => kind === 'jim')
    .flatMap(({ family, person, subjects }) => {
      const members = families.find(({ id }) => id === family)?.members.map((member) => member.person) ?? []
      return subjects.map((youth) => {
        const unasked = random.chance(60) ? random.some(members, 2) : []
        const [saidYes, others] = [random.some(members, 2), random.chance(25) ? random.some(members, 1) : []]
        return {
          ...{ family, person, youth, unasked, saidYes },
          saidNo: others.filter((holder) => !saidYes.includes(holder)),
          agreedAt: random.pick([null, null, null, at, new Date(+at + minute), new Date(+at - minute)]),
          pause: random.chance(30) ? momentsOf({ random, ...when }) : null,
        }
      })
    })
}

const signed = {
  by_person: '00000000-0000-4000-8000-00000000000a',
  second_person: '00000000-0000-4000-8000-00000000000b',
}

export function jimRows(world: World, ids: () => string): Rows {
  // A youth has one file, also with two JIMs.
  const files = new Map<string, string>()
  const each = (world.jimBonds ?? []).map((bond) => {
    const { municipality } = find(world, bond.family)
    const own = () => ({ municipality_id: municipality, family_id: bond.family, id: ids(), youth_id: bond.youth })
    const known = files.get(`${bond.family} ${bond.youth}`)
    const file = known ?? ids()
    files.set(`${bond.family} ${bond.youth}`, file)
    return rowsOf(world, bond, { own, file, isNew: known === undefined })
  })
  const tables = [
    'care.circle_member',
    'care.jim',
    'safety.safety_file',
    'safety.jim_unasked',
    'safety.jim_agreed',
    'care.jim_pause',
    'care.jim_position',
  ]
  return tables.map((table) => ({ table, rows: each.flatMap((rows) => rows[table] ?? []) }))
}

function rowsOf(
  { at }: World,
  { person, youth, unasked, saidYes, saidNo, agreedAt, pause }: JimBond,
  { own, file, isNew }: { own: () => Record<string, unknown>; file: string; isNew: boolean },
) {
  const [member, jim] = [own(), own()]
  const under = { jim_id: jim.id, file_id: file }
  const ring = {
    ring: 'close',
    sector: 'kin',
    audience: 'onlyMe',
    class: 'plan',
    subjects: [youth],
    author: signed.by_person,
  }
  const before = new Date(+at - 60_000).toISOString()
  return {
    'care.circle_member': [{ ...member, ...ring }],
    'care.jim': [
      { ...jim, circle_member_id: member.id, person_id: person, how: 'alone', age: 'adult', told_at: before },
    ],
    'safety.safety_file': isNew ? [{ ...own(), id: file, concern_about: [] }] : [],
    'safety.jim_unasked': unasked.map((holder) => ({ ...own(), ...under, ...signed, holder, second_at: before })),
    'safety.jim_agreed':
      agreedAt === null ? [] : [{ ...own(), ...under, agreed_by: 'court', at: agreedAt.toISOString() }],
    'care.jim_pause':
      pause === null
        ? []
        : [
            {
              ...own(),
              ...under,
              by_person: youth,
              from_at: pause.since.toISOString(),
              until_at: pause.endedAt?.toISOString() ?? null,
            },
          ],
    'care.jim_position': [
      ...saidYes.map((holder) => ({ ...own(), ...under, holder, says: 'yes', at: before })),
      ...saidNo.map((holder) => ({ ...own(), ...under, holder, says: 'no', at: before })),
    ],
  } as Record<string, readonly Record<string, unknown>[]>
}
