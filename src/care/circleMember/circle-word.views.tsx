import type { Asked } from '#care/access/family.views.tsx'
import { type Frame, nameOf } from '#care/access/frame.ts'
import { networkWords } from '#care/network/network.words.ts'
import type { Id } from '#care/pass/facts.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, NothingYet, Stack } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { circleMemberWords as words } from './circle-member.words.ts'
import { type CircleWord, inOrder, mayAnswer, type Said, type WordKind, wordKinds, wordLength } from './circle-word.ts'

type Reader = Frame & { say: Say }
type Told = { asked: Asked; seen: Reader }

const sendWords = {
  compliment: networkWords['meedenk.stuur.compliment'],
  idea: networkWords['meedenk.stuur.idee'],
  worry: words['kringwoord.stuur.zorg'],
} as const

const kindWords = {
  compliment: networkWords['meedenk.compliment'],
  idea: networkWords['meedenk.idee'],
  worry: networkWords['meedenk.zorg'],
} as const satisfies Record<WordKind, unknown>

/** `at`: where it goes. */
type SayProps = Told & { at: string; about: Said; text: string; error: string | undefined }

/** N-02: one field, with what it is about above it, and the three ways to send it. */
export function SayForm({ asked, seen, at, about, text, error }: SayProps) {
  const { say, viewer } = seen
  return (
    <Form action={at} csrf={asked.csrf} op={asked.fresh()} draft={at}>
      <p class="onsplan-lead">{about.title}</p>
      <Field
        say={say}
        kind="long"
        name="text"
        label={say(networkWords['meedenk.wat'])}
        value={text}
        error={error}
        most={wordLength}
      >
        <EyeLabel say={say} language={viewer.voice.language} names={about.readers.map((id) => nameOf(seen, id))} />
      </Field>
      <Acts>
        {wordKinds.map((kind) => (
          <Button kind={kind === 'compliment' ? 'main' : 'other'} name="kind" value={kind}>
            {say(sendWords[kind])}
          </Button>
        ))}
      </Acts>
      <p class="onsplan-help">{say(words['kringwoord.gevaar'])}</p>
    </Form>
  )
}

type Titles = ReadonlyMap<Id, string>

function WhatWasSaid({ seen, word, titles }: { seen: Reader; word: CircleWord; titles: Titles }) {
  const { say, viewer, today } = seen
  const title = titles.get(word.about)
  return (
    <>
      {title === undefined ? null : <p class="onsplan-help">{say(words['kringwoord.over'], { title })}</p>}
      <p>{word.text}</p>
      <p class="onsplan-help">
        {say(words['kringwoord.door'], {
          name: nameOf(seen, word.author),
          date: longDay(viewer.voice, dayOf(word.at), today),
        })}
      </p>
    </>
  )
}

const becameWords = {
  thanks: words['kringwoord.is.dank'],
  doing: words['kringwoord.is.doen'],
  talking: words['kringwoord.is.praten'],
  notNow: words['kringwoord.is.nietnu'],
} as const

function Became({ seen, word }: { seen: Reader; word: CircleWord }) {
  const { say } = seen
  if (word.answer === null) return word.author === seen.viewer.person ? <p>{say(words['kringwoord.wacht'])}</p> : null
  return (
    <p>
      <strong>{say(becameWords[word.answer.says], { name: nameOf(seen, word.answer.by) })}</strong>
    </p>
  )
}

/** What this guest said, and what became of it. */
export function OwnWords({ seen, all, titles }: { seen: Reader; all: readonly CircleWord[]; titles: Titles }) {
  const own = all.filter(({ author }) => author === seen.viewer.person)
  if (own.length === 0) return null
  return (
    <section>
      <Stack>
        <h2>{seen.say(words['kringwoord.eigen'])}</h2>
        {inOrder(own).map((word) => (
          <Card title={seen.say(kindWords[word.kind])}>
            <WhatWasSaid seen={seen} word={word} titles={titles} />
            <Became seen={seen} word={word} />
          </Card>
        ))}
      </Stack>
    </section>
  )
}

const answerWords = {
  thanks: words['kringwoord.dank'],
  doing: words['kringwoord.doen'],
  talking: words['kringwoord.praten'],
  notNow: words['kringwoord.nietnu'],
} as const

/** For the family and who coordinates: each with what can be done with it. */
export function SaidInCircle({ asked, seen, all, titles }: Told & { all: readonly CircleWord[]; titles: Titles }) {
  const { say, family } = seen
  if (all.length === 0)
    return <NothingYet say={say} text={say(words['kringwoord.leeg'])} back={`/gezin/${family.id}/team`} />
  return (
    <Stack>
      <p>{say(words['kringwoord.uitleg'])}</p>
      {inOrder(all).map((word) => (
        <Card title={say(kindWords[word.kind])}>
          <WhatWasSaid seen={seen} word={word} titles={titles} />
          <Became seen={seen} word={word} />
          {mayAnswer(word).length === 0 ? null : (
            <Form action={`/gezin/${family.id}/meedoen/gezegd/${word.id}`} csrf={asked.csrf} op={asked.fresh()} bare>
              <Acts>
                {mayAnswer(word).map((says) => (
                  <Button kind="other" name="says" value={says}>
                    {say(answerWords[says])}
                  </Button>
                ))}
              </Acts>
            </Form>
          )}
        </Card>
      ))}
    </Stack>
  )
}
