import type { ComponentChildren } from 'preact'
import type { Say } from '#platform/words.ts'
import { countId, describedBy, errorId, fieldId, helpId } from '#ui/field.ts'
import { Icon } from '#ui/icon.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

export type FieldTexts = {
  say: Say
  name: string
  label: string
  help?: string | undefined
  error?: string | undefined
  /** The exception: a field without this must be filled in. A text says when it is wanted: "(als je iets zag)". */
  optional?: boolean | string | undefined
  /** The heading of the page says the same: the label is then there only for those who listen. */
  sameAsHeading?: boolean | undefined
}

export type FieldProps = FieldTexts & {
  kind?: 'text' | 'email' | 'tel' | 'password' | 'number' | 'search' | 'long' | undefined
  value?: string | undefined
  /** The most characters; shows how many are left. The server refuses longer texts, the field never cuts them off. */
  most?: number | undefined
  autocomplete?: string | undefined
  /** How wide a short answer is, in characters; otherwise the field takes the whole width. */
  width?: number | undefined
  language?: string | undefined
  /** Whose eyes: the label that stands under the field and before the button. */
  children?: ComponentChildren
}

export function Field(field: FieldProps) {
  const { say, name, help, error, most, children } = field
  return (
    <div class={error === undefined ? 'onsplan-field' : 'onsplan-field onsplan-field--wrong'}>
      <label class="onsplan-label" for={fieldId(name)}>
        <LabelText {...field} />
      </label>
      <FieldHelp name={name} help={help} />
      <FieldError say={say} name={name} error={error} />
      <Box {...field} />
      {most === undefined ? null : <CharactersLeft say={say} name={name} left={most - (field.value ?? '').length} />}
      {children}
    </div>
  )
}

function Box(field: FieldProps) {
  const { name, kind = 'text', value = '', help, error, optional = false, most, autocomplete, width, language } = field
  const shared = {
    class: 'onsplan-input',
    id: fieldId(name),
    name,
    lang: language,
    autocomplete,
    'aria-required': optional ? undefined : ('true' as const),
    'aria-invalid': error === undefined ? undefined : ('true' as const),
    'aria-describedby': describedBy(
      help !== undefined && helpId(name),
      error !== undefined && errorId(name),
      most !== undefined && countId(name),
    ),
    'data-most': most,
  }
  if (kind === 'long') return <textarea {...shared} rows={5} value={value} />
  if (kind === 'number') return <input {...shared} type="text" inputMode="numeric" size={width ?? 4} value={value} />
  // The types of JSX want each kind of input written out; they differ only in the roles they could be given.
  return <input {...shared} type={kind as 'text'} size={width} value={value} />
}

export function LabelText({ say, label, optional = false, sameAsHeading = false }: FieldTexts) {
  return (
    <>
      {sameAsHeading ? <span class="onsplan-hidden">{label}</span> : label}{' '}
      <OptionalMark say={say} optional={optional} />
    </>
  )
}

export function OptionalMark({ say, optional }: { say: Say; optional: boolean | string }) {
  if (optional === false) return null
  return <span class="onsplan-label__mark">{optional === true ? say(uiWords['alg.hoeftniet']) : optional}</span>
}

export function FieldHelp({ name, help }: { name: string; help: string | undefined }) {
  if (help === undefined) return null
  return (
    <p class="onsplan-help" id={helpId(name)}>
      {help}
    </p>
  )
}

export function FieldError({ say, name, error }: { say: Say; name: string; error: string | undefined }) {
  if (error === undefined) return null
  return (
    <p class="onsplan-error" id={errorId(name)}>
      <Icon name="alert" />
      <span>{say(uiWords['alg.titelfout'], { title: error })}</span>
    </p>
  )
}

// The sentences travel with the page, so that the script needs no words of its own.
function CharactersLeft({ say, name, left }: { say: Say; name: string; left: number }) {
  const sentence = left < 0 ? uiWords['alg.tekensover'] : uiWords['alg.tekens']
  return (
    <p
      class="onsplan-help"
      id={countId(name)}
      data-left={say(uiWords['alg.tekens'], { count: '{count}' })}
      data-over={say(uiWords['alg.tekensover'], { count: '{count}' })}
    >
      {say(sentence, { count: Math.abs(left) })}
    </p>
  )
}
