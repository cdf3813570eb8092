import type { Viewer } from '#care/access/frame.ts'
import type { Visit } from '#care/entry/trouble.views.tsx'
import { type Day, longDay } from '#platform/dates.ts'
import type { Say, Voice } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Stack } from '#ui/card.views.tsx'
import { Radios, Revealed } from '#ui/choice.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import {
  type AskPlace,
  most,
  norm,
  type QuestionField,
  type QuestionProblems,
  type TypedQuestion,
  waysIn,
} from './question.ts'
import { questionWords as words } from './question.words.ts'

type Error = (field: QuestionField) => string | undefined
export type AskFormProps = {
  say: Say
  visit: Visit
  /** Of this sending; sent again it is the same question. */
  op: string
  phone: string
  places: readonly AskPlace[]
  typed: TypedQuestion
  problems: QuestionProblems
}

const problemWords = {
  place: { noPlace: 'vraag.fout.gemeente' },
  words: { missing: 'vraag.fout.veld' },
  name: { missing: 'vraag.fout.naam', tooLong: 'vraag.fout.naamlang' },
  reach: { noWay: 'vraag.fout.bereik', notSafe: 'vraag.fout.onveilig' },
  safe: { noChoice: 'vraag.fout.veilig' },
  times: { noTimes: 'vraag.fout.wanneer' },
  tried: {},
} as const satisfies Record<QuestionField, Record<string, keyof typeof words>>

export function problemText(say: Say, problems: QuestionProblems, field: QuestionField): string | undefined {
  const problem = problems[field]
  if (problem === undefined) return undefined
  const own: Partial<Record<string, keyof typeof words>> = problemWords[field]
  return say(words[own[problem] ?? 'vraag.fout.lang'] as (typeof words)['vraag.fout.lang'])
}

/** what is going on, what was tried, a first name and a way to reach. Nothing else is asked. */
export function AskForm({ say, visit, op, phone, places, typed, problems }: AskFormProps) {
  const error: Error = (field) => problemText(say, problems, field)
  return (
    <Stack>
      <p class="onsplan-lead">{say(words['vraag.uitleg'])}</p>
      <PhoneText text={say(words['vraag.gevaar'])} phone={phone} />
      <Form action="/vraag" csrf={visit.csrf} op={op} notOnDevice>
        {places.length > 1 ? (
          <Radios
            say={say}
            name="place"
            label={say(words['vraag.gemeente'])}
            options={places.map(({ id, name }) => ({ value: id, label: name }))}
            value={typed.place}
            error={error('place')}
          />
        ) : null}
        <OwnQuestion say={say} typed={typed} error={error} />
        <Reach say={say} typed={typed} error={error} />
        <p class="onsplan-help">{say(words['vraag.bewaren'], { days: norm.keptDays })}</p>
        <Button>{say(words['vraag.stuur'])}</Button>
      </Form>
    </Stack>
  )
}

type PartProps = { say: Say; typed: TypedQuestion; error: Error }

/** D-STO-06: what helped already is asked before anything about help. */
function OwnQuestion({ say, typed, error }: PartProps) {
  return (
    <>
      <Field
        say={say}
        kind="long"
        name="words"
        label={say(words['vraag.veld'])}
        most={most.words}
        value={typed.words}
        error={error('words')}
      >
        <EyeSentence>{say(words['vraag.leest'])}</EyeSentence>
      </Field>
      <Field
        say={say}
        kind="long"
        name="tried"
        label={say(words['vraag.zelf'])}
        optional
        most={most.tried}
        value={typed.tried}
        error={error('tried')}
      >
        <EyeSentence>{say(words['vraag.leest'])}</EyeSentence>
      </Field>
    </>
  )
}

function Reach({ say, typed, error }: PartProps) {
  return (
    <>
      <Field
        say={say}
        name="name"
        label={say(words['vraag.naam'])}
        autocomplete="given-name"
        value={typed.name}
        error={error('name')}
      >
        <EyeSentence>{say(words['vraag.leest'])}</EyeSentence>
      </Field>
      <Field
        say={say}
        name="reach"
        label={say(words['vraag.bereik'])}
        help={say(words['vraag.bereik.hulp'])}
        value={typed.reach}
        error={error('reach')}
      >
        <EyeSentence>{say(words['vraag.leest'])}</EyeSentence>
      </Field>
      <Radios
        say={say}
        name="safe"
        label={say(words['vraag.veiligbellen'])}
        help={say(words['vraag.veilig.mail'])}
        options={[
          { value: 'yes', label: say(words['vraag.veilig.ja']) },
          { value: 'atTimes', label: say(words['vraag.veilig.soms']), reveals: 'inside' },
          { value: 'no', label: say(words['vraag.veilig.nee']) },
        ]}
        value={typed.safe}
        error={error('safe')}
      >
        <Revealed>
          <Field
            say={say}
            name="times"
            label={say(words['vraag.wanneer'])}
            help={say(words['vraag.wanneer.hulp'])}
            optional={say(words['vraag.wanneer.als'])}
            value={typed.times}
            error={error('times')}
          >
            <EyeSentence>{say(words['vraag.leest'])}</EyeSentence>
          </Field>
        </Revealed>
      </Radios>
    </>
  )
}

type ReceivedProps = {
  say: Say
  voice: Voice
  phone: string
  typed: TypedQuestion
  contact: string
  dueOn: Day
  today: Day
}

/** Who answers, and before when (D-STO-02). Nothing of what was typed is shown again. */
export function Received({ say, voice, phone, typed, contact, dueOn, today }: ReceivedProps) {
  const calls = waysIn(typed.reach).phone !== null && typed.safe !== 'no'
  const values = { name: contact, date: longDay(voice, dueOn, today) }
  return (
    <Stack>
      <Confirmation
        say={say}
        language={voice.language}
        saved={say(words[calls ? 'vraag.klaar' : 'vraag.klaar.mail'], values)}
        seenBy={[contact]}
      />
      <PhoneText text={say(words['vraag.klaar.eerder'], { phone })} phone={phone} />
      <p class="onsplan-help">{say(words['vraag.klaar.apparaat'])}</p>
    </Stack>
  )
}

/** Nobody takes questions here now, or too many came from one place: then there is a number to call. */
export function CallInstead({ text, phone }: { text: string; phone: string }) {
  return (
    <div class="onsplan-empty">
      <PhoneText text={text} phone={phone} />
    </div>
  )
}

/** Whom somebody calls here: the own municipality's number, or the one of this house. */
export const phoneFor = ({ house }: Visit, viewer: Viewer | undefined): string =>
  viewer?.helpDeskPhone ?? house.helpDeskPhone
