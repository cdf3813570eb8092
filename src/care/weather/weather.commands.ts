/** Choosing the weather of a week, telling more about it, keeping it to oneself, and throwing it away. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { childHere, childLook } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import type { Id } from '#care/pass/facts.ts'
import { storyLook, storyPlace, toldThen } from '#care/speakers/speaker.commands.ts'
import { destroyItem } from '#platform/keys/erase.ts'
import { Refusal } from '#platform/web/page.ts'
import { addWeather, setWeather, weatherRows, weatherTable } from './weather.sql.ts'
import { isPicture, moreProblem, type Weather, type WeatherProblem } from './weather.ts'

export const weatherPlace = (familyId: Id): string => `${childPlace(familyId)}/weer`
export const toldPlace = (familyId: Id): string => `${weatherPlace(familyId)}/klaar`

/** Newest first. */
export async function weatherOf(dossier: Dossier): Promise<Weather[]> {
  const rows = await weatherRows(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async ({ sealed, keyPerson, ...row }) => {
      const { more = '' } = await dossier.unseal(weatherTable, { ...row, sealed, keyPerson })
      return { ...row, more }
    }),
  )
}

export const ownWeather = async (dossier: Dossier): Promise<Weather[]> =>
  (await weatherOf(dossier)).filter(({ author }) => author === dossier.viewer.person)

export type WeatherChoice = { familyId: Id; picture: string; alone: boolean }

export const chooseWeather = (
  knock: Knock,
  act: Act,
  chosen: WeatherChoice,
): Promise<Outcome | { problem: WeatherProblem }> =>
  actInDossier<WeatherProblem>(knock, childLook(chosen.familyId, 'create'), act, async (dossier) => {
    const child = childHere(dossier)
    const { familyId, picture, alone } = chosen
    if (!isPicture(picture)) return { problem: 'noPicture' }
    const place = { table: weatherTable, id: act.operation, wording: 1, keyPerson: child }
    await addWeather(dossier, {
      ...{ municipality: dossier.viewer.municipality, familyId, id: act.operation, child, picture },
      ...{
        audience: alone ? 'onlyMe' : 'plan',
        at: dossier.at,
        beside: dossier.viewer.beside ?? null,
        sealed: await dossier.seal(place, { more: '' }),
      },
    })
    return { to: toldPlace(familyId), notice: { said: 'kind.bewaard' } }
  })

type Own = { familyId: Id; id: Id }

/** More about it, in own words; nothing typed is nothing told. */
export const tellMore = (
  knock: Knock,
  act: Act,
  { familyId, id, more }: Own & { more: string },
): Promise<Outcome | { problem: WeatherProblem }> =>
  actInDossier<WeatherProblem>(knock, childLook(familyId, 'change'), act, async (dossier) => {
    const weather = await ownOne(dossier, id)
    const problem = moreProblem(more)
    if (problem !== null) return { problem }
    const wording = weather.wording + 1
    const sealed = await dossier.seal({ table: weatherTable, id, wording, keyPerson: weather.author }, { more })
    await setWeather(dossier, familyId, id, { sealed, wording, changed_at: dossier.at })
    return { to: toldPlace(familyId), notice: { said: 'kind.bewaard' } }
  })

export const keepWeatherAlone = (
  knock: Knock,
  act: Act,
  { familyId, id }: Own,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, childLook(familyId, 'change'), act, async (dossier) => {
    await ownOne(dossier, id)
    await setWeather(dossier, familyId, id, { audience: 'onlyMe', changed_at: dossier.at })
    return { to: toldPlace(familyId), notice: { said: 'kind.bewaard' } }
  })

/** Gone for good, in every backup too. */
export const throwWeatherAway = (
  knock: Knock,
  act: Act,
  { familyId, id }: Own,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, childLook(familyId, 'delete', id), act, async (dossier) => {
    const { author } = await ownOne(dossier, id)
    await destroyItem(dossier, weatherTable, id, 'own wish')
    knock.house.keys.forget(author)
    return { to: weatherPlace(familyId), notice: { said: 'kind.bewaard' } }
  })

async function ownOne(dossier: Dossier, id: Id): Promise<Weather> {
  childHere(dossier)
  const found = (await ownWeather(dossier)).find((weather) => weather.id === id && weather.isNow)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

/** Told as a child, and closed later. */
export const keepWeatherThenAlone = (
  knock: Knock,
  act: Act,
  { familyId, id }: Own,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(familyId, 'change', id), act, async (dossier) => {
    toldThen(dossier, await ownWeather(dossier), id)
    await setWeather(dossier, familyId, id, { audience: 'onlyMe', changed_at: dossier.at })
    return { to: storyPlace(familyId), notice: { said: 'bevestig.bewaard' } }
  })

/** Gone for good, in every backup too. */
export const throwWeatherThenAway = (
  knock: Knock,
  act: Act,
  { familyId, id }: Own,
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, storyLook(familyId, 'delete', id), act, async (dossier) => {
    const { author } = toldThen(dossier, await ownWeather(dossier), id)
    await destroyItem(dossier, weatherTable, id, 'own wish')
    knock.house.keys.forget(author)
    return { to: storyPlace(familyId), notice: { said: 'toen.weg' } }
  })
