import type { ComponentChildren } from 'preact'
import { type Asked, ofViewer } from '#care/access/family.views.tsx'
import type { Viewer } from '#care/access/frame.ts'
import { clockTime, dayOf, longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Rows, StepRow, Tag } from '#ui/card.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Frame } from '#ui/frame.views.tsx'
import { asksForReview, isLate, type Oversight, type UnusualLook } from './oversight.ts'
import { oversightWords } from './oversight.words.ts'
import { retentionWords } from './retention.words.ts'

type FrameProps = {
  say: Say
  viewer: Viewer
  asked: Asked
  screen: string
  heading?: string
  back?: { href: string; name: string }
  problems?: readonly FieldProblem[] | undefined
  children: ComponentChildren
}

export function OversightFrame({ say, viewer, asked, children, ...page }: FrameProps) {
  return (
    <Frame
      {...ofViewer(viewer, asked)}
      say={say}
      register="work"
      help={{ phone: viewer.helpDeskPhone }}
      tabs={[{ name: say(oversightWords['beheer.controle']), href: '/beheer/controle', current: true }]}
      {...page}
    >
      {children}
    </Frame>
  )
}

type Told = { say: Say; asked: Asked; oversight: Oversight }

/** B-06: first what somebody waits for, then what is to be looked through, then the end of the chain. */
export function OversightPage({ asked, oversight }: { asked: Asked; oversight: Oversight }) {
  const say = speaker(oversight.viewer.voice)
  const told = { say, asked, oversight }
  return (
    <OversightFrame say={say} viewer={oversight.viewer} asked={asked} screen={say(oversightWords['beheer.controle'])}>
      {oversight.done === null ? null : (
        <Confirmation
          say={say}
          language={oversight.viewer.voice.language}
          saved={say(oversightWords[oversight.done === 'answered' ? 'beheer.vraag.klaar' : 'beheer.inzage.klaar'])}
        />
      )}
      <Questions told={told} />
      <Looks told={told} />
      <Head told={told} />
      <LoneLink href="/beheer/bewaren">{say(retentionWords['beheer.bewaren'])}</LoneLink>
    </OversightFrame>
  )
}

function Questions({ told: { say, oversight } }: { told: Told }) {
  const { questions, today, viewer } = oversight
  return (
    <section class="onsplan-section" aria-labelledby="vragen">
      <h2 id="vragen">{say(oversightWords['beheer.vragen'])}</h2>
      {questions.length === 0 ? (
        <p>{say(oversightWords['beheer.leeg'])}</p>
      ) : (
        <Rows>
          {questions.map((question) => (
            <StepRow
              title={say(oversightWords['beheer.vraag.van'], { name: question.asker })}
              href={`/beheer/controle/${question.id}`}
              more={say(oversightWords['beheer.vraag.voor'], {
                asked: longDay(viewer.voice, question.askedOn, today),
                due: longDay(viewer.voice, question.dueOn, today),
              })}
              tag={
                isLate(question, today) ? <Tag kind="due">{say(oversightWords['beheer.vraag.laat'])}</Tag> : undefined
              }
            />
          ))}
        </Rows>
      )}
    </section>
  )
}

function Looks({ told }: { told: Told }) {
  const { say, oversight } = told
  return (
    <section class="onsplan-section" aria-labelledby="inzage">
      <h2 id="inzage">{say(oversightWords['beheer.inzage'])}</h2>
      {oversight.looks.length === 0 ? (
        <p>{say(oversightWords['beheer.leeg'])}</p>
      ) : (
        <>
          <p class="onsplan-help">{say(oversightWords['beheer.inzage.uitleg'])}</p>
          <Rows>
            {oversight.looks.map((look) => (
              <LookLine told={told} look={look} />
            ))}
          </Rows>
        </>
      )}
    </section>
  )
}

function LookLine({ told: { say, asked, oversight }, look }: { told: Told; look: UnusualLook }) {
  const date = (day: UnusualLook['seenOn']) => longDay(oversight.viewer.voice, day, oversight.today)
  const id = `inzage-${look.reason}-${look.worker.id}-${look.seenOn}`
  return (
    <StepRow
      id={id}
      title={say(oversightWords[`beheer.inzage.${look.reason}`], { count: look.count })}
      more={say(oversightWords['beheer.inzage.wie'], {
        name: look.worker.name,
        organisation: look.worker.organisation,
        date: date(look.seenOn),
      })}
      tag={
        look.reviewedOn === null ? undefined : (
          <Tag>{say(oversightWords['beheer.inzage.bekekenop'], { date: date(look.reviewedOn) })}</Tag>
        )
      }
    >
      {look.reason === 'emergency' ? (
        <LoneLink href="/beheer/controle/nood">{say(oversightWords['beheer.inzage.reden'])}</LoneLink>
      ) : null}
      {look.own ? <p class="onsplan-help">{say(oversightWords['beheer.inzage.eigen'])}</p> : null}
      {asksForReview(look) ? (
        <Form action="/beheer/controle/bekeken" csrf={asked.csrf} op={asked.fresh()} bare>
          <input type="hidden" name="reason" value={look.reason} />
          <input type="hidden" name="person" value={look.worker.id} />
          <input type="hidden" name="day" value={look.seenOn} />
          <Button kind="other" describedBy={id}>
            {say(oversightWords['beheer.inzage.bekeken'])}
          </Button>
        </Form>
      ) : null}
    </StepRow>
  )
}

function Head({ told: { say, oversight } }: { told: Told }) {
  const { head, viewer, today, isLinked } = oversight
  const at = head === null ? null : new Date(head.at)
  return (
    <section class="onsplan-section" aria-labelledby="kop">
      <h2 id="kop">{say(oversightWords['beheer.kop'])}</h2>
      {isLinked ? null : (
        <p>
          <Tag kind="due">{say(oversightWords['beheer.kop.wacht'])}</Tag>
        </p>
      )}
      {head === null || at === null ? (
        <p>{say(oversightWords['beheer.kop.geen'])}</p>
      ) : (
        <>
          <p>
            {say(oversightWords['beheer.kop.regel'], {
              no: head.no,
              date: longDay(viewer.voice, dayOf(at), today),
              time: clockTime(at),
            })}
          </p>
          <p>
            <a class="onsplan-link" href="/beheer/controle/kop" download="kop-inzagelog.json">
              {say(oversightWords['beheer.kop.haal'])}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
