/** What is said at the table, kept page by page, and the end of it: the page is sent. Each act holds the conversation. */

import type { Act, Dossier, Knock, Outcome } from '#care/access/door.commands.ts'
import type { AgePage } from '#care/knowledge/knowledge.ts'
import type { Id } from '#care/pass/facts.ts'
import { readersAmong } from '#care/speakers/speaker.ts'
import { type Option, outcomes } from '#care/startConversation/start-conversation.ts'
import { type Fits, questions, startPath, type VoiceKind } from '#care/startConversation/start-voice.ts'
import { sayInTalk } from '#care/startConversation/voice.commands.ts'
import { takeAbsentBack } from '#care/startPage/start-page.commands.ts'
import { write } from '#platform/database/write.ts'
import { dayOf } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { type ChoiceProblem, choiceProblem } from './choice.ts'
import { givesNumber } from './gives-number.ts'
import { type Leading, leadTalk, noteHere, onward, type Place, sayHere, setTalk } from './leading.commands.ts'
import { type NextProblem, type NextTyped, nextProblem } from './next-step.ts'
import { type PresentProblem, presentProblem, type SpokenPart, stepPath, type Unsaid, unsaid } from './start-table.ts'

export type SpokenAtTable = Place & {
  step: SpokenPart
  present: readonly string[]
  company: string
  spoken: readonly { person: Id; text: string; ratherNot: boolean; own: string; score: number | null }[]
}

/** Somebody else is there than was written down: what was said so far is for those who are. */
async function sayAllAnew({ dossier, seen: { talk, voices } }: Leading): Promise<void> {
  const before: readonly VoiceKind[] = [...questions, 'cancelled']
  const newest = new Map(
    voices
      .filter(({ kind }) => !before.includes(kind))
      .map((voice) => [`${voice.kind} ${voice.author} ${voice.kind === 'option' ? voice.value : ''}`, voice]),
  )
  for (const voice of newest.values()) {
    const { kind, author, value, texts } = voice
    const saying = { talkId: talk.id, kind, author, value, texts, audience: 'plan', subjects: talk.present } as const
    await sayInTalk(dossier, voice, saying, true)
  }
}

/** Each apart, under the own name. Saying rather not is kept as an answer, and so is that everybody was asked what they do themselves (D-ALL-08). */
export const keepSpoken = (
  knock: Knock,
  act: Act,
  said: SpokenAtTable,
): Promise<Outcome | { problem: PresentProblem }> =>
  leadTalk<PresentProblem>(knock, act, said, async ({ dossier, seen }) => {
    const { talk } = seen
    const present =
      said.step === 'happened' ? talk.invited.filter((id) => said.present.includes(id)) : [...talk.present]
    if (said.spoken.some(({ person }) => !talk.invited.includes(person))) throw new Refusal('notFound')
    const problem = presentProblem(present, said.spoken, seen.voices, said.step)
    if (problem !== null) return { problem }
    const now = { dossier, seen: { ...seen, talk: { ...talk, present } } }
    if (said.step === 'happened') {
      await setTalk(dossier, talk.id, { present })
      if (present.length !== talk.present.length || !present.every((id) => talk.present.includes(id)))
        await sayAllAnew(now)
      await noteHere(now, 'company', null, { text: said.company })
    }
    for (const one of said.spoken) {
      if (!present.includes(one.person)) continue
      const value = one.text !== '' ? 'said' : one.ratherNot ? 'ratherNot' : null
      await sayHere(now, { kind: said.step, author: one.person, value, texts: { text: one.text } })
      if (said.step === 'needed')
        await sayHere(now, { kind: 'ownDoing', author: one.person, value: 'asked', texts: { text: one.own } })
      if (said.step === 'hard' && dossier.people.some((who) => who.id === one.person && givesNumber(who)))
        await sayHere(now, { kind: 'howIsIt', author: one.person, value: one.score?.toString() ?? null, texts: {} })
    }
    return onward(said, said.step)
  })

export type GrowingUp = Place & {
  fits: Fits | null
  since: string
  inTheWay: string
  helps: string
  smallest: string
  /** The page about an age that answers the question (D-STA-11). */
  page: AgePage | null
}

/** No total and no threshold: answers that may all stay empty. */
export const keepGrowingUp = (knock: Knock, act: Act, said: GrowingUp): Promise<Outcome | { problem: never }> =>
  leadTalk<never>(knock, act, said, async (leading) => {
    const { since, inTheWay, helps, smallest, page } = said
    await noteHere(leading, 'growingUp', said.fits, { since, inTheWay, helps, smallest, page: page ?? '' })
    return onward(said, 'growingUp')
  })

export type Chosen = Place & {
  view: string
  agree: string
  differ: string
  choice: string
  outcomes: readonly string[]
  options: readonly Option[]
}

export const keepChoice = (knock: Knock, act: Act, chosen: Chosen): Promise<Outcome | { problem: ChoiceProblem }> =>
  leadTalk<ChoiceProblem>(knock, act, chosen, async (leading) => {
    const problem = choiceProblem(chosen.outcomes, chosen.options)
    if (problem !== null) return { problem }
    const { dossier, seen } = leading
    for (const [kind, text] of [
      ['workerView', chosen.view],
      ['agree', chosen.agree],
      ['differ', chosen.differ],
      ['choice', chosen.choice],
    ] as const)
      await noteHere(leading, kind, null, { text })
    for (const { rung, text, skipped } of chosen.options)
      await sayOption(leading, rung, { text, skipped: skipped ?? '' })
    await setTalk(dossier, seen.talk.id, { outcomes: outcomes.filter((one) => chosen.outcomes.includes(one)) })
    return onward(chosen, 'choose')
  })

/** A rung that nobody speaks of any more is said empty, so that what was said before does not come back. */
async function sayOption(leading: Leading, rung: Option['rung'], texts: { text: string; skipped: string }) {
  const isEmpty = texts.text === '' && texts.skipped === ''
  const wasSaid = leading.seen.voices.some(({ kind, value }) => kind === 'option' && value === rung)
  if (isEmpty && !wasSaid) return
  await sayHere(leading, { kind: 'option', author: leading.dossier.viewer.person, value: rung, texts })
}

export type NextOfTalk = Place & NextTyped

export const keepNext = (knock: Knock, act: Act, next: NextOfTalk): Promise<Outcome | { problem: NextProblem }> =>
  leadTalk<NextProblem>(knock, act, next, async (leading) => {
    const { dossier, seen } = leading
    const problem = nextProblem(next, dayOf(seen.talk.heldAt ?? dossier.at))
    if (problem !== null || next.on === null || next.lookBackOn === null) return { problem: problem ?? 'stepDay' }
    await noteHere(leading, 'firstStep', null, { text: next.what, who: next.who })
    await setTalk(dossier, seen.talk.id, { first_step_on: next.on, look_back_on: next.lookBackOn })
    return onward(next, 'next')
  })

export type EndOfTalk = Place & { onPaper: boolean; right: 'everyone' | readonly string[] }

/** The page is sent: who says at the table, having read it together, that it is right, has said so for what was typed too (D-ALL-03). */
export const sendPage = (knock: Knock, act: Act, end: EndOfTalk): Promise<Outcome | { problem: Unsaid[] }> =>
  leadTalk<Unsaid[]>(knock, act, end, async (leading) => {
    const { dossier, seen } = leading
    const { talk, voices } = seen
    const problem = unsaid(talk, voices)
    if (problem.length > 0) return { problem }
    const speakers = talk.present.filter((id) => end.right === 'everyone' || end.right.includes(id))
    for (const author of speakers) await sayHere(leading, { kind: 'answer', author, value: 'right', texts: {} })
    if (speakers.length > 0) await countAsRead(dossier, talk.id, speakers)
    await takeAbsentBack(dossier, seen)
    const read = speakers.length === 0 ? {} : { read_together: end.onPaper ? ('paper' as const) : ('screen' as const) }
    await setTalk(dossier, talk.id, { sent_at: dossier.at, ...read })
    return {
      to: startPath(end.familyId, talk.id),
      draft: stepPath(end.familyId, talk.id, 'read'),
      notice: { said: 'startgesprek.verstuurd', seenBy: readersAmong(dossier, talk.present) },
    }
  })

const countAsRead = (dossier: Dossier, talkId: Id, speakers: readonly Id[]) =>
  dossier.run(
    write
      .updateTable('care.start_voice')
      .set({ read_together_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('talk_id', '=', talkId)
      .where('typed_by', '=', dossier.viewer.person)
      .where('author', 'in', [...speakers])
      .where('confirmed_at', 'is', null),
  )
