import { nameOf } from '#care/access/frame.ts'
import { type Jim, type Position, positions, type StandingJim } from '#care/jim/jim.ts'
import { type Errors, standWords, type Told } from '#care/jim/jim.views.tsx'
import { jimWords } from '#care/jim/jim.words.ts'
import type { Id } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { channels, type LookedAt, wordsLength } from './jim-position.ts'

const stands = {
  yes: jimWords['jim.ouder.ja'],
  reluctantYes: jimWords['jim.ouder.twijfel'],
  no: jimWords['jim.ouder.nee'],
}

const leftOutWords = { proposed: jimWords['pro.jim.niet.wacht'], leftOut: jimWords['pro.jim.niet.staat'] }

type PositionFormProps = Told & {
  typed: { says: string; words: string; channel: string }
  readers: readonly Id[]
  errors: Errors
  /** Of whom who coordinates writes it down. */
  spokenBy?: string
}

/** Three answers; none of them is a wall without words. */
export function PositionForm({ asked, seen, typed, readers, errors, spokenBy }: PositionFormProps) {
  const { say } = seen
  const { says, words, channel } = typed
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Radios
        say={say}
        name="says"
        label={
          spokenBy === undefined ? say(jimWords['jim.ouder.vandaag']) : say(jimWords['pro.jim.zei'], { name: spokenBy })
        }
        value={says}
        error={errors.says}
        options={positions.map((stand) => ({ value: stand, label: say(stands[stand]) }))}
      />
      <Field
        say={say}
        kind="long"
        name="words"
        label={say(jimWords[spokenBy === undefined ? 'jim.ouder.woorden' : 'pro.jim.zei.woorden'])}
        value={words}
        error={errors.words}
        most={wordsLength}
        optional
      >
        <EyeLabel say={say} language={seen.viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
      </Field>
      {spokenBy === undefined ? null : (
        <Radios
          say={say}
          name="channel"
          label={say(jimWords['pro.jim.zei.hoe'], { name: spokenBy })}
          value={channel}
          error={errors.channel}
          options={channels.map((value) => ({ value, label: say(jimWords[`pro.jim.zei.${value}`]) }))}
        />
      )}
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** One JIM that was told, for who coordinates: whom to ask, what was said, and the conditions. */
export function ToldJim({ asked, seen, standing }: Told & { standing: StandingJim }) {
  const { say, family } = seen
  const { jim, state, positions: all, asksParents, isHeldOutside } = standing
  const child = nameOf(seen, jim.youth)
  const title = state === 'positioned' ? jimWords['pro.jim.staat'] : jimWords['pro.jim.van']
  return (
    <Card title={say(title, { child, name: jim.name })}>
      {asksParents ? <AskedParents {...{ asked, seen, jim, positions: all, child, isHeldOutside }} /> : null}
      {state === 'talking' ? <p>{say(jimWords['pro.jim.praat'])}</p> : null}
      {state === 'positioned' ? (
        <LoneLink href={`/gezin/${family.id}/jim/${jim.id}/kaartje`}>
          {say(jimWords['pro.jim.code'], { name: jim.name })}
        </LoneLink>
      ) : jim.isLookedAt ? (
        <p>{say(jimWords['pro.jim.voorwaarden.klaar'])}</p>
      ) : (
        <LoneLink href={`/gezin/${family.id}/jim/${jim.id}/voorwaarden`}>
          {say(jimWords['pro.jim.voorwaarden'])}
        </LoneLink>
      )}
      <LoneLink href={`/gezin/${family.id}/veiligheid/${jim.youth}/jim/${jim.id}/stop`}>
        {say(jimWords['pro.jim.stop'], { name: jim.name, child })}
      </LoneLink>
    </Card>
  )
}

type AskedParentsProps = Told & { jim: Jim; positions: readonly Position[]; child: string; isHeldOutside: boolean }

function AskedParents({ asked, seen, jim, positions: all, child, isHeldOutside }: AskedParentsProps) {
  const { say } = seen
  if (all.length === 0) return <p>{say(jimWords[isHeldOutside ? 'pro.jim.gezag.buiten' : 'pro.jim.gezag'])}</p>
  return (
    <>
      <h3>{say(jimWords['pro.jim.ouders'])}</h3>
      <Rows>
        {all.map((position) => (
          <OneParent asked={asked} seen={seen} jim={jim} position={position} child={child} />
        ))}
      </Rows>
    </>
  )
}

type OneParentProps = Omit<AskedParentsProps, 'positions' | 'isHeldOutside'> & { position: Position }

/** Whom to ask, or what was said; and how to write down what was said in a talk. */
function OneParent({ asked, seen, jim, position, child }: OneParentProps) {
  const { say, family } = seen
  const { holder, says, words, asked: isAsked, typedBy, leftOut } = position
  const name = nameOf(seen, holder)
  const at = `/gezin/${family.id}/jim/${jim.id}/ouder/${holder}`
  if (leftOut !== null) return <StepRow title={name} more={say(leftOutWords[leftOut])} />
  const notAsked = (
    <LoneLink href={`/gezin/${family.id}/veiligheid/${jim.youth}/jim/${jim.id}/niet/${holder}`}>
      {say(jimWords['pro.jim.vraagniet'], { name })}
    </LoneLink>
  )
  if (!isAsked)
    return (
      <StepRow title={name} more={say(jimWords['pro.jim.vraag.let'], { child })}>
        <Form action={at} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other">{say(jimWords['pro.jim.vraag'], { name })}</Button>
        </Form>
        {notAsked}
      </StepRow>
    )
  return (
    <StepRow
      title={says === null ? name : say(standWords[says], { name })}
      more={says === null ? say(jimWords['pro.jim.wacht']) : words === '' ? undefined : words}
    >
      {typedBy === null ? null : (
        <p class="onsplan-help">{say(jimWords['pro.jim.zei.door'], { name: nameOf(seen, typedBy) })}</p>
      )}
      <LoneLink href={`${at}/zei`}>{say(jimWords['pro.jim.zei.naar'], { name })}</LoneLink>
      {says === 'yes' || says === 'reluctantYes' ? null : notAsked}
    </StepRow>
  )
}

type ConditionFormProps = Told & { jim: Jim; looked: LookedAt; readers: readonly Id[]; errors: Errors }

export function ConditionForm({ asked, seen, jim, looked, readers, errors }: ConditionFormProps) {
  const { say } = seen
  const { name } = jim
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(jimWords['pro.jim.voorwaarden.uitleg'], { name })}</p>
      <Checkboxes
        say={say}
        name="met"
        label={say(jimWords['pro.jim.voorwaarden.kop'], { name })}
        help={say(jimWords['pro.jim.niet'])}
        values={[...(looked.reachable ? ['reachable'] : []), ...(looked.noDanger ? ['noDanger'] : [])]}
        error={errors.met}
        sameAsHeading
        options={[
          { value: 'reachable', label: say(jimWords['pro.jim.bereikbaar'], { name }) },
          { value: 'noDanger', label: say(jimWords['pro.jim.veilig']) },
        ]}
      />
      {jim.age === 'almostAdult' ? (
        <Field
          say={say}
          kind="long"
          name="why"
          label={say(jimWords['pro.jim.waarom'])}
          value={looked.why}
          error={errors.why}
          most={wordsLength}
        >
          <EyeLabel say={say} language={seen.viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
        </Field>
      ) : null}
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}
