import type { Say, Voice } from '#platform/words.ts'
import { Choice } from '#ui/choice.views.tsx'
import { Icon } from '#ui/icon.views.tsx'
import { allOf, namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'

/** Every level there is, from few eyes to many; a page offers those that fit the text. */
export const audienceWords = {
  onlyMe: 'niveau.alleenik',
  family: 'niveau.gezin',
  familyAndJim: 'niveau.gezinjim',
  plan: 'niveau.plan',
  chosen: 'niveau.kies',
} as const

export type AudienceChoice = {
  name: string
  offered: readonly (keyof typeof audienceWords)[]
  value: keyof typeof audienceWords
  /** Where a level has a plainer name for this text, such as the names of its readers. */
  labels?: Partial<Record<keyof typeof audienceWords, string>> | undefined
}

export type EyeLabelProps = {
  say: Say
  language: Voice['language']
  /** Everyone who sees it beside the writer; none of them: only you see this. */
  names: readonly string[]
  /** Every name, where who reads is chosen one by one and nowhere else said. */
  isFull?: boolean
  /** Where the reader changes who sees it. */
  change?: string | undefined
  /** Or changes it right here, as part of the form. */
  choice?: AudienceChoice | undefined
}

/** Who sees this: under the field and before the button, or under a text that is there already. */
export function EyeLabel({ say, language, names, isFull = false, change, choice }: EyeLabelProps) {
  const alone = names.length === 0
  return (
    <div class="onsplan-eye">
      <p>
        <Icon name={alone ? 'eye-closed' : 'eye'} />
        <span>
          {alone
            ? say(uiWords['privacy.alleenik'])
            : say(uiWords['privacy.label'], {
                names: isFull ? allOf(language, names) : namesOf(say, language, names),
              })}
        </span>
      </p>
      {change === undefined ? null : <a href={change}>{say(uiWords['privacy.verander'])}</a>}
      {choice === undefined ? null : <Audiences say={say} choice={choice} />}
    </div>
  )
}

/** The same in a sentence, where it depends on what is chosen or names nobody. */
export function EyeSentence({ children }: { children: string }) {
  return (
    <p class="onsplan-eye">
      <span>{children}</span>
    </p>
  )
}

function Audiences({ say, choice }: { say: Say; choice: AudienceChoice }) {
  return (
    <details class="onsplan-details">
      <summary>
        {say(uiWords['privacy.verander'])}
        <Icon name="down" />
      </summary>
      <fieldset class="onsplan-group onsplan-details__inside">
        <legend class="onsplan-hidden">{say(uiWords['privacy.verander'])}</legend>
        <div class="onsplan-choices">
          {choice.offered.map((audience, i) => (
            <Choice
              kind="radio"
              name={choice.name}
              option={{ value: audience, label: choice.labels?.[audience] ?? say(uiWords[audienceWords[audience]]) }}
              at={i}
              checked={audience === choice.value}
            />
          ))}
        </div>
      </fieldset>
    </details>
  )
}
