// Made-up questions about help and sharing in a made-up world, with answers of those who are asked and of some who are not.
// Ages, days of telling, reviews and withdrawals lie around the moment at which the outcome turns.
import type { Answer, CareConsent, DataConsent } from '#care/consent/answer.ts'
import type { ConsentFacts } from '#care/consent/deciding.ts'
import { type GoingOn, type HelpQuestion, helpForms, type Told } from '#care/consent/help-question.ts'
import type { ShareQuestion } from '#care/consent/sharing.ts'
import { askedOf, signersFor } from '#care/consent/signers.ts'
import { type Id, type Person, topics } from '#care/pass/facts.ts'
import { addDays, ageOn, asDay, dayOf, workingDaysAfter } from '#platform/dates.ts'
import type { Drawing } from './around.ts'
import { randomFrom } from './random.ts'
import { makeTrustWorld, type World } from './world.ts'

export type HelpCase = {
  readonly facts: ConsentFacts
  readonly question: HelpQuestion
  readonly answers: readonly CareConsent[]
  readonly at: Date
}
export type ShareCase = {
  readonly facts: ConsentFacts
  readonly question: ShareQuestion
  readonly answers: readonly DataConsent[]
  readonly at: Date
}

const minute = 60_000

export function* helpCases(seed: number): Iterable<HelpCase> {
  const { drawing, world, facts } = setOut(seed)
  for (const youth of youthsOf(world, drawing)) {
    for (let n = 0; n < 12; n += 1) {
      const question = helpQuestion(drawing, world, facts, youth, `${n}`)
      const asked = askedOf(signersFor(facts, question, world.at))
      yield {
        facts,
        question,
        at: world.at,
        answers: answersTo(drawing, world, question.id, youth, [...asked, youth]).map((each) => ({
          ...each,
          kind: 'careConsent',
        })),
      }
    }
  }
}

export function* shareCases(seed: number): Iterable<ShareCase> {
  const { drawing, world, facts } = setOut(seed)
  const { random } = drawing
  for (const youth of youthsOf(world, drawing)) {
    const holders = facts.custodySnapshots.filter((each) => each.youth === youth).flatMap((each) => each.holders)
    for (let n = 0; n < 6; n += 1) {
      const chosenWith = random.chance(50) ? random.pick(world.viewers) : null
      const question = {
        id: `${n}`,
        subject: youth,
        topic: random.pick(topics),
        record: null,
        purpose: 'together',
        reader: random.pick(world.viewers),
        organisation: null,
        chosenWith,
      }
      yield {
        facts,
        question,
        at: world.at,
        answers: answersTo(drawing, world, question.id, youth, [youth, youth, ...new Set(holders)]).map((each) => ({
          ...each,
          kind: 'dataConsent',
        })),
      }
    }
  }
}

function setOut(seed: number) {
  const made = makeTrustWorld(seed)
  const drawing = { random: randomFrom(seed ^ 0x1b873593), at: made.at, day: dayOf(made.at) }
  const world = { ...made, persons: made.persons.map((person) => aged(drawing, person)) }
  return { drawing, world, facts: consentFacts(drawing, world) }
}

const ages = [11, 12, 13, 15, 16, 17, 18, 18, 20, 22, 23]

// Who signs turns at more ages than who reads: two in three youths get one of them, today, yesterday or tomorrow.
function aged({ random, day }: Drawing, person: Person): Person {
  if (person.bornOn === null || ageOn(person.bornOn, day) > 19 || random.chance(34)) return person
  const monthDay = day.endsWith('02-29') ? '-03-01' : day.slice(4)
  const birthday = asDay(`${Number(day.slice(0, 4)) - random.pick(ages)}${monthDay}`)
  return { ...person, bornOn: addDays(birthday, random.pick([-200, -1, 0, 1])) }
}

function youthsOf(world: World, { day }: Drawing): Id[] {
  const youths = world.persons.filter(({ bornOn }) => bornOn !== null && ageOn(bornOn, day) < 23)
  return youths.map(({ id }) => id)
}

function consentFacts(drawing: Drawing, world: World): ConsentFacts {
  const { random, day } = drawing
  const youths = youthsOf(world, drawing)
  const ends = () => random.pick([null, addDays(day, 1), day])
  return {
    ...world,
    measures: random.some(youths, 2).map((youth) => ({
      youth,
      kind: random.pick(['supervisionOrder', 'youthProbation'] as const),
      from: addDays(day, -90),
      until: ends(),
    })),
    capacityDecisions: youths
      .filter(() => random.chance(60))
      .map((person) => ({
        person,
        topic: 'therapy',
        by: random.pick(world.viewers),
        from: addDays(day, -30),
        reviewOn: addDays(day, random.pick([1, 60, 60, 0, 400])),
        endedOn: random.pick([null, null, null, day]),
      })),
    representatives: random
      .some(
        youths.filter(() => random.chance(60)),
        4,
      )
      .flatMap((person) =>
        random.some(world.viewers, 2).map((representative) => ({
          person,
          representative,
          kind: random.pick(['mentor', 'family', 'curator'] as const),
        })),
      ),
    earlierRefusals: random
      .some(youths, 3)
      .map((person) => ({ person, topic: 'therapy', writtenOn: addDays(day, -300) })),
    registered: world.viewers
      .filter(() => random.chance(80))
      .map((person) => ({ person, from: addDays(day, -900), until: random.chance(90) ? null : addDays(day, -200) })),
  }
}

function helpQuestion(drawing: Drawing, world: World, facts: ConsentFacts, youth: Id, id: Id): HelpQuestion {
  const { random, at, day } = drawing
  const worker = () => random.pick(facts.registered).person
  const holders = [
    ...new Set(facts.custodySnapshots.filter((each) => each.youth === youth).flatMap((each) => each.holders)),
  ]
  const light = {
    by: worker(),
    why: random.chance(90) ? 'stops at once' : '',
    at: new Date(+at - 9 * 24 * 60 * minute),
  }
  return {
    id,
    youth,
    topic: random.pick(['therapy', 'therapy', 'therapy', 'other']),
    form: random.pick([...helpForms, 'talks', 'group', 'practical', 'talks'] as const),
    underMeasure: random.chance(15),
    light: random.chance(75) ? light : null,
    told: holders
      .filter(() => random.chance(65))
      .map((holder) => toldBefore(random.pick([0, 4, 5, 6, 20]), holder, at)),
    untold: holders
      .filter(() => random.chance(40))
      .map((holder) => ({
        holder,
        reason: random.chance(90) ? 'concern' : '',
        by: worker(),
        second: random.pick(world.viewers),
        from: addDays(day, -10),
        reviewOn: addDays(day, random.pick([60, 300])),
      })),
    goingOn: (['seriousHarm', 'youthPersists'] as const)
      .map((kind) => goingOn(drawing, kind, worker))
      .filter(() => random.chance(60)),
    urgent: random.chance(8)
      ? {
          by: worker(),
          seriousHarm: random.chance(80) ? 'tonight' : '',
          at: random.pick([at, new Date(+at - 60 * minute), new Date(+at + minute)]),
        }
      : null,
    startedAt: random.chance(25) ? new Date(+at - random.pick([0, 60, 9999]) * minute) : null,
  }
}

function goingOn({ random, at, day }: Drawing, kind: GoingOn['kind'], worker: () => Id): GoingOn {
  return {
    kind,
    by: worker(),
    reasons: 'so',
    youthWords: random.chance(85) ? 'I want it' : '',
    colleague: random.chance(85) ? worker() : null,
    secondTalkOn: random.chance(85) ? day : null,
    at: new Date(+at - 60 * minute),
  }
}

/** So many working days before now that the days to object have just ended or are just running. */
function toldBefore(workingDays: number, holder: Id, at: Date): Told {
  for (let back = workingDays; back < 40; back += 1) {
    const when = new Date(+at - back * 24 * 60 * minute)
    if (workingDaysAfter(dayOf(when), workingDays) <= dayOf(at)) return { holder, at: when }
  }
  return { holder, at }
}

function answersTo({ random, at }: Drawing, world: World, question: Id, about: Id, asked: readonly Id[]): Answer[] {
  const people = [...asked, random.pick(world.viewers)]
  return people.flatMap((by) =>
    Array.from({ length: random.pick([0, 1, 1, 1, 1, 1, 2]) }, () => ({
      question: random.chance(97) ? question : 'another',
      by,
      about,
      says: random.chance(80) ? ('yes' as const) : ('no' as const),
      textVersion: '1',
      language: 'nl',
      channel: 'screen' as const,
      checkedHow: null,
      recordedBy: by,
      givenAt: new Date(+at - random.pick([600, 60, 0, -1]) * minute),
      withdrawnAt: random.chance(8) ? random.pick([at, new Date(+at + minute)]) : null,
      invalidatedAt: random.chance(6) ? random.pick([at, new Date(+at + minute)]) : null,
    })),
  )
}
