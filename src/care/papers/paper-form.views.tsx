import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { photoTypes } from '#care/media/media.ts'
import { mediaWords } from '#care/media/media.words.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Rows, StepRow } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhotoField } from '#ui/photo-field.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type PaperAudience, type PaperPlace, type PaperProblem, paperNameLength } from './family-paper.ts'
import { papersWords as words } from './papers.words.ts'

/** Each possible place leads to the form, so that the eye there names exactly who would see it. */
export function ChoosePlace({ seen: { say, family }, places }: { seen: Reader; places: readonly PaperPlace[] }) {
  const of = (kind: PaperPlace['kind']) => places.filter((place) => place.kind === kind)
  const list = (title: string, some: readonly PaperPlace[]) =>
    some.length === 0 ? null : (
      <section class="onsplan-stack">
        <h2>{title}</h2>
        <Rows>
          {some.map((place) => (
            <StepRow title={place.title} href={formPlace(family.id, place)} />
          ))}
        </Rows>
      </section>
    )
  return (
    <>
      {list(say(words['papier.bijpersoon']), of('persoon'))}
      {list(say(words['papier.bijdoel']), of('doel'))}
    </>
  )
}

export const formPlace = (familyId: Id, { kind, id }: Pick<PaperPlace, 'kind' | 'id'>): string =>
  `/gezin/${familyId}/papieren/nieuw/${kind}/${id}`

export type TypedPaper = { name: string; audience: PaperAudience }

type FormProps = {
  asked: Asked
  seen: Reader
  place: PaperPlace
  typed: TypedPaper
  offered: readonly PaperAudience[]
  readers: readonly Id[]
  errors: Partial<Record<string, string>>
}

/** What it is called, the photos and files, and who sees it. */
export function PaperForm({ asked, seen, place, typed, offered, readers, errors }: FormProps) {
  const { say, viewer } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} files>
      <p>
        {say(words[place.kind === 'doel' ? 'papier.bijdoel' : 'papier.bijpersoon'])}: <strong>{place.title}</strong>
      </p>
      <PhotoField
        say={say}
        name="files"
        label={say(words['papier.bestand'])}
        help={say(words['papier.bestand.hulp'])}
        accept={[...photoTypes, 'application/pdf', 'audio/*']}
        error={errors.files}
        several
        safely
      />
      <Field
        say={say}
        name="name"
        label={say(words['papier.naam'])}
        help={say(words['papier.naam.hulp'])}
        value={typed.name}
        most={paperNameLength}
        autocomplete="off"
        error={errors.name}
      >
        <EyeLabel
          say={say}
          language={viewer.voice.language}
          names={readers.map((id) => nameOf(seen, id))}
          choice={{ name: 'audience', offered, value: typed.audience }}
        />
      </Field>
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** What has to be repaired, in words; megabytes as whole numbers. */
export function problemText(say: Say, problem: PaperProblem): string {
  if (problem.fault === 'tooLarge') return say(uiWords['fout.bestand'], { size: problem.megabytes, max: 10 })
  if (problem.fault === 'tooLong') return say(uiWords['fout.telang'], { max: paperNameLength })
  return say(faults[problem.fault])
}

const faults = {
  empty: uiWords['fout.tekst'],
  none: words['papier.fout.geen'],
  tooMany: words['papier.fout.veel'],
  again: words['papier.fout.weer'],
  wrongKind: uiWords['fout.bestandsoort'],
  tooManyPixels: mediaWords['media.fout.groot'],
} as const
