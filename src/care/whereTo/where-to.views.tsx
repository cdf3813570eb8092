import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { bylineOf, type Reader } from '#care/plan/byline.views.tsx'
import { planWords } from '#care/plan/plan.words.ts'
import { type StartVoice, textOf } from '#care/startConversation/start-voice.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, EmptyState, Fold, Stack } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import { type Perspective, type PerspectiveTexts, perspectiveParts, type SeenPerspective } from './perspective.ts'
import { whereToWords } from './where-to.words.ts'

export const asks = {
  dream: whereToWords['heen.droom'],
  goodDay: whereToWords['heen.jaar'],
  enough: whereToWords['heen.zes'],
} as const

const placeIn = ({ family }: Reader) => `/gezin/${family.id}/waar-willen-we-heen`

/** Each question with the words below it; what was left empty is not asked again here. */
function Answers({ seen: { say }, texts }: { seen: Reader; texts: PerspectiveTexts }) {
  return (
    <>
      {perspectiveParts
        .filter((part) => texts[part] !== '')
        .map((part) => (
          <>
            <h3>{say(asks[part])}</h3>
            <OwnWords text={texts[part]} />
          </>
        ))}
    </>
  )
}

const saidBy = (seen: Reader, { author, changedAt }: Pick<SeenPerspective, 'author' | 'changedAt'>) => (
  <p class="onsplan-byline">{bylineOf(seen, author, changedAt)}</p>
)

export type WhereToProps = {
  seen: Reader
  all: readonly Perspective[]
  /** In the order of the family: who wrote something, and who looks and may. */
  people: readonly Id[]
  mayWrite: boolean
  /** What who looks said at a first conversation and did not take along. */
  said: readonly StartVoice[]
}

/** G-42: side by side under their own names, and never made into one. */
export function WhereTo({ seen, all, people, mayWrite, said }: WhereToProps) {
  const { say, viewer } = seen
  return (
    <>
      <p class="onsplan-lead">{say(whereToWords['heen.uitleg'])}</p>
      <Stack>
        {people.map((person) => {
          const one = all.find(({ author }) => author === person)
          const isOwn = person === viewer.person && mayWrite
          return (
            <Card title={nameOf(seen, person)}>
              {one === undefined ? null : saidBy(seen, one)}
              {one === undefined ? null : <Answers seen={seen} texts={one} />}
              {isOwn ? <OwnWay seen={seen} one={one} /> : null}
              {isOwn ? <SaidBefore seen={seen} said={said} /> : null}
            </Card>
          )
        })}
      </Stack>
    </>
  )
}

function OwnWay({ seen, one }: { seen: Reader; one: Perspective | undefined }) {
  const { say, family } = seen
  const way = `${placeIn(seen)}/mijn`
  if (one === undefined)
    return (
      <EmptyState text={say(whereToWords['heen.leeg'])}>
        <Button href={way}>{say(whereToWords['heen.schrijf'])}</Button>
      </EmptyState>
    )
  return (
    <Acts>
      <Button kind="other" href={way}>
        {say(whereToWords['heen.aanpassen'])}
      </Button>
      {one.hasEarlier ? (
        <LoneLink href={`/gezin/${family.id}/woorden/waarheen/${one.id}`}>{say(whereToWords['heen.eerder'])}</LoneLink>
      ) : null}
    </Acts>
  )
}

/** Own words of the first conversation: put in the plan as they are, with readers chosen anew (D-STA-09). */
function SaidBefore({ seen, said }: { seen: Reader; said: readonly StartVoice[] }) {
  const { say } = seen
  return (
    <>
      {said.map((voice) => (
        <OwnWords text={textOf(voice)} by={say(planWords['goed.gesprek'])}>
          <Button kind="other" href={`${placeIn(seen)}/mijn?uit=${voice.id}`}>
            {say(planWords['goed.gesprek.zet'])}
          </Button>
        </OwnWords>
      ))}
    </>
  )
}

/** On the page of the plan: of one person open, of several each under the own name. */
export function WhereToOnPlan({ seen, all }: { seen: Reader; all: readonly SeenPerspective[] }) {
  const { say } = seen
  if (all.length === 0) return null
  return (
    <section class="onsplan-stack" aria-labelledby="heen">
      <h2 id="heen">{say(whereToWords['heen.kop'])}</h2>
      {all.map((one) =>
        all.length === 1 ? (
          <OnePerson seen={seen} one={one} />
        ) : (
          <Fold summary={nameOf(seen, one.author)}>
            <OnePerson seen={seen} one={one} />
          </Fold>
        ),
      )}
      <a class="onsplan-link" href={placeIn(seen)}>
        {say(whereToWords['heen.alles'])}
      </a>
    </section>
  )
}

function OnePerson({ seen, one }: { seen: Reader; one: SeenPerspective }) {
  return (
    <>
      {saidBy(seen, one)}
      <Answers seen={seen} texts={one} />
    </>
  )
}

/** On paper nothing is folded. */
export const WhereToOnPaper = ({ seen, all }: { seen: Reader; all: readonly SeenPerspective[] }) => (
  <>
    {all.map((one) => (
      <OnePerson seen={seen} one={one} />
    ))}
  </>
)
