/** A safety check is written down and settled, by who guards the youth; no member of the family hears of it. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import { lookers } from '#care/log/look-log.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  type CheckOutcome,
  type CheckProblem,
  type CheckWish,
  checkDue,
  checkProblem,
  type DoneProblem,
  occasionIn,
  outcomeIn,
  settleProblem,
} from './check.ts'
import { type CheckRow, checksOf, groundOf } from './safety.sql.ts'

export const lookAtSafety = (familyId: Id, action: 'create' | 'read' | 'change', id?: Id): Look => ({
  familyId,
  purpose: 'veiligheid bewaken',
  action,
  topics: [],
  object: { class: 'safetyCheck', ...(id === undefined ? {} : { id }) },
})

export const safetyPath = (familyId: Id): string => `/gezin/${familyId}/veiligheid`

/** Whoever does not guard safety here finds nothing, as if the page were not there. */
export async function mustGuard(dossier: Dossier): Promise<void> {
  if (!dossier.isCoordinator && (await groundOf(dossier)) !== 'safetyOfficer') throw new Refusal('notFound')
}

/** Who wrote something here need not belong to the plan: the safety officer's name is asked for apart. */
export async function namesOfGuards(dossier: Dossier, ids: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  const known = new Map(dossier.people.map(({ id, name }) => [id, name]))
  const unknown = [...new Set(ids)].filter((id) => !known.has(id))
  for (const row of unknown.length === 0 ? [] : await lookers(dossier, unknown))
    known.set(row.id, (await dossier.unseal<{ callName: string }>('care.person', row)).callName)
  return known
}

export type SeenCheck = Omit<CheckRow, 'words' | 'settled'> & {
  facts: string
  done: string
  settled: { onDay: Day; by: Id; words: string } | null
}

export async function seenChecks(dossier: Dossier): Promise<SeenCheck[]> {
  const rows = await checksOf(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async ({ words, settled, ...row }) => {
      const texts = words === null ? {} : await dossier.unseal('safety.safety_check', words)
      const after = settled === null ? {} : await dossier.unseal('safety.check_settled', settled)
      return {
        ...row,
        facts: texts.facts ?? '',
        done: texts.done ?? '',
        settled: settled === null ? null : { onDay: settled.onDay, by: settled.by, words: after.done ?? '' },
      }
    }),
  )
}

export const isOpenCheck = (check: Pick<SeenCheck, 'outcome' | 'settled'>): boolean =>
  check.outcome !== 'noSigns' && check.settled === null

export type NewCheck = CheckWish & { familyId: Id; id: Id; draft: string }

export const recordCheck = (
  knock: Knock,
  act: Act,
  wish: NewCheck,
  also: (dossier: Dossier, outcome: CheckOutcome) => Promise<void> = async () => {},
): Promise<Outcome | { problem: CheckProblem }> =>
  actInDossier<CheckProblem>(knock, lookAtSafety(wish.familyId, 'create', wish.id), act, async (dossier) => {
    await mustGuard(dossier)
    const problem = checkProblem(
      wish,
      membersOf(dossier).map(({ id }) => id),
    )
    const outcome = outcomeIn(wish.outcome)
    if (problem !== null || outcome === null) return { problem: problem ?? 'outcomeMissing' }
    const saw = outcome !== 'noSigns'
    const keyPerson = wish.about[0] ?? dossier.viewer.person
    const place = { table: 'safety.safety_check', id: wish.id, wording: 1, keyPerson }
    await dossier.run(
      write.insertInto('safety.safety_check').values({
        municipality_id: dossier.viewer.municipality,
        family_id: wish.familyId,
        id: wish.id,
        on_day: dossier.today,
        by_person: dossier.viewer.person,
        outcome,
        occasion: saw ? occasionIn(wish.occasion) : null,
        about: saw ? [...wish.about] : [],
        due_on: checkDue(outcome, dossier.today),
        sealed: saw ? await dossier.seal(place, { facts: wish.facts, done: wish.done }) : null,
        key_person: saw ? keyPerson : dossier.viewer.person,
      }),
    )
    await also(dossier, outcome)
    return { to: safetyPath(wish.familyId), draft: wish.draft, notice: { said: `pro.veilig.klaar.${outcome}` } }
  })

export type CheckDone = { familyId: Id; id: Id; checkId: Id; done: string; draft: string }

export const settleCheck = (knock: Knock, act: Act, wish: CheckDone): Promise<Outcome | { problem: DoneProblem }> =>
  actInDossier<DoneProblem>(knock, lookAtSafety(wish.familyId, 'change', wish.checkId), act, async (dossier) => {
    await mustGuard(dossier)
    const check = (await checksOf(dossier, wish.familyId)).find(({ id }) => id === wish.checkId)
    if (check === undefined || check.outcome === 'noSigns') throw new Refusal('notFound')
    if (check.settled !== null) throw new Refusal('conflict')
    const problem = settleProblem(wish.done)
    if (problem !== null) return { problem }
    const keyPerson = check.words?.keyPerson ?? dossier.viewer.person
    const place = { table: 'safety.check_settled', id: wish.id, wording: 1, keyPerson }
    await dossier.run(
      write.insertInto('safety.check_settled').values({
        municipality_id: dossier.viewer.municipality,
        family_id: wish.familyId,
        id: wish.id,
        check_id: wish.checkId,
        on_day: dossier.today,
        by_person: dossier.viewer.person,
        sealed: await dossier.seal(place, { done: wish.done }),
        key_person: keyPerson,
      }),
    )
    return { to: safetyPath(wish.familyId), draft: wish.draft, notice: { said: 'pro.veilig.afgerond' } }
  })
