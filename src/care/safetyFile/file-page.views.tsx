import type { ComponentChildren } from 'preact'
import { type Asked, FamilyFrame } from '#care/access/family.views.tsx'
import type { Guard } from '#care/safety/check.views.tsx'
import { safetyWords } from '#care/safety/safety.words.ts'

export type Told = { field: string; text: string }

/** Every page below a safety file: back to the file, or to P-09. */
export function FilePage({
  seen,
  asked,
  screen,
  heading,
  back,
  told,
  children,
}: {
  seen: Guard
  asked: Asked
  screen: string
  heading?: string | undefined
  back: string
  told?: Told | undefined
  children: ComponentChildren
}) {
  return (
    <FamilyFrame
      asked={asked}
      seen={seen}
      screen={screen}
      heading={heading}
      tab="safety"
      back={{ href: back, name: seen.say(safetyWords['pro.veilig.kop']) }}
      problems={told === undefined ? undefined : [told]}
    >
      {children}
    </FamilyFrame>
  )
}
