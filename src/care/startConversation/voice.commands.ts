/** Writes one person's words about the first conversation; what was said before to the same question is taken back if this writer may. */

import type { Dossier } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import type { Audience, Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { StartVoice, VoiceKind } from './start-voice.ts'

export type Saying = {
  talkId: Id
  kind: VoiceKind
  author: Id
  audience: Audience
  /** Who reads it when the audience is "chosen". */
  named?: readonly Id[]
  subjects: readonly Id[]
  value: string | null
  texts: Readonly<Record<string, string>>
}

const isSame = (before: StartVoice, { value, texts, audience, named = [] }: Saying): boolean =>
  before.audience === audience &&
  JSON.stringify(before.named) === JSON.stringify(named) &&
  before.value === value &&
  JSON.stringify(before.texts) === JSON.stringify(texts)

/** Nothing said and nothing coded leaves nothing; the same again writes nothing, unless it is for others than before (`anew`) or now by the own hand. */
export async function sayInTalk(
  dossier: Dossier,
  before: StartVoice | undefined,
  saying: Saying,
  anew = false,
): Promise<void> {
  const texts = Object.fromEntries(Object.entries(saying.texts).filter(([, text]) => text !== ''))
  const now = { ...saying, texts }
  const me = dossier.viewer.person
  const byOwnHand = saying.author === me && before?.typedBy !== null
  if (!anew && !byOwnHand && before !== undefined && isSame(before, now)) return
  if (before !== undefined && (before.typedBy ?? before.author) === me) await takeVoiceBack(dossier, before.id)
  const isSilent = Object.keys(texts).length === 0
  if (isSilent && saying.value === null) return
  const id = newId()
  const place = { table: 'care.start_voice', id, wording: 1, keyPerson: saying.author } as const
  await dossier.run(
    write.insertInto('care.start_voice').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id,
      talk_id: saying.talkId,
      subjects: aboutWhom(dossier, saying),
      author: saying.author,
      typed_by: saying.author === me ? null : me,
      audience: saying.audience,
      named: [...(saying.named ?? [])],
      kind: saying.kind,
      value: saying.value,
      created_at: dossier.at,
      sealed: isSilent ? null : await dossier.seal(place, texts),
      key_person: saying.author,
    }),
  )
}

function aboutWhom(dossier: Dossier, { subjects, author }: Saying): Id[] {
  const members = membersOf(dossier).map(({ id }) => id)
  return [...new Set([...subjects, author])].filter((person) => members.includes(person))
}

export const takeVoiceBack = (dossier: Dossier, id: Id) =>
  dossier.run(
    write
      .updateTable('care.start_voice')
      .set({ undone_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', id),
  )
