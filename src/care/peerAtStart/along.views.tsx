import type { Asked } from '#care/access/family.views.tsx'
import { dayIn } from '#care/familyGroupPlan/told.views.tsx'
import { type CardTexts, PeerCardFacts } from '#care/peers/card.views.tsx'
import { lengths, type PeerRequest } from '#care/peers/peer-request.ts'
import { peerWords } from '#care/peers/peers.words.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { questionPath, type SeenTalk, startPath } from '#care/startConversation/start-voice.ts'
import { dayOf } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { waitingText } from './beside.views.tsx'
import { type AtStart, type Contribution, choices, chosenNow, peerKinds, type TypedAlong } from './peer-at-start.ts'
import { peerAtStartWords as words } from './peer-at-start.words.ts'

type Peer = { name: string; card: CardTexts | null }
type Told = { asked: Asked; seen: Reader; start: SeenTalk }
type AlongProps = Told & {
  running: { along: AtStart; request: PeerRequest } | undefined
  open: PeerRequest | undefined
  peer: Peer | undefined
  said: readonly Contribution[]
  typed: TypedAlong
  errors: Readonly<Record<string, string>>
}

/** Asking somebody along, or who comes and what may be known; and what that person said of the conversation. */
export function AlongPage(props: AlongProps) {
  const { seen, start, running, open, peer, said } = props
  const { say } = seen
  const ahead = start.state === 'planned'
  return (
    <Stack>
      {said.map((one) => (
        <Judged {...props} one={one} />
      ))}
      {running === undefined ? (
        !ahead ? null : open === undefined ? (
          <AskForm {...props} />
        ) : (
          <Bring {...props} />
        )
      ) : peer === undefined ? (
        <p class="onsplan-lead">{waitingText(seen, running.request)}</p>
      ) : (
        <Comes {...props} running={running} peer={peer} />
      )}
      {running === undefined ? null : (
        <LoneLink href={`/gezin/${seen.family.id}/iemand-die-dit-kent`}>{say(words['mee.praat'])}</LoneLink>
      )}
      {ahead ? <Onward {...props} /> : null}
    </Stack>
  )
}

/** A no is one tap on the question itself. */
function Onward({ seen, start: { talk }, running }: AlongProps) {
  const { say, family } = seen
  const path = (question: 'peer' | 'interpreter') => questionPath(family.id, talk.id, question)
  return (
    <>
      {running === undefined ? null : <LoneLink href={path('peer')}>{say(words['mee.toch'])}</LoneLink>}
      <LoneLink href={path('interpreter')}>{say(words[running === undefined ? 'mee.later' : 'mee.verder'])}</LoneLink>
    </>
  )
}

function AskForm({ asked, seen: { say }, typed, errors }: AlongProps) {
  return (
    <>
      <p class="onsplan-lead">{say(words['mee.uitleg'])}</p>
      <p>{say(words['mee.ziet'])}</p>
      <p>{say(words['mee.dag'])}</p>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
        <Radios
          say={say}
          name="kind"
          label={say(words['mee.wie'])}
          options={peerKinds.map((value) => ({ value, label: say(words[`mee.wie.${value}`]) }))}
          value={typed.kind}
          error={errors.kind}
        />
        <Field
          say={say}
          kind="long"
          name="wish"
          label={say(peerWords['kent.wens'])}
          optional
          most={lengths.wish}
          value={typed.wish}
          error={errors.wish}
        >
          <EyeSentence>{say(words['mee.leest'])}</EyeSentence>
        </Field>
        <Field
          say={say}
          name="reach"
          label={say(peerWords['kent.bereik'])}
          help={say(peerWords['kent.bereik.hulp'])}
          value={typed.reach}
          error={errors.reach}
        >
          <EyeSentence>{say(words['mee.leest'])}</EyeSentence>
        </Field>
        <p class="onsplan-help">{say(peerWords['kent.lukt.niet'])}</p>
        <Button>{say(words['mee.vraag'])}</Button>
      </Form>
    </>
  )
}

function Bring({ asked, seen: { say, family }, start: { talk } }: AlongProps) {
  return (
    <Card title={say(words['mee.iemand'])}>
      <p>{say(words['mee.al'])}</p>
      <p>{say(words['mee.ziet'])}</p>
      <Form action={`${startPath(family.id, talk.id)}/ervaring/mee`} csrf={asked.csrf} op={asked.fresh()}>
        <Button>{say(words['mee.al.knop'])}</Button>
      </Form>
    </Card>
  )
}

type ComesProps = AlongProps & { running: NonNullable<AlongProps['running']>; peer: Peer }

/** Who comes along, with the role card first; what may be known is off until one chooses. */
function Comes({ asked, seen, start: { talk }, running, peer: { name, card } }: ComesProps) {
  const { say, family } = seen
  const chosen = chosenNow(running.along, running.request)
  return (
    <>
      <p class="onsplan-lead">{say(words['mee.komt'], { name })}</p>
      {card === null ? null : (
        <Card title={say(peerWords['kent.kaart'], { name })}>
          <PeerCardFacts say={say} card={card} />
        </Card>
      )}
      <Card title={say(words['mee.bekend'])}>
        <Form action={`${startPath(family.id, talk.id)}/ervaring/bekend`} csrf={asked.csrf} op={asked.fresh()}>
          <Checkboxes
            say={say}
            name="known"
            label={say(words['mee.bekend'])}
            sameAsHeading
            help={say(words['mee.bekend.uitleg'])}
            options={choices.map((value) => ({ value, label: say(words[`mee.bekend.${value}`], { name }) }))}
            values={choices.filter((choice) => chosen[choice])}
            optional
          />
          <Button kind="other">{say(uiWords['knop.bewaar'])}</Button>
        </Form>
      </Card>
    </>
  )
}

/** It counts after a yes, and is then read by who was there; a no takes it away for both. */
function Judged({ asked, seen, start: { talk }, one }: AlongProps & { one: Contribution }) {
  const { say, family } = seen
  const action = `${startPath(family.id, talk.id)}/ervaring/inbreng/${one.id}`
  return (
    <Card title={say(words['mee.inbreng'], { name: one.name })}>
      <OwnWords text={one.text} by={dayIn(seen, dayOf(one.at))} />
      <p>{say(peerWords['kent.klopt'])}</p>
      <EyeSentence>{say(words['mee.inbreng.wie'])}</EyeSentence>
      <Acts>
        <Form action={action} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button name="says" value="yes">
            {say(peerWords['kent.klopt.ja'])}
          </Button>
        </Form>
        <Form action={action} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other" name="says" value="no">
            {say(peerWords['kent.klopt.nee'])}
          </Button>
        </Form>
      </Acts>
    </Card>
  )
}
