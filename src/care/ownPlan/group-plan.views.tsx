import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import {
  answersNow,
  type GroupOffer,
  isHandedIn,
  isStartingPoint,
  lastDay,
  longerDay,
  mayBeLonger,
  type Skip,
} from '#care/familyGroupPlan/group-plan.ts'
import { groupPlanWords as words } from '#care/familyGroupPlan/group-plan.words.ts'
import { answerSaid, dayIn, leaderOf, namesIn, placeOf } from '#care/familyGroupPlan/told.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import type { Statement } from '#care/statements/statement.ts'
import { type Day, dayOf, distance } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, EmptyState } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { WorkerText } from '#ui/written.views.tsx'
import { OwnPlanRead } from './own-plan.views.tsx'

/** The counter that family and coordinator see alike (D-PLN-07). */
export function Counter({ seen, fixBy }: { seen: Reader; fixBy: Day }) {
  const { say, viewer, today } = seen
  const date = dayIn(seen, fixBy)
  return (
    <Banner icon="meetings">
      {fixBy < today
        ? say(words['zelfplan.teller.over'], { date, name: leaderOf(seen) })
        : say(words['zelfplan.teller'], { date, distance: distance(viewer.voice, fixBy, today, uiWords) })}
    </Banner>
  )
}

/** Nobody was asked yet, or not this reader: the same page for both. */
export function NotAsked({ seen }: { seen: Reader }) {
  const { say, isCoordinator } = seen
  return isCoordinator ? (
    <EmptyState text={say(words['pro.zelfplan.leeg'])}>
      <Button href={placeOf(seen, '/aanbieden')}>{say(words['pro.zelfplan.bied'])}</Button>
    </EmptyState>
  ) : (
    <EmptyState text={say(words['zelfplan.leeg'], { name: leaderOf(seen) })}>
      <Button kind="other" href={placeOf(seen, '/uitleg')}>
        {say(words['zelfplan.uitleg.papier'])}
      </Button>
    </EmptyState>
  )
}

type OfferProps = {
  asked: Asked
  seen: Reader
  offer: GroupOffer
  readers: readonly Id[]
  statements: readonly Statement[]
}

/** One offer with what it asks, what each says, and the plan that came of it. */
export function OfferCard(props: OfferProps) {
  const { seen, offer } = props
  const { say } = seen
  const asked = namesIn(seen, offer.asked)
  return (
    <Card title={say(words['zelfplan.van'], { names: asked })}>
      {isStartingPoint(offer) ? (
        <p class="onsplan-lead">{say(words[seen.isCoordinator ? 'pro.zelfplan.klaar' : 'zelfplan.klaar'])}</p>
      ) : null}
      {isHandedIn(offer) ? null : (
        <p>
          {say(words[offer.longerUntil === null ? 'zelfplan.tot' : 'zelfplan.tot.langer'], {
            date: dayIn(seen, lastDay(offer)),
          })}
        </p>
      )}
      <p class="onsplan-byline">
        {say(words['zelfplan.door'], {
          name: nameOf(seen, offer.offeredBy),
          date: dayIn(seen, dayOf(offer.offeredAt)),
        })}
      </p>
      {offer.conditions === '' ? null : (
        <WorkerText
          text={say(words['zelfplan.veilig'], { items: offer.conditions })}
          by={nameOf(seen, offer.offeredBy)}
        />
      )}
      <Answers seen={seen} offer={offer} />
      <OwnPlanRead {...props} />
      <Ways {...props} />
    </Card>
  )
}

/** Each voice with its name, one under the other; who said nothing yet is named too. */
function Answers({ seen, offer }: { seen: Reader; offer: GroupOffer }) {
  const { say } = seen
  const said = answersNow(offer)
  return (
    <ul class="onsplan-plain-list">
      {offer.asked.map((id) => {
        const one = said.find(({ person }) => person === id)
        const name = nameOf(seen, id)
        if (one === undefined) return <li>{say(words['zelfplan.nogniet'], { name })}</li>
        return (
          <li>
            <p>{say(words['zelfplan.zei'], { name, answer: answerSaid(seen, one.answer) })}</p>
            {one.support === '' ? null : (
              <p class="onsplan-help">{say(words['zelfplan.wie'], { names: one.support })}</p>
            )}
            {one.typedBy === null ? null : (
              <p class="onsplan-help">{say(words['zelfplan.typte'], { name: nameOf(seen, one.typedBy) })}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Ways({ asked, seen, offer }: OfferProps) {
  const { say, viewer, isCoordinator } = seen
  const at = placeOf(seen, `/${offer.id}`)
  const isAsked = offer.asked.includes(viewer.person)
  const mine = answersNow(offer).find(({ person }) => person === viewer.person)
  const makes =
    isAsked && (isHandedIn(offer) || offer.plan !== undefined || (mine !== undefined && mine.answer !== 'no'))
  return (
    <>
      <Acts>
        {isAsked && !isHandedIn(offer) && mine === undefined ? (
          <Button href={`${at}/antwoord`}>{say(words['zelfplan.antwoord.knop'])}</Button>
        ) : null}
        {makes ? (
          <Button kind={offer.plan === undefined ? 'main' : 'other'} href={`${at}/schrijven`}>
            {say(words[offer.plan === undefined ? 'zelfplan.schrijf' : 'zelfplan.schrijf.verder'])}
          </Button>
        ) : null}
        {isCoordinator && !isAsked && !isHandedIn(offer) ? (
          <Button kind="other" href={`${at}/antwoord`}>
            {say(words['pro.zelfplan.typ'])}
          </Button>
        ) : null}
      </Acts>
      {isAsked && !isHandedIn(offer) && mine !== undefined ? (
        <LoneLink href={`${at}/antwoord`}>{say(words['zelfplan.antwoord.anders'])}</LoneLink>
      ) : null}
      {mayBeLonger(offer, seen.today) && (isAsked || isCoordinator) ? (
        <Form action={`${at}/langer`} csrf={asked.csrf} op={asked.fresh()}>
          <Button kind="plain">{say(words['zelfplan.langer'], { date: dayIn(seen, longerDay(offer)) })}</Button>
        </Form>
      ) : null}
    </>
  )
}

/** The ground in plain words, with what two workers wrote, for whom they chose. */
export function SkipCard({ seen, skip, second }: { seen: Reader; skip: Skip; second: string | undefined }) {
  const { say } = seen
  const reason = say(words[`zelfplan.grond.${skip.ground}`])
  return (
    <Card>
      <p class="onsplan-lead">{say(words['zelfplan.overgeslagen'], { reason })}</p>
      {skip.reason === '' ? null : (
        <WorkerText text={skip.reason} by={`${nameOf(seen, skip.by)}, ${dayIn(seen, dayOf(skip.at))}`} />
      )}
      {skip.second === null ? null : <p>{say(words['zelfplan.overgeslagen.twee'])}</p>}
      {second === undefined ? null : <p>{say(words['pro.zelfplan.over.met'], { name: second })}</p>}
    </Card>
  )
}
