import { nameOf } from '#care/access/frame.ts'
import { isOpen, matchPlace } from '#care/matchRequest/match-request.ts'
import { matchRequestWords } from '#care/matchRequest/match-request.words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { talksOver } from './buddy-talks.ts'
import { buddyTalkWords } from './buddy-talks.words.ts'
import { newest, nextStep, yesesIn, yesNeeded } from './match.ts'
import { MatchEye, type MatchProps, nameOfFound } from './match.views.tsx'
import { matchWords as words } from './match.words.ts'
import { maySayIt, textsOf } from './match-act.ts'

type SideProps = MatchProps & { typed: Readonly<Record<string, string>>; error: string | undefined }

/** What the family says now: yes or no, and how it goes. */
export function FamilySide(props: SideProps) {
  const { seen, match } = props
  if (!isOpen(match.request)) return null
  return (
    <>
      {asksYes(props) ? <Yes {...props} /> : null}
      {maySayIt('said', match, seen.viewer.person, seen.today) ? <HowItGoes {...props} /> : null}
    </>
  )
}

const asksYes = ({ seen, match }: Pick<MatchProps, 'seen' | 'match'>): boolean =>
  nextStep(match.kind, match.facts, match.who, seen.today) === 'yes'

/** At the foot: a no at any step, and stopping. One press each, and no reason. */
export function FamilyEnds(props: MatchProps) {
  const { asked, seen, match } = props
  const { say, family, today } = seen
  if (!isOpen(match.request)) return null
  return (
    <>
      {asksYes(props) ? null : <No {...props} />}
      <Form action={`${matchPlace(family.id, match.request.id)}/weg`} csrf={asked.csrf} op={asked.fresh()}>
        <Button kind="plain">
          {say(talksOver(match, today) ? buddyTalkWords['maatje.sluit'] : matchRequestWords['maatje.weg'])}
        </Button>
      </Form>
    </>
  )
}

function Yes(props: SideProps) {
  const { asked, seen, match } = props
  const { say, family, viewer, today } = seen
  const at = matchPlace(family.id, match.request.id)
  const yeses = yesesIn(match.facts)
  const missing = yesNeeded(yeses, match.who)
  const name = nameOf(seen, match.who.person)
  return (
    <Card title={say(words['maatje.ja.kop'])}>
      {yeses.includes(viewer.person) ? <p>{say(words['maatje.ja.gezegd'])}</p> : null}
      {yeses
        .filter((id) => id !== viewer.person)
        .map((id) => (
          <p>{say(words['maatje.ja.ander'], { name: nameOf(seen, id) })}</p>
        ))}
      {newest(match.facts, 'otherYes') === undefined ? (
        <p>{say(words['maatje.ja.wacht'], { name: nameOfFound(match) })}</p>
      ) : (
        <p>{say(words['maatje.ja.ander'], { name: nameOfFound(match) })}</p>
      )}
      {missing.includes('self') && match.who.person !== viewer.person ? (
        <p>{say(words['maatje.ja.wacht'], { name })}</p>
      ) : null}
      {missing.includes('holder') && match.who.person === viewer.person ? (
        <p>{say(words['maatje.ja.ouder'], { name })}</p>
      ) : null}
      <p>{say(words['maatje.nee.uitleg'])}</p>
      <Acts>
        {maySayIt('yes', match, viewer.person, today) ? (
          <Form action={`${at}/zeg/ja`} csrf={asked.csrf} op={asked.fresh()} bare>
            <Button>{say(words['maatje.ja'])}</Button>
          </Form>
        ) : null}
        <NoButton {...props} />
      </Acts>
    </Card>
  )
}

function NoButton({ asked, seen, match }: MatchProps) {
  return (
    <Form action={`${matchPlace(seen.family.id, match.request.id)}/zeg/nee`} csrf={asked.csrf} op={asked.fresh()} bare>
      <Button kind="other">{seen.say(words['maatje.nee'])}</Button>
    </Form>
  )
}

/** A no is possible from the moment somebody was found. */
function No(props: MatchProps) {
  const { seen, match } = props
  if (!maySayIt('no', match, seen.viewer.person, seen.today)) return null
  return (
    <>
      <p>{seen.say(words['maatje.nee.uitleg'])}</p>
      <Acts>
        <NoButton {...props} />
      </Acts>
    </>
  )
}

function HowItGoes({ asked, seen, match, typed, error }: SideProps) {
  const { say, family } = seen
  const action = `${matchPlace(family.id, match.request.id)}/zeg/hoe`
  return (
    <Card title={say(words['maatje.hoe'])}>
      <Form action={action} csrf={asked.csrf} op={asked.fresh()} draft={action}>
        <Field
          say={say}
          kind="long"
          name="how"
          label={say(words['maatje.hoe'])}
          help={say(words['maatje.hoe.hulp'])}
          most={textsOf.said[0]?.most}
          value={typed.how ?? ''}
          error={error}
          sameAsHeading
        >
          <MatchEye seen={seen} match={match} />
        </Field>
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </Card>
  )
}
