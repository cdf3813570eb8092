import type { ComponentChildren } from 'preact'
import type { Say } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Icon, type IconName } from '#ui/icon.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { uiWords } from '#ui/ui.words.ts'

/** Who types while everybody looks at the same screen. */
export function TogetherBanner({ say, name }: { say: Say; name: string }) {
  return <Banner icon="together">{say(uiWords['samen.banner'], { name })}</Banner>
}

/** Something everybody on this page has to know first. */
export function Banner({ icon, children }: { icon: IconName; children: ComponentChildren }) {
  return (
    <div class="onsplan-banner">
      <Icon name={icon} />
      <p>{children}</p>
    </div>
  )
}

export type SpokenNumber = { name: string; value: string; more?: string }

/** The numbers of the people in the room side by side; never added up, never averaged. */
export function NumbersSideBySide({ numbers }: { numbers: readonly SpokenNumber[] }) {
  if (numbers.length === 0) return null
  return (
    <ul class="onsplan-numbers">
      {numbers.map((number) => (
        <li>
          <span>{number.name}</span>
          <span class="onsplan-numbers__value">{number.value}</span>
          {number.more === undefined ? null : <span class="onsplan-help">{number.more}</span>}
        </li>
      ))}
    </ul>
  )
}

export function LastTime({ say, children }: { say: Say; children: ComponentChildren }) {
  return <Card title={say(partWords['samen.vorige'])}>{children}</Card>
}

/** At the end: the family says whether it is right; until then the text counts as a draft. */
export function ReadTogether({ say, name }: { say: Say; name: string }) {
  return (
    <Acts>
      <Button name={name} value="right">
        {say(uiWords['samen.klopt'])}
      </Button>
      <Button kind="other" name={name} value="change">
        {say(uiWords['samen.kloptniet'])}
      </Button>
    </Acts>
  )
}

/** At the end of a conversation: read together, on the screen or on paper. */
export function ReadTogetherMark({ say, how }: { say: Say; how: 'screen' | 'paper' | 'not' }) {
  const words = {
    screen: partWords['samen.gelezen'],
    paper: uiWords['samen.papier'],
    not: uiWords['samen.nietgelezen'],
  }
  return <p class="onsplan-help">{say(words[how])}</p>
}
