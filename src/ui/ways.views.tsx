export type Way = { name: string; href: string }

/** Ways on from here, one under another; short ones that belong together stand beside each other where there is room. */
export function Ways({ ways, beside = false }: { ways: readonly Way[]; beside?: boolean }) {
  return (
    <ul class={`onsplan-ways${beside ? ' onsplan-ways--beside' : ''}`}>
      {ways.map(({ name, href }) => (
        <li>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
