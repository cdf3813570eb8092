import { Icon, type IconName } from '#ui/icon.views.tsx'

export type Tab = { name: string; href: string; current: boolean; icon?: IconName }

export type TabsProps = {
  tabs: readonly Tab[]
  /** What this list of links is, for those who listen. */
  label: string
  /** The main navigation: at the bottom of a phone. */
  bar?: boolean | undefined
}

export function Tabs({ tabs, label, bar = false }: TabsProps) {
  return (
    <nav class={bar ? 'onsplan-tabs onsplan-tabs--bar' : 'onsplan-tabs'} aria-label={label}>
      <div class={bar ? 'onsplan-tabs__inside' : undefined}>
        <ul>
          {tabs.map((tab) => (
            <li>
              <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
                {tab.icon === undefined ? null : <Icon name={tab.icon} />}
                {tab.name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

export function BackLink({ href, name }: { href: string; name: string }) {
  return (
    <a class="onsplan-back" href={href}>
      <Icon name="back" directed />
      {name}
    </a>
  )
}
