import type { Say } from '#platform/words.ts'
import type { FrameProps } from '#ui/frame.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { PhoneText } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

/** Whom to call: the coordinator of this reader's plan, or the help desk, which has no name. */
export type HelpLine = { name?: string; phone: string }

/** The help line: the same words at the same place of every page. */
export function Foot({ say, help, links = [], signedIn, register, municipality }: FrameProps) {
  const sender = signedIn && register !== 'child' ? undefined : municipality
  return (
    <footer class="onsplan-foot">
      <div class="onsplan-foot__inside">
        {help.name === undefined ? null : (
          <PhoneText text={say(uiWords['help.vast'], { name: help.name, phone: help.phone })} phone={help.phone} />
        )}
        <PhoneText text={say(uiWords['help.altijd'])} />
        <p>{say(uiWords['help.geennood'])}</p>
        <div class="onsplan-foot__links">
          <a href="/hulp">{say(uiWords['help.knop'])}</a>
          <a href="/vertrouwenspersoon">{say(uiWords['help.vertrouwens'])}</a>
          <a href="/instellingen">{say(partWords['voet.instellingen'])}</a>
          <a href="/privacy">{say(partWords['voet.gegevens'])}</a>
          {links.map((link) => (
            <a href={link.href}>{link.name}</a>
          ))}
        </div>
        {sender === undefined ? null : <p class="onsplan-help">{sender}</p>}
      </div>
    </footer>
  )
}

/** What the script may have to say: it clones these and holds no words of its own. */
export function Notices({ say, path }: { say: Say; path: string }) {
  return (
    <template id="onsplan-notices">
      <div class="onsplan-notice" role="status" data-notice="live">
        <span>{say(partWords['alg.veranderd'])}</span>
        <a class="onsplan-button onsplan-button--other" href={path}>
          {say(partWords['alg.laatzien'])}
        </a>
      </div>
      <div class="onsplan-notice" role="alert" data-notice="session">
        <span>{say(uiWords['fout.sessiebijna'])}</span>
        <a class="onsplan-button onsplan-button--other" href={path} data-go-on>
          {say(partWords['alg.doorgaan'])}
        </a>
      </div>
      <span data-notice="saved">{say(uiWords['alg.zelfbewaard'], { time: '{time}' })}</span>
    </template>
  )
}
