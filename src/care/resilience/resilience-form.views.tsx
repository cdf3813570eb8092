import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Words } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Details } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form, MadeFrom } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type Card, type CardKind, offeredKinds, wordsLength } from './resilience.ts'
import { kindWords, OnlyMine, type Told } from './resilience.views.tsx'
import { resilienceWords } from './resilience.words.ts'

type Errors = Partial<Record<string, string>>

const ideas: Record<CardKind, readonly Words[]> = {
  have: [
    resilienceWords['veerkracht.idee.steun'],
    resilienceWords['veerkracht.idee.keuze'],
    resilienceWords['veerkracht.idee.zin'],
  ],
  am: [
    resilienceWords['veerkracht.idee.humor'],
    resilienceWords['veerkracht.idee.hoop'],
    resilienceWords['veerkracht.idee.zelf'],
    resilienceWords['veerkracht.idee.meevoelen'],
  ],
  can: [
    resilienceWords['veerkracht.idee.oplossen'],
    resilienceWords['veerkracht.idee.gevoel'],
    resilienceWords['veerkracht.idee.praten'],
    resilienceWords['veerkracht.idee.buigen'],
    resilienceWords['veerkracht.idee.inzicht'],
  ],
  tip: [],
  home: [],
}

type CardFormProps = Told & {
  kind: CardKind
  words: string
  base?: number
  error: string | undefined
  /** Who sees this card already. */
  readers?: readonly Id[]
}

/** One thing in own words; the ideas are there for who does not know what to write. */
export function CardForm({ asked, seen, kind, words, base, error, readers }: CardFormProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <MadeFrom base={base} />
      <Field
        say={say}
        kind="long"
        name="words"
        label={say(kindWords[kind].help)}
        value={words}
        error={error}
        most={wordsLength}
      >
        <OnlyMine seen={seen} readers={readers} />
      </Field>
      {ideas[kind].length === 0 ? null : (
        <Details summary={say(resilienceWords['veerkracht.idee'])}>
          <ul>
            {ideas[kind].map((idea) => (
              <li>{say(idea)}</li>
            ))}
          </ul>
        </Details>
      )}
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** Under the form: earlier words, and away. */
export function RestOfCard({ asked, seen, card }: Told & { card: Card }) {
  const { say, family } = seen
  return (
    <>
      {card.hasEarlier ? (
        <LoneLink href={`/gezin/${family.id}/woorden/kaartje/${card.id}`}>
          {say(resilienceWords['veerkracht.eerder'])}
        </LoneLink>
      ) : null}
      <Form action={`/gezin/${family.id}/veerkracht/kaartje/${card.id}/weg`} csrf={asked.csrf} op={asked.fresh()} bare>
        <Button kind="other">{say(resilienceWords['veerkracht.weg'])}</Button>
      </Form>
    </>
  )
}

const offerWords = {
  have: resilienceWords['veerkracht.geven.heeft'],
  am: resilienceWords['veerkracht.geven.is'],
  can: resilienceWords['veerkracht.geven.kan'],
}

export type Offer = { person: string; kind: string; words: string }
type OfferFormProps = Told & { people: readonly Id[]; offer: Offer; errors: Errors }

/** A card for somebody else: for whom, what one sees, and the words. */
export function OfferForm({ asked, seen, people, offer, errors }: OfferFormProps) {
  const { say } = seen
  const named = people.map((id) => nameOf(seen, id))
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(resilienceWords['veerkracht.geven.uitleg'])}</p>
      <Radios
        say={say}
        name="person"
        label={say(resilienceWords['veerkracht.geven.wie'])}
        value={offer.person}
        error={errors.person}
        options={people.map((id, nth) => ({ value: id, label: named[nth] ?? '' }))}
      />
      <Radios
        say={say}
        name="kind"
        label={say(resilienceWords['veerkracht.geven.soort'])}
        value={offer.kind}
        error={errors.kind}
        options={offeredKinds.map((kind) => ({ value: kind, label: say(offerWords[kind]) }))}
      />
      <Field
        say={say}
        kind="long"
        name="words"
        label={say(resilienceWords['veerkracht.ander'])}
        value={offer.words}
        error={errors.words}
        most={wordsLength}
      >
        <EyeSentence>{say(resilienceWords['veerkracht.geven.wieleest'])}</EyeSentence>
      </Field>
      <Button>{say(uiWords['knop.verstuur'])}</Button>
    </Form>
  )
}
