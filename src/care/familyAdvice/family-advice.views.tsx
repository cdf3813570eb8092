import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords, WorkerText } from '#ui/written.views.tsx'
import { advicePlace, alsoFor, type FamilyAdvice, stateOf } from './family-advice.ts'
import { familyAdviceWords as words } from './family-advice.words.ts'

type Told = { asked: Asked; seen: Reader }

export const namesIn = ({ say, viewer, ...seen }: Reader, ids: readonly Id[]): string =>
  namesOf(
    say,
    viewer.voice.language,
    ids.map((id) => nameOf(seen, id)),
  )

/** For the family: what somebody wants to ask about them, and the choice. */
export function AskedAdvice({ asked, seen, advice }: Told & { advice: readonly FamilyAdvice[] }) {
  const { say, family } = seen
  if (advice.length > 0)
    return (
      <>
        {advice.map((one) => (
          <OneAdvice asked={asked} seen={seen} one={one} />
        ))}
      </>
    )
  return (
    <EmptyState text={say(words['gezinmeedenk.leeg'])}>
      <Button kind="other" href={`/gezin/${family.id}/team`}>
        {say(words['gezinmeedenk.leeg.terug'])}
      </Button>
    </EmptyState>
  )
}

function OneAdvice({ asked, seen, one }: Told & { one: FamilyAdvice }) {
  const { say, today } = seen
  const name = nameOf(seen, one.author)
  const state = stateOf(one, today)
  return (
    <Card>
      <WorkerText text={one.question} by={say(words['gezinmeedenk.van'], { name })}>
        <EyeSentence>{say(words['gezinmeedenk.oog'], { name })}</EyeSentence>
      </WorkerText>
      <Tried seen={seen} one={one} />
      <p>{say(words['gezinmeedenk.over'], { names: namesIn(seen, one.subjects) })}</p>
      {state === 'past' ? <p>{say(words['gezinmeedenk.past'])}</p> : null}
      {state === 'waits' ? <Choosing asked={asked} seen={seen} one={one} /> : null}
      <AdviceAnswer seen={seen} one={one} />
    </Card>
  )
}

export function Tried({ seen: { say }, one }: { seen: Pick<Reader, 'say'>; one: Pick<FamilyAdvice, 'tried'> }) {
  return one.tried === '' ? null : <WorkerText text={one.tried} by={say(words['gezinmeedenk.geprobeerd'])} />
}

/** Yes and no equally strong; said once, the other way stays open. */
function Choosing({ asked, seen, one }: Told & { one: FamilyAdvice }) {
  const { say, viewer, today, family, standing } = seen
  const decides = standing.filter((way) => way.actor === viewer.person && way.kind === 'custodyUnder12')
  const children = alsoFor(
    one,
    viewer.person,
    decides.map(({ subject }) => subject),
  )
  return (
    <>
      {children.length === 0 ? null : <p>{say(words['gezinmeedenk.voor'], { names: namesIn(seen, children) })}</p>}
      <p>{one.says === null ? say(words['gezinmeedenk.uitleg']) : say(words[`gezinmeedenk.${one.says}`])}</p>
      <p>{say(words['gezinmeedenk.tot'], { date: longDay(viewer.voice, one.untilOn, today) })}</p>
      <Form action={`${advicePlace(family.id)}/${one.id}/zeg`} csrf={asked.csrf} op={asked.fresh()}>
        {one.says === null ? (
          <div class="onsplan-answers">
            <Say value="yes">{say(uiWords['knop.ja'])}</Say>
            <Say value="no">{say(uiWords['knop.nee'])}</Say>
          </div>
        ) : (
          <Say value={one.says === 'yes' ? 'no' : 'yes'}>
            {say(words[one.says === 'yes' ? 'gezinmeedenk.toch.no' : 'gezinmeedenk.toch.yes'])}
          </Say>
        )}
      </Form>
    </>
  )
}

const Say = ({ value, children }: { value: 'yes' | 'no'; children: string }) => (
  <Button kind="other" name="says" value={value}>
    {children}
  </Button>
)

/** What a peer worker thinks of it, for who asked and for who said yes. */
export function AdviceAnswer({ seen, one: { answer, author } }: { seen: Reader; one: FamilyAdvice }) {
  const { say, viewer, today } = seen
  if (answer === null) return null
  const date = longDay(viewer.voice, dayOf(answer.at), today)
  return (
    <OwnWords text={answer.text} by={say(words['gezinmeedenk.antwoord'], { name: answer.by, date })}>
      <EyeSentence>{say(words['gezinmeedenk.antwoord.oog'], { name: nameOf(seen, author) })}</EyeSentence>
    </OwnWords>
  )
}
