import { nameOf } from '#care/access/frame.ts'
import { dayIn } from '#care/familyGroupPlan/told.views.tsx'
import { isOpen, matchPlace } from '#care/matchRequest/match-request.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { DateField, type TypedDate } from '#ui/date-field.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { begun, choices, chooseUntil, mayChoose, mayCount, mostTalks, talksIn, talksOver } from './buddy-talks.ts'
import { buddyTalkWords as words } from './buddy-talks.words.ts'
import { type MatchProps, nameOfFound } from './match.views.tsx'

type TalksProps = MatchProps & { talked: TypedDate; error: string | undefined }

/** How many talks there were, the next one, and after the last the choice. */
export function BuddyTalks(props: TalksProps) {
  const { seen, match } = props
  const { say, today } = seen
  if (!begun(match, today)) return null
  const talks = talksIn(match.facts)
  const count = say(words['maatje.gesprekken.aantal'], { count: talks.length, most: mostTalks(match.facts) })
  const days = talks.map(({ on }) => <p>{dayIn(seen, on)}</p>)
  return (
    <Card title={say(words['maatje.gesprekken'], { name: nameOfFound(match) })}>
      <p>{count}</p>
      {talks.length === 0 ? null : <Facts facts={[{ name: say(words['maatje.gesprekken.dagen']), value: days }]} />}
      {isOpen(match.request) ? <Next {...props} /> : null}
    </Card>
  )
}

function Next(props: TalksProps) {
  const { asked, seen, match, talked, error } = props
  const { say, family, today } = seen
  const action = `${matchPlace(family.id, match.request.id)}/gesprekken`
  if (!mayCount(match, today)) return <Choose {...props} />
  return (
    <Form action={action} csrf={asked.csrf} op={asked.fresh()}>
      <DateField say={say} name="talked" label={say(words['maatje.gesprekken.wanneer'])} value={talked} error={error} />
      <Button kind="other">{say(words['maatje.gesprekken.tel'])}</Button>
    </Form>
  )
}

function Choose({ asked, seen, match }: MatchProps) {
  const { say, family, viewer, today } = seen
  const until = chooseUntil(match)
  if (until === null || talksOver(match, today)) return <p>{say(words['maatje.gesprekken.klaar'])}</p>
  const { person, age } = match.who
  if (!mayChoose(match, viewer.person, today) || !seen.isFamily)
    return (
      <p>
        {age !== null && age < 12
          ? say(words['maatje.gesprekken.ouder'])
          : say(words['maatje.gesprekken.ander'], { name: nameOf(seen, person) })}
      </p>
    )
  return (
    <>
      <p>{say(words['maatje.gesprekken.kies'])}</p>
      <p class="onsplan-help">{say(words['maatje.gesprekken.kies.hulp'], { date: dayIn(seen, until) })}</p>
      <Acts>
        {choices.map((says) => (
          <Form action={`${matchPlace(family.id, match.request.id)}/verder`} csrf={asked.csrf} op={asked.fresh()} bare>
            <Button kind={says === 'again' ? 'main' : 'other'} name="says" value={says}>
              {say(words[`maatje.gesprekken.${says}`])}
            </Button>
          </Form>
        ))}
      </Acts>
    </>
  )
}
