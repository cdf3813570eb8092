import { photoTypes } from '#care/media/media.ts'
import { SmallPhoto } from '#care/media/media.views.tsx'
import { papersWords } from '#care/papers/papers.words.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Say } from '#platform/words.ts'
import { LoneLink } from '#ui/facts.views.tsx'
import { PhotoField } from '#ui/photo-field.views.tsx'
import { type SchoolFile, schoolFilePlace } from './school-file.ts'
import { schoolFileWords as words } from './school-file.words.ts'

export const SchoolFileField = ({ say, error }: { say: Say; error: string | undefined }) => (
  <PhotoField
    say={say}
    name="file"
    label={say(words['school.bijlage'])}
    help={say(words['school.bijlage.hulp'])}
    accept={[...photoTypes, 'application/pdf']}
    error={error}
    optional
    safely
  />
)

type Props = { seen: { say: Say; family: { id: Id } }; files: readonly SchoolFile[]; word: Id }

/** What stands with these words: a photo to see, a PDF to keep. */
export function WithWords({ seen: { say, family }, files, word }: Props) {
  const file = files.find((one) => one.word === word)
  if (file === undefined) return null
  const source = schoolFilePlace(family.id, file)
  if (file.kind === 'pdf')
    return (
      <>
        <LoneLink href={source}>{say(words['school.bijlage.pdf'])}</LoneLink>
        <p class="onsplan-help">{say(papersWords['papier.pdf.hulp'])}</p>
      </>
    )
  const caption = say(words['school.bijlage.foto'])
  return (
    <figure>
      <SmallPhoto say={say} caption={caption} small={file.small} large={`${source}/groot`} />
      <figcaption class="onsplan-byline">{caption}</figcaption>
    </figure>
  )
}
