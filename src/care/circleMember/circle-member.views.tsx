import type { Asked } from '#care/access/family.views.tsx'
import { type Frame, nameOf } from '#care/access/frame.ts'
import { ForWhom, HowItTravels, WhyAndUntil } from '#care/askedIn/ask-form.views.tsx'
import type { AskField, TypedAsk } from '#care/askedIn/asked-in.ts'
import { standWords } from '#care/askedIn/asked-in.views.tsx'
import { askedInWords } from '#care/askedIn/asked-in.words.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import { invitedWords } from '#care/invitation/invited.words.ts'
import type { Id } from '#care/pass/facts.ts'
import { longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button, PrintButton } from '#ui/button.views.tsx'
import { Card, Details, Stack } from '#ui/card.views.tsx'
import { Facts, LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { type AskedMember, type Asking, askMemberPlace, isRunning } from './circle-member.ts'
import { circleMemberWords as words } from './circle-member.words.ts'

type Reader = Frame & { say: Say }
type Told = { asked: Asked; seen: Reader }

type AskProps = Told & {
  asking: Asking
  typed: TypedAsk
  /** Who else knows of it once this person takes part. */
  readers: readonly Id[]
  errors: Partial<Record<AskField, string>>
}

/** Who was asked stands there with what became of it; else the question. */
export function AskOrAsked(props: AskProps) {
  const { asked, seen, asking } = props
  if (asking.asked !== undefined && isRunning(asking.asked, seen.today))
    return <Standing asked={asked} seen={seen} name={asking.member.name} question={asking.asked} />
  return <AskForm {...props} />
}

function AskForm({ asked, seen, asking: { member, asked: before, about }, typed, readers, errors }: AskProps) {
  const { say, viewer } = seen
  const { name } = member
  const known = readers.map((id) => nameOf(seen, id))
  const eye =
    known.length === 0
      ? say(words['kringvraag.oog.alleen'], { name })
      : say(words['kringvraag.oog'], { name, names: namesOf(say, viewer.voice.language, known) })
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      {before === undefined || before.endedBy !== before.person ? null : (
        <p class="onsplan-lead">{say(words['kringvraag.gestopt'], { name })}</p>
      )}
      <p>{say(words['kringvraag.uitleg'], { name })}</p>
      <p>{say(words['kringvraag.prive'], { name })}</p>
      {about.length === 1 ? (
        <input type="hidden" name="about[]" value={about[0]} />
      ) : (
        <>
          <p>{say(words['kringvraag.kind'])}</p>
          <ForWhom {...{ seen, typed, errors }} writes={about} />
        </>
      )}
      <WhyAndUntil {...{ seen, typed, errors, eye }} />
      <HowItTravels {...{ seen, typed, errors }} />
      <Button>{say(askedInWords['erbij.maak'])}</Button>
    </Form>
  )
}

type StandingProps = Told & { name: string; question: AskedMember }

function Standing({ asked, seen, name, question }: StandingProps) {
  const { say, viewer, family, today } = seen
  const about = question.subjects.map((id) => nameOf(seen, id)).filter((each) => each !== '')
  return (
    <Stack>
      <Card>
        <p class="onsplan-lead">{say(standWords({ kind: 'circleMember', code: question.code }))}</p>
        <Facts
          facts={[
            { name: say(askedInWords['erbij.voor']), value: namesOf(say, viewer.voice.language, about) },
            { name: say(invitedWords['erbij.waarom']), value: question.why },
            { name: say(invitedWords['erbij.tot']), value: longDay(viewer.voice, question.untilOn, today) },
          ]}
        />
      </Card>
      {question.code !== null ? null : (
        <>
          <Button href={`/gezin/${family.id}/delen/nieuw?met=${question.person}`}>
            {say(words['kringvraag.lees'], { name })}
          </Button>
          <LoneLink href={`/gezin/${family.id}/wie-ziet-wat/${question.person}`}>
            {say(words['kringvraag.leest'], { name })}
          </LoneLink>
        </>
      )}
      <Details summary={say(askedInWords['erbij.stop'], { name })}>
        <Form action={`/gezin/${family.id}/team/gevraagd/${question.id}/stop`} csrf={asked.csrf} op={asked.fresh()}>
          <p>{say(askedInWords['erbij.stop.uitleg'], { name })}</p>
          <Button kind="other">{say(askedInWords['erbij.stop'], { name })}</Button>
        </Form>
      </Details>
    </Stack>
  )
}

type CodeProps = { seen: Reader; name: string; member: Id; code: string }

/** The code, once: on a card to hand over or to send. */
export function CodeOfMember({ seen, name, member, code }: CodeProps) {
  const { say, family } = seen
  return (
    <Stack>
      <p>{say(askedInWords['erbij.eenkeer'])}</p>
      <Card title={say(askedInWords['erbij.kaartje'], { name })}>
        <p class="onsplan-lead">{say(entryWords['code.kaart'], { code })}</p>
        <p>{say(entryWords['code.hulp'])}</p>
      </Card>
      <PrintButton say={say} />
      <Button kind="other" href={askMemberPlace(family.id, member)}>
        {say(uiWords['knop.klaar'])}
      </Button>
    </Stack>
  )
}
