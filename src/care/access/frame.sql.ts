/** Reads what the door says into the frame: the one place where names of people become readable. */

import type { Id, Topic } from '#care/pass/facts.ts'
import type { Ground } from '#care/pass/pass.ts'
import { fromRows, type Values } from '#platform/database/listed.ts'
import { asDay } from '#platform/dates.ts'
import { type SealedRow, unseal } from '#platform/keys/seal.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import type { Frame, Someone, Viewer } from './frame.ts'

type RawPerson = {
  id: Id
  kind: Someone['kind']
  age: number | null
  role: string | null
  organisation: string | null
  card: string | null
  cardKey: Id | null
  /** Words with a space between. */
  parts: string
} & SealedRow
const personValues = [
  ...(['id', 'kind', 'age', 'sealed', 'wording', 'keyPerson'] as const),
  ...(['role', 'organisation', 'card', 'cardKey', 'parts'] as const),
]
export type RawViewer = Omit<Viewer, 'name' | 'voice' | 'endsAt' | 'theme' | 'beside'> & {
  beside?: Id | null
  language: 'nl' | 'en'
  form: 'je' | 'u'
  endsAt: string
  theme: Viewer['theme'] | null
  sealed: string
  wording: number
  keyPerson: Id
}
/** A function that opens the door for an act and reads what the act decides on: `open_act` with more, and its answer with `read`. */
export type ActQuestion = { name: string; text: string; more: readonly unknown[] }

export type RawFrame = {
  at: string
  today: string
  viewer: RawViewer
  isFamily: boolean
  isCoordinator: boolean
  family: SealedRow
  /** Who, to whom, in which way: three lists side by side. */
  standing: [Id[], Id[], Ground[]]
  people: Values[] | null
  /** Which topics each of these ways opens. */
  opens: Readonly<Record<string, readonly Topic[]>>
  done: { answer: { notice: NonNullable<Frame['done']>['notice'] }; at: string } | null
}

export async function readViewer(keys: KeyStore, raw: RawViewer): Promise<Viewer> {
  const { language, form, endsAt, sealed, wording, keyPerson, theme, beside, ...rest } = raw
  const { callName } = await unseal<{ callName: string }>(keys, raw.municipality, 'care.person', {
    id: raw.person,
    sealed,
    wording,
    keyPerson,
  })
  return {
    ...rest,
    name: callName,
    voice: { language, form },
    endsAt: new Date(endsAt),
    theme: theme ?? undefined,
    beside: beside ?? undefined,
  }
}

export async function readFrame(keys: KeyStore, raw: RawFrame): Promise<Frame> {
  const municipality = raw.viewer.municipality
  const [viewer, family, people] = await Promise.all([
    readViewer(keys, raw.viewer),
    unseal<{ name: string }>(keys, municipality, 'care.family', raw.family),
    Promise.all(fromRows<RawPerson>(personValues, raw.people).map((person) => readPerson(keys, municipality, person))),
  ])
  const [actors, subjects, kinds] = raw.standing
  return {
    at: new Date(raw.at),
    today: asDay(raw.today),
    viewer,
    family: { id: raw.family.id, name: family.name },
    isFamily: raw.isFamily,
    isCoordinator: raw.isCoordinator,
    people,
    standing: actors.map((actor, at) => ({
      actor,
      subject: subjects[at] as Id,
      kind: kinds[at] as Ground,
      topics: raw.opens[kinds[at] as Ground] ?? [],
    })),
    done: raw.done ? { notice: raw.done.answer.notice, at: new Date(raw.done.at), operation: '' } : undefined,
  }
}

async function readPerson(keys: KeyStore, municipality: Id, raw: RawPerson): Promise<Someone> {
  const { callName } = await unseal<{ callName: string }>(keys, municipality, 'care.person', raw)
  const card =
    raw.card && raw.cardKey
      ? await unseal<{ phone: string; days: string }>(keys, municipality, 'care.worker', {
          id: raw.id,
          sealed: raw.card,
          wording: 1,
          keyPerson: raw.cardKey,
        })
      : { phone: null, days: null }
  return {
    id: raw.id,
    kind: raw.kind,
    parts: raw.parts === '' ? [] : raw.parts.split(' '),
    age: raw.age,
    name: callName,
    role: raw.role,
    organisation: raw.organisation,
    ...card,
  }
}
