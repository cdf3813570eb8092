import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Card, cardKinds } from '#care/resilience/resilience.ts'
import { kindWords, type Reader, type Told } from '#care/resilience/resilience.views.tsx'
import { resilienceWords } from '#care/resilience/resilience.words.ts'
import { pictogramOf } from '#care/threeHouses/picture-groups.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Rows, StepRow } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Along, Form } from '#ui/form.views.tsx'
import { allOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'

type ShowFormProps = Told & {
  cards: readonly Card[]
  shown: readonly string[]
  /** Which of them others saw when this page was made. */
  was: readonly string[]
  /** Who sees it already; stopping that is done at Wie ziet wat. */
  already: readonly Id[]
  people: readonly Id[]
  readers: readonly string[]
  errors: Partial<Record<string, string>>
}

export function ShowForm({ asked, seen, cards, shown, was, already, people, readers, errors }: ShowFormProps) {
  const { say, viewer } = seen
  const names = already.map((id) => nameOf(seen, id))
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      {was.map((id) => (
        <Along name="was[]" value={id} />
      ))}
      <Checkboxes
        say={say}
        name="cards"
        label={say(resilienceWords['veerkracht.tonen.wat'])}
        values={shown}
        error={errors.cards}
        options={cards.map(({ id, kind, words }) => ({ value: id, label: words, help: say(kindWords[kind].title) }))}
      />
      {names.length === 0 ? null : (
        <EyeSentence>
          {say(resilienceWords['veerkracht.tonen.al'], { names: allOf(viewer.voice.language, names) })}
        </EyeSentence>
      )}
      {people.length === 0 ? null : (
        <Checkboxes
          say={say}
          name="readers"
          label={say(resilienceWords['veerkracht.tonen.wie'])}
          values={readers}
          error={errors.readers}
          optional={names.length > 0}
          options={people.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        />
      )}
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

type OtherProps = { seen: Reader; name: string; cards: readonly Card[] }

/** The cards that somebody shows, by kind; what is kept back leaves no trace. */
export function CardsOfOther({ seen, name, cards }: OtherProps) {
  const { say } = seen
  if (cards.length === 0) return <p>{say(resilienceWords['veerkracht.vanander.leeg'], { name })}</p>
  return (
    <>
      {cardKinds.map((kind) => {
        const own = cards.filter((card) => card.kind === kind)
        return own.length === 0 ? null : (
          <section>
            <h2>{say(kindWords[kind].title)}</h2>
            <Rows>
              {own.map(({ words, picture }) => (
                <StepRow title={words} tag={pictogramOf(picture)} />
              ))}
            </Rows>
          </section>
        )
      })}
    </>
  )
}
