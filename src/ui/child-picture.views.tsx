import type { ComponentChildren } from 'preact'
import { Group } from '#ui/choice.views.tsx'
import { fieldId } from '#ui/field.ts'
import type { FieldTexts } from '#ui/field.views.tsx'

/** Large buttons with a picture and always its word, two in a row. */
export function PictureButtons({ three = false, children }: { three?: boolean; children: ComponentChildren }) {
  const look = three ? 'onsplan-picture-buttons onsplan-picture-buttons--three' : 'onsplan-picture-buttons'
  return <ul class={look}>{children}</ul>
}

type PictureButtonProps = {
  picture: ComponentChildren
  /** With an address it leads to a page, without one it sends its form with this answer. */
  href?: string | undefined
  name?: string | undefined
  value?: string | undefined
  children: ComponentChildren
}

export function PictureButton({ picture, href, name, value, children }: PictureButtonProps) {
  const inside = (
    <>
      {picture}
      <span>{children}</span>
    </>
  )
  return (
    <li>
      {href === undefined ? (
        <button class="onsplan-picture-button" type="submit" name={name} value={value}>
          {inside}
        </button>
      ) : (
        <a class="onsplan-picture-button" href={href}>
          {inside}
        </a>
      )}
    </li>
  )
}

type PictureOption = { value: string; label: string; picture: ComponentChildren; chosen: boolean }

export type PictureGroup = { label: string; picture: ComponentChildren; options: readonly PictureOption[] }
type ChoicesProps = FieldTexts & {
  groups: readonly PictureGroup[]
  /** One picture instead of as many as one likes. */
  single?: boolean
}

/** Pictures to choose from, in groups that open at a press; the first group is open, and so is every group with a choice in it. */
export function PictureChoices({ groups, single = false, ...texts }: ChoicesProps) {
  return (
    <Group {...texts} optional={single ? false : ''} single={single}>
      {groups.map(({ label, picture, options }, nth) => (
        <details class="onsplan-picture-group" open={nth === 0 || options.some(({ chosen }) => chosen)}>
          <summary>
            {picture}
            <span>{label}</span>
          </summary>
          <ul class="onsplan-picture-choices">
            {options.map((option, at) => (
              <PictureChoice name={texts.name} single={single} option={option} isFirst={nth === 0 && at === 0} />
            ))}
          </ul>
        </details>
      ))}
    </Group>
  )
}

type BoxesProps = FieldTexts & { options: readonly PictureOption[]; single?: boolean }

/** A few pictures to choose from without groups: as many as one likes, or one. */
export function PictureBoxes({ options, single = false, ...texts }: BoxesProps) {
  return (
    <Group {...texts} optional={single ? false : ''} single={single}>
      <ul class="onsplan-picture-choices">
        {options.map((option, at) => (
          <PictureChoice name={texts.name} single={single} option={option} isFirst={at === 0} />
        ))}
      </ul>
    </Group>
  )
}

type ChoiceProps = { name: string; single: boolean; option: PictureOption; isFirst: boolean }

function PictureChoice({ name, single, option: { value, label, picture, chosen }, isFirst }: ChoiceProps) {
  const id = isFirst ? fieldId(name) : `${fieldId(name)}-${value}`
  return (
    <li>
      <input
        type={single ? 'radio' : 'checkbox'}
        id={id}
        name={single ? name : `${name}[]`}
        value={value}
        checked={chosen}
      />
      <label for={id}>
        {picture}
        <span>{label}</span>
      </label>
    </li>
  )
}

/** Somebody by the first letters of the name, in a circle; who listens hears the name in the words beside it. */
export const Initial = ({ letters }: { letters: string }) => (
  <span class="onsplan-initial" aria-hidden="true">
    {letters}
  </span>
)
