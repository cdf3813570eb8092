// Who must agree is said twice, as rules and in the database; here the two are laid side by side for every age, custody and answer.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Facts, Id, Topic } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { addDays, addMonths, asDay, type Day, dayOf } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type AskedShare, type GivenAnswer, outcomeOf } from './asking.ts'

let house: TrialHouse
let today: Day
before(async () => {
  house = await openTrialHouse()
  today = dayOf(new Date())
})
after(() => house.close())

const says = ['silent', 'yes', 'no', 'withdrawn', 'talk'] as const
type Says = (typeof says)[number]
const ages = [8, 13, 16, 19] as const
const custodies = ['joint', 'one', 'old', 'undetermined'] as const
const parts: readonly Topic[][] = [['goals'], ['decisions'], ['goals', 'help']]

const bornAt = (age: number): Day => addDays(addMonths(today, -12 * age), -30)
const holdersOf = (custody: (typeof custodies)[number], mirjam: Id, olaf: Id): Id[] =>
  custody === 'undetermined' ? [] : custody === 'one' ? [mirjam] : [mirjam, olaf]

test('access 4.2: the database shares exactly when the rules say that everybody who must agree did', async () => {
  const [sam, mirjam, olaf, jan] = ['sam', 'mirjam', 'olaf', 'jan'].map((key) => house.person(key)) as [Id, Id, Id, Id]
  const family = house.family('sam')
  let tried = 0
  let shared = 0
  for (const age of ages) {
    await house.ask('update care.birth set born_on = $1 where person_id = $2', [bornAt(age), sam])
    for (const custody of custodies) {
      const checkedOn = custody === 'old' ? addMonths(today, -7) : today
      const outcome = custody === 'undetermined' ? 'undetermined' : 'confirmed'
      const holders = holdersOf(custody, mirjam, olaf)
      await house.ask(
        'update care.custody_snapshot set holders = $1, outcome = $2, checked_on = $3 where youth_id = $4',
        [holders, outcome, checkedOn, sam],
      )
      const facts = factsWith(sam, bornAt(age), holders, outcome, checkedOn, family)
      for (const topics of parts)
        for (const each of combinations([sam, mirjam, olaf])) {
          const asked = questionOf(sam, jan, topics)
          const given = [...each].flatMap(([person, said]) => answerOf(asked, person, said))
          const right = outcomeOf(facts, asked, given, new Date()).state === 'active'
          const told = await inDatabase(asked, given, family)
          assert.equal(told, right, JSON.stringify({ age, custody, topics, answers: [...each.values()] }))
          tried++
          if (right) shared++
        }
    }
  }
  console.log(`signing: ${tried} cases, ${shared} of them shared`)
  assert.ok(shared > 100 && shared < tried / 2)
})

function factsWith(
  sam: Id,
  bornOn: Day,
  holders: Id[],
  outcome: 'confirmed' | 'undetermined',
  checkedOn: Day,
  family: Id,
): Facts {
  return {
    persons: [{ id: sam, municipality: '', bornOn }],
    families: [{ id: family, municipality: '', members: [{ person: sam, from: asDay('2020-01-01'), until: null }] }],
    custodySnapshots: [
      { youth: sam, holders, kind: 'jointParents', outcome, checkedOn, recordedAt: new Date(Date.now() - 1000) },
    ],
    coordinatorTerms: [],
  }
}

function* combinations(people: readonly Id[]): Iterable<Map<Id, Says>> {
  const [first, ...rest] = people
  if (first === undefined) yield new Map()
  else for (const said of says) for (const others of combinations(rest)) yield new Map([[first, said], ...others])
}

const questionOf = (subject: Id, reader: Id, topics: readonly Topic[]): AskedShare => ({
  ...{ id: newId(), subject, reader, topics, purpose: 'readAlong', organisation: null, organisationName: null },
  ...{ professional: null, untilOn: addDays(today, 30), askedBy: reader, askedAt: new Date(), recalledAt: null },
  ...{ goals: [], withScore: false },
})

function answerOf(asked: AskedShare, by: Id, said: Says): GivenAnswer[] {
  if (said === 'silent') return []
  const withdrawn = said === 'withdrawn'
  return [
    {
      ...{ id: newId(), question: asked.id, by, about: asked.subject, says: withdrawn ? 'yes' : said },
      ...{ textVersion: 'x', language: 'nl', channel: 'screen', checkedHow: null, recordedBy: by },
      ...{ givenAt: new Date(Date.now() - 60_000), withdrawnAt: withdrawn ? new Date(Date.now() - 1000) : null },
      invalidatedAt: null,
    },
  ]
}

/** Asked of the function itself, in one statement that leaves nothing behind. */
async function inDatabase(asked: AskedShare, given: readonly GivenAnswer[], family: Id): Promise<boolean> {
  await house.ask('begin')
  await house.ask(
    `insert into care.share_question (municipality_id, family_id, id, subject, reader, topics, purpose, until_on, text_version, asked_by, asked_at)
     select f.municipality_id, f.id, $2, $3, $4, $5, 'readAlong', $6, 'x', $4, now() from care.family f where f.id = $1`,
    [family, asked.id, asked.subject, asked.reader, asked.topics, asked.untilOn],
  )
  for (const answer of given)
    await house.ask(
      `insert into care.data_consent (municipality_id, family_id, id, question_id, about, person_id, says, text_version, language, channel, recorded_by, given_at,
         withdrawn_at, sealed, key_person)
       select f.municipality_id, f.id, $2, $3, $4, $5, $6, 'x', 'nl', 'screen', $5, $7, $8, '\\x00', $5 from care.family f where f.id = $1`,
      [family, answer.id, asked.id, asked.subject, answer.by, answer.says, answer.givenAt, answer.withdrawnAt],
    )
  const [row] = await house.ask<{ agreed: boolean }>(
    'select door.share_agreed(q) as agreed from care.share_question q where q.id = $1',
    [asked.id],
  )
  await house.ask('rollback')
  return row?.agreed ?? false
}
