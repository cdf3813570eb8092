import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/plan/byline.views.tsx'
import { planWords } from '#care/plan/plan.words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along, Form, MadeFrom } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { kindWords, lifeDomains, longest, type Noticed, type NoticedKind } from './strength.ts'
import { domainName } from './strength.views.tsx'

export type NoticedFormProps = {
  seen: Reader
  asked: { path: string; csrf: string; fresh(): string }
  typed: Noticed
  /** Whom one may write about; empty when the item stands already and keeps its persons. */
  people: readonly Id[]
  /** Everyone who sees it with the audience that is chosen now. */
  readers: readonly Id[]
  audiences: readonly ('onlyMe' | 'family' | 'plan')[]
  errors: Partial<Record<string, string>>
  draft: string
  base?: string | undefined
  /** The two persons may each get a piece of their own. */
  maySplit?: boolean
}

/** One thing that goes well or is hard: the words first, all else may stay empty. */
export function NoticedForm(props: NoticedFormProps) {
  const { seen, asked, typed, errors, draft, base } = props
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={draft}>
      <MadeFrom base={base} />
      {typed.saidIn === null ? null : <Along name="saidIn" value={typed.saidIn} />}
      {props.people.length > 1 ? (
        <Checkboxes
          say={say}
          name="about"
          label={say(planWords['goed.over'])}
          options={props.people.map((id) => ({ value: id, label: nameOf(seen, id) }))}
          values={typed.subjects}
          error={errors.about}
        >
          {props.maySplit ? <Unsplit seen={seen} /> : null}
        </Checkboxes>
      ) : (
        props.people.map((id) => <input type="hidden" name="about[]" value={id} />)
      )}
      <Field
        say={say}
        kind="long"
        name="words"
        label={say(planWords[typed.kind === 'strength' ? 'goed.vraag.goed' : 'goed.vraag.lastig'])}
        value={typed.words}
        most={longest.words}
        error={errors.words}
      >
        <EyeLabel
          say={say}
          language={seen.viewer.voice.language}
          names={props.readers.map((id) => nameOf(seen, id))}
          choice={{ name: 'audience', offered: props.audiences, value: typed.audience as 'plan' }}
        />
      </Field>
      <More {...props} />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

function Unsplit({ seen }: { seen: Reader }) {
  return (
    <>
      <p>{seen.say(uiWords['privacy.samen'])}</p>
      <Checkboxes
        say={seen.say}
        name="unsplit"
        label={seen.say(planWords['goed.over'])}
        optional
        options={[
          {
            value: 'yes',
            label: seen.say(planWords['goed.samen.toch']),
            help: seen.say(planWords['goed.samen.uitleg']),
          },
        ]}
      />
    </>
  )
}

function More({ seen, typed, errors }: NoticedFormProps) {
  const { say } = seen
  const field = (name: 'noticedBy' | 'since' | 'exception', label: string, kind: 'text' | 'long') => (
    <Field
      say={say}
      kind={kind}
      name={name}
      label={label}
      value={typed[name]}
      most={kind === 'long' ? longest[name] : undefined}
      error={errors[name]}
      optional
    />
  )
  return (
    <>
      {field('noticedBy', say(planWords['goed.wie']), 'text')}
      {field('since', say(planWords['goed.sinds']), 'text')}
      {field('exception', say(planWords['goed.wanneerniet']), 'long')}
      <Details
        summary={say(planWords['goed.onderwerp'])}
        open={typed.domains.length > 0 || errors.domains !== undefined}
      >
        <Checkboxes
          say={say}
          name="domains"
          label={say(planWords['goed.onderwerp'])}
          help={say(planWords['goed.onderwerp.hulp'])}
          options={lifeDomains.map((domain) => ({ value: domain, label: domainName(seen, domain) }))}
          values={typed.domains}
          error={errors.domains}
          optional
        />
      </Details>
    </>
  )
}

/** D-PLN-11: before the first thing that is hard, what goes well; it can be passed. */
export function StrengthFirst({ seen, person }: { seen: Reader; person: Id }) {
  const { say } = seen
  const base = `/gezin/${seen.family.id}/goed-en-lastig`
  const way = (kind: NoticedKind) => `${base}/${kindWords[kind]}/nieuw?over=${person}`
  return (
    <Card>
      <p>{say(planWords['goed.eerst'], { name: nameOf(seen, person) })}</p>
      <Acts>
        <Button href={way('strength')}>{say(planWords['goed.goed.nieuw'])}</Button>
        <Button kind="other" href={`${way('worry')}&toch=1`}>
          {say(planWords['goed.eerst.overslaan'])}
        </Button>
      </Acts>
    </Card>
  )
}

export function EarlierWords({ seen, kind, id }: { seen: Reader; kind: NoticedKind; id: Id }) {
  return (
    <LoneLink href={`/gezin/${seen.family.id}/woorden/${kindWords[kind]}/${id}`}>
      {seen.say(planWords['goed.eerder'])}
    </LoneLink>
  )
}
