import type { Asked } from '#care/access/family.views.tsx'
import { PeerFrame } from '#care/peerTalk/peer-talk.views.tsx'
import { peerTalkWords } from '#care/peerTalk/peer-talk.words.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Stack } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { NotSent, OwnWords } from '#ui/written.views.tsx'
import { peerWorryWords as words } from './peer-worry.words.ts'
import { type Leader, mostWorry, type OwnWorry, type TypedWorry, type WorryAtTalk, type WorryProblem } from './worry.ts'

type WorryPageProps = { asked: Asked; seen: WorryAtTalk; typed: TypedWorry; problem: WorryProblem | undefined }
type WorryProps = WorryPageProps & { say: Say; error: string | undefined }

const sentenceOf = ({ field, is }: WorryProblem) =>
  field === 'told' ? 'erv.zorg.fout.weet' : is === 'missing' ? 'erv.zorg.fout.wat' : 'erv.zorg.fout.lang'

/** Danger first; then what cannot be told safely, which is said by phone and stands nowhere; then telling who asked, and writing. */
export function WorryPage(props: WorryPageProps) {
  const { asked, seen, typed, problem } = props
  const { talk, leader } = seen
  const say = speaker(talk.viewer.voice)
  const error = problem && say(words[sentenceOf(problem)], { name: talk.name, max: mostWorry })
  return (
    <PeerFrame
      asked={asked}
      seen={talk}
      place="talk"
      screen={say(peerTalkWords['erv.gesprek'])}
      heading={say(peerTalkWords['erv.zorg'])}
      back={{ href: `/gesprekken/${talk.id}`, name: say(uiWords['knop.terug']) }}
      problems={problem === undefined || error === undefined ? undefined : [{ field: problem.field, text: error }]}
    >
      <Stack>
        <PhoneText text={say(words['erv.zorg.gevaar'])} />
        {seen.worries.map((worry) => (
          <Sent say={say} asked={asked} seen={seen} worry={worry} />
        ))}
        <Unsafe say={say} seen={seen} />
        <NotSent say={say} typed={leader?.coordinates === true || typed.worry === '' ? [] : [typed.worry]} />
        {leader?.coordinates === true ? <Write {...props} say={say} error={error} leader={leader} /> : null}
      </Stack>
    </PeerFrame>
  )
}

function Write({ say, asked, seen, typed, problem, error, leader }: WorryProps & { leader: Leader }) {
  const { talk } = seen
  const names = { name: talk.name, leader: leader.name }
  return (
    <section class="onsplan-section" aria-labelledby="eerst">
      <h2 id="eerst">{say(words['erv.zorg.eerst'], names)}</h2>
      <p>{say(words['erv.zorg.eerst.uitleg'], names)}</p>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} notOnDevice>
        <Checkboxes
          say={say}
          name="told"
          label={say(words['erv.zorg.weet'], names)}
          options={[{ value: 'yes', label: say(words['erv.zorg.gezegd'], names) }]}
          values={typed.told ? ['yes'] : []}
          error={problem?.field === 'told' ? error : undefined}
        />
        <Field
          say={say}
          kind="long"
          name="worry"
          label={say(words['erv.zorg.wat'])}
          help={say(words['erv.zorg.wat.hulp'], names)}
          most={mostWorry}
          value={typed.worry}
          error={problem?.field === 'worry' ? error : undefined}
        >
          <EyeSentence>{say(words['erv.zorg.oog'], names)}</EyeSentence>
        </Field>
        <Button>{say(uiWords['knop.verstuur'])}</Button>
      </Form>
    </section>
  )
}

/** No field: nothing of it is kept. */
function Unsafe({ say, seen: { talk, leader } }: { say: Say; seen: WorryAtTalk }) {
  const phone = leader === null || leader.phone === '' ? talk.viewer.helpDeskPhone : leader.phone
  const names = { name: talk.name, leader: leader?.name ?? '', phone }
  return (
    <section class="onsplan-section" aria-labelledby="niet-veilig">
      <h2 id="niet-veilig">
        {say(words[leader?.coordinates === true ? 'erv.zorg.onveilig' : 'erv.zorg.bellen'], names)}
      </h2>
      <p>{say(words['erv.zorg.niets'])}</p>
      <PhoneText text={say(words[leader === null ? 'erv.zorg.bel.gemeente' : 'erv.zorg.bel'], names)} phone={phone} />
    </section>
  )
}

function Sent({
  say,
  asked,
  seen: { talk, leader },
  worry,
}: {
  say: Say
  asked: Asked
  seen: WorryAtTalk
  worry: OwnWorry
}) {
  const { viewer, today } = talk
  const me = viewer.person
  const dayIn = (at: Date) => longDay(viewer.voice, dayOf(at), today)
  return (
    <OwnWords text={worry.text} by={dayIn(worry.at)}>
      <p>
        {worry.heardAt === null
          ? say(words['erv.zorg.nog'], { leader: leader?.name ?? '' })
          : say(words['erv.zorg.gelezen'], { date: dayIn(worry.heardAt) })}
      </p>
      {worry.heardAt === null && mayTakeBack(me, { author: me, at: worry.at }, asked.now) ? (
        <Form action={`/gesprekken/${talk.id}/zorg/${worry.id}/terug`} csrf={asked.csrf} op={asked.fresh()}>
          <Button kind="other">{say(uiWords['knop.zetterug'])}</Button>
        </Form>
      ) : null}
    </OwnWords>
  )
}
