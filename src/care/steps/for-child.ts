// Voor wie in plaatjes (for a child): in whose plan with pictures somebody may put an action. Only of a child of 6 to 11 that reads the action
// itself, and only by who decides for the child or coordinates: the words of a grown-up are not yet a child's words (decision 0057).

import { isChild, type Someone } from '#care/childTurn/child-turn.ts'
import type { Id } from '#care/pass/facts.ts'

type Step = { subjects: readonly Id[]; doer: Id | null; audience: string }
type Looker = {
  isCoordinator: boolean
  viewer: { person: Id }
  people: readonly Someone[]
  standing: readonly { actor: Id; subject: Id; kind: string }[]
}

/** A child reads what is about it, alone or with others, and what it does itself. */
export const isForChild = ({ subjects, doer, audience }: Step, child: Id): boolean =>
  audience !== 'onlyMe' && (subjects.includes(child) || doer === child)

export const childrenFor = <L extends Looker>(looker: L, step: Step): L['people'][number][] =>
  childrenOf(looker).filter(({ id }) => isForChild(step, id))

/** The children whose plan with pictures this looker may make. */
export const childrenOf = <L extends Looker>({ isCoordinator, viewer, people, standing }: L): L['people'][number][] =>
  people.filter((someone) => {
    const decides = standing.some(
      ({ actor, subject, kind }) => actor === viewer.person && subject === someone.id && kind === 'custodyUnder12',
    )
    return isChild(someone) && someone.id !== viewer.person && (isCoordinator || decides)
  })
