/** Made from the catalogue by "npm run db". */
import type { Generated } from 'kysely'

export type Tables = {
  'care.access_log': {
    municipality_id: string
    at: Date
    id: string
    action: string
    outcome: string
    account_id: string | null
    person_id: string | null
    role: string | null
    organisation_id: string | null
    on_behalf_of: string | null
    purpose: string
    ground: string
    family_id: Generated<string>
    subjects: string[]
    topics: string[]
    object_class: string
    object_id: string | null
    policy_version: string
    emergency: Generated<boolean>
    source: Generated<string>
    request_id: string
    xid: Generated<string>
    epoch: Generated<number | null>
  }
  'care.access_log_head': {
    municipality_id: string
    no: number
    chain_hash: Buffer
    signed_at: Date
    public_key: Buffer
    signature: Buffer
  }
  'care.access_log_link': {
    municipality_id: string
    no: number
    event: string
    xid: string
    row_hash: Buffer
    chain_hash: Buffer
  }
  'care.asked_in': {
    municipality_id: string
    family_id: string
    id: string
    kind: string
    subjects: string[]
    until_on: string
    invited_by: string
    made_at: Date
    person_id: string | null
    ended_at: Date | null
    ended_by: string | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    circle_member_id: string | null
  }
  'care.birth': {
    municipality_id: string
    person_id: string
    born_on: string | null
    deceased_on: string | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    known_to: Generated<string | null>
    due_month: string | null
  }
  'care.birth_correction': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    was_on: string | null
    was_known_to: string
    was_due: string | null
    born_on: string
    known_to: string
    recorded_by: string
    recorded_at: Date
    undone_at: Date | null
  }
  'care.birthday_turn': {
    municipality_id: string
    family_id: string
    person_id: string
    age: number
    turned_on: string
    told_at: Date
  }
  'care.call_list': {
    municipality_id: string
    family_id: string
    person_id: string
    members: string[]
    changed_at: Date
  }
  'care.capacity_decision': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    form: string
    decided_by: string
    decided_at: Date
    from_on: string
    review_on: string
    refused_on: string | null
    ended_by: string | null
    ended_on: string | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.care_consent': {
    municipality_id: string
    family_id: string
    id: string
    question_id: string
    about: string
    person_id: string
    says: string
    text_version: string
    language: string
    channel: string
    recorded_by: string
    given_at: Date
    withdrawn_at: Date | null
    invalidated_by: string | null
    invalidated_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.circle_answer': {
    municipality_id: string
    family_id: string
    id: string
    word_id: string
    author: string
    says: string
    at: Date
  }
  'care.circle_member': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    ring: string | null
    sector: string | null
    helps: Generated<string[]>
    created_at: Date
    changed_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.circle_member_note': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    changed_at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.circle_member_wording': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    no: number
    rival: boolean
    author: string
    at: Date
    sealed: Buffer
    wording: number
    key_person: string
    audience: Generated<string>
    named: Generated<string[]>
  }
  'care.circle_photo': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    created_at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.circle_photo_media': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    created_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    audience: Generated<string>
  }
  'care.circle_photo_media_file': {
    municipality_id: string
    family_id: string
    id: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.circle_word': {
    municipality_id: string
    family_id: string
    id: string
    goal_id: string | null
    step_id: string | null
    author: string
    kind: string
    at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.click_check': {
    municipality_id: string
    family_id: string
    id: string
    author: string
    about: string
    says: string
    alone: boolean
    at: Date
    undone_at: Date | null
    talked_by: string | null
    talked_at: Date | null
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
  }
  'care.company_proposal': {
    municipality_id: string
    family_id: string
    id: string
    talk_id: string
    person_id: string
    author: string
    at: Date
    answer: string | null
    answered_at: Date | null
    undone_at: Date | null
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
  }
  'care.coordinator_term': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    professional: boolean
    standby_id: string | null
    temporary: boolean
    from_at: Date
    until_at: Date | null
    end_reason: string | null
    family_told_on: string | null
  }
  'care.custody_alarm': {
    municipality_id: string
    family_id: string
    id: string
    youth_id: string
    kind: string
    asked_by: string
    asked_at: Date
  }
  'care.custody_dispute': {
    municipality_id: string
    family_id: string
    id: string
    youth_id: string
    said_by: string
    recorded_by: string
    recorded_at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.custody_dispute_act': {
    municipality_id: string
    family_id: string
    id: string
    dispute_id: string
    kind: string
    recorded_by: string
    recorded_at: Date
  }
  'care.custody_part': {
    municipality_id: string
    family_id: string
    id: string
    snapshot_id: string
    youth_id: string
    topic: string
    court_on: string
    until_on: string | null
  }
  'care.custody_snapshot': {
    municipality_id: string
    family_id: string
    id: string
    youth_id: string
    holders: string[]
    kind: string
    source: string
    outcome: string
    checked_on: string
    recorded_by: string
    recorded_at: Date
    in_investigation: Generated<boolean>
  }
  'care.data_consent': {
    municipality_id: string
    family_id: string
    id: string
    question_id: string
    about: string
    person_id: string
    says: string
    text_version: string
    language: string
    channel: string
    recorded_by: string
    given_at: Date
    withdrawn_at: Date | null
    invalidated_by: string | null
    invalidated_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.draft': {
    municipality_id: string
    account_id: string
    form: string
    family_id: string | null
    saved_at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    id: string
    sent_at: Date | null
  }
  'care.earlier_help': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    helped: string
    created_at: Date
    changed_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.earlier_help_wording': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    no: number
    rival: boolean
    author: string
    at: Date
    sealed: Buffer
    wording: number
    key_person: string
    audience: Generated<string>
    named: Generated<string[]>
  }
  'care.emergency_look': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    subject: string
    opened_at: Date
    told: boolean
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.epoch': {
    municipality_id: string
    family_id: string
    number: number
  }
  'care.erasure_ledger': {
    municipality_id: string
    family_id: string
    id: string
    item_table: string
    key_person: string
    by_person: string
    ground: string
    at: Date
    salt_gone_at: Date | null
  }
  'care.excerpt': {
    municipality_id: string
    family_id: string
    id: string
    request_id: string
    for_person: string
    item_table: string
    item_id: string
    by_person: string
    at: Date
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
  }
  'care.experiment': {
    municipality_id: string
    family_id: string
    id: string
    author: string
    from_on: string
    until_on: string
    created_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.experiment_end': {
    municipality_id: string
    family_id: string
    id: string
    experiment_id: string
    author: string
    at: Date
    again: string | null
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.family': {
    municipality_id: string
    id: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    created_at: Date
  }
  'care.family_advice': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    at: Date
    until_on: string
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.family_advice_answer': {
    municipality_id: string
    family_id: string
    id: string
    advice_id: string
    author: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.family_advice_reader': {
    municipality_id: string
    family_id: string
    id: string
    advice_id: string
    peer_id: string
    at: Date
    ended_at: Date | null
  }
  'care.family_advice_word': {
    municipality_id: string
    family_id: string
    id: string
    advice_id: string
    person_id: string
    says: string
    at: Date
    undone_at: Date | null
  }
  'care.family_member': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    parts: string[]
    households: Generated<string[]>
    position: number
    from_on: string
    until_on: string | null
  }
  'care.family_paper': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    goal_id: string | null
    author: string
    typed_by: string | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    created_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.family_paper_media': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    kind: string
    nth: number
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.family_paper_media_file': {
    municipality_id: string
    family_id: string
    id: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.family_rest': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    at: Date
    until_on: string
    stopped_at: Date | null
    stopped_by: string | null
  }
  'care.first_talk': {
    municipality_id: string
    id: string
    kind: string
    asked_at: Date
    answer_before: string
    body_hash: Buffer
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.first_talk_act': {
    municipality_id: string
    id: string
    talk_id: string
    kind: string
    person_id: string
    at: Date
    undone_at: Date | null
  }
  'care.first_talk_duty': {
    municipality_id: string
    id: string
    person_id: string
    kind: string
    from_at: Date
    until_at: Date | null
  }
  'care.goal': {
    municipality_id: string
    family_id: string
    id: string
    plan_id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    kind: string
    domains: Generated<string[]>
    position: Generated<number>
    created_at: Date
    changed_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    asked_by: string | null
  }
  'care.goal_act': {
    municipality_id: string
    family_id: string
    id: string
    goal_id: string
    kind: string
    reason: string | null
    by_person: string
    at: Date
    undone_at: Date | null
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
    fact_on: string | null
  }
  'care.goal_wording': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    no: number
    rival: boolean
    author: string
    at: Date
    sealed: Buffer
    wording: number
    key_person: string
    audience: Generated<string>
    named: Generated<string[]>
  }
  'care.good_enough': {
    municipality_id: string
    family_id: string
    id: string
    goal_id: string
    value: number
    by_person: string
    at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.group_answer': {
    municipality_id: string
    family_id: string
    id: string
    offer_id: string
    person_id: string
    answer: string
    channel: string
    typed_by: string | null
    said_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.group_look': {
    municipality_id: string
    family_id: string
    id: string
    group_plan_id: string
    of_wording: number
    says: string
    by_person: string
    at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.group_offer': {
    municipality_id: string
    family_id: string
    id: string
    youths: string[]
    asked: string[]
    explanation: string
    channel: string
    until_on: string
    offered_by: string
    offered_at: Date
    longer_until_on: string | null
    longer_by: string | null
    longer_at: Date | null
    undone_at: Date | null
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
  }
  'care.group_plan': {
    municipality_id: string
    family_id: string
    id: string
    offer_id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    handed_in_at: Date | null
    handed_in_by: string | null
    created_at: Date
    changed_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.group_plan_wording': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    no: number
    rival: boolean
    author: string
    at: Date
    sealed: Buffer
    wording: number
    key_person: string
    audience: Generated<string>
    named: Generated<string[]>
  }
  'care.group_skip': {
    municipality_id: string
    family_id: string
    id: string
    youths: string[]
    shown_to: string[]
    ground: string
    by_person: string
    second_person: string | null
    made_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.help_going_on': {
    municipality_id: string
    family_id: string
    id: string
    question_id: string
    kind: string
    decided_by: string
    colleague_id: string
    second_talk_on: string | null
    decided_at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.help_question': {
    municipality_id: string
    family_id: string
    id: string
    youth: string
    form: string
    light_by: string | null
    light_at: Date | null
    text_version: string
    asked_by: string
    asked_at: Date
    recalled_by: string | null
    recalled_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    under_measure: Generated<boolean>
    urgent_by: string | null
    urgent_at: Date | null
  }
  'care.help_told': {
    municipality_id: string
    family_id: string
    id: string
    question_id: string
    holder: string
    told_by: string
    told_at: Date
    object_until: string
  }
  'care.household': {
    municipality_id: string
    family_id: string
    id: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    position: number
    created_at: Date
  }
  'care.household_vault': {
    municipality_id: string
    family_id: string
    household_id: string
    secret: boolean
    readers: Generated<string[]>
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.houses_look': {
    municipality_id: string
    family_id: string
    child_id: string
    look: string
  }
  'care.interpreter_request': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    asked_at: Date
    arranged_at: Date | null
    arranged_by: string | null
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.jim': {
    municipality_id: string
    family_id: string
    id: string
    youth_id: string
    circle_member_id: string
    how: string
    age: string
    asked_at: Date
    told_at: Date | null
    ended_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    person_id: string | null
    ended_by: string | null
  }
  'care.jim_answer': {
    municipality_id: string
    family_id: string
    id: string
    jim_id: string
    youth_id: string
    says: string
    at: Date
  }
  'care.jim_arrangement': {
    municipality_id: string
    family_id: string
    id: string
    jim_id: string
    youth_id: string
    author: string
    at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.jim_arrangement_yes': {
    municipality_id: string
    family_id: string
    id: string
    arrangement_id: string
    person_id: string
    at: Date
    undone_at: Date | null
  }
  'care.jim_asked_parent': {
    municipality_id: string
    family_id: string
    id: string
    jim_id: string
    youth_id: string
    holder: string
    by_person: string
    at: Date
  }
  'care.jim_check': {
    municipality_id: string
    family_id: string
    id: string
    jim_id: string
    youth_id: string
    author: string
    at: Date
    next_on: string
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.jim_condition': {
    municipality_id: string
    family_id: string
    id: string
    jim_id: string
    youth_id: string
    by_person: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.jim_pause': {
    municipality_id: string
    family_id: string
    id: string
    jim_id: string
    youth_id: string
    by_person: string
    from_at: Date
    until_at: Date | null
  }
  'care.jim_position': {
    municipality_id: string
    family_id: string
    id: string
    jim_id: string
    youth_id: string
    holder: string
    says: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    typed_by: string | null
    channel: string | null
  }
  'care.jim_successor': {
    municipality_id: string
    family_id: string
    id: string
    jim_id: string
    youth_id: string
    circle_member_id: string | null
    at: Date
    undone_at: Date | null
  }
  'care.jim_view': {
    municipality_id: string
    family_id: string
    id: string
    jim_id: string
    youth_id: string
    author: string
    at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.jim_view_part': {
    municipality_id: string
    family_id: string
    id: string
    jim_id: string
    youth_id: string
    person_id: string
    from_at: Date
    until_at: Date | null
  }
  'care.jim_word': {
    municipality_id: string
    family_id: string
    id: string
    jim_id: string
    youth_id: string
    author: string
    kind: string
    value: number | null
    at: Date
    undone_at: Date | null
    heard_by: string | null
    heard_at: Date | null
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
  }
  'care.leaving': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    until_on: string
    recorded_by: string
    recorded_at: Date
    undone_by: string | null
    undone_at: Date | null
  }
  'care.legal_framework': {
    municipality_id: string
    family_id: string
    id: string
    youth_id: string
    kind: string
    measure: string | null
    court_on: string | null
    from_on: string
    until_on: string | null
    carried_out_by: string | null
    handover_on: string | null
    handover_with: Generated<string[]>
    recorded_by: string
    recorded_at: Date
  }
  'care.letting_go': {
    municipality_id: string
    family_id: string
    id: string
    step_id: string
    review_id: string | null
    taken_over_by: string | null
    whom_to_call: string
    from_on: string
    until_on: string
    agreed_by: string
    agreed_at: Date
    outcome: string | null
    outcome_by: string | null
    outcome_at: Date | null
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.letting_go_answer': {
    municipality_id: string
    family_id: string
    id: string
    review_id: string
    step_id: string
    answer: string
    until_on: string | null
    whom_to_call: string | null
    by_person: string
    at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.life_event': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    in_year: number
    in_month: number | null
    on_day: number | null
    touches: Generated<string[]>
    created_at: Date
    changed_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.life_event_wording': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    no: number
    rival: boolean
    author: string
    at: Date
    sealed: Buffer
    wording: number
    key_person: string
    audience: Generated<string>
    named: Generated<string[]>
  }
  'care.log_answer': {
    municipality_id: string
    family_id: string
    id: string
    question_id: string
    author: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.log_question': {
    municipality_id: string
    family_id: string
    id: string
    log_id: string
    asked_by: string
    asked_at: Date
    answer_due_on: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.look_review': {
    municipality_id: string
    id: string
    reason: string
    person_id: string
    seen_on: string
    reviewed_by: string
    reviewed_at: Date
  }
  'care.loved_one': {
    municipality_id: string
    family_id: string
    id: string
    talk_id: string
    person_id: string
    part_id: string
    reader: string
    until_on: string
    at: Date
    stopped_at: Date | null
  }
  'care.loved_one_view': {
    municipality_id: string
    family_id: string
    id: string
    loved_one_id: string
    author: string
    at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.loved_one_word': {
    municipality_id: string
    family_id: string
    id: string
    loved_one_id: string
    person_id: string
    at: Date
    undone_at: Date | null
  }
  'care.match_fact': {
    municipality_id: string
    family_id: string
    id: string
    request_id: string
    kind: string
    value: string | null
    author: string
    at: Date
    on_day: string
    until_on: string | null
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.match_request': {
    municipality_id: string
    family_id: string
    id: string
    kind: string
    asked_by: string
    for_person: string
    asked_at: Date
    ended_at: Date | null
    ended_by: string | null
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.message': {
    municipality_id: string
    family_id: string
    id: string
    about_table: string
    about_id: string
    author: string
    readers: string[]
    at: Date
  }
  'care.message_line': {
    municipality_id: string
    family_id: string
    id: string
    message_id: string
    author: string
    at: Date
    answer_by: string | null
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.message_no_answer': {
    municipality_id: string
    family_id: string
    id: string
    message_id: string
    person_id: string
    at: Date
    undone_at: Date | null
  }
  'care.message_reader': {
    municipality_id: string
    family_id: string
    id: string
    message_id: string
    person_id: string
    asked_by: string
    asked_at: Date
    yes: boolean | null
    answered_at: Date | null
    undone_at: Date | null
  }
  'care.message_wish': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    with_person: string
    at: Date
    stopped_at: Date | null
  }
  'care.municipality': {
    id: string
    name: string
    region: string
    help_desk_phone: string
  }
  'care.offered_card': {
    municipality_id: string
    family_id: string
    id: string
    for_person: string
    author: string
    kind: string
    created_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.offered_card_answer': {
    municipality_id: string
    family_id: string
    id: string
    offer_id: string
    by_person: string
    at: Date
    kept: boolean
    undone_at: Date | null
  }
  'care.opening_alert': {
    municipality_id: string
    id: string
    person_id: string
    at: Date
    families: number
  }
  'care.operation': {
    municipality_id: string
    account_id: string
    id: string
    family_id: string
    body_hash: Buffer
    answer: unknown
    at: Date
  }
  'care.organisation': {
    municipality_id: string
    id: string
    name: string
    kind: string
    until_on: string | null
    mail_domain: string | null
  }
  'care.paper_request': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    way: string
    asked_at: Date
    given_at: Date | null
    given_by: string | null
    undone_at: Date | null
  }
  'care.participant': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    kind: string
    ground: string
    from_at: Date
    until_at: Date | null
    subjects: Generated<string[]>
    organisation_id: string | null
    accepted_at: Date | null
  }
  'care.peer_advice': {
    municipality_id: string
    id: string
    asked_by: string
    at: Date
    answer_before: string
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.peer_advice_answer': {
    municipality_id: string
    id: string
    advice_id: string
    answered_by: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.peer_at_start': {
    municipality_id: string
    family_id: string
    id: string
    talk_id: string
    request_id: string
    person_id: string
    kind: string | null
    chosen_for: string | null
    tells_name: Generated<boolean>
    opens_words: Generated<boolean>
    at: Date
    undone_at: Date | null
  }
  'care.peer_card': {
    municipality_id: string
    id: string
    person_id: string
    certified_on: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.peer_certificate': {
    municipality_id: string
    id: string
    peer_id: string
    certified_on: string
    confirmed_by: string
    at: Date
  }
  'care.peer_coach': {
    municipality_id: string
    id: string
    peer_id: string
    coach_id: string
    named_by: string
    at: Date
  }
  'care.peer_contribution': {
    municipality_id: string
    family_id: string
    id: string
    talk_id: string
    request_id: string
    person_id: string
    author: string
    at: Date
    right_at: Date | null
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.peer_heavy': {
    municipality_id: string
    id: string
    peer_id: string
    at: Date
    called_by: string | null
    called_at: Date | null
  }
  'care.peer_note': {
    municipality_id: string
    family_id: string
    id: string
    request_id: string
    person_id: string
    author: string
    at: Date
    right_at: Date | null
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.peer_request': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    what: string
    asked_at: Date
    answer_before: string
    matched_with: string | null
    matched_at: Date | null
    first_contact_on: string | null
    ended_at: Date | null
    was: string | null
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.peer_return': {
    municipality_id: string
    family_id: string
    id: string
    request_id: string
    person_id: string
    peer_id: string
    taken_at: Date
    first_contact_on: string
    at: Date
    reason: string | null
  }
  'care.peer_worry': {
    municipality_id: string
    family_id: string
    id: string
    request_id: string
    person_id: string
    author: string
    at: Date
    heard_by: string | null
    heard_at: Date | null
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.person': {
    municipality_id: string
    id: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    created_at: Date
  }
  'care.perspective': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    said_in: Generated<string[]>
    created_at: Date
    changed_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.perspective_wording': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    no: number
    rival: boolean
    author: string
    at: Date
    sealed: Buffer
    wording: number
    key_person: string
    audience: Generated<string>
    named: Generated<string[]>
  }
  'care.plan': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: Generated<string>
    named: Generated<string[]>
    class: Generated<string>
    form: string
    load: Generated<string>
    authorship: string
    template_version: string
    started_on: string
    closed_at: Date | null
    created_at: Date
    changed_at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.plan_act': {
    municipality_id: string
    family_id: string
    id: string
    plan_id: string
    kind: string
    value: string | null
    until_on: string | null
    by_person: string
    at: Date
    undone_at: Date | null
  }
  'care.plan_agreement': {
    municipality_id: string
    family_id: string
    id: string
    version_id: string
    person_id: string
    stand: string
    channel: string
    typed_by: string | null
    said_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.plan_version': {
    municipality_id: string
    family_id: string
    id: string
    plan_id: string
    no: number
    occasion: string
    made_by: string
    offered_to: string[]
    offered_at: Date
    contents: unknown
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.plan_wording': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    no: number
    rival: boolean
    author: string
    at: Date
    sealed: Buffer
    wording: number
    key_person: string
    audience: Generated<string>
    named: Generated<string[]>
  }
  'care.practice_answer': {
    municipality_id: string
    id: string
    signal_id: string
    answered_by: string
    at: Date
    named: boolean
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.practice_signal': {
    municipality_id: string
    id: string
    author: string
    kind: string
    about: string
    at: Date
    answer_before: string
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.public_text': {
    municipality_id: string
    id: string
    organisation_id: string
    kind: string
    words: unknown
    by_person: string
    at: Date
  }
  'care.public_text_check': {
    municipality_id: string
    id: string
    text_id: string
    by_person: string
    at: Date
  }
  'care.question': {
    municipality_id: string
    id: string
    asked_at: Date
    answer_due_on: string
    safe_to_call: string
    body_hash: Buffer
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    key_gone_at: Date | null
  }
  'care.question_act': {
    municipality_id: string
    id: string
    question_id: string
    kind: string
    person_id: string
    at: Date
    undone_at: Date | null
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
  }
  'care.question_duty': {
    municipality_id: string
    id: string
    person_id: string
    from_at: Date
    until_at: Date | null
  }
  'care.relation': {
    municipality_id: string
    family_id: string
    id: string
    from_person: string
    to_person: string
    kind: string
    until_on: string | null
  }
  'care.removal_decision': {
    municipality_id: string
    family_id: string
    id: string
    statement_id: string
    asked_by: string
    item_table: string
    item_id: string
    outcome: string
    ground: string | null
    by_person: string
    at: Date
  }
  'care.representative': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    representative_id: string
    kind: string
    recorded_by: string
    recorded_at: Date
    ended_by: string | null
    ended_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.research_choice': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    allowed: boolean
    at: Date
  }
  'care.resilience_card': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    kind: string
    given_by: string | null
    created_at: Date
    changed_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.resilience_card_wording': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    no: number
    rival: boolean
    author: string
    at: Date
    sealed: Buffer
    wording: number
    key_person: string
    audience: Generated<string>
    named: Generated<string[]>
  }
  'care.retention_end': {
    municipality_id: string
    id: string
    by_person: string
    at: Date
    families: number
    people: number
    pieces: number
  }
  'care.review': {
    municipality_id: string
    family_id: string
    id: string
    plan_id: string
    due_on: string
    made_by: string
    made_at: Date
    started_at: Date | null
    present: Generated<string[]>
    concluded_at: Date | null
    next_review_id: string | null
    read_together: string | null
    moved_at: Date | null
  }
  'care.review_voice': {
    municipality_id: string
    family_id: string
    id: string
    review_id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    kind: string
    goal_id: string | null
    value: string | null
    read_together_at: Date | null
    created_at: Date
    undone_at: Date | null
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
  }
  'care.rights_answer': {
    municipality_id: string
    family_id: string
    id: string
    request_id: string
    by_person: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    ground: string | null
  }
  'care.rights_request': {
    municipality_id: string
    family_id: string
    id: string
    kind: string
    asked_by: string
    asked_at: Date
    answer_due_on: string
    undone_at: Date | null
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
    youth_id: string | null
  }
  'care.role_card': {
    municipality_id: string
    family_id: string
    id: string
    part_id: string
    person_id: string
    days: string[]
    answers_within: number
    known_before: boolean
    until_on: string | null
    at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.role_request': {
    municipality_id: string
    id: string
    kind: string
    person_id: string
    organisation_id: string
    role: string
    until_on: string | null
    asked_by: string
    asked_at: Date
    decided_by: string | null
    decided_at: Date | null
    outcome: string | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.scale_down': {
    municipality_id: string
    family_id: string
    id: string
    plan_id: string
    goal_id: string | null
    grounds: string
    proposed_by: string | null
    proposed_at: Date
    review_id: string | null
    choice: string | null
    outcome: string | null
    outcome_by: string | null
    outcome_at: Date | null
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
  }
  'care.school_answer': {
    municipality_id: string
    family_id: string
    id: string
    word_id: string
    author: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.school_word': {
    municipality_id: string
    family_id: string
    id: string
    youth_id: string
    goal_id: string | null
    author: string
    at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    for_review: Generated<boolean>
  }
  'care.school_word_media': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    kind: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.school_word_media_file': {
    municipality_id: string
    family_id: string
    id: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.score': {
    municipality_id: string
    family_id: string
    id: string
    goal_id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    value: number
    occasion: string
    review_id: string | null
    read_together_at: Date | null
    created_at: Date
    undone_at: Date | null
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
  }
  'care.secrecy_release': {
    municipality_id: string
    family_id: string
    id: string
    question_id: string
    about: string
    person_id: string
    says: string
    text_version: string
    language: string
    channel: string
    recorded_by: string
    given_at: Date
    withdrawn_at: Date | null
    invalidated_by: string | null
    invalidated_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.share': {
    municipality_id: string
    family_id: string
    id: string
    subject: string
    topic: string | null
    item_table: string | null
    item_id: string | null
    reader: string
    organisation_id: string | null
    purpose: string
    ground: string
    from_at: Date
    until_at: Date | null
    granted_by: string
    granted_at: Date
    recorded_by: string
    withdrawn_by: string | null
    withdrawn_at: Date | null
    question_id: string | null
    with_score: Generated<boolean>
  }
  'care.share_question': {
    municipality_id: string
    family_id: string
    id: string
    subject: string
    reader: string
    organisation_id: string | null
    topics: string[]
    purpose: string
    professional: string | null
    until_on: string
    text_version: string
    asked_by: string
    asked_at: Date
    recalled_by: string | null
    recalled_at: Date | null
    goals: Generated<string[]>
    with_score: Generated<boolean>
  }
  'care.sheet': {
    municipality_id: string
    family_id: string
    id: string
    kind: string
    voice: string
    named_id: string | null
    made_by: string
    made_at: Date
    back_at: Date | null
    back_by: string | null
  }
  'care.shield': {
    municipality_id: string
    family_id: string
    id: string
    item_table: string
    item_id: string
    youth: string
    against: Generated<string[]>
    made_at: Date
    decide_by: string
    decided_by: string | null
    decided_at: Date | null
    outcome: string | null
    told_at: Date | null
    lifted_by: string | null
    lifted_at: Date | null
  }
  'care.signal': {
    municipality_id: string
    family_id: string
    id: string
    youth_id: string
    author: string
    seen_on: string
    discussed: boolean
    at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.signal_answer': {
    municipality_id: string
    family_id: string
    id: string
    signal_id: string
    author: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.signal_question': {
    municipality_id: string
    family_id: string
    id: string
    signal_id: string
    person_id: string
    at: Date
    undone_at: Date | null
    heard_by: string | null
    heard_at: Date | null
  }
  'care.start_look_back': {
    municipality_id: string
    family_id: string
    id: string
    talk_id: string
    how: string
    comes: string
    next_on: string | null
    author: string
    at: Date
    undone_at: Date | null
  }
  'care.start_talk': {
    municipality_id: string
    family_id: string
    id: string
    invited: string[]
    planned_on: string
    planned_at: string
    made_by: string
    made_at: Date
    held_at: Date | null
    present: Generated<string[]>
    outcomes: Generated<string[]>
    first_step_on: string | null
    look_back_on: string | null
    sent_at: Date | null
    read_together: string | null
    moved_at: Date | null
    moves: Generated<number>
    was_on: string | null
    was_at: string | null
  }
  'care.start_voice': {
    municipality_id: string
    family_id: string
    id: string
    talk_id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    kind: string
    value: string | null
    read_together_at: Date | null
    created_at: Date
    undone_at: Date | null
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
  }
  'care.statement': {
    municipality_id: string
    family_id: string
    id: string
    item_table: string
    item_id: string
    kind: string
    author: string
    at: Date
    answer_due_on: string | null
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.step': {
    municipality_id: string
    family_id: string
    id: string
    goal_id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    doer_id: string | null
    doer_kind: string
    place: string | null
    start_on: string | null
    due_on: string | null
    repeats: string | null
    until_on: string | null
    created_at: Date
    changed_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    said_in: string | null
  }
  'care.step_act': {
    municipality_id: string
    family_id: string
    id: string
    step_id: string
    kind: string
    next: string | null
    reason: string | null
    to_on: string | null
    by_person: string
    via: Generated<boolean>
    at: Date
    undone_at: Date | null
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
  }
  'care.step_picture': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    child_id: string
    by_person: string
    at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.step_sticker': {
    municipality_id: string
    family_id: string
    id: string
    picture_id: string
    by_person: string
    at: Date
    undone_at: Date | null
  }
  'care.step_wording': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    no: number
    rival: boolean
    author: string
    at: Date
    sealed: Buffer
    wording: number
    key_person: string
    audience: Generated<string>
    named: Generated<string[]>
  }
  'care.story_piece': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    prompt: string
    passed_over: Generated<boolean>
    not_again: Generated<boolean>
    with_me: Generated<boolean>
    read_together_at: Date | null
    told_on: string | null
    created_at: Date
    changed_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    said_in: Generated<string[]>
  }
  'care.story_piece_media': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    subjects: string[]
    author: string
    typed_by: string | null
    kind: string
    seconds: number | null
    created_at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.story_piece_media_file': {
    municipality_id: string
    family_id: string
    id: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.story_piece_wording': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    no: number
    rival: boolean
    author: string
    at: Date
    sealed: Buffer
    wording: number
    key_person: string
    audience: Generated<string>
    named: Generated<string[]>
  }
  'care.strength': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    domains: Generated<string[]>
    created_at: Date
    changed_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    said_in: string | null
  }
  'care.strength_wording': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    no: number
    rival: boolean
    author: string
    at: Date
    sealed: Buffer
    wording: number
    key_person: string
    audience: Generated<string>
    named: Generated<string[]>
  }
  'care.team_face': {
    municipality_id: string
    id: string
    person_id: string
    at: Date
    withdrawn_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.three_houses': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    beside: string | null
    house: string
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    created_at: Date
    nth: Generated<number>
    changed_at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.three_houses_file': {
    municipality_id: string
    family_id: string
    id: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.trusted_adult': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    beside: string | null
    created_at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.weather': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    beside: string | null
    picture: string | null
    about: Generated<string>
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    created_at: Date
    changed_at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.withholding': {
    municipality_id: string
    family_id: string
    id: string
    item_table: string
    item_id: string
    against: string[]
    ground: string
    by_person: string
    second_person: string
    made_at: Date
    review_on: string
    lifted_by: string | null
    lifted_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.worker': {
    municipality_id: string
    person_id: string
    organisation_id: string
    role: string
    from_on: string
    until_on: string | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    registered_from: string | null
  }
  'care.worklist_later': {
    municipality_id: string
    family_id: string
    id: string
    worker_id: string
    reason: string
    because: string
    made_at: Date
    until_on: string
    undone_at: Date | null
  }
  'care.worklist_sign': {
    municipality_id: string
    family_id: string
    signs: unknown | null
  }
  'care.worry': {
    municipality_id: string
    family_id: string
    id: string
    subjects: string[]
    author: string
    typed_by: string | null
    confirmed_at: Date | null
    audience: string
    named: Generated<string[]>
    class: Generated<string>
    domains: Generated<string[]>
    settled_on: string | null
    created_at: Date
    changed_at: Date
    undone_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    said_in: string | null
  }
  'care.worry_order': {
    municipality_id: string
    family_id: string
    id: string
    person_id: string
    worries: string[]
    by_person: string
    at: Date
  }
  'care.worry_wording': {
    municipality_id: string
    family_id: string
    id: string
    item_id: string
    no: number
    rival: boolean
    author: string
    at: Date
    sealed: Buffer
    wording: number
    key_person: string
    audience: Generated<string>
    named: Generated<string[]>
  }
  'door.pass': {
    xid: Generated<string>
    municipality_id: string
    family_id: string
    account_id: string
    person_id: string
    is_family: boolean
    is_coordinator: boolean
    is_from_12: boolean
    people: string[]
    writes: string[]
    story: string[]
    strengths_and_worries: string[]
    resilience: string[]
    goals: string[]
    circle: string[]
    meetings: string[]
    help: string[]
    school: string[]
    placement: string[]
    adulthood: string[]
    decisions: string[]
    documents: string[]
    messages: string[]
    contact: string[]
    action: string
    purpose: string
    ground: string
    role: string
    organisation_id: string | null
    shown: string[]
    topics: string[]
    object_class: string
    object_id: string | null
    request_id: string
    audiences: Generated<string[]>
    takes_part: Generated<boolean>
    voices: Generated<boolean>
    writes_led: Generated<string[]>
    plain_audiences: Generated<string[]>
    hidden: Generated<string[]>
    shared_items: Generated<string[]>
    shared_subjects: Generated<string[]>
    beside: string | null
    beside_since: Date | null
    set_back: Generated<string[]>
  }
  'door.roll': {
    municipality_id: string
    family_id: string
    turn: Generated<number>
    made_in: number | null
    from_at: Date | null
    until_at: Date | null
    people: string[] | null
    kinds: string[] | null
    ages: unknown | null
    youths: unknown | null
    parts: string[] | null
    opens: unknown | null
  }
  'door.roll_pass': {
    municipality_id: string
    family_id: string
    actor: string
    is_family: boolean
    is_coordinator: boolean
    is_from_12: boolean
    audiences: string[]
    writes: string[]
    story: string[]
    strengths_and_worries: string[]
    resilience: string[]
    goals: string[]
    circle: string[]
    meetings: string[]
    help: string[]
    school: string[]
    placement: string[]
    adulthood: string[]
    decisions: string[]
    documents: string[]
    messages: string[]
    contact: string[]
    ground: string
    subjects: string[]
    kinds: string[]
    takes_part: Generated<boolean>
    voices: Generated<boolean>
    writes_led: Generated<string[]>
    plain_audiences: Generated<string[]>
    hidden: Generated<string[]>
    shared_items: Generated<string[]>
    shared_subjects: Generated<string[]>
    people: Generated<string[]>
    standing: Generated<unknown>
    set_back: Generated<string[]>
  }
  'entry.account': {
    municipality_id: string
    id: string
    person_id: string
    mail_index: Buffer | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    language: Generated<string>
    form: Generated<string>
    text_size: Generated<string>
    theme: string | null
    calm: Generated<boolean>
    safe_use_seen_at: Date | null
    created_at: Date
    disabled_at: Date | null
    read_aloud: Generated<boolean>
  }
  'entry.attempt': {
    key_hash: Buffer
    at: Date
  }
  'entry.calendar_feed': {
    municipality_id: string
    id: string
    account_id: string
    secret: Buffer
    made_at: Date
    stopped_at: Date | null
  }
  'entry.child_device': {
    municipality_id: string
    id: string
    device_hash: Buffer
    family_id: string
    child_id: string
    account_id: string
    kind: string
    animal: string
    pictures_hash: Buffer | null
    made_at: Date
    ended_at: Date | null
    wrong_tries: Generated<number>
    put_away_at: Date | null
  }
  'entry.child_turn': {
    municipality_id: string
    session_id: string
    family_id: string
    child_id: string
    began_at: Date
    done_at: Date | null
    child_device_id: string | null
  }
  'entry.installation': {
    only_row: Generated<boolean>
    mode: string
    decided_at: Date
    cast_monday: string | null
  }
  'entry.invitation': {
    municipality_id: string
    id: string
    code_hash: Buffer
    person_id: string
    family_id: string | null
    invited_by: string
    channel: string
    second_fact_hash: Buffer
    made_at: Date
    expires_at: Date
    tries: Generated<number>
    used_at: Date | null
    declined_at: Date | null
    revoked_at: Date | null
  }
  'entry.issuer': {
    municipality_id: string
    id: string
    organisation_id: string
    address: string
    client: string
    key_number: number
    set_by: string
    from_at: Date
    ended_at: Date | null
  }
  'entry.issuer_link': {
    municipality_id: string
    id: string
    account_id: string
    organisation_id: string
    subject_hash: Buffer
    linked_at: Date
    last_used_at: Date | null
    ended_at: Date | null
  }
  'entry.issuer_trip': {
    browser_hash: Buffer
    municipality_id: string
    issuer_id: string
    seed: Buffer | null
    is_fresh: Generated<boolean>
    back: string | null
    invitation_id: string | null
    account: unknown | null
    mail_index: Buffer | null
    sealed: Buffer | null
    expires_at: Date
    taken_at: Date | null
  }
  'entry.key_question': {
    browser_hash: Buffer
    purpose: string
    challenge: Buffer
    account_id: string | null
    expires_at: Date
  }
  'entry.known_place': {
    municipality_id: string
    account_id: string
    place_hash: Buffer
    seen_at: Date
  }
  'entry.mail_change': {
    municipality_id: string
    account_id: string
    session_id: string
    mail_index: Buffer
    sealed: Buffer
    wording: number
    key_person: string
    code_hash: Buffer | null
    asked_at: Date
    expires_at: Date
    tries: Generated<number>
    used_at: Date | null
  }
  'entry.mobile_number': {
    municipality_id: string
    person_id: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    at: Date
  }
  'entry.notification': {
    municipality_id: string
    id: string
    account_id: string
    kind: string
    at: Date
  }
  'entry.notification_choice': {
    municipality_id: string
    id: string
    account_id: string
    rhythm: string
    level: string
    at: Date
    channel: Generated<string>
  }
  'entry.notification_pause': {
    municipality_id: string
    id: string
    account_id: string
    at: Date
    until_on: string
    stopped_at: Date | null
  }
  'entry.outbox': {
    id: string
    municipality_id: string | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    created_at: Date
    tries: Generated<number>
    next_try_at: Date
    sent_at: Date | null
    by_day: Generated<boolean>
    channel: Generated<string>
    account_id: string | null
    invitation_id: string | null
    until_at: Date | null
  }
  'entry.passkey': {
    municipality_id: string
    id: string
    account_id: string
    credential_hash: Buffer
    public_key: Buffer
    uses: number
    made_at: Date
    last_used_at: Date | null
    ended_at: Date | null
  }
  'entry.session': {
    token_hash: Buffer
    id: string
    municipality_id: string
    account_id: string
    device: string
    started_at: Date
    seen_at: Date
    ended_at: Date | null
    way: Generated<string>
    level: Generated<string>
    proved_at: Generated<Date>
  }
  'entry.sign_in_code': {
    browser_hash: Buffer
    mail_index: Buffer
    municipality_id: string | null
    account_id: string | null
    code_hash: Buffer | null
    asked_at: Date
    expires_at: Date
    tries: Generated<number>
    used_at: Date | null
  }
  'safety.check_settled': {
    municipality_id: string
    family_id: string
    id: string
    check_id: string
    on_day: string
    by_person: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'safety.code_step': {
    municipality_id: string
    family_id: string
    id: string
    file_id: string
    nr: number
    on_day: string
    not_held: Generated<boolean>
    decision: string | null
    reported_on: string | null
    by_person: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'safety.condition_fact': {
    municipality_id: string
    family_id: string
    id: string
    condition_id: string
    met: boolean
    on_day: string
    by_person: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'safety.draft': {
    municipality_id: string
    account_id: string
    form: string
    saved_at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    id: string
    sent_at: Date | null
  }
  'safety.file_act': {
    municipality_id: string
    family_id: string
    id: string
    file_id: string
    kind: string
    on_day: string
    by_person: string
    at: Date
  }
  'safety.file_reader': {
    municipality_id: string
    family_id: string
    id: string
    file_id: string
    person_id: string
    by_person: string
    at: Date
    until_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'safety.jim_agreed': {
    municipality_id: string
    family_id: string
    id: string
    file_id: string
    jim_id: string
    youth_id: string
    agreed_by: string
    on_day: string
    by_person: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'safety.jim_stopped': {
    municipality_id: string
    family_id: string
    id: string
    file_id: string
    jim_id: string
    youth_id: string
    by_person: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'safety.jim_unasked': {
    municipality_id: string
    family_id: string
    id: string
    file_id: string
    jim_id: string
    youth_id: string
    holder: string
    by_person: string
    at: Date
    second_person: string | null
    second_at: Date | null
    lifted_by: string | null
    lifted_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'safety.plan_act': {
    municipality_id: string
    family_id: string
    id: string
    plan_id: string
    kind: string
    person_id: string | null
    on_day: string
    by_person: string
    at: Date
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
  }
  'safety.plan_condition': {
    municipality_id: string
    family_id: string
    id: string
    plan_id: string
    set_by: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'safety.plan_place': {
    municipality_id: string
    family_id: string
    id: string
    plan_id: string
    readers: string[]
    by_person: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'safety.plan_text': {
    municipality_id: string
    family_id: string
    id: string
    plan_id: string
    wording: number
    covered: string[]
    by_person: string
    at: Date
    sealed: Buffer
    key_person: string
  }
  'safety.released': {
    municipality_id: string
    family_id: string
    id: string
    sign_id: string
    person_id: string
    talk_on: string
    by_person: string
    at: Date
    second_person: string | null
    second_at: Date | null
  }
  'safety.safety_check': {
    municipality_id: string
    family_id: string
    id: string
    on_day: string
    by_person: string
    outcome: string
    occasion: string | null
    about: Generated<string[]>
    due_on: string | null
    sealed: Buffer | null
    wording: Generated<number>
    key_person: string
  }
  'safety.safety_file': {
    municipality_id: string
    family_id: string
    id: string
    youth_id: string
    concern_about: Generated<string[]>
    opened_on: string
    opened_by: string
  }
  'safety.safety_plan': {
    municipality_id: string
    family_id: string
    id: string
    kind: string
    author: string
    readers: string[]
    made_on: string
    key_person: string
  }
  'safety.sign': {
    municipality_id: string
    family_id: string
    id: string
    file_id: string
    seen_on: string
    discussed: boolean
    by_person: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    from_outside: Generated<boolean>
  }
  'safety.sign_answer': {
    municipality_id: string
    family_id: string
    id: string
    sign_id: string
    by_person: string
    at: Date
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'safety.sign_closed': {
    municipality_id: string
    family_id: string
    id: string
    sign_id: string
    on_day: string
    by_person: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
}
