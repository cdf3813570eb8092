import type { FrameProps } from '#ui/frame.views.tsx'
import { Mark } from '#ui/icon.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { ReadingOptions } from '#ui/reading-options.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

/** First the two hidden links, for whoever uses keys or listens. Language and reading options come before the quick exit, for eyes as well as for ears; a child has none of them. */
export function Header(page: FrameProps) {
  const { say, voice, frameLanguage, textSize, path, csrf, register, demo, signedIn, municipality } = page
  const sender = signedIn && register !== 'child' ? municipality : undefined
  return (
    <header class="onsplan-header">
      <a class="onsplan-skip" href="#inhoud">
        {say(uiWords['alg.naarinhoud'])}
      </a>
      <a class="onsplan-skip" href="/snel-weg" rel="noreferrer" data-quick-exit>
        {say(uiWords['weg.link'])}
      </a>
      {demo ? <p class="onsplan-band">{say(partWords['demo.band'])}</p> : null}
      <div class="onsplan-header__inside">
        <div class="onsplan-header__name">
          <Mark />
          <span class="onsplan-header__words">
            <span class="onsplan-word-mark">{say(partWords['alg.naam'])}</span>
            {sender === undefined ? null : <span class="onsplan-header__sender">{sender}</span>}
          </span>
        </div>
        {register === 'child' ? null : (
          <div class="onsplan-header__options">
            <ReadingOptions
              say={say}
              language={frameLanguage ?? voice.language}
              trial={demo && register === 'regular'}
              textSize={textSize}
              path={path}
              csrf={csrf}
            />
          </div>
        )}
        <a class="onsplan-quick-exit onsplan-header__exit" href="/snel-weg" rel="noreferrer" data-quick-exit>
          {say(uiWords['weg.knop'])}
        </a>
      </div>
    </header>
  )
}
