/** Questions about help, and who signs for them; row level security leaves what this reader may know. */

import { factsOf } from '#care/agreements/agreements.sql.ts'
import { capacityRows, representativeRows, withStoodInFor } from '#care/capacity/capacity.sql.ts'
import type { ConsentFacts } from '#care/consent/deciding.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { AskedHelp, ToldGoingOn } from './help-asking.ts'

/** The same, with measures, who is registered as a youth professional, who cannot decide about what, and who stands in. */
export async function consentFactsOf(tx: Tx, familyId: Id): Promise<ConsentFacts> {
  const registered = await tx.rows<ConsentFacts['registered'][number]>(
    'consent.registered',
    `select w.person_id as person, w.registered_from as "from", least(w.until_on, o.until_on) as "until" from care.worker w
     join care.organisation o on o.id = w.organisation_id where w.registered_from is not null`,
    [],
  )
  const measures = await tx.rows<ConsentFacts['measures'][number]>(
    'consent.measures',
    `
    select newest.youth_id as youth, newest.measure as kind, newest.from_on as "from", newest.until_on as "until" from (
      select distinct on (f.youth_id) f.* from care.legal_framework f where f.family_id = $1 order by f.youth_id, f.recorded_at desc, f.id desc) newest
    where newest.kind = 'compulsory' and newest.measure is not null`,
    [familyId],
  )
  const decided = await capacityRows(tx, familyId)
  return {
    ...(await withStoodInFor(tx, await factsOf(tx, familyId))),
    ...{ measures, registered },
    capacityDecisions: decided.map((row) => ({ ...row, topic: row.form })),
    representatives: await representativeRows(tx, familyId),
    earlierRefusals: decided.flatMap(({ person, form, refusedOn }) =>
      refusedOn === null ? [] : [{ person, topic: form, writtenOn: refusedOn }],
    ),
  }
}

export type HelpRow = Omit<AskedHelp, 'texts' | 'told' | 'goesOn'> &
  SealedRow & {
    told: readonly { holder: Id; at: string }[]
    goesOn: readonly (Omit<ToldGoingOn, 'at' | 'colleagueName'> & { at: string; named: SealedRow })[]
  }

export const helpQuestions = (tx: Tx, familyId: Id) =>
  tx.rows<HelpRow>(
    'consent.helpQuestions',
    `
    select q.id, q.youth, q.form, q.light_by as "lightBy", q.light_at as "lightAt", q.asked_by as "askedBy", q.asked_at as "askedAt", q.recalled_at as "recalledAt",
      q.under_measure as "underMeasure", q.urgent_by as "urgentBy", q.urgent_at as "urgentAt", q.sealed, q.wording, q.key_person as "keyPerson",
      (select coalesce(jsonb_agg(jsonb_build_object('withholding', w.id, 'holder', a.holder, 'by', w.by_person, 'second', w.second_person,
        'from', (w.made_at at time zone 'Europe/Amsterdam')::date, 'reviewOn', w.review_on)), '[]') from care.withholding w cross join unnest(w.against) a(holder)
        where w.family_id = q.family_id and w.item_table = 'help_question' and w.item_id = q.id and w.lifted_at is null) as untold,
      (select coalesce(jsonb_agg(jsonb_build_object('holder', t.holder, 'at', t.told_at)), '[]') from care.help_told t
        where t.family_id = q.family_id and t.question_id = q.id) as told,
      door.help_goes_on(q.id) as "goesOn"
    from care.help_question q where q.family_id = $1 order by q.asked_at desc, q.id`,
    [familyId],
  )

/** All that help reads of the answers: which of these may begin, in one question for all. */
export const helpsThatCanStart = async (tx: Tx, questions: readonly Id[]): Promise<ReadonlySet<Id>> => {
  const rows = await tx.rows<{ id: Id }>(
    'consent.helpCanStart',
    'select id from unnest($1::uuid[]) id where door.help_can_start(id)',
    [questions],
  )
  return new Set(rows.map(({ id }) => id))
}

export const helpCanStart = async (tx: Tx, question: Id): Promise<boolean> =>
  (await helpsThatCanStart(tx, [question])).has(question)
