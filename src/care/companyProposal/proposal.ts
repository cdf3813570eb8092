// Voorstel om iemand erbij te vragen (company proposal): who leads a first conversation names one person, and whom it is for says yes, no or talk first.
// Only a yes puts the name with who comes along; nobody is invited without it, and of a no only the no is kept (D-STA-03).

import type { Id } from '#care/pass/facts.ts'
import { type SeenTalk, startPath } from '#care/startConversation/start-voice.ts'

export const mostProposed = 100

export const proposalPlace = (familyId: Id, talkId: Id): string => `${startPath(familyId, talkId)}/voorstel`

export const proposalAnswers = ['yes', 'no', 'talk'] as const
export type ProposalAnswer = (typeof proposalAnswers)[number]

export type CompanyProposal = {
  id: Id
  person: Id
  author: Id
  at: Date
  answer: ProposalAnswer | null
  /** Empty after a no. */
  who: string
}

export const answerIn = (typed: string): ProposalAnswer | undefined => proposalAnswers.find((one) => one === typed)

/** A yes and a no stand; talking first leaves it open. */
export const isOpenProposal = ({ answer }: Pick<CompanyProposal, 'answer'>): boolean =>
  answer === null || answer === 'talk'

/** Who is invited, tells in own words and was not asked yet: once for each conversation. */
export const mayPropose = (
  { talk, state }: Pick<SeenTalk, 'talk' | 'state'>,
  tellers: readonly Id[],
  before: readonly Pick<CompanyProposal, 'person'>[],
): readonly Id[] =>
  state === 'planned'
    ? talk.invited.filter((id) => tellers.includes(id) && before.every(({ person }) => person !== id))
    : []

export type ProposalProblem = { field: 'person'; is: 'choose' } | { field: 'who'; is: 'missing' | 'tooLong' }

export function proposalProblem(
  { person, who }: { person: string; who: string },
  offered: readonly Id[],
): ProposalProblem | null {
  if (!offered.includes(person)) return { field: 'person', is: 'choose' }
  if (who === '') return { field: 'who', is: 'missing' }
  return who.length > mostProposed ? { field: 'who', is: 'tooLong' } : null
}

const namesIn = (typed: string): string[] =>
  typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** The name beside whom the person named already, and no whole name twice. */
export function withProposed(named: string, who: string): string {
  const before = namesIn(named.toLowerCase())
  const added = namesIn(who).filter((name) => !before.includes(name.toLowerCase()))
  return [named, ...added].filter((part) => part !== '').join(', ')
}
