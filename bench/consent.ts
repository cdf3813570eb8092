/** What a made-up family was asked and what it said: help for one youth, sharing with who coordinates, and a decision about deciding. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#platform/dates.ts'
import { add, type Batch, type Making, type Row, type Waiting } from './rows.ts'

export type Asked = {
  family: string
  mother: string
  father: string
  youth: string
  other: string
  /** Who coordinates. */
  worker: string
  waiting: Waiting
}

const blocks = {
  what: 'Iemand komt een uur in de week bij ons praten.',
  why: 'Omdat het thuis vaak botst.',
  hard: 'Het kost een middag in de week.',
  other: 'Wij kunnen het ook met oma proberen.',
  when: 'Vanaf volgende maand, een half jaar lang.',
}

export function addConsents(batch: Batch, making: Making, asked: Asked): void {
  addHelp(making, asked)
  for (const professional of [null, asked.worker]) addSharing(batch, making, asked, professional)
  addCapacity(making, asked)
}

const ownOf = (making: Making, { family }: Asked): Row & { id: string } => ({
  ...{ municipality_id: making.municipality, family_id: family, id: randomUUID() },
})

/** Both parents answered on their own screen. */
function addAnswers(making: Making, asked: Asked, table: string, question: string, about: string): void {
  for (const person of [asked.mother, asked.father]) {
    const said = { says: 'yes', text_version: '1', language: 'nl', channel: 'screen', recorded_by: person }
    const answer = { ...ownOf(making, asked), question_id: question, about, person_id: person, ...said }
    asked.waiting.push(table, { ...answer, given_at: making.now, key_person: person }, {})
  }
}

function addHelp(making: Making, asked: Asked): void {
  const { youth, worker, waiting } = asked
  const question = { ...ownOf(making, asked), youth, form: 'talks', under_measure: false, text_version: '1' }
  const row = { ...question, asked_by: worker, asked_at: making.now, key_person: youth }
  waiting.push('care.help_question', row, blocks)
  addAnswers(making, asked, 'care.care_consent', question.id, youth)
}

function addSharing(batch: Batch, making: Making, asked: Asked, professional: string | null): void {
  const { youth, father, worker } = asked
  const what = { subject: youth, reader: professional === null ? worker : father, topics: ['school'], professional }
  const own = { ...ownOf(making, asked), ...what, purpose: 'help', until_on: addDays(making.today, 90) }
  add(batch, 'care.share_question', { ...own, text_version: '1', asked_by: worker, asked_at: making.now })
  addAnswers(making, asked, professional === null ? 'care.data_consent' : 'care.secrecy_release', own.id, youth)
}

function addCapacity(making: Making, asked: Asked): void {
  const { other, worker, waiting } = asked
  const days = { from_on: addDays(making.today, -10), review_on: addDays(making.today, 80) }
  const decided = { person_id: other, form: 'treatment', decided_by: worker, decided_at: making.now, ...days }
  const said = { why: 'Dit is nu nog te moeilijk.', told: 'Wij hebben het samen besproken.' }
  waiting.push('care.capacity_decision', { ...ownOf(making, asked), ...decided, key_person: other }, said)
}
