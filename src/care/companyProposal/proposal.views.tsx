import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { Button, ThreeAnswers } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeLabel, EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { type CompanyProposal, isOpenProposal, mostProposed, proposalPlace } from './proposal.ts'
import { proposalWords as words } from './proposal.words.ts'

type Told = { asked: Asked; seen: Reader }

type ProposeProps = Told & {
  offered: readonly Id[]
  typed: { person: string; who: string }
  errors: Readonly<Record<string, string>>
}

/** To whom, and one role or first name. */
export function ProposeForm({ asked, seen, offered, typed, errors }: ProposeProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(words['pro.meevragen.uitleg'])}</p>
      <p>{say(words['pro.meevragen.eenkeer'])}</p>
      <Radios
        say={say}
        name="person"
        label={say(words['pro.meevragen.aan'])}
        options={offered.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        value={typed.person}
        error={errors.person}
      />
      <Field
        say={say}
        name="who"
        label={say(words['pro.meevragen.wie'])}
        help={say(words['pro.meevragen.wie.hulp'])}
        value={typed.who}
        error={errors.who}
        most={mostProposed}
      >
        <EyeSentence>{say(words['pro.meevragen.oog'])}</EyeSentence>
      </Field>
      <Button>{say(words['pro.meevragen.knop'])}</Button>
    </Form>
  )
}

type LeaderProps = { seen: Reader; talkId: Id; proposals: readonly CompanyProposal[]; mayAsk: boolean }

/** For who leads: what became of each proposal, and the way to make one. */
export function ProposalsOfLeader({ seen, talkId, proposals, mayAsk }: LeaderProps) {
  const { say, family } = seen
  return (
    <>
      {proposals.map(({ person, who, answer }) => (
        <p>{say(words[`pro.meevragen.${answer ?? 'open'}`], { name: nameOf(seen, person), who })}</p>
      ))}
      {mayAsk ? <LoneLink href={proposalPlace(family.id, talkId)}>{say(words['pro.meevragen.kop'])}</LoneLink> : null}
    </>
  )
}

type AskedProps = Told & { talkId: Id; proposals: readonly CompanyProposal[]; readers: readonly Id[] }

/** For who is asked, until a yes or a no. */
export function ProposalsToMe({ asked, seen, talkId, proposals, readers }: AskedProps) {
  const { say, viewer, family } = seen
  return (
    <>
      {proposals.filter(isOpenProposal).map(({ id, author, who, answer }) => (
        <Card title={say(words['meevragen.kop'], { name: nameOf(seen, author) })}>
          <p class="onsplan-lead">{say(words['meevragen.vraag'], { who })}</p>
          <p>{say(words['meevragen.uitleg'])}</p>
          <p>{say(words['meevragen.ja'])}</p>
          {answer === 'talk' ? <p>{say(words['meevragen.praten'], { name: nameOf(seen, author) })}</p> : null}
          <Form action={`${proposalPlace(family.id, talkId)}/${id}`} csrf={asked.csrf} op={asked.fresh()}>
            <EyeLabel say={say} language={viewer.voice.language} names={readers.map((one) => nameOf(seen, one))} />
            <ThreeAnswers say={say} name="says" />
          </Form>
        </Card>
      ))}
    </>
  )
}
