import type { Asked } from '#care/access/family.views.tsx'
import { dayIn, leaderOf } from '#care/familyGroupPlan/told.views.tsx'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Facts, LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { type CardTexts, PeerCardFacts } from './card.views.tsx'
import { PeerNotes } from './notes.views.tsx'
import {
  isOfNow,
  lengths,
  openOf,
  type PeerNote,
  type PeerRequest,
  type ReturnReason,
  reasons,
  stateOf,
  type TypedRequest,
  uses,
} from './peer-request.ts'
import { peerWords as words } from './peers.words.ts'

type Peer = { name: string; card: CardTexts | null; readsStory: boolean }

type Gone = { name: string; reason: ReturnReason | null }

type Told = { asked: Asked; seen: Reader }
type AskPeerProps = Told & {
  requests: readonly PeerRequest[]
  notes: readonly PeerNote[]
  peer: Peer | undefined
  gone: Gone | undefined
  typed: TypedRequest
  errors: Partial<Record<keyof TypedRequest, string>>
}

const at = (seen: Reader, rest = '') => `/gezin/${seen.family.id}/iemand-die-dit-kent${rest}`

/** G-40: the question, or what became of it. */
export function AskPeer(props: AskPeerProps) {
  const { asked, seen, requests, peer } = props
  const { say } = seen
  const open = openOf(requests)
  if (open === undefined)
    return (
      <Stack>
        <p class="onsplan-lead">{say(words['kent.uitleg'])}</p>
        <p>{say(words[requests.length === 0 ? 'kent.leeg' : 'kent.vorige'])}</p>
        <AskForm {...props} />
        <PeerNotes asked={asked} seen={seen} notes={props.notes} name={undefined} />
      </Stack>
    )
  return peer === undefined ? (
    <Waiting asked={asked} seen={seen} request={open} gone={props.gone} notes={props.notes} />
  ) : (
    <Talking asked={asked} seen={seen} request={open} peer={peer} notes={props.notes} />
  )
}

function AskForm({ asked, seen, typed, errors }: AskPeerProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Radios
        say={say}
        name="what"
        label={say(words['kent.waarvoor'])}
        options={reasons.map((value) => ({ value, label: say(words[`kent.voor.${value}`]) }))}
        value={typed.what}
        error={errors.what}
      />
      <Field
        say={say}
        kind="long"
        name="wish"
        label={say(words['kent.wens'])}
        optional
        most={lengths.wish}
        value={typed.wish}
        error={errors.wish}
      >
        <EyeSentence>{say(words['kent.leest'])}</EyeSentence>
      </Field>
      <Field
        say={say}
        name="reach"
        label={say(words['kent.bereik'])}
        help={say(words['kent.bereik.hulp'])}
        value={typed.reach}
        error={errors.reach}
      >
        <EyeSentence>{say(words['kent.leest'])}</EyeSentence>
      </Field>
      {leaderOf(seen) === '' ? <CallUs seen={seen} /> : <p class="onsplan-help">{say(words['kent.lukt.niet'])}</p>}
      <Button>{say(words['kent.vraag'])}</Button>
    </Form>
  )
}

type OfOne = Told & { request: PeerRequest }

/** Where nobody coordinates nobody hears that one waits; so one calls. */
function CallUs({ seen: { say, viewer } }: { seen: Reader }) {
  const phone = viewer.helpDeskPhone
  return <PhoneText text={say(words['kent.bel'], { phone })} phone={phone} />
}

function Waiting({ asked, seen, request, gone, notes }: OfOne & Pick<AskPeerProps, 'gone' | 'notes'>) {
  const { say, family, today } = seen
  const inVain = stateOf(request, today) === 'noMatch'
  return (
    <Stack>
      {gone === undefined ? null : <GivenBack seen={seen} gone={gone} />}
      {inVain && leaderOf(seen) === '' ? (
        <CallUs seen={seen} />
      ) : (
        <p class="onsplan-lead">
          {inVain
            ? say(words['kent.geen'], { name: leaderOf(seen) })
            : say(words[gone === undefined ? 'kent.klaar' : 'kent.terug.verder'], {
                date: dayIn(seen, request.answerBefore),
              })}
        </p>
      )}
      {inVain ? <LoneLink href={`/gezin/${family.id}/kring`}>{say(words['kent.geen.kring'])}</LoneLink> : null}
      <Own seen={seen} request={request} />
      <PeerNotes asked={asked} seen={seen} notes={notes} name={undefined} />
      <Form action={at(seen, `/${request.id}/weg`)} csrf={asked.csrf} op={asked.fresh()}>
        <Button kind="other">{say(words['kent.weg'])}</Button>
      </Form>
    </Stack>
  )
}

/** In one plain sentence, and with it that nothing is open any more. */
function GivenBack({ seen: { say }, gone: { name, reason } }: Pick<Told, 'seen'> & { gone: Gone }) {
  return (
    <>
      <p class="onsplan-lead">{say(words['kent.terug'], { name })}</p>
      <p>
        {reason === null ? null : `${say(words[`kent.terug.${reason}`], { name })} `}
        {say(words['kent.terug.dicht'], { name })}
      </p>
    </>
  )
}

function Own({ seen: { say }, request }: Pick<OfOne, 'seen' | 'request'>) {
  return (
    <Card title={say(words['kent.mijn'])}>
      <Facts
        facts={[
          { name: say(words['kent.waarvoor']), value: say(words[`kent.voor.${request.what}`]) },
          ...(request.wish === '' ? [] : [{ name: say(words['kent.wens']), value: request.wish }]),
          { name: say(words['kent.mijn.bereik']), value: request.reach },
        ]}
      />
      <EyeSentence>{say(words['kent.leest'])}</EyeSentence>
    </Card>
  )
}

/** Who it is, what he or she does and reads, and the end of it. */
function Talking({ asked, seen, request, peer, notes }: OfOne & { peer: Peer; notes: readonly PeerNote[] }) {
  const { say } = seen
  const { name, card } = peer
  const date = request.match === null ? '' : dayIn(seen, request.match.firstOn)
  return (
    <Stack>
      <p class="onsplan-lead">{say(words['kent.met'], { name, date })}</p>
      {card === null ? null : (
        <Card title={say(words['kent.kaart'], { name })}>
          <PeerCardFacts say={say} card={card} />
        </Card>
      )}
      <PeerNotes asked={asked} seen={seen} notes={notes.filter((note) => isOfNow(note, request))} name={name} />
      <Story asked={asked} seen={seen} request={request} peer={peer} />
      <Card title={say(words['kent.hoewas'])}>
        <p>{say(words['kent.hoewas.uitleg'], { name })}</p>
        <Acts>
          {uses.map((was) => (
            <Form action={at(seen, `/${request.id}/klaar`)} csrf={asked.csrf} op={asked.fresh()} bare>
              <Button kind="other" name="was" value={was}>
                {say(words[`kent.was.${was}`])}
              </Button>
            </Form>
          ))}
        </Acts>
      </Card>
      <Own seen={seen} request={request} />
      <PeerNotes asked={asked} seen={seen} notes={notes.filter((note) => !isOfNow(note, request))} name={undefined} />
    </Stack>
  )
}

function Story({ asked, seen, request, peer: { name, readsStory } }: OfOne & { peer: Peer }) {
  const { say, family } = seen
  return (
    <Card title={say(words['kent.verhaal'])}>
      {readsStory ? (
        <>
          <p>{say(words['kent.verhaal.leest'], { name })}</p>
          <LoneLink href={`/gezin/${family.id}/wie-ziet-wat`}>{say(words['kent.verhaal.anders'])}</LoneLink>
        </>
      ) : (
        <>
          <p>{say(words['kent.verhaal.uitleg'], { name })}</p>
          <Form action={at(seen, `/${request.id}/verhaal`)} csrf={asked.csrf} op={asked.fresh()}>
            <Button>{say(words['kent.verhaal.open'], { name })}</Button>
          </Form>
        </>
      )}
    </Card>
  )
}
