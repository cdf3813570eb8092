import type { Asked } from '#care/access/family.views.tsx'
import { isFamilyFromTwelve, isFamilyOrCoordinator, nameOf } from '#care/access/frame.ts'
import { advicePlace } from '#care/familyAdvice/family-advice.ts'
import { familyAdviceWords } from '#care/familyAdvice/family-advice.words.ts'
import { dayIn, leaderOf } from '#care/familyGroupPlan/told.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { peerWords } from '#care/peers/peers.words.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState, Fold, Rows, StepRow } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import {
  isOpen,
  lengths,
  type MatchRequest,
  matchesPlace,
  matchKinds,
  matchPlace,
  type TypedRequest,
} from './match-request.ts'
import { matchRequestWords as words } from './match-request.words.ts'

type Told = { asked: Asked; seen: Reader }
type AskProps = Told & {
  /** For whom this reader may ask. */
  people: readonly Id[]
  typed: TypedRequest
  errors: Partial<Record<keyof TypedRequest, string>>
}

/** G-40: what a buddy or a support family is, what runs, and the question. */
export function AskMatch({ requests, ...props }: AskProps & { requests: readonly MatchRequest[] }) {
  const { seen, errors } = props
  const { say } = seen
  const hasRequests = requests.length > 0
  return (
    <>
      {hasRequests ? <Matches seen={seen} requests={requests} /> : null}
      <p class="onsplan-lead">{say(words['maatje.uitleg'])}</p>
      <p>{say(words['hulp.maatje.kennismaken'])}</p>
      <p>{say(words['maatje.geenplan'])}</p>
      {hasRequests && Object.keys(errors).length === 0 ? (
        <Fold summary={say(words['maatje.nieuw'])}>
          <AskForm {...props} />
        </Fold>
      ) : (
        <AskForm {...props} />
      )}
    </>
  )
}

function AskForm({ asked, seen, people, typed, errors }: AskProps) {
  const { say, viewer } = seen
  const phone = viewer.helpDeskPhone
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Radios
        say={say}
        name="kind"
        label={say(words['maatje.soort'])}
        options={matchKinds.map((value) => ({ value, label: say(words[`maatje.soort.${value}`]) }))}
        value={typed.kind}
        error={errors.kind}
      />
      <Radios
        say={say}
        name="who"
        label={say(words['maatje.wie'])}
        options={people.map((value) => ({ value, label: nameOf(seen, value) }))}
        value={typed.who || (people.length === 1 ? people[0] : undefined)}
        error={errors.who}
      />
      <Field
        say={say}
        kind="long"
        name="goal"
        label={say(words['maatje.doel'])}
        help={say(words['maatje.doel.hulp'])}
        most={lengths.goal}
        value={typed.goal}
        error={errors.goal}
      >
        <EyeSentence>{say(words['maatje.doel.leest'])}</EyeSentence>
      </Field>
      <Field
        say={say}
        name="reach"
        label={say(words['maatje.bereik'])}
        help={say(words['maatje.bereik.hulp'])}
        value={typed.reach}
        error={errors.reach}
      >
        <EyeSentence>{say(words['maatje.bereik.leest'])}</EyeSentence>
      </Field>
      {leaderOf(seen) === '' ? <PhoneText text={say(words['maatje.bel'], { phone })} phone={phone} /> : null}
      <Button>{say(words['maatje.vraag'])}</Button>
    </Form>
  )
}

type MatchesProps = { seen: Reader; requests: readonly MatchRequest[] }

/** What was asked, each with its own page. */
export function Matches({ seen, requests }: MatchesProps) {
  const { say, family } = seen
  return (
    <section class="onsplan-section" aria-labelledby="loopt">
      <h2 id="loopt">{say(words['maatje.vragen'])}</h2>
      <Rows>
        {requests.map((request) => (
          <StepRow
            title={say(words[`maatje.soort.${request.kind}`])}
            href={matchPlace(family.id, request.id)}
            more={`${say(words['maatje.voor'], { name: nameOf(seen, request.forPerson) })}. ${whenOf(seen, request)}`}
          />
        ))}
      </Rows>
    </section>
  )
}

const whenOf = (seen: Reader, request: MatchRequest): string =>
  isOpen(request) || request.endedAt === null
    ? seen.say(words['maatje.gevraagd'], { date: dayIn(seen, dayOf(request.askedAt)) })
    : seen.say(words['maatje.gestopt'], { date: dayIn(seen, dayOf(request.endedAt)) })

/** P-25: for who coordinates. */
export function AskedMatches({ seen, requests }: MatchesProps) {
  const { say, family } = seen
  if (requests.length > 0) return <Matches seen={seen} requests={requests} />
  return (
    <EmptyState text={say(words['pro.maatje.leeg'])}>
      <Button kind="other" href={`/gezin/${family.id}`}>
        {say(words['pro.maatje.gezin'])}
      </Button>
    </EmptyState>
  )
}

/** The ways to help of other people, on the page of the team: a talk is for the family from twelve, a match, and what a peer worker thinks of, for who coordinates too. */
export const ToOthers = ({ seen }: { seen: Reader }) => (
  <>
    {isFamilyFromTwelve(seen) ? (
      <LoneLink href={`/gezin/${seen.family.id}/iemand-die-dit-kent`}>{seen.say(peerWords['kent.kop'])}</LoneLink>
    ) : null}
    {isFamilyOrCoordinator(seen) ? (
      <>
        <LoneLink href={matchesPlace(seen.family.id)}>{seen.say(words['hulp.maatje'])}</LoneLink>
        <LoneLink href={advicePlace(seen.family.id)}>{seen.say(familyAdviceWords['gezinmeedenk.kop'])}</LoneLink>
      </>
    ) : null}
  </>
)
