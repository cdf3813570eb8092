/** What school says before a look-back: kept as a word of school, read by the same people, and answered like one. */

import { type Act, actInDossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { aboutHere, keepWord, wordLook } from './word.commands.ts'
import { type LookBack, type LookBackProblem, lookBackProblem } from './word.ts'

type Wish = { familyId: Id; pupil: Id; said: LookBack; draft: string }

export const lookBackForSchool = (
  knock: Knock,
  act: Act,
  { familyId, pupil, said, draft }: Wish,
): Promise<Outcome | { problem: LookBackProblem }> =>
  actInDossier<LookBackProblem>(knock, wordLook(familyId, 'create', act.operation), act, async (dossier) => {
    const about = await aboutHere(dossier, pupil, null)
    const problem = lookBackProblem(said)
    if (problem !== null) return { problem }
    const { good: text, hard, helps } = said
    return keepWord(dossier, act.operation, { ...about, texts: { text, hard, helps }, forReview: true, draft })
  })
