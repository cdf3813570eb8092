// Asks the preparation process to migrate and to make the roles, and passes its steps on.
import type { Part } from './child.ts'
import { type Hearing, runErrand, type Voice } from './errand.ts'

export type PrepareStart = {
  ownerUrl: string
  dataDirectory: string
  embedded: boolean
  /** Refuses a database that acknowledges what is not on disk; only throw-away ones of tests may. */
  durable?: boolean
} & Pick<Voice, 'log' | 'environment'> &
  Partial<Pick<Voice, 'backUp'>>

export type Prepared = { webUrl: string; jobUrl: string }

/** Null when it failed (it has said why itself) or was stopped. */
export const runPreparation = (
  part: Part,
  program: string,
  message: Pick<PrepareStart, 'ownerUrl' | 'dataDirectory' | 'embedded' | 'durable'>,
  hearing: Hearing,
): Promise<Prepared | null> => runErrand<Prepared>(part, { program, name: 'prepare', message }, hearing)
