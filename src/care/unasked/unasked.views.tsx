import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Errors, Guard, Names } from '#care/safety/check.views.tsx'
import { safetyWords } from '#care/safety/safety.words.ts'
import { longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type AgreedByOther, agreers, maySecond, type Unasked, whyLength } from './unasked.ts'
import { unaskedWords as words } from './unasked.words.ts'

type Told = { seen: Guard; asked: Asked }

const Eye = ({ seen }: { seen: Guard }) => <EyeSentence>{seen.say(safetyWords['pro.veilig.wieleest'])}</EyeSentence>

export function WhyForm({
  seen,
  asked,
  child,
  name,
  why,
  errors,
}: Told & { child: string; name: string; why: string; errors: Errors }) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <p>{say(words['pro.jimniet.uitleg'], { child, name })}</p>
      <p>{say(words['pro.jimniet.merkt'], { name })}</p>
      <p>{say(words['pro.jimniet.alleen'], { child })}</p>
      <Field
        say={say}
        kind="long"
        name="why"
        label={say(words['pro.jimniet.waarom'], { name })}
        value={why}
        error={errors.why}
        most={whyLength}
      >
        <Eye seen={seen} />
      </Field>
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

type TypedDay = { day: string; month: string; year: string; quick: string }
export type TypedAgreed = { by: string; on: TypedDay; words: string }

export function AgreedForm({ seen, asked, typed, errors }: Told & { typed: TypedAgreed; errors: Errors }) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <Radios
        say={say}
        name="by"
        label={say(words['pro.jimja.kop'])}
        value={typed.by}
        error={errors.by}
        options={agreers.map((by) => ({ value: by, label: say(words[`pro.jimja.${by}`]) }))}
      />
      <DateField
        say={say}
        name="on"
        label={say(words['pro.jimja.dag'])}
        value={typed.on}
        error={errors.on}
        quick={[{ value: 'vandaag', label: say(uiWords['tijd.vandaag']) }]}
      />
      <Field
        say={say}
        kind="long"
        name="words"
        label={say(words['pro.jimja.woorden'])}
        value={typed.words}
        error={errors.words}
        most={whyLength}
      >
        <Eye seen={seen} />
      </Field>
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

type AboutJimProps = Told & {
  names: Names
  path: string
  guards: boolean
  unasked: readonly Unasked[]
  agreed: readonly (AgreedByOther & { jim: Id })[]
}

/** In the safety file: who is not asked about a JIM and why, and who agreed instead. */
export function AboutJim({ unasked, agreed, ...props }: AboutJimProps) {
  if (unasked.length === 0) return null
  const { say, viewer, today } = props.seen
  return (
    <Card title={say(words['pro.jimniet.kop'])} id="jim">
      {unasked.map((one) => (
        <OneUnasked {...props} unasked={one} />
      ))}
      {agreed.map(({ jim, by, onDay, words: told }) => (
        <p class="onsplan-typed">
          {say(words['pro.jimja.staat'], {
            who: say(words[`pro.jimja.${by}`]),
            jim: unasked.find((one) => one.jim === jim)?.name ?? '',
            date: longDay(viewer.voice, onDay, today),
            words: told,
          })}
        </p>
      ))}
    </Card>
  )
}

function OneUnasked({
  seen,
  asked,
  names,
  path,
  guards,
  unasked,
}: Omit<AboutJimProps, 'unasked' | 'agreed'> & { unasked: Unasked }) {
  const { say, viewer } = seen
  const { id, jim, holder, by, second, isIn, why, name: jimName } = unasked
  const name = nameOf(seen, holder)
  const signed = { name: names.get(by) ?? '', second: second === null ? '' : (names.get(second) ?? '') }
  return (
    <div class="onsplan-stack">
      <h3>{say(words[second === null ? 'pro.jimniet.wacht' : 'pro.jimniet.staat'], { name, jim: jimName })}</h3>
      <p class="onsplan-typed">{why}</p>
      <p class="onsplan-help">{say(words[second === null ? 'pro.jimniet.door' : 'pro.jimniet.doortwee'], signed)}</p>
      {guards ? (
        <Acts>
          {maySecond(unasked, viewer.person) ? (
            <Form action={`${path}/jim-niet/${id}/ja`} csrf={asked.csrf} op={asked.fresh()} bare>
              <Button kind="other">{say(words['pro.jimniet.ja'])}</Button>
            </Form>
          ) : null}
          {isIn ? (
            <p>{say(words['pro.jimniet.isin'], { jim: jimName })}</p>
          ) : (
            <Form action={`${path}/jim-niet/${id}/toch`} csrf={asked.csrf} op={asked.fresh()} bare>
              <Button kind="plain">{say(words['pro.jimniet.toch'], { name })}</Button>
            </Form>
          )}
        </Acts>
      ) : null}
      {guards && second !== null ? (
        <LoneLink href={`${path}/jim/${jim}/akkoord`}>{say(words['pro.jimja.naar'], { jim: jimName })}</LoneLink>
      ) : null}
    </div>
  )
}
