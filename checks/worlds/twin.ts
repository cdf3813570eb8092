// The same ids once more under another municipality, where everybody belongs, works and leads, and nothing ended or was taken back: a rule that
// forgets to ask for the municipality finds these rows too. Nobody comes in there: it has no accounts.
import type { Facts, Family, Id, Person } from '#care/pass/facts.ts'
import { addDays, type Day, dayOf } from '#platform/dates.ts'
import { organisationId } from './trust-rows.ts'
import type { World } from './world.ts'

const nothing = { contactPersons: [], pilotContacts: [], acceptedEscalations: [], decisionAdvisers: [] }

export function twinOf(world: World): World {
  const day = dayOf(world.at)
  const persons = world.persons.map((person) => ({ ...person, municipality: twinId(person.municipality) }))
  const families = world.families.map((family) => {
    const municipality = twinId(family.municipality)
    const members = namesIn(persons, municipality).map((person) => ({ person, ...always(day) }))
    return { ...family, municipality, members }
  })
  return {
    ...world,
    ...nothing,
    ...{ persons, families, termAgreements: [], secondReaders: [], endedOrganisations: [] },
    ...custodyIn(world, persons, day),
    ...tiesOf(world, families, day),
    workers: persons.map(({ id }) => ({ person: id, organisation: 'twin', until: null })),
    shares: (world.shares ?? []).map((share) => ({
      ...share,
      ...{ withdrawnAt: null, organisation: null, from: addDays(day, -30) },
      lastDay: share.dailyLife ? null : addDays(day, 60),
    })),
    withheld: (world.withheld ?? []).map((each) => ({ ...each, liftedAt: null })),
    shields: (world.shields ?? []).map((each) => ({ ...each, liftedAt: null })),
  }
}

const twinId = (municipality: Id): Id => organisationId(municipality, 'its twin')
const always = (day: Day) => ({ from: addDays(day, -300), until: null })

const namesIn = (persons: readonly Person[], municipality: Id | undefined): Id[] =>
  persons.filter((person) => person.municipality === municipality).map(({ id }) => id)

/** Two others hold guardianship of every youth, by a check of this very moment. */
function custodyIn(world: World, persons: readonly Person[], day: Day): Pick<Facts, 'custodySnapshots'> {
  const youths = [...new Set(world.custodySnapshots.map(({ youth }) => youth))]
  return {
    custodySnapshots: youths.map((youth) => {
      const here = namesIn(persons, persons.find(({ id }) => id === youth)?.municipality)
      const holders = here.filter((person) => person !== youth).slice(0, 2)
      return { youth, holders, kind: 'guardianship', outcome: 'confirmed', checkedOn: day, recordedAt: world.at }
    }),
  }
}

/** Somebody leads each family, everybody takes part in it, and everybody looks in an emergency. */
function tiesOf(
  { termAgreements, at }: World,
  families: readonly Family[],
  day: Day,
): Pick<World, 'coordinatorTerms' | 'participants' | 'emergencyLooks'> {
  const peopled = families.map(({ id, members }) => ({ family: id, people: members.map(({ person }) => person) }))
  return {
    coordinatorTerms: peopled.map(({ family, people }) => {
      const [first, last] = [people[0], people.at(-1)] as [Id, Id]
      const person = termAgreements?.find((each) => each.family === family)?.coordinator ?? first
      return { family, person, professional: false, standby: person === last ? first : last, ...always(day) }
    }),
    participants: peopled.flatMap(({ family, people }) =>
      people.map((person) => {
        return { family, person, kind: 'specialist', organisation: null, subjects: people, ...always(day) }
      }),
    ),
    emergencyLooks: peopled.flatMap(({ family, people: [subject, ...others] }) =>
      others.map((person) => ({ family, person, subject: subject as Id, openedAt: new Date(+at - 60_000) })),
    ),
  }
}
