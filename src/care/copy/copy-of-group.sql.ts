/** What the copy takes along of who asked for paper, for a peer worker, a buddy or a support family, of sheets to fill in, and of the plan that a family made itself: the offer, what each said, the plan, what stands beside it, and a skip. */

import type { CopyQuestion } from './copy.ts'

export const ofGroupPlan: readonly CopyQuestion[] = [
  {
    section: 'groupOffers',
    table: 'care.group_offer',
    text: `select id, youths, asked, explanation, channel, until_on as "untilOn", longer_until_on as "longerUntilOn", offered_by as "offeredBy", offered_at as "offeredAt", sealed, wording, key_person as "keyPerson"
      from care.group_offer where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'groupAnswers',
    table: 'care.group_answer',
    text: `select id, offer_id as "offerId", person_id as "personId", answer, channel, typed_by as "typedBy", said_at as at, sealed, wording, key_person as "keyPerson"
      from care.group_answer where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'groupPlans',
    table: 'care.group_plan',
    text: `select id, offer_id as "offerId", subjects, handed_in_at as "handedInAt", handed_in_by as "handedInBy", author, typed_by as "typedBy", audience, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.group_plan where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'groupLooks',
    table: 'care.group_look',
    text: `select id, group_plan_id as "groupPlanId", says, by_person as "byPerson", at, sealed, wording, key_person as "keyPerson"
      from care.group_look where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'groupSkips',
    table: 'care.group_skip',
    text: `select id, youths, ground, shown_to as "shownTo", by_person as "byPerson", made_at as "madeAt", sealed, wording, key_person as "keyPerson"
      from care.group_skip where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'paperRequests',
    table: null,
    text: `select id, person_id as "personId", way, asked_at as "askedAt", given_at as "givenAt", given_by as "givenBy"
      from care.paper_request where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'interpreterRequests',
    table: 'care.interpreter_request',
    text: `select id, person_id as "personId", asked_at as "askedAt", arranged_at as "arrangedAt", arranged_by as "arrangedBy", sealed, wording, key_person as "keyPerson"
      from care.interpreter_request where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'sheets',
    table: null,
    text: `select id, kind, voice, named_id as named, made_by as "madeBy", made_at as "madeAt", back_at as "backAt", back_by as "backBy"
      from care.sheet where family_id = $1 order by id`,
  },
  {
    section: 'papers',
    table: 'care.family_paper',
    text: `select id, subjects, (select g.id from care.goal g where (g.family_id, g.id) = (family_paper.family_id, family_paper.goal_id)) as "goalId", author, audience, created_at as "createdAt", sealed, wording, key_person as "keyPerson"
      from care.family_paper where family_id = $1 and undone_at is null and sealed <> '' order by id`,
  },
  {
    section: 'paperFiles',
    table: null,
    text: `select id, item_id as "paperId", kind, nth
      from care.family_paper_media where family_id = $1 and sealed <> '' order by id`,
  },
  {
    section: 'peerRequests',
    table: 'care.peer_request',
    text: `select id, person_id as "personId", what, asked_at as "askedAt", answer_before as "answerBefore", matched_at as "matchedAt", first_contact_on as "firstContactOn",
        ended_at as "endedAt", was, sealed, wording, key_person as "keyPerson"
      from care.peer_request where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'peerReturns',
    table: null,
    text: `select id, request_id as "requestId", taken_at as "takenAt", first_contact_on as "firstContactOn", at, reason from care.peer_return where family_id = $1 order by id`,
  },
  {
    section: 'peerWorries',
    table: 'care.peer_worry',
    text: `select id, request_id as "requestId", person_id as "personId", author, at, heard_by as "heardBy", heard_at as "heardAt", sealed, wording, key_person as "keyPerson"
      from care.peer_worry where family_id = $1 order by id`,
  },
  {
    section: 'peersAtStart',
    table: null,
    text: `select id, talk_id as "talkId", request_id as "requestId", kind, tells_name as "tellsName", opens_words as "opensWords", at
      from care.peer_at_start where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'peerContributions',
    table: 'care.peer_contribution',
    text: `select id, talk_id as "talkId", request_id as "requestId", at as "createdAt", right_at as "rightAt", sealed, wording, key_person as "keyPerson"
      from care.peer_contribution where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'peerNotes',
    table: 'care.peer_note',
    text: `select id, request_id as "requestId", at as "createdAt", right_at as "rightAt", sealed, wording, key_person as "keyPerson"
      from care.peer_note where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'familyAdvices',
    table: 'care.family_advice',
    text: `select id, subjects, author, at, until_on as "untilOn", sealed, wording, key_person as "keyPerson"
      from care.family_advice where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'familyAdviceWords',
    table: null,
    text: `select id, advice_id as "adviceId", person_id as "personId", says, at from care.family_advice_word where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'familyAdviceAnswers',
    table: 'care.family_advice_answer',
    text: `select id, advice_id as "adviceId", at, sealed, wording, key_person as "keyPerson" from care.family_advice_answer where family_id = $1 order by id`,
  },
  {
    section: 'matchRequests',
    table: 'care.match_request',
    text: `select id, kind, asked_by as "askedBy", for_person as "forPerson", asked_at as "askedAt", ended_at as "endedAt", ended_by as "endedBy", sealed, wording, key_person as "keyPerson"
      from care.match_request where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'matchFacts',
    table: 'care.match_fact',
    text: `select f.id, f.request_id as "requestId", f.kind, f.value, f.author, f.at, f.on_day as "onDay", f.until_on as "untilOn", f.sealed, f.wording, f.key_person as "keyPerson"
      from care.match_fact f where f.family_id = $1 and f.undone_at is null
        and exists (select from care.match_request r where r.family_id = f.family_id and r.id = f.request_id and r.undone_at is null)
        and not (f.kind = 'looked' and exists (select from care.match_fact n where n.family_id = f.family_id and n.request_id = f.request_id
          and n.kind in ('no', 'otherNo') and n.undone_at is null and (n.at, n.id) > (f.at, f.id))) order by f.id`,
  },
]
