/** The list of one worker, in its order: one question to the database, however many families there are. */

import type { Knock } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import { listAtOnce, unsealing } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { calledBefore } from '#care/peers/heavy.ts'
import { asDay, dayOf } from '#platform/dates.ts'
import type { Caseload } from './caseload.ts'
import type { WaitingQuestion } from './waiting.ts'
import { caseloadQuestion, factsOf, guardedFacts, type RawCaseload } from './worklist.sql.ts'
import { inOrder, lineOf } from './worklist.ts'

/** Only names are opened. */
export async function readCaseload(knock: Knock, done: Id | undefined): Promise<Caseload> {
  const list = { purpose: 'de werklijst bekijken', object: { class: 'worklist' } } as const
  const raw = await listAtOnce<RawCaseload>(knock, list, caseloadQuestion, [done ?? null])
  const viewer = await readViewer(knock.house.keys, raw.viewer)
  const unsealAll = unsealing(knock.house.keys, viewer.municipality)
  const youths = raw.families.flatMap((family) => family.birthdays)
  const [names, guardedNames, callNames] = await Promise.all([
    unsealAll<{ name: string }>('care.family', raw.families),
    unsealAll<{ name: string }>('care.family', raw.guarded),
    unsealAll<{ callName: string }>('care.person', youths),
  ])
  const today = asDay(raw.today)
  const families = raw.families.map((family, at) => ({
    ...factsOf(family, raw),
    id: family.id,
    name: names[at]?.name ?? '',
    guarded: false,
  }))
  const guarded = raw.guarded.map(({ id }, at) => ({
    ...guardedFacts(id, raw),
    ...{ id, name: guardedNames[at]?.name ?? '', guarded: true },
  }))
  return {
    today,
    viewer,
    done: raw.done,
    lines: inOrder([...families, ...guarded].map((family) => lineOf(family, today))),
    questions: raw.questions && waitingIn(raw, raw.questions),
    coach: raw.coach && {
      callBefore: raw.coach.heavySince === null ? null : calledBefore(dayOf(new Date(raw.coach.heavySince))),
    },
    callNames: new Map(youths.map((youth, at) => [youth.id, callNames[at]?.callName ?? ''])),
  }
}

const waitingIn = (
  { firstTalks }: RawCaseload,
  questions: NonNullable<RawCaseload['questions']>,
): WaitingQuestion[] => [
  ...questions.map((question) => ({ ...question, dueOn: asDay(question.dueOn) })),
  ...(firstTalks ?? []).map(({ id, dueOn, mine }) => ({
    ...{ id, dueOn: asDay(dueOn), mine, talked: false, wantsTalk: true },
  })),
]
