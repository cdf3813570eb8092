import type { Say } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details, EmptyState, Stack } from '#ui/card.views.tsx'
import { CirclePicture } from '#ui/circle-picture.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { entryWords } from './entry.words.ts'
import type { Visit } from './trouble.views.tsx'

/** what it is in three sentences, the circle beside them, and the ways in. */
export function Welcome({ say, visit }: { say: Say; visit: Visit }) {
  const { helpDeskPhone: phone, demonstration } = visit.house
  return (
    <div class="onsplan-welcome">
      <Stack>
        <p class="onsplan-lead">{say(entryWords['start.uitleg'])}</p>
        <Acts>
          {visit.childDevice?.length ? <Button href="/kind/plaatjes">{say(entryWords['kind.ik'])}</Button> : null}
          <Button href={demonstration ? '/kies' : '/inloggen'}>
            {say(demonstration ? entryWords['demo.kop'] : entryWords['start.inloggen'])}
          </Button>
          {demonstration ? (
            <Button kind="other" href="/inloggen">
              {say(entryWords['start.inloggen'])}
            </Button>
          ) : null}
          <Button kind="other" href="/code">
            {say(entryWords['start.code'])}
          </Button>
          <Button kind="other" href="/vraag">
            {say(entryWords['knop.vraag'])}
          </Button>
        </Acts>
        <PhoneText text={say(entryWords['start.bellen'], { phone })} phone={phone} />
        <p class="onsplan-help">{say(entryWords['start.geenspoor'])}</p>
      </Stack>
      <CirclePicture label={say(entryWords['start.plaatje'])} />
    </div>
  )
}

export type CastMember = {
  account: string
  name: string
  role: string | null
  organisation: string | null
  /** In the order in which they were made up; a family may call itself otherwise. */
  families: { id: string; name: string; parts: string[]; age: number }[]
}

export type CastChoiceProps = { say: Say; visit: Visit; cast: readonly CastMember[]; back: string | undefined }

/** two families are told in full and stand in front, then the others, then who works here. */
export function CastChoice({ say, visit, cast, back }: CastChoiceProps) {
  const families = [...new Map(cast.flatMap((member) => member.families.map(({ id, name }) => [id, name])))]
  const [inFront, others] = [families.slice(0, toldInFull), families.slice(toldInFull)]
  const family = ([id, name]: [string, string]) => (
    <Card title={name}>
      <CastButtons say={say} visit={visit} cast={cast.filter((member) => isIn(member, id))} back={back} />
    </Card>
  )
  return (
    <Stack>
      <p class="onsplan-lead">{say(entryWords['demo.uitleg'])}</p>
      {inFront.map(family)}
      <Details summary={say(entryWords['demo.gezinnen'])}>
        <Stack>{others.map(family)}</Stack>
      </Details>
      <Card title={say(entryWords['demo.werk'])}>
        <CastButtons say={say} visit={visit} cast={cast.filter((member) => member.families.length === 0)} back={back} />
      </Card>
      <LoneLink href="/post">{say(entryWords['demo.mail'])}</LoneLink>
    </Stack>
  )
}

const toldInFull = 2

const isIn = (member: CastMember, id: string) => member.families.some((family) => family.id === id)

function CastButtons({ say, visit, cast, back }: CastChoiceProps) {
  return (
    <Form action="/kies" csrf={visit.csrf}>
      <input type="hidden" name="device" value="own" />
      {back === undefined ? null : <input type="hidden" name="back" value={back} />}
      <Acts>
        {cast.map((member) => (
          <Button kind="other" name="account" value={member.account}>
            {castName(say, member)}
          </Button>
        ))}
      </Acts>
    </Form>
  )
}

/** Children with their age, because that decides what they read; who works with the place of work. */
function castName(say: Say, { name, organisation, families }: CastMember): string {
  const youth = families.find((family) => family.parts.includes('youth'))
  if (youth !== undefined) return say(entryWords['demo.jaar'], { name, age: youth.age })
  return [name, organisation].filter(Boolean).join(', ')
}

type Letter = { to: string; subject: string; text: string; when: string }

/** Demonstration only: what would have been mailed. */
export function MailBox({ say, letters }: { say: Say; letters: readonly Letter[] }) {
  return (
    <Stack>
      <p>{say(entryWords['post.uitleg'])}</p>
      {letters.length > 0 ? null : (
        <EmptyState text={say(entryWords['post.leeg'])}>
          <Button kind="other" href="/inloggen">
            {say(entryWords['inlog.kop'])}
          </Button>
        </EmptyState>
      )}
      {letters.map((letter) => (
        <Card title={letter.subject || say(entryWords['post.sms'])}>
          <p class="onsplan-byline">
            {say(entryWords['post.aan'], { mail: letter.to })}, {letter.when}
          </p>
          <p class="onsplan-typed">{letter.text}</p>
        </Card>
      ))}
    </Stack>
  )
}
