import type { ComponentChildren } from 'preact'
import { type Tab, Tabs } from '#ui/navigation.views.tsx'

export type IdentityBarProps = {
  /** The family one works for now. */
  name: string
  menuLabel: string
  menu?: readonly Tab[] | undefined
  /** The one main button. */
  children?: ComponentChildren
}

/** At work: whose plan this is, one main button, and the menu of the family. */
export function IdentityBar({ name, menuLabel, menu = [], children }: IdentityBarProps) {
  return (
    <section class="onsplan-identity" aria-label={name}>
      <div class="onsplan-identity__inside">
        <p class="onsplan-identity__name">{name}</p>
        {children}
      </div>
      {menu.length === 0 ? null : (
        <div class="onsplan-identity__inside">
          <Tabs tabs={menu} label={menuLabel} />
        </div>
      )}
    </section>
  )
}
