import { describedBy, errorId, fieldId, helpId } from '#ui/field.ts'
import { FieldError, FieldHelp, type FieldTexts, LabelText } from '#ui/field.views.tsx'

/** A photo from the phone or the computer; a phone offers to take one. */
export function PhotoField(field: FieldTexts & { accept: readonly string[]; several?: boolean }) {
  const { say, name, help, error, accept, several } = field
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
    </div>
  )
}
