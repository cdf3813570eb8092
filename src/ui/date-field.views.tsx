import type { Say } from '#platform/words.ts'
import { Choice, Group, type Option } from '#ui/choice.views.tsx'
import { fieldId } from '#ui/field.ts'
import type { FieldTexts } from '#ui/field.views.tsx'
import { partWords } from '#ui/parts.words.ts'

/** What was typed, as typed: a day that does not exist comes back as it was. */
export type TypedDate = { day?: string; month?: string; year?: string; quick?: string }

export type DateFieldProps = FieldTexts & {
  value?: TypedDate | undefined
  /** Days one does not need to type, such as today: sent as `<name>.quick`. */
  quick?: readonly Option[] | undefined
  birthday?: boolean | undefined
}

/** Sent as `<name>.day`, `<name>.month`, `<name>.year`. */
export function DateField({ value = {}, quick = [], birthday = false, ...texts }: DateFieldProps) {
  return (
    <Group {...texts}>
      {quick.length > 0 ? (
        <div class="onsplan-date__quick">
          {quick.map((option, i) => (
            <Choice
              kind="radio"
              name={`${texts.name}.quick`}
              option={option}
              at={i}
              checked={option.value === value.quick}
            />
          ))}
        </div>
      ) : null}
      <div class="onsplan-date">
        {parts.map((part) => (
          <DatePart
            say={texts.say}
            name={texts.name}
            part={part}
            value={value[part]}
            wrong={texts.error !== undefined}
            birthday={birthday}
          />
        ))}
      </div>
    </Group>
  )
}

const parts = ['day', 'month', 'year'] as const

const partLabels = { day: 'datum.dag', month: 'datum.maand', year: 'datum.jaar' } as const

type DatePartProps = {
  say: Say
  name: string
  part: (typeof parts)[number]
  value: string | undefined
  wrong: boolean
  birthday: boolean
}

function DatePart({ say, name, part, value, wrong, birthday }: DatePartProps) {
  // The day carries the plain id: the summary of problems leads there.
  const id = part === 'day' ? fieldId(name) : fieldId(`${name}-${part}`)
  return (
    <div>
      <label for={id}>{say(partWords[partLabels[part]])}</label>
      <input
        class="onsplan-input"
        type="text"
        inputMode="numeric"
        id={id}
        name={`${name}.${part}`}
        size={part === 'year' ? 4 : 2}
        autocomplete={birthday ? `bday-${part}` : 'off'}
        value={value ?? ''}
        aria-invalid={wrong ? 'true' : undefined}
      />
    </div>
  )
}
