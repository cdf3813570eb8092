import { type Asked, FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf, type Frame, nameOf } from '#care/access/frame.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { exportWords } from '#care/planExport/plan-export.words.ts'
import { dayOf, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { type RightsRequest, requestLength } from './request.ts'
import { rightsWords } from './rights.words.ts'

export type Reader = Frame & { say: Say }
export type Shown = { asked: Asked; seen: Reader }

export const rightsBack = (seen: Reader) => ({
  href: `/gezin/${seen.family.id}/gegevens`,
  name: seen.say(seen.isFamily ? dossierWords['gegevens.kop'] : dossierWords['pro.gegevens.kop']),
})

export const longDayOf = ({ viewer, today }: Frame, moment: Date): string => longDay(viewer.voice, dayOf(moment), today)

type RightsProps = Shown & { requests: readonly RightsRequest[]; research: boolean; mayAsk: boolean }

/** G-29 Mijn gegevens: what one can do, what one asked, who looks at it, and how long all of this is kept. */
export function RightsPage({ asked, seen, requests, research, mayAsk }: RightsProps) {
  const { say, family } = seen
  const at = `/gezin/${family.id}/gegevens`
  const ways = [
    ['zien', `${at}/alles`],
    ['kopie', `${at}/kopie`],
    ['verbeter', `${at}/alles`],
    ['erbij', `${at}/alles`],
    ['tegen', `${at}/niet-willen`],
  ] as const
  return (
    <FamilyFrame asked={asked} seen={seen} screen={say(dossierWords['gegevens.kop'])} back={backToPlanOf(seen)}>
      <p>{say(rightsWords['gegevens.uitleg'])}</p>
      {mayAsk ? (
        <ul class="onsplan-ways">
          {ways.map(([key, href]) => (
            <li>
              <a href={href}>{say(key === 'zien' ? exportWords['gegevens.zien'] : rightsWords[`gegevens.${key}`])}</a>
            </li>
          ))}
        </ul>
      ) : null}
      <section aria-labelledby="vragen">
        <h2 id="vragen">{say(rightsWords['gegevens.vragen'])}</h2>
        {requests.length === 0 ? <p>{say(rightsWords['gegevens.vragen.geen'])}</p> : null}
        <Stack>
          {requests.map((request) => (
            <OwnRequest seen={seen} request={request} />
          ))}
        </Stack>
      </section>
      {mayAsk ? <Research asked={asked} seen={seen} allowed={research} /> : null}
      <p>{say(rightsWords['gegevens.bewaar'])}</p>
    </FamilyFrame>
  )
}

const backToPlanOf = ({ say, family }: Reader) => ({
  href: `/gezin/${family.id}/plan`,
  name: say(uiWords['bevestig.naar.plan']),
})

function OwnRequest({ seen, request }: { seen: Reader; request: RightsRequest }) {
  const { say, viewer, today } = seen
  const name = coordinatorOf(seen)?.name ?? say(rightsWords['gegevens.vraag.iemand'])
  return (
    <Card title={say(rightsWords[`gegevens.vraag.${request.kind}`])}>
      {request.text === '' ? null : <p class="onsplan-typed">{request.text}</p>}
      <p>{say(rightsWords['gegevens.vraag.gesteld'], { date: longDayOf(seen, request.askedAt) })}</p>
      {request.answer === undefined ? (
        <p>
          {say(rightsWords['gegevens.vraag.wie'], { name, date: longDay(viewer.voice, request.answerDueOn, today) })}
        </p>
      ) : (
        <Answered seen={seen} answer={request.answer} />
      )}
    </Card>
  )
}

function Answered({ seen, answer }: { seen: Reader; answer: NonNullable<RightsRequest['answer']> }) {
  const by = seen.say(rightsWords['gegevens.antwoord'], {
    name: nameOf(seen, answer.by),
    date: longDayOf(seen, answer.at),
  })
  return <OwnWords text={answer.text} by={by} />
}

function Research({ asked, seen, allowed }: Shown & { allowed: boolean }) {
  const { say, family } = seen
  return (
    <Card title={say(rightsWords['gegevens.onderzoek'])}>
      <p>{say(rightsWords[allowed ? 'gegevens.onderzoek.aan' : 'gegevens.onderzoek.uitleg'])}</p>
      <Form action={`/gezin/${family.id}/gegevens/onderzoek`} csrf={asked.csrf} op={asked.fresh()}>
        <Button kind="other" name="allowed" value={allowed ? 'no' : 'yes'}>
          {say(rightsWords[allowed ? 'gegevens.onderzoek.zetuit' : 'gegevens.onderzoek.zetaan'])}
        </Button>
      </Form>
    </Card>
  )
}

/** The copy: to read, for a machine, and the wish that texts about several people are looked through. */
export function CopyChoice({ asked, seen, waits }: Shown & { waits: boolean }) {
  const { say, family } = seen
  const at = `/gezin/${family.id}/gegevens/kopie`
  return (
    <FamilyFrame asked={asked} seen={seen} screen={say(rightsWords['gegevens.kopie'])} back={rightsBack(seen)}>
      <p>{say(rightsWords['gegevens.kopie.uitleg'])}</p>
      <Button href={`${at}/lezen`}>{say(rightsWords['gegevens.kopie.lezen'])}</Button>
      <LoneLink href={`${at}/json`}>{say(rightsWords['gegevens.kopie.computer'])}</LoneLink>
      <Card title={say(rightsWords['gegevens.kopie.anderen'])}>
        <p>{say(rightsWords['gegevens.anderen'])}</p>
        {waits ? (
          <p>{say(rightsWords['gegevens.kopie.fout'])}</p>
        ) : (
          <Form action={at} csrf={asked.csrf} op={asked.fresh()}>
            <Button kind="other">{say(rightsWords['gegevens.kopie.vraag'])}</Button>
          </Form>
        )}
      </Card>
    </FamilyFrame>
  )
}

/** One field of words for one reader: an objection, or the answer to a request. */
type WordsProps = Shown & {
  name: string
  label: string
  typed: string
  error: string | undefined
  readers: readonly string[]
  button: string
}

export function WordsForm({ asked, seen, name, label, typed, error, readers, button }: WordsProps) {
  const { say, viewer } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Field say={say} kind="long" name={name} label={label} value={typed} error={error} most={requestLength}>
        <EyeLabel say={say} language={viewer.voice.language} names={readers} />
      </Field>
      <Button>{button}</Button>
    </Form>
  )
}

/** For the professional: what the people of this family ask about their data, the first due first. */
export function RequestList({ asked, seen, requests }: Shown & { requests: readonly RightsRequest[] }) {
  const { say, viewer, today, family } = seen
  return (
    <FamilyFrame asked={asked} seen={seen} screen={say(dossierWords['pro.gegevens.kop'])} back={backToPlanOf(seen)}>
      {requests.length === 0 ? <p>{say(rightsWords['pro.gegevens.leeg'])}</p> : null}
      <Stack>
        {requests.map((request) => {
          const title = say(rightsWords[`pro.gegevens.vraag.${request.kind}`], { name: nameOf(seen, request.askedBy) })
          return request.answer === undefined ? (
            <Card>
              <h2>
                <a class="onsplan-link" href={`/gezin/${family.id}/gegevens/vraag/${request.id}`}>
                  {title}
                </a>
              </h2>
              <p>
                {say(rightsWords['pro.gegevens.voor'], { date: longDay(viewer.voice, request.answerDueOn, today) })}
              </p>
            </Card>
          ) : (
            <Card title={title}>
              <p>{say(rightsWords['pro.gegevens.gedaan'], { date: longDayOf(seen, request.answer.at) })}</p>
            </Card>
          )
        })}
      </Stack>
    </FamilyFrame>
  )
}
