import type { ComponentChildren } from 'preact'
import { nameOf } from '#care/access/frame.ts'
import { custodyWords } from '#care/custody/custody.words.ts'
import { dailyWords } from '#care/dailyLife/daily-life.words.ts'
import { type Custody, decidesToo } from '#care/families/custody.ts'
import { familyWords } from '#care/families/families.words.ts'
import { frameworkStanding } from '#care/families/framework.ts'
import type { Reader } from '#care/household/household.views.tsx'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details, Rows, StepRow } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { disputeActs, isOpen, mayAct, standOf } from './dispute.ts'
import { custodyTask, isOver, runningParts, type YouthCustody } from './youth-custody.ts'

type Asked = { csrf: string; fresh(): string }
type OneProps = { seen: Reader; asked: Asked; one: YouthCustody; register: boolean }

const dayIn = ({ viewer, today }: Reader, day: Day) => longDay(viewer.voice, day, today)
const pathOf = ({ seen, one }: Pick<OneProps, 'seen' | 'one'>) => `/gezin/${seen.family.id}/gezag/${one.youth}`

/** P-17, first part: of one youth who decides, with source and date, the framework, and who does not agree. */
export function CustodyOfOne({ children, ...props }: OneProps & { children: ComponentChildren }) {
  const { seen, one } = props
  const { say } = seen
  const name = nameOf(seen, one.youth)
  return (
    <Card title={say(custodyWords['pro.gezag.leeftijd'], { name, age: one.age })} id={`jeugdige-${one.youth}`}>
      <h3>{say(familyWords['gezin.gezag'], { child: name })}</h3>
      {isOver(one) ? <p>{say(custodyWords['pro.gezag.achttien'], { name })}</p> : <WhoDecides {...props} />}
      <FrameworkOfOne {...props} />
      <DisputesOfOne {...props} />
      {seen.people.some(({ parts }) => parts.includes('fosterParent')) ? (
        <LoneLink href={`/gezin/${seen.family.id}/gewone-dag/${one.youth}`}>
          {say(dailyWords['dag.over'], { name })}
        </LoneLink>
      ) : null}
      {one.age < decidesToo ? null : (
        <LoneLink href={`/gezin/${seen.family.id}/zelf-beslissen/${one.youth}`}>
          {say(familyWords['gezin.zelf'])}
        </LoneLink>
      )}
      {children}
    </Card>
  )
}

const sourceWords = {
  register: familyWords['pro.gezag.register'],
  court: familyWords['pro.gezag.court'],
  manual: familyWords['pro.gezag.manual'],
}

function WhoDecides({ seen, one, register }: OneProps) {
  const { say, today } = seen
  const { now } = one
  const task = custodyTask(one, today)
  const taskText = { unsure: 'pro.gezag.onbekend', again: 'pro.gezag.oudnu', nobody: 'pro.gezag.geen' } as const
  return (
    <>
      {now === undefined ? <p>{say(familyWords['gezin.gezag.weetniet'])}</p> : <CheckLines seen={seen} check={now} />}
      {one.checks[0]?.inInvestigation ? <p>{say(custodyWords['pro.gezag.onderzoek'])}</p> : null}
      {runningParts(one, today).map(({ topic, untilOn }) => (
        <p>
          {say(custodyWords['pro.gezag.deelnu'], { part: say(custodyWords[`pro.gezag.deel.${topic}`]) })}{' '}
          {untilOn === null ? '' : say(custodyWords['pro.gezag.deeleinde'], { date: dayIn(seen, untilOn) })}
        </p>
      ))}
      {task === null ? null : <p>{say(custodyWords[taskText[task.kind]])}</p>}
      {task === null || task.dueOn === null ? null : (
        <p>{say(custodyWords['pro.gezag.voor'], { date: dayIn(seen, task.dueOn) })}</p>
      )}
      <Acts>
        <Button kind="other" href={`/gezin/${seen.family.id}/gezin/gezag/${one.youth}`}>
          {say(custodyWords['pro.gezag.vult'])}
        </Button>
        {register ? (
          <Button kind="other" href={`${pathOf({ seen, one })}/register`}>
            {say(custodyWords['pro.gezag.vraagregister'])}
          </Button>
        ) : null}
      </Acts>
      {one.checks.length < 2 ? null : (
        <Details summary={say(custodyWords['pro.gezag.eerder'])}>
          {one.checks.slice(1).map((check) => (
            <CheckLines seen={seen} check={check} />
          ))}
        </Details>
      )}
    </>
  )
}

function CheckLines({ seen, check }: { seen: Reader; check: Custody }) {
  const { say, viewer } = seen
  const holders = check.holders.map((id) => nameOf(seen, id))
  const found =
    check.outcome === 'confirmed'
      ? namesOf(say, viewer.voice.language, holders)
      : say(familyWords[`pro.gezag.${check.outcome}`])
  return (
    <p>
      <strong>{found}</strong>. {say(familyWords[`pro.gezag.${check.kind}`])}.{' '}
      {say(custodyWords['pro.gezag.nagekeken'], {
        date: dayIn(seen, check.checkedOn),
        source: say(sourceWords[check.source]),
      })}
    </p>
  )
}

function FrameworkOfOne({ seen, one }: OneProps) {
  const { say, today } = seen
  const [now, ...earlier] = one.frameworks
  const { kind, ended } = frameworkStanding(now, today)
  return (
    <>
      <h3>{say(custodyWords['pro.kader.kop'])}</h3>
      <p>{now === undefined ? say(custodyWords[`pro.kader.${kind}`]) : <FrameworkLine seen={seen} row={now} />}</p>
      {ended ? <p>{say(custodyWords['pro.kader.voorbij'])}</p> : null}
      {kind === 'urged' ? <p>{say(familyWords['gezin.kader.urged'])}</p> : null}
      <LoneLink href={`${pathOf({ seen, one })}/kader`}>{say(custodyWords['pro.kader.verander'])}</LoneLink>
      {earlier.length === 0 ? null : (
        <Details summary={say(custodyWords['pro.kader.eerder'])}>
          {earlier.map((row) => (
            <p>
              <FrameworkLine seen={seen} row={row} />
            </p>
          ))}
        </Details>
      )}
    </>
  )
}

function FrameworkLine({ seen, row }: { seen: Reader; row: YouthCustody['frameworks'][number] }) {
  const { say } = seen
  const lines = [
    say(custodyWords[`pro.kader.${row.kind}`]),
    ...(row.measure === null ? [] : [say(custodyWords[`pro.maatregel.${row.measure}`])]),
    say(custodyWords['pro.kader.sinds'], { date: dayIn(seen, row.fromOn) }),
    ...(row.untilOn === null ? [] : [say(custodyWords['pro.kader.tot'], { date: dayIn(seen, row.untilOn) })]),
    ...(row.carriedOutBy === null ? [] : [say(custodyWords['pro.kader.door'], { name: row.carriedOutBy })]),
    ...(row.handoverOn === null
      ? []
      : [say(custodyWords['pro.kader.overdracht'], { date: dayIn(seen, row.handoverOn) })]),
  ]
  return <>{lines.join(' · ')}</>
}

function DisputesOfOne({ seen, asked, one }: OneProps) {
  const { say } = seen
  return (
    <>
      {one.disputes.length === 0 ? null : (
        <>
          <h3>{say(custodyWords['pro.oneens.kop'])}</h3>
          <Rows>
            {one.disputes.map((dispute) => (
              <StepRow
                title={dispute.words}
                more={`${say(custodyWords['pro.oneens.door'], { name: nameOf(seen, dispute.saidBy), date: dayIn(seen, dayOf(dispute.at)) })} · ${say(custodyWords[`gezag.oneens.${standOf(dispute)}`])}`}
              />
            ))}
          </Rows>
          {one.disputes.filter(isOpen).map((dispute) => (
            <Details summary={`${say(custodyWords['pro.oneens.verder'])} ${nameOf(seen, dispute.saidBy)}`}>
              <Form action={`/gezin/${seen.family.id}/gezag/oneens/${dispute.id}`} csrf={asked.csrf} op={asked.fresh()}>
                <Radios
                  say={say}
                  name="kind"
                  label={say(custodyWords['pro.oneens.verder'])}
                  options={disputeActs
                    .filter((kind) => mayAct({ person: seen.viewer.person, isCoordinator: true }, dispute, kind))
                    .map((value) => ({ value, label: say(custodyWords[`gezag.oneens.${value}`]) }))}
                />
                <Button>{say(uiWords['knop.bewaar'])}</Button>
              </Form>
            </Details>
          ))}
        </>
      )}
      {isOver(one) ? null : (
        <LoneLink href={`${pathOf({ seen, one })}/oneens`}>{say(custodyWords['pro.oneens.nieuw'])}</LoneLink>
      )}
    </>
  )
}
