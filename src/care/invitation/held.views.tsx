import type { ComponentChildren } from 'preact'
import { entryWords } from '#care/entry/entry.words.ts'
import type { Visit } from '#care/entry/trouble.views.tsx'
import type { Say, Words } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Form } from '#ui/form.views.tsx'

export type InvitationCode = { code: string; fact: string }
export type Seen = { say: Say; visit: Visit; held: InvitationCode }

/** The code and the word travel in the form, so that nothing is kept of somebody who has not said yes. */
export function HeldForm({
  visit,
  held,
  action,
  children,
}: Omit<Seen, 'say'> & { action: string; children: ComponentChildren }) {
  return (
    <Form action={action} csrf={visit.csrf}>
      <HeldFields held={held} />
      {children}
    </Form>
  )
}

export function HeldFields({ held }: Pick<Seen, 'held'>) {
  return (
    <>
      <input type="hidden" name="code" value={held.code} />
      <input type="hidden" name="fact" value={held.fact} />
    </>
  )
}

export function Lines({ say, title, lines }: { say: Say; title: Words; lines: readonly Words[] }) {
  return (
    <Card title={say(title)}>
      <ul>
        {lines.map((line) => (
          <li>{say(line)}</li>
        ))}
      </ul>
    </Card>
  )
}

/** Yes, no, and calling first: none of them pressed harder. */
export function ThreeAnswers({ yes, no, ...seen }: Seen & { yes: Words; no: Words }) {
  const answers = { yes, no, call: entryWords['code.bel'] } as const
  return (
    <HeldForm visit={seen.visit} held={seen.held} action="/code/antwoord">
      <Acts>
        {Object.entries(answers).map(([value, words]) => (
          <Button kind="other" name="answer" value={value}>
            {seen.say(words)}
          </Button>
        ))}
      </Acts>
    </HeldForm>
  )
}
