import type { Viewer } from '#care/access/frame.ts'
import { calendarPlace } from '#care/calendar/calendar.views.tsx'
import { calendarWords } from '#care/calendar/calendar.words.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import type { Visit } from '#care/entry/trouble.views.tsx'
import { clockTime, dayOf, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Details, Rows, Stack, StepRow, Tag } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { ownMailWords } from './own-mail.words.ts'

type Device = { id: string; device: 'own' | 'shared' | 'work'; startedAt: string; current: boolean }

export type SettingsProps = {
  say: Say
  visit: Visit
  viewer: Viewer | undefined
  devices: readonly Device[]
  saved: boolean
  /** The address to sign in with was just changed. */
  mailChanged: boolean
}

/** how it reads first, then where one is signed in. */
export function Settings({ say, visit, viewer, devices, saved, mailChanged }: SettingsProps) {
  return (
    <Stack>
      {saved ? <Banner icon="check">{say(entryWords['inst.opslaan'])}</Banner> : null}
      {mailChanged ? <Banner icon="check">{say(ownMailWords['inst.mail.klaar'])}</Banner> : null}
      <Form action="/instellingen" csrf={visit.csrf}>
        <Choices say={say} visit={visit} viewer={viewer} />
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
      {viewer === undefined ? null : <Devices say={say} visit={visit} viewer={viewer} devices={devices} />}
      {viewer === undefined ? null : (
        <Card title={say(ownMailWords['inst.bericht.ga'])}>
          <LoneLink href="/instellingen/berichten">{say(ownMailWords['inst.bericht.kies'])}</LoneLink>
        </Card>
      )}
      {viewer === undefined ? null : (
        <Card title={say(calendarWords['agenda.kop'])}>
          <LoneLink href={calendarPlace}>{say(calendarWords['agenda.kies'])}</LoneLink>
        </Card>
      )}
      {viewer === undefined ? null : (
        <Card title={say(ownMailWords['inst.mail.kop'])}>
          <LoneLink href="/instellingen/mail">{say(ownMailWords['inst.mail.wijzig'])}</LoneLink>
        </Card>
      )}
      <Card title={say(entryWords['inst.meer'])}>
        <LoneLink href="/hulp">{say(uiWords['help.knop'])}</LoneLink>
        <LoneLink href="/veilig">{say(entryWords['veilig.kop'])}</LoneLink>
        <LoneLink href="/privacy">{say(entryWords['priv.kop'])}</LoneLink>
      </Card>
    </Stack>
  )
}

function Choices({ say, visit, viewer }: Pick<SettingsProps, 'say' | 'visit' | 'viewer'>) {
  const { language, form } = viewer?.voice ?? visit.look.voice
  return (
    <>
      <One say={say} name="language" label="inst.taal" value={language} options={{ nl: 'taal.nl', en: 'taal.en' }} />
      <One say={say} name="form" label="inst.aanspreken" value={form} options={{ je: 'inst.je', u: 'inst.u' }} />
      <One
        say={say}
        name="textSize"
        label="inst.letters"
        value={viewer?.textSize ?? visit.look.textSize}
        options={{
          normal: 'inst.letters.gewoon',
          large: 'inst.letters.groot',
          'very-large': 'inst.letters.heelgroot',
        }}
      />
      {viewer === undefined ? null : (
        <>
          <One
            say={say}
            name="theme"
            label="inst.kleuren"
            value={viewer.theme ?? 'device'}
            options={{
              device: 'inst.kleuren.toestel',
              paper: 'inst.kleuren.gewoon',
              contrast: 'inst.kleuren.sterk',
              evening: 'inst.kleuren.avond',
            }}
          />
          <One
            say={say}
            name="motion"
            label="inst.bewegen"
            value={viewer.calm ? 'calm' : 'normal'}
            options={{ normal: 'inst.beweegt', calm: 'inst.rustig' }}
          />
          <One
            say={say}
            name="readAloud"
            label="inst.voorlezen"
            value={viewer.readAloud ? 'yes' : 'no'}
            options={{ yes: 'knop.ja', no: 'knop.nee' }}
          />
        </>
      )}
    </>
  )
}

const choiceWords = {
  ...entryWords,
  'taal.nl': uiWords['taal.nl'],
  'taal.en': uiWords['taal.en'],
  'knop.ja': uiWords['knop.ja'],
  'knop.nee': uiWords['knop.nee'],
}

type Label = 'inst.taal' | 'inst.aanspreken' | 'inst.letters' | 'inst.kleuren' | 'inst.bewegen' | 'inst.voorlezen'
type OptionKey = 'taal.nl' | 'taal.en' | 'inst.je' | 'inst.u' | 'inst.rustig' | 'inst.beweegt' | 'knop.ja' | 'knop.nee'
type Kind =
  | `inst.letters.${'gewoon' | 'groot' | 'heelgroot'}`
  | `inst.kleuren.${'toestel' | 'gewoon' | 'sterk' | 'avond'}`
type OneProps = { say: Say; name: string; label: Label; value: string; options: Record<string, OptionKey | Kind> }

function One({ say, name, label, value, options }: OneProps) {
  return (
    <Radios
      say={say}
      name={name}
      label={say(entryWords[label])}
      value={value}
      options={Object.entries(options).map(([each, key]) => ({ value: each, label: say(choiceWords[key]) }))}
    />
  )
}

// Of more places than these the half is shown, this one and the newest first; the rest lies behind a fold.
const mostDevices = 6

function Devices({ say, visit, viewer, devices }: Omit<SettingsProps, 'saved' | 'mailChanged'> & { viewer: Viewer }) {
  const others = devices.filter((each) => !each.current)
  const all = [...devices.filter((each) => each.current), ...others]
  const shown = all.length > mostDevices ? all.slice(0, mostDevices / 2) : all
  const rest = all.slice(shown.length)
  const row = (each: Device) => (
    <StepRow
      title={say(entryWords[`inst.toestel.${each.device}`])}
      more={since(say, visit, viewer, new Date(each.startedAt))}
      tag={each.current ? <Tag>{say(entryWords['inst.toestel.dit'])}</Tag> : undefined}
    >
      {each.current ? null : <SignOutThere say={say} visit={visit} which={each.id} text="inst.toestel.uit" />}
    </StepRow>
  )
  return (
    <Card title={say(entryWords['inst.toestellen'])}>
      <Rows>{shown.map(row)}</Rows>
      {rest.length === 0 ? null : (
        <Details summary={say(entryWords['inst.toestel.meer'], { count: rest.length })}>
          <Rows>{rest.map(row)}</Rows>
        </Details>
      )}
      {others.length < 2 ? null : <SignOutThere say={say} visit={visit} which="" text="inst.toestel.alle" />}
      <Form action="/uitloggen" csrf={visit.csrf}>
        <Button kind="other">{say(entryWords['inlog.uitknop'])}</Button>
      </Form>
    </Card>
  )
}

const since = (say: Say, visit: Visit, { voice }: Viewer, at: Date): string =>
  say(entryWords['inst.toestel.sinds'], { date: longDay(voice, dayOf(at), dayOf(visit.now)), time: clockTime(at) })

type SignOutProps = { say: Say; visit: Visit; which: string; text: 'inst.toestel.uit' | 'inst.toestel.alle' }

function SignOutThere({ say, visit, which, text }: SignOutProps) {
  return (
    <Form action="/instellingen/uitloggen" csrf={visit.csrf} bare>
      <input type="hidden" name="which" value={which} />
      <Button kind="plain">{say(entryWords[text])}</Button>
    </Form>
  )
}
