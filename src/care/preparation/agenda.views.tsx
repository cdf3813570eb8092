import { membersOf, nameOf } from '#care/access/frame.ts'
import { type AtTable, scoreOf } from '#care/atTable/at-table.ts'
import { conversationWords } from '#care/conversation/conversation.words.ts'
import { stepLine } from '#care/conversation/doing.views.tsx'
import { lettingGoWords } from '#care/lettingGo/letting-go.words.ts'
import { proposalAsks } from '#care/lettingGo/trials.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/plan/byline.views.tsx'
import { SaidWords } from '#care/reviews/prepared.views.tsx'
import type { ReviewVoice } from '#care/reviews/review-voice.ts'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { longDay } from '#platform/dates.ts'
import { Card } from '#ui/card.views.tsx'
import { overdue } from './agenda.ts'

export type AgendaProps = {
  seen: Reader
  table: AtTable
  /** What goes well, in the words of who noticed it; it stands first (D-ALL-02). */
  strengths: readonly { text: string; by: Id }[]
  /** Goals about which people see things differently, and goals that did not go up in two reviews. */
  differ: readonly Id[]
  stuck: readonly Id[]
  /** What school said since the last look-back. */
  fromSchool: readonly { by: Id; youth: Id; text: string }[]
  numbers: readonly { goalId: Id; rater: Id; value: number }[]
}

/** What the conversation will be about, made from what is there; strengths first, and the child's own words. */
export function Agenda({ seen, table, strengths, fromSchool, ...about }: AgendaProps) {
  const { say } = seen
  const prepared = table.voices.filter(
    ({ kind, text }) => (kind === 'preparation' || kind === 'missing') && text !== '',
  )
  const isYouth = (id: Id) => membersOf(seen).some((one) => one.id === id && one.parts.includes('youth'))
  return (
    <>
      <Card title={say(conversationWords['gesprek.kracht'])}>
        <Lines lines={strengths.map(({ text, by }) => `${nameOf(seen, by)}: ${text}`)} seen={seen} />
      </Card>
      <Voices
        seen={seen}
        title={say(conversationWords['gesprek.stem'])}
        voices={prepared.filter(({ author }) => isYouth(author))}
      />
      <Card title={say(conversationWords['gesprek.doelen'])}>
        <Lines lines={table.goals.map((goal) => goalLine(seen, goal, about.numbers))} seen={seen} />
        <Notable seen={seen} table={table} {...about} />
      </Card>
      <Voices
        seen={seen}
        title={say(conversationWords['gesprek.vooraf'])}
        voices={prepared.filter(({ author }) => !isYouth(author))}
      />
      {fromSchool.length === 0 ? null : (
        <Card title={say(conversationWords['gesprek.school'])}>
          <Lines
            lines={fromSchool.map(({ by, youth, text }) => `${nameOf(seen, by)} (${nameOf(seen, youth)}): ${text}`)}
            seen={seen}
          />
        </Card>
      )}
      <Late seen={seen} table={table} />
      <Tried seen={seen} table={table} />
    </>
  )
}

type Numbers = AgendaProps['numbers']

function goalLine(seen: Reader, goal: AtTable['goals'][number], numbers: Numbers): string {
  const each = membersOf(seen).flatMap(({ id, name }) => {
    const value = scoreOf(numbers, goal.id, id)
    return value === undefined ? [] : [`${name} ${value}`]
  })
  if (each.length === 0) return seen.say(conversationWords['gesprek.doel.leeg'], { goal: goal.title })
  return seen.say(conversationWords['gesprek.doel.cijfers'], { goal: goal.title, scores: each.join(', ') })
}

function Notable({ seen, table, differ, stuck }: Pick<AgendaProps, 'seen' | 'table' | 'differ' | 'stuck'>) {
  const titled = (ids: readonly Id[]) => table.goals.filter(({ id }) => ids.includes(id))
  return (
    <>
      {titled(differ).map((goal) => (
        <p>{seen.say(conversationWords['gesprek.verschil'], { goal: goal.title })}</p>
      ))}
      {titled(stuck).map((goal) => (
        <p>{seen.say(conversationWords['gesprek.tegen'], { goal: goal.title })}</p>
      ))}
      {table.proposals.map((proposal) => {
        const goal = table.goals.find(({ id }) => id === proposal.goalId)
        return goal === undefined ? null : (
          <p>
            {goal.title}. {proposalAsks(seen.say, proposal.grounds, goal.goodEnough)}
          </p>
        )
      })}
    </>
  )
}

function Voices({ seen, title, voices }: { seen: Reader; title: string; voices: readonly ReviewVoice[] }) {
  if (voices.length === 0) return null
  return (
    <Card title={title}>
      {voices.map((voice) =>
        voice.kind === 'missing' ? (
          <p>{seen.say(conversationWords['gesprek.missen'], { name: nameOf(seen, voice.author), text: voice.text })}</p>
        ) : (
          <SaidWords seen={seen} voice={voice} />
        ),
      )}
    </Card>
  )
}

function Late({ seen, table }: { seen: Reader; table: AtTable }) {
  const late = overdue(table.steps, seen.today)
  if (late.length === 0) return null
  return (
    <Card title={seen.say(conversationWords['gesprek.telaat'])}>
      <Lines lines={late.map((step) => stepLine(seen, step))} seen={seen} />
    </Card>
  )
}

function Tried({ seen, table }: { seen: Reader; table: AtTable }) {
  if (table.trials.length === 0) return null
  const until = (day: AtTable['usualNext']) => longDay(seen.viewer.voice, day, seen.today)
  const lines = table.trials.map((trial) =>
    seen.say(lettingGoWords['loslaten.geprobeerd'], { step: trial.part, date: until(trial.untilOn) }),
  )
  return (
    <Card title={seen.say(conversationWords['gesprek.proef'])}>
      <Lines lines={lines} seen={seen} />
    </Card>
  )
}

function Lines({ lines, seen }: { lines: readonly string[]; seen: Reader }) {
  if (lines.length === 0) return <p>{seen.say(reviewWords['review.niksgezegd'])}</p>
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}
