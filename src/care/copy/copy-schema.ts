// Wat in de kopie staat (plan export): what each thing of a list has beside its id and its words, in the words of JSON Schema 2020-12.
// Nothing may stand in the file that is not named here (exchange.md 2).

import type { SectionName } from './copy.ts'

export type Kind = Readonly<Record<string, unknown>>
export type Kinds = Readonly<Record<string, Kind>>

export const id: Kind = { type: 'string', format: 'uuid' }
const ids: Kind = { type: 'array', items: id }
export const moment: Kind = { type: 'string', format: 'date-time' }
const day: Kind = { type: 'string', format: 'date' }
export const word: Kind = { type: 'string', minLength: 1 }
export const listOf = (items: Kind): Kind => ({ type: 'array', items })
const number: Kind = { type: 'integer' }
const truth: Kind = { type: 'boolean' }
const orNone = (kind: Kind): Kind => ({ ...kind, type: [kind.type, 'null'] })
const oneOf = (...values: readonly string[]): Kind => ({ type: 'string', enum: values })

const audience = oneOf('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')
const written = { author: id, typedBy: orNone(id), audience, createdAt: moment }
const changed = { ...written, changedAt: moment }
const act = { byPerson: id, at: moment }
const asked = { personId: id, askedAt: moment }
const peerEnd = { firstContactOn: orNone(day), endedAt: orNone(moment), was: orNone(word) }

export const things: Readonly<Record<SectionName, Kinds>> = {
  people: {
    name: word,
    kind: oneOf('member', 'formerMember', 'coordinator', 'standby', 'formerCoordinator', 'participant'),
    parts: listOf(word),
    organisation: orNone(word),
  },
  family: { name: word },
  households: {},
  addresses: {},
  custody: {
    ...{ youthId: id, holders: ids, kind: word, outcome: word, source: word, checkedOn: day, recordedAt: moment },
  },
  legalFrameworks: {
    ...{ youthId: id, kind: word, measure: orNone(word), courtOn: orNone(day), fromOn: day, untilOn: orNone(day) },
  },
  stories: { ...changed, prompt: word },
  storyMedia: {
    ...{ storyId: id, kind: oneOf('sound', 'drawing', 'photo'), seconds: orNone(number), author: id },
    ...{ typedBy: orNone(id), createdAt: moment },
  },
  earlierHelp: { ...changed, helped: oneOf('yes', 'partly', 'no') },
  startTalks: {
    ...{ invited: ids, plannedOn: day, plannedAt: word, heldAt: orNone(moment), present: ids, outcomes: listOf(word) },
    ...{ firstStepOn: orNone(day), lookBackOn: orNone(day), sentAt: orNone(moment) },
  },
  startVoices: { ...written, talkId: id, subjects: ids, kind: word, value: orNone(word) },
  lifeEvents: { ...changed, year: number, month: orNone(number), day: orNone(number), touches: ids },
  weather: {
    ...{
      instrument: oneOf('weather'),
      picture: oneOf('thunder', 'rain', 'clouds', 'sunAndCloud', 'sun'),
      about: oneOf('week'),
    },
    ...{ author: id, audience, createdAt: moment, changedAt: moment },
  },
  threeHouses: {
    ...{ instrument: oneOf('threeHouses'), house: oneOf('nice', 'notNice', 'wish') },
    ...{ author: id, audience, createdAt: moment, changedAt: moment },
  },
  circle: {
    ...changed,
    subjects: ids,
    ring: orNone(oneOf('veryClose', 'close', 'further')),
    sector: orNone(oneOf('kin', 'friendsAndNeighbours', 'schoolAndWork', 'help')),
    helps: listOf(oneOf('practical', 'company', 'advice', 'comfort')),
  },
  circlePhotos: { author: id, audience, createdAt: moment },
  circleNotes: { author: id, changedAt: moment },
  resilienceCards: { ...changed, subjects: ids, kind: oneOf('have', 'am', 'can', 'tip', 'home'), givenBy: orNone(id) },
  experiments: { author: id, fromOn: day, untilOn: day, createdAt: moment },
  experimentEnds: { author: id, experimentId: id, at: moment, again: orNone(oneOf('yes', 'different', 'no')) },
  offeredCards: { author: id, forPerson: id, kind: oneOf('have', 'am', 'can'), createdAt: moment },
  offeredCardAnswers: { ...act, offerId: id, kept: truth },
  callList: { members: ids, changedAt: moment },
  jims: {
    ...{ youthId: id, circleMemberId: id, how: oneOf('alone', 'together', 'card'), age: oneOf('adult', 'almostAdult') },
    ...{ askedAt: moment, toldAt: orNone(moment), endedAt: orNone(moment) },
    ...{ endedBy: orNone(id), personId: orNone(id) },
  },
  jimAnswers: { jimId: id, youthId: id, says: oneOf('yes', 'no', 'thinking'), at: moment },
  jimAskedParents: { ...act, jimId: id, youthId: id, holder: id },
  jimPositions: { jimId: id, youthId: id, holder: id, says: oneOf('yes', 'reluctantYes', 'no'), at: moment },
  jimConditions: { ...act, jimId: id, youthId: id },
  jimWords: {
    ...{
      jimId: id,
      youthId: id,
      author: id,
      kind: oneOf('compliment', 'idea', 'worry', 'load'),
      value: orNone(number),
    },
    ...{ at: moment, heardBy: orNone(id), heardAt: orNone(moment) },
  },
  jimViewParts: { jimId: id, youthId: id, personId: id, at: moment },
  jimViews: { jimId: id, youthId: id, author: id, at: moment },
  jimSuccessors: { jimId: id, youthId: id, circleMemberId: orNone(id), at: moment },
  jimChecks: { jimId: id, youthId: id, author: id, at: moment, nextOn: day },
  jimArrangements: { jimId: id, youthId: id, author: id, at: moment },
  jimArrangementYeses: { arrangementId: id, personId: id, at: moment },
  roleCards: {
    ...{ partId: id, personId: id, days: listOf(word), answersWithin: number, knownBefore: truth },
    ...{ untilOn: orNone(day), at: moment },
  },
  peopleAskedIn: {
    ...{
      kind: oneOf('specialist', 'school', 'gp', 'gpYouthPractitioner', 'youthHealth', 'circleMember'),
      subjects: ids,
      untilOn: day,
    },
    ...{ invitedBy: id, madeAt: moment, personId: orNone(id), endedAt: orNone(moment), endedBy: orNone(id) },
  },
  schoolWords: { youthId: id, goalId: orNone(id), forReview: truth, author: id, at: moment },
  schoolFiles: { wordId: id, kind: oneOf('photo', 'pdf') },
  schoolAnswers: { wordId: id, author: id, at: moment },
  circleWords: {
    goalId: orNone(id),
    stepId: orNone(id),
    author: id,
    kind: oneOf('compliment', 'idea', 'worry'),
    at: moment,
  },
  circleAnswers: { wordId: id, author: id, says: oneOf('thanks', 'doing', 'talking', 'notNow'), at: moment },
  signals: { youthId: id, author: id, seenOn: day, discussed: truth, at: moment },
  signalAnswers: { signalId: id, author: id, at: moment },
  signalQuestions: { signalId: id, personId: id, at: moment, heardBy: orNone(id), heardAt: orNone(moment) },
  clickChecks: {
    ...{ author: id, about: id, says: oneOf('yes', 'doubt', 'no'), alone: truth, at: moment },
    ...{ talkedBy: orNone(id), talkedAt: orNone(moment) },
  },
  groupOffers: {
    ...{ youths: ids, asked: ids, explanation: word, channel: word, untilOn: day, longerUntilOn: orNone(day) },
    ...{ offeredBy: id, offeredAt: moment },
  },
  groupAnswers: {
    ...{ offerId: id, personId: id, answer: oneOf('alone', 'withProfessional', 'withIndependent', 'no') },
    ...{ channel: word, typedBy: orNone(id), at: moment },
  },
  groupPlans: { ...changed, offerId: id, subjects: ids, handedInAt: orNone(moment), handedInBy: orNone(id) },
  groupLooks: { ...act, groupPlanId: id, says: oneOf('meets', 'notYet') },
  groupSkips: {
    ...{ youths: ids, ground: oneOf('notWanted', 'concreteThreat', 'againstInterest'), shownTo: ids },
    ...{ byPerson: id, madeAt: moment },
  },
  paperRequests: { ...asked, way: oneOf('post', 'handed'), givenAt: orNone(moment), givenBy: orNone(id) },
  sheets: {
    ...{ kind: oneOf('story', 'circle', 'scale', 'houses'), voice: oneOf('je', 'u', 'en'), named: orNone(id) },
    ...{ madeBy: id, madeAt: moment, backAt: orNone(moment), backBy: orNone(id) },
  },
  papers: { subjects: ids, goalId: orNone(id), author: id, audience, createdAt: moment },
  paperFiles: { paperId: id, kind: oneOf('photo', 'pdf', 'sound'), nth: number },
  peerRequests: { ...asked, what: word, answerBefore: day, matchedAt: orNone(moment), ...peerEnd },
  peerWorries: { requestId: id, personId: id, author: id, at: moment, heardBy: orNone(id), heardAt: orNone(moment) },
  peerReturns: { requestId: id, takenAt: moment, firstContactOn: day, at: moment, reason: orNone(word) },
  peersAtStart: {
    ...{ talkId: id, requestId: id, kind: orNone(oneOf('parentPeer', 'youthPeer')), at: moment },
    ...{ tellsName: truth, opensWords: truth },
  },
  peerContributions: { talkId: id, requestId: id, createdAt: moment, rightAt: orNone(moment) },
  peerNotes: { requestId: id, createdAt: moment, rightAt: orNone(moment) },
  matchRequests: {
    ...{ kind: oneOf('buddy', 'supportFamily'), askedBy: id, forPerson: id, askedAt: moment },
    ...{ endedAt: orNone(moment), endedBy: orNone(id) },
  },
  matchFacts: {
    ...{ requestId: id, kind: word, value: orNone(word), author: id, at: moment, onDay: day, untilOn: orNone(day) },
  },
  messages: { about: oneOf('plan', 'goal'), aboutId: id, author: id, readers: ids, at: moment },
  messageLines: { messageId: id, author: id, at: moment, answerBy: orNone(day) },
  messageReaders: {
    ...{ messageId: id, personId: id, askedBy: id, askedAt: moment, yes: orNone(truth), answeredAt: orNone(moment) },
  },
  familyRests: { personId: id, at: moment, untilOn: day, stoppedAt: orNone(moment), stoppedBy: orNone(id) },
  messageNoAnswers: { messageId: id, personId: id, at: moment },
  messageWishes: { personId: id, withPerson: id, at: moment, stoppedAt: orNone(moment) },
  strengths: { ...changed, subjects: ids, domains: listOf(word) },
  worries: { ...changed, subjects: ids, domains: listOf(word), settledOn: orNone(day) },
  plans: {
    author: id,
    subjects: ids,
    form: word,
    load: word,
    authorship: word,
    startedOn: day,
    closedAt: orNone(moment),
  },
  goals: { ...changed, planId: id, subjects: ids, kind: word, domains: listOf(word) },
  goalActs: { ...act, goalId: id, kind: word, reason: orNone(word) },
  goodEnough: { ...act, goalId: id, value: number },
  steps: {
    ...{ ...changed, goalId: id, subjects: ids, doerId: orNone(id), doerKind: word, startOn: orNone(day) },
    ...{ dueOn: orNone(day), repeats: orNone(word), untilOn: orNone(day) },
  },
  stepActs: { ...act, stepId: id, kind: word, reason: orNone(word), toOn: orNone(day) },
  stepPictures: { ...act, stepId: id, childId: id },
  stepStickers: { ...act, pictureId: id },
  scores: {
    ...written,
    goalId: id,
    subjects: ids,
    value: { type: 'integer', minimum: 0, maximum: 10 },
    occasion: word,
  },
  reviews: { planId: id, dueOn: day, startedAt: orNone(moment), concludedAt: orNone(moment) },
  reviewVoices: { ...written, reviewId: id, subjects: ids, kind: word, goalId: orNone(id), value: orNone(word) },
  lettingGoAnswers: { ...act, reviewId: id, stepId: id, answer: word, untilOn: orNone(day), whomToCall: orNone(id) },
  lettingGo: {
    ...{
      stepId: id,
      takenOverBy: orNone(id),
      whomToCall: id,
      fromOn: day,
      untilOn: day,
      agreedBy: id,
      agreedAt: moment,
    },
    outcome: orNone(word),
  },
  scaleDown: {
    ...{ planId: id, goalId: orNone(id), proposedAt: moment, choice: orNone(word), outcome: orNone(word) },
    outcomeAt: orNone(moment),
  },
  planVersions: { planId: id, no: number, occasion: word, madeBy: id, offeredTo: ids, offeredAt: moment },
  planAgreements: {
    ...{
      versionId: id,
      personId: id,
      stand: oneOf('yes', 'partly', 'no'),
      channel: word,
      typedBy: orNone(id),
      saidAt: moment,
    },
  },
  statements: {
    ...{ itemId: id, kind: oneOf('beside', 'correction', 'removal'), author: id, at: moment },
    answerDueOn: orNone(day),
  },
  custodyDisputes: { youthId: id, saidBy: id, recordedAt: moment },
  excerpts: { itemId: id, byPerson: id, at: moment },
  requests: { kind: oneOf('copy', 'objection', 'information'), youthId: orNone(id), askedAt: moment, answerDueOn: day },
  research: { allowed: { type: 'boolean' }, at: moment },
  accessLog: {
    ...{ at: moment, action: word, personId: orNone(id), role: orNone(word), purpose: word, subjects: ids },
    topics: listOf(word),
  },
}
