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

/** Pictures to choose from, as many as one likes; each is a box with its picture and its word. */
export function PictureChoices({ options, ...texts }: FieldTexts & { options: readonly PictureOption[] }) {
  return (
    <Group {...texts} optional="">
      <ul class="onsplan-picture-choices">
        {options.map(({ value, label, picture, chosen }, at) => {
          const id = at === 0 ? fieldId(texts.name) : `${fieldId(texts.name)}-${at}`
          return (
            <li>
              <input type="checkbox" id={id} name={`${texts.name}[]`} value={value} checked={chosen} />
              <label for={id}>
                {picture}
                <span>{label}</span>
              </label>
            </li>
          )
        })}
      </ul>
    </Group>
  )
}
