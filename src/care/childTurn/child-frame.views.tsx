import type { ComponentChildren, VNode } from 'preact'
import { type Asked, ofViewer } from '#care/access/family.views.tsx'
import type { Frame as Seen } from '#care/access/frame.ts'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Choice } from '#ui/choice.views.tsx'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Frame } from '#ui/frame.views.tsx'
import { Icon } from '#ui/icon.views.tsx'
import { allOf } from '#ui/names.ts'
import { childPlace } from './child-turn.ts'
import { childWords } from './child-turn.words.ts'

export type Reader = Seen & { say: Say }

export type ChildFrameProps = {
  asked: Asked
  seen: Reader
  /** What the browser keeps in its history: of the page for who is afraid no other word than of the start. */
  screen: string
  heading?: string | undefined
  /** Where "Terug" leads; the start has none. */
  back?: string | undefined
  /** The page for who is afraid needs no way to itself. */
  withoutHelp?: boolean | undefined
  problems?: readonly FieldProblem[] | undefined
  /** The content brings the h1 itself, as a page for paper does. */
  ownHeading?: boolean | undefined
  children: ComponentChildren
}

/** Every page of a child: few words, large buttons, and at the same place the way to help and the end of the turn. */
export function ChildFrame({ asked, seen, back, withoutHelp, children, ...page }: ChildFrameProps): VNode {
  const { say } = seen
  const { session, ...viewer } = ofViewer(seen.viewer, asked)
  return (
    <Frame
      {...viewer}
      {...page}
      device="shared"
      owner={undefined}
      say={say}
      register="child"
      help={{ phone: '' }}
      back={back === undefined ? undefined : { href: back, name: say(childWords['kind.terug']) }}
    >
      {children}
      {withoutHelp ? null : (
        <a class="onsplan-button onsplan-button--other onsplan-child-help" href={`${childPlace(seen.family.id)}/meer`}>
          {say(childWords['kind.knop.nietok'])}
        </a>
      )}
      <Form action="/kind/klaar" csrf={asked.csrf} op={asked.fresh()}>
        <Button kind="other">{say(childWords['kind.klaar'])}</Button>
      </Form>
    </Frame>
  )
}

/** closes: "Alleen ik" stands beside it; what was told in an earlier turn has no such button. */
type WhoReadsProps = { seen: Reader; readers: readonly Id[]; alone: boolean; closes?: boolean }

/** Who reads a piece, before and after it is saved. */
export function ChildReaders({ seen, readers, alone, closes = true }: WhoReadsProps) {
  const closed = alone || readers.length === 0
  return (
    <div class="onsplan-eye">
      <p>
        <Icon name={closed ? 'eye-closed' : 'eye'} />
        <span>{closed ? aloneText(seen) : readersText(seen, readers, closes)}</span>
      </p>
    </div>
  )
}

type KeepAloneProps = { seen: Reader; readers: readonly Id[]; checked: boolean }

/** "Alleen ik", where somebody else would read it. */
export function KeepAlone({ seen, readers, checked }: KeepAloneProps) {
  if (readers.length === 0) return null
  const option = { value: 'yes', label: seen.say(childWords['kind.alleenik']) }
  return <Choice kind="checkbox" name="alone[]" option={option} at={0} checked={checked} />
}

/** For who coordinates: a child told this on the phone of somebody, who may have looked along. */
export function OnWhosePhone({ seen, beside }: { seen: Reader; beside: Id | null }) {
  if (beside === null || !seen.isCoordinator) return null
  return <p class="onsplan-help">{seen.say(childWords['pro.kind.telefoon'], { name: nameOf(seen, beside) })}</p>
}

const aloneText = ({ say, viewer }: Reader): string =>
  viewer.beside === undefined
    ? say(childWords['kind.alleenik.klaar'])
    : `${say(childWords['kind.alleenik.klaar'])} ${say(childWords['kind.alleenik.telefoon'])}`

function readersText(seen: Reader, readers: readonly Id[], closes: boolean): string {
  const { say, viewer } = seen
  const names = readers.map((id) => nameOf(seen, id))
  const [name = ''] = names
  if (names.length === 1) return say(childWords[closes ? 'kind.wie.een' : 'kind.wie.eerder.een'], { name })
  const word = childWords[closes ? 'kind.wie.anders' : 'kind.wie.eerder.anders']
  return say(word, { names: allOf(viewer.voice.language, names) })
}
