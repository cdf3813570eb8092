// A family drawn by hand in a few lines, for tests that tell one case.

import {
  type CoordinatorTerm,
  type CustodySnapshot,
  type Family,
  type FamilyMember,
  type Id,
  type Item,
  type Person,
  recordTopics,
} from '#care/pass/facts.ts'
import { asDay } from '#platform/dates.ts'

export const here = 'here'
export const elsewhere = 'elsewhere'

export function person(id: Id, bornOn: string | null, municipality: Id = here): Person {
  return { id, municipality, bornOn: bornOn === null ? null : asDay(bornOn) }
}

export function member(id: Id, from = '2020-01-01', until: string | null = null): FamilyMember {
  return { person: id, ...period(from, until) }
}

export function family(id: Id, members: readonly FamilyMember[], municipality: Id = here): Family {
  return { id, municipality, members }
}

export function custody(youth: Id, holders: readonly Id[], over: Partial<CustodySnapshot> = {}): CustodySnapshot {
  return {
    youth,
    holders,
    kind: holders.length === 2 ? 'jointParents' : 'oneParent',
    outcome: 'confirmed',
    checkedOn: asDay('2026-01-05'),
    recordedAt: new Date('2026-01-05T09:00:00Z'),
    ...over,
  }
}

export function term(of: Id, coordinator: Id, over: Partial<CoordinatorTerm> = {}): CoordinatorTerm {
  return {
    family: of,
    person: coordinator,
    professional: true,
    standby: null,
    ...period('2026-01-01', null),
    ...over,
  }
}

export function period(from: string, until: string | null) {
  return { from: asDay(from), until: until === null ? null : asDay(until) }
}

export function item(about: Pick<Item, 'family' | 'record' | 'subjects' | 'author'> & Partial<Item>): Item {
  return {
    id: 'item',
    topic: recordTopics[about.record],
    typedBy: null,
    confirmed: true,
    audience: 'plan',
    chosen: [],
    class: 'plan',
    madeTogether: ['goal', 'step', 'agreement', 'meeting'].includes(about.record),
    names: [],
    createdAt: new Date('2026-06-01T10:00:00Z'),
    destroyedAt: null,
    ...about,
  }
}

/** The first moment of a day in the Netherlands, and the last second before it. */
export function midnight(day: string): Date {
  const utc = new Date(`${day}T00:00:00Z`)
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: 'numeric' }).format(utc))
  return new Date(utc.getTime() - hour * 3_600_000)
}

export function secondBefore(moment: Date): Date {
  return new Date(moment.getTime() - 1000)
}
