/** Saying a goal in other words, and from when it is good enough. */

import { type Act, actInDossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { changeWords, rivalPath } from '#care/wording/wording.commands.ts'
import { Refusal } from '#platform/web/page.ts'
import { addMark, lookAtGoal, noticeOf, pathOf, seenGoal, wordsOf } from './goal.commands.ts'
import type { Audience } from './goal.ts'

export type NewMark = { familyId: Id; goalId: Id; value: number; looksLike: string; draft: string }

export const setMark = (knock: Knock, act: Act, mark: NewMark): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookAtGoal(mark.familyId, mark.goalId), act, async (dossier) => {
    const goal = await seenGoal(dossier, mark.goalId)
    if (!dossier.isFamily || !goal.mine || goal.kind === 'condition') throw new Refusal('notYours')
    await addMark(dossier, goal.id, goal.keyPerson, mark.value, mark.looksLike)
    const notice = noticeOf(dossier, goal.id, 'doel.grensbewaard', goal.audience as Audience, goal.subjects)
    const { undo: _, ...rest } = notice
    return { to: pathOf(dossier, goal.id), notice: { ...rest, values: { score: mark.value } }, draft: mark.draft }
  })

type RewordedGoal = { familyId: Id; goalId: Id; base: number; title: string; why: string; draft: string }

export const rewordGoal = (knock: Knock, act: Act, words: RewordedGoal): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookAtGoal(words.familyId, words.goalId), act, async (dossier) => {
    const goal = await seenGoal(dossier, words.goalId)
    // What a court or safety asks is not anybody's to word again; a new one is set instead.
    if (!goal.mine || goal.kind === 'condition') throw new Refusal('notYours')
    const item = { table: 'care.goal', id: goal.id, keyPerson: goal.keyPerson } as const
    const texts = wordsOf(goal, words.title, words.why)
    const done = await changeWords(dossier, { ...item, base: words.base, texts })
    const to = 'rival' in done ? rivalPath(words.familyId, 'doel', goal.id, done.rival) : pathOf(dossier, goal.id)
    const told = 'rival' in done ? 'actie.fout.doelbezig' : 'bevestig.bewaard'
    const { undo: _, ...notice } = noticeOf(dossier, goal.id, told, goal.audience as Audience, goal.subjects)
    return { to, notice, draft: words.draft }
  })
