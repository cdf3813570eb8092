/** How everybody stands to one person in one family now, what is shared with whom, and what is kept from whom: as sets for the judge. */
import type { Id, Item, Topic } from '#care/pass/facts.ts'
import type { Share } from '#care/pass/shares.ts'
import { addDays } from '#platform/dates.ts'
import { daysOf, endedAt, midnightOf, momentsOf, Present } from './present.ts'

const roleNames = ['contactPersons', 'pilotContacts', 'acceptedEscalations', 'decisionAdvisers'] as const

/** Of daily life items only: goals, meetings, school and needed help. */
const isDaily = ({ item, itemTopic }: Share): boolean =>
  item !== null && itemTopic !== null && ['goals', 'meetings', 'school', 'help'].includes(itemTopic)

export type Standing = ReturnType<Facts['standingNow']>

export class Facts extends Present {
  readonly #standings = new Map<string, Standing>()

  standingOf(family: Id, subject: Id): Standing {
    const key = `${family} ${subject}`
    const standing = this.#standings.get(key) ?? this.standingNow(family, subject)
    this.#standings.set(key, standing)
    return standing
  }

  standingNow(family: Id, subject: Id) {
    const { holders, guardians } = this.custodyIn(family, subject)
    const whose = (roles: readonly { person: Id; subjects: readonly Id[] }[]): Id[] =>
      roles.filter(({ subjects }) => subjects.includes(subject)).map(({ person }) => person)
    return {
      age: this.ageOf(subject),
      isMember: this.isMember(family, subject),
      custodyHolders: holders,
      guardians,
      holdersByCheck: [...(this.custodyOf(subject)?.holders ?? [])],
      professionals: this.professionalsIn(family),
      familyCoordinators: this.familyCoordinatorsIn(family),
      agreedToFamilyCoordinator: this.hasAgreed(family, subject),
      contactPersons: whose(this.rolesFor('contactPersons', family)),
      pilotContacts: whose(this.rolesFor('pilotContacts', family)),
      acceptedEscalation: whose(this.rolesFor('acceptedEscalations', family)),
      // A made-up world tells of nobody who was asked and has not said yes.
      askedForEscalation: [] as Id[],
      askedForDecision: whose(this.rolesFor('decisionAdvisers', family)),
      emergencyLookers: this.lookersAt(family, subject),
    }
  }

  hasAgreed(family: Id, subject: Id): boolean {
    const leading = this.familyCoordinatorsIn(family)
    return (this.world.termAgreements ?? [])
      .filter((one) => one.family === family && one.member === subject && leading.includes(one.coordinator))
      .some((one) => this.counts(one, 'agreement', subject, momentsOf(one)))
  }

  lookersAt(family: Id, subject: Id): Id[] {
    return (this.world.emergencyLooks ?? [])
      .filter((look) => look.family === family && look.subject === subject)
      .filter(
        (look) => this.counts(look, 'emergencyLook', look.person, { from: +look.openedAt }) && this.works(look.person),
      )
      .map(({ person }) => person)
  }

  /** A share names a person at an organisation, and is a place of its own; whose place here ended receives nothing. */
  hasPlace({ family, reader, organisation }: Share): boolean {
    const isThere = (this.world.workers ?? []).some((one) => one.person === reader && one.organisation === organisation)
    return (organisation === null || isThere) && this.canReceive(family, reader)
  }

  canReceive(family: Id, reader: Id): boolean {
    return this.works(reader) && (!this.#hadPlace(family, reader) || this.#standsIn(family, reader))
  }

  #hadPlace(family: Id, reader: Id): boolean {
    const { world } = this
    const roles = [world.contactPersons, world.pilotContacts, world.acceptedEscalations, world.decisionAdvisers]
    const agreed = (world.termAgreements ?? []).map((one) => ({ family: one.family, person: one.coordinator }))
    const rows = [...(world.participants ?? []), ...roles.flatMap((some) => some ?? []), ...agreed]
    const members = world.families.find(({ id }) => id === family)?.members ?? []
    const terms = world.coordinatorTerms.filter((term) => term.family === family)
    return (
      rows.some((one) => one.family === family && one.person === reader) ||
      members.some(({ person }) => person === reader) ||
      terms.some((term) => term.person === reader || term.standby === reader)
    )
  }

  #standsIn(family: Id, reader: Id): boolean {
    const members = this.membersOf(family)
    return (
      members.includes(reader) ||
      this.partsIn(family).some(({ person }) => person === reader) ||
      this.professionalsIn(family).includes(reader) ||
      this.hasRole(family, reader)
    )
  }

  /** Called, asked or leading by agreement, for somebody who belongs to the family. */
  hasRole(family: Id, who: Id): boolean {
    const members = this.membersOf(family)
    const called = roleNames
      .flatMap((name) => this.rolesFor(name, family))
      .some((role) => role.person === who && role.subjects.some((one) => members.includes(one)))
    const leads = this.familyCoordinatorsIn(family).includes(who) && members.some((one) => this.hasAgreed(family, one))
    return called || leads
  }

  fosters({ family, reader, subject }: Share): boolean {
    return (this.world.fosterPlacements ?? [])
      .filter((home) => home.family === family && home.youth === subject && home.fosterParents.includes(reader))
      .some((home) => this.counts(home, 'placement', reader, daysOf(home)))
  }

  isLive(share: Share): boolean {
    const { lastDay } = share
    if (share.dailyLife ? !this.fosters(share) || !isDaily(share) : lastDay === null) return false
    const until = lastDay === null ? {} : { until: midnightOf(addDays(lastDay, 1)) }
    const times = { from: midnightOf(share.from), ...until, ...endedAt(share.withdrawnAt) }
    const topic = share.topic ?? share.itemTopic ?? 'goals'
    if (this.keepsFromJim(share.family, share.reader, [share.subject], ['story', 'resilience'].includes(topic)))
      return false
    return this.counts(share, 'share', share.reader, times) && this.hasPlace(share)
  }

  /** A JIM who is away for a while, to whom somebody with custody says no, or who hears only what a youth under 16 tells. */
  keepsFromJim(family: Id, jim: Id, youths: readonly Id[], told: boolean): boolean {
    return (this.world.jimBonds ?? [])
      .filter((one) => one.family === family && one.person === jim && youths.includes(one.youth))
      .some(({ youth, unasked, saidYes, saidNo, agreedAt, pause }) => {
        if (pause !== null && this.counts(pause, 'pause', jim, momentsOf(pause))) return true
        const { holders } = this.custodyIn(family, youth)
        if (this.ageOf(youth) < 16 && saidNo.some((one) => holders.includes(one) && !unasked.includes(one))) return true
        if (told || unasked.length === 0 || this.ageOf(youth) >= 16) return false
        if (agreedAt !== null && +agreedAt <= this.now) return false
        const agreed = saidYes.filter((one) => !unasked.includes(one))
        return !agreed.some((one) => holders.includes(one))
      })
  }

  /** Shares of this topic of somebody, and of this very item. */
  sharesOf(family: Id, subject: Id, topic: Topic, item: Item | null): Share[] {
    return (this.world.shares ?? []).filter((share) => {
      if (share.family !== family || share.subject !== subject) return false
      if (share.topic !== null ? share.topic !== topic : share.item === null || share.item !== item?.id) return false
      return this.isLive(share)
    })
  }

  sharesWith(family: Id, reader: Id): Share[] {
    return (this.world.shares ?? [])
      .filter((share) => share.family === family && share.reader === reader && this.isMember(family, share.subject))
      .filter((share) => this.isLive(share))
  }

  hiddenFrom(item: Id): Id[] {
    const withheld = (this.world.withheld ?? [])
      .filter((one) => one.item === item)
      .filter((one) => this.counts(one, 'withheld', one.by, { from: +one.since, ...endedAt(one.liftedAt) }))
    const shields = (this.world.shields ?? [])
      .filter((one) => one.item === item)
      .filter((one) => this.counts(one, 'shield', one.youth, { from: +one.since, ...endedAt(one.liftedAt) }))
    // A shield stands against who holds custody, also who came to hold it later.
    const shielded = shields.flatMap(({ youth, against }) =>
      [...against, ...(this.custodyOf(youth)?.holders ?? [])].filter((one) => one !== youth),
    )
    return [...withheld.flatMap(({ against }) => against), ...shielded]
  }

  /** Who has a second look, of the whole family or at one item. */
  secondReaders(family: Id): { person: Id; item: Id }[] {
    return (this.world.secondReaders ?? []).filter(
      (one) => one.family === family && this.goesOn(one, 'secondReader') && this.canReceive(family, one.person),
    )
  }

  secretReaders(item: Id): Id[] | null {
    const vault = (this.world.secretAddresses ?? [])
      .filter((one) => one.item === item)
      .filter((one) => this.counts(one, 'vault', '', momentsOf(one)))
    return vault.length === 0 ? null : vault.flatMap(({ readers }) => readers)
  }

  safetyOfficersIn(family: Id): Id[] {
    const municipality = this.world.families.find(({ id }) => id === family)?.municipality
    return (this.world.safetyOfficers ?? [])
      .filter((one) => one.municipality === municipality && this.lasts(one, 'safetyOfficer'))
      .map(({ person }) => person)
  }

  /** A question is told of by the items it consists of. */
  askedAbout(item: Item, subject: Id): Id[] {
    return (this.world.contactPersons ?? [])
      .filter((role) => role.family === item.family && role.subjects.includes(subject) && role.items.includes(item.id))
      .filter((role) => this.goesOn(role, 'contactPersons') && this.works(role.person))
      .map(({ person }) => person)
  }

  measureCarriersIn(family: Id): Id[] {
    const parts = Map.groupBy(this.partsIn(family), (part) => part.person)
    return [...parts].filter(([, own]) => own.every(({ kind }) => kind === 'measureCarrier')).map(([one]) => one)
  }

  isExplained(item: Id, child: Id): boolean {
    const told = this.world.explained ?? []
    return told.some((one) => one.item === item && one.child === child && +one.explainedAt <= this.now)
  }
}
