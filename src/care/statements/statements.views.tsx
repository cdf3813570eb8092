import type { Asked } from '#care/access/family.views.tsx'
import { type Frame, nameOf } from '#care/access/frame.ts'
import type { ItemKind } from '#care/access/item.ts'
import type { Id } from '#care/pass/facts.ts'
import { peopleWords } from '#care/people/people.words.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { mayAnswer, type Statement, statementLength, wishesFor } from './statement.ts'
import { statementWords } from './statements.words.ts'

type Reader = Frame & { say: Say }

export type StatementsProps = { seen: Reader; itemId: Id; statements: readonly Statement[] }

/** What people said to one text, for every reader of that text. */
export function Statements({ seen, itemId, statements }: StatementsProps) {
  const { say, viewer } = seen
  const said = statements.filter((statement) => statement.itemId === itemId)
  if (said.length === 0) return null
  return (
    <div class="onsplan-stack">
      {said.map((statement) => (
        <OwnWords
          text={statement.text}
          by={say(statementWords['oneens.van'], {
            name: nameOf(seen, statement.author),
            date: longDay(viewer.voice, dayOf(statement.at), seen.today),
          })}
        >
          {statement.answerDueOn === null || statement.author !== viewer.person ? null : (
            <p class="onsplan-help">
              {say(statementWords['oneens.status'], {
                date: longDay(viewer.voice, statement.answerDueOn, seen.today),
              })}
            </p>
          )}
        </OwnWords>
      ))}
    </div>
  )
}

const asksMore = (seen: Reader): boolean => wishesFor(seen).length > 1

/** Who may only put words beside a text is not asked whether he or she agrees. */
export const headingFor = (seen: Reader) => statementWords[asksMore(seen) ? 'oneens.kop' : 'oneens.erbij']

type NotAgreeingProps = { seen: Reader; kind: ItemKind; item: { id: Id; author: Id; subjects: readonly Id[] } }

/** "Niet eens?" under a text of another, for who may say so; nothing under one's own. */
export function NotAgreeing({ seen, kind, item }: NotAgreeingProps) {
  // Who wrote it changes it; the page itself stays open to them.
  const may = wishesFor(seen)
  if (!mayAnswer(seen.viewer.person, item) || item.author === seen.viewer.person || may.length === 0) return null
  return (
    <LoneLink href={`/gezin/${seen.family.id}/niet-eens/${kind}/${item.id}`}>
      {seen.say(asksMore(seen) ? uiWords['knop.nieteens'] : statementWords['oneens.erbij'])}
    </LoneLink>
  )
}

type WhoAndWhen = { author: Id; typedBy: Id | null; at: Date }

/** Who wrote it, in which part, and when; of what a worker typed only that it is the family's and who typed. */
export function bylineOf(seen: Reader, { author, typedBy, at }: WhoAndWhen): string {
  const { say, viewer } = seen
  const date = longDay(viewer.voice, dayOf(at), seen.today)
  if (typedBy !== null) return say(uiWords['alg.doorvia'], { name: nameOf(seen, typedBy), date })
  const role = roleOf(seen, author)
  const name = nameOf(seen, author)
  return role === undefined
    ? say(statementWords['woorden.van'], { name, moment: date })
    : say(uiWords['alg.door'], { name, role: say(role), date })
}

export function roleOf({ people }: Pick<Frame, 'people'>, person: Id) {
  const someone = people.find(({ id }) => id === person)
  if (someone === undefined) return undefined
  if (someone.kind === 'coordinator') return peopleWords['rol.coordinator']
  // Who works for other families is a parent in the own one.
  if (someone.role !== null && someone.kind !== 'member') return peopleWords['rol.localTeam']
  if (someone.parts.includes('youth')) return peopleWords[(someone.age ?? 0) < 12 ? 'rol.child' : 'rol.youth']
  if (someone.parts.includes('parent')) return peopleWords['rol.parent']
  return someone.parts.includes('fosterParent') ? peopleWords['rol.fosterParent'] : undefined
}

export type StatementFormProps = {
  asked: Asked
  seen: Reader
  text: { words: string; by: string }
  /** Everything this viewer said to this text before, and what others said. */
  statements: readonly Statement[]
  itemId: Id
  /** The children this is about, when parents in two homes are asked to read their words once more. */
  tone: readonly string[] | undefined
  typed: { wish?: string | undefined; text?: string | undefined; tone?: string | undefined }
  errors: Partial<Record<'wish' | 'text' | 'tone', string>>
}

/** G-20: the text, what was said to it, and the own view. */
export function StatementForm({ asked, seen, text, statements, itemId, tone, typed, errors }: StatementFormProps) {
  const { say } = seen
  const may = wishesFor(seen)
  return (
    <>
      {text.words === '' ? null : <OwnWords text={text.words} by={text.by} />}
      {statements.some((statement) => statement.itemId === itemId) ? (
        <Statements seen={seen} itemId={itemId} statements={statements} />
      ) : (
        <p class="onsplan-help">{say(statementWords['oneens.leeg'])}</p>
      )}
      <p>{say(statementWords['oneens.uitleg'])}</p>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
        {may.length > 1 ? (
          <Radios
            say={say}
            name="wish"
            label={say(statementWords['oneens.kies'])}
            value={typed.wish ?? 'beside'}
            error={errors.wish}
            options={may.map((wish) => ({ value: wish, label: say(wishWords[wish]) }))}
          />
        ) : (
          <input type="hidden" name="wish" value="beside" />
        )}
        <Field
          say={say}
          kind="long"
          name="text"
          label={say(statementWords['oneens.tekst'])}
          value={typed.text ?? ''}
          error={errors.text}
          most={statementLength}
        >
          <EyeSentence>{say(statementWords['oneens.wie'])}</EyeSentence>
        </Field>
        {tone === undefined ? null : <Tone seen={seen} children={tone} chosen={typed.tone} error={errors.tone} />}
        <Button>{say(uiWords['knop.plaats'])}</Button>
      </Form>
    </>
  )
}

type ToneProps = { seen: Reader; children: readonly string[]; chosen: string | undefined; error: string | undefined }

function Tone({ seen, children, chosen, error }: ToneProps) {
  const { say, viewer } = seen
  const child = namesOf(say, viewer.voice.language, children)
  return (
    <Radios
      say={say}
      name="tone"
      label={say(statementWords['oneens.toon'], { child })}
      value={chosen}
      error={error}
      options={[
        { value: 'yes', label: say(statementWords['oneens.toon.ja']) },
        { value: 'change', label: say(statementWords['oneens.toon.aanpassen']) },
      ]}
    />
  )
}

const wishWords = {
  beside: statementWords['oneens.erbij'],
  correction: statementWords['oneens.verbeter'],
  removal: statementWords['oneens.weg'],
}
