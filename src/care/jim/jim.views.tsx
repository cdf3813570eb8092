import type { Asked } from '#care/access/family.views.tsx'
import { type Frame, nameOf } from '#care/access/frame.ts'
import type { CircleMember } from '#care/circle/circle.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState, Rows, StepRow } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type Asking, ages, answers, hows, type Jim, type Position } from './jim.ts'
import { jimWords } from './jim.words.ts'

export type Reader = Frame & { say: Say }
export type Told = { asked: Asked; seen: Reader }
export type Errors = Partial<Record<string, string>>

const at = ({ family }: Reader): string => `/gezin/${family.id}/jim`

const OnlyMine = ({ seen }: { seen: Reader }) => (
  <EyeLabel say={seen.say} language={seen.viewer.voice.language} names={[]} />
)

type WhoProps = { seen: Reader; people: readonly CircleMember[]; first: Id | undefined }

/** Who was thought of before stands first. */
const inOrder = (people: readonly CircleMember[], first: Id | undefined): CircleMember[] => [
  ...people.filter(({ id }) => id === first),
  ...people.filter(({ id }) => id !== first),
]

/** Nobody is asked yet: two questions to think by, and the own circle to choose from. */
export function WhoCouldItBe({ seen, people, first }: WhoProps) {
  const { say } = seen
  const toCircle = `/gezin/${seen.family.id}/kring/erbij`
  return (
    <>
      <ul>
        <li>{say(jimWords['jim.vraag'])}</li>
        <li>{say(jimWords['jim.trots'])}</li>
      </ul>
      {people.length === 0 ? (
        <EmptyState text={say(jimWords['jim.wie.leeg'])}>
          <Button href={toCircle}>{say(jimWords['jim.wie.erbij'])}</Button>
        </EmptyState>
      ) : (
        <Card title={say(jimWords['jim.wie'])}>
          <Rows>
            {inOrder(people, first).map(({ id, name, relation }) => (
              <StepRow
                title={name}
                more={id === first ? say(jimWords['jim.wie.eerst']) : relation === '' ? undefined : relation}
                href={`${at(seen)}/vragen/${id}`}
              />
            ))}
          </Rows>
        </Card>
      )}
      <OnlyMine seen={seen} />
      <p class="onsplan-help">{say(jimWords['jim.prive'])}</p>
      {people.length === 0 ? null : <LoneLink href={toCircle}>{say(jimWords['jim.wie.erbij'])}</LoneLink>}
      <p>{say(jimWords['jim.nogniet'])}</p>
    </>
  )
}

const howWords = {
  alone: jimWords['jim.zelf'],
  together: jimWords['jim.samen'],
  card: jimWords['jim.kaart'],
}
const ageWords = {
  adult: jimWords['jim.lijst.18'],
  almostAdult: jimWords['jim.lijst.16'],
  young: jimWords['jim.lijst.jonger'],
}

export function AskForm({
  asked,
  seen,
  name,
  asking,
  errors,
}: Told & { name: string; asking: Asking; errors: Errors }) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Radios
        say={say}
        name="how"
        label={say(jimWords['jim.hoevragen'])}
        value={asking.how}
        error={errors.how}
        options={hows.map((how) => ({ value: how, label: say(howWords[how]) }))}
      />
      <h2>{say(jimWords['jim.lijst'])}</h2>
      <Radios
        say={say}
        name="age"
        label={say(jimWords['jim.lijst.oud'], { name })}
        value={asking.age}
        error={errors.age}
        options={ages.map((age) => ({ value: age, label: say(ageWords[age]) }))}
      />
      <Checkboxes
        say={say}
        name="fits"
        label={name}
        values={asking.isNotParent ? ['notParent'] : []}
        error={errors.fits}
        options={[{ value: 'notParent', label: say(jimWords['jim.lijst.ouder']) }]}
      />
      <OnlyMine seen={seen} />
      <Button>{say(uiWords['knop.verder'])}</Button>
    </Form>
  )
}

/** How to ask, by the way that was chosen. */
export function HowToAsk({ seen, jim, company }: { seen: Reader; jim: Jim; company: string | undefined }) {
  const { say } = seen
  if (jim.how === 'card')
    return (
      <>
        <p>{say(jimWords['jim.tip.kaart'])}</p>
        <Button href={`${at(seen)}/${jim.id}/kaart`}>{say(jimWords['jim.kaart.print'])}</Button>
      </>
    )
  if (jim.how === 'together' && company !== undefined) return <p>{say(jimWords['jim.tip.samen'], { name: company })}</p>
  return <p>{say(jimWords['jim.tip.zelf'])}</p>
}

const answerWords = {
  yes: jimWords['jim.antwoord.ja'],
  no: jimWords['jim.antwoord.nee'],
  thinking: jimWords['jim.antwoord.denkt'],
}

export function AnswerForm({ asked, seen, jim, error }: Told & { jim: Jim; error: string | undefined }) {
  const { say } = seen
  return (
    <Form action={`${at(seen)}/${jim.id}/antwoord`} csrf={asked.csrf} op={asked.fresh()}>
      <Radios
        say={say}
        name="says"
        label={say(jimWords['jim.antwoord'], { name: jim.name })}
        value={jim.answer ?? ''}
        error={error}
        options={answers.map((answer) => ({ value: answer, label: say(answerWords[answer]) }))}
      />
      <OnlyMine seen={seen} />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** Until now nobody knows; the youth decides when that changes. */
export function TellForm({ asked, seen, jim, to, parents }: Told & { jim: Jim; to: string; parents: boolean }) {
  const { say } = seen
  return (
    <Card title={say(jimWords['jim.status.ja'], { name: jim.name })}>
      <p>{say(jimWords['jim.vertel.uitleg'], { name: to })}</p>
      {parents ? (
        <>
          <p>{say(jimWords['jim.ouders'])}</p>
          <p>{say(jimWords['jim.ouders.bang'], { name: to })}</p>
        </>
      ) : null}
      <Form action={`${at(seen)}/${jim.id}/vertel`} csrf={asked.csrf} op={asked.fresh()}>
        <Button>{say(jimWords['jim.vertel'], { name: to })}</Button>
      </Form>
    </Card>
  )
}

export const standWords = {
  yes: jimWords['jim.stand.ja'],
  reluctantYes: jimWords['jim.stand.twijfel'],
  no: jimWords['jim.stand.nee'],
}

/** Who has custody and what each said, as far as it was asked. */
export function Positions({ seen, positions }: { seen: Reader; positions: readonly Position[] }) {
  const { say } = seen
  const shown = positions.filter(({ asked }) => asked)
  if (shown.length === 0) return null
  return (
    <Rows>
      {shown.map(({ holder, says, words }) => {
        const name = nameOf(seen, holder)
        return (
          <StepRow
            title={says === null ? say(jimWords['jim.stand.wacht'], { name }) : say(standWords[says], { name })}
            more={words === '' ? undefined : words}
          />
        )
      })}
    </Rows>
  )
}
