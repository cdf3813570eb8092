import { type Frame, nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { dailyWords as words } from './daily-life.words.ts'

type Reader = Frame & { say: Say }
type Asked = { csrf: string; fresh(): string }
type Item = { id: Id; kind: 'goal' | 'step'; words: string }
type Home = { id: Id; person: Id; fromAt: Date; open: readonly { item: Id }[] }

export type DailyProps = {
  seen: Reader
  asked: Asked
  youth: Id
  homes: readonly Home[]
  items: readonly Item[]
  mayPick: boolean
  picksAlone: boolean
  candidates: readonly Id[]
  errors: Partial<Record<string, string>>
}

const placeOf = ({ seen, youth }: Pick<DailyProps, 'seen' | 'youth'>) => `/gezin/${seen.family.id}/gewone-dag/${youth}`
const labelOf = ({ say }: Reader, item: Item) =>
  say(words[item.kind === 'goal' ? 'dag.doel' : 'dag.actie'], { text: item.words })

/** Per foster parent what is open, and for who decides the list to pick from. */
export function DailyLife(props: DailyProps) {
  const { seen, youth, homes, picksAlone } = props
  const { say } = seen
  const name = nameOf(seen, youth)
  return (
    <Stack>
      <p>{say(words['dag.uitleg'], { name })}</p>
      <p>{say(words[picksAlone ? 'dag.zestien' : 'dag.wie'], { name })}</p>
      {homes.length === 0 ? <p>{say(words['dag.geen'], { name })}</p> : null}
      {homes.map((home) => (
        <HomeCard {...props} home={home} />
      ))}
      {seen.isCoordinator ? <NameFosterParent {...props} /> : null}
    </Stack>
  )
}

function HomeCard(props: DailyProps & { home: Home }) {
  const { seen, asked, youth, home, mayPick } = props
  const { say, viewer, today } = seen
  const name = nameOf(seen, youth)
  return (
    <Card title={nameOf(seen, home.person)}>
      <p>{say(words['dag.sinds'], { name, date: longDay(viewer.voice, dayOf(home.fromAt), today) })}</p>
      {seen.isCoordinator ? null : <Picked {...props} />}
      {mayPick ? (
        <LoneLink href={`${placeOf(props)}/ziet/${home.person}`}>
          {say(words['dag.kiesnu'], { name: nameOf(seen, home.person) })}
        </LoneLink>
      ) : null}
      {seen.isCoordinator ? (
        <Form action={`${placeOf(props)}/pleegouder/${home.id}/stop`} csrf={asked.csrf} op={asked.fresh()}>
          <Button kind="other">{say(words['pro.dag.stop'], { name })}</Button>
        </Form>
      ) : null}
    </Card>
  )
}

function Picked({ seen, home, items }: DailyProps & { home: Home }) {
  const { say } = seen
  const name = nameOf(seen, home.person)
  const open = items.filter(({ id }) => home.open.some(({ item }) => item === id))
  if (open.length === 0) return <p>{say(words['dag.niets'], { name })}</p>
  return (
    <>
      <p>{say(words['dag.ziet'], { name })}</p>
      <ul>
        {open.map((item) => (
          <li class="onsplan-typed">{labelOf(seen, item)}</li>
        ))}
      </ul>
    </>
  )
}

function NameFosterParent(props: DailyProps) {
  const { seen, asked, youth, candidates, errors } = props
  const { say } = seen
  const name = nameOf(seen, youth)
  if (candidates.length === 0)
    return <LoneLink href={`/gezin/${seen.family.id}/gezin/lid`}>{say(words['pro.dag.geen'])}</LoneLink>
  return (
    <Form action={`${placeOf(props)}/pleegouder`} csrf={asked.csrf} op={asked.fresh()}>
      <Radios
        say={say}
        name="person"
        label={say(words['pro.dag.wie'], { name })}
        options={candidates.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        error={errors.person}
      />
      <Button kind="other">{say(words['pro.dag.leg'])}</Button>
    </Form>
  )
}

export type PickDailyProps = {
  seen: Reader
  asked: Asked & { path: string }
  reader: Id
  items: readonly Item[]
  picked: readonly string[]
  error: string | undefined
}

/** Every piece with its box; what stays open and what closes is one act. */
export function PickDaily({ seen, asked, reader, items, picked, error }: PickDailyProps) {
  const { say } = seen
  if (items.length === 0) return <p>{say(words['dag.leeg'])}</p>
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      <Checkboxes
        say={say}
        name="items"
        label={say(words['dag.kies'], { name: nameOf(seen, reader) })}
        help={say(words['dag.kies.hulp'])}
        options={items.map((item) => ({ value: item.id, label: labelOf(seen, item) }))}
        values={picked}
        error={error}
        optional
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}
