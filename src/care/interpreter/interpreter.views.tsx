import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { dayIn, leaderOf } from '#care/familyGroupPlan/told.views.tsx'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, NothingYet } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { interpreterWords as words } from './interpreter.words.ts'
import { type InterpreterRequest, interpreterPlace, isOpen, mostLanguage, openOf } from './interpreter-request.ts'

type Told = { asked: Asked; seen: Reader; requests: readonly InterpreterRequest[] }
type OwnProps = Told & { typed: string; error: string | undefined }

/** For who may ask: that it is known, in which language, and the way back; or the question. */
export function OwnInterpreter({ asked, seen, requests, typed, error }: OwnProps) {
  const { say, viewer } = seen
  const to = interpreterPlace(seen.family.id)
  const open = openOf(requests, viewer.person)
  const arranged = requests.find((one) => one.person === viewer.person && !isOpen(one))
  const name = leaderOf(seen)
  return (
    <>
      <p class="onsplan-lead">
        {open === undefined ? say(words['tolk.uitleg'], { name }) : say(uiWords['help.tolkklaar'], { name })}
      </p>
      <Form action={to} csrf={asked.csrf} op={asked.fresh()} draft={to}>
        <Field
          {...{ say, name: 'language', label: say(words['tolk.taal']), help: say(words['tolk.taal.hulp']) }}
          {...{ value: typed, error, most: mostLanguage }}
          optional
        >
          <EyeSentence>{say(words['tolk.wie'], { name })}</EyeSentence>
        </Field>
        <Button kind={open === undefined ? 'main' : 'other'}>
          {say(uiWords[open === undefined ? 'help.tolk' : 'knop.bewaar'])}
        </Button>
      </Form>
      {open === undefined ? null : (
        <Form action={`${to}/${open.id}/weg`} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="plain">{say(words['tolk.weg'])}</Button>
        </Form>
      )}
      {arranged?.arrangedAt == null ? null : (
        <p class="onsplan-help">
          {say(words['tolk.geregeld'], {
            name: nameOf(seen, arranged.arrangedBy ?? ''),
            date: dayIn(seen, dayOf(arranged.arrangedAt)),
          })}
        </p>
      )}
    </>
  )
}

/** For who coordinates: each who waits, with the language. */
export function AskedInterpreter({ asked, seen, requests }: Told) {
  const { say } = seen
  const open = requests.filter(isOpen)
  if (open.length === 0)
    return <NothingYet say={say} text={say(words['pro.tolk.leeg'])} back={`/gezin/${seen.family.id}/plan`} />
  return (
    <>
      {open.map((request) => (
        <OneAsked asked={asked} seen={seen} request={request} />
      ))}
    </>
  )
}

function OneAsked({ asked, seen, request }: Pick<Told, 'asked' | 'seen'> & { request: InterpreterRequest }) {
  const { say } = seen
  const name = nameOf(seen, request.person)
  const { id, language, askedAt } = request
  return (
    <Card title={name}>
      <p>{language === '' ? say(words['pro.tolk.geentaal'], { name }) : say(words['pro.tolk.taal'], { language })}</p>
      <p class="onsplan-help">{say(words['pro.tolk.op'], { date: dayIn(seen, dayOf(askedAt)) })}</p>
      <Acts>
        <Form action={`${interpreterPlace(seen.family.id)}/${id}/geregeld`} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other">{say(words['pro.tolk.geregeld'])}</Button>
        </Form>
      </Acts>
      <EyeSentence>{say(words['pro.tolk.alleen'], { name })}</EyeSentence>
    </Card>
  )
}
