import type { Asked } from '#care/access/family.views.tsx'
import { nameOf, seenBy } from '#care/access/frame.ts'
import type { Reader } from '#care/childTurn/child-frame.views.tsx'
import { childPlace } from '#care/childTurn/child-turn.ts'
import type { SeenStep } from '#care/goals/seen.ts'
import type { Audience } from '#care/pass/facts.ts'
import { pictogramOf, pictureGroups } from '#care/threeHouses/picture-groups.views.tsx'
import { longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Initial, PictureChoices } from '#ui/child-picture.views.tsx'
import { initialsOf } from '#ui/circle-places.ts'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { Star } from '#ui/pictogram.views.tsx'
import { PrintPage } from '#ui/print-page.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type PictureStep, sentenceLength, stickerOn } from './picture-plan.ts'
import { picturePlanWords } from './picture-plan.words.ts'

/** Who does it, as the child reads it. */
function whoOf(seen: Reader, step: PictureStep): string {
  if (step.doer === step.child) return seen.say(picturePlanWords['kind.plan.jij'])
  return seen.say(picturePlanWords['kind.plan.ander'], { name: doerIn(seen, step) })
}

const doerIn = (seen: Reader, { doer, outside }: PictureStep): string => (doer === null ? outside : nameOf(seen, doer))

type RowsProps = { seen: Reader; step: PictureStep; steps: readonly PictureStep[] }

/** The first letter in a circle, or as many as tell the doers of this plan apart, beside the sentence that says the same. */
function Who({ seen, step, steps }: RowsProps) {
  const [letters = ''] = initialsOf([step, ...steps].map((one) => doerIn(seen, one)))
  return (
    <p class="onsplan-who">
      <Initial letters={letters} />
      <span>{whoOf(seen, step)}</span>
    </p>
  )
}

type PlanProps = {
  asked: Asked
  seen: Reader
  steps: readonly PictureStep[]
  /** Of which rows the child may still take its sticker off. */
  mayUndo: (step: PictureStep) => boolean
}

/** K-04: a picture, what, and who; what is done has a star over it. */
export function ChildPlan({ asked, seen, steps, mayUndo }: PlanProps) {
  const { say, family, today } = seen
  if (steps.length === 0) return <p class="onsplan-lead">{say(picturePlanWords['kind.plan.leeg'])}</p>
  const at = `${childPlace(family.id)}/plan`
  return (
    <>
      <ol class="onsplan-picture-plan">
        {steps.map((step) => {
          const isDone = stickerOn(step, today) !== undefined
          return (
            <li class="onsplan-card">
              <PlanRow seen={seen} step={step} steps={steps} isDone={isDone} />
              {isDone && !mayUndo(step) ? null : (
                <Form
                  action={`${at}/${step.id}/${isDone ? 'niet' : 'gedaan'}`}
                  csrf={asked.csrf}
                  op={asked.fresh()}
                  bare
                >
                  <Button kind={isDone ? 'plain' : 'main'} describedBy={`stap-${step.id}`}>
                    {say(picturePlanWords[isDone ? 'kind.plan.nog' : 'kind.plan.gedaan'])}
                  </Button>
                </Form>
              )}
            </li>
          )
        })}
      </ol>
      <Button kind="other" href={`${at}/print`}>
        {say(picturePlanWords['kind.plan.print'])}
      </Button>
    </>
  )
}

function PlanRow({ seen, step, steps, isDone }: RowsProps & { isDone: boolean }) {
  return (
    <div class="onsplan-picture-plan__row">
      <div class="onsplan-picture-plan__picture">
        {pictogramOf(step.picture)}
        {isDone ? <Star filled /> : null}
      </div>
      <div>
        <p class="onsplan-lead" id={`stap-${step.id}`}>
          {step.what}
        </p>
        <Who seen={seen} step={step} steps={steps} />
        {isDone ? (
          <p>
            <strong>{seen.say(picturePlanWords['kind.plan.gedaan'])}</strong>
          </p>
        ) : null}
      </div>
    </div>
  )
}

type PaperProps = {
  seen: Reader
  child: string
  steps: readonly PictureStep[]
  /** Each as a card to cut out, in the place of a list. */
  cards?: boolean
}

/** One side of A4: what is not done yet has an empty star to colour. */
export function PlanOnPaper({ seen, child, steps, cards = false }: PaperProps) {
  const { say, viewer, today } = seen
  return (
    <PrintPage
      title={say(picturePlanWords['print.platenplan'], { child })}
      product={say(partWords['alg.naam'])}
      state={say(picturePlanWords['kind.plan.gemaakt'], { date: longDay(viewer.voice, today, today) })}
    >
      {steps.length === 0 ? <p>{say(picturePlanWords['kind.plan.leeg'])}</p> : null}
      <ol class={cards ? 'onsplan-picture-plan--cards' : 'onsplan-picture-plan onsplan-picture-plan--paper'}>
        {steps.map((step) => (
          <li>
            <div class="onsplan-picture-plan__row">
              <div class="onsplan-picture-plan__picture">{pictogramOf(step.picture)}</div>
              <div>
                <p class="onsplan-lead">{step.what}</p>
                <Who seen={seen} step={step} steps={steps} />
              </div>
              <Star filled={stickerOn(step, today) !== undefined} />
            </div>
          </li>
        ))}
      </ol>
      {steps.length === 0 ? null : (
        <p>
          {cards ? `${say(picturePlanWords['kind.plan.knip'])} ` : null}
          {say(picturePlanWords['kind.plan.kleur'])}
        </p>
      )}
    </PrintPage>
  )
}

export type PutErrors = Partial<Record<'picture' | 'what', string>>
type PutProps = {
  asked: Asked
  seen: Reader
  step: Pick<SeenStep, 'audience' | 'subjects' | 'doer'>
  child: { id: string; name: string }
  typed: { picture: string; what: string }
  /** What stands in the plan of the child now. */
  stands: PictureStep | undefined
  errors: PutErrors
}

/** For a grown-up: the picture and the words that a child reads of this step. */
export function PutInPlan({ asked, seen, step, child, typed, stands, errors }: PutProps) {
  const { say } = seen
  const readers = new Set([...seenBy(seen, step.audience as Audience, step.subjects), child.id, ...doerOf(step)])
  readers.delete(seen.viewer.person)
  return (
    <>
      {stands === undefined ? null : <StandsInPlan asked={asked} seen={seen} child={child} stands={stands} />}
      <p>{say(picturePlanWords['platenplan.uitleg'], { child: child.name })}</p>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
        <PictureChoices
          say={say}
          single
          name="picture"
          label={say(picturePlanWords['platenplan.plaatje'])}
          error={errors.picture}
          groups={pictureGroups(say, [typed.picture])}
        />
        <Field
          say={say}
          name="what"
          label={say(picturePlanWords['platenplan.zin'])}
          help={say(picturePlanWords['platenplan.zin.hulp'], { child: child.name })}
          value={typed.what}
          error={errors.what}
          most={sentenceLength}
        >
          <EyeLabel
            say={say}
            language={seen.viewer.voice.language}
            names={[...readers].map((id) => nameOf(seen, id))}
          />
        </Field>
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </>
  )
}

const doerOf = ({ doer }: Pick<SeenStep, 'doer'>) => (doer === null ? [] : [doer])

type StandsProps = Pick<PutProps, 'asked' | 'seen' | 'child'> & { stands: PictureStep }

function StandsInPlan({ asked, seen, child, stands }: StandsProps) {
  const { say } = seen
  return (
    <section class="onsplan-card">
      <div class="onsplan-picture-plan__row">
        <div class="onsplan-picture-plan__picture">{pictogramOf(stands.picture)}</div>
        <div>
          <p>{stands.what}</p>
          {stickerOn({ ...stands, acts: [] }, seen.today) === undefined ? null : (
            <p>{say(picturePlanWords['platenplan.sticker'], { child: child.name })}</p>
          )}
        </div>
      </div>
      <Acts>
        <Form action={`${asked.path}/weg`} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other">{say(picturePlanWords['platenplan.eraf'], { child: child.name })}</Button>
        </Form>
      </Acts>
    </section>
  )
}
