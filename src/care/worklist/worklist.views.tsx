import type { Asked } from '#care/access/family.views.tsx'
import { SearchByName } from '#care/emergency/search.views.tsx'
import { CallPeer } from '#care/peers/call.views.tsx'
import { peerWords } from '#care/peers/peers.words.ts'
import { type Day, longDay } from '#platform/dates.ts'
import { speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState, Rows, StepRow, Tag } from '#ui/card.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { allOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { type Caseload, type ListedFamily, loadsOf } from './caseload.ts'
import { LaterList } from './later.views.tsx'
import { sayReason, stepWords, type Told, WorkFrame, wayOf } from './line.views.tsx'
import { DueOn, QuestionLine } from './question-line.views.tsx'
import { linesBefore, type WaitingQuestion } from './waiting.ts'
import { type Line, mayWait } from './worklist.ts'
import { worklistWords } from './worklist.words.ts'

export function WorklistPage({ asked, caseload }: { asked: Asked; caseload: Caseload }) {
  const say = speaker(caseload.viewer.voice)
  const told = { say, caseload, asked }
  const first = caseload.lines.filter(({ reasons }) => reasons.length > 0)
  const waiting = caseload.questions?.length ?? 0
  const quiet = caseload.lines.filter(({ reasons }) => reasons.length === 0)
  return (
    <WorkFrame told={told} screen={say(worklistWords['pro.werklijst'])}>
      {caseload.done === null ? null : <JustDone told={told} />}
      {caseload.lines.length === 0 ? (
        <EmptyState text={say(worklistWords['pro.werklijst.geen'])}>
          <Button kind="other" href="/hulp">
            {say(uiWords['help.knop'])}
          </Button>
        </EmptyState>
      ) : (
        <>
          <SearchByName say={say} asked={asked} />
          <LoadInWords told={told} />
        </>
      )}
      <CallPeer say={say} voice={caseload.viewer.voice} today={caseload.today} before={caseload.coach?.callBefore} />
      {first.length > 0 || waiting > 0 ? <FirstLines told={told} lines={first} /> : <Nothing told={told} />}
      <Quiet told={told} lines={quiet} />
      <LaterList told={told} />
      {caseload.coach === null ? null : <LoneLink href="/coach">{say(peerWords['pro.kent.coach'])}</LoneLink>}
      <LoneLink href="/meedenken">{say(worklistWords['pro.meedenk.kop'])}</LoneLink>
      <LoneLink href="/signalen/beantwoord">{say(worklistWords['pro.signalen.kop'])}</LoneLink>
      {caseload.questions === null ? null : <LoneLink href="/vragen">{say(worklistWords['pro.vragen.naar'])}</LoneLink>}
    </WorkFrame>
  )
}

function JustDone({ told: { say, caseload } }: { told: Told }) {
  const { voice } = caseload.viewer
  const until = caseload.done?.values?.date
  const saved =
    until === undefined
      ? say(worklistWords['pro.later.terug'])
      : say(worklistWords['pro.later.klaar'], { date: longDay(voice, until as Day, caseload.today) })
  return <Confirmation say={say} language={voice.language} saved={saved} />
}

/** What the own families ask of a worker's time; who has none is told nothing. */
function LoadInWords({ told: { say, caseload } }: { told: Told }) {
  const own = caseload.lines.map(({ family }) => family).filter(({ guarded }) => !guarded)
  if (own.length === 0) return null
  const parts = loadsOf(own).map(({ load, count }) => say(worklistWords[`pro.som.${load}`], { count }))
  const named = allOf(caseload.viewer.voice.language, parts)
  return <p>{say(worklistWords['pro.som'], { count: own.length, parts: named })}</p>
}

/** The table: why, then who; on a phone each line stands by itself. */
function FirstLines({ told, lines }: { told: Told; lines: readonly Line<ListedFamily>[] }) {
  const { say } = told
  const questionsAt = (at: number) => (told.caseload.questions ?? []).filter((each) => linesBefore(lines, each) === at)
  const asLine = (question: WaitingQuestion) => <QuestionLine told={told} question={question} />
  const columns = ['pro.reden', 'pro.kolom.gezin', 'pro.kolom.stap', 'pro.kolom.voor', 'pro.kolom.contact'] as const
  return (
    <section class="onsplan-worklist" aria-labelledby="eerst">
      <h2 id="eerst">{say(worklistWords['pro.eerstdit'])}</h2>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{say(worklistWords[column])}</th>
            ))}
            <th scope="col">{say(worklistWords['pro.later'])}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <>
              {questionsAt(at).map(asLine)}
              <FirstLine told={told} line={line} />
            </>
          ))}
          {questionsAt(lines.length).map(asLine)}
        </tbody>
      </table>
    </section>
  )
}

function FirstLine({ told, line: { family, reasons } }: { told: Told; line: Line<ListedFamily> }) {
  const { say, caseload } = told
  const { voice } = caseload.viewer
  const [reason, ...others] = reasons
  if (reason === undefined) return null
  return (
    <tr>
      <td class="onsplan-worklist__why">
        {say(worklistWords['pro.omdat'], { reason: sayReason(told, reason) })}
        {others.map((other) => (
          <>
            {' '}
            <Tag kind="new">{say(worklistWords[`pro.let.${other.kind}`])}</Tag>
          </>
        ))}
      </td>
      <th scope="row">
        <a href={family.guarded ? wayOf(family, reason) : `/gezin/${family.id}`}>{family.name}</a>
      </th>
      <td>
        <a href={wayOf(family, reason)}>{say(worklistWords[stepWords[reason.kind]])}</a>
      </td>
      <DueOn told={told} due={reason.due} />
      <td data-name={say(worklistWords['pro.kolom.contact'])}>
        {family.lastReviewOn === null
          ? say(worklistWords['pro.geencontact'])
          : longDay(voice, family.lastReviewOn, caseload.today)}
      </td>
      <td>
        {mayWait(reason) ? (
          <a href={`/werklijst/${family.id}/later?reden=${reason.kind}`}>{say(worklistWords['pro.later'])}</a>
        ) : null}
      </td>
    </tr>
  )
}

function Nothing({ told: { say, caseload } }: { told: Told }) {
  const next = caseload.lines
    .flatMap(({ family }) => (family.review === null ? [] : [{ name: family.name, dueOn: family.review.dueOn }]))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0]
  if (caseload.lines.length === 0) return null
  if (next === undefined) return <p>{say(worklistWords['pro.werklijst.rustig'])}</p>
  const date = longDay(caseload.viewer.voice, next.dueOn, caseload.today)
  const title = say(worklistWords['pro.werklijst.titel'], { name: next.name, date })
  return <p>{say(worklistWords['pro.werklijst.leeg'], { title })}</p>
}

function Quiet({ told: { say, caseload }, lines }: { told: Told; lines: readonly Line<ListedFamily>[] }) {
  if (lines.length === 0) return null
  const date = (day: Day) => longDay(caseload.viewer.voice, day, caseload.today)
  return (
    <section class="onsplan-section" aria-labelledby="rest">
      <h2 id="rest">{say(worklistWords['pro.rest'])}</h2>
      <Rows>
        {lines.map(({ family }) => (
          <StepRow
            title={family.name}
            href={`/gezin/${family.id}`}
            more={
              family.review === null
                ? undefined
                : say(worklistWords['pro.rest.terug'], { date: date(family.review.dueOn) })
            }
          />
        ))}
      </Rows>
    </section>
  )
}
