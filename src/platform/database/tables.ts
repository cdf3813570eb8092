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
    family_id: string | null
    subjects: string[]
    topics: string[]
    object_class: string
    object_id: string | null
    policy_version: string
    emergency: Generated<boolean>
    source: Generated<string>
    request_id: string
    xid: Generated<string>
  }
  'care.birth': {
    municipality_id: string
    person_id: string
    born_on: string | null
    deceased_on: string | null
    sealed: Buffer
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
  }
  'care.epoch': {
    municipality_id: string
    family_id: string
    number: number
  }
  'care.family': {
    municipality_id: string
    id: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    created_at: Date
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
  'care.log_question': {
    municipality_id: string
    family_id: string
    id: string
    log_id: string
    asked_by: string
    asked_at: Date
    answer_due_on: string
    answered_by: string | null
    answered_at: Date | null
    sealed: Buffer
    wording: Generated<number>
    key_person: string
  }
  'care.municipality': {
    id: string
    name: string
    region: string
    help_desk_phone: string
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
  }
  'care.person': {
    municipality_id: string
    id: string
    sealed: Buffer
    wording: Generated<number>
    key_person: string
    created_at: Date
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
  }
  'door.clock': {
    only_row: Generated<boolean>
    shift: Generated<string>
  }
  'door.pass': {
    xid: Generated<string>
    log_id: string
    municipality_id: string
    family_id: string
    account_id: string
    person_id: string
    is_family: boolean
    is_coordinator: boolean
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
  }
  'entry.attempt': {
    key_hash: Buffer
    at: Date
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
}
