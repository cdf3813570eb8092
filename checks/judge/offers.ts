/** A question to share, told to the judge: who holds custody, and who said yes or no to it by now. */
import type { DataConsent } from '#care/consent/answer.ts'
import type { Id } from '#care/pass/facts.ts'
import { addMonths, ageOn, dayOf } from '#platform/dates.ts'
import type { ShareCase } from '../worlds/questions.ts'
import { people, person, type Question } from './judge.ts'

type Said = 'yes' | 'no' | 'nothing'

/** The newest answer that was not recorded wrongly, and not taken back. */
function saidBy(answers: readonly DataConsent[], question: Id, by: Id, at: Date): Said {
  const own = answers.filter((answer) => answer.question === question && answer.by === by && answer.givenAt <= at)
  const counted = own.filter(({ invalidatedAt }) => invalidatedAt === null || invalidatedAt > at)
  const newest = counted.toSorted((one, other) => +one.givenAt - +other.givenAt).at(-1)
  if (newest === undefined || (newest.withdrawnAt !== null && newest.withdrawnAt <= at)) return 'nothing'
  return newest.says
}

export function offerOf({ facts, question, answers, at }: ShareCase): Question['about'] {
  const day = dayOf(at)
  const bornOn = facts.persons.find(({ id }) => id === question.subject)?.bornOn ?? null
  const checks = facts.custodySnapshots.filter((found) => found.youth === question.subject && found.recordedAt <= at)
  const newest = checks.toSorted((one, other) => +one.recordedAt - +other.recordedAt).at(-1)
  const custody = newest?.outcome === 'confirmed' ? newest : null
  const answered = [...new Set(answers.map(({ by }) => by))]
  const who = (said: Said) => people(answered.filter((by) => saidBy(answers, question.id, by, at) === said))
  return {
    uid: { type: 'Offer', id: question.id },
    parents: [],
    attrs: {
      subject: person(question.subject),
      age: bornOn === null ? 0 : ageOn(bornOn, day),
      topic: question.topic,
      ownWords: ['story', 'resilience'].includes(question.topic) || question.record === 'circleMember',
      withGrownUp: question.chosenWith !== null,
      custodyHolders: people(custody?.holders ?? []),
      custodyConfirmed: custody !== null && day < addMonths(custody.checkedOn, 6),
      saidYes: who('yes'),
      saidNo: who('no'),
      today: Number(day.replaceAll('-', '')),
    },
  }
}
