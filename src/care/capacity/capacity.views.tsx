import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import type { Asking, Reader } from '#care/agreements/share-question.views.tsx'
import type { RepresentativeKind } from '#care/consent/deciding.ts'
import type { HelpForm } from '#care/consent/help-question.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Details, Stack } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { capacityWords as words } from './capacity.words.ts'

type Decided = {
  id: Id
  form: HelpForm
  by: Id
  from: Day
  reviewOn: Day
  refusedOn: Day | null
  endedOn: Day | null
  why: string
  told: string
}
type StandIn = { id: Id; representative: Id; kind: RepresentativeKind; by: Id; recordedAt: Date; ground: string }

export type CapacityProps = {
  seen: Reader
  asked: Asking
  person: Id
  running: readonly Decided[]
  before: readonly Decided[]
  representatives: readonly StandIn[]
  standIns: readonly Id[]
  isAdult: boolean
  mayRecord: boolean
}

const placeOf = ({ seen, person }: Pick<CapacityProps, 'seen' | 'person'>) =>
  `/gezin/${seen.family.id}/zelf-beslissen/${person}`
const dayIn = ({ viewer, today }: Reader, day: Day) => longDay(viewer.voice, day, today)

/** First what somebody does decide; then the kinds of help where that is not so now, each with why, by whom, until when and who decides. */
export function Capacity(props: CapacityProps) {
  const { seen, person, running, before, isAdult, mayRecord } = props
  const { say } = seen
  const name = nameOf(seen, person)
  return (
    <Stack>
      <p class="onsplan-lead">{say(words[running.length === 0 ? 'zelf.alles' : 'zelf.rest'], { name })}</p>
      {running.map((decided) => (
        <DecidedCard {...props} decided={decided} />
      ))}
      {isAdult ? <Representatives {...props} /> : null}
      {before.length === 0 ? null : (
        <Details summary={say(words['zelf.eerder'])}>
          {before.map((one) => (
            <p>
              {say(words['zelf.eerderregel'], {
                form: say(words[`zorg.vorm.${one.form}`]),
                from: dayIn(seen, one.from),
                until: dayIn(seen, one.endedOn ?? one.reviewOn),
              })}
            </p>
          ))}
        </Details>
      )}
      {seen.isCoordinator && !mayRecord ? <p>{say(words['pro.zelf.register'])}</p> : null}
      {mayRecord ? (
        <LoneLink href={`${placeOf(props)}/nieuw`}>{say(words['pro.zelf.nieuw'], { name })}</LoneLink>
      ) : null}
    </Stack>
  )
}

function DecidedCard(props: CapacityProps & { decided: Decided }) {
  const { seen, asked, person, decided, standIns } = props
  const { say, viewer } = seen
  const name = nameOf(seen, person)
  const names = namesOf(
    say,
    viewer.voice.language,
    standIns.map((id) => nameOf(seen, id)),
  )
  const coordinator = coordinatorOf(seen)?.name ?? ''
  return (
    <Card title={say(words[`zorg.vorm.${decided.form}`])}>
      <p>{say(words['zelf.niet'], { name })}</p>
      <p>{standIns.length === 0 ? say(words['zelf.niemand'], { name }) : say(words['zelf.wie'], { names, name })}</p>
      {decided.refusedOn === null ? null : (
        <p>{say(words['zelf.geweigerd'], { name, date: dayIn(seen, decided.refusedOn) })}</p>
      )}
      <p>{say(words['zelf.door'], { by: nameOf(seen, decided.by), date: dayIn(seen, decided.from) })}</p>
      <p>{say(words['zelf.opnieuw'], { name, date: dayIn(seen, decided.reviewOn) })}</p>
      <h3>{say(words['zelf.waarom'])}</h3>
      <p class="onsplan-typed">{decided.why}</p>
      <h3>{say(words['zelf.verteld'], { name })}</h3>
      <p class="onsplan-typed">{decided.told}</p>
      {seen.isCoordinator ? (
        <Form action={`${placeOf(props)}/${decided.id}/stop`} csrf={asked.csrf} op={asked.fresh()}>
          <Button kind="other">{say(words['pro.zelf.stop'], { name })}</Button>
        </Form>
      ) : (
        <p>{say(words['zelf.oneens'], { name: coordinator })}</p>
      )}
    </Card>
  )
}

/** For an adult: who decides then, as what, on which ground, and who wrote that down. */
function Representatives(props: CapacityProps) {
  const { seen, asked, person, representatives } = props
  const { say } = seen
  const name = nameOf(seen, person)
  return (
    <Card title={say(words['zelf.vertegen.kop'], { name })}>
      {representatives.length === 0 ? <p>{say(words['zelf.vertegen.leeg'])}</p> : null}
      {representatives.map(({ id, representative, kind, by, recordedAt, ground }) => (
        <div>
          <p>
            <strong>{nameOf(seen, representative)}</strong>, {say(words[`zelf.vertegen.${kind}`])}.{' '}
            {say(words['zelf.door'], { by: nameOf(seen, by), date: dayIn(seen, dayOf(recordedAt)) })}
          </p>
          <p class="onsplan-typed">{say(words['zelf.vertegen.grond'], { ground })}</p>
          {seen.isCoordinator ? (
            <Form action={`${placeOf(props)}/vertegenwoordiger/${id}/stop`} csrf={asked.csrf} op={asked.fresh()} bare>
              <Button kind="other">
                {say(words['pro.zelf.vertegen.stop'], { name: nameOf(seen, representative) })}
              </Button>
            </Form>
          ) : null}
        </div>
      ))}
      {seen.isCoordinator ? (
        <LoneLink href={`${placeOf(props)}/vertegenwoordiger`}>{say(words['pro.zelf.vertegen.nieuw'])}</LoneLink>
      ) : null}
    </Card>
  )
}
