/** What the children of the cast told with pictures: Lieke (9), Elif (7) and Amber (8), each in their own name. */
import { putDown } from '#care/childStrengths/child-strengths.commands.ts'
import type { StrengthKind } from '#care/childStrengths/child-strengths.ts'
import { trustSomeone } from '#care/childTurn/child-turn.commands.ts'
import { pictureName } from '#care/threeHouses/picture-groups.views.tsx'
import { putInHouse } from '#care/threeHouses/three-houses.commands.ts'
import type { House } from '#care/threeHouses/three-houses.ts'
import { chooseWeather, tellMore } from '#care/weather/weather.commands.ts'
import type { WeatherPicture } from '#care/weather/weather.ts'
import { done, type Stage } from './load.ts'

type Told = { family: string; who: string; on: string; picture: WeatherPicture; more?: string }
type Filled = { house: House; pictures?: string[]; word?: string; drawing?: string; alone?: true }

const weathers: readonly Told[] = [
  { family: 'veldman', who: 'lieke', on: '2026-08-29', picture: 'rain' },
  { family: 'veldman', who: 'lieke', on: '2026-09-29', picture: 'sunAndCloud', more: 'Papa leest elke avond voor.' },
  { family: 'kaplan', who: 'elif', on: '2026-10-30', picture: 'clouds' },
  { family: 'kaplan', who: 'elif', on: '2026-11-08', picture: 'sun', more: 'Mama zong bij het koken.' },
  { family: 'jonker', who: 'amber', on: '2026-09-05', picture: 'rain' },
]

const liekesHouses: readonly Filled[] = [
  { house: 'nice', pictures: ['drawing', 'cat', 'reading'] },
  { house: 'notNice', pictures: ['moving', 'sleeping'] },
  { house: 'notNice', pictures: ['alone'], alone: true },
  { house: 'wish', word: 'boomhut' },
]
const elifsHouses: readonly Filled[] = [
  { house: 'nice', pictures: ['music', 'school', 'hug'] },
  { house: 'notNice', pictures: ['shouting'] },
  {
    house: 'wish',
    pictures: ['swimming'],
    drawing: '1-1-100-500-300-430-500-500-700-430-900-500--4-1-500-200-500-210',
  },
]
const ambersHouses: readonly Filled[] = [
  { house: 'nice', pictures: ['friends', 'horse'] },
  { house: 'notNice', pictures: ['night'], alone: true },
]

type Strong = { kind: StrengthKind; pictures?: string[]; word?: string; alone?: true }
const liekesStrengths: readonly Strong[] = [
  { kind: 'can', pictures: ['drawing', 'reading'] },
  { kind: 'am', word: 'grappig' },
  { kind: 'have', pictures: ['cat', 'brotherSister'] },
  { kind: 'tip', pictures: ['ownRoom'], alone: true },
]
const elifsStrengths: readonly Strong[] = [
  { kind: 'can', pictures: ['music', 'swimming'] },
  { kind: 'tip', pictures: ['hug'] },
]

async function putDownAll(stage: Stage, family: string, who: string, all: readonly Strong[]): Promise<void> {
  const knock = await stage.knock(who)
  const put = { familyId: stage.family(family), nameOf: pictureName }
  for (const { kind, pictures = [], word = '', alone = false } of all)
    await done(putDown(knock, stage.act(), { ...put, kind, pictures, word, alone }))
}

async function tellWeather(stage: Stage, { family, who, on, picture, more }: Told): Promise<void> {
  await stage.at(on, '17:00')
  const knock = await stage.knock(who)
  const act = stage.act()
  const familyId = stage.family(family)
  await done(chooseWeather(knock, act, { familyId, picture, alone: false }))
  if (more !== undefined) await done(tellMore(knock, stage.act(), { familyId, id: act.operation, more }))
}

async function fill(stage: Stage, family: string, who: string, filled: readonly Filled[]): Promise<void> {
  const knock = await stage.knock(who)
  for (const { house, pictures = [], word = '', drawing = '', alone = false } of filled)
    await done(
      putInHouse(knock, stage.act(), {
        familyId: stage.family(family),
        house,
        pictures,
        word,
        drawing,
        alone,
        media: [],
      }),
    )
}

export async function childrenTell(stage: Stage): Promise<void> {
  for (const told of weathers) await tellWeather(stage, told)
  await stage.at('2026-08-29', '17:10')
  await fill(stage, 'veldman', 'lieke', liekesHouses)
  await stage.at('2026-09-29', '17:10')
  await putDownAll(stage, 'veldman', 'lieke', liekesStrengths)
  await stage.at('2026-11-08', '16:00')
  await fill(stage, 'kaplan', 'elif', elifsHouses)
  await putDownAll(stage, 'kaplan', 'elif', elifsStrengths)
  const oma = { familyId: stage.family('kaplan'), name: 'Oma Ayla', phone: '06 0000 1212' }
  await done(trustSomeone(await stage.knock('elif'), stage.act(), oma))
  await stage.at('2026-09-08', '15:30')
  await fill(stage, 'jonker', 'amber', ambersHouses)
}
