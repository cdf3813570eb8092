import type { ComponentChildren } from 'preact'
import type { Say, Voice } from '#platform/words.ts'
import { Icon } from '#ui/icon.views.tsx'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'

export type Way = { name: string; href: string }

export type ConfirmationProps = {
  say: Say
  language: Voice['language']
  /** What is kept or sent, as one sentence. */
  saved: string
  /** Who sees it now; nobody but the writer when empty, not said when absent. */
  seenBy?: readonly string[] | undefined
  /** What happens next. */
  next?: string | undefined
  ways?: readonly Way[] | undefined
  /** The form that puts it back, as long as that is possible. */
  undo?: ComponentChildren
}

export function Confirmation({ say, language, saved, seenBy, next, ways = [], undo }: ConfirmationProps) {
  return (
    <div class="onsplan-confirmation" role="status">
      <h2>
        <Icon name="check" />
        {saved}
      </h2>
      {seenBy === undefined ? null : <p>{whoSees(say, language, seenBy)}</p>}
      {next === undefined ? null : (
        <div>
          <h3>{say(uiWords['bevestig.hierna'])}</h3>
          <p>{next}</p>
        </div>
      )}
      {ways.length === 0 ? null : (
        <p class="onsplan-acts">
          {ways.map((way) => (
            <a href={way.href}>{way.name}</a>
          ))}
        </p>
      )}
      {undo === undefined ? null : (
        <>
          <p>{say(uiWords['bevestig.terugtijd'])}</p>
          {undo}
        </>
      )}
    </div>
  )
}

function whoSees(say: Say, language: Voice['language'], names: readonly string[]): string {
  const [first] = names
  if (first === undefined) return say(uiWords['bevestig.alleenjij'])
  if (names.length === 1) return say(uiWords['bevestig.wieziet.een'], { name: first })
  return say(uiWords['bevestig.wieziet'], { names: namesOf(say, language, names) })
}
