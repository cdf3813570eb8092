import type { Say } from '#platform/words.ts'
import { describedBy, errorId, fieldId, helpId } from '#ui/field.ts'
import { FieldError, FieldHelp, type FieldTexts, LabelText } from '#ui/field.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

/** A photo from the phone or the computer; a phone offers to take one. several: more than one at once; safely: the script sends the form from its page. */
export function PhotoField(field: FieldTexts & { accept: readonly string[]; several?: boolean; safely?: boolean }) {
  const { say, name, help, error, accept, several, safely } = field
  return (
    <div class={error === undefined ? 'onsplan-field' : 'onsplan-field onsplan-field--wrong'}>
      <label class="onsplan-label" for={fieldId(name)}>
        <LabelText {...field} />
      </label>
      <FieldHelp name={name} help={help} />
      <FieldError say={say} name={name} error={error} />
      <input
        class="onsplan-input"
        type="file"
        id={fieldId(name)}
        name={several ? `${name}[]` : name}
        multiple={several}
        accept={accept.join(',')}
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={describedBy(help !== undefined && helpId(name), error !== undefined && errorId(name))}
      />
      {safely ? <NotSentYet say={say} /> : null}
    </div>
  )
}

// Of a whole form, in bytes and as people read it.
const [bytesAtMost, megabytesAtMost] = [39_000_000, 39]

/** The sentences for when it does not arrive stand with the field, so that the script needs no words of its own. */
const NotSentYet = ({ say }: { say: Say }) => (
  <p
    class="onsplan-help"
    role="status"
    data-files-say
    data-lost={say(uiWords['bestand.nietverstuurd'])}
    data-heavy={say(uiWords['bestand.samen'], { max: megabytesAtMost })}
    data-most={bytesAtMost}
  />
)
