import type { ComponentChildren } from 'preact'
import { entryWords } from '#care/entry/entry.words.ts'
import type { Visit } from '#care/entry/trouble.views.tsx'
import type { ComplaintWay } from '#care/publicText/public-text.ts'
import { Complaints, type Reader } from '#care/publicText/public-text.views.tsx'
import { publicTextWords } from '#care/publicText/public-text.words.ts'
import type { Say, Words } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Details, Stack } from '#ui/card.views.tsx'
import { CirclePicture } from '#ui/circle-picture.views.tsx'
import { Facts, LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { firstOfFamily, type SomeoneToCall } from './to-call.ts'

const terms = [
  'doel',
  'actie',
  'cijfer',
  'vastepersoon',
  'jim',
  'kring',
  'hulpindebuurt',
  'specialist',
  'gezag',
  'toestemming',
  'dossier',
  'zorgverzekering',
] as const

type HelpProps = {
  say: Say
  visit: Visit
  fresh: () => string
  phone: string
  people: readonly SomeoneToCall[]
  hasTeam: boolean
}

/** first the own people, then who is there day and night, then the words. */
export function Help({ say, visit, fresh, phone, people, hasTeam }: HelpProps) {
  return (
    <Stack>
      {people.map((someone) => (
        <Call say={say} someone={someone} phone={phone}>
          {firstOfFamily(people, someone) ? (
            <Form action={`/gezin/${someone.family}/tolk`} csrf={visit.csrf} op={fresh()} bare>
              <Button kind="other">{say(uiWords['help.tolk'])}</Button>
            </Form>
          ) : null}
        </Call>
      ))}
      <Card>
        <PhoneText text={say(uiWords['help.112'])} apart />
        <PhoneText text={say(uiWords['help.veiligthuis'])} apart />
        <PhoneText text={say(uiWords['help.kindertelefoon'])} apart />
        <PhoneText text={say(entryWords['help.gemeente'], { phone })} phone={phone} />
      </Card>
      <Card title={say(entryWords['help.woorden'])}>
        <Facts
          facts={terms.map((term) => ({
            name: say(entryWords[`woord.${term}.naam`]),
            value: say(entryWords[`woord.${term}`]),
          }))}
        />
      </Card>
      {hasTeam ? <LoneLink href="/team">{say(publicTextWords['team.buurt.kop'])}</LoneLink> : null}
      <LoneLink href="/weten">{say(entryWords['weten.kop'])}</LoneLink>
      <LoneLink href="/veilig">{say(entryWords['veilig.kop'])}</LoneLink>
      <LoneLink href="/vertrouwenspersoon">{say(entryWords['vertrouwen.kop'])}</LoneLink>
    </Stack>
  )
}

type CallProps = { say: Say; someone: SomeoneToCall; phone: string; children: ComponentChildren }

/** Who stands by for somebody else is named with that person, as long as there is a number to call. */
function Call({ say, someone, phone, children }: CallProps) {
  const { name, days, standby, standsFor } = someone
  const number = someone.phone ?? phone
  const stands = someone.phone !== null && standsFor !== null
  const title = stands ? say(uiWords['help.wie'], { name: standsFor }) : name
  return (
    <Card title={standby ? title : say(uiWords['help.wie'], { name })}>
      <PhoneText
        text={
          stands
            ? say(uiWords['help.vervang'], { name: standsFor, other: name, phone: number })
            : say(entryWords['help.belvast'], { name, phone: number })
        }
        phone={number}
      />
      {days === null ? null : <p>{say(uiWords['help.dagen'], { name, days })}</p>}
      {children}
    </Card>
  )
}

/** A-05 in sentences; also on the page with which an invitation is taken. */
export function SafeUseSentences({ say }: { say: Say }) {
  const sentences = [
    uiWords['weg.uitleg'],
    entryWords['veilig.shift'],
    entryWords['veilig.prive'],
    entryWords['veilig.gedeeld'],
    entryWords['veilig.berichten'],
    entryWords['veilig.meekijken'],
  ]
  return (
    <>
      {sentences.map((words) => (
        <p>{say(words)}</p>
      ))}
    </>
  )
}

export function SafeUse({ say, visit, back }: { say: Say; visit: Visit; back: string | undefined }) {
  return (
    <Stack>
      <SafeUseSentences say={say} />
      <Form action="/veilig" csrf={visit.csrf}>
        {back === undefined ? null : <input type="hidden" name="back" value={back} />}
        <Button>{say(entryWords['veilig.snap'])}</Button>
      </Form>
    </Stack>
  )
}

/** Nothing on it asks who reads it. */
export function Adviser({ reader, ways }: { reader: Reader; ways: readonly ComplaintWay[] }) {
  const { say } = reader
  return (
    <Stack>
      <p class="onsplan-lead">{say(entryWords['vertrouwen.uitleg'])}</p>
      <p>{say(entryWords['vertrouwen.waarvoor'])}</p>
      <Card>
        <PhoneText text={say(entryWords['vertrouwen.bel'], { phone: adviserPhone })} phone={adviserPhone} />
        <p>{say(entryWords['vertrouwen.geenspoor'])}</p>
      </Card>
      <Complaints reader={reader} ways={ways} />
    </Stack>
  )
}

// The national number of the independent advisers for youth care; free of charge.
const adviserPhone = '088 555 1000'

/** A-09 in three layers: a picture, a page, and the whole text; in versions for two ages. */
export function Privacy({ say, phone }: { say: Say; phone: string }) {
  const all = (...words: Words[]) => words.map((each) => <p>{say(each)}</p>)
  return (
    <Stack>
      <CirclePicture label={say(entryWords['priv.plaatje'])} />
      <p class="onsplan-lead">{say(entryWords['priv.een'])}</p>
      <Card title={say(entryWords['priv.negen'])}>{all(entryWords['priv.kind'])}</Card>
      <Card title={say(entryWords['priv.vanaf12'])}>{all(entryWords['priv.twaalf'])}</Card>
      <Card title={say(entryWords['priv.nooitkop'])}>{all(entryWords['priv.nooit'])}</Card>
      <Details summary={say(entryWords['priv.heletekst'])}>
        {all(
          entryWords['priv.heel.wat'],
          entryWords['priv.heel.wie'],
          entryWords['priv.heel.slot'],
          entryWords['priv.heel.recht'],
          entryWords['priv.heel.koekjes'],
        )}
      </Details>
      <Card title={say(entryWords['toegang.kop'])} id="toegankelijk">
        {all(entryWords['toegang.uitleg'])}
        <PhoneText text={say(entryWords['help.gemeente'], { phone })} phone={phone} />
      </Card>
    </Stack>
  )
}
