// Goal S6: goes through the house after all acts, tries the forms that no example plays, and brings back every page on which the words come out.

import { familyOf, sentBy } from '#checks/act-forms.ts'
import { examples as played } from '#checks/acts.ts'
import { type Form, formsIn } from '#checks/forms.ts'
import { patternOf } from '#checks/matrix.ts'
import { isLong } from '#src/launcher/trial/play.ts'
import { routes } from '#src/routes.ts'
import { doorsFor, examples } from './screens.ts'
import { endsSession, walk } from './walk.ts'
import { type Play, plantIn } from './xss-acts.ts'
import { Reader } from './xss-reader.ts'

// For a commit those on whose pages most acts come out.
const walkers = isLong
  ? [
      ...['esra', 'deniz', 'elif', 'joyce', 'ruben', 'sam', 'mirjam', 'olaf', 'marco', 'lieke', 'sanne'],
      ...['dana', 'bram', 'nadia', 'petra', 'fatima'],
    ]
  : ['esra', 'deniz', 'joyce', 'sam', 'dana', 'petra', 'nadia']

type Found = { who: string; form: Form }

/** They follow every link; what is found are the forms, one of each act. */
export async function walkAll({ house, outcome }: Play): Promise<Map<string, Found>> {
  const forms = new Map<string, Found>()
  for (const who of walkers) {
    const by = new Reader(await house.visitor(who), who, outcome)
    const { sights } = await walk(who, by, doorsFor(familyOf(house, who)))
    for (const { path, text } of sights)
      for (const form of formsIn(text, path.split('?')[0] ?? path, new Date())) {
        const act = patternOf(routes, form.action)
        if (act !== null && !endsSession(act) && !forms.has(act)) forms.set(act, { who, form })
      }
  }
  return forms
}

/** The acts without an example, with payloads in their text fields; and of every act once what nobody can pick, in the fields that somebody picks. */
export async function tryTheRest({ house, book, outcome }: Play, forms: ReadonlyMap<string, Found>): Promise<void> {
  const known = new Set(played.map(({ act }) => act))
  for (const [act, { who, form }] of forms) {
    const by = new Reader(await house.visitor(who), who, outcome)
    const picked = Object.keys(form.fields).filter((name) => !form.typed?.includes(name))
    const strange = Object.fromEntries(picked.map((name) => [name, [book.pick(act, name)]]))
    const { location } = await sentBy(by, { ...form, fields: { ...form.fields, ...strange } }, undefined)
    if (location !== null) await by.get(location)
    if (known.has(act)) continue
    const { landed } = await plantIn(by, act, form, book)
    if (landed?.location) await by.get(landed.location)
  }
}

/** The pages that no link leads to, by their examples; one whose example does not fit in this house any more shows nothing. */
export async function openTheRest({ house, outcome }: Play): Promise<number> {
  let opened = 0
  for (const example of Object.values(examples)) {
    const found = await example(house).catch(() => undefined)
    if (found === undefined) continue
    await new Reader(await house.visitor(found.who).catch(() => house.visitor()), found.who, outcome).get(found.path)
    opened += 1
  }
  return opened
}
