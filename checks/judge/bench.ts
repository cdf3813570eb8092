/** Puts a made-up world before the judge: may this person read this item, and as whom it looks like? */
import type { CedarValueJson, EntityJson } from '@cedar-policy/cedar-wasm/nodejs'
import type { Id, Item, Topic } from '#care/pass/facts.ts'
import type { Share } from '#care/pass/shares.ts'
import type { World } from '../worlds/world.ts'
import { Facts } from './facts.ts'
import { people, person, type Question, type Verdict } from './judge.ts'

const closeKinds = ['circleMember', 'lovedOne', 'buddy', 'supportFamily', 'volunteer']
const tellingKinds = ['jim', 'school', 'peerWorker', 'specialist', 'fosterParent']
const setNames = [
  ...['custodyHolders', 'guardians', 'professionals', 'familyCoordinators', 'contactPersons', 'contactPersonsOfItem'],
  ...['pilotContacts', 'acceptedEscalation', 'askedForEscalation', 'askedForDecision', 'secondProfessionals'],
  'emergencyLookers',
]
const noBody = Object.fromEntries(setNames.map((name) => [name, []]))

export class Bench {
  readonly #facts: Facts
  readonly #world: World
  readonly #judge: (question: Question) => Verdict
  readonly #used: Set<string>
  readonly #answers = new Map<string, boolean>()
  readonly #items = new Map<Id, EntityJson>()

  /** `used` gathers the policies that decided something. */
  constructor(world: World, judge: (question: Question) => Verdict, used: Set<string>) {
    this.#world = world
    this.#judge = judge
    this.#used = used
    this.#facts = new Facts(world, (question) => this.#ask(question))
  }

  reads(who: Id, item: Item): boolean {
    const { family, subjects, topic } = item
    const context = {
      now: this.#facts.now,
      passed: people(subjects.filter((subject) => this.#passes(who, family, subject, topic, item))),
      related: this.#isRelated(who, family),
      entered: this.#hasEntered(who, family),
      roles: this.#rolesOf(who, family),
    }
    return this.#ask({ who, action: 'read', about: this.#itemOf(item), context })
  }

  looksAs(who: Id, reader: Id, item: Item): boolean {
    const context = {
      roles: this.#rolesOf(who, item.family),
      lookerReads: this.reads(who, item),
      otherReads: this.reads(reader, item),
    }
    return this.#ask({ who, action: 'lookAs', about: this.#itemOf(item), context })
  }

  /** The same question gets the same answer, so it is put once. */
  #ask(question: Question): boolean {
    const key = JSON.stringify(question)
    const known = this.#answers.get(key)
    if (known !== undefined) return known
    const { allowed, because } = this.#judge(question)
    for (const policy of because) this.#used.add(policy)
    this.#answers.set(key, allowed)
    return allowed
  }

  #passes(who: Id, family: Id, subject: Id, topic: Topic, item: Item): boolean {
    const { age, isMember, agreedToFamilyCoordinator, ...sets } = this.#facts.standingOf(family, subject)
    const shares = this.#facts.sharesOf(family, subject, topic, item)
    const readersOf = (some: typeof shares) => people(some.map(({ reader }) => reader))
    const seconds = this.#facts.secondReaders(family).filter((one) => one.item === item.id)
    const attrs = {
      ...{ subject: person(subject), age, topic, isMember, agreedToFamilyCoordinator },
      item: { author: person(item.author), audience: item.audience, kind: item.record },
      explained: this.#facts.isExplained(item.id, subject),
      ...Object.fromEntries(Object.entries(sets).map(([name, ids]) => [name, people(ids)])),
      contactPersonsOfItem: people(this.#facts.askedAbout(item, subject)),
      measureCarriers: people(this.#facts.measureCarriersIn(family)),
      secondProfessionals: people(seconds.map((one) => one.person)),
      sharedBySubject: readersOf(shares.filter(({ grantedBy }) => grantedBy.includes(subject))),
      sharedByOthers: readersOf(shares.filter(({ grantedBy }) => !grantedBy.includes(subject))),
      sharedAsItem: readersOf(shares.filter((share) => share.item !== null)),
    }
    return this.#ask({
      who,
      action: 'pass',
      about: { uid: { type: 'Part', id: subject }, parents: [], attrs },
      context: {},
    })
  }

  #itemOf(item: Item): EntityJson {
    const known = this.#items.get(item.id)
    if (known) return known
    const secret = this.#facts.secretReaders(item.id)
    const attrs = {
      class: item.class,
      // A score stands with its goal (domain 0.6).
      kind: item.record === 'score' ? 'goal' : item.record,
      author: person(item.author),
      subjects: people(item.subjects),
      names: people([
        ...item.subjects,
        ...item.names.filter((one) => !this.#facts.keepsFromJim(item.family, one, item.subjects, false)),
      ]),
      audience: item.audience,
      chosen: people(item.chosen),
      hiddenFrom: people(this.#facts.hiddenFrom(item.id)),
      createdAt: +item.createdAt,
      destroyed: item.destroyedAt !== null && +item.destroyedAt <= this.#facts.now,
      ...(secret === null ? {} : { household: { living: people(secret), secret: true, named: people(secret) } }),
      ...this.#safetyOf(item),
    }
    const entity = { uid: { type: 'Item', id: item.id }, parents: [], attrs }
    this.#items.set(item.id, entity)
    return entity
  }

  #safetyOf({ id, family, subjects }: Item): Record<string, CedarValueJson> {
    const found = (this.#world.safetyItems ?? []).find((one) => one.item === id)
    if (!found) return {}
    const contacts = this.#facts
      .rolesFor('contactPersons', family)
      .filter((role) => subjects.every((one) => role.subjects.includes(one)))
      .map((role) => role.person)
    const told = found.releases.filter(({ by, toldAt }) => by[0] !== by[1] && +toldAt <= this.#facts.now)
    const safety = {
      kind: found.kind,
      guards: people([...this.#facts.professionalsIn(family), ...(found.kind === 'file' ? contacts : [])]),
      officers: people(this.#facts.safetyOfficersIn(family)),
      readers: people(found.readers.filter(({ reason }) => reason !== '').map((one) => one.person)),
      released: people(told.map((one) => one.person)),
      concernAbout: people(found.concernAbout),
    }
    return { safety }
  }

  #rolesOf(who: Id, family: Id): string[] {
    const kinds = this.#facts.partsIn(family).flatMap((part) => (part.person === who ? part.kind : []))
    return [
      ...(this.#facts.isMember(family, who) ? ['family'] : []),
      ...kinds.filter((kind) => tellingKinds.includes(kind)),
      ...(kinds.some((kind) => closeKinds.includes(kind)) ? ['circle'] : []),
      ...(this.#facts.professionalsIn(family).includes(who) ? ['coordinator'] : []),
      ...(this.#facts.familyCoordinatorsIn(family).includes(who) ? ['familyCoordinator'] : []),
    ]
  }

  /** Whether a relation of this person to the family runs: a guardian or carrier has one by what it opens only. */
  #isRelated(who: Id, family: Id): boolean {
    const members = this.#facts.membersOf(family)
    const parts = this.#facts.partsIn(family).filter((part) => part.person === who)
    const guards = members.some((one) => {
      const { age, guardians } = this.#facts.standingOf(family, one)
      return age < 18 && guardians.includes(who)
    })
    return (
      members.includes(who) ||
      guards ||
      parts.some(({ kind }) => kind !== 'guardian' && kind !== 'measureCarrier') ||
      this.#facts.professionalsIn(family).includes(who) ||
      this.#facts.hasRole(family, who) ||
      this.#facts.sharesWith(family, who).some((share) => this.#opens(who, share))
    )
  }

  /** Whether this share opens something by itself. */
  #opens(who: Id, { family, subject, topic, item, itemTopic, grantedBy }: Share): boolean {
    const { age, isMember, holdersByCheck } = this.#facts.standingOf(family, subject)
    const own = grantedBy.includes(subject)
    const attrs = {
      ...noBody,
      ...{ subject: person(subject), age, isMember, topic: topic ?? itemTopic ?? '' },
      ...{ agreedToFamilyCoordinator: false, explained: false },
      holdersByCheck: people(holdersByCheck),
      measureCarriers: people(this.#facts.measureCarriersIn(family)),
      sharedBySubject: people(own ? [who] : []),
      sharedByOthers: people(own ? [] : [who]),
      sharedAsItem: people(item === null ? [] : [who]),
    }
    return this.#ask({
      who,
      action: 'pass',
      about: { uid: { type: 'Part', id: subject }, parents: [], attrs },
      context: {},
    })
  }

  /** Whoever comes in for one item, one look or the files of the municipality, without a bond of the own. */
  #hasEntered(who: Id, family: Id): boolean {
    const hasFile = (this.#world.safetyItems ?? []).some((one) => one.family === family && one.kind === 'file')
    return (
      this.#facts.secondReaders(family).some((one) => one.person === who) ||
      (hasFile && this.#facts.safetyOfficersIn(family).includes(who)) ||
      this.#facts.membersOf(family).some((one) => this.#facts.standingOf(family, one).emergencyLookers.includes(who))
    )
  }
}
