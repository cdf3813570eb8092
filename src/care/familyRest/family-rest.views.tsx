import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { dayIn, leaderOf } from '#care/familyGroupPlan/told.views.tsx'
import { notificationWords } from '#care/notifications/notifications.words.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import type { FamilyRest } from './family-rest.ts'
import { familyRestWords as words } from './family-rest.words.ts'

type RestProps = {
  asked: Asked
  seen: Reader & { isCoordinator: boolean }
  rest: FamilyRest | null
  days: string
  error: string | undefined
}

/** Until when nobody is mailed, and ending it; or asking for it, by who coordinates. */
export function RestPage({ asked, seen, rest, days, error }: RestProps) {
  const { say } = seen
  return (
    <>
      {rest === null ? (
        <NoRest asked={asked} seen={seen} days={days} error={error} />
      ) : (
        <Form action={`${asked.path}/${rest.id}/stop`} csrf={asked.csrf} op={asked.fresh()}>
          <p class="onsplan-lead">
            {say(words['rust.tot'], { name: nameOf(seen, rest.person), date: dayIn(seen, rest.untilOn) })}
          </p>
          <Button kind="other">{say(notificationWords['inst.pauze.stop'])}</Button>
        </Form>
      )}
      <p class="onsplan-help">{say(words['rust.wel'])}</p>
      <p class="onsplan-help">{say(words['rust.bellen'])}</p>
    </>
  )
}

function NoRest({ asked, seen, days, error }: Omit<RestProps, 'rest'>) {
  const { say } = seen
  if (!seen.isCoordinator)
    return (
      <>
        <p>{say(words['rust.vraag'], { name: leaderOf(seen) })}</p>
        <LoneLink href="/instellingen/berichten">{say(words['rust.zelf'])}</LoneLink>
      </>
    )
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(words['pro.rust.uitleg'])}</p>
      <Field
        say={say}
        kind="number"
        name="days"
        label={say(notificationWords['inst.pauzedagen'])}
        value={days}
        error={error}
        width={4}
      >
        <EyeSentence>{say(words['pro.rust.wie'])}</EyeSentence>
      </Field>
      <Button>{say(notificationWords['inst.pauze.knop'])}</Button>
    </Form>
  )
}
