import type { Say } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'

export type TitleParts = {
  /** The name of the kind of page: never a name of a person, never a problem. */
  screen: string
  series?: { n: number; total: number } | undefined
  failed?: boolean | undefined
}

/** What a browser shows and keeps in its history: neutral, because others read along on a shared phone. */
export function pageTitle(say: Say, { screen, series, failed = false }: TitleParts): string {
  const title =
    series === undefined ? say(uiWords['alg.titel'], { screen }) : say(uiWords['alg.titelreeks'], { ...series })
  return failed ? say(uiWords['alg.titelfout'], { title }) : title
}
