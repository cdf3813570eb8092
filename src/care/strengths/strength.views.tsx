import type { ComponentChildren } from 'preact'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { bylineOf, type Reader } from '#care/plan/byline.views.tsx'
import { planWords } from '#care/plan/plan.words.ts'
import { textOf } from '#care/startConversation/start-voice.ts'
import type { Statement } from '#care/statements/statement.ts'
import { NotAgreeing, Statements } from '#care/statements/statements.views.tsx'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details, EmptyState, Stack } from '#ui/card.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords, WorkerText } from '#ui/written.views.tsx'
import {
  type AllNoticed,
  inOrder,
  kindWords,
  type LifeDomain,
  lifeDomains,
  mayChange,
  type NoticedItem,
  type SaidBefore,
} from './strength.ts'
import { type Act, Move, Settle } from './strength-acts.views.tsx'

/** What stands about one person; an item about several stands with each of them this reader may read about. */
export function aboutPerson(all: AllNoticed, person: Id) {
  const strengths = all.strengths.filter((item) => item.subjects.includes(person))
  const order = all.orders.find((one) => one.person === person)?.worries ?? []
  return {
    strengths,
    worries: inOrder(
      all.worries.filter((item) => item.subjects.includes(person)),
      order,
    ),
  }
}

/** The words as they were written, with what else the writer told. */
export function NoticedText({
  seen,
  item,
  statements,
  children,
}: {
  seen: Reader
  item: NoticedItem
  /** What people said to texts on this page. */
  statements: readonly Statement[]
  children?: ComponentChildren
}) {
  const { say } = seen
  const writer = seen.people.find((someone) => someone.id === item.author)
  const others = item.subjects.length > 1 ? item.subjects.map((id) => nameOf(seen, id)) : []
  const facts = [
    { name: say(planWords['goed.over']), value: others.join(', ') },
    { name: say(planWords['goed.wie']), value: item.noticedBy },
    { name: say(planWords['goed.sinds']), value: item.since },
    {
      name: say(planWords['goed.onderwerp']),
      value: item.domains
        .filter(isDomain)
        .map((one) => domainName(seen, one))
        .join(', '),
    },
  ].filter((fact) => fact.value !== '')
  const Written = writer?.kind === 'member' || writer?.kind === 'formerMember' ? OwnWords : WorkerText
  return (
    <Written text={item.words} by={bylineOf(seen, item.author, item.at)}>
      {item.exception === '' ? null : (
        <p>
          <strong>{say(planWords['goed.wanneerniet'])}</strong> {item.exception}
        </p>
      )}
      {facts.length === 0 && children === undefined ? null : (
        <Details summary={say(planWords['goed.meer'])}>
          {facts.length === 0 ? null : <Facts facts={facts} />}
          {children}
        </Details>
      )}
      <Statements seen={seen} itemId={item.id} statements={statements} />
      <NotAgreeing seen={seen} kind={kindWords[item.kind]} item={item} />
    </Written>
  )
}

const isDomain = (text: string): text is LifeDomain => (lifeDomains as readonly string[]).includes(text)

export const domainName = ({ say }: Reader, domain: LifeDomain): string => say(planWords[`domein.${domain}`])

export type NoticedPageProps = {
  seen: Reader
  asked: Act
  all: AllNoticed
  people: readonly Id[]
  statements: readonly Statement[]
  /** The persons this reader may write about. */
  writes: readonly Id[]
  /** What this reader said in a first conversation and has not put in the plan. */
  said: SaidBefore
}

/** G-35: per person, what goes well first. */
export function GoodAndHard({ seen, asked, all, people, writes, statements, said }: NoticedPageProps) {
  const { say } = seen
  const shared = { seen, all, statements, writes }
  if (people.length === 0) return <p>{say(planWords['goed.nietgedeeld'])}</p>
  return (
    <>
      <p class="onsplan-lead">{say(planWords['goed.uitleg'])}</p>
      <Stack>
        {people.map((person) => (
          <Card title={nameOf(seen, person)} id={`persoon-${person}`}>
            <Strengths {...shared} person={person} mayWrite={writes.includes(person)} />
            {person === seen.viewer.person ? <SaidBeforeThis seen={seen} kind="strength" said={said} /> : null}
            <Worries {...shared} asked={asked} person={person} mayWrite={writes.includes(person)} />
            {person === seen.viewer.person ? <SaidBeforeThis seen={seen} kind="worry" said={said} /> : null}
          </Card>
        ))}
      </Stack>
    </>
  )
}

type PersonProps = {
  seen: Reader
  person: Id
  all: AllNoticed
  mayWrite: boolean
  writes: readonly Id[]
  statements: readonly Statement[]
}

function Strengths({ seen, person, all, mayWrite, writes, statements }: PersonProps) {
  const { say, viewer } = seen
  const { strengths } = aboutPerson(all, person)
  return (
    <>
      <h3>{say(planWords['goed.goed'])}</h3>
      {strengths.map((item) => (
        <NoticedText seen={seen} item={item} statements={statements}>
          {mayChange(item, viewer.person, writes) ? <ChangeLink seen={seen} item={item} /> : undefined}
        </NoticedText>
      ))}
      {strengths.length > 0 ? null : !mayWrite ? (
        <p>{say(planWords['goed.nogniets'])}</p>
      ) : (
        <EmptyState text={say(planWords['goed.leeg'])}>
          <AddButton seen={seen} person={person} kind="strength" mayWrite={mayWrite} />
        </EmptyState>
      )}
      {strengths.length > 0 ? <AddButton seen={seen} person={person} kind="strength" mayWrite={mayWrite} /> : null}
    </>
  )
}

/** Own words of the first conversation: put in the plan as they are, with readers chosen anew (D-STA-09). */
function SaidBeforeThis({ seen, kind, said }: { seen: Reader; kind: NoticedItem['kind']; said: SaidBefore }) {
  const { say, viewer, family } = seen
  return (
    <>
      {said[kind].map((voice) => (
        <OwnWords text={textOf(voice)} by={say(planWords['goed.gesprek'])}>
          <Button
            kind="other"
            href={`/gezin/${family.id}/goed-en-lastig/${kindWords[kind]}/nieuw?over=${viewer.person}&uit=${voice.id}&toch=1`}
          >
            {say(planWords['goed.gesprek.zet'])}
          </Button>
        </OwnWords>
      ))}
    </>
  )
}

function AddButton({
  seen,
  person,
  kind,
  mayWrite,
}: Omit<PersonProps, 'all' | 'statements' | 'writes'> & { kind: NoticedItem['kind'] }) {
  if (!mayWrite) return null
  return (
    <Button
      kind="other"
      href={`/gezin/${seen.family.id}/goed-en-lastig/${kindWords[kind]}/nieuw?over=${person}`}
      describedBy={`persoon-${person}`}
    >
      {seen.say(planWords[`goed.${kindWords[kind]}.nieuw`])}
    </Button>
  )
}

function ChangeLink({ seen, item }: { seen: Reader; item: NoticedItem }) {
  return (
    <Button kind="plain" href={`/gezin/${seen.family.id}/goed-en-lastig/${kindWords[item.kind]}/${item.id}/aanpassen`}>
      {seen.say(uiWords['knop.aanpassen'])}
    </Button>
  )
}

function Worries({ seen, asked, person, all, mayWrite, writes, statements }: PersonProps & { asked: Act }) {
  const { say, viewer } = seen
  const { worries } = aboutPerson(all, person)
  const own = (item: NoticedItem) => mayChange(item, viewer.person, writes)
  return (
    <>
      <h3>{say(planWords['goed.lastig'])}</h3>
      {worries.open.length === 0 ? <p>{say(planWords[mayWrite ? 'goed.lastig.leeg' : 'goed.nogniets'])}</p> : null}
      {mayWrite && worries.open.length > 1 ? <p>{say(planWords['goed.belang'])}</p> : null}
      {worries.open.map((item, at) => (
        <NoticedText seen={seen} item={item} statements={statements}>
          {own(item) || (mayWrite && worries.open.length > 1) ? (
            <Acts>
              {own(item) ? <ChangeLink seen={seen} item={item} /> : null}
              {mayWrite && at > 0 ? <Move seen={seen} asked={asked} person={person} worry={item.id} to="up" /> : null}
              {mayWrite && at < worries.open.length - 1 ? (
                <Move seen={seen} asked={asked} person={person} worry={item.id} to="down" />
              ) : null}
              {own(item) ? <Settle seen={seen} asked={asked} item={item} /> : null}
            </Acts>
          ) : undefined}
        </NoticedText>
      ))}
      <AddButton seen={seen} person={person} kind="worry" mayWrite={mayWrite} />
      {worries.settled.length === 0 ? null : (
        <Details summary={say(planWords['goed.voorbij.kop'], { count: worries.settled.length })}>
          {worries.settled.map((item) => (
            <NoticedText seen={seen} item={item} statements={statements}>
              {own(item) ? <Settle seen={seen} asked={asked} item={item} /> : undefined}
            </NoticedText>
          ))}
        </Details>
      )}
    </>
  )
}
