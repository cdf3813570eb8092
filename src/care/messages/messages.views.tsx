import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { dayIn, namesIn } from '#care/familyGroupPlan/told.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import type { OtherParent, TwoHomes } from '#care/twoHomes/two-homes.ts'
import { AskFirst, Together } from '#care/twoHomes/two-homes.views.tsx'
import { dayOf } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState, Rows, StepRow } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { norm, type Subject, type Told } from './message.ts'
import { messageWords as words } from './messages.words.ts'
import { type TypedMessage, type WriteErrors, WriteForm } from './write.views.tsx'

export const at = ({ family }: Reader, rest = '') => `/gezin/${family.id}/berichten${rest}`

export const titleOf = ({ say }: Pick<Reader, 'say'>, { title }: Subject): string =>
  title ?? say(words['bericht.over.plan'])

/** Who cannot wait calls who coordinates, or the help desk where nobody does. */
export function Urgent({ seen }: { seen: Reader }) {
  const coordinator = coordinatorOf(seen)
  if (coordinator?.id === seen.viewer.person) return null
  const phone = coordinator?.phone ?? seen.viewer.helpDeskPhone
  return <PhoneText text={seen.say(words['bericht.dringend'], { phone })} phone={phone} />
}

type ListProps = {
  asked: Asked
  seen: Reader
  messages: readonly Told[]
  /** The open plan, when this viewer reads it. */
  plan: Id | undefined
  apart: readonly OtherParent[]
}

export function MessageList({ asked, seen, messages, plan, apart }: ListProps) {
  const { say } = seen
  const noPlan = plan === undefined
  const begin = (
    <Button href={noPlan ? `/gezin/${seen.family.id}/plan` : at(seen, `/plan/${plan}`)}>
      {say(noPlan ? uiWords['bevestig.naar.plan'] : words['bericht.nieuw'])}
    </Button>
  )
  return (
    <>
      {messages.length === 0 ? (
        <EmptyState text={say(words['bericht.leeg'])}>{begin}</EmptyState>
      ) : (
        <>
          <MessageRows seen={seen} messages={messages} />
          {begin}
        </>
      )}
      <Urgent seen={seen} />
      {seen.isFamily ? <p class="onsplan-help">{say(words['bericht.gelezen'])}</p> : null}
      {seen.isFamily || seen.isCoordinator ? (
        <LoneLink href={`/gezin/${seen.family.id}/rust`}>{say(words['bericht.rust'])}</LoneLink>
      ) : null}
      {apart.map((parent) => (
        <Together asked={asked} seen={seen} parent={parent} />
      ))}
    </>
  )
}

function MessageRows({ seen, messages }: Pick<ListProps, 'seen' | 'messages'>) {
  return (
    <Rows>
      {messages.map(({ message, subject, lines, readers }) => {
        const last = lines.at(-1)
        const names = namesIn(
          seen,
          readers.filter((id) => id !== seen.viewer.person),
        )
        const values = { names, name: nameOf(seen, last?.author ?? ''), date: dayIn(seen, dayOf(last?.at ?? seen.at)) }
        return (
          <StepRow
            title={titleOf(seen, subject)}
            href={at(seen, `/${message.id}`)}
            more={seen.say(words[names === '' ? 'bericht.laatst.alleen' : 'bericht.laatst'], values)}
          />
        )
      })}
    </Rows>
  )
}

type NewProps = {
  asked: Asked
  seen: Reader
  subject: Subject
  earlier: readonly Told[]
  /** Parents in two homes among who may read this. */
  apart: readonly TwoHomes[]
  tone: boolean
  typed: TypedMessage
  errors: WriteErrors
}

export function NewMessage({ asked, seen, subject, earlier, apart, tone, typed, errors }: NewProps) {
  const { say, viewer } = seen
  const isKept = (id: Id) =>
    apart.some(
      ({ one, other, bothWant }) => !bothWant && [one, other].includes(id) && [one, other].includes(viewer.person),
    )
  const others = subject.known.filter((id) => id !== viewer.person)
  const choice = others.filter((id) => !isKept(id))
  return (
    <>
      <p>
        {say(words['bericht.over'])} <span class="onsplan-typed">{titleOf(seen, subject)}</span>
      </p>
      {earlier.length === 0 ? null : (
        <Card title={say(words['bericht.eerder'])}>
          <MessageRows seen={seen} messages={earlier} />
        </Card>
      )}
      <AskFirst seen={seen} kept={others.filter(isKept)} />
      {choice.length === 0 ? (
        <p>{say(words['bericht.niemand'])}</p>
      ) : (
        <WriteForm asked={asked} seen={seen} choice={choice} tone={tone} typed={typed} errors={errors} />
      )}
      <Answers seen={seen} readers={choice} />
      <Urgent seen={seen} />
    </>
  )
}

/** How soon who coordinates answers; promised only of somebody who reads it. */
export function Answers({ seen, readers }: { seen: Reader; readers: readonly Id[] }) {
  const coordinator = coordinatorOf(seen)
  if (coordinator === undefined || coordinator.role === null || coordinator.id === seen.viewer.person) return null
  if (!readers.includes(coordinator.id)) return null
  const values = { name: coordinator.name, count: norm.messageDays }
  return <p class="onsplan-help">{seen.say(words['bericht.wanneer'], values)}</p>
}
