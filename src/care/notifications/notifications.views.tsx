import { entryWords } from '#care/entry/entry.words.ts'
import type { Visit } from '#care/entry/trouble.views.tsx'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import type { Say, Voice } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { levels, type NotificationChoice, rhythms } from './notification.ts'
import { notificationWords as words } from './notifications.words.ts'

type Told = { say: Say; visit: Visit; voice: Voice }
type OwnProps = Told & {
  choice: NotificationChoice
  pausedUntil: Day | null
  saved: boolean
  days: string
  error: string | undefined
}

/** when somebody hears by mail, what may stand in it, and a rest of one to fourteen days. */
export function OwnNotifications({ choice, saved, ...told }: OwnProps) {
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

function Pause({ say, visit, voice, pausedUntil, days, error }: Omit<OwnProps, 'choice' | 'saved'>) {
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
        error={error}
        width={4}
      />
      <Button kind="other">{say(words['inst.pauze.knop'])}</Button>
    </Form>
  )
}
