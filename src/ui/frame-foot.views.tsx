import type { Say } from '#platform/words.ts'
import type { FrameProps } from '#ui/frame.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { callsIn } from '#ui/phone.ts'
import { Calls } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

/** Whom to call: the coordinator of this reader's plan, or the help desk, which has no name. */
export type HelpLine = { name?: string; phone: string }

/** The help line: the same numbers at the same place of every page, each of them once. A child has its own way to help, and no links. */
export function Foot({ say, help, links = [], signedIn, register, municipality }: FrameProps) {
  const sender = signedIn && register !== 'child' ? undefined : municipality
  const ways = [
    { name: say(uiWords['help.knop']), href: '/hulp' },
    { name: say(uiWords['help.vertrouwens']), href: '/vertrouwenspersoon' },
    { name: say(partWords['voet.instellingen']), href: '/instellingen' },
    { name: say(partWords['voet.gegevens']), href: '/privacy' },
    ...links,
  ]
  return (
    <footer class="onsplan-foot">
      <div class="onsplan-foot__inside">
        <Calls calls={callsIn([...someoneToCall(say, help, register), say(uiWords['help.altijd'])], help.phone)} />
        <p class="onsplan-foot__note">{say(uiWords['help.geennood'])}</p>
        {register === 'child' ? null : (
          <ul class="onsplan-foot__links">
            {ways.map(({ name, href }) => (
              <li>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        )}
        {sender === undefined ? null : <p class="onsplan-help">{sender}</p>}
      </div>
    </footer>
  )
}

/** Who works here knows whom to call; everybody else reads the own coordinator, or the help desk before there is one. */
function someoneToCall(say: Say, { name, phone }: HelpLine, register: FrameProps['register']): string[] {
  if (register === 'work' || phone === '') return []
  return [name === undefined ? say(partWords['voet.gemeente'], { phone }) : say(uiWords['help.vast'], { name, phone })]
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
