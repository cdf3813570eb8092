import type { Asked } from '#care/access/family.views.tsx'
import { FamilyFrame } from '#care/access/family.views.tsx'
import type { CircleMember } from '#care/circle/circle.ts'
import { type Card, cardKinds } from '#care/resilience/resilience.ts'
import { kindWords, type Reader } from '#care/resilience/resilience.views.tsx'
import { resilienceWords } from '#care/resilience/resilience.words.ts'
import { PrintButton } from '#ui/button.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { PrintPage, WritingLines } from '#ui/print-page.views.tsx'

type PaperProps = {
  asked: Asked
  seen: Reader
  back: { href: string; name: string }
  /** Whose page it is, and of which day. */
  state: string
  cards: readonly Card[]
  first: readonly CircleMember[]
}

/** The own page alone on paper, to keep when there is no plan any more (D-RES-05); what is empty gets lines to write on. */
export function ResiliencePaper({ asked, seen, back, state, cards, first }: PaperProps) {
  const { say } = seen
  const title = say(resilienceWords['veerkracht.kop'])
  return (
    <FamilyFrame asked={asked} seen={seen} screen={title} ownHeading back={back}>
      <div class="onsplan-screen-only">
        <PrintButton say={say} />
      </div>
      <PrintPage title={title} product={say(partWords['alg.naam'])} state={state}>
        {cardKinds.map((kind) => (
          <Lines
            title={say(kindWords[kind].title)}
            lines={cards.filter((card) => card.kind === kind).map(({ words }) => words)}
          />
        ))}
        <Lines
          title={say(resilienceWords['veerkracht.bellijst'])}
          lines={first.map(({ name, contact }) => [name, contact].filter(Boolean).join(': '))}
        />
      </PrintPage>
    </FamilyFrame>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <WritingLines count={2} />
      ) : (
        <ul>
          {lines.map((line) => (
            <li class="onsplan-typed">{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
