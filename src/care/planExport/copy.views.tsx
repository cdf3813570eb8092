import { type Frame, nameOf } from '#care/access/frame.ts'
import type { Copy, CopyItem, CopyWords, SectionName } from '#care/copy/copy.ts'
import type { MediaKind } from '#care/media/media.ts'
import type { Id } from '#care/pass/facts.ts'
import { pictureName } from '#care/threeHouses/picture-groups.views.tsx'
import { dayOf, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Details } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import { exportWords } from './plan-export.words.ts'

type Reader = Frame & { say: Say }

/** How the lists of the file stand together for a reader, in the order of exchange.md 2. */
const chapters = [
  { key: 'people', sections: ['people'] },
  { key: 'homes', sections: ['households', 'addresses'] },
  { key: 'custody', sections: ['custodyDisputes'] },
  { key: 'stories', sections: ['stories', 'storyMedia', 'earlierHelp', 'lifeEvents', 'weather', 'threeHouses'] },
  { key: 'start', sections: ['startVoices', 'lovedOneViews', 'companyProposals'] },
  { key: 'circle', sections: ['circle', 'circleNotes'] },
  {
    key: 'jim',
    sections: [
      'jims',
      'jimPositions',
      'jimConditions',
      'jimWords',
      'jimArrangements',
      'jimArrangementYeses',
      'jimChecks',
      'jimViews',
    ],
  },
  {
    key: 'team',
    sections: [
      'roleCards',
      'peopleAskedIn',
      'schoolWords',
      'schoolAnswers',
      'circleWords',
      'circleAnswers',
      'signals',
      'signalAnswers',
      'signalQuestions',
      'clickChecks',
    ],
  },
  { key: 'resilience', sections: ['resilienceCards', 'experiments', 'experimentEnds', 'offeredCards'] },
  { key: 'ownPlan', sections: ['groupOffers', 'groupAnswers', 'groupPlans', 'groupLooks', 'groupSkips'] },
  { key: 'paper', sections: ['paperRequests', 'sheets', 'papers'] },
  { key: 'interpreter', sections: ['interpreterRequests'] },
  {
    key: 'peers',
    sections: ['peerRequests', 'peersAtStart', 'peerContributions', 'peerReturns', 'peerNotes', 'peerWorries'],
  },
  { key: 'familyAdvice', sections: ['familyAdvices', 'familyAdviceWords', 'familyAdviceAnswers'] },
  { key: 'matches', sections: ['matchRequests', 'matchFacts'] },
  {
    key: 'messages',
    sections: ['messages', 'messageLines', 'messageReaders', 'messageNoAnswers', 'messageWishes', 'familyRests'],
  },
  { key: 'strengths', sections: ['strengths'] },
  { key: 'worries', sections: ['worries'] },
  { key: 'whereTo', sections: ['perspectives'] },
  {
    key: 'goals',
    sections: [
      'plans',
      'goals',
      'goalActs',
      'goodEnough',
      'steps',
      'stepActs',
      'stepPictures',
      'stepStickers',
      'scores',
    ],
  },
  { key: 'reviews', sections: ['reviewVoices', 'lettingGoAnswers', 'lettingGo', 'scaleDown'] },
  { key: 'agreements', sections: ['planVersions', 'planAgreements'] },
  { key: 'statements', sections: ['statements'] },
  { key: 'excerpts', sections: ['excerpts'] },
] as const satisfies readonly { key: string; sections: readonly SectionName[] }[]

/** Where a reader says something about one thing, if there is such a way. */
export type WayOf = (section: SectionName, item: CopyItem) => { name: string; href: string } | undefined

type Told = { seen: Reader; copy: Copy; wayOf?: WayOf }

/** Everything that can be read as words, per part; a part appears when it holds something. */
export function CopyParts({ seen, copy, wayOf, folded }: Told & { folded: boolean }) {
  const { say } = seen
  const told = chapters
    .map(({ key, sections }) => ({
      key,
      items: sections.flatMap((section) => inTime(copy[section]).map((item) => ({ section, item }))).filter(hasText),
    }))
    .filter(({ items }) => items.length > 0)
  if (told.length === 0) return <p>{say(exportWords['gegevens.alles.geen'])}</p>
  return (
    <>
      {told.map(({ key, items }) => {
        const name = say(exportWords[`gegevens.deel.${key}`])
        const body = items.map(({ section, item }) => (
          <OneThing seen={seen} copy={copy} section={section} item={item} way={wayOf?.(section, item)} />
        ))
        return folded ? (
          <Details summary={name}>
            <div class="onsplan-stack">{body}</div>
          </Details>
        ) : (
          <section aria-labelledby={key}>
            <h2 id={key}>{name}</h2>
            {body}
          </section>
        )
      })}
    </>
  )
}

const momentOf = (item: CopyItem): Date | undefined => {
  const said = [item.createdAt, item.at, item.saidAt, item.offeredAt, item.recordedAt, item.agreedAt].find(Boolean)
  return said === undefined ? undefined : new Date(said as string | Date)
}

/** A machine's list goes by id; who reads it begins with what came first. */
const inTime = (items: readonly CopyItem[]): readonly CopyItem[] =>
  items.toSorted((a, b) => (momentOf(a)?.getTime() ?? 0) - (momentOf(b)?.getTime() ?? 0))

const hasText = ({ section, item }: { section: SectionName; item: CopyItem }): boolean =>
  (item.words?.length ?? 0) > 0 || section === 'people' || section === 'scores' || section === 'storyMedia'

type ThingProps = {
  seen: Reader
  copy: Copy
  section: SectionName
  item: CopyItem
  way: { name: string; href: string } | undefined
}

function OneThing({ seen, section, item, way }: ThingProps) {
  const { say } = seen
  const number = section === 'scores' ? [say(exportWords['gegevens.cijfer'], { value: Number(item.value) })] : []
  const kind = section === 'storyMedia' ? [say(exportWords[`gegevens.${item.kind as MediaKind}`])] : []
  const words = [...new Set((item.words ?? []).map((told) => readable(say, told)))]
  const lines = section === 'people' ? [String(item.name)] : [...number, ...kind, ...words]
  return (
    <OwnWords text={lines.join('\n\n')} by={bylineOf(seen, item)}>
      {way === undefined ? null : <LoneLink href={way.href}>{way.name}</LoneLink>}
    </OwnWords>
  )
}

/** A picture of the own set by its name, as the reader knows it. */
const readable = (say: Say, { part, text }: CopyWords): string =>
  (part === 'animal' || part === 'picture' ? pictureName(say, text) : '') || text

/** From whom it is and of which day, as far as the record says so. */
function bylineOf(seen: Reader, item: CopyItem): string {
  const { say, viewer } = seen
  const who = [item.author, item.byPerson, item.personId, item.saidBy, item.madeBy, item.agreedBy].find(
    (id) => typeof id === 'string',
  )
  const name = who === undefined ? '' : nameOf(seen, who as Id)
  const moment = momentOf(item)
  const date = moment === undefined ? '' : longDay(viewer.voice, dayOf(moment), seen.today)
  return name !== '' && date !== '' ? say(exportWords['gegevens.regel'], { name, date }) : name || date
}

const fileLook = `body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; font: 1.125rem/1.6 sans-serif }
figure { margin: 0 0 1.5rem } blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: .25rem solid #555; white-space: pre-wrap }
blockquote p { margin: 0 } figcaption { color: #404040 } @page { size: a4; margin: 18mm 15mm; @bottom-right { content: counter(page) ' / ' counter(pages) } }
@media print { body { margin: 0; padding: 0 } h1, h2 { break-after: avoid } figure { break-inside: avoid } }`

/** The copy to read: one file without script that asks nothing of the outside. */
export function CopyFile({ seen, copy }: Told) {
  const { say, viewer, today } = seen
  const title = say(exportWords['gegevens.kopie.van'], {
    name: viewer.name,
    date: longDay(viewer.voice, today, today),
  })
  return (
    <html lang={viewer.voice.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{fileLook}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <CopyParts seen={seen} copy={copy} folded={false} />
        </main>
      </body>
    </html>
  )
}
