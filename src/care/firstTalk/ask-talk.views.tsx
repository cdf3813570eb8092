import type { Visit } from '#care/entry/trouble.views.tsx'
import { questionWords } from '#care/question/question.words.ts'
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
import { uiWords } from '#ui/ui.words.ts'
import {
  type AskProblem,
  type AskProblems,
  kindsAt,
  most,
  norm,
  type TalkField,
  type TalkPlace,
  type TypedTalk,
  ways,
} from './first-talk.ts'
import { firstTalkWords as words } from './first-talk.words.ts'

const allWords = { ...questionWords, ...words }

const problemWords = {
  place: { choose: 'vraag.fout.gemeente' },
  kind: { choose: 'praat.fout.wie' },
  name: { missing: 'vraag.fout.naam', tooLong: 'vraag.fout.naamlang' },
  way: { choose: 'praat.fout.hoe' },
  reach: { missing: 'vraag.fout.bereik', noNumber: 'praat.fout.nummer', noMail: 'praat.fout.mail' },
  times: { missing: 'vraag.fout.wanneer' },
  about: {},
} as const satisfies Record<TalkField, Partial<Record<AskProblem, keyof typeof allWords>>>

export function askProblemText(say: Say, problems: AskProblems, field: TalkField): string | undefined {
  const problem = problems[field]
  if (problem === undefined) return undefined
  const own: Partial<Record<AskProblem, keyof typeof allWords>> = problemWords[field]
  return say(allWords[own[problem] ?? 'vraag.fout.lang'] as (typeof allWords)['vraag.fout.lang'])
}

type AskTalkProps = {
  say: Say
  visit: Visit
  /** Of this sending; sent again it is the same talk. */
  op: string
  phone: string
  places: readonly TalkPlace[]
  typed: TypedTalk
  problems: AskProblems
}
type PartProps = { say: Say; typed: TypedTalk; error: (field: TalkField) => string | undefined }

/** for whom, a first name that may be invented, and a way to reach. Nothing else is asked. */
export function AskTalkForm({ say, visit, op, phone, places, typed, problems }: AskTalkProps) {
  const part: PartProps = { say, typed, error: (field) => askProblemText(say, problems, field) }
  return (
    <Stack>
      <p class="onsplan-lead">{say(words['praat.uitleg'])}</p>
      <p>{say(words['praat.vrij'])}</p>
      <PhoneText text={say(questionWords['vraag.gevaar'])} phone={phone} />
      <Form action="/praten" csrf={visit.csrf} op={op} notOnDevice>
        {places.length > 1 ? (
          <Radios
            say={say}
            name="place"
            label={say(questionWords['vraag.gemeente'])}
            options={places.map(({ id, name }) => ({ value: id, label: name }))}
            value={typed.place}
            error={part.error('place')}
          />
        ) : null}
        <WhoAsks {...part} places={places} />
        <HowToReach {...part} />
        <p class="onsplan-help">{say(words['praat.bewaren'], { days: norm.keptDays, most: norm.unansweredDays })}</p>
        <Button>{say(words['praat.stuur'])}</Button>
      </Form>
    </Stack>
  )
}

/** Who chose what is not there any more chooses again; nobody is taken to be somebody else. */
function WhoAsks({ say, typed, error, places }: PartProps & { places: readonly TalkPlace[] }) {
  const kinds = kindsAt(places)
  const [only] = kinds
  return (
    <>
      {kinds.length === 1 && only !== undefined && typed.kind === only ? (
        <>
          <p>{say(words[`praat.alleen.${only}`])}</p>
          <input type="hidden" name="kind" value={only} />
        </>
      ) : (
        <Radios
          say={say}
          name="kind"
          label={say(words['praat.wie'])}
          options={kinds.map((kind) => ({ value: kind, label: say(words[`praat.wie.${kind}`]) }))}
          value={typed.kind}
          error={error('kind')}
        />
      )}
      <Field
        say={say}
        name="name"
        label={say(questionWords['vraag.naam'])}
        help={say(words['praat.naam.hulp'])}
        autocomplete="given-name"
        value={typed.name}
        error={error('name')}
      >
        <EyeSentence>{say(words['praat.leest'])}</EyeSentence>
      </Field>
    </>
  )
}

function HowToReach({ say, typed, error }: PartProps) {
  const eye = <EyeSentence>{say(words['praat.leest'])}</EyeSentence>
  return (
    <>
      <Radios
        say={say}
        name="way"
        label={say(words['praat.hoe'])}
        options={ways.map((way) => ({
          value: way,
          label: say(words[`praat.hoe.${way}`]),
          reveals: way === 'phone' ? 'inside' : undefined,
        }))}
        value={typed.way}
        error={error('way')}
      >
        <Revealed>
          <Field
            say={say}
            name="times"
            label={say(words['praat.wanneer'])}
            help={say(words['praat.wanneer.hulp'])}
            optional={say(words['praat.wanneer.als'])}
            value={typed.times}
            error={error('times')}
          >
            {eye}
          </Field>
        </Revealed>
      </Radios>
      <Field say={say} name="reach" label={say(words['praat.bereik'])} value={typed.reach} error={error('reach')}>
        {eye}
      </Field>
      <Field
        say={say}
        kind="long"
        name="about"
        label={say(words['praat.waarover'])}
        optional
        most={most.about}
        value={typed.about}
        error={error('about')}
      >
        {eye}
      </Field>
    </>
  )
}

type SentProps = { say: Say; voice: Voice; phone: string; typed: TypedTalk; dueOn: Day; today: Day }

/** What happens now, and what to do in danger. Nothing of what was typed is shown again. */
export function TalkSent({ say, voice, phone, typed, dueOn, today }: SentProps) {
  const way = typed.way === 'mail' ? 'mail' : 'phone'
  return (
    <Stack>
      <Confirmation
        say={say}
        language={voice.language}
        saved={say(words[`praat.klaar.${way}`], { date: longDay(voice, dueOn, today) })}
        next={say(words[`praat.klaar.anders.${way}`])}
      />
      <p>{say(words['praat.klaar.niet'])}</p>
      <PhoneText text={say(words['praat.klaar.eerder'], { phone })} phone={phone} />
      <PhoneText text={say(questionWords['vraag.gevaar'])} phone={phone} />
      <PhoneText text={say(uiWords['help.veiligthuis'])} phone={phone} />
      {typed.kind === 'youth' ? <PhoneText text={say(uiWords['help.kindertelefoon'])} phone={phone} /> : null}
      <p class="onsplan-help">{say(questionWords['vraag.klaar.apparaat'])}</p>
    </Stack>
  )
}
