// What is wrong with withholding: at which field, and in which words.

import type { Say } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import { type WithheldProblem, withheldNorm } from './withheld.ts'
import { withheldWords } from './withheld.words.ts'

const wrong = {
  itemMissing: { field: 'item', words: 'pro.achter.fout.wat' },
  againstMissing: { field: 'against', words: 'pro.achter.fout.voor' },
  authorNamed: { field: 'against', words: 'pro.achter.fout.schrijver' },
  groundMissing: { field: 'ground', words: 'pro.achter.fout.grond' },
  reasonMissing: { field: 'reason', words: 'pro.achter.fout.reden' },
  secondMissing: { field: 'second', words: 'pro.achter.fout.tweede' },
  reviewWrong: { field: 'review', words: 'pro.achter.fout.dag' },
} as const satisfies Record<Exclude<WithheldProblem, 'reasonLong'>, unknown>

type Wrong = { field: string; text: string }

export function wrongIn({ say }: { say: Say }, problem: WithheldProblem, author = ''): Wrong {
  if (problem === 'reasonLong')
    return { field: 'reason', text: say(uiWords['fout.telang'], { max: withheldNorm.reason }) }
  return { field: wrong[problem].field, text: say(withheldWords[wrong[problem].words], { name: author }) }
}

/** Beside a question about help only who has custody can be chosen. */
export const wrongInUntold = ({ say }: { say: Say }, problem: WithheldProblem): Wrong =>
  problem === 'againstMissing'
    ? { field: 'against', text: say(withheldWords['pro.achter.hulp.fout']) }
    : wrongIn({ say }, problem)
