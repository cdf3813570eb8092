import { nameOf, type Someone } from '#care/access/frame.ts'
import { Radios } from '#ui/choice.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { noAnswerGrounds } from './information.ts'
import type { RightsRequest } from './request.ts'
import { rightsWords } from './rights.words.ts'
import { type Reader, type Shown, WordsForm, whoAnswers } from './words-form.views.tsx'

type QuestionProps = Shown & {
  youths: readonly Someone[]
  typed: { youth: string; text: string }
  error: { field: string; text: string } | undefined
}

/** About whom, where there is more than one, and what somebody wants to know. */
export function QuestionAboutYouth({ asked, seen, youths, typed, error }: QuestionProps) {
  const { say } = seen
  const errorAt = (field: string) => (error?.field === field ? error.text : undefined)
  const [only, second] = youths
  return (
    <WordsForm
      {...{ asked, seen, name: 'text', typed: typed.text, error: errorAt('text') }}
      label={say(rightsWords['gegevens.over.wat'])}
      readers={whoAnswers(seen)}
      button={say(uiWords['knop.verstuur'])}
    >
      {second === undefined ? (
        <input type="hidden" name="youth" value={only?.id} />
      ) : (
        <Radios
          say={say}
          name="youth"
          label={say(rightsWords['gegevens.over.wie'])}
          options={youths.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.youth}
          error={errorAt('youth')}
        />
      )}
    </WordsForm>
  )
}

type Choosing = { seen: Reader; youth: string; ground: string }

/** For the professional: answer, or the ground on which nothing is told. */
export function AnswerOrGround({ seen, youth, ground }: Choosing) {
  const { say } = seen
  const name = nameOf(seen, youth)
  return (
    <>
      <p>{say(rightsWords['pro.gegevens.over.hulp'], { name })}</p>
      <Radios
        say={say}
        name="ground"
        label={say(rightsWords['pro.gegevens.over.grond'])}
        options={[
          { value: '', label: say(rightsWords['pro.gegevens.over.antwoord']) },
          ...noAnswerGrounds.map((value) => ({
            value,
            label: say(rightsWords[`pro.gegevens.over.${value}`], { name }),
          })),
        ]}
        value={ground}
      />
    </>
  )
}

/** For who asked: why nothing is told, and what to do about that. */
export function NothingTold({ seen, request }: { seen: Reader; request: RightsRequest }) {
  const { say } = seen
  const { answer, youth } = request
  if (answer === undefined || answer.ground === null || youth === null) return null
  return (
    <>
      <p>{say(rightsWords[`gegevens.grond.${answer.ground}`], { name: nameOf(seen, youth) })}</p>
      <p>{say(rightsWords['gegevens.grond.oneens'], { name: nameOf(seen, answer.by) })}</p>
    </>
  )
}

/** What the question is called, for who asked it and for who answers. */
export const titleOf = (seen: Reader, { kind, youth, askedBy }: RightsRequest, isAsker: boolean): string =>
  isAsker
    ? seen.say(rightsWords[`gegevens.vraag.${kind}`], { name: nameOf(seen, youth ?? '') })
    : seen.say(rightsWords[`pro.gegevens.vraag.${kind}`], {
        name: nameOf(seen, askedBy),
        youth: nameOf(seen, youth ?? ''),
      })
