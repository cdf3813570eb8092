// Wie mag wat schrijven (permits): per kind of record the lines by which somebody may add or change it; one that holds is enough.
// Own words and scores are written by their speaker; what is told to somebody else counts after the speaker said so (D-ALL-03).
import type { RecordKind } from '#care/pass/facts.ts'
import { mayReadAbout } from '#care/pass/reading.ts'
import {
  awaitsOwnConfirmation,
  comments,
  coordinatesAll,
  doesStep,
  givesOwnScore,
  isAboutSelf,
  isAboutSelfAloneFrom12,
  isAuthor,
  isChange,
  isContactPersonOfAll,
  isNew,
  isOwnFrom12,
  isSelfOrOwnYouth,
  keepsOwnCircle,
  mendsWhatItTyped,
  notesForPeer,
  saysAboutOwnPeople,
  setsStep,
  takesPartAs,
  typesStory,
  typesUnconfirmed,
  type Writing,
} from './writers.ts'

export type PermitReason =
  | 'ownWords'
  | 'selfOrOwnYouth'
  | 'coordinates'
  | 'contactPerson'
  | 'oneOfTheOwners'
  | 'ownScore'
  | 'ownStep'
  | 'ownHelpLine'
  | 'ownCircle'
  | 'ownAgreement'
  | 'ownStatement'
  | 'commentsOnShared'
  | 'saysSo'
  | 'answersWhenAsked'
  | 'viaCoordinator'
  | 'viaPeerWorker'
  | 'untilItCounts'
  | 'confirmsOwnScore'
  | 'confirmsOwnWords'
type Permit = { readonly reason: PermitReason; readonly holds: (writing: Writing) => boolean }

const plain: readonly Permit[] = [
  { reason: 'selfOrOwnYouth', holds: isSelfOrOwnYouth },
  { reason: 'coordinates', holds: coordinatesAll },
]

const byCoordinator: readonly Permit[] = [{ reason: 'coordinates', holds: coordinatesAll }]

// The words of a strength or worry are own words: whoever wrote them may change them, whoever else may answer beneath.
const strengthOrWorry: readonly Permit[] = plain.map(({ reason, holds }) => ({
  reason,
  holds: (writing) => isAuthor(writing) && holds(writing),
}))

// A goal or step of several is made together: each of its owners of 12 or older may set and change it.
const madeTogether: readonly Permit[] = [{ reason: 'oneOfTheOwners', holds: isOwnFrom12 }, ...plain]

// A child tells with houses and weather from the first day it can; nobody tells it for the child.
const told: readonly Permit[] = [{ reason: 'ownWords', holds: (writing) => isAuthor(writing) && isAboutSelf(writing) }]

// "We zitten vast" and "ik maak me zorgen" are said by everybody with a part, a child and a school included (D-STK-01, D-CIR-11).
const said: readonly Permit[] = [
  { reason: 'saysSo', holds: (writing) => isNew(writing) && saysAboutOwnPeople(writing) },
]

/** Who may add or change each kind; a kind that is not here opens with its own room. */
export const permits: Partial<Record<RecordKind, readonly Permit[]>> = {
  storyPiece: [
    { reason: 'ownWords', holds: (writing) => isAuthor(writing) && isAboutSelfAloneFrom12(writing) },
    { reason: 'viaCoordinator', holds: (writing) => isNew(writing) && typesStory(writing) },
    { reason: 'untilItCounts', holds: (writing) => isChange(writing) && mendsWhatItTyped(writing) },
  ],
  resilienceCard: told,
  weather: told,
  threeHouses: told,
  strength: strengthOrWorry,
  worry: strengthOrWorry,
  goal: madeTogether,
  agreement: madeTogether,
  meeting: madeTogether,
  step: [
    ...madeTogether,
    { reason: 'ownStep', holds: (writing) => doesStep(writing) && (isChange(writing) || setsStep(writing)) },
  ],
  score: [
    { reason: 'ownScore', holds: (writing) => isNew(writing) && givesOwnScore(writing) },
    { reason: 'viaCoordinator', holds: (writing) => isNew(writing) && typesUnconfirmed(writing) },
    { reason: 'confirmsOwnScore', holds: (writing) => isChange(writing) && awaitsOwnConfirmation(writing) },
  ],
  // A changed stand is a new row beside the old one.
  planAgreement: [
    {
      reason: 'ownAgreement',
      holds: (writing) => isNew(writing) && isAuthor(writing) && isAboutSelfAloneFrom12(writing),
    },
  ],
  circleMember: [{ reason: 'ownCircle', holds: keepsOwnCircle }, ...byCoordinator],
  comment: [{ reason: 'commentsOnShared', holds: (writing) => isNew(writing) && comments(writing) }],
  statement: [
    { reason: 'ownStatement', holds: (writing) => isNew(writing) && isAuthor(writing) && isOwnFrom12(writing) },
  ],
  stuck: said,
  signal: said,
  helpLine: [
    ...byCoordinator,
    {
      reason: 'ownHelpLine',
      holds: (writing) => isAuthor(writing) && takesPartAs(writing, 'specialist') && mayReadAbout(writing),
    },
  ],
  consultation: [
    ...byCoordinator,
    {
      reason: 'answersWhenAsked',
      holds: (writing) => isChange(writing) && writing.item.names.includes(writing.viewer),
    },
  ],
  quickEntry: [
    ...byCoordinator,
    { reason: 'viaPeerWorker', holds: (writing) => isNew(writing) && notesForPeer(writing) },
    { reason: 'confirmsOwnWords', holds: (writing) => isChange(writing) && awaitsOwnConfirmation(writing) },
  ],
  question: plain,
  startConversation: [...byCoordinator, { reason: 'contactPerson', holds: isContactPersonOfAll }],
  checklistItem: plain,
  relapsePlan: plain,
  placement: byCoordinator,
  decision: byCoordinator,
}
