// Goal R10: finds the form of an example on the pages, the way the person would come to it.
import { newId } from '#platform/clock.ts'
import { routes } from '#src/routes.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import type { Seen, Visitor } from '#src/trial/visitor.ts'
import type { Example, Play } from './example-act.ts'
import { type Form, formsIn } from './forms.ts'
import { addressesIn, patternOf } from './matrix.ts'

/** Who works here plays in the family of Esra. */
const atWork = ['dana', 'nadia', 'petra', 'fatima']

export const familyOf = (house: TrialHouse, who: string): string => house.family(atWork.includes(who) ? 'esra' : who)

/** Sends it as the page would, with the files of its example. */
export function sentBy(
  by: Visitor,
  { action, fields }: Form,
  files: Example['files'],
  operation = newId(),
): Promise<Seen> {
  if (files === undefined) return by.post(action, fields, operation)
  const typed = Object.entries(fields).map(([name, value]) => [name, [value].flat().join()] as const)
  return by.postFiles(action, Object.fromEntries(typed.filter(([name]) => !(name in files))), files, operation)
}

/** The form of this example, as its page shows it to this person; undefined when nobody comes across it. */
export async function formOf(
  { act, from, fields = {} }: Example,
  visitor: Visitor,
  play: Play,
): Promise<Form | undefined> {
  const [first, ...links] = from
  const start = typeof first === 'function' ? await first(play) : first
  const found = await formBehind(act, visitor, start.replace(':familyId', play.family), links)
  if (found === undefined) return undefined
  const own = Object.entries(fields).map(([name, value]) => [name, value === null ? [] : valuesIn(play.house, value)])
  const filled: Form['fields'] = { ...found.fields, ...Object.fromEntries(own) }
  const sent = Object.entries(filled).filter(([name, value]) => fields[name] !== null && value.length > 0)
  return { ...found, fields: Object.fromEntries(sent) }
}

/** A value such as "@esra" stands for somebody of the cast. */
const valuesIn = (house: TrialHouse, value: string | readonly string[]): string[] =>
  [value].flat().map((one) => (one.startsWith('@') ? house.person(one.slice(1)) : one))

async function formBehind(
  act: string,
  visitor: Visitor,
  path: string,
  links: readonly string[],
): Promise<Form | undefined> {
  const page = await visitor.get(path)
  if (page.status !== 200) return undefined
  const [next, ...rest] = links
  if (next === undefined) {
    const here = path.split('?')[0] ?? path
    return formsIn(page.text, here, new Date()).find(({ action }) => patternOf(routes, action) === act)
  }
  for (const address of addressesIn(page.text).filter((each) => patternOf(routes, each) === next)) {
    const found = await formBehind(act, visitor, address, rest)
    if (found !== undefined) return found
  }
  return undefined
}
