import type { ComponentChildren } from 'preact'
import { describedBy, errorId, fieldId, helpId } from '#ui/field.ts'
import { FieldError, FieldHelp, type FieldTexts, LabelText } from '#ui/field.views.tsx'

export type Option = {
  value: string
  label: string
  help?: string
  /** Chosen, it shows what belongs to it: a part inside this question, or one further down in the form. */
  reveals?: 'inside' | 'below' | undefined
}

export type RadiosProps = FieldTexts & {
  options: readonly Option[]
  value?: string | undefined
  /** Short answers two in a row, so that a long list of questions stays short. */
  pairs?: boolean | undefined
  /** Short answers beside each other, such as numbers. */
  row?: boolean | undefined
  children?: ComponentChildren
}

export type CheckboxesProps = FieldTexts & {
  options: readonly Option[]
  values?: readonly string[] | undefined
  children?: ComponentChildren
}

export function Radios({ options, value, pairs = false, row = false, children, ...texts }: RadiosProps) {
  const look = pairs ? ' onsplan-choices--pairs' : row ? ' onsplan-choices--row' : ''
  return (
    <Group {...texts} single>
      <div class={`onsplan-choices${look}`}>
        {options.map((option, i) => (
          <Choice kind="radio" name={texts.name} option={option} at={i} checked={option.value === value} />
        ))}
      </div>
      {children}
    </Group>
  )
}

/** Shown when an answer that reveals it is chosen, by the style sheet alone; an old browser always shows it. */
export function Revealed({ children }: { children: ComponentChildren }) {
  return <div class="onsplan-revealed">{children}</div>
}

/** Sent as a list: `<name>[]`. */
export function Checkboxes({ options, values = [], children, ...texts }: CheckboxesProps) {
  return (
    <Group {...texts}>
      <div class="onsplan-choices">
        {options.map((option, i) => (
          <Choice
            kind="checkbox"
            name={`${texts.name}[]`}
            option={option}
            at={i}
            checked={values.includes(option.value)}
          />
        ))}
      </div>
      {children}
    </Group>
  )
}

/** A question with several fields under it; the first of them carries the plain id, so that the summary can link to it. */
export function Group(props: FieldTexts & { single?: boolean; look?: string; children: ComponentChildren }) {
  const { say, name, help, error, optional = false, single = false, look = '', children } = props
  return (
    <div class={error === undefined ? 'onsplan-field' : 'onsplan-field onsplan-field--wrong'}>
      <fieldset
        class={`onsplan-group ${look}`.trim()}
        {...(single ? oneAnswer(optional, error) : {})}
        aria-describedby={describedBy(help !== undefined && helpId(name), error !== undefined && errorId(name))}
      >
        <legend>
          <LabelText {...props} />
        </legend>
        <FieldHelp name={name} help={help} />
        <FieldError say={say} name={name} error={error} />
        {children}
      </fieldset>
    </div>
  )
}

/** Only a group with one answer may say that an answer is needed; a group of boxes has no such state. */
function oneAnswer(optional: boolean | string, error: string | undefined) {
  return {
    role: 'radiogroup' as const,
    'aria-required': optional ? undefined : ('true' as const),
    'aria-invalid': error === undefined ? undefined : ('true' as const),
  }
}

export type ChoiceProps = {
  kind: 'radio' | 'checkbox'
  name: string
  option: Option
  /** The place in the row, from 0. */
  at: number
  checked: boolean
}

export function Choice({ kind, name, option, at, checked }: ChoiceProps) {
  const id = at === 0 ? fieldId(name) : `${fieldId(name)}-${at}`
  return (
    <div class="onsplan-choice">
      <input type={kind} id={id} name={name} value={option.value} checked={checked} data-reveals={option.reveals} />
      <label for={id}>
        {option.label}
        {option.help === undefined ? null : <span class="onsplan-choice__help">{option.help}</span>}
      </label>
    </div>
  )
}
