import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { earlierHelpWords } from '#care/earlierHelp/earlier-help.words.ts'
import {
  type GroupOffer,
  type GroupTexts,
  isHandedIn,
  type LookTyped,
  lengths,
  lookNow,
  type OwnPlan,
  parts,
} from '#care/familyGroupPlan/group-plan.ts'
import { groupPlanWords as words } from '#care/familyGroupPlan/group-plan.words.ts'
import { dayIn, leaderOf, namesIn, placeOf } from '#care/familyGroupPlan/told.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import type { Statement } from '#care/statements/statement.ts'
import { NotAgreeing, Statements } from '#care/statements/statements.views.tsx'
import { dayOf } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeLabel, EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form, MadeFrom } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords, WorkerText } from '#ui/written.views.tsx'

type ReadProps = {
  asked: Asked
  seen: Reader
  offer: GroupOffer
  /** Who reads it once it is handed in. */
  readers: readonly Id[]
  statements: readonly Statement[]
}

/** What the family wrote, each part under its question; before it is handed in also the way to do so. */
export function OwnPlanRead({ asked, seen, offer, readers, statements }: ReadProps) {
  const { plan } = offer
  if (plan === undefined) return null
  const { say } = seen
  return (
    <>
      <PlanTexts seen={seen} plan={plan} />
      {isHandedIn(offer) ? (
        <HandedIn seen={seen} offer={offer} plan={plan} statements={statements} />
      ) : offer.asked.includes(seen.viewer.person) ? (
        <Form action={placeOf(seen, `/${offer.id}/inleveren`)} csrf={asked.csrf} op={asked.fresh()}>
          <EyeSentence>{say(words['zelfplan.inleveren.uitleg'], { names: namesIn(seen, readers) })}</EyeSentence>
          <Button>{say(words['zelfplan.inleveren'])}</Button>
        </Form>
      ) : null}
    </>
  )
}

export function PlanTexts({ seen, plan }: { seen: Reader; plan: OwnPlan }) {
  const { say, family } = seen
  const by = `${nameOf(seen, plan.author)}, ${dayIn(seen, dayOf(plan.changedAt))}`
  return (
    <>
      <p class="onsplan-byline">{by}</p>
      {parts
        .filter((part) => plan.texts[part] !== '')
        .map((part) => (
          <section>
            <h3>{say(words[`zelfplan.deel.${part}`])}</h3>
            <OwnWords text={plan.texts[part]} />
          </section>
        ))}
      {plan.wording > 1 ? (
        <LoneLink href={`/gezin/${family.id}/woorden/eigenplan/${plan.id}`}>
          {say(earlierHelpWords['verhaal.eerder'])}
        </LoneLink>
      ) : null}
    </>
  )
}

type HandedInProps = Pick<ReadProps, 'seen' | 'offer' | 'statements'> & { plan: OwnPlan }

function HandedIn({ seen, offer, plan, statements }: HandedInProps) {
  const { say, isCoordinator } = seen
  const name = nameOf(seen, plan.handedInBy ?? '')
  const look = lookNow(plan)
  return (
    <>
      {plan.handedInAt === null ? null : (
        <p class="onsplan-byline">
          {say(words['zelfplan.ingeleverd'], { name, date: dayIn(seen, dayOf(plan.handedInAt)) })}
        </p>
      )}
      {look === undefined ? null : <p>{say(words[`zelfplan.kijk.${look.says}`])}</p>}
      {look === undefined || look.words === '' ? null : (
        <WorkerText text={look.words} by={`${nameOf(seen, look.by)}, ${dayIn(seen, dayOf(look.at))}`} />
      )}
      {look !== undefined || offer.conditions === '' ? null : isCoordinator ? (
        <Acts>
          <Button href={placeOf(seen, `/${offer.id}/kijken`)}>{say(words['pro.zelfplan.kijk'])}</Button>
        </Acts>
      ) : (
        <p>{say(words['zelfplan.kijk.wacht'], { name: leaderOf(seen) })}</p>
      )}
      <p>{say(words[isCoordinator ? 'pro.zelfplan.vangezin' : 'zelfplan.vangezin'])}</p>
      <Statements seen={seen} itemId={plan.id} statements={statements} />
      <NotAgreeing
        seen={seen}
        kind="eigenplan"
        item={{ id: plan.id, author: plan.author, subjects: [...offer.youths, ...offer.asked] }}
      />
    </>
  )
}

type WriteProps = {
  asked: Asked
  seen: Reader
  offer: GroupOffer
  typed: GroupTexts
  base: number
  readers: readonly Id[]
  errors: Readonly<Record<string, string>>
}

/** What must be in it stands on top; the five questions may each stay empty. */
export function WriteForm({ asked, seen, offer, typed, base, readers, errors }: WriteProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <MadeFrom base={base} />
      <p>{say(words['zelfplan.schrijf.uitleg'])}</p>
      {offer.conditions === '' ? null : (
        <WorkerText
          text={say(words['zelfplan.veilig'], { items: offer.conditions })}
          by={nameOf(seen, offer.offeredBy)}
        />
      )}
      {parts.map((part) => (
        <Field
          say={say}
          kind="long"
          name={part}
          label={say(words[`zelfplan.deel.${part}`])}
          value={typed[part]}
          most={lengths.part}
          error={errors[part]}
          optional
        >
          <WhoReads seen={seen} offer={offer} readers={readers} />
        </Field>
      ))}
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** Until it is handed in nobody but those it was offered to; after that who reads it now. */
function WhoReads({ seen, offer, readers }: Pick<WriteProps, 'seen' | 'offer' | 'readers'>) {
  const { say } = seen
  if (isHandedIn(offer))
    return <EyeLabel say={say} language={seen.viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
  const names = namesIn(seen, offer.asked)
  return <EyeSentence>{say(words['zelfplan.ziet'], { names, name: leaderOf(seen) })}</EyeSentence>
}

type LookProps = {
  asked: Asked
  seen: Reader
  offer: GroupOffer
  plan: OwnPlan
  typed: LookTyped
  errors: Readonly<Record<string, string>>
}

export function LookForm({ asked, seen, offer, plan, typed, errors }: LookProps) {
  const { say } = seen
  return (
    <>
      <WorkerText
        text={say(words['zelfplan.veilig'], { items: offer.conditions })}
        by={nameOf(seen, offer.offeredBy)}
      />
      <Card title={say(words['zelfplan.van'], { names: namesIn(seen, offer.asked) })}>
        <PlanTexts seen={seen} plan={plan} />
      </Card>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
        <MadeFrom base={plan.wording} />
        <Radios
          say={say}
          name="says"
          label={say(words['pro.zelfplan.kijk.vraag'])}
          options={(['meets', 'notYet'] as const).map((value) => ({
            value,
            label: say(words[`pro.zelfplan.kijk.${value}`]),
          }))}
          value={typed.says}
          error={errors.says}
        />
        <Field
          say={say}
          kind="long"
          name="words"
          label={say(words['pro.zelfplan.kijk.ernaast'])}
          value={typed.words}
          most={lengths.beside}
          error={errors.words}
          optional
        >
          <EyeSentence>{say(words['pro.zelfplan.wieziet'], { names: namesIn(seen, offer.asked) })}</EyeSentence>
        </Field>
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </>
  )
}
