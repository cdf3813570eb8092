import type { Asked } from '#care/access/family.views.tsx'
import { type Frame, nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Say, Words } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card as CardFrame, Rows, StepRow } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { type Card, type CardKind, cardKinds, cardWords, type OfferedCard, pagesShown } from './resilience.ts'
import { resilienceWords } from './resilience.words.ts'

export type Reader = Frame & { say: Say }
export type Told = { asked: Asked; seen: Reader }

export const kindWords: Record<CardKind, { title: Words; help: Words }> = {
  have: { title: resilienceWords['veerkracht.ikheb'], help: resilienceWords['veerkracht.ikheb.hulp'] },
  am: { title: resilienceWords['veerkracht.ikben'], help: resilienceWords['veerkracht.ikben.hulp'] },
  can: { title: resilienceWords['veerkracht.ikkan'], help: resilienceWords['veerkracht.ikkan.hulp'] },
  tip: { title: resilienceWords['veerkracht.hielp'], help: resilienceWords['veerkracht.hielp.hulp'] },
  home: { title: resilienceWords['veerkracht.thuis'], help: resilienceWords['veerkracht.thuis.hulp'] },
}

const at = ({ family }: Reader): string => `/gezin/${family.id}/veerkracht`

export const backToOwn = (seen: Reader) => ({ href: at(seen), name: seen.say(resilienceWords['veerkracht.kop']) })

/** Who sees it beside the owner: nobody, unless it is shown. */
export const OnlyMine = ({ seen, readers = [] }: { seen: Reader; readers?: readonly Id[] | undefined }) => (
  <EyeLabel say={seen.say} language={seen.viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
)

/** What others see in the one who looks: each waits for a yes or a no. */
export function Offered({ asked, seen, cards }: Told & { cards: readonly OfferedCard[] }) {
  const { say } = seen
  return (
    <>
      {cards.map(({ id, author, words }) => {
        const name = nameOf(seen, author)
        return (
          <CardFrame title={say(resilienceWords['veerkracht.ander.kop'], { name })}>
            <OwnWords text={words} by={name} />
            <p>{say(resilienceWords['veerkracht.ander.houden'])}</p>
            <p class="onsplan-help">{say(resilienceWords['veerkracht.ander.stil'], { name })}</p>
            <Form action={`${at(seen)}/gekregen/${id}`} csrf={asked.csrf} op={asked.fresh()}>
              <Acts>
                <Button name="keeps" value="yes">
                  {say(resilienceWords['veerkracht.ander.ja'])}
                </Button>
                <Button kind="other" name="keeps" value="no">
                  {say(resilienceWords['veerkracht.ander.nee'])}
                </Button>
              </Acts>
            </Form>
          </CardFrame>
        )
      })}
    </>
  )
}

type CardsProps = { seen: Reader; cards: readonly Card[]; isShown: boolean }

/** The kinds one under another, each with its own cards and the way to one more. */
export function Cards({ seen, cards, isShown }: CardsProps) {
  return (
    <>
      {cardKinds.map((kind) => (
        <OneKind seen={seen} kind={kind} cards={cards.filter((card) => card.kind === kind)} isShown={isShown} />
      ))}
    </>
  )
}

function OneKind({ seen, kind, cards, isShown }: CardsProps & { kind: CardKind }) {
  const { say } = seen
  return (
    <CardFrame title={say(kindWords[kind].title)}>
      <p class="onsplan-help">{say(kindWords[kind].help)}</p>
      {cards.length === 0 ? null : (
        <Rows>
          {cards.map((card) => (
            <StepRow
              title={card.words}
              href={`${at(seen)}/kaartje/${card.id}`}
              more={toldOfCard(seen, card, isShown)}
            />
          ))}
        </Rows>
      )}
      <LoneLink href={`${at(seen)}/nieuw/${cardWords[kind]}`}>
        {say(uiWords['knop.zeterbij'])}
        <span class="onsplan-hidden">: {say(kindWords[kind].title)}</span>
      </LoneLink>
    </CardFrame>
  )
}

/** Who saw it first, in whose words it stands by now, and as soon as somebody sees cards of this page, whether this is one of them. */
function toldOfCard(seen: Reader, { givenBy, audience, wording }: Card, isShown: boolean): string | undefined {
  const { say } = seen
  const given = wording === 1 ? 'veerkracht.van' : 'veerkracht.van.anders'
  const parts = [
    ...(givenBy === null ? [] : [say(resilienceWords[given], { name: nameOf(seen, givenBy) })]),
    ...(isShown ? [say(resilienceWords[audience === 'onlyMe' ? 'veerkracht.nietgetoond' : 'veerkracht.getoond'])] : []),
  ]
  return parts.length === 0 ? undefined : parts.join(' · ')
}

/** Pages of others who show this reader something. */
export function ShownByOthers({ seen }: { seen: Reader }) {
  const { say } = seen
  return (
    <>
      {pagesShown(seen).map((id) => (
        <LoneLink href={`${at(seen)}/van/${id}`}>
          {say(resilienceWords['veerkracht.vanander'], { name: nameOf(seen, id) })}
        </LoneLink>
      ))}
    </>
  )
}
