import type { Say } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { uiWords } from '#ui/ui.words.ts'

export type TwoVersionsProps = {
  say: Say
  mine: string
  other: { name: string; text: string }
  /** The field the answer is sent in: "mine", "other" or "both". */
  name: string
}

/** Two people changed one text: nothing is thrown away, a person chooses. Stands inside a form. */
export function TwoVersions({ say, mine, other, name }: TwoVersionsProps) {
  const by = { name: other.name }
  return (
    <div class="onsplan-stack">
      <p>{say(uiWords['fout.bezig'], by)}</p>
      <div class="onsplan-versions">
        <Card title={say(partWords['versie.mijn'])}>
          <p class="onsplan-typed">{mine}</p>
        </Card>
        <Card title={say(partWords['versie.ander'], by)}>
          <p class="onsplan-typed">{other.text}</p>
        </Card>
      </div>
      <Acts>
        <Button kind="other" name={name} value="mine">
          {say(uiWords['fout.bezig.mijn'])}
        </Button>
        <Button kind="other" name={name} value="other">
          {say(uiWords['fout.bezig.ander'], by)}
        </Button>
        <Button kind="other" name={name} value="both">
          {say(uiWords['fout.bezig.beide'])}
        </Button>
      </Acts>
    </div>
  )
}
