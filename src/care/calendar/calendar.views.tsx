import type { Visit } from '#care/entry/trouble.views.tsx'
import type { Say } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { calendarWords as words } from './calendar.words.ts'

export const calendarPlace = '/instellingen/agenda'

type OwnProps = {
  say: Say
  visit: Visit
  /** Where the own calendar asks; null without a feed. */
  address: string | null
  /** It was just stopped. */
  stopped: boolean
}

/** the address at which the own calendar asks, made and stopped in one press. */
export function OwnCalendar({ say, visit, address, stopped }: OwnProps) {
  return (
    <Stack>
      {stopped ? <Banner icon="check">{say(words['agenda.gestopt'])}</Banner> : null}
      <p>{say(words[address === null ? 'agenda.zelf' : 'agenda.loopt'])}</p>
      <p>{say(words['afspraak.agenda.uitleg'])}</p>
      {address === null ? (
        <Form action={calendarPlace} csrf={visit.csrf} op={visit.fresh()}>
          <Button>{say(words['agenda.maak'])}</Button>
        </Form>
      ) : (
        <Running say={say} visit={visit} address={address} />
      )}
    </Stack>
  )
}

function Running({ say, visit, address }: { say: Say; visit: Visit; address: string }) {
  return (
    <>
      <Acts>
        <Button href={address.replace(/^https?:/, 'webcal:')}>{say(words['agenda.open'])}</Button>
      </Acts>
      <p>{say(words['agenda.lukt'])}</p>
      <Card title={say(words['agenda.adres'])}>
        <p>{address}</p>
        <p>{say(words['agenda.geheim'])}</p>
      </Card>
      <Form action={`${calendarPlace}/stop`} csrf={visit.csrf} op={visit.fresh()}>
        <p>{say(words['agenda.stopt'])}</p>
        <Button kind="other">{say(words['agenda.stop'])}</Button>
      </Form>
    </>
  )
}

/** Beside an appointment: a file for the own calendar, and what stands in it. */
export function InMyCalendar({ say, href }: { say: Say; href: string }) {
  return (
    <>
      <LoneLink href={href}>{say(words['afspraak.agenda'])}</LoneLink>
      <p class="onsplan-help">{say(words['agenda.bestand'])}</p>
    </>
  )
}

/** That an appointment was called off, and what to do with a file that was kept: it does not change by itself. */
export function CalledOff({ say, children }: { say: Say; children: string }) {
  return (
    <>
      <p>{children}</p>
      <p class="onsplan-help">{say(words['agenda.haalweg'])}</p>
    </>
  )
}
