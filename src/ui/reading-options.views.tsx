import type { Say, Voice } from '#platform/words.ts'
import { Form } from '#ui/form.views.tsx'
import type { FrameLanguage } from '#ui/frame-language.ts'
import { Icon } from '#ui/icon.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { uiWords } from '#ui/ui.words.ts'

export type TextSize = 'normal' | 'large' | 'very-large'

export type ReadingOptionsProps = {
  say: Say
  language: Language
  /** Whether the language on trial is offered too. */
  trial: boolean
  textSize: TextSize
  /** The page to come back to. */
  path: string
  csrf?: string | undefined
}

const larger: Record<TextSize, TextSize> = { normal: 'large', large: 'very-large', 'very-large': 'normal' }

type Language = Voice['language'] | FrameLanguage

const languages = ['nl', 'en'] as const
const onTrial = 'ar'

/** Languages, each in its own words, and larger letters: forms, so that they work without script. */
export function ReadingOptions({ say, language, trial, textSize, path, csrf }: ReadingOptionsProps) {
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
            <LanguageButtons say={say} current={language} offered={trial ? [...languages, onTrial] : languages} />
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

type LanguageButtonsProps = { say: Say; current: Language; offered: readonly Language[] }

function LanguageButtons({ say, current, offered }: LanguageButtonsProps) {
  return (
    <>
      {offered.map((language) => (
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
