// Ervaringsdeskundige bij het eerste gesprek (peerAtStart): asked along in the own name, and offered by default (D-STA-04).
// Who prepares reads only that somebody comes along; name, card and contribution come by the word of who asked.

import type { Id } from '#care/pass/facts.ts'
import { openOf, type PeerRequest, type RequestProblem, requestProblem } from '#care/peers/peer-request.ts'
import type { OneTalk, PeerAlong } from '#care/peerTalk/peer-talk.ts'
import type { Question } from '#care/startConversation/start-voice.ts'

export const peerKinds = ['parentPeer', 'youthPeer'] as const
export type PeerKind = (typeof peerKinds)[number]
export const isPeerKind = (text: string): text is PeerKind => (peerKinds as readonly string[]).includes(text)

/** What a person may let be known of, and to, the peer worker who comes along. */
export const choices = ['name', 'words'] as const
export type Choice = (typeof choices)[number]

/** Read by the peer worker once it was opened: never whether somebody can talk freely. */
export const openable = ['place', 'toTalkAbout', 'leaveOut', 'shouldChange'] as const satisfies readonly Question[]

export type AtStart = {
  id: Id
  talkId: Id
  requestId: Id
  chosenFor: Id | null
  tellsName: boolean
  opensWords: boolean
}

/** A choice was made for one peer worker; for who comes in the place of another it is made anew. */
export const chosenNow = (along: AtStart, request: PeerRequest): Record<Choice, boolean> => {
  const holds = request.match !== null && request.match.person === along.chosenFor
  return { name: holds && along.tellsName, words: holds && along.opensWords }
}

export type TypedAlong = { kind: string; wish: string; reach: string }
export type AlongProblem = RequestProblem | { field: 'kind'; is: 'choose' }

export function alongProblem({ kind, wish, reach }: TypedAlong): AlongProblem | null {
  if (!isPeerKind(kind)) return { field: 'kind', is: 'choose' }
  return requestProblem({ what: 'startConversation', wish, reach })
}

/** What was asked along to this conversation, as long as that request runs. */
export function runningAlong(
  alongs: readonly AtStart[],
  requests: readonly PeerRequest[],
  talkId: Id,
): { along: AtStart; request: PeerRequest } | undefined {
  const open = openOf(requests)
  const along = alongs.find((one) => one.talkId === talkId && one.requestId === open?.id)
  return along === undefined || open === undefined ? undefined : { along, request: open }
}

export const mostContribution = 500
export type ContributionProblem = 'missing' | 'tooLong'
export const contributionProblem = (text: string): ContributionProblem | null =>
  text === '' ? 'missing' : text.length > mostContribution ? 'tooLong' : null

export type OwnContribution = { id: Id; at: Date; rightAt: Date | null; text: string }
/** The name is empty where it was not told. */
export type Contribution = OwnContribution & { talkId: Id; name: string }

export type OpenedWords = { question: (typeof openable)[number]; value: string | null; text: string }
/** The conversation as the peer worker sees it who comes along; no words: nothing was opened. */
export type AlongTalk = {
  talk: OneTalk
  along: PeerAlong
  words: readonly OpenedWords[] | null
  own: readonly OwnContribution[]
}
