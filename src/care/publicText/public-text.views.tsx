import { type Day, longDay } from '#platform/dates.ts'
import type { Say, Voice } from '#platform/words.ts'
import { Card, Stack, Tag } from '#ui/card.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { type ComplaintWay, type Dated, partFor } from './public-text.ts'
import { publicTextWords as words } from './public-text.words.ts'

export type Reader = { say: Say; voice: Voice; today: Day }

/** D-ALL-17: from when it is, and whom to tell that it is not right. */
export function KeptBy({ reader: { say, voice, today }, text }: { reader: Reader; text: Dated }) {
  return (
    <div class="onsplan-help">
      <p>
        {say(words['tekst.geschreven'], { date: longDay(voice, text.writtenOn, today) })}{' '}
        {text.checkedOn === text.writtenOn
          ? null
          : say(words['tekst.nagekeken'], { date: longDay(voice, text.checkedOn, today) })}
      </p>
      <p>{say(words['tekst.kloptniet'], { name: partFor(voice, text.words, 'editor') })}</p>
      <ReachOf reach={partFor(voice, text.words, 'editorReach')} />
    </div>
  )
}

/** A number to call or an address to write to; what is absent shows nothing. */
export function ReachOf({ reach }: { reach: string }) {
  if (reach === '') return null
  if (!reach.includes('@')) return <PhoneText text={reach} phone={reach} />
  return (
    <p class="onsplan-typed">
      <a class="onsplan-link" href={`mailto:${reach}`} dir="ltr">
        {reach}
      </a>
    </p>
  )
}

/** how to complain, per organisation; those of the own plan stand first. */
export function Complaints({ reader, ways }: { reader: Reader; ways: readonly ComplaintWay[] }) {
  if (ways.length === 0) return null
  return (
    <Card title={reader.say(words['vertrouwen.klacht.kop'])}>
      <p>{reader.say(words['vertrouwen.klacht'])}</p>
      {ways.map((way) => (
        <OneWay reader={reader} way={way} />
      ))}
    </Card>
  )
}

function OneWay({ reader, way }: { reader: Reader; way: ComplaintWay }) {
  const { say, voice } = reader
  const part = (name: string) => partFor(voice, way.words, name)
  const web = part('web')
  return (
    <section aria-labelledby={`klacht-${way.id}`}>
      <h3 id={`klacht-${way.id}`}>{way.name}</h3>
      {way.helps ? <Tag>{say(words['vertrouwen.klacht.helpt'])}</Tag> : null}
      <Facts
        facts={[
          { name: say(words['vertrouwen.klacht.wie']), value: part('who') },
          { name: say(words['vertrouwen.klacht.hoe']), value: part('how') },
          ...(web === '' ? [] : [{ name: say(words['vertrouwen.klacht.web']), value: web }]),
        ]}
      />
      <Stack>
        <ReachOf reach={part('phone')} />
        <ReachOf reach={part('mail')} />
      </Stack>
      <KeptBy reader={reader} text={way} />
    </section>
  )
}
