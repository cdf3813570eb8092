/** Saying something about a goal or a step that is shared, taking that back, and what the family did with it. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { isFamilyOrCoordinator, seenBy } from '#care/access/frame.ts'
import { allGoals } from '#care/goals/goals.sql.ts'
import { isOpen } from '#care/goals/step.ts'
import type { Audience, Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { partHere } from './circle-member.commands.ts'
import { takingPartPlace } from './circle-member.ts'
import { circleWordRows, circleWordTable, stillTakesPart } from './circle-word.sql.ts'
import { type CircleWord, mayAnswer, type Said, type SayProblem, sayProblem } from './circle-word.ts'

export const saidPlace = (familyId: Id): string => `${takingPartPlace(familyId)}/gezegd`

export const circleWordLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'plan bekijken',
  action,
  topics: ['goals'],
  object: id === undefined ? { class: 'circleWord' } : { class: 'circleWord', id },
})

export async function wordsOfCircle(dossier: Dossier): Promise<CircleWord[]> {
  return Promise.all(
    (await circleWordRows(dossier, dossier.family.id)).map(async ({ sealed, wording, keyPerson, answer, ...row }) => {
      const { text = '' } = await dossier.unseal<{ text?: string }>(circleWordTable, {
        ...{ id: row.id, sealed, wording, keyPerson },
      })
      return { ...row, text, answer: answer === null ? null : { ...answer, at: new Date(answer.at) } }
    }),
  )
}

/** Active goals and open steps that this reader sees, each with who at home reads it too. */
export async function saidAbout(dossier: Dossier): Promise<Said[]> {
  const { goals, looseSteps } = await allGoals(dossier)
  const steps = [...goals.flatMap((goal) => goal.steps), ...looseSteps].filter(({ state }) => isOpen(state))
  const readers = ({ audience, subjects }: { audience: string; subjects: readonly Id[] }) =>
    atHome(dossier, seenBy(dossier, audience as Audience, subjects))
  return [
    ...goals
      .filter(({ state }) => state === 'active')
      .map((goal) => ({ id: goal.id, is: 'goal' as const, title: goal.title, readers: readers(goal) })),
    ...steps.map((step) => ({ id: step.id, is: 'step' as const, title: step.what, readers: readers(step) })),
  ]
}

/** Of all who read it the family from twelve and who coordinates: they read what a guest says of it. */
const atHome = ({ people }: Dossier, readers: readonly Id[]): readonly Id[] =>
  people
    .filter(({ kind, age }) => (kind === 'member' && (age ?? 12) >= 12) || kind === 'coordinator' || kind === 'standby')
    .map(({ id }) => id)
    .filter((id) => readers.includes(id))

/** What a guest may say something about; for anybody else there is no such page. */
export async function aboutHere(dossier: Dossier, is: Said['is'], id: Id): Promise<Said> {
  await partHere(dossier)
  const about = (await saidAbout(dossier)).find((one) => one.is === is && one.id === id)
  if (about === undefined) throw new Refusal('notFound')
  return about
}

type Wish = { familyId: Id; is: Said['is']; about: Id; kind: string; text: string; draft: string }

export const sayOfCircle = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: SayProblem }> =>
  actInDossier<SayProblem>(knock, circleWordLook(wish.familyId, 'create', act.operation), act, async (dossier) => {
    const about = await aboutHere(dossier, wish.is, wish.about)
    const problem = sayProblem(wish.kind, wish.text)
    if (problem !== null) return { problem }
    const [id, me] = [act.operation, dossier.viewer.person]
    await dossier.run(
      write.insertInto(circleWordTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id, author: me },
        ...{ goal_id: about.is === 'goal' ? about.id : null, step_id: about.is === 'step' ? about.id : null },
        ...{ kind: wish.kind, at: dossier.at, key_person: me },
        sealed: await dossier.seal({ table: circleWordTable, id, wording: 1, keyPerson: me }, { text: wish.text }),
      }),
    )
    const to = takingPartPlace(wish.familyId)
    const notice = { said: 'jimrol.verstuurd', seenBy: about.readers, undo: `${to}/woord/${id}/terug` }
    return { to, draft: wish.draft, notice }
  })

/** Within ten minutes, as long as nobody did something with it. */
export const takeCircleWordBack = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; word: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, circleWordLook(wish.familyId, 'change', wish.word), act, async (dossier) => {
    await partHere(dossier)
    const me = dossier.viewer.person
    const word = (await wordsOfCircle(dossier)).find(({ id }) => id === wish.word)
    if (word === undefined || word.author !== me) throw new Refusal('notFound')
    if (word.answer !== null || !mayTakeBack(me, word, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(circleWordTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('id', '=', word.id),
    )
    return { to: takingPartPlace(wish.familyId), notice: { said: 'bevestig.teruggezet' } }
  })

/** What people of a circle said, for the family from twelve and who coordinates. */
export async function saidHere(dossier: Dossier): Promise<CircleWord[]> {
  if (!isFamilyOrCoordinator(dossier)) throw new Refusal('notFound')
  return wordsOfCircle(dossier)
}

/** What became of it; the newest counts, so that "we talk about it" may become "we do it". */
export const answerCircle = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; word: Id; says: string },
): Promise<Outcome | { problem: 'says' }> =>
  actInDossier<'says'>(knock, circleWordLook(wish.familyId, 'change', wish.word), act, async (dossier) => {
    const word = (await saidHere(dossier)).find(({ id }) => id === wish.word)
    if (word === undefined) throw new Refusal('notFound')
    const says = mayAnswer(word).find((one) => one === wish.says)
    if (says === undefined) return { problem: 'says' }
    await dossier.run(
      write.insertInto('care.circle_answer').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id: act.operation },
        ...{ word_id: word.id, author: dossier.viewer.person, says, at: dossier.at },
      }),
    )
    // Who stopped reads nothing here any more.
    const reads = (await stillTakesPart(dossier, wish.familyId, word.author)) !== undefined
    const notice = reads ? { said: 'kringwoord.klaar', values: { name: word.author } } : { said: 'bevestig.bewaard' }
    return { to: saidPlace(wish.familyId), notice }
  })
