// A made-up world as rows of the real tables, so that the database can be asked what the model is asked.
import { createHash } from 'node:crypto'
import type { CoordinatorTerm, CustodySnapshot, Facts, Family, Id, Item, Period } from '#care/pass/facts.ts'
import { addDays, type Day, dayOf } from '#platform/dates.ts'
import { isPlanless, trustRows } from './trust-rows.ts'
import type { World } from './world.ts'

export type Row = Readonly<Record<string, unknown>>
export type Rows = readonly { readonly table: string; readonly rows: readonly Row[] }[]

/** What each table's own columns ask beside what every item has. */
const own: Readonly<Record<string, Row>> = {
  'care.resilience_card': { kind: 'have' },
  'care.life_event': { in_year: 2020 },
  'care.weather': { picture: 'rain', about: 'week' },
  'care.three_houses': { house: 'wish' },
  'care.goal': { kind: 'own' },
  'care.step': { doer_kind: 'family' },
  'care.score': { value: 6, occasion: 'between' },
  'care.plan': { form: 'light', load: 'light', authorship: 'family', template_version: '1', audience: 'plan' },
}
const prompts = ['happened', 'goesWell', 'hardNow', 'goodDay', 'whoHelps', 'firstStep']

/** Neither stands in a table: what was destroyed is gone, and safety items have a room of their own. */
export const isStored = (item: Item): boolean => item.destroyedAt === null && item.class !== 'safety'

export const tokenOf = (person: Id): Buffer => Buffer.from(person.replaceAll('-', '').repeat(2), 'hex')

export function tableOf(item: Item): string {
  return `care.${item.record.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
}

/** Midnight in Amsterdam at the beginning of a day; the offset is tried, because it turns twice a year. */
export function beginningOf(day: Day): string {
  const tries = ['+01:00', '+02:00'].map((offset) => new Date(`${day}T00:00:00${offset}`))
  const first = tries.find((moment) => dayOf(moment) === day && dayOf(new Date(+moment - 1)) !== day)
  return (first ?? new Date(`${day}T00:00:00+01:00`)).toISOString()
}

export function factRows(world: World, ids: () => Id): Rows {
  return [
    ...personRows(world),
    ...familyRows(world, ids),
    ...entryRows(world),
    ...emergencyRows(world, ids),
    ...parentRows(world, world.at.toISOString()),
    ...trustRows(world, ids),
  ]
}

function personRows({ persons }: World): Rows {
  const municipalities = [...new Set(persons.map(({ municipality }) => municipality))]
  const own = persons.map(({ id, municipality, bornOn }) => ({
    municipality_id: municipality,
    id,
    person_id: id,
    born_on: bornOn,
  }))
  return [
    {
      table: 'care.municipality',
      rows: municipalities.map((id) => ({ id, name: id, region: id, help_desk_phone: '0' })),
    },
    { table: 'care.person', rows: own },
    { table: 'care.birth', rows: own },
  ]
}

function familyRows(world: World, ids: () => Id): Rows {
  const inFamily = (family: Id) => ({ municipality_id: find(world, family).municipality, family_id: family, id: ids() })
  const homeOf = (person: Id) =>
    world.families.find(({ members }) => members.some((member) => member.person === person))
  const members = world.families.flatMap((family) => family.members.map((member) => ({ family: family.id, ...member })))
  return [
    {
      table: 'care.family',
      rows: world.families.map(({ id, municipality }) => ({ municipality_id: municipality, id })),
    },
    {
      table: 'care.family_member',
      rows: members.map(({ family, person, ...period }) => ({
        ...inFamily(family),
        person_id: person,
        parts: ['other'],
        ...days(period),
      })),
    },
    {
      table: 'care.custody_snapshot',
      rows: world.custodySnapshots.flatMap((found) => {
        const home = homeOf(found.youth)
        return home ? [{ ...inFamily(home.id), ...custodyRow(found) }] : []
      }),
    },
    {
      table: 'care.coordinator_term',
      rows: world.coordinatorTerms.map((term) => ({ ...inFamily(term.family), ...termRow(term) })),
    },
  ]
}

const custodyRow = ({ youth, holders, kind, outcome, checkedOn, recordedAt }: CustodySnapshot): Row => ({
  youth_id: youth,
  holders,
  kind,
  outcome,
  source: 'manual',
  checked_on: checkedOn,
  recorded_by: youth,
  recorded_at: recordedAt.toISOString(),
})

const termRow = ({ person, professional, standby, from, until }: CoordinatorTerm): Row => ({
  person_id: person,
  professional,
  standby_id: standby,
  temporary: false,
  from_at: beginningOf(from),
  until_at: until === null ? null : beginningOf(until),
})

function entryRows({ persons, at }: World): Rows {
  const moment = at.toISOString()
  const own = persons.map(({ id, municipality }) => ({
    municipality_id: municipality,
    id,
    person_id: id,
    account_id: id,
  }))
  const look = { mail_index: null, language: 'nl', form: 'je', text_size: 'normal', disabled_at: null }
  const sessions = own.map((row) => {
    const hash = createHash('sha256').update(tokenOf(row.id)).digest('hex')
    const began = { started_at: moment, seen_at: moment, proved_at: moment }
    return { ...row, ...began, token_hash: `\\x${hash}`, device: 'own', way: 'code', level: 'low' }
  })
  return [
    { table: 'entry.account', rows: own.map((row) => ({ ...row, ...look })) },
    { table: 'entry.session', rows: sessions },
  ]
}

const emergencyRows = (world: World, ids: () => Id): Rows => [
  {
    table: 'care.emergency_look',
    rows: (world.emergencyLooks ?? []).map(({ family, person, subject, openedAt }) => ({
      municipality_id: find(world, family).municipality,
      family_id: family,
      id: ids(),
      person_id: person,
      subject,
      opened_at: openedAt.toISOString(),
    })),
  },
]

const days = ({ from, until }: Period) => ({ from_on: from, until_on: until })

export const find = (facts: Facts, family: Id): Family => {
  const found = facts.families.find(({ id }) => id === family)
  if (!found) throw new Error(`no family ${family}`)
  return found
}

// Every family has one plan and one goal that steps and scores hang on; they bear the id of the family and are nobody's item.
// A plan that was closed is as good as none for the contact person of a question.
function parentRows(world: World, at: string): Rows {
  const parents = world.families.map(({ id, municipality, members }) => ({
    closed_at: isPlanless(world, id) ? at : null,
    municipality_id: municipality,
    family_id: id,
    id,
    plan_id: id,
    created_at: at,
    changed_at: at,
    class: 'plan',
    named: [],
    subjects: members.map(({ person }) => person).slice(0, 10),
    author: members[0]?.person,
    typed_by: null,
    audience: 'plan',
  }))
  return ['care.plan', 'care.goal'].map((table) => ({ table, rows: parents.map((row) => ({ ...row, ...own[table] })) }))
}

/** The row of an item. A person answers each question of the story once, so the n-th piece answers the n-th. */
export function itemRow(world: World, item: Item, nth: number): Row | null {
  const table = tableOf(item)
  const prompt = prompts[nth]
  if (table === 'care.story_piece' && prompt === undefined) return null
  const spoken = item.typedBy !== null && item.confirmed ? item.createdAt.toISOString() : null
  const counts = isReadTogether(world, item) ? { read_together_at: spoken } : { confirmed_at: spoken }
  return {
    municipality_id: find(world, item.family).municipality,
    family_id: item.family,
    id: item.id,
    plan_id: item.family,
    goal_id: item.family,
    subjects: item.subjects,
    author: item.author,
    typed_by: item.typedBy,
    ...counts,
    audience: item.audience,
    named: item.audience === 'chosen' ? item.chosen : item.names,
    class: item.class,
    created_at: item.createdAt.toISOString(),
    changed_at: item.createdAt.toISOString(),
    due_on: addDays(dayOf(world.at), 7),
    prompt,
    ...own[table],
  }
}

// Typed words count because the speaker said so on a screen or, every other piece of a story, because they were read together on paper.
const isReadTogether = ({ items }: World, { id, record }: Item): boolean =>
  record === 'storyPiece' && Number.parseInt(id.slice(0, 1), 16) % 2 === 0 && items.some((each) => each.id === id)
