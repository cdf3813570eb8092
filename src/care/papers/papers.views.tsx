import type { Asked } from '#care/access/family.views.tsx'
import { nameOf, readsTopic } from '#care/access/frame.ts'
import { SmallPhoto, Sound } from '#care/media/media.views.tsx'
import { mediaWords } from '#care/media/media.words.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Details, EmptyState, Rows, StepRow } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { Way } from '#ui/ways.views.tsx'
import type { FamilyPaper, PaperFile } from './family-paper.ts'
import { papersWords as words } from './papers.words.ts'

type Group = { title: string; papers: readonly FamilyPaper[] }
type ListProps = {
  seen: Reader
  groups: readonly Group[]
  /** Taken back by the viewer, who may still throw it away. */
  back: readonly FamilyPaper[]
  add: string | undefined
  all: string | undefined
}

/** G-22: what there is, with the person or the goal it belongs to. */
export function PaperList({ seen, groups, back, add, all }: ListProps) {
  const { say, family } = seen
  const [none, toAll] = [
    groups.length === 0,
    all === undefined ? null : <LoneLink href={all}>{say(words['papier.alle'])}</LoneLink>,
  ]
  if (none)
    return (
      <>
        <EmptyState text={say(words[add === undefined ? 'papier.leeg.lezer' : 'papier.leeg'])}>
          {add === undefined ? (
            <Button kind="other" href={`/gezin/${family.id}/plan`}>
              {say(uiWords['bevestig.naar.plan'])}
            </Button>
          ) : (
            <Button href={add}>{say(words['papier.erbij'])}</Button>
          )}
        </EmptyState>
        <TakenBack seen={seen} papers={back} />
        {toAll}
      </>
    )
  return (
    <>
      {groups.map(({ title, papers }) => (
        <section class="onsplan-stack">
          <h2>{title}</h2>
          <Rows>
            {papers.map((paper) => (
              <StepRow
                title={paper.name}
                href={`/gezin/${family.id}/papieren/${paper.id}`}
                more={bylineOf(seen, paper)}
              />
            ))}
          </Rows>
        </section>
      ))}
      {add === undefined ? null : (
        <Acts>
          <Button href={add}>{say(words['papier.erbij'])}</Button>
        </Acts>
      )}
      <TakenBack seen={seen} papers={back} />
      {toAll}
    </>
  )
}

/** What its writer took back stays until it is thrown away for good: here, for that writer alone. */
function TakenBack({ seen, papers }: { seen: Reader; papers: readonly FamilyPaper[] }) {
  const { say, family } = seen
  if (papers.length === 0) return null
  return (
    <Details summary={say(words['papier.terug'], { count: papers.length })}>
      <p>{say(words['papier.terug.uitleg'])}</p>
      <Rows>
        {papers.map((paper) => (
          <StepRow
            title={paper.name}
            href={`/gezin/${family.id}/papieren/${paper.id}/weg`}
            more={bylineOf(seen, paper)}
          />
        ))}
      </Rows>
    </Details>
  )
}

const bylineOf = ({ say, viewer, today, people }: Reader, { author, at }: FamilyPaper): string =>
  say(words['papier.van'], { name: nameOf({ people }, author), date: longDay(viewer.voice, dayOf(at), today) })

type OneProps = { seen: Reader; paper: FamilyPaper; readers: readonly Id[]; mayThrow: boolean }

/** One paper: everything in it, whose it is, and for who put it there who sees it and the way to take it away. */
export function OnePaper({ seen, paper, readers, mayThrow }: OneProps) {
  const { say, viewer, family } = seen
  const place = `/gezin/${family.id}/papieren/${paper.id}`
  return (
    <>
      <p class="onsplan-byline">{bylineOf(seen, paper)}</p>
      <ul class="onsplan-media">
        {paper.files.map((file, at) => (
          <li>
            <OneFile say={say} file={file} place={place} n={at + 1} total={paper.files.length} />
          </li>
        ))}
      </ul>
      {paper.files.some(({ kind }) => kind === 'pdf') ? (
        <p class="onsplan-help">{say(words['papier.pdf.hulp'])}</p>
      ) : null}
      {paper.author === viewer.person ? (
        <EyeLabel say={say} language={viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
      ) : null}
      {mayThrow ? <LoneLink href={`${place}/weg`}>{say(words['papier.haalweg'])}</LoneLink> : null}
    </>
  )
}

type FileProps = { say: Say; file: PaperFile; place: string; n: number; total: number }

function OneFile({ say, file, place, n, total }: FileProps) {
  const source = `${place}/${file.id}`
  if (file.kind === 'pdf') return <LoneLink href={source}>{say(words['papier.pdf'], { n, total })}</LoneLink>
  const caption = say(words[file.kind === 'photo' ? 'papier.foto' : 'papier.geluid'], { n, total })
  return (
    <figure>
      {file.kind === 'sound' ? (
        <Sound caption={caption} source={source} />
      ) : (
        <SmallPhoto say={say} caption={caption} small={file.small} large={`${source}/groot`} />
      )}
      <figcaption class="onsplan-byline">{caption}</figcaption>
    </figure>
  )
}

export function ThrowPaperAway({
  asked,
  seen: { say },
  name,
  back,
}: {
  asked: Asked
  seen: Reader
  name: string
  back: string
}) {
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{say(mediaWords['media.gooiweg.uitleg'])}</p>
      <Acts>
        <Button>{say(mediaWords['media.gooiweg.knop'])}</Button>
        <Button kind="other" href={back}>
          {say(mediaWords['media.gooiweg.houd'])}
        </Button>
      </Acts>
    </Form>
  )
}

/** The way from the plan, for who reads papers of somebody here. */
export const wayToPapers = (seen: Reader): Way[] =>
  readsTopic(seen, 'documents')
    ? [{ name: seen.say(words['plan.papieren']), href: `/gezin/${seen.family.id}/papieren` }]
    : []

/** The way from a goal to its papers, for who reads papers of somebody here. */
export function ToPapers({ seen: { say, family }, goal }: { seen: Reader; goal: Id }) {
  return <LoneLink href={`/gezin/${family.id}/papieren?bij=${goal}`}>{say(words['papier.bijditdoel'])}</LoneLink>
}
