import type { ComponentChildren } from 'preact'
import { type Asked, FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/plan/byline.views.tsx'
import { SaidWords } from '#care/reviews/prepared.views.tsx'
import { type ReviewStep, stepPath } from '#care/reviews/review.ts'
import type { ReviewVoice } from '#care/reviews/review-voice.ts'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { ofThis, rowOf } from '#platform/fields.ts'
import { Button } from '#ui/button.views.tsx'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Along, Form } from '#ui/form.views.tsx'
import { LastTime, TogetherBanner } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { AtTable } from './at-table.ts'
import { atTableWords } from './at-table.words.ts'

/** Who looks, what was asked, and what lies on the table: every step gets the same. */
export type StepProps = { asked: Asked; seen: Reader; table: AtTable; wrong: readonly FieldProblem[]; typed: Typed }
export type Typed = Readonly<Record<string, string | readonly string[]>> | undefined

/** What was filled in at this table; what was kept of an earlier time stays away. */
export const typedAt = (table: AtTable, kept: Typed): Typed => ofThis(kept, 'review', table.review.id)

export const typedIn = (typed: Typed, name: string, otherwise: string): string => {
  const value = typed?.[name]
  return typeof value === 'string' ? value : typed === undefined ? otherwise : ''
}

/** The same step for one row: what was typed there, wherever that row stood then. */
export const ofRow = (step: StepProps, ids: Readonly<Record<string, Id>>, at: number): StepProps => ({
  ...step,
  typed: rowOf(step.typed, ids, at),
})

/** Ticked boxes; a kept draft holds them as lines of one text. */
export function listIn(typed: Typed, name: string, otherwise: readonly string[]): readonly string[] {
  if (typed === undefined) return otherwise
  const value = typed[`${name}[]`] ?? ''
  return typeof value === 'string' ? value.split('\n') : value
}

export const errorAt = (wrong: readonly FieldProblem[], field: string): string | undefined =>
  wrong.find((problem) => problem.field === field)?.text

/** One question at a time on one large screen, without menus. */
export function ConversationStep({
  asked,
  seen,
  table,
  step,
  wrong,
  children,
  before,
  ending,
}: Pick<StepProps, 'asked' | 'seen' | 'table' | 'wrong'> & {
  step: ReviewStep
  /** Acts of their own that stand above the form of the step. */
  before?: ComponentChildren
  /** Of the last step: the buttons that end the conversation. */
  ending?: ComponentChildren
  children: ComponentChildren
}) {
  const { say } = seen
  const path = stepPath(seen.family.id, step)
  const back = step === 1 ? `/gezin/${seen.family.id}/terugkijken` : stepPath(seen.family.id, (step - 1) as ReviewStep)
  return (
    <FamilyFrame
      asked={asked}
      seen={seen}
      screen={say(atTableWords['gesprek.terugkijken'])}
      heading={say(reviewWords[`review.stap${step}`])}
      series={{ n: step, total: 7 }}
      back={{ href: back, name: say(uiWords['knop.terug']) }}
      problems={wrong}
      shared
    >
      {ending === undefined ? null : <TogetherBanner say={say} name={seen.viewer.name} />}
      {before}
      <Form action={path} csrf={asked.csrf} op={asked.fresh()} draft={path}>
        <Along name="review" value={table.review.id} />
        {children}
        {ending ?? <Button>{say(uiWords['knop.verder'])}</Button>}
      </Form>
      <p class="onsplan-help">{say(reviewWords['review.geenhaast'])}</p>
    </FamilyFrame>
  )
}

/** What was said the last time, below what is said now. */
export function SaidLastTime({ seen, voices }: { seen: Reader; voices: readonly ReviewVoice[] }) {
  const said = voices.filter((voice) => voice.text !== '')
  if (said.length === 0) return null
  return (
    <LastTime say={seen.say}>
      {said.map((voice) => (
        <SaidWords seen={seen} voice={voice} />
      ))}
    </LastTime>
  )
}

export const namesAt = (seen: Reader, people: readonly Id[]): string[] => people.map((id) => nameOf(seen, id))

/** Under what is typed and before the button: who reads it, the writer included, because the words are another's. */
export function WhoReads({ seen, table }: { seen: StepProps['seen']; table: AtTable }) {
  const names = [...namesAt(seen, table.review.present), seen.viewer.name]
  return <EyeLabel say={seen.say} language={seen.viewer.voice.language} names={names} />
}
