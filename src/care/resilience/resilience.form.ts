/** Where on the form of a card for somebody else each problem stands. */

import type { OfferProblem } from './resilience.ts'

export const fieldOfOffer: Record<OfferProblem, string> = {
  nobody: 'person',
  noKind: 'kind',
  empty: 'words',
  tooLong: 'words',
}
