// Wie tekent (signers): who must say yes to help, computed from age, custody, capacity and how deep the help goes (access 4.1).
// `all` must each say yes, of `oneOf` one is enough, `told` may object; whoever is in none of them is not asked.
import type { Id } from '#care/pass/facts.ts'
import { type ConsentFacts, custodyNow, groupOf, isCapable, representativesOf } from './deciding.ts'
import { type HelpQuestion, isIntrusive } from './help-question.ts'

export type Signers = {
  readonly all: readonly Id[]
  readonly oneOf: readonly Id[]
  readonly told: readonly Id[]
  /** Heard, and if it comes to that weighed; without a veto of one's own here. */
  readonly heard: readonly Id[]
  /** `old`: enough for what is light or runs already; `unknown`: nobody can sign yet (rule 5). */
  readonly custody: 'settled' | 'old' | 'unknown'
  readonly by: 'youth' | 'self' | 'custody' | 'youthAndCustody' | 'representative'
}

type Asked = { readonly facts: ConsentFacts; readonly question: HelpQuestion; readonly at: Date }

const nobody = { all: [], oneOf: [], told: [], heard: [], custody: 'settled' } as const

export function signersFor(facts: ConsentFacts, question: HelpQuestion, at: Date): Signers {
  const asked = { facts, question, at }
  const { youth, topic } = question
  const group = groupOf(facts, youth, at)
  const capable = isCapable(facts, youth, topic, at)
  if (group === 'under12') return byCustody(asked, 'custody')
  if (!capable) return group === 'from18' ? byRepresentative(asked) : byCustody(asked, 'representative')
  if (group === 'from12') return withYouth(byCustody(asked, 'youthAndCustody'), youth)
  return { ...nobody, all: [youth], by: group === 'from16' ? 'youth' : 'self' }
}

/** Everybody whose answer may be recorded: signers, and holders who may object. Under 12 the child is heard and does not sign. */
export function askedOf({ all, oneOf, told }: Signers): readonly Id[] {
  return [...new Set([...all, ...oneOf, ...told])]
}

// Light help asks one of the holders and tells the other; an objection, whenever it comes, makes both of them signers.
function byCustody({ facts, question, at }: Asked, by: Signers['by']): Signers {
  const { state, holders } = custodyNow(facts, question.youth, at)
  const heard = { ...nobody, heard: [question.youth], custody: state === 'confirmed' ? 'settled' : state, by } as const
  if (isIntrusive(facts, question, at) || holders.length === 1) return { ...heard, all: holders }
  return { ...heard, oneOf: holders, told: holders }
}

function withYouth(signers: Signers, youth: Id): Signers {
  return { ...signers, all: [youth, ...signers.all], heard: [] }
}

function byRepresentative({ facts, question }: Asked): Signers {
  const { youth } = question
  return { ...nobody, oneOf: representativesOf(facts, youth), heard: [youth], by: 'representative' }
}
