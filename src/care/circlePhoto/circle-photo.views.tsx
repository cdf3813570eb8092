import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { type CircleAudience, circleAudiences } from '#care/circle/circle.ts'
import type { Reader } from '#care/circle/circle.views.tsx'
import { photoTypes } from '#care/media/media.ts'
import { SmallPhoto } from '#care/media/media.views.tsx'
import { mediaWords } from '#care/media/media.words.ts'
import type { Id } from '#care/pass/facts.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhotoField } from '#ui/photo-field.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { CirclePhoto } from './circle-photo.ts'
import { circlePhotoWords as words } from './circle-photo.words.ts'

/** In the place of the picture: whose circle it is, larger on a page of its own, and the way to the list that says the same. */
export function PhotosInPlace({ seen, photos }: { seen: Reader; photos: readonly CirclePhoto[] }) {
  const { say, family } = seen
  return (
    <div class="onsplan-stack">
      <ul class="onsplan-media">
        {photos.map(({ id, author, small }) => {
          const name = nameOf(seen, author)
          return (
            <li>
              <figure>
                <SmallPhoto
                  say={say}
                  caption={say(words['kring.foto.alt'], { name })}
                  small={small}
                  large={`/gezin/${family.id}/kring/foto/${id}`}
                />
                <figcaption class="onsplan-byline">{say(words['kring.foto.van'], { name })}</figcaption>
              </figure>
            </li>
          )
        })}
      </ul>
      <LoneLink href="#kringlijst">{say(words['kring.foto.lijst'])}</LoneLink>
    </div>
  )
}

/** On the own circle: to photograph what stands on paper already, or to do something with the photo that stands there. */
export function PhotoWays({ seen: { say, family }, photo }: { seen: Reader; photo: CirclePhoto | undefined }) {
  const place = `/gezin/${family.id}/kring/mijn/foto`
  if (photo === undefined) return <LoneLink href={place}>{say(words['kring.fototekening'])}</LoneLink>
  return (
    <>
      <LoneLink href={place}>{say(words['kring.foto.nieuw'])}</LoneLink>
      <LoneLink href={`${place}/${photo.id}/weg`}>{say(words['kring.foto.haalweg'])}</LoneLink>
    </>
  )
}

type FormProps = {
  asked: Asked
  seen: Reader
  audience: CircleAudience
  readers: readonly Id[]
  error: string | undefined
}

export function PhotoForm({ asked, seen, audience, readers, error }: FormProps) {
  const { say, viewer } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} files>
      <p>{say(words['kring.foto.uitleg'])}</p>
      <PhotoField
        say={say}
        name="photo"
        label={say(words['kring.foto.voor'])}
        help={say(mediaWords['media.foto.uitleg'])}
        accept={photoTypes}
        error={error}
        safely
      />
      <EyeLabel
        say={say}
        language={viewer.voice.language}
        names={readers.map((id) => nameOf(seen, id))}
        choice={{ name: 'audience', offered: circleAudiences, value: audience }}
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

export function ThrowPhotoAway({ asked, seen: { say, family } }: { asked: Asked; seen: Reader }) {
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      <p>{say(mediaWords['media.gooiweg.uitleg'])}</p>
      <Acts>
        <Button>{say(mediaWords['media.gooiweg.knop'])}</Button>
        <Button kind="other" href={`/gezin/${family.id}/kring/mijn`}>
          {say(mediaWords['media.gooiweg.houd'])}
        </Button>
      </Acts>
    </Form>
  )
}
