import type { Jim } from '#care/jim/jim.ts'
import type { Told } from '#care/jim/jim.views.tsx'
import { otherName } from '#care/jimArrangement/jim-arrangement.views.tsx'
import { longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Facts, LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type CheckText, type CheckWords, checkTexts, isCheckDue, type JimCheck, lengths } from './jim-check.ts'
import { jimCheckWords as words } from './jim-check.words.ts'

type Of = Told & { jim: Jim }

type HowItGoesProps = Of & {
  checks: readonly JimCheck[]
  typed: CheckWords
  errors: Partial<Record<CheckText, string>>
}

/** J-05 and N-01: the question when it is time, and the newest words of each of the two. */
export function HowItGoes(props: HowItGoesProps) {
  const { seen, jim, checks } = props
  const { say, viewer, today } = seen
  const mine = checks.find(({ author }) => author === viewer.person)
  const theirs = checks.find(({ author }) => author !== viewer.person)
  const isDue = isCheckDue(jim, viewer.person, today)
  const next = mine === undefined ? undefined : longDay(viewer.voice, mine.nextOn, today)
  return (
    <>
      {isDue ? <CheckForm {...props} /> : null}
      {!isDue && next === undefined ? <p>{say(words['jimcheck.later'])}</p> : null}
      {mine === undefined ? null : (
        <Card title={say(words['jimcheck.mijn'])}>
          <Said seen={seen} check={mine} />
          <EyeLabel say={say} language={viewer.voice.language} names={[otherName(props)]} />
        </Card>
      )}
      {theirs === undefined ? null : (
        <Card title={say(words['jimcheck.ander'], { name: otherName(props) })}>
          <Said seen={seen} check={theirs} />
        </Card>
      )}
      {isDue || next === undefined ? null : <p>{say(words['jimcheck.volgende'], { date: next })}</p>}
    </>
  )
}

function Said({ seen, check }: Pick<Of, 'seen'> & { check: JimCheck }) {
  const facts = checkTexts.filter((field) => check[field] !== '')
  return <Facts facts={facts.map((field) => ({ name: seen.say(words[`jimcheck.${field}`]), value: check[field] }))} />
}

function CheckForm(props: HowItGoesProps) {
  const { asked, seen, typed, errors } = props
  const { say, viewer } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(words['jimcheck.uitleg'])}</p>
      {checkTexts.map((field) => (
        <Field
          say={say}
          kind="long"
          name={field}
          label={say(words[`jimcheck.${field}`])}
          value={typed[field]}
          error={errors[field]}
          most={lengths[field]}
          optional={field === 'drop'}
        >
          <EyeLabel say={say} language={viewer.voice.language} names={[otherName(props)]} />
        </Field>
      ))}
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** N-01: the question when it is time, or only the way there. */
export function CheckCard({ seen, jim }: Pick<Of, 'seen' | 'jim'>) {
  const { say, family, viewer, today } = seen
  const to = `/gezin/${family.id}/netwerk/hoe-gaat-het/${jim.id}`
  if (!isCheckDue(jim, viewer.person, today)) return <LoneLink href={to}>{say(words['jimcheck.kop'])}</LoneLink>
  return (
    <Card title={say(words['jimcheck.kop'])}>
      <p>{say(words['jimcheck.uitleg'])}</p>
      <Button kind="other" href={to}>
        {say(words['jimcheck.begin'])}
      </Button>
    </Card>
  )
}
