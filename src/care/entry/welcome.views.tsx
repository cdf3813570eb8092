import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { CirclePicture } from '#ui/circle-picture.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { entryWords } from './entry.words.ts'
import type { Visit } from './trouble.views.tsx'

export function Welcome({ say, phone, demonstration }: { say: Say; phone: string; demonstration: boolean }) {
  return (
    <Stack>
      <p class="onsplan-lead">{say(entryWords['start.uitleg'])}</p>
      <CirclePicture label={say(entryWords['start.plaatje'])} />
      <p class="onsplan-acts">
        <Button href={demonstration ? '/kies' : '/inloggen'}>{say(entryWords['start.inloggen'])}</Button>
        <Button kind="other" href="/code">
          {say(entryWords['start.code'])}
        </Button>
      </p>
      <PhoneText text={say(entryWords['start.bellen'], { phone })} phone={phone} />
      <p>{say(entryWords['start.geenspoor'])}</p>
    </Stack>
  )
}

export type CastMember = {
  account: string
  name: string
  role: string | null
  organisation: string | null
  families: { name: string; parts: string[]; age: number }[]
}

/** One card per family with a button per person. */
export function CastChoice({ say, visit, cast }: { say: Say; visit: Visit; cast: readonly CastMember[] }) {
  const names = [...new Set(cast.flatMap((member) => member.families.map((family) => family.name)))]
  return (
    <Stack>
      <p>{say(entryWords['demo.uitleg'])}</p>
      {names.map((name) => (
        <Card title={name}>
          <CastButtons
            visit={visit}
            cast={cast.filter((member) => member.families.some((family) => family.name === name))}
          />
        </Card>
      ))}
      <CastButtons visit={visit} cast={cast.filter((member) => member.families.length === 0)} />
    </Stack>
  )
}

function CastButtons({ visit, cast }: { visit: Visit; cast: readonly CastMember[] }) {
  return (
    <Form action="/kies" csrf={visit.csrf}>
      <input type="hidden" name="device" value="own" />
      {cast.map((member) => (
        <Button kind="other" name="account" value={member.account}>
          {[member.name, member.organisation].filter(Boolean).join(', ')}
        </Button>
      ))}
    </Form>
  )
}
