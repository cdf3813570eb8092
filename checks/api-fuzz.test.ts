// S17: random requests made from the route table. Whatever comes in, the house answers in its own words and never breaks.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { itemKinds } from '#care/access/item.ts'
import { promptWord } from '#care/story/story.ts'
import { newId } from '#platform/clock.ts'
import type { Route } from '#platform/web/route.ts'
import { isLong, onTime, printGoal, seed } from '#src/launcher/trial/play.ts'
import { routes } from '#src/routes.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Visitor } from '#src/trial/visitor.ts'
import { expectNone } from './source.ts'

const requests = isLong ? 50_000 : 1_500
// On a machine that is busy with other work a commit's run stops early, and says so by its number of requests.
const mostMs = isLong ? Number.POSITIVE_INFINITY : 60_000
const atOnce = 8
const slow = 2_000

// Signing out ends the session of everybody who comes after, and an open line ends never.
const tried = routes.filter(({ rate, path }) => rate !== 'stream' && !/uitloggen|snel-weg|kies/.test(path))

type Ask = { who: number; route: Route; path: string; fields: Record<string, string[]>; withToken: boolean }

let house: TrialHouse
let people: Visitor[]
/** Real ids of one family, by the name that an address gives them. */
let ids: Map<string, { name: string; id: string }[]>
let all: string[]

const tableOf = {
  goalId: 'goal',
  stepId: 'step',
  pictureId: 'step_picture',
  scoreId: 'score',
  homeId: 'household',
  reviewId: 'review',
  pieceId: 'story_piece',
  mediaId: 'story_piece_media',
  helpId: 'earlier_help',
  eventId: 'life_event',
  startId: 'start_talk',
  groupOfferId: 'group_offer',
  groupAnswerId: 'group_answer',
  skipId: 'group_skip',
  paperRequestId: 'paper_request',
  interpreterRequestId: 'interpreter_request',
  sheetId: 'sheet',
  paperId: 'family_paper',
  paperFileId: 'family_paper_media',
  peerRequestId: 'peer_request',
  peerNoteId: 'peer_note',
  peerWorryId: 'peer_worry',
  peerContributionId: 'peer_contribution',
  matchRequestId: 'match_request',
  matchFactId: 'match_fact',
  messageId: 'message',
  messageLineId: 'message_line',
  messageReaderId: 'message_reader',
  weatherId: 'weather',
  adultId: 'trusted_adult',
  memberId: 'circle_member',
  circlePhotoId: 'circle_photo',
  cardId: 'resilience_card',
  jimId: 'jim',
  wordId: 'jim_word',
  jimCheckId: 'jim_check',
  jimSuccessorId: 'jim_successor',
  jimViewId: 'jim_view',
  arrangementId: 'jim_arrangement',
  roleCardId: 'role_card',
  schoolWordId: 'school_word',
  circleWordId: 'circle_word',
  lovedOneId: 'loved_one',
  proposalId: 'company_proposal',
  familyAdviceId: 'family_advice',
  lookBackId: 'start_look_back',
  lovedOneViewId: 'loved_one_view',
  schoolFileId: 'school_word_media',
  signalId: 'signal',
  askedInId: 'asked_in',
  partId: 'coordinator_term',
  checkId: 'click_check',
  experimentId: 'experiment',
  offerId: 'offered_card',
  standId: 'plan_agreement',
  trialId: 'letting_go',
  lineId: 'access_log',
  worryId: 'worry',
  strengthId: 'strength',
  whereId: 'perspective',
}
before(async () => {
  house = await openTrialHouse()
  people = await Promise.all(['esra', 'deniz', 'dana', 'joyce'].map((key) => house.visitor(key)))
  people.push(await house.visitor())
  const found = await house.ask<{ name: string; id: string }>(
    Object.entries(tableOf)
      .map(
        ([name, table]) => `(select '${name}' as name, id from care.${table} where family_id = $1 order by id limit 8)`,
      )
      .join(' union all '),
    [house.family('esra')],
  )
  const persons = ['esra', 'deniz', 'dana', 'joyce'].map((key) => house.person(key))
  ids = Map.groupBy(found, ({ name }) => name)
  const questions = await house.ask<{ name: string; id: string }>("select 'questionId' as name, id from care.question")
  ids.set('questionId', questions)
  const wish = { kind: 'parent', name: 'Merel', way: 'phone', reach: '06 12 34 56 78', times: 'Altijd.', about: '' }
  await (await house.visitor()).post('/praten', wish)
  const talks = await house.ask<{ name: string; id: string }>("select 'firstTalkId' as name, id from care.first_talk")
  ids.set('firstTalkId', talks)
  all = [...found.map(({ id }) => id), ...persons, newId()]
  for (const name of ['personId', 'youthId'])
    ids.set(
      name,
      persons.map((id) => ({ name, id })),
    )
})
after(() => house.close())

test('S17 api-fuzz: no random request breaks the house', async () => {
  const asks = fc.sample(anyAsk(), { numRuns: requests, seed })
  const wrong: string[] = []
  const statuses = new Map<number, number>()
  const since = performance.now()
  let slowest = { ms: 0, ask: '' }
  let asked = 0
  const next = async (): Promise<void> => {
    for (let ask = asks.pop(); ask !== undefined && performance.now() - since < mostMs; ask = asks.pop()) {
      const begun = performance.now()
      const { status, text, type } = await send(ask)
      const ms = Math.round(performance.now() - begun)
      if (ms > slowest.ms) slowest = { ms, ask: told(ask) }
      asked += 1
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      wrong.push(...faultsOf(status, text, type).map((fault) => `${told(ask)}: ${fault}`))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, next))
  const spread = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}:${count}`)
  const isQuick = onTime(slowest.ms <= slow)
  const value = `${wrong.length}-wrong-of-${asked}-requests,${spread.join('/')},slowest-${slowest.ms}ms`
  printGoal(
    'S17',
    value,
    '0-5xx,0-stacks,0-over-2s-in-the-long-run',
    wrong.length === 0 && isQuick && asked === requests,
  )
  expectNone(wrong)
  assert.ok(isQuick, `${slowest.ms} ms: ${slowest.ask}`)
  assert.ok(statuses.size > 4, 'the requests come further than the gate')
})

const anyAsk = (): fc.Arbitrary<Ask> => fc.oneof(...tried.map(anyAskOf))

const anyAskOf = (route: Route): fc.Arbitrary<Ask> =>
  fc.record({
    who: fc.nat({ max: people.length - 1 }),
    route: fc.constant(route),
    path: anyPath(route),
    fields: route.form === null ? fc.constant({}) : anyFields(Object.keys(route.form.entries)),
    withToken: fc.constantFrom(true, true, true, true, true, true, true, false),
  })

function anyPath({ path, form }: Route): fc.Arbitrary<string> {
  const filled = fc
    .tuple(...path.split('/').map((part) => (part.startsWith(':') ? anyParam(part) : fc.constant(part))))
    .map((parts) => parts.join('/'))
  const query = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...queries), anyValue())
        .map(([name, value]) => `?${name}=${encodeURIComponent(value)}`),
    },
  )
  return form === null ? fc.tuple(filled, query).map((parts) => parts.join('')) : filled
}

const queries = ['klaar', 'vraag', 'tab', 'over', 'reden', 'terug', 'wie', 'van', 'tot', 'voorbeelden', '__proto__']
const places = ['goed', 'lastig', 'cijfers', 'acties', 'zelf', 'minder', 'afspraken', 'wie-ziet']
const kinds = [...places, ...Object.keys(itemKinds), ...Object.values(promptWord)]

const anyParam = (part: string): fc.Arbitrary<string> =>
  part === ':familyId'
    ? fc.oneof({ weight: 6, arbitrary: fc.constant(house.family('esra')) }, { weight: 1, arbitrary: anyId() })
    : part === ':kind'
      ? fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...kinds) }, { weight: 1, arbitrary: anyId() })
      : fc.oneof(
          { weight: 9, arbitrary: anyIdFor(part.slice(1)) },
          { weight: 1, arbitrary: anyValue().map(encodeURIComponent) },
        )

const anyId = (): fc.Arbitrary<string> => fc.constantFrom(...all)

/** Nearly always an id of the right kind. */
const anyIdFor = (name: string): fc.Arbitrary<string> => {
  const own = ids.get(name)?.map(({ id }) => id) ?? all
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...own) }, { weight: 1, arbitrary: anyId() })
}

const characters = ['\u202e', 'é', "' or 1=1--", '{{7*7}}', '<script>', '../', '%', '\\']
const numbers = ['', ' ', '0', '-1', '1e400', 'NaN', '99999999999999999999', '2147483648', '0.5', '1e3']
// Made once: the tables of characters behind them are large.
const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('1', '6', '2026', '12', 'plan', 'family', 'yes', 'up', 'wait', 'goed', 'card'),
  },
  { weight: 2, arbitrary: fc.constantFrom(...numbers) },
  { weight: 1, arbitrary: fc.constantFrom(...characters) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.toWellFormed()) },
  { weight: 1, arbitrary: fc.constantFrom('a'.repeat(5_000), '😀'.repeat(3_000)) },
)

/** What stands in a field: what belongs there, what nearly does, and what never would. */
const anyValue = (): fc.Arbitrary<string> =>
  fc.oneof({ weight: 1, arbitrary: anyId() }, { weight: 3, arbitrary: anyText })

/** Most of the fields that the form offers, now and then one that it does not. */
function anyFields(names: readonly string[]): fc.Arbitrary<Record<string, string[]>> {
  // A list of rows is tried with its first two.
  const own = names.filter((name) => !/^_|\.(?:[2-9]|\d\d)\b/.test(name))
  const offered = own.map((name) =>
    fc.option(fc.array(anyValue(), { minLength: 1, maxLength: name.endsWith('[]') ? 4 : 1 }), { freq: 6, nil: [] }),
  )
  const extra = fc.oneof(
    { weight: 15, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom('role', 'id', 'municipalityId', '__proto__', own[0] ?? 'x') },
  )
  return fc.tuple(fc.tuple(...offered), extra, anyValue()).map(([values, name, value]) => {
    const fields = Object.fromEntries(own.map((each, n) => [each, values[n] ?? []]))
    const twice = [...(Object.hasOwn(fields, name) ? (fields[name] ?? []) : []), value]
    return name === '' ? fields : Object.fromEntries([...Object.entries(fields), [name, twice]])
  })
}

type Answered = { status: number; text: string; type: string }

async function send({ who, route, path, fields, withToken }: Ask): Promise<Answered> {
  const visitor = people[who] as Visitor
  const by = withToken ? visitor : new Visitor(house.base, house.keys, Buffer.alloc(32, 7))
  const seen = route.method === 'GET' ? await by.get(path) : await by.post(path, fields)
  by.seen.length = 0
  return { status: seen.status, text: seen.text, type: seen.headers.get('content-type') ?? '' }
}

const usual = new Set([200, 303, 400, 401, 403, 404, 405, 409, 410, 413, 414, 415, 422, 429, 431])
// What never reaches a page: a way elsewhere, and headers that Node itself refuses.
const untyped = new Set([303, 431])
const insides = /\bat \S+ \(|node:internal|\.tsx?:\d+|PostgresError|syntax error at/

function faultsOf(status: number, text: string, type: string): string[] {
  return [
    ...(usual.has(status) ? [] : [`status ${status}`]),
    ...(insides.test(text) ? ['shows insides'] : []),
    ...(untyped.has(status) || /^(text\/(html|calendar)|application\/(json|problem\+json|zip))/.test(type)
      ? []
      : [`type ${type}`]),
  ]
}

const told = ({ who, route, path, fields }: Ask) =>
  `${route.method} ${route.path} by ${who} ${path} ${JSON.stringify(fields).slice(0, 300)}`
