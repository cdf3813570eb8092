import type { Say, Voice } from '#platform/words.ts'
import { Form } from '#ui/form.views.tsx'
import { Icon } from '#ui/icon.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { uiWords } from '#ui/ui.words.ts'

export type TextSize = 'normal' | 'large' | 'very-large'

export type ReadingOptionsProps = {
  say: Say
  language: Voice['language']
  textSize: TextSize
  /** The page to come back to. */
  path: string
  csrf?: string | undefined
}

const larger: Record<TextSize, TextSize> = { normal: 'large', large: 'very-large', 'very-large': 'normal' }

const languages = ['nl', 'en'] as const

/** Languages, each in its own words, and larger letters: forms, so that they work without script. */
export function ReadingOptions({ say, language, textSize, path, csrf }: ReadingOptionsProps) {
  return (
    <>
      <details class="onsplan-menu onsplan-details">
        <summary class="onsplan-button onsplan-button--plain">
          <Icon name="globe" />
          {say(partWords['alg.taal'])}
        </summary>
        <div class="onsplan-menu__list">
          <Form action="/instellingen/taal" csrf={csrf} bare>
            <input type="hidden" name="path" value={path} />
            <LanguageButtons say={say} current={language} />
          </Form>
        </div>
      </details>
      <Form action="/instellingen/letters" csrf={csrf} bare>
        <input type="hidden" name="path" value={path} />
        <button class="onsplan-button onsplan-button--plain" type="submit" name="textSize" value={larger[textSize]}>
          {say(textSize === 'very-large' ? partWords['alg.gewoneletters'] : uiWords['knop.groter'])}
        </button>
      </Form>
    </>
  )
}

function LanguageButtons({ say, current }: { say: Say; current: Voice['language'] }) {
  return (
    <>
      {languages.map((language) => (
        <button
          class="onsplan-button onsplan-button--plain"
          type="submit"
          name="language"
          value={language}
          aria-current={language === current ? 'true' : undefined}
        >
          {say(uiWords[`taal.${language}`])}
        </button>
      ))}
    </>
  )
}
