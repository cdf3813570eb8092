// The rules of the database of today, each clause changed once: the functions of the door that decide who stands how, and the policies of the
// tables that the made-up worlds are written in. A clause that stands alike in several policies is one clause: the frame writes it once.
import type pg from 'pg'
import { changed, type Spot, spotsOf } from './mutants.ts'

export type Mutant = {
  readonly name: string
  readonly statements: readonly string[]
  /** Whether it shows in nothing but the roll: who stands how, and what that opens. */
  readonly isOfRoll: boolean
}

/** What the roll rests on. Of making it only the lists: whom one is told of is no question of these worlds. */
const ofRoll = [
  ...['topics_of', 'left_work', 'works', 'present_members', 'running_parts', 'running_terms', 'running_emergencies'],
  ...['carries_measure_only', 'had_place', 'live_shares', 'standing', 'withheld_from', 'kept_from', 'make_passes'],
]
const ofPolicies = ['permits', 'deciders', 'readers_of', 'has_professional']
const tables = ['care.goal', 'care.step', 'care.score', 'care.story_piece', 'care.strength', 'care.worry']

export async function mutantsOf(client: pg.Client): Promise<Mutant[]> {
  return [...(await functionMutants(client)), ...(await policyMutants(client))]
}

async function functionMutants(client: pg.Client): Promise<Mutant[]> {
  const functions: { name: string; text: string }[] = (
    await client.query(
      `select p.proname as name, regexp_replace(pg_get_functiondef(p.oid), '--[^\\n]*', '', 'g') as text from pg_proc p
       where p.pronamespace = 'door'::regnamespace and p.proname = any($1) order by 1`,
      [[...ofRoll, ...ofPolicies]],
    )
  ).rows
  return functions.flatMap(({ name, text }) => {
    const body = text.search(/\bAS \$|\bRETURN\b/)
    const spots = spotsOf(text).filter(({ from, what }) => from > body && (name !== 'make_passes' || / of /.test(what)))
    return spots.map((spot) => ({
      name: `door.${name}: ${spot.what}`,
      statements: [changed(text, [spot])],
      isOfRoll: ofRoll.includes(name),
    }))
  })
}

type Part = { readonly table: string; readonly policy: string; readonly part: string; readonly text: string }

async function policyMutants(client: pg.Client): Promise<Mutant[]> {
  const parts = (await partsOf(client)).filter((part) => !(part.table === 'care.score' && part.policy === 'changing'))
  const groups = new Map<string, Map<Part, Spot[]>>()
  for (const part of parts)
    for (const spot of ownSpots(part, parts)) {
      const name = `${part.policy} ${part.part}: ${spot.what}`
      const group = groups.get(name) ?? new Map<Part, Spot[]>()
      groups.set(name, group.set(part, [...(group.get(part) ?? []), spot]))
    }
  return [...groups].map(([name, group]) => ({
    name,
    statements: [...group].map(([{ table, policy, part, text }, spots]) => {
      return `alter policy ${policy} on ${table} ${part} (${changed(text, spots)})`
    }),
    isOfRoll: false,
  }))
}

async function partsOf(client: pg.Client): Promise<Part[]> {
  const found: { table: string; policy: string; using: string | null; check: string | null }[] = (
    await client.query(
      `select p.polrelid::regclass::text as "table", p.polname as policy, pg_get_expr(p.polqual, p.polrelid) as using,
         pg_get_expr(p.polwithcheck, p.polrelid) as check
       from pg_policy p where p.polrelid = any($1::regclass[]) and p.polname in ('reading', 'writing', 'changing') order by 1, 2`,
      [tables],
    )
  ).rows
  return found.flatMap(({ table, policy, using, check }) => [
    ...(using === null ? [] : [{ table, policy, part: 'using', text: using }]),
    ...(check === null ? [] : [{ table, policy, part: 'with check', text: check }]),
  ])
}

// For a change the database asks the policy for reading too, of the row before and after; and no act may change what the rest of a check asks a second
// time (the test sees to that). Either copy alone can go without anybody getting more.
function ownSpots({ table, policy, part, text }: Part, parts: readonly Part[]): readonly Spot[] {
  const spots = spotsOf(text)
  if (policy !== 'changing') return spots
  const other = (name: string, of: string) =>
    parts.find((each) => each.table === table && each.policy === name && each.part === of)?.text ?? ''
  const copied = other('reading', 'using').length - 1
  const rest = spots.filter(({ from }) => from > copied)
  if (part === 'using') return rest
  const using = other('changing', 'using')
  return rest.filter(({ from, to }) => !using.includes(text.slice(from, to)))
}
