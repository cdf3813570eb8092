/** Who wants an interpreter: row level security leaves the own request, and all of them for who coordinates. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { InterpreterRequest } from './interpreter-request.ts'

export const interpreterTable = 'care.interpreter_request'

/** The newest first. */
export const interpreterRows = (tx: Tx, familyId: Id) =>
  tx.rows<Omit<InterpreterRequest, 'language'> & SealedRow>(
    'interpreter.requests',
    `
    select id, person_id as person, asked_at as "askedAt", arranged_at as "arrangedAt", arranged_by as "arrangedBy", sealed, wording, key_person as "keyPerson"
    from care.interpreter_request where family_id = $1 and undone_at is null order by asked_at desc, id`,
    [familyId],
  )

/** Two acts on the interpreter of one family come one after the other. */
export const interpreterOneByOne = (tx: Tx, familyId: Id) =>
  tx.one('interpreter.oneByOne', "select pg_advisory_xact_lock(hashtextextended($1 || ' interpreter', 2))", [familyId])
