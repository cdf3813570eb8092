import type { ComponentChildren } from 'preact'
import type { Asked } from '#care/access/family.views.tsx'
import { type Frame, nameOf } from '#care/access/frame.ts'
import type { EarlierHelp } from '#care/earlierHelp/earlier-help.ts'
import { HelpBefore } from '#care/earlierHelp/earlier-help.views.tsx'
import { earlierHelpWords } from '#care/earlierHelp/earlier-help.words.ts'
import type { LifeEvent } from '#care/lifeEvents/life-event.ts'
import { LineOf } from '#care/lifeEvents/life-events.views.tsx'
import { lifeEventsWords } from '#care/lifeEvents/life-events.words.ts'
import { MediaShown } from '#care/media/media.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Statement } from '#care/statements/statement.ts'
import { bylineOf, NotAgreeing, Statements } from '#care/statements/statements.views.tsx'
import { HousesOf } from '#care/threeHouses/piece.views.tsx'
import type { Piece as HousePiece } from '#care/threeHouses/three-houses.ts'
import type { Weather } from '#care/weather/weather.ts'
import { WeatherOf } from '#care/weather/weather.views.tsx'
import type { Say } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details, Rows, StepRow, Tag } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { ReadTogetherMark } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import {
  answeredCount,
  answerTo,
  isConfirmed,
  nextOpen,
  type PromptState,
  prompts,
  promptWord,
  type StoryPiece,
  stateOf,
  type Version,
} from './story.ts'
import { storyWords } from './story.words.ts'

export type Reader = Frame & { say: Say }

export const promptWords = {
  happened: storyWords['verhaal.v1'],
  goesWell: storyWords['verhaal.v2'],
  hardNow: storyWords['verhaal.v3'],
  goodDay: storyWords['verhaal.v4'],
  whoHelps: storyWords['verhaal.v5'],
  firstStep: storyWords['verhaal.v6'],
}

const stateWords: Record<PromptState, (typeof storyWords)['verhaal.nietverteld']> = {
  open: uiWords['status.niet'],
  told: uiWords['status.gedaan'],
  passedOver: storyWords['verhaal.nietverteld'],
}

const base = (seen: Reader) => `/gezin/${seen.family.id}/verhaal`

export type OwnStoryProps = {
  asked: Asked
  seen: Reader
  own: readonly StoryPiece[]
  help: readonly EarlierHelp[]
  events: readonly LifeEvent[]
}

/** The six questions with what is done; one may stop after each. */
export function OwnStory({ asked, seen, own, help, events }: OwnStoryProps) {
  const { say, viewer } = seen
  const typedForMe = own.filter((piece) => !isConfirmed(piece))
  const done = answeredCount(own)
  const next = nextOpen(own)
  const isMine = ({ author }: { author: Id }) => author === viewer.person
  return (
    <>
      {typedForMe.map((piece) => (
        <TypedForMe asked={asked} seen={seen} piece={piece} />
      ))}
      <Card title={say(storyWords['verhaal.vragen'])}>
        <p>{done === 0 ? say(storyWords['verhaal.leeg']) : say(storyWords['verhaal.takenlijst'], { done })}</p>
        {next === undefined ? null : (
          <Button href={`${base(seen)}/${promptWord[next]}`}>
            {say(storyWords[done === 0 ? 'verhaal.begin' : 'verhaal.ganaar'])}
          </Button>
        )}
        <Folded fold={next === undefined} summary={say(storyWords['verhaal.vragen.alle'])}>
          <Rows>
            {prompts.map((prompt) => {
              const state = stateOf(answerTo(prompt, own))
              return (
                <StepRow
                  title={say(promptWords[prompt])}
                  href={`${base(seen)}/${promptWord[prompt]}`}
                  tag={<Tag>{say(stateWords[state])}</Tag>}
                />
              )
            })}
            <StepRow
              title={say(earlierHelpWords['verhaal.eerderhulp'])}
              href={`${base(seen)}/eerdere-hulp`}
              tag={<Tag>{say(stateWords[help.some(isMine) ? 'told' : 'open'])}</Tag>}
            />
            <StepRow
              title={say(lifeEventsWords['lijn.kop'])}
              href={`${base(seen)}/gebeurtenissen`}
              tag={<Tag>{say(stateWords[events.some(isMine) ? 'told' : 'open'])}</Tag>}
            />
          </Rows>
        </Folded>
        {done === 0 ? null : (
          <>
            <Button kind="other" href={`${base(seen)}/klopt`}>
              {say(storyWords['verhaal.lees'])}
            </Button>
            <LoneLink href={`${base(seen)}/opnieuw`}>{say(storyWords['verhaal.opnieuw'])}</LoneLink>
          </>
        )}
      </Card>
    </>
  )
}

type FoldedProps = { fold: boolean; summary: string; children: ComponentChildren }

/** A list that is done stands behind one line: what was told stands below in full. */
function Folded({ fold, summary, children }: FoldedProps) {
  return fold ? <Details summary={summary}>{children}</Details> : children
}

/** What a worker typed for me counts when I say so. */
function TypedForMe({ asked, seen, piece }: { asked: Asked; seen: Reader; piece: StoryPiece }) {
  const { say } = seen
  return (
    <Card title={say(promptWords[piece.prompt])}>
      <p>{say(uiWords['samen.wacht'], { name: nameOf(seen, piece.typedBy ?? '') })}</p>
      <OwnWords text={piece.text} by={bylineOf(seen, { ...piece, at: piece.changedAt })}>
        <MediaShown seen={seen} piece={piece.id} media={piece.media} throwable />
      </OwnWords>
      <Form action={`/gezin/${seen.family.id}/verhaalstuk/${piece.id}/klopt`} csrf={asked.csrf} op={asked.fresh()}>
        <Acts>
          <Button>{say(uiWords['samen.klopt'])}</Button>
          <Button kind="other" href={`${base(seen)}/${promptWord[piece.prompt]}?stuk=${piece.id}`}>
            {say(uiWords['samen.kloptniet'])}
          </Button>
        </Acts>
      </Form>
    </Card>
  )
}

export type StoriesProps = {
  asked: Asked
  seen: Reader
  versions: readonly Version[]
  help: readonly EarlierHelp[]
  events: readonly LifeEvent[]
  weather: readonly Weather[]
  houses: readonly HousePiece[]
  statements: readonly Statement[]
  /** Who reads each piece beside its speaker, as far as this viewer may know. */
  readersOf: (piece: StoryPiece) => readonly string[]
}

/** The version of each person beside that of the others; never merged. */
export function Stories({ asked, seen, versions, help, events, weather, houses, statements, readersOf }: StoriesProps) {
  const { say } = seen
  if (versions.length === 0) return null
  return (
    <section class="onsplan-stack">
      {versions.length > 1 ? <p>{say(storyWords['verhaal.eigen'])}</p> : null}
      <div class={versions.length > 1 ? 'onsplan-versions' : 'onsplan-stack'}>
        {versions.map(({ person, told }) => (
          <Card title={titleOf(seen, person)}>
            {told.some(({ withMe }) => withMe) ? <p>{say(storyWords['verhaal.meegenomen'])}</p> : null}
            {told.map((piece) => (
              <Piece asked={asked} seen={seen} piece={piece} statements={statements} readers={readersOf(piece)} />
            ))}
            <WeatherOf asked={asked} seen={seen} weather={weather.filter(({ author }) => author === person)} />
            <HousesOf asked={asked} seen={seen} pieces={houses.filter(({ author }) => author === person)} />
            <LineOf seen={seen} events={events.filter(({ author }) => author === person)} />
            <HelpBefore seen={seen} help={help.filter(({ author }) => author === person)} />
          </Card>
        ))}
      </div>
    </section>
  )
}

const titleOf = (seen: Reader, person: Id) =>
  person === seen.viewer.person
    ? seen.say(storyWords['verhaal.jouw'])
    : seen.say(storyWords['verhaal.van'], { name: nameOf(seen, person) })

type PieceProps = Pick<StoriesProps, 'asked' | 'seen' | 'statements'> & {
  piece: StoryPiece
  readers: readonly string[]
}

function Piece({ asked, seen, piece, statements, readers }: PieceProps) {
  const { say, viewer } = seen
  const mine = piece.author === viewer.person
  const typed = piece.typedBy === viewer.person && !isConfirmed(piece)
  return (
    <section>
      <h3>{say(promptWords[piece.prompt])}</h3>
      <OwnWords text={piece.text} by={bylineOf(seen, { ...piece, at: piece.changedAt })}>
        {typed ? <ReadTogetherMark say={say} how="not" /> : null}
        <MediaShown seen={seen} piece={piece.id} media={piece.media} throwable />
        <EyeLabel
          say={say}
          language={viewer.voice.language}
          names={readers}
          change={mine ? `${base(seen)}/${promptWord[piece.prompt]}?stuk=${piece.id}` : undefined}
        />
      </OwnWords>
      {piece.hasEarlier ? (
        <LoneLink href={`/gezin/${seen.family.id}/woorden/verhaal/${piece.id}`}>
          {say(earlierHelpWords['verhaal.eerder'])}
        </LoneLink>
      ) : null}
      {typed ? <ReadOnPaper asked={asked} seen={seen} piece={piece} /> : null}
      <Statements seen={seen} itemId={piece.id} statements={statements} />
      {mine ? null : (
        <NotAgreeing
          seen={seen}
          kind="verhaal"
          item={{ id: piece.id, author: piece.author, subjects: [piece.author] }}
        />
      )}
    </section>
  )
}

function ReadOnPaper({ asked, seen, piece }: { asked: Asked; seen: Reader; piece: StoryPiece }) {
  const { say } = seen
  return (
    <Form action={`/gezin/${seen.family.id}/verhaalstuk/${piece.id}/klopt`} csrf={asked.csrf} op={asked.fresh()}>
      <Acts>
        <Button kind="other">{say(uiWords['samen.papier'])}</Button>
        <Button kind="plain" href={`${base(seen)}/${promptWord[piece.prompt]}/${piece.author}`}>
          {say(uiWords['knop.aanpassen'])}
        </Button>
      </Acts>
    </Form>
  )
}
