import { coordinatorOf, type Frame } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { sharesWords } from '#care/shares/shares.words.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { type Shield, type ShieldKind, standOf } from './own-pieces.ts'

type Item = { id: Id; kind: ShieldKind; words: string }

export type ForParentsProps = {
  seen: Frame & { say: Say }
  asked: { path: string; csrf: string; fresh(): string }
  items: readonly Item[]
  /** Of this youth, that nobody lifted. */
  shields: readonly Shield[]
  mayShield: boolean
}

/** J-02: what parents could read, with the way to close it; at every age what is closed for them, how that stands, and the way to open it. */
export function ForParents(props: ForParentsProps) {
  const { seen, items, shields, mayShield } = props
  const { say } = seen
  const loose = shields.filter(({ item }) => !items.some(({ id }) => id === item))
  const shown = mayShield ? items : items.filter(({ id }) => shields.some(({ item }) => item === id))
  if (shown.length + loose.length === 0) return null
  return (
    <>
      <h2>{say(sharesWords[mayShield ? 'jong.ouders' : 'jong.schild'])}</h2>
      {shown.map((item) => (
        <Card>
          <p class="onsplan-typed">{item.words}</p>
          <Stand {...props} item={item} />
        </Card>
      ))}
      {loose.map((shield) => (
        <Card>
          <p>{say(sharesWords['jong.schild.iets'])}</p>
          <Standing {...props} shield={shield} />
        </Card>
      ))}
    </>
  )
}

function Stand({ item, ...props }: ForParentsProps & { item: Item }) {
  const { seen, asked, shields } = props
  const shield = shields.find((one) => one.item === item.id)
  if (shield !== undefined) return <Standing {...props} shield={shield} />
  return (
    <Form action={`${pathOf(seen)}/schild`} csrf={asked.csrf} op={asked.fresh()}>
      <input type="hidden" name="kind" value={item.kind} />
      <Button kind="other" name="item" value={item.id}>
        {seen.say(sharesWords['jong.schild'])}
      </Button>
    </Form>
  )
}

const pathOf = ({ family }: Frame) => `/gezin/${family.id}/mijn-stukken`

/** Who looks is named; where nobody coordinates, nobody looks yet. */
const unnamed = {
  pending: 'jong.schild.uitleg.niemand',
  talk: 'jong.schild.nee.niemand',
  heard: 'jong.schild.gehoord.niemand',
} as const
const named = { pending: 'jong.schild.uitleg', talk: 'jong.schild.nee', heard: 'jong.schild.gehoord' } as const

function standIn({ seen }: ForParentsProps, shield: Shield): string {
  const { say } = seen
  const stand = standOf(shield)
  if (stand === 'closed') return say(sharesWords['jong.schild.ja'])
  if (stand === 'open') return say(sharesWords['jong.schild.open'])
  const name = coordinatorOf(seen)?.name
  return name === undefined ? say(sharesWords[unnamed[stand]]) : say(sharesWords[named[stand]], { name })
}

function Standing({ shield, ...props }: ForParentsProps & { shield: Shield }) {
  const { seen, asked } = props
  return (
    <>
      <p>{standIn(props, shield)}</p>
      <Form action={`${pathOf(seen)}/schild/${shield.id}/weg`} csrf={asked.csrf} op={asked.fresh()}>
        <Button kind="other">{seen.say(sharesWords['jong.schild.weg'])}</Button>
      </Form>
    </>
  )
}
