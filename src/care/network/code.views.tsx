import { nameOf } from '#care/access/frame.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import type { Jim } from '#care/jim/jim.ts'
import { Button, PrintButton } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { Coded } from './network.ts'
import type { Reader, Told } from './network.views.tsx'
import { networkWords } from './network.words.ts'

const stateWords = {
  none: null,
  open: networkWords['jim.code.open'],
  expired: networkWords['jim.code.oud'],
  declined: networkWords['jim.code.nee'],
  in: networkWords['jim.code.in'],
} as const

type CodeFormProps = Told & { coded: Coded; fact: string; error: string | undefined }

/** What a code does, what became of the last one, and the word that goes with it. */
export function CodeForm({ asked, seen, coded: { jim, state, isOwn }, fact, error }: CodeFormProps) {
  const { say } = seen
  const { name } = jim
  const before = stateWords[state]
  return (
    <>
      <p>
        {isOwn
          ? say(networkWords['jim.code.uitleg'], { name })
          : say(networkWords['pro.jim.code.uitleg'], { name, child: nameOf(seen, jim.youth) })}
      </p>
      {before === null ? null : <p>{say(before, { name })}</p>}
      {state === 'in' ? null : (
        <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
          <Field
            say={say}
            name="fact"
            label={say(entryWords['pro.uitnodig.woord'])}
            help={say(entryWords['pro.uitnodig.woordhulp'])}
            autocomplete="off"
            value={fact}
            error={error}
          />
          <Button>{say(entryWords['pro.uitnodig.maak'])}</Button>
        </Form>
      )}
    </>
  )
}

/** The code, once: on a card to hand over. */
export function CodeCard({ seen, jim, code, to }: { seen: Reader; jim: Jim; code: string; to: string }) {
  const { say } = seen
  return (
    <Stack>
      <p>{say(entryWords['pro.uitnodig.eenkeer'])}</p>
      <Card title={say(entryWords['pro.uitnodig.kaartje'], { name: jim.name })}>
        <p class="onsplan-lead">{say(entryWords['code.kaart'], { code })}</p>
        <p>{say(entryWords['code.hulp'])}</p>
      </Card>
      <PrintButton say={say} />
      <Button kind="other" href={to}>
        {say(uiWords['knop.klaar'])}
      </Button>
    </Stack>
  )
}
