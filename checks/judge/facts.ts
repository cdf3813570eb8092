/** How everybody stands to one person in one family now, what is shared with whom, and what is kept from whom: as sets for the judge. */
import type { Id, Item, Topic } from '#care/pass/facts.ts'
import type { Share } from '#care/pass/shares.ts'
import { addDays } from '#platform/dates.ts'
import { daysOf, endedAt, midnightOf, momentsOf, Present } from './present.ts'

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
      .filter((look) => this.counts(look, 'emergencyLook', look.person, { from: +look.openedAt }))
      .map(({ person }) => person)
  }

  /** Its reader is still there: in the family, for that organisation, or with a term. */
  hasPlace({ family, reader, organisation }: Share): boolean {
    return (
      (organisation === null && this.isMember(family, reader)) ||
      this.partsIn(family).some((part) => part.person === reader && part.organisation === organisation) ||
      [...this.professionalsIn(family), ...this.familyCoordinatorsIn(family)].includes(reader)
    )
  }

  fosters({ family, reader, subject }: Share): boolean {
    return (this.world.fosterPlacements ?? [])
      .filter((home) => home.family === family && home.youth === subject && home.fosterParents.includes(reader))
      .some((home) => this.counts(home, 'placement', reader, daysOf(home)))
  }

  isLive(share: Share): boolean {
    const { lastDay } = share
    if (share.dailyLife ? !this.fosters(share) : lastDay === null) return false
    const until = lastDay === null ? {} : { until: midnightOf(addDays(lastDay, 1)) }
    const times = { from: midnightOf(share.from), ...until, ...endedAt(share.withdrawnAt) }
    return this.counts(share, 'share', share.reader, times) && this.hasPlace(share)
  }

  /** Shares of this topic of somebody, and of this very item. Of daily life three topics, and help item by item. */
  sharesOf(family: Id, subject: Id, topic: Topic, item: Item | null): Share[] {
    const isDaily = (byItem: boolean): boolean =>
      ['goals', 'meetings', 'school'].includes(topic) || (byItem && topic === 'help')
    return (this.world.shares ?? []).filter((share) => {
      if (share.family !== family || share.subject !== subject) return false
      if (share.topic !== null ? share.topic !== topic : share.item === null || share.item !== item?.id) return false
      return (!share.dailyLife || isDaily(share.item !== null)) && this.isLive(share)
    })
  }

  isSharedWith(family: Id, reader: Id): boolean {
    return (this.world.shares ?? [])
      .filter((share) => share.family === family && share.reader === reader && this.isMember(family, share.subject))
      .some((share) => this.isLive(share))
  }

  hiddenFrom(item: Id): Id[] {
    const withheld = (this.world.withheld ?? [])
      .filter((one) => one.item === item)
      .filter((one) => this.counts(one, 'withheld', one.by, { from: +one.since, ...endedAt(one.liftedAt) }))
    const shields = (this.world.shields ?? []).filter((one) => {
      const told = one.decision?.outcome === 'notShielded' ? one.decision.youthToldAt : null
      const end = [one.liftedAt, told].flatMap((moment) => moment ?? []).sort((a, b) => +a - +b)[0] ?? null
      return one.item === item && this.counts(one, 'shield', one.youth, { from: +one.since, ...endedAt(end) })
    })
    // A shield stands against who holds custody, also who came to hold it later.
    const holders = shields.flatMap(({ youth }) => this.custodyOf(youth)?.holders.filter((one) => one !== youth) ?? [])
    return [...[...withheld, ...shields].flatMap(({ against }) => against), ...holders]
  }

  /** Who has a second look, of the whole family or at one item. */
  secondReaders(family: Id): { person: Id; item: Id }[] {
    return (this.world.secondReaders ?? []).filter((one) => one.family === family && this.goesOn(one, 'secondReader'))
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
      .filter((role) => this.goesOn(role, 'contactPersons'))
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
