import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { dayIn, leaderOf } from '#care/familyGroupPlan/told.views.tsx'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, EmptyState } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { isOpen, openOf, type PaperRequest, promisedOn } from './paper-request.ts'
import { paperRequestWords as words } from './paper-request.words.ts'

const openWords = { post: 'papier.open.post', handed: 'papier.open.handed' } as const

type Told = { asked: Asked; seen: Reader; requests: readonly PaperRequest[] }

const at = (seen: Reader, rest = '') => `/gezin/${seen.family.id}/printen/op-papier${rest}`

/** For who may ask: what one waits for, or the question; and below it what was given before. */
export function OwnPaper({ asked, seen, requests, way, error }: Told & { way: string; error: string | undefined }) {
  const { say, viewer } = seen
  const open = openOf(requests, viewer.person)
  const given = requests.find((one) => one.person === viewer.person && !isOpen(one))
  return (
    <>
      {open === undefined ? (
        <AskForm asked={asked} seen={seen} way={way} error={error} />
      ) : (
        <Waiting asked={asked} seen={seen} request={open} />
      )}
      {given?.givenAt == null ? null : (
        <p class="onsplan-help">
          {say(words['papier.gegeven'], {
            name: nameOf(seen, given.givenBy ?? ''),
            date: dayIn(seen, dayOf(given.givenAt)),
          })}
        </p>
      )}
    </>
  )
}

type AskProps = Pick<Told, 'asked' | 'seen'> & { way: string; error: string | undefined }

function AskForm({ asked, seen, way, error }: AskProps) {
  const { say } = seen
  const name = leaderOf(seen)
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      <p>{say(words['papier.uitleg'], { name })}</p>
      <Radios
        say={say}
        name="way"
        label={say(words['papier.hoe'])}
        help={say(words['papier.hoe.hulp'])}
        options={[
          { value: 'post', label: say(words['print.post']) },
          { value: 'handed', label: say(words['papier.hand']) },
        ]}
        value={way}
        error={error}
      />
      <EyeSentence>{say(words['papier.wie'], { name })}</EyeSentence>
      <Button>{say(words['papier.vraag'])}</Button>
    </Form>
  )
}

function Waiting({ asked, seen, request }: Pick<Told, 'asked' | 'seen'> & { request: PaperRequest }) {
  const { say, today } = seen
  const due = promisedOn(dayOf(request.askedAt))
  const told = { name: leaderOf(seen), date: dayIn(seen, due) }
  return (
    <>
      <p class="onsplan-lead">
        {due < today ? say(words['papier.laat'], told) : say(words[openWords[request.way]], told)}
      </p>
      <EyeSentence>{say(words['papier.wie'], told)}</EyeSentence>
      <Form action={at(seen, `/${request.id}/weg`)} csrf={asked.csrf} op={asked.fresh()}>
        <Button kind="other">{say(words['papier.vraag.weg'])}</Button>
      </Form>
    </>
  )
}

/** For who coordinates: each who waits, with the print of what that person may read. */
export function AskedPaper({ asked, seen, requests }: Told) {
  const { say } = seen
  const open = requests.filter(isOpen)
  if (open.length === 0)
    return (
      <EmptyState text={say(words['pro.papier.leeg'])}>
        <Button kind="other" href={`/gezin/${seen.family.id}/printen`}>
          {say(words['pro.papier.printen'])}
        </Button>
      </EmptyState>
    )
  return (
    <>
      {open.map((request) => (
        <OneAsked asked={asked} seen={seen} request={request} />
      ))}
    </>
  )
}

function OneAsked({ asked, seen, request }: Pick<Told, 'asked' | 'seen'> & { request: PaperRequest }) {
  const { say } = seen
  const name = nameOf(seen, request.person)
  const on = dayOf(request.askedAt)
  return (
    <Card title={name}>
      <p>{say(words[`pro.papier.${request.way}`], { name })}</p>
      <p class="onsplan-help">
        {say(words['pro.papier.voor'], { date: dayIn(seen, on), due: dayIn(seen, promisedOn(on)) })}
      </p>
      <LoneLink href={`/gezin/${seen.family.id}/printen/voor/${request.person}`}>
        {say(words['pro.papier.print'], { name })}
      </LoneLink>
      <Acts>
        <Form action={at(seen, `/${request.id}/gegeven`)} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other">{say(words['pro.papier.gegeven'])}</Button>
        </Form>
      </Acts>
      <EyeSentence>{say(words['pro.papier.alleen'], { name })}</EyeSentence>
    </Card>
  )
}
