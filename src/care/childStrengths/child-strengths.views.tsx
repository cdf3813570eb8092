import type { Asked } from '#care/access/family.views.tsx'
import { ChildReaders, KeepAlone, type Reader } from '#care/childTurn/child-frame.views.tsx'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import type { Id } from '#care/pass/facts.ts'
import { pictogramOf, pictureGroups } from '#care/threeHouses/picture-groups.views.tsx'
import { housesWords } from '#care/threeHouses/three-houses.words.ts'
import { longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { PictureChoices } from '#ui/child-picture.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { PrintPage, WritingLines } from '#ui/print-page.views.tsx'
import {
  type ChildStrength,
  type Chosen,
  onPaper,
  type StrengthKind,
  strengthKinds,
  strengthWord,
} from './child-strengths.ts'
import { strengthWords } from './child-strengths.words.ts'

export const strengthTitle = {
  can: strengthWords['kind.sterk'],
  am: strengthWords['kind.sterk.ben'],
  have: strengthWords['kind.sterk.heb'],
  tip: strengthWords['kind.sterk.hielp'],
} as const

const drawn = { can: 'cycling', am: 'happy', have: 'hug', tip: 'angry' } as const satisfies Record<StrengthKind, string>
const base = (seen: Reader) => `${childPlace(seen.family.id)}/sterk`

/** The way to each of the four. */
export function StrengthTabs({ seen, kind }: { seen: Reader; kind: StrengthKind }) {
  const { say } = seen
  return (
    <nav aria-label={say(strengthWords['kind.sterk.vier'])}>
      <ul class="onsplan-picture-buttons">
        {strengthKinds.map((one) => (
          <li>
            <a
              class="onsplan-picture-button"
              href={`${base(seen)}/${strengthWord[one]}`}
              aria-current={one === kind ? 'page' : undefined}
            >
              {pictogramOf(drawn[one])}
              <span>{say(strengthTitle[one])}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type OwnProps = {
  asked: Asked
  seen: Reader
  kind: StrengthKind
  strengths: readonly ChildStrength[]
  readers: readonly Id[]
}

/** What stands here already, each with who reads it. */
export function OwnStrengths({ asked, seen, kind, strengths, readers }: OwnProps) {
  const { say } = seen
  if (strengths.length === 0)
    return <p class="onsplan-lead">{say(strengthWords[kind === 'can' ? 'kind.sterk.leeg' : 'kind.sterk.eerste'])}</p>
  return (
    <ul class="onsplan-child-pieces">
      {strengths.map((strength) => (
        <li class="onsplan-card">
          <StrengthShown strength={strength} />
          <ChildReaders seen={seen} readers={readers} alone={strength.audience === 'onlyMe'} closes={strength.isNow} />
          {strength.isNow ? <ActsOn asked={asked} seen={seen} strength={strength} readers={readers} /> : null}
        </li>
      ))}
    </ul>
  )
}

const StrengthShown = ({ strength: { id, words, picture } }: { strength: ChildStrength }) => (
  <p class="onsplan-told-weather">
    {pictogramOf(picture)}
    <span class="onsplan-lead onsplan-typed" id={`kaart-${id}`}>
      {words}
    </span>
  </p>
)

type ActsProps = Pick<OwnProps, 'asked' | 'seen' | 'readers'> & { strength: ChildStrength }

function ActsOn({ asked, seen, strength: { id, audience }, readers }: ActsProps) {
  const { say } = seen
  const press = (act: string, label: string) => (
    <Form action={`${base(seen)}/stuk/${id}/${act}`} csrf={asked.csrf} op={asked.fresh()} bare>
      <Button kind="other" describedBy={`kaart-${id}`}>
        {label}
      </Button>
    </Form>
  )
  return (
    <Acts>
      {audience === 'onlyMe' || readers.length === 0 ? null : press('alleen', say(childWords['kind.alleenik']))}
      {press('weg', say(childWords['kind.weg']))}
    </Acts>
  )
}

type PutProps = {
  asked: Asked
  seen: Reader
  kind: StrengthKind
  readers: readonly Id[]
  typed: Chosen & { alone: boolean }
  error?: string | undefined
}

/** Pictures or one word; who reads it stands before the button. */
export function PutDown({ asked, seen, kind, readers, typed, error }: PutProps) {
  const { say } = seen
  return (
    <Form action={`${base(seen)}/${strengthWord[kind]}`} csrf={asked.csrf} op={asked.fresh()} notOnDevice>
      <PictureChoices
        say={say}
        name="pictures"
        label={say(housesWords['kind.huizen.plaatje'])}
        error={error}
        groups={pictureGroups(say, typed.pictures)}
      />
      <Field
        say={say}
        name="word"
        label={say(housesWords['kind.huizen.woord'])}
        value={typed.word}
        optional=""
        autocomplete="off"
      />
      <ChildReaders seen={seen} readers={readers} alone={false} />
      <KeepAlone seen={seen} readers={readers} checked={typed.alone} />
      <Button>{say(childWords['kind.bewaar'])}</Button>
    </Form>
  )
}

/** To keep, also when there is no plan any more (D-RES-05): what is empty gets lines to write on. */
export function StrengthsOnPaper({ seen, strengths }: { seen: Reader; strengths: readonly ChildStrength[] }) {
  const { say, viewer, today } = seen
  const shown = onPaper(strengths)
  return (
    <PrintPage
      title={say(strengthWords['kind.sterk.vier'])}
      product={say(partWords['alg.naam'])}
      state={say(strengthWords['kind.sterk.papier'], {
        name: viewer.name,
        date: longDay(viewer.voice, today, today),
      })}
    >
      {strengthKinds.map((kind) => {
        const own = shown.filter((strength) => strength.kind === kind)
        return (
          <section>
            <h2>{say(strengthTitle[kind])}</h2>
            {own.length === 0 ? (
              <WritingLines count={2} />
            ) : (
              <ul class="onsplan-child-pieces">
                {own.map(({ words, picture }) => (
                  <li class="onsplan-told-weather">
                    {pictogramOf(picture)}
                    <span class="onsplan-typed">{words}</span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </PrintPage>
  )
}
