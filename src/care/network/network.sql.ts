/** What a JIM said and what a JIM may read, each as row level security leaves it. */

import type { DoerKind, Repeats, StepActKind } from '#care/goals/step.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { CodeState, JimWord } from './network.ts'

export type WordRow = Omit<JimWord, 'text'> & Omit<SealedRow, 'sealed'> & { sealed: Buffer | null }

export const wordRows = (tx: Tx, familyId: Id) =>
  tx.rows<WordRow>(
    'network.words',
    `
    select id, jim_id as jim, youth_id as youth, author, kind, value, at, heard_at as "heardAt", sealed, wording, key_person as "keyPerson"
    from care.jim_word where family_id = $1 and undone_at is null order by at desc, id`,
    [familyId],
  )

export type PlannedRow = SealedRow & {
  doer: Id | null
  doerKind: DoerKind
  startOn: Day | null
  dueOn: Day | null
  repeats: Repeats | null
  untilOn: Day | null
  at: Date
  acts: { kind: StepActKind; at: string; by: Id; toOn: Day | null; via: boolean }[]
}

/** Steps that this reader may see, with what was done of them. */
export const plannedRows = (tx: Tx, familyId: Id) =>
  tx.rows<PlannedRow>(
    'network.steps',
    `
    select s.id, s.doer_id as doer, s.doer_kind as "doerKind", s.start_on as "startOn", s.due_on as "dueOn", s.repeats, s.until_on as "untilOn", s.created_at as at,
      s.sealed, s.wording, s.key_person as "keyPerson",
      (select coalesce(json_agg(json_build_object('kind', a.kind, 'at', a.at, 'by', a.by_person, 'toOn', a.to_on, 'via', a.via) order by a.at, a.id), '[]')
        from care.step_act a where a.family_id = $1 and a.step_id = s.id and a.undone_at is null) as acts
    from care.step s where s.family_id = $1 and s.undone_at is null order by s.created_at, s.id`,
    [familyId],
  )

export const codeState = async (tx: Tx, jim: Id): Promise<CodeState> =>
  (await tx.one<{ state: CodeState | null }>('network.code', 'select door.jim_code($1) as state', [jim]))?.state ??
  'none'
