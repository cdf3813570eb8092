import type { ComponentChildren } from 'preact'

/** Large buttons with a picture and always its word, two in a row. */
export function PictureButtons({ children }: { children: ComponentChildren }) {
  return <ul class="onsplan-picture-buttons">{children}</ul>
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
