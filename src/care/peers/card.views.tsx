import type { Say } from '#platform/words.ts'
import { Facts } from '#ui/facts.views.tsx'
import { peerWords as words } from './peers.words.ts'

const cardTexts = ['role', 'table', 'tells', 'fee'] as const
export type CardTexts = Record<(typeof cardTexts)[number], string>

/** What a peer worker tells before the first contact (D-PEE-02). */
export const PeerCardFacts = ({ say, card }: { say: Say; card: CardTexts }) => (
  <Facts facts={cardTexts.map((text) => ({ name: say(words[`kent.kaart.${text}`]), value: card[text] }))} />
)
