import { accessWords } from '#care/access/access.words.ts'
import { type Frame, nameOf } from '#care/access/frame.ts'
import { sharePurposes } from '#care/agreements/asking.ts'
import { consentWords } from '#care/agreements/consent.words.ts'
import type { Id } from '#care/pass/facts.ts'
import { longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Details } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { endedOn, type Given, isLive, type Looked, lastDayOf, type Shared, together } from './given.ts'
import { sharesWords } from './shares.words.ts'

type Reader = Frame & { say: Say }
type Asked = { path: string; csrf: string; fresh(): string }

export type SharedWithProps = {
  seen: Reader
  asked: Asked
  reader: Id
  shares: readonly Given[]
  mayStop: readonly Given[]
  already: Looked
}

/** What is shared with one reader now, the ways to stop or change it, and what was shared before. */
export function SharedWith({ seen, asked, reader, shares, mayStop, already }: SharedWithProps) {
  const { say } = seen
  const name = nameOf(seen, reader)
  const live = shares.filter((share) => isLive(share, seen.at))
  const ended = shares.filter((share) => endedOn(share, seen.at) !== null)
  const here = `/gezin/${seen.family.id}/wie-ziet-wat/${reader}`
  return (
    <>
      {live.length === 0 ? null : (
        <Card title={say(sharesWords['delen.gedeeld'], { name })}>
          {together(live).map((shared) => (
            <SharedParts seen={seen} shared={shared} />
          ))}
          {mayStop.length === 0 ? null : (
            <>
              {mayStop.length === 1 ? null : (
                <LoneLink href={`${here}/aanpassen`}>{say(sharesWords['delen.pasaan'], { name })}</LoneLink>
              )}
              <Details summary={say(sharesWords['delen.stop.knop'])}>
                <p>{say(sharesWords['delen.stop.vraag'], { name })}</p>
                <p>{alreadyText(seen, name, already)}</p>
                <Form action={`${here}/stop`} csrf={asked.csrf} op={asked.fresh()}>
                  <Button>{say(sharesWords['delen.stop.ja'])}</Button>
                </Form>
              </Details>
            </>
          )}
        </Card>
      )}
      {seen.isFamily || seen.isCoordinator ? (
        <LoneLink href={`${here}/kijk-als`}>{say(sharesWords['delen.kijkals'], { name })}</LoneLink>
      ) : null}
      {ended.length === 0 ? null : (
        <Card title={say(sharesWords['delen.voorbij'])}>
          {together(ended).map((shared) => (
            <SharedParts seen={seen} shared={shared} />
          ))}
        </Card>
      )}
    </>
  )
}

/** The parts that were shared together, what for and until when; ended ones say when they stopped. */
export function SharedParts({ seen, shared: { parts, subject } }: { seen: Reader; shared: Shared }) {
  const { say, viewer, today, at } = seen
  const [first] = parts as [Given, ...Given[]]
  const names = namesOf(
    say,
    viewer.voice.language,
    parts.map((part) => partName(seen, part)),
  )
  const stopped = endedOn(first, at)
  const last = lastDayOf(first)
  const purpose = sharePurposes.find((one) => one === first.purpose)
  return (
    <div>
      <p>{say(sharesWords['delen.deelvan'], { name: nameOf(seen, subject), parts: names })}</p>
      {purpose === undefined ? null : (
        <p>{say(accessWords['delen.waarom'], { purpose: say(consentWords[`toest.doel.${purpose}`]) })}</p>
      )}
      {stopped !== null ? (
        <p>{say(sharesWords['delen.afgelopen'], { date: longDay(viewer.voice, stopped, today) })}</p>
      ) : last === null ? null : (
        <p>{say(sharesWords['delen.loopaf'], { date: longDay(viewer.voice, last, today) })}</p>
      )}
    </div>
  )
}

export function partName(
  { say }: Pick<Reader, 'say'>,
  { topic, itemTable, title, question }: Pick<Given, 'topic' | 'itemTable' | 'title' | 'question'>,
): string {
  if (topic !== null) return say(consentWords[`toest.deel.${topic}`])
  // What was asked for by name is told by name; what somebody picked for a foster parent is one of daily life.
  if (title !== null && question !== null) return say(consentWords['toest.deel.doel'], { title })
  if (itemTable === 'goal') return say(sharesWords['delen.doel'])
  return say(sharesWords[itemTable === 'step' ? 'delen.actie' : 'delen.stuk'])
}

function alreadyText(seen: Reader, name: string, already: Looked): string {
  const { say, viewer } = seen
  if (already.kind === 'untold') return say(sharesWords['delen.stop.weetniet'], { name })
  if (already.kind === 'nothing') return say(sharesWords['delen.stop.niets'], { name })
  const parts = [...new Set(already.parts.map((part) => partName(seen, part)))]
  return say(sharesWords['delen.stop.uitleg'], { name, parts: namesOf(say, viewer.voice.language, parts) })
}

export type ChangeSharesProps = {
  seen: Reader
  asked: Asked
  reader: Id
  shares: readonly Given[]
  error: string | undefined
}

/** Closes some of what is shared and leaves the rest; more or longer is a new question. */
export function ChangeShares({ seen, asked, reader, shares, error }: ChangeSharesProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      <Checkboxes
        say={say}
        name="close"
        label={say(sharesWords['delen.pasaan.wat'])}
        help={say(sharesWords['delen.pasaan.hulp'])}
        options={shares.map((share) => ({
          value: share.id,
          label: `${partName(seen, share)} (${nameOf(seen, share.subject)})`,
        }))}
        error={error}
      />
      <Button>{say(sharesWords['delen.pasaan.knop'])}</Button>
      <LoneLink href={`/gezin/${seen.family.id}/delen/nieuw?met=${reader}`}>
        {say(sharesWords['delen.langer'])}
      </LoneLink>
    </Form>
  )
}
