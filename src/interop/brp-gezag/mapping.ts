/** From an answer of the register to what was found about one youth (exchange.md 12). A doubt stays a doubt. */
import type { CustodyAlarm, CustodyAnswer, CustodyFound } from '#care/custody/source.ts'
import type { GezagPerson, GezagRelation, GezagResponse } from './contract.ts'

const nothing = { holders: [], inInvestigation: false, explanation: null } as const
const unclear = (advice: CustodyFound['advice'], alarm: CustodyAlarm | null = null): CustodyFound => ({
  kind: 'undeterminable',
  outcome: 'undetermined',
  advice,
  alarm,
  ...nothing,
})

/** Only relations about the youth that was asked for count: an adult's answer lists several children. */
export function foundFor(answer: GezagResponse, number: string, isMinor: boolean): CustodyAnswer {
  const relations = answer.personen
    .filter((person) => person.burgerservicenummer === undefined || person.burgerservicenummer === number)
    .flatMap((person) => person.gezag ?? [])
    .filter((relation) => relation.minderjarige.burgerservicenummer === number)
  const [relation, ...others] = relations
  if (relation === undefined) return isMinor ? unclear('notClear') : { grownUp: true }
  if (others.length > 0) return unclear('notClear', 'severalAnswers')
  return foundIn(relation)
}

function foundIn(relation: GezagRelation): CustodyFound {
  const more = {
    inInvestigation: relation.inOnderzoek ?? false,
    explanation: relation.toelichting ?? null,
    alarm: null,
  }
  switch (relation.type) {
    case 'GezamenlijkOuderlijkGezag':
    case 'TweehoofdigOuderlijkGezag':
      return { ...held('jointParents', relation.ouders ?? [], 2), ...more }
    case 'EenhoofdigOuderlijkGezag':
      return { ...held('oneParent', given(relation.ouder), 1), ...more }
    case 'GezamenlijkGezag':
      return { ...held('parentAndOther', [...given(relation.ouder), ...given(relation.derde)], 2), ...more }
    case 'Voogdij':
      return { ...guardianship(relation.derden ?? given(relation.derde)), ...more }
    case 'TijdelijkGeenGezag':
      return { kind: 'temporarilyNone', outcome: 'none', advice: 'childProtection', holders: [], ...more }
    case 'GezagNietTeBepalen':
      return { ...unclear('notClear'), ...more }
    default:
      return unclear('notClear', 'unknownKind')
  }
}

const given = <T>(one: T | undefined): T[] => (one === undefined ? [] : [one])

type Held = Pick<CustodyFound, 'kind' | 'outcome' | 'holders' | 'advice'>

/** A third is known if it is said so, or, in the older form, if it has a name or a number. */
const isKnown = ({ type, naam, burgerservicenummer }: GezagPerson): boolean =>
  type === undefined ? naam !== undefined || burgerservicenummer !== undefined : type === 'BekendeDerde'

function held(kind: CustodyFound['kind'], people: readonly GezagPerson[], wanted: number): Held {
  const known = people.filter(isKnown)
  const holders = known.map(nameOf)
  return known.length === wanted
    ? { kind, outcome: 'confirmed', holders, advice: null }
    : { kind, outcome: 'undetermined', holders, advice: 'holderUnknown' }
}

/** Without a third a court named the guardian, and the register does not know whom: parents are not the holders then. */
function guardianship(thirds: readonly GezagPerson[]): Held {
  const known = thirds.filter(isKnown)
  return known.length > 0 && known.length === thirds.length
    ? { kind: 'guardianship', outcome: 'confirmed', holders: known.map(nameOf), advice: null }
    : { kind: 'guardianship', outcome: 'undetermined', holders: known.map(nameOf), advice: 'courtOrRegister' }
}

const nameOf = ({ naam }: GezagPerson): string =>
  [naam?.voornamen, naam?.voorvoegsel, naam?.geslachtsnaam]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
