// Wie erbij was (was there): who speaks on the page of a first conversation, and who led it.
// Who turned out not to be there neither reads the page nor answers it, so nothing stands on it under that name.

import type { Id } from '#care/pass/facts.ts'
import type { StartTalk } from '#care/startConversation/start-conversation.ts'
import { type StartVoice, tableParts, type VoiceKind } from '#care/startConversation/start-voice.ts'

/** Said at the table under the own name. */
const spoken: readonly VoiceKind[] = [...tableParts.filter((part) => part !== 'growingUp'), 'ownDoing', 'howIsIt']

/** Noted under the name of somebody who turned out not to be there: who neither reads the page nor answers it does not speak on it. */
export const ofAbsent = ({ present }: Pick<StartTalk, 'present'>, { kind, author }: StartVoice): boolean =>
  spoken.includes(kind) && !present.includes(author)

/** Who wrote down at the table what was said, whoever coordinates later. */
export const writtenDownBy = (voices: readonly StartVoice[]): Id[] => [
  ...new Set(voices.flatMap(({ kind, typedBy }) => (spoken.includes(kind) && typedBy !== null ? [typedBy] : []))),
]
