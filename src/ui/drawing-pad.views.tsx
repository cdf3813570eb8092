import type { Say } from '#platform/words.ts'
import { errorId, fieldId } from '#ui/field.ts'
import { FieldError } from '#ui/field.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

export type DrawingPadProps = {
  say: Say
  name: string
  /** The colours by name, in the order of their numbers. */
  colours: readonly string[]
  /** What was drawn before, as it was sent. */
  value: string
  error?: string | undefined
}

/** A sheet to draw on with a finger or a mouse; it opens with its own button. Without script it is not there. */
export function DrawingPad({ say, name, colours, value, error }: DrawingPadProps) {
  const id = fieldId(name)
  return (
    <div class="onsplan-field" data-pad hidden>
      <FieldError say={say} name={name} error={error} />
      <button
        class="onsplan-button onsplan-button--other"
        type="button"
        id={id}
        aria-expanded="false"
        aria-controls={`${id}-sheet`}
        aria-describedby={error === undefined ? undefined : errorId(name)}
        data-pad-open
      >
        {say(uiWords['teken.open'])}
      </button>
      <div class="onsplan-pad" id={`${id}-sheet`} data-pad-body hidden>
        <p class="onsplan-help">{say(uiWords['teken.uitleg'])}</p>
        <svg
          class="onsplan-sketch"
          viewBox="0 0 1000 750"
          role="img"
          aria-label={say(uiWords['teken.blad'])}
          data-sheet
        />
        <div class="onsplan-pad__tools">
          {colours.map((colour, nth) => (
            <button
              class="onsplan-button onsplan-button--other"
              type="button"
              aria-pressed={nth === 0 ? 'true' : 'false'}
              data-colour={colour}
            >
              <span class={`onsplan-swatch onsplan-line--${colour}`} />
              {say(uiWords[`teken.${colour}` as 'teken.black'])}
            </button>
          ))}
        </div>
        <div class="onsplan-pad__tools">
          <button class="onsplan-button onsplan-button--other" type="button" aria-pressed="false" data-thick>
            {say(uiWords['teken.dik'])}
          </button>
          <button class="onsplan-button onsplan-button--plain" type="button" data-back>
            {say(uiWords['teken.terug'])}
          </button>
          <button class="onsplan-button onsplan-button--plain" type="button" data-afresh>
            {say(uiWords['teken.opnieuw'])}
          </button>
        </div>
      </div>
      <textarea name={name} value={value} hidden />
    </div>
  )
}
