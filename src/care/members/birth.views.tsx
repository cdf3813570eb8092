import { nameOf } from '#care/access/frame.ts'
import type { Birth, BirthChange, TypedBirth } from '#care/families/birth.ts'
import { familyWords } from '#care/families/families.words.ts'
import type { FormProps } from '#care/household/home-form.views.tsx'
import type { Reader } from '#care/household/household.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { type Day, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { HowFarKnown } from './members.views.tsx'
import { memberWords } from './members.words.ts'

type Stands = { bornOn: Day | null; knownTo: Birth['knownTo'] | null }

/** The day as it is put right by who may: in full, as far as it is known. */
function dayOf({ viewer, today }: Reader, { bornOn, knownTo }: Stands): string {
  if (bornOn === null) return ''
  if (knownTo === 'day') return longDay(viewer.voice, bornOn, today)
  if (knownTo === 'year') return bornOn.slice(0, 4)
  const locale = viewer.voice.language === 'nl' ? 'nl-NL' : 'en-GB'
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${bornOn}T00:00:00Z`))
}

export function BirthForm({ seen, asked, typed, errors, now }: FormProps<TypedBirth> & { now: Stands }) {
  const { say } = seen
  const stands = dayOf(seen, now)
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      {stands === '' ? null : <p>{say(memberWords['lid.geboren.nu'], { date: stands })}</p>}
      <DateField say={say} name="born" label={say(familyWords['gezin.geborendag'])} value={typed} error={errors.born} />
      <HowFarKnown say={say} birth={typed} />
      <p class="onsplan-help">{say(memberWords['lid.geboren.jongst'])}</p>
      <Button name="way" value="look">
        {say(uiWords['knop.verder'])}
      </Button>
    </Form>
  )
}

export type BirthCheckProps = {
  seen: Reader
  asked: FormProps<TypedBirth>['asked']
  typed: TypedBirth
  person: Id
  birth: Birth
  /** Null for who is no youth: rights hang on the age of a youth only. */
  change: BirthChange | null
  /** A child that is born now: the name of who finds out who decides. */
  born: string | null
}

/** Said before it is saved: what this day changes, and from when. */
export function BirthCheck({ seen, asked, typed, person, birth, change, born }: BirthCheckProps) {
  const { say } = seen
  const hidden = [
    ['born.day', typed.day],
    ['born.month', typed.month],
    ['born.year', typed.year],
    ...(typed.dayUnknown ? [['dayUnknown[]', 'yes']] : []),
    ...(typed.monthUnknown ? [['dayUnknown[]', 'month']] : []),
  ] as const
  return (
    <>
      <Card title={say(memberWords['lid.geboren.verandert'])}>
        <p>{say(memberWords['lid.geboren.wordt'], { date: dayOf(seen, birth) })}</p>
        {sentencesOf(seen, nameOf(seen, person), change, born).map((sentence) => (
          <p>{sentence}</p>
        ))}
      </Card>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
        {hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Acts>
          <Button name="way" value="keep">
            {say(uiWords['knop.bewaar'])}
          </Button>
          <Button kind="other" name="way" value="again">
            {say(uiWords['knop.aanpassen'])}
          </Button>
        </Acts>
      </Form>
    </>
  )
}

function sentencesOf(seen: Reader, name: string, change: BirthChange | null, born: string | null): string[] {
  const { say } = seen
  const entered =
    born === null
      ? []
      : [
          say(memberWords['lid.geboren.kind'], { name }),
          say(memberWords['lid.geboren.gezag'], { name: born, child: name }),
        ]
  if (change === null) return [...entered, say(memberWords['lid.geboren.niets'])]
  const { age, reached, lost, next } = change
  const turned = [
    ...reached.map((each) => say(memberWords[`lid.geboren.vanaf.${each}`], { name })),
    ...lost.map((each) => say(memberWords[`lid.geboren.onder.${each}`], { name })),
  ]
  const told = turned.length > 0 ? [...turned, say(memberWords['lid.geboren.meteen'])] : []
  return [
    say(memberWords['lid.geboren.leeftijd'], { name, age }),
    ...(born === null && told.length === 0 ? [say(memberWords['lid.geboren.niets'])] : told),
    ...entered,
    ...(next === null
      ? []
      : [
          say(memberWords['lid.geboren.straks'], {
            name,
            age: next.age,
            date: longDay(seen.viewer.voice, next.on, seen.today),
          }),
        ]),
  ]
}
