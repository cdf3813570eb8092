import { nameOf } from '#care/access/frame.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, NothingYet, Stack } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeLabel, EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { type ClickCheck, clicks, doubtReader, norm, talkBefore } from './click-check.ts'
import type { TeamMember } from './our-team.ts'
import type { Told } from './our-team.views.tsx'
import { ourTeamWords as words } from './our-team.words.ts'

export const clickWords = {
  yes: words['team.klik.ja'],
  doubt: words['team.klik.twijfel'],
  no: words['team.klik.nee'],
} as const

type FormProps = Told & {
  member: TeamMember
  typed: { says: string; text: string }
  errors: { says?: string | undefined; words?: string | undefined }
}

export function ClickForm({ asked, seen, member, typed, errors }: FormProps) {
  const { say, viewer } = seen
  const name = nameOf(seen, member.person)
  const reader = doubtReader(seen, member)
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(words['team.klik.uitleg'], { name })}</p>
      <Radios
        say={say}
        name="says"
        label={say(words['team.klik'], { name })}
        value={typed.says}
        error={errors.says}
        sameAsHeading
        options={clicks.map((value) => ({ value, label: say(clickWords[value]) }))}
      />
      <Field
        say={say}
        kind="long"
        name="words"
        label={say(words['team.klik.woorden'])}
        value={typed.text}
        error={errors.words}
        most={norm.words}
        optional
      >
        {reader === undefined ? (
          <EyeLabel say={say} language={viewer.voice.language} names={[]} />
        ) : (
          <EyeSentence>{say(words['team.klik.leest'], { name: reader.name })}</EyeSentence>
        )}
      </Field>
      <Button>{say(words['team.klik.zeg'])}</Button>
    </Form>
  )
}

/** For who coordinates: each doubt with the day before which one talks about it. */
export function ToTalk({ asked, seen, checks }: Told & { checks: readonly ClickCheck[] }) {
  const { say, family, viewer, today } = seen
  if (checks.length === 0)
    return <NothingYet say={say} text={say(words['pro.klik.leeg'])} back={`/gezin/${family.id}/team`} />
  return (
    <Stack>
      <p>{say(words['pro.klik.uitleg'])}</p>
      {checks.map(({ id, author, about, says, text, at }) => (
        <Card
          title={say(words['pro.klik.wie'], {
            ...{ who: nameOf(seen, author), name: nameOf(seen, about), answer: say(clickWords[says]) },
          })}
        >
          {text === '' ? null : <p class="onsplan-typed">{text}</p>}
          <p class="onsplan-help">
            {say(words['pro.klik.voor'], { date: longDay(viewer.voice, talkBefore(dayOf(at)), today) })}
          </p>
          <Form action={`/gezin/${family.id}/team/praten/${id}`} csrf={asked.csrf} op={asked.fresh()} bare>
            <Button kind="other">{say(words['pro.klik.praatte'])}</Button>
          </Form>
        </Card>
      ))}
    </Stack>
  )
}
