/** The words of the register's contract, version 2: what is asked and what comes back. They stop in this folder. */
import * as v from 'valibot'

export const path = '/api/v1/opvragenBevoegdheidTotGezag'
export const versionHeader = 'accept-gezag-version'
export const version = '2'
export const mostNumbers = 20

const number = v.pipe(v.string(), v.regex(/^[0-9]{9}$/))
const name = v.looseObject({
  voornamen: v.optional(v.string()),
  voorvoegsel: v.optional(v.string()),
  geslachtsnaam: v.optional(v.string()),
})
const parent = v.looseObject({ burgerservicenummer: v.optional(number), naam: v.optional(name) })
// The older form of a third has no type; the newer one says whether it is known.
const third = v.looseObject({
  type: v.optional(v.string()),
  burgerservicenummer: v.optional(number),
  naam: v.optional(name),
})

const relation = v.looseObject({
  type: v.string(),
  minderjarige: v.looseObject({ burgerservicenummer: number }),
  inOnderzoek: v.optional(v.boolean()),
  ouders: v.optional(v.array(parent)),
  ouder: v.optional(parent),
  derde: v.optional(third),
  derden: v.optional(v.array(third)),
  toelichting: v.optional(v.string()),
})

export const requestSchema = v.strictObject({
  burgerservicenummer: v.pipe(v.array(number), v.minLength(1), v.maxLength(mostNumbers)),
})
export const responseSchema = v.looseObject({
  personen: v.optional(
    v.array(v.looseObject({ burgerservicenummer: v.optional(number), gezag: v.optional(v.array(relation)) })),
    [],
  ),
})

export type GezagRelation = v.InferOutput<typeof relation>
export type GezagResponse = v.InferOutput<typeof responseSchema>
export type GezagPerson = {
  burgerservicenummer?: string | undefined
  naam?: v.InferOutput<typeof name> | undefined
  type?: string | undefined
}
