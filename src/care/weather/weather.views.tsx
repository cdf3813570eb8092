import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { ChildReaders, KeepAlone, OnWhosePhone, type Reader } from '#care/childTurn/child-frame.views.tsx'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import { ToldThen } from '#care/childTurn/told-then.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { bylineOf } from '#care/statements/statements.views.tsx'
import { Acts, Button } from '#ui/button.views.tsx'
import { PictureButton, PictureButtons } from '#ui/child-picture.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { WeatherDrawing } from '#ui/weather.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import { pictures, type Weather, type WeatherPicture } from './weather.ts'
import { weatherWords } from './weather.words.ts'

const names: Record<WeatherPicture, (typeof weatherWords)['weer.zon']> = {
  thunder: weatherWords['weer.onweer'],
  rain: weatherWords['weer.regen'],
  clouds: weatherWords['weer.wolken'],
  sunAndCloud: weatherWords['weer.zonwolk'],
  sun: weatherWords['weer.zon'],
}

const base = (seen: Reader) => `${childPlace(seen.family.id)}/weer`

type ChooseProps = { asked: Asked; seen: Reader; readers: readonly Id[] }

/** K-03: one press says it; who reads it stands above. */
export function ChooseWeather({ asked, seen, readers }: ChooseProps) {
  const { say } = seen
  return (
    <Form action={base(seen)} csrf={asked.csrf} op={asked.fresh()}>
      <ChildReaders seen={seen} readers={readers} alone={false} />
      <KeepAlone seen={seen} readers={readers} checked={false} />
      <PictureButtons>
        {pictures.map((picture) => (
          <PictureButton picture={<WeatherDrawing picture={picture} />} name="picture" value={picture}>
            {say(names[picture])}
          </PictureButton>
        ))}
      </PictureButtons>
    </Form>
  )
}

type ToldProps = {
  asked: Asked
  seen: Reader
  weather: Weather
  readers: readonly Id[]
  typed?: string | undefined
  error?: string | undefined
}

export const chosenText = ({ say }: Reader, { picture }: Weather): string =>
  say(weatherWords['kind.weer.klaar'], { weather: say(names[picture]) })

/** What the child chose, who reads it, and room to tell more. */
export function ToldWeather({ asked, seen, weather, readers, typed, error }: ToldProps) {
  const { say } = seen
  const at = `${base(seen)}/${weather.id}`
  const alone = weather.audience === 'onlyMe'
  return (
    <>
      <WeatherDrawing picture={weather.picture} />
      {alone || readers.length === 0 || !weather.isNow ? (
        <ChildReaders seen={seen} readers={readers} alone={alone} closes={weather.isNow} />
      ) : (
        <Form action={`${at}/alleen`} csrf={asked.csrf} op={asked.fresh()}>
          <Button kind="other">{say(childWords['kind.alleenik'])}</Button>
        </Form>
      )}
      {weather.isNow ? (
        <Form action={`${at}/meer`} csrf={asked.csrf} op={asked.fresh()} notOnDevice>
          <Field
            say={say}
            kind="long"
            name="more"
            label={say(weatherWords['kind.weer.vertel'])}
            value={typed ?? weather.more}
            error={error}
            optional=""
            autocomplete="off"
          >
            <ChildReaders seen={seen} readers={readers} alone={alone} />
          </Field>
          <Button>{say(childWords['kind.bewaar'])}</Button>
        </Form>
      ) : null}
      <Acts>
        <Button kind="plain" href={base(seen)}>
          {say(weatherWords['kind.weer.weer'])}
        </Button>
        {weather.isNow ? (
          <Form action={`${at}/weg`} csrf={asked.csrf} op={asked.fresh()} bare>
            <Button kind="plain">{say(childWords['kind.weg'])}</Button>
          </Form>
        ) : null}
      </Acts>
    </>
  )
}

/** For grown-ups: the pictures of one child as they were given, the newest first. */
export function WeatherOf({ asked, seen, weather }: { asked: Asked; seen: Reader; weather: readonly Weather[] }) {
  const { say } = seen
  const at = ({ id }: Weather) => `/gezin/${seen.family.id}/verhaal/weer/${id}`
  const [newest] = weather
  if (newest === undefined) return null
  const name = nameOf(seen, newest.author)
  return (
    <section class="onsplan-stack">
      <h3>{say(weatherWords['weer.van'], { name })}</h3>
      <p class="onsplan-help">{say(weatherWords['weer.leg'], { name })}</p>
      {weather.map((one) => (
        <OwnWords text={one.more} by={bylineOf(seen, { author: one.author, typedBy: null, at: one.at })}>
          <p class="onsplan-told-weather">
            <WeatherDrawing picture={one.picture} />
            <span id={`weer-${one.id}`}>{say(names[one.picture])}</span>
          </p>
          <OnWhosePhone seen={seen} beside={one.beside} />
          <ToldThen asked={asked} seen={seen} told={one} at={at(one)} about={`weer-${one.id}`} />
        </OwnWords>
      ))}
    </section>
  )
}
