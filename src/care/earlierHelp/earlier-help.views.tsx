import type { Asked } from '#care/access/family.views.tsx'
import type { StoryAudience } from '#care/speakers/speaker.ts'
import { type Reader, WhoReads } from '#care/speakers/speaker.views.tsx'
import { bylineOf } from '#care/statements/statements.views.tsx'
import { Acts, Button } from '#ui/button.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Facts, LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form, MadeFrom } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { type EarlierHelp, type HelpText, type HelpWords, helpedAnswers, lengths } from './earlier-help.ts'
import { earlierHelpWords } from './earlier-help.words.ts'

const helpedWords = {
  yes: earlierHelpWords['verhaal.hielp.ja'],
  partly: earlierHelpWords['verhaal.hielp.beetje'],
  no: earlierHelpWords['verhaal.hielp.nee'],
}

type Told = { seen: Reader; help: readonly EarlierHelp[] }

/** Under the story of one person. */
export function HelpBefore({ seen, help }: Told) {
  if (help.length === 0) return null
  return (
    <section>
      <h3>{seen.say(earlierHelpWords['verhaal.hulp'])}</h3>
      <EachHelp seen={seen} help={help} />
    </section>
  )
}

/** What one remembered before, above the questions. */
export function OwnHelp({ seen, own }: { seen: Reader; own: readonly EarlierHelp[] }) {
  return own.length === 0 ? null : (
    <div class="onsplan-stack">
      <EachHelp seen={seen} help={own} />
    </div>
  )
}

function EachHelp({ seen, help }: Told) {
  const { say, viewer, family } = seen
  return (
    <>
      {help.map((each) => (
        <OwnWords
          text={[each.what, each.why].filter(Boolean).join('\n')}
          by={bylineOf(seen, { author: each.author, typedBy: null, at: each.changedAt })}
        >
          <p>{`${say(earlierHelpWords['verhaal.hulp.hielp'])} ${say(helpedWords[each.helped])}`}</p>
          <MoreOfHelp seen={seen} words={each} />
          <Acts>
            {each.author === viewer.person ? (
              <LoneLink href={`/gezin/${family.id}/verhaal/eerdere-hulp/${each.id}/aanpassen`}>
                {say(uiWords['knop.aanpassen'])}
              </LoneLink>
            ) : null}
            {each.hasEarlier ? (
              <LoneLink href={`/gezin/${family.id}/woorden/eerdere-hulp/${each.id}`}>
                {say(earlierHelpWords['verhaal.eerder'])}
              </LoneLink>
            ) : null}
          </Acts>
        </OwnWords>
      ))}
    </>
  )
}

/** When it was and what to keep of it, as far as that was said. */
function MoreOfHelp({ seen: { say }, words }: { seen: Reader; words: HelpWords }) {
  const said = [
    { name: say(earlierHelpWords['verhaal.hulp.wanneer']), value: words.when },
    { name: say(earlierHelpWords['verhaal.hulp.gehouden']), value: words.keep },
  ].filter(({ value }) => value !== '')
  return said.length === 0 ? null : <Facts facts={said} />
}

export type TypedHelp = { [text in HelpText]?: string | undefined } & {
  helped?: string | undefined
  audience?: string | undefined
  base?: string | undefined
}
export type HelpErrors = Partial<Record<HelpText | 'helped', string>>
export type HelpFormProps = {
  asked: Asked
  seen: Reader
  typed: TypedHelp
  /** The version these words were read in; absent when this is remembered for the first time. */
  base?: string
  /** Other help stands above. */
  heading?: boolean
  audience: StoryAudience
  readers: readonly string[]
  errors: HelpErrors
}

/** Help from before: what it was, whether it helped, and why. */
export function HelpForm({ asked, seen, typed, base, heading = false, audience, readers, errors }: HelpFormProps) {
  const { say } = seen
  return (
    <>
      {heading ? <h2>{say(earlierHelpWords['verhaal.hulp.erbij'])}</h2> : null}
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
        <MadeFrom base={base} />
        <Field
          say={say}
          name="what"
          label={say(earlierHelpWords['verhaal.hulp.wat'])}
          value={typed.what ?? ''}
          error={errors.what}
          most={lengths.what}
        />
        <Field
          say={say}
          name="when"
          label={say(earlierHelpWords['verhaal.hulp.wanneer'])}
          help={say(earlierHelpWords['verhaal.hulp.wanneer.hulp'])}
          value={typed.when ?? ''}
          error={errors.when}
          most={lengths.when}
          optional
        />
        <Radios
          say={say}
          name="helped"
          label={say(earlierHelpWords['verhaal.hulp.hielp'])}
          value={typed.helped}
          error={errors.helped}
          options={helpedAnswers.map((value) => ({ value, label: say(helpedWords[value]) }))}
        />
        <Field
          say={say}
          kind="long"
          name="why"
          label={say(earlierHelpWords['verhaal.hulp.waarom'])}
          value={typed.why ?? ''}
          error={errors.why}
          most={lengths.why}
          optional
        />
        <Field
          say={say}
          kind="long"
          name="keep"
          label={say(earlierHelpWords['verhaal.hulp.houden'])}
          value={typed.keep ?? ''}
          error={errors.keep}
          most={lengths.keep}
          optional
        >
          <WhoReads seen={seen} audience={audience} readers={readers} />
        </Field>
        <Button>{say(uiWords[base === undefined ? 'knop.zeterbij' : 'knop.bewaar'])}</Button>
      </Form>
    </>
  )
}
