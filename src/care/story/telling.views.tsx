import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Media } from '#care/media/media.ts'
import { MediaFields, MediaShown } from '#care/media/media.views.tsx'
import { mediaWords } from '#care/media/media.words.ts'
import type { Id } from '#care/pass/facts.ts'
import { type OfferedReaders, WhoReads } from '#care/speakers/speaker.views.tsx'
import { Acts, Button } from '#ui/button.views.tsx'
import { Details, Rows, StepRow } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along, Form, MadeFrom } from '#ui/form.views.tsx'
import { TogetherBanner } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import {
  answerTo,
  type Prompt,
  prompts,
  promptWord,
  type StoryPiece,
  stateOf,
  storyLength,
  toldBefore,
} from './story.ts'
import { promptWords, type Reader } from './story.views.tsx'
import { storyWords } from './story.words.ts'
import { alreadyTold, ToldBefore } from './told-before.views.tsx'

type Beside = {
  /** What stands with this answer already. */
  media: readonly Media[]
  /** What was drawn, when the form comes back. */
  drawing: string
  errors: Partial<Record<string, string>>
}

export type TellFormProps = {
  asked: Asked
  seen: Reader
  piece: { id: Id; base: string } | undefined
  text: string
  /** Which own words of a first conversation the text holds. */
  saidIn: string
  who: OfferedReaders
} & Beside

/** One question: tell, pass over, or stop here. */
export function TellForm({ asked, seen, piece, text, saidIn, who, media, drawing, errors }: TellFormProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} files>
      <ShownPiece piece={piece} />
      {saidIn === '' ? null : <Along name="saidIn" value={saidIn} />}
      <Field
        say={say}
        kind="long"
        name="words"
        label={say(storyWords['verhaal.antwoord'])}
        help={say(storyWords['verhaal.leeg'])}
        value={text}
        error={errors.words}
        most={storyLength}
        optional
      >
        <MediaHere seen={seen} piece={piece?.id} media={media} />
        <MediaFields say={say} drawing={drawing} errors={errors} />
        <WhoReads seen={seen} {...who} />
      </Field>
      <Acts>
        <Button name="way" value="next">
          {say(uiWords['knop.verder'])}
        </Button>
        <Button kind="other" name="way" value="stop">
          {say(storyWords['verhaal.bewaarstop'])}
        </Button>
      </Acts>
      <Button kind="plain" name="way" value="passOver">
        {say(storyWords['verhaal.niet'])}
      </Button>
    </Form>
  )
}

function MediaHere({ seen, piece, media }: { seen: Reader; piece: Id | undefined; media: readonly Media[] }) {
  if (piece === undefined || media.length === 0) return null
  return (
    <section class="onsplan-stack">
      <h2>{seen.say(mediaWords['media.bij'])}</h2>
      <MediaShown seen={seen} piece={piece} media={media} throwable />
    </section>
  )
}

function ShownPiece({ piece }: { piece: { id: Id; base: string } | undefined }) {
  return (
    <>
      <Along name="piece" value={piece?.id ?? ''} />
      <MadeFrom base={piece?.base ?? 0} />
    </>
  )
}

export type TypeFormProps = {
  asked: Asked
  seen: Reader
  speaker: Id
  /** What the speaker told by himself or herself before. */
  told: StoryPiece | undefined
  piece: { id: Id; base: string } | undefined
  text: string
} & Beside

/** Together at one screen: the speaker tells, the coordinator types. */
export function TypeForm({ told, ...form }: TypeFormProps) {
  const { seen, speaker, text } = form
  const banner = <TogetherBanner say={seen.say} name={seen.viewer.name} />
  if (told === undefined)
    return (
      <>
        {banner}
        <WhatIsTyped {...form} label="verhaal.schrijfvoor" />
      </>
    )
  const isOpen = text !== '' || Object.keys(form.errors).length > 0
  return (
    <>
      {banner}
      <ToldBefore seen={seen} piece={told} />
      <Details summary={seen.say(storyWords['verhaal.schrijferbij'], { name: nameOf(seen, speaker) })} open={isOpen}>
        <WhatIsTyped {...form} label="verhaal.schrijferbij" />
      </Details>
    </>
  )
}

type TypedProps = Omit<TypeFormProps, 'told'> & { label: 'verhaal.schrijfvoor' | 'verhaal.schrijferbij' }

function WhatIsTyped({ asked, seen, speaker, piece, text, media, drawing, errors, label }: TypedProps) {
  const { say, viewer } = seen
  const name = nameOf(seen, speaker)
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} files>
      <ShownPiece piece={piece} />
      <Field
        say={say}
        kind="long"
        name="words"
        label={say(storyWords[label], { name })}
        help={say(storyWords['verhaal.schrijfvoor.uitleg'], { name })}
        value={text}
        error={errors.words}
        most={storyLength}
      >
        <MediaHere seen={seen} piece={piece?.id} media={media} />
        <MediaFields say={say} drawing={drawing} errors={errors} />
        <EyeLabel say={say} language={viewer.voice.language} names={[name]} />
      </Field>
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

export type CheckStoryProps = { asked: Asked; seen: Reader; own: readonly StoryPiece[] }

/** The whole story in own words, to read again; each part can still change. */
export function CheckStory({ asked, seen, own }: CheckStoryProps) {
  const { say } = seen
  const told = prompts.flatMap((prompt) => {
    const piece = answerTo(prompt, own)
    return piece !== undefined && stateOf(piece) === 'told' ? [piece] : []
  })
  return (
    <>
      <p>{say(storyWords['verhaal.alleenjij'])}</p>
      {told.length === 0 ? (
        <p>{say(storyWords['verhaal.leeg'])}</p>
      ) : (
        <Facts facts={told.map((piece) => factOf(seen, piece))} />
      )}
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
        <Checkboxes
          say={say}
          name="along"
          label={say(storyWords['verhaal.gesprek'])}
          options={[{ value: 'yes', label: say(storyWords['verhaal.mee']) }]}
          values={told.some(({ withMe }) => withMe) ? ['yes'] : []}
          optional
        />
        <Button>{say(uiWords['samen.klopt'])}</Button>
      </Form>
    </>
  )
}

const factOf = (seen: Reader, piece: StoryPiece) => ({
  name: seen.say(promptWords[piece.prompt]),
  value: (
    <>
      {piece.text}
      <MediaShown seen={seen} piece={piece.id} media={piece.media} />
    </>
  ),
  change: {
    name: seen.say(uiWords['knop.aanpassen']),
    href: `/gezin/${seen.family.id}/verhaal/${promptWord[piece.prompt as Prompt]}?stuk=${piece.id}`,
  },
})

type WriteForProps = {
  seen: Reader
  persons: readonly { id: Id; name: string }[]
  /** What this reader may read of everybody. */
  pieces: readonly StoryPiece[]
}

/** The coordinator writes down what somebody tells, question by question; what was told needs no telling again. */
export function WriteFor({ seen, persons, pieces }: WriteForProps) {
  const { say } = seen
  const moreOf = (prompt: Prompt, person: Id) => {
    const piece = toldBefore(prompt, person, pieces)
    return piece === undefined ? undefined : alreadyTold({ seen, piece })
  }
  return (
    <div class="onsplan-stack">
      {persons.map(({ id, name }) => (
        <Details summary={say(storyWords['verhaal.schrijfvoor'], { name })}>
          <Rows>
            {prompts.map((prompt) => (
              <StepRow
                title={say(promptWords[prompt])}
                href={`/gezin/${seen.family.id}/verhaal/${promptWord[prompt]}/${id}`}
                more={moreOf(prompt, id)}
              />
            ))}
          </Rows>
        </Details>
      ))}
    </div>
  )
}
