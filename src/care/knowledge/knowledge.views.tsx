import { entryWords } from '#care/entry/entry.words.ts'
import { type Day, longDay } from '#platform/dates.ts'
import type { Say, Voice } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Rows, Stack, StepRow } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { PhoneText } from '#ui/phone.views.tsx'
import {
  agePages,
  checkedOn,
  isAgePage,
  type KnowledgePage,
  type PageText,
  readingScores,
  subjectPages,
} from './knowledge.ts'
import { knowledgeWords } from './knowledge.words.ts'
import { linesOf, partsOf } from './page-text.views.tsx'

/** Whom to ask about what does not stand here: the own coordinator, or the help desk. */
export type Ask = { name: string } | { phone: string }

/** What was looked for, and the pages that were found; where there are none, whom to ask. */
export type FoundPages = { typed: string; answer: readonly PageText[] | Ask }

export type KnowledgeProps = {
  say: Say
  csrf: string
  /** Nothing before anybody looked. */
  sought: FoundPages | undefined
}

/** look for a word, or choose an age or a subject. */
export function Knowledge({ say, csrf, sought }: KnowledgeProps) {
  return (
    <Stack>
      <p class="onsplan-lead">{say(knowledgeWords['weten.uitleg'])}</p>
      <search>
        <Form action="/weten" csrf={csrf}>
          <div class="onsplan-search">
            <Field
              say={say}
              kind="search"
              name="word"
              autocomplete="off"
              label={say(knowledgeWords['weten.zoek'])}
              value={sought?.typed ?? ''}
              optional
            />
            <Button kind="other">{say(partWords['zoek.knop'])}</Button>
          </div>
        </Form>
      </search>
      {sought === undefined ? <Everything say={say} /> : <Found say={say} answer={sought.answer} />}
    </Stack>
  )
}

function Everything({ say }: { say: Say }) {
  return (
    <>
      <Card title={say(knowledgeWords['weten.gewoon'])}>
        <p>{say(knowledgeWords['weten.gewoon.uitleg'])}</p>
        <Pages say={say} keys={agePages} />
      </Card>
      <Card title={say(knowledgeWords['weten.ander'])}>
        <Pages say={say} keys={subjectPages} />
      </Card>
    </>
  )
}

function Pages({ say, keys }: { say: Say; keys: readonly KnowledgePage[] }) {
  return (
    <Rows>
      {keys.map((key) => (
        <StepRow title={say(partsOf(key).title)} href={`/weten/${key}`} />
      ))}
    </Rows>
  )
}

function Found({ say, answer }: { say: Say; answer: FoundPages['answer'] }) {
  return (
    <>
      <Card title={say(knowledgeWords['weten.gevonden'])}>
        {'name' in answer ? (
          <p>{say(knowledgeWords['weten.leeg'], answer)}</p>
        ) : 'phone' in answer ? (
          <PhoneText text={say(knowledgeWords['weten.leeg.bel'], answer)} phone={answer.phone} />
        ) : (
          <Pages say={say} keys={answer.map(({ key }) => key)} />
        )}
      </Card>
      <LoneLink href="/weten">{say(knowledgeWords['weten.alles'])}</LoneLink>
    </>
  )
}

export type OnePageProps = { say: Say; voice: Voice; today: Day; shown: KnowledgePage }

/** One of them. Nothing on it asks who reads it. */
export function OnePage({ say, voice, today, shown }: OnePageProps) {
  return (
    <Stack>
      {partsOf(shown).parts.map(({ part, words }) => (
        <Card title={say(knowledgeWords[`weten.deel.${part}`])}>
          <ul>
            {linesOf(say(words)).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          {part !== 'bel' ? null : (
            <>
              {isAgePage(shown) ? <PhoneText text={say(knowledgeWords['weten.leven'])} /> : null}
              <LoneLink href="/hulp">{say(knowledgeWords['weten.bellen'])}</LoneLink>
            </>
          )}
        </Card>
      ))}
      <p class="onsplan-help">{say(entryWords['vertrouwen.geenspoor'])}</p>
      <p class="onsplan-help">
        {say(knowledgeWords['weten.van'], { date: longDay(voice, checkedOn, today) })}{' '}
        {voice.language === 'nl' ? say(knowledgeWords['weten.lees'], { score: readingScores[shown] }) : null}
      </p>
    </Stack>
  )
}
