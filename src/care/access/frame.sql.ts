/** Reads what the door says into the frame: the one place where names of people become readable. */

import type { Id } from '#care/pass/facts.ts'
import type { Ground } from '#care/pass/pass.ts'
import { asDay } from '#platform/dates.ts'
import { type SealedRow, unseal } from '#platform/keys/seal.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import type { Frame, Someone, Viewer } from './frame.ts'

type RawPerson = {
  id: Id
  kind: Someone['kind']
  parts: string[]
  age: number | null
  role: string | null
  organisation: string | null
  card: string | null
  cardKey: Id | null
} & SealedRow
export type RawViewer = Omit<Viewer, 'name' | 'voice' | 'endsAt' | 'theme'> & {
  language: 'nl' | 'en'
  form: 'je' | 'u'
  endsAt: string
  theme: Viewer['theme'] | null
  sealed: string
  wording: number
  keyPerson: Id
}
export type RawFrame = {
  at: string
  today: string
  viewer: RawViewer
  isFamily: boolean
  isCoordinator: boolean
  family: SealedRow
  standing: [Id, Id, Ground][]
  people: RawPerson[] | null
  done: { answer: { notice: NonNullable<Frame['done']>['notice'] }; at: string } | null
}

export async function readViewer(keys: KeyStore, raw: RawViewer): Promise<Viewer> {
  const { language, form, endsAt, sealed, wording, keyPerson, theme, ...rest } = raw
  const { callName } = await unseal<{ callName: string }>(keys, raw.municipality, 'care.person', {
    id: raw.person,
    sealed,
    wording,
    keyPerson,
  })
  return { ...rest, name: callName, voice: { language, form }, endsAt: new Date(endsAt), theme: theme ?? undefined }
}

export async function readFrame(keys: KeyStore, raw: RawFrame): Promise<Frame> {
  const municipality = raw.viewer.municipality
  const [viewer, family, people] = await Promise.all([
    readViewer(keys, raw.viewer),
    unseal<{ name: string }>(keys, municipality, 'care.family', raw.family),
    Promise.all((raw.people ?? []).map((person) => readPerson(keys, municipality, person))),
  ])
  return {
    at: new Date(raw.at),
    today: asDay(raw.today),
    viewer,
    family: { id: raw.family.id, name: family.name },
    isFamily: raw.isFamily,
    isCoordinator: raw.isCoordinator,
    people,
    standing: raw.standing.map(([actor, subject, kind]) => ({ actor, subject, kind })),
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
    parts: raw.parts,
    age: raw.age,
    name: callName,
    role: raw.role,
    organisation: raw.organisation,
    ...card,
  }
}
