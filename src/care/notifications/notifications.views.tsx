import { entryWords } from '#care/entry/entry.words.ts'
import type { Visit } from '#care/entry/trouble.views.tsx'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import type { Say, Voice } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { Radios, Revealed } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { channels, levels, type NotificationChoice, rhythms } from './notification.ts'
import { notificationWords as words } from './notifications.words.ts'

type Told = { say: Say; visit: Visit; voice: Voice }
type OwnProps = Told & {
  choice: NotificationChoice
  pausedUntil: Day | null
  /** The own mobile number as it is typed, and whether a text message can leave here. */
  number: string
  sendsTexts: boolean
  saved: boolean
  days: string
  problem: { field: 'days' | 'number'; text: string } | undefined
}

/** when and how somebody hears, what may stand in it, and a rest of one to fourteen days. */
export function OwnNotifications({ saved, choice, sendsTexts, ...told }: OwnProps) {
  const { say, visit } = told
  return (
    <Stack>
      {saved ? <Banner icon="check">{say(entryWords['inst.opslaan'])}</Banner> : null}
      <Form action="/instellingen/berichten" csrf={visit.csrf} op={visit.fresh()}>
        <Radios
          say={say}
          name="rhythm"
          label={say(words['inst.bericht'])}
          value={choice.rhythm}
          options={rhythms.map((value) => ({
            ...{ value, label: say(words[`inst.bericht.${value}`]) },
            ...(value === 'daily' ? { help: say(words['inst.bericht.daily.uitleg']) } : {}),
          }))}
        />
        <Radios
          say={say}
          name="level"
          label={say(words['inst.soort'])}
          value={choice.level}
          options={levels.map((value) => ({ value, label: say(words[`inst.soort.${value}`]) }))}
        />
        {sendsTexts ? <Channels choice={choice} {...told} /> : null}
        <p>{say(words['inst.stil'])}</p>
        <p>{say(words['inst.nooit'])}</p>
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
      <Card title={say(words['inst.pauze'])}>
        <p>{say(words['inst.pauze.belofte'])}</p>
        <Pause {...told} />
      </Card>
    </Stack>
  )
}

type TypedProps = Omit<OwnProps, 'choice' | 'saved' | 'sendsTexts'>

function Channels({ say, choice, number, problem }: TypedProps & Pick<OwnProps, 'choice'>) {
  return (
    <Radios
      say={say}
      name="channel"
      label={say(words['inst.weg'])}
      value={choice.channel}
      options={channels.map((value) => ({
        ...{ value, label: say(words[`inst.weg.${value}`]) },
        ...(value === 'sms' ? { help: say(words['inst.weg.sms.uitleg']), reveals: 'inside' as const } : {}),
      }))}
    >
      <Revealed>
        <Field
          say={say}
          kind="tel"
          name="number"
          label={say(words['inst.mobiel'])}
          help={say(words['inst.mobiel.uitleg'])}
          value={number}
          error={problem?.field === 'number' ? problem.text : undefined}
          autocomplete="tel"
          width={16}
        >
          <EyeSentence>{say(words['inst.mobiel.oog'])}</EyeSentence>
        </Field>
      </Revealed>
    </Radios>
  )
}

function Pause({ say, visit, voice, pausedUntil, days, problem }: TypedProps) {
  if (pausedUntil !== null)
    return (
      <Form action="/instellingen/berichten/verder" csrf={visit.csrf} op={visit.fresh()}>
        <p>{say(words['inst.pauze.tot'], { date: longDay(voice, pausedUntil, dayOf(visit.now)) })}</p>
        <Button kind="other">{say(words['inst.pauze.stop'])}</Button>
      </Form>
    )
  return (
    <Form action="/instellingen/berichten/even-niet" csrf={visit.csrf} op={visit.fresh()}>
      <Field
        say={say}
        kind="number"
        name="days"
        label={say(words['inst.pauzedagen'])}
        value={days}
        error={problem?.field === 'days' ? problem.text : undefined}
        width={4}
      />
      <Button kind="other">{say(words['inst.pauze.knop'])}</Button>
    </Form>
  )
}
