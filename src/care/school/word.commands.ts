/** Writing for school, taking that back, and saying what was done with it. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { seenGoal } from '#care/goals/goal.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { keepSchoolFile, type NewSchoolFile } from '#care/schoolFile/school-file.commands.ts'
import { addScore } from '#care/scores/score.commands.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { readPupils } from './school.commands.ts'
import type { Pupil } from './school.ts'
import { answerTable, schoolAnswerRows, schoolWordRows, wordTable } from './word.sql.ts'
import { hearsBefore, type SchoolWord, type TextProblem, textProblem } from './word.ts'

export const schoolPlace = (familyId: Id): string => `/gezin/${familyId}/school`
export const writtenPlace = (familyId: Id): string => `/gezin/${familyId}/school/geschreven`

export const wordLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'plan bekijken',
  action,
  topics: ['goals'],
  object: id === undefined ? { class: 'schoolWord' } : { class: 'schoolWord', id },
})

export async function wordsOfSchool(dossier: Dossier): Promise<SchoolWord[]> {
  const [words, answers] = [
    await schoolWordRows(dossier, dossier.family.id),
    await schoolAnswerRows(dossier, dossier.family.id),
  ]
  const textsOf = (table: string, row: (typeof words)[number] | (typeof answers)[number]) =>
    dossier.unseal<{ text?: string; hard?: string; helps?: string }>(table, row)
  return Promise.all(
    words.map(async (row) => {
      const answer = answers.find(({ word }) => word === row.id)
      const { id, youth, goal, author, at, value, forReview } = row
      const { text = '', hard = '', helps = '' } = await textsOf(wordTable, row)
      return {
        ...{ id, youth, goal, author, at, value, text, lookBack: forReview ? { good: text, hard, helps } : null },
        answer:
          answer === undefined
            ? null
            : { by: answer.by, at: answer.at, text: (await textsOf(answerTable, answer)).text ?? '' },
      }
    }),
  )
}

/** The pupil and, unless it is a question, the goal that is on the card. */
export type About = { pupil: Pupil; goal: Pupil['goals'][number] | null }

export async function aboutHere(dossier: Dossier, pupilId: Id, goalId: Id | null): Promise<About> {
  const pupil = (await readPupils(dossier)).find(({ id }) => id === pupilId)
  const goal = goalId === null ? null : pupil?.goals.find(({ id }) => id === goalId)
  if (pupil === undefined || goal === undefined) throw new Refusal('notFound')
  return { pupil, goal }
}

type Wish = {
  familyId: Id
  pupil: Id
  goal: Id | null
  text: string
  value: number | null
  file: NewSchoolFile | null
  draft: string
}

export const writeForSchool = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: TextProblem }> =>
  actInDossier<TextProblem>(knock, wordLook(wish.familyId, 'create', act.operation), act, async (dossier) => {
    const { pupil, goal } = await aboutHere(dossier, wish.pupil, wish.goal)
    const problem = textProblem(wish.text)
    if (problem !== null) return { problem }
    if (goal?.mayScore) await scoreForSchool(dossier, goal.id, act.operation, wish.value)
    const texts = { text: wish.text }
    const outcome = await keepWord(dossier, act.operation, { pupil, goal, texts, forReview: false, draft: wish.draft })
    if (wish.file !== null) await keepSchoolFile(dossier, act.operation, pupil.id, wish.file)
    return outcome
  })

type Kept = About & { texts: Record<string, string>; forReview: boolean; draft: string }

/** Written down in the own name; before which day school hears of it is said at once. */
export async function keepWord(
  dossier: Dossier,
  id: Id,
  { pupil, goal, texts, forReview, draft }: Kept,
): Promise<Outcome> {
  await dossier.run(
    write.insertInto(wordTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id },
      ...{ youth_id: pupil.id, goal_id: goal?.id ?? null, author: dossier.viewer.person, at: dossier.at },
      ...{ for_review: forReview, key_person: pupil.id },
      sealed: await dossier.seal({ table: wordTable, id, wording: 1, keyPerson: pupil.id }, texts),
    }),
  )
  const to = schoolPlace(dossier.family.id)
  const values = { date: hearsBefore(dossier.today) }
  return { to, draft, notice: { said: 'school.klaar', values, undo: `${to}/bericht/${id}/terug` } }
}

/** A number beside the words, as school's own and under the same id. */
async function scoreForSchool(dossier: Dossier, goal: Id, id: Id, value: number | null): Promise<void> {
  if (value === null) return
  const rater = dossier.viewer.person
  const { subjects, audience } = await seenGoal(dossier, goal)
  const score = { id, goal: { id: goal, subjects, audience }, rater, value, whyNotLower: '', oneHigher: '' }
  await addScore(dossier, { ...score, occasion: 'between', readTogether: false })
}

/** Within ten minutes, as long as nobody answered. */
export const takeSchoolWordBack = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; word: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, wordLook(wish.familyId, 'change', wish.word), act, async (dossier) => {
    const word = (await wordsOfSchool(dossier)).find(({ id }) => id === wish.word)
    if (word === undefined || word.author !== dossier.viewer.person) throw new Refusal('notFound')
    if (word.answer !== null || !mayTakeBack(dossier.viewer.person, word, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(wordTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('id', '=', word.id),
    )
    await dossier.run(
      write
        .updateTable('care.score')
        .set({ undone_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('id', '=', word.id)
        .where('author', '=', dossier.viewer.person),
    )
    return { to: schoolPlace(wish.familyId), notice: { said: 'bevestig.teruggezet' } }
  })

/** What school wrote, for the family and for who coordinates; nobody else has this page. */
export async function writtenHere(dossier: Dossier): Promise<SchoolWord[]> {
  if (!dossier.isFamily && !dossier.isCoordinator) throw new Refusal('notFound')
  return wordsOfSchool(dossier)
}

export const answerSchool = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; word: Id; text: string; draft: string },
): Promise<Outcome | { problem: TextProblem }> =>
  actInDossier<TextProblem>(knock, wordLook(wish.familyId, 'change', wish.word), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notFound')
    const word = (await writtenHere(dossier)).find(({ id }) => id === wish.word)
    if (word === undefined) throw new Refusal('notFound')
    if (word.answer !== null) throw new Refusal('conflict')
    const problem = textProblem(wish.text)
    if (problem !== null) return { problem }
    const id = act.operation
    await dossier.run(
      write.insertInto(answerTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id, word_id: word.id },
        ...{ author: dossier.viewer.person, at: dossier.at, key_person: word.youth },
        sealed: await dossier.seal({ table: answerTable, id, wording: 1, keyPerson: word.youth }, { text: wish.text }),
      }),
    )
    return { to: writtenPlace(wish.familyId), draft: wish.draft, notice: { said: 'school.beantwoord' } }
  })
