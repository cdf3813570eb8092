import type { Say } from '#platform/words.ts'
import type { PictureGroup } from '#ui/child-picture.views.tsx'
import { Pictogram, type PictogramName, pictogramNames } from '#ui/pictogram.views.tsx'
import { pictureWords } from './picture.words.ts'

/** The first picture of each group; every picture after it belongs to it, until the next one. */
const groups = [
  ['mother', 'groep.mensen'],
  ['house', 'groep.thuis'],
  ['school', 'groep.school'],
  ['food', 'groep.eten'],
  ['football', 'groep.spelen'],
  ['dog', 'groep.dieren'],
  ['happy', 'groep.voelen'],
] as const

const isPictogram = (name: string): name is PictogramName => (pictogramNames as readonly string[]).includes(name)

/** The word of a picture; of what is no picture nothing. */
export const pictureName = (say: Say, name: string): string =>
  isPictogram(name) ? say(pictureWords[`plaatje.${name}`]) : ''

export const pictogramOf = (name: string) => (isPictogram(name) ? <Pictogram name={name} /> : null)

/** All pictures in a few groups, each under a picture of its own; what is chosen stands open. */
export const pictureGroups = (say: Say, chosen: readonly string[]): PictureGroup[] =>
  groups.map(([first, word], nth) => {
    const next = groups[nth + 1]?.[0]
    const names = pictogramNames.slice(
      pictogramNames.indexOf(first),
      next === undefined ? undefined : pictogramNames.indexOf(next),
    )
    const options = names.map((name) => ({
      value: name,
      label: pictureName(say, name),
      picture: <Pictogram name={name} />,
      chosen: chosen.includes(name),
    }))
    return { label: say(pictureWords[word]), picture: <Pictogram name={first} />, options }
  })
