/** K-03 Weer: how the week was, by a picture. */

import { knockOf } from '#care/access/door.commands.ts'
import { ChildFrame } from '#care/childTurn/child-frame.views.tsx'
import { asChild, childReaders } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import { many, one } from '#platform/web/fields.ts'
import { landed, wentOn } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import {
  chooseWeather,
  keepWeatherAlone,
  keepWeatherThenAlone,
  ownWeather,
  tellMore,
  throwWeatherAway,
  throwWeatherThenAway,
  weatherPlace,
} from './weather.commands.ts'
import { isAsked } from './weather.ts'
import { ChooseWeather, chosenText, ToldWeather } from './weather.views.tsx'
import { weatherWords } from './weather.words.ts'

const placeOf = (page: Page) => ({ familyId: page.param('familyId'), id: page.param('weatherId') })

/** After the phone was given, a child that told its week already goes on to its start. */
export const weatherPage = (page: Page): Promise<Answer> =>
  asChild(page, async (dossier) => {
    const { say, family, today } = dossier
    if (page.query.has('eerst') && !isAsked(await ownWeather(dossier), today)) return goTo(childPlace(family.id))
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={say(childWords['kind.knop.weer'])}
        heading={say(weatherWords['kind.weer'])}
        back={childPlace(family.id)}
      >
        <ChooseWeather asked={page} seen={dossier} readers={childReaders(dossier)} />
      </ChildFrame>,
    )
  })

export async function chooseWeatherHere(page: Page): Promise<Answer> {
  const familyId = page.param('familyId')
  const chosen = { familyId, picture: one(page.fields, 'picture'), alone: many(page.fields, 'alone').includes('yes') }
  const outcome = await chooseWeather(knockOf(page), page, chosen)
  // Pressing without a picture shows the pictures again: a child reads no mistake.
  return goTo('problem' in outcome ? weatherPlace(familyId) : outcome.to)
}

export const weatherToldPage = (page: Page): Promise<Answer> => toldPage(page)

function toldPage(page: Page, typed?: string): Promise<Answer> {
  return asChild(page, async (dossier) => {
    const { say, family } = dossier
    const [weather] = await ownWeather(dossier)
    if (weather === undefined) return goTo(weatherPlace(family.id))
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={say(childWords['kind.knop.weer'])}
        heading={chosenText(dossier, weather)}
        back={childPlace(family.id)}
        problems={typed === undefined ? undefined : [{ field: 'more', text: say(weatherWords['kind.weer.telang']) }]}
      >
        <ToldWeather
          asked={page}
          seen={dossier}
          weather={weather}
          readers={childReaders(dossier)}
          typed={typed}
          error={typed === undefined ? undefined : say(weatherWords['kind.weer.telang'])}
        />
      </ChildFrame>,
      typed === undefined ? 200 : 422,
    )
  })
}

export async function tellMoreHere(page: Page): Promise<Answer> {
  const more = one(page.fields, 'more').trim()
  const outcome = await tellMore(knockOf(page), page, { ...placeOf(page), more })
  return 'problem' in outcome ? toldPage(page, more) : goTo(outcome.to)
}

export async function keepAloneHere(page: Page): Promise<Answer> {
  const outcome = await keepWeatherAlone(knockOf(page), page, placeOf(page))
  return wentOn(outcome)
}

export async function throwAwayHere(page: Page): Promise<Answer> {
  const outcome = await throwWeatherAway(knockOf(page), page, placeOf(page))
  return wentOn(outcome)
}

export const keepWeatherThenAloneHere = async (page: Page): Promise<Answer> =>
  landed(page, await keepWeatherThenAlone(knockOf(page), page, placeOf(page)))

export const throwWeatherThenAwayHere = async (page: Page): Promise<Answer> =>
  landed(page, await throwWeatherThenAway(knockOf(page), page, placeOf(page)))
