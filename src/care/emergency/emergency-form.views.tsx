import { type Asked, StaffFrame } from '#care/access/family.views.tsx'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { type LookField, type LookProblem, type LookProblems, mostWords } from './emergency.ts'
import { emergencyWords as words } from './emergency.words.ts'
import type { SearchSeen } from './search.views.tsx'

export type LookAnswer = 'nobody' | 'own' | 'tooMany'
type TypedForm = {
  name: string
  born: { day: string; month: string; year: string }
  reason: string
  hears: string
  why: string
}

const problemWords = {
  name: 'pro.nood.fout.naam',
  born: 'pro.nood.fout.geboren',
  reason: 'pro.zoek.reden',
  hears: 'pro.nood.fout.hoort',
  why: 'pro.nood.fout.waarom',
} as const satisfies Record<Exclude<LookProblem, 'tooLong'>, keyof typeof words>

const answerWords = {
  nobody: 'pro.nood.fout.niets',
  own: 'pro.nood.fout.eigen',
  tooMany: 'pro.nood.fout.vaak',
} as const

const textOf = (say: Say, problem: LookProblem): string =>
  problem === 'tooLong' ? say(words['pro.nood.fout.lang'], { max: mostWords }) : say(words[problemWords[problem]])

type LookFormProps = {
  asked: Asked
  seen: SearchSeen
  typed: TypedForm
  problems: LookProblems
  answer?: LookAnswer | undefined
}

/** One person by the whole name and the day of birth, with a reason; there is no list of names to choose from. */
export function LookFormPage({ asked, seen, typed, problems, answer }: LookFormProps) {
  const say = speaker(seen.viewer.voice)
  const fields = Object.entries(problems) as [LookField, LookProblem][]
  const told = [
    ...fields.map(([field, problem]) => ({ field, text: textOf(say, problem) })),
    ...(answer === undefined ? [] : [{ field: 'name', text: say(words[answerWords[answer]]) }]),
  ]
  return (
    <StaffFrame
      asked={asked}
      viewer={seen.viewer}
      tab="search"
      screen={say(words['pro.nood.kop'])}
      back={{ href: '/zoeken', name: say(words['pro.zoek.kop']) }}
      problems={told.length === 0 ? undefined : told}
    >
      {seen.mayLook ? (
        <LookForm say={say} asked={asked} typed={typed} problems={problems} answer={answer} />
      ) : (
        <Card>
          <p>{say(words['pro.nood.rol'])}</p>
        </Card>
      )}
    </StaffFrame>
  )
}

function LookForm({ say, asked, typed, problems, answer }: Omit<LookFormProps, 'seen'> & { say: Say }) {
  const error = (field: LookField) => {
    const problem = problems[field]
    return problem && textOf(say, problem)
  }
  return (
    <Form action="/zoeken/nood" csrf={asked.csrf} op={asked.fresh()}>
      <p>{say(words['pro.nood.uitleg'])}</p>
      <Field
        say={say}
        name="name"
        label={say(words['pro.nood.naam'])}
        help={say(words['pro.nood.naam.hulp'])}
        autocomplete="off"
        value={typed.name}
        error={error('name') ?? (answer === undefined ? undefined : say(words[answerWords[answer]]))}
      />
      <DateField
        say={say}
        name="born"
        label={say(words['pro.nood.geboren'])}
        value={typed.born}
        error={error('born')}
      />
      <Field
        say={say}
        kind="long"
        name="reason"
        label={say(words['pro.nood.waarvoor'])}
        most={mostWords}
        value={typed.reason}
        error={error('reason')}
      >
        <EyeSentence>{say(words['pro.nood.waarvoor.hulp'])}</EyeSentence>
      </Field>
      <WhoHears say={say} typed={typed} error={error} />
      <Button>{say(words['pro.nood.knop'])}</Button>
    </Form>
  )
}

type HearsProps = { say: Say; typed: TypedForm; error: (field: LookField) => string | undefined }

/** The family hears of it, unless somebody writes down why that is not safe now. */
function WhoHears({ say, typed, error }: HearsProps) {
  return (
    <>
      <Radios
        say={say}
        name="hears"
        label={say(words['pro.nood.hoort'])}
        options={[
          { value: 'yes', label: say(words['pro.nood.hoort.ja']) },
          { value: 'no', label: say(words['pro.nood.hoort.nee']) },
        ]}
        value={typed.hears}
        error={error('hears')}
      />
      <Field
        say={say}
        kind="long"
        name="why"
        label={say(words['pro.nood.waarom'])}
        help={say(words['pro.nood.waarom.hulp'])}
        most={mostWords}
        value={typed.why}
        error={error('why')}
        optional
      />
    </>
  )
}
