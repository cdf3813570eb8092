/** Looking back on a first conversation: the own number beforehand, what each says and what comes of it, and whether that is right. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { membersOf, type Someone } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTell, readersAmong } from '#care/speakers/speaker.ts'
import { readTalk, startLook } from '#care/startConversation/start.commands.ts'
import { type LookBackKind, startPath } from '#care/startConversation/start-voice.ts'
import { sayInTalk } from '#care/startConversation/voice.commands.ts'
import { type AnswerProblem, answerProblem } from '#care/startPage/answer.ts'
import { confirmOwn } from '#care/startPage/start-page.commands.ts'
import { isPicture } from '#care/weather/weather.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { goesOnElsewhere, lookBackRows, lookBacksOneByOne, lookBackTable, weatherChosen } from './look-back.sql.ts'
import {
  answerOf,
  type Coming,
  comingRound,
  type Held,
  type HeldProblem,
  heldProblems,
  isOpen,
  type LookedBack,
  lookBackPath,
  mayUndo,
  numberIn,
  type Place,
  rightPath,
  roundOf,
  saidIn,
  shownOf,
} from './look-back.ts'

type OnTalk = { familyId: Id; talkId: Id }

/** For who was there and who coordinates; for anybody else, and before the page went out, there is no such thing. */
export async function lookedBackHere(dossier: Dossier, talkId: Id): Promise<LookedBack> {
  const start = await readTalk(dossier, talkId)
  const { talk } = start
  if (talk.sentAt === null || !(dossier.isCoordinator || talk.present.includes(dossier.viewer.person)))
    throw new Refusal('notFound')
  return {
    start,
    backs: await lookBackRows(dossier, dossier.family.id, talkId),
    goesOnElsewhere: await goesOnElsewhere(dossier, dossier.family.id, talkId),
    weather: await weatherChosen(dossier, dossier.family.id, talk.present),
  }
}

/** Who was there and is still in this family, in the order of the conversation. */
export const peopleOf = (dossier: Dossier, { start }: LookedBack): Someone[] =>
  start.talk.present.flatMap((id) => membersOf(dossier).filter((one) => one.id === id))

/** From twelve one says a number; under twelve a child chooses weather. */
export const saysNumber = (dossier: Dossier, id: Id): boolean =>
  dossier.people.some((one) => one.id === id && mayTell(one))

/** Who says the own number or answers: from twelve, and there. */
function speakerHere(dossier: Dossier, { start }: LookedBack): Id {
  const me = dossier.viewer.person
  if (!start.talk.present.includes(me) || !saysNumber(dossier, me)) throw new Refusal('notYours')
  return me
}

const say = (
  dossier: Dossier,
  looked: LookedBack,
  said: { kind: LookBackKind; author: Id; value: string; text?: string },
): Promise<void> => {
  const { talk, voices } = looked.start
  const { kind, author, value, text = '' } = said
  const before =
    kind === 'backAnswer'
      ? answerOf(voices, looked.backs, author)
      : saidIn(voices, kind, author, comingRound(looked.backs))
  const place = { talkId: talk.id, kind, author, audience: 'plan', subjects: talk.present } as const
  return sayInTalk(dossier, before, { ...place, value, texts: { text } })
}

export type OwnNumber = OnTalk & { number: string }

/** Said by each for himself or herself, before one looks back together. */
export const sayOwnNumber = (knock: Knock, act: Act, own: OwnNumber): Promise<Outcome | { problem: 'number' }> =>
  actInDossier<'number'>(knock, startLook(own.familyId, 'create', own.talkId), act, async (dossier) => {
    await lookBacksOneByOne(dossier, own.familyId)
    const looked = await lookedBackHere(dossier, own.talkId)
    const author = speakerHere(dossier, looked)
    if (!isOpen(looked, dossier.today)) throw new Refusal('conflict')
    const number = numberIn(own.number)
    if (number === undefined || number === null) return { problem: 'number' }
    await say(dossier, looked, { kind: 'howNow', author, value: String(number) })
    const to = startPath(own.familyId, own.talkId)
    return { to, notice: { said: 'gesprekterug.bewaard' } }
  })

export type HeldLookBack = OnTalk & Held & { draft: string }

/** Written down by who coordinates. Who says that it is right has said so for what was typed too. */
export const keepLookBack = (
  knock: Knock,
  act: Act,
  held: HeldLookBack,
): Promise<Outcome | { problem: HeldProblem[] }> =>
  actInDossier<HeldProblem[]>(knock, startLook(held.familyId, 'create', held.talkId), act, async (dossier) => {
    await lookBacksOneByOne(dossier, held.familyId)
    const looked = await lookedBackHere(dossier, held.talkId)
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    if (!isOpen(looked, dossier.today)) throw new Refusal('conflict')
    const problem = heldProblems(held, dossier.today)
    if (problem.length > 0) return { problem }
    const there = peopleOf(dossier, looked).map(({ id }) => id)
    if (held.said.some(({ person }) => !there.includes(person))) throw new Refusal('notFound')
    await sayForAll(dossier, looked, held)
    await addLookBack(dossier, act.operation, held)
    const right = there.filter((id) => held.right.includes(id))
    await countAsRead(dossier, looked, right)
    // Said of what is kept now, so it answers this time and not the one before.
    for (const author of right)
      await say(dossier, { ...looked, backs: [] }, { kind: 'backAnswer', author, value: 'right' })
    return {
      to: startPath(held.familyId, held.talkId),
      draft: held.draft,
      notice: {
        said: 'gesprekterug.klaar',
        seenBy: readersAmong(dossier, there),
        undo: `${lookBackPath(held.familyId, held.talkId)}/${act.operation}/terug`,
      },
    }
  })

/** A number of who is twelve or older, the weather of a child; of nobody both, and nothing said stays nothing. */
async function sayForAll(dossier: Dossier, looked: LookedBack, { said }: Held): Promise<void> {
  for (const { person: author, number, weather } of said) {
    const now = numberIn(number)
    if (saysNumber(dossier, author)) {
      if (typeof now === 'number') await say(dossier, looked, { kind: 'howNow', author, value: String(now) })
    } else if (isPicture(weather)) await say(dossier, looked, { kind: 'weatherNow', author, value: weather })
  }
}

const addLookBack = (dossier: Dossier, id: Id, held: HeldLookBack) =>
  dossier.run(
    write.insertInto(lookBackTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: held.familyId, id, talk_id: held.talkId },
      ...{ how: held.how as Place, comes: held.comes as Coming, author: dossier.viewer.person, at: dossier.at },
      next_on: held.comes === 'newDay' ? held.nextOn : null,
    }),
  )

/** Also what was typed for a time that was taken back: it is read once more now. */
const countAsRead = (dossier: Dossier, { start, backs }: LookedBack, speakers: readonly Id[]) =>
  dossier.run(
    write
      .updateTable('care.start_voice')
      .set({ read_together_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('talk_id', '=', start.talk.id)
      .where((eb) => eb('kind', '=', eb.fn.any(eb.val(['howNow', 'weatherNow']))))
      .where('created_at', '>', backs.at(-1)?.at ?? new Date(0))
      .where('typed_by', '=', dossier.viewer.person)
      .where((eb) => eb('author', '=', eb.fn.any(eb.val([...speakers])))),
  )

/** Shown: what the page showed on which it was pressed. */
export type BackAnswer = OnTalk & { right: boolean; text: string; shown: string }
export type BackProblem = AnswerProblem | 'changed'

/** Klopt or klopt niet, by each alone: a no with words brings it back to who coordinates. Nobody says klopt of what another page showed. */
export const answerLookBack = (
  knock: Knock,
  act: Act,
  answer: BackAnswer,
): Promise<Outcome | { problem: BackProblem }> =>
  actInDossier<BackProblem>(knock, startLook(answer.familyId, 'create', answer.talkId), act, async (dossier) => {
    await lookBacksOneByOne(dossier, answer.familyId)
    const looked = await lookedBackHere(dossier, answer.talkId)
    const author = speakerHere(dossier, looked)
    const newest = looked.backs.at(-1)
    if (newest === undefined) throw new Refusal('conflict')
    if (answer.shown !== shownOf(looked)) return { problem: 'changed' }
    const problem = answerProblem(answer)
    if (problem !== null) return { problem }
    const value = answer.right ? 'right' : 'notRight'
    await say(dossier, looked, { kind: 'backAnswer', author, value, text: answer.text })
    if (answer.right) await confirmOwn(dossier, answer.talkId, roundOf(looked.backs, newest))
    const draft = rightPath(answer.familyId, answer.talkId)
    return { to: startPath(answer.familyId, answer.talkId), draft, notice: { said: 'startgesprek.antwoordklaar' } }
  })

/** The newest, within ten minutes; what each said stays said. */
export const takeLookBackBack = (
  knock: Knock,
  act: Act,
  wish: OnTalk & { lookBack: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, startLook(wish.familyId, 'change', wish.talkId), act, async (dossier) => {
    await lookBacksOneByOne(dossier, wish.familyId)
    const { backs } = await lookedBackHere(dossier, wish.talkId)
    const found = backs.find(({ id }) => id === wish.lookBack)
    if (found === undefined) throw new Refusal('notFound')
    if (found.author !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayUndo(backs, found.id, dossier.viewer.person, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(lookBackTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', found.id),
    )
    return { to: startPath(wish.familyId, wish.talkId), notice: { said: 'bevestig.teruggezet' } }
  })
