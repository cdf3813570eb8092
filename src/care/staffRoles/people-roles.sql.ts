/** What B-01 to B-03 ask of the database: functions of the door that leave a row, and names that come sealed. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { WorkPlace } from './people-roles.ts'

export const startQuestion = {
  name: 'staffRoles.start',
  text: 'select door.administration_start($1, $2) as page',
}
export const peopleQuestion = { name: 'staffRoles.people', text: 'select door.people_at_work($1, $2, $3) as page' }
export const personQuestion = { name: 'staffRoles.person', text: 'select door.person_at_work($1, $2, $3, $4) as page' }
export const stopAct = { name: 'staffRoles.stop', text: 'select door.stop_access($1, $2, $3, $4, $5, $6) as done' }

type SaidOfPlace = 'added' | 'ended' | 'issuerSet' | 'issuerEnded' | 'textKept' | 'textChecked'
export type Said = 'asked' | 'confirmed' | 'refused' | 'stopped' | SaidOfPlace

export type RawStaff = {
  today: string
  viewer: RawViewer
  done: { answer: { said: Said }; at: string; name: SealedRow | null } | null
}

export type RawWorker = {
  name: SealedRow
  works: boolean
  role: string
  organisation: string
  organisationId: Id
  untilOn: string | null
  hasAccount: boolean
  seenAt: string | null
}

export type RawStart = RawStaff & {
  requests: number
  questions: number
  letters: number
  signals: number
  peers: number
  left: RawWorker[]
  absent: RawWorker[]
}
export type RawPeople = RawStaff & { places: WorkPlace[]; people: RawWorker[] }
export type RawWorkerPage = RawStaff & {
  person: RawWorker
  own: boolean
  families: number
  waiting: boolean
  standIns: SealedRow[]
}
/** `same` is false when this operation said something else before. */
export type ActAnswer<P> = { same?: boolean; problem?: P }

export type ActQuestion = { name: string; text: string }

export const actOn = async <P>(
  tx: Tx,
  { name, text }: ActQuestion,
  values: readonly unknown[],
): Promise<ActAnswer<P> | undefined> => (await tx.one<{ done: ActAnswer<P> }>(name, text, [...values]))?.done
