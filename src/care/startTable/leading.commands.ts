/** Leading a first conversation: who may write down, when it counts as held, and for whom what is said there is. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { readTalk, startLook } from '#care/startConversation/start.commands.ts'
import { holdTalk } from '#care/startConversation/start.sql.ts'
import type { StartOutcome } from '#care/startConversation/start-conversation.ts'
import { type SeenTalk, saidBy, type VoiceKind } from '#care/startConversation/start-voice.ts'
import { sayInTalk } from '#care/startConversation/voice.commands.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { afterStep, stepPath, type TableStep } from './start-table.ts'

export type Leading = { dossier: Dossier; seen: SeenTalk }
export type Place = { familyId: Id; talkId: Id }

/** Only who coordinates leads; the first thing that is written down makes it held, with everybody who was invited until somebody says otherwise. */
export const leadTalk = <P>(
  knock: Knock,
  act: Act,
  { familyId, talkId }: Place,
  work: (leading: Leading) => Promise<Outcome | { problem: P }>,
): Promise<Outcome | { problem: P }> =>
  actInDossier<P>(knock, startLook(familyId, 'change', talkId), act, async (dossier) => {
    if (!dossier.isCoordinator) return notTheirs(dossier, talkId)
    await holdTalk(dossier, familyId, talkId)
    return work({ dossier, seen: await heldNow(dossier, await readTalk(dossier, talkId)) })
  })

/** Absent for who does not know of it, and refused for who does. */
async function notTheirs(dossier: Dossier, talkId: Id): Promise<never> {
  await readTalk(dossier, talkId)
  throw new Refusal('notYours')
}

async function heldNow(dossier: Dossier, seen: SeenTalk): Promise<SeenTalk> {
  const { talk, state } = seen
  if (state !== 'planned' && state !== 'held') throw new Refusal('conflict')
  if (state === 'held') return seen
  const present = [...talk.invited]
  await setTalk(dossier, talk.id, { held_at: dossier.at, present })
  return { ...seen, state: 'held', talk: { ...talk, heldAt: dossier.at, present } }
}

type Settable = {
  held_at?: Date
  present?: Id[]
  outcomes?: StartOutcome[]
  first_step_on?: string
  look_back_on?: string
  sent_at?: Date
  read_together?: 'screen' | 'paper'
}

export const setTalk = (dossier: Dossier, id: Id, values: Settable) =>
  dossier.run(
    write.updateTable('care.start_talk').set(values).where('family_id', '=', dossier.family.id).where('id', '=', id),
  )

/** To the next question; what was typed in this one is kept now. */
export const onward = ({ familyId, talkId }: Place, step: TableStep): Outcome => ({
  to: stepPath(familyId, talkId, afterStep(step)),
  draft: stepPath(familyId, talkId, step),
  notice: { said: 'bevestig.bewaard' },
})

type Saying = { kind: VoiceKind; author: Id; value?: string | null; texts: Record<string, string> }

/** At the table, so for all who are there. */
export const sayHere = ({ dossier, seen: { talk, voices } }: Leading, { kind, author, value = null, texts }: Saying) =>
  sayInTalk(dossier, saidBy(voices, kind, author, kind === 'option' ? value : null), {
    ...{ talkId: talk.id, kind, author, audience: 'plan', subjects: talk.present, value, texts },
  })

/** Noted by who leads, one text for all: what a former leader wrote there and this one takes out is said empty, so that it does not come back. */
export const noteHere = (leading: Leading, kind: VoiceKind, value: string | null, texts: Record<string, string>) => {
  const author = leading.dossier.viewer.person
  const isEmpty = value === null && Object.values(texts).every((text) => text === '')
  const ofAnother = leading.seen.voices.some((voice) => voice.kind === kind && voice.author !== author)
  return sayHere(leading, { kind, author, value: isEmpty && ofAnother ? 'empty' : value, texts })
}
