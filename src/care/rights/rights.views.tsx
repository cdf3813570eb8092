import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf, type Frame, nameOf } from '#care/access/frame.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { exportWords } from '#care/planExport/plan-export.words.ts'
import { type AskedOfItem, type Certificate, isWaitingForAnswer } from '#care/removal/removal.ts'
import { BecameOf, Certificates } from '#care/removal/removal.views.tsx'
import { removalWords } from '#care/removal/removal.words.ts'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { Ways } from '#ui/ways.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import { youthsToAskAbout } from './information.ts'
import { NothingTold, titleOf } from './information.views.tsx'
import type { RightsRequest } from './request.ts'
import { rightsWords } from './rights.words.ts'
import type { Reader, Shown } from './words-form.views.tsx'

export const rightsBack = (seen: Reader) => ({
  href: `/gezin/${seen.family.id}/gegevens`,
  name: seen.say(seen.isFamily ? dossierWords['gegevens.kop'] : dossierWords['pro.gegevens.kop']),
})

export const longDayOf = ({ viewer, today }: Frame, moment: Date): string => longDay(viewer.voice, dayOf(moment), today)

type RightsProps = Shown & {
  requests: readonly RightsRequest[]
  /** What this person asked at single texts. */
  wishes: readonly AskedOfItem[]
  certificates: readonly Certificate[]
  research: boolean
  mayAsk: boolean
}

/** G-29 Mijn gegevens: what one can do, what one asked, who looks at it, and how long all of this is kept. */
export function RightsPage({ asked, seen, requests, wishes, certificates, research, mayAsk }: RightsProps) {
  const { say, family } = seen
  const at = `/gezin/${family.id}/gegevens`
  const whatOneCanDo = [
    ['zien', `${at}/alles`],
    ['kopie', `${at}/kopie`],
    ['verbeter', `${at}/alles`],
    ['erbij', `${at}/alles`],
    ['weg', `${at}/alles`],
    ['tegen', `${at}/niet-willen`],
    ['mee', `${at}/meenemen`],
  ] as const
  const youths = youthsToAskAbout(seen).map(({ name }) => name)
  const about = say(rightsWords['gegevens.over'], { names: namesOf(say, seen.viewer.voice.language, youths) })
  const ways = [
    ...whatOneCanDo.map(([key, href]) => ({ name: say(wayWords[key]), href })),
    ...(youths.length === 0 ? [] : [{ name: about, href: `${at}/vraag-over` }]),
  ]
  return (
    <FamilyFrame asked={asked} seen={seen} screen={say(dossierWords['gegevens.kop'])} back={backToPlanOf(seen)}>
      <p>{say(rightsWords['gegevens.uitleg'])}</p>
      {mayAsk ? <Ways ways={ways} /> : null}
      <section class="onsplan-section" aria-labelledby="vragen">
        <h2 id="vragen">{say(rightsWords['gegevens.vragen'])}</h2>
        {requests.length + wishes.length === 0 ? <p>{say(rightsWords['gegevens.vragen.geen'])}</p> : null}
        <Stack>
          {requests.map((request) => (
            <OwnRequest seen={seen} request={request} />
          ))}
          {wishes.map((wish) => (
            <OwnWish seen={seen} wish={wish} />
          ))}
        </Stack>
      </section>
      <Certificates seen={seen} certificates={certificates} />
      {mayAsk ? <Research asked={asked} seen={seen} allowed={research} /> : null}
      <p>{say(rightsWords['gegevens.bewaar'])}</p>
    </FamilyFrame>
  )
}

const wayWords = {
  zien: exportWords['gegevens.zien'],
  kopie: rightsWords['gegevens.kopie'],
  verbeter: rightsWords['gegevens.verbeter'],
  erbij: rightsWords['gegevens.erbij'],
  weg: removalWords['gegevens.weg'],
  tegen: rightsWords['gegevens.tegen'],
  mee: rightsWords['gegevens.mee'],
}

export const backToPlanOf = ({ say, family }: Reader) => ({
  href: `/gezin/${family.id}/plan`,
  name: say(uiWords['bevestig.naar.plan']),
})

/** Who looks at it and before which day the answer comes. */
function Waiting({ seen, due }: { seen: Reader; due: Day }) {
  const { say, viewer, today } = seen
  const name = coordinatorOf(seen)?.name ?? say(rightsWords['gegevens.vraag.iemand'])
  return <p>{say(rightsWords['gegevens.vraag.wie'], { name, date: longDay(viewer.voice, due, today) })}</p>
}

function OwnWish({ seen, wish }: { seen: Reader; wish: AskedOfItem }) {
  const { say } = seen
  return (
    <Card title={say(rightsWords[`gegevens.vraag.${wish.kind}`])}>
      <p class="onsplan-typed">{wish.text}</p>
      <p>{say(rightsWords['gegevens.vraag.gesteld'], { date: longDayOf(seen, wish.askedAt) })}</p>
      {isWaitingForAnswer(wish) ? <Waiting seen={seen} due={wish.answerDueOn} /> : <BecameOf seen={seen} wish={wish} />}
    </Card>
  )
}

function OwnRequest({ seen, request }: { seen: Reader; request: RightsRequest }) {
  const { say } = seen
  return (
    <Card title={titleOf(seen, request, true)}>
      {request.text === '' ? null : <p class="onsplan-typed">{request.text}</p>}
      <p>{say(rightsWords['gegevens.vraag.gesteld'], { date: longDayOf(seen, request.askedAt) })}</p>
      {request.answer === undefined ? (
        <Waiting seen={seen} due={request.answerDueOn} />
      ) : (
        <Answered seen={seen} request={request} answer={request.answer} />
      )}
    </Card>
  )
}

type AnsweredProps = { seen: Reader; request: RightsRequest; answer: NonNullable<RightsRequest['answer']> }

function Answered({ seen, request, answer }: AnsweredProps) {
  const by = seen.say(rightsWords['gegevens.antwoord'], {
    name: nameOf(seen, answer.by),
    date: longDayOf(seen, answer.at),
  })
  return (
    <>
      <NothingTold seen={seen} request={request} />
      {answer.text === '' ? <p>{by}</p> : <OwnWords text={answer.text} by={by} />}
    </>
  )
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

/** T-16: everything this person may read, in one package to keep; the own voice only when asked for (exchange.md 2). */
export function TakeAlong({ asked, seen, sounds }: Shown & { sounds: boolean }) {
  const { say, family } = seen
  const pack = `/gezin/${family.id}/gegevens/meenemen/pakket`
  return (
    <FamilyFrame asked={asked} seen={seen} screen={say(rightsWords['gegevens.mee'])} back={rightsBack(seen)}>
      <p>{say(rightsWords['gegevens.download'])}</p>
      <p>{say(rightsWords['gegevens.kopie.uitleg'])}</p>
      {sounds ? <p>{say(rightsWords['gegevens.opnamen'])}</p> : null}
      <Acts>
        <Button href={pack}>{say(dossierWords['knop.neemmee'])}</Button>
        {sounds ? (
          <Button kind="other" href={`${pack}?opnamen=ja`}>
            {say(rightsWords['gegevens.opnamen.mee'])}
          </Button>
        ) : null}
      </Acts>
    </FamilyFrame>
  )
}
