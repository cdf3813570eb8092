import type { ComponentChildren, VNode } from 'preact'
import { toCall } from '#care/childTurn/child-turn.views.tsx'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import type { Visit } from '#care/entry/trouble.views.tsx'
import { pictogramOf, pictureName } from '#care/threeHouses/picture-groups.views.tsx'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { PictureButton, PictureButtons } from '#ui/child-picture.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { FieldError } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Frame } from '#ui/frame.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { type ChildHere, norm, pictures } from './picture-code.ts'
import { pictureCodeWords as words } from './picture-code.words.ts'

type OutsideProps = {
  visit: Visit
  heading: string
  failed?: boolean | undefined
  children: (say: Say) => ComponentChildren
}

/** A page for a child of whom nothing is known yet: no name, and in the history of the device no other word than of the start. */
export function ChildOutside({ visit, children, ...page }: OutsideProps): VNode {
  const say = speaker({ ...visit.look.voice, form: 'je' })
  return (
    <Frame
      {...page}
      voice={visit.look.voice}
      textSize={visit.look.textSize}
      screen={say(childWords['kind.begin'])}
      register="child"
      calm={false}
      device="shared"
      help={{ phone: '' }}
      path={visit.path}
      csrf={visit.csrf}
      demo={visit.house.demonstration}
      assets={visit.house.assets}
      nonce={visit.nonce}
      signedIn={false}
      say={say}
    >
      {children(say)}
    </Frame>
  )
}

const place = '/kind/plaatjes'
type Asks = { say: Say; visit: Visit }

/** Several children come in here: each by its animal. */
export const WhichAnimal = ({ say, visit, children }: Asks & { children: readonly ChildHere[] }) => (
  <Form action={place} csrf={visit.csrf} notOnDevice>
    <PictureButtons>
      {children.map(({ id, animal }) => (
        <PictureButton picture={pictogramOf(animal)} name="child" value={id}>
          {pictureName(say, animal)}
        </PictureButton>
      ))}
    </PictureButtons>
  </Form>
)

type TapProps = Asks & {
  child: ChildHere
  taps: readonly string[]
  notice?: string | undefined
  error?: string | undefined
}

/** One tap at a time; only after the third is anything said. */
export const TapPicture = ({ say, visit, child, taps, notice, error }: TapProps) => (
  <>
    {notice === undefined ? null : <Banner icon="check">{notice}</Banner>}
    <p class="onsplan-told-weather">
      {pictogramOf(child.animal)}
      <span>{pictureName(say, child.animal)}</span>
    </p>
    <FieldError say={say} name="picture" error={error} />
    <p class="onsplan-lead">{say(words['kind.plaatjes.hoeveel'], { n: taps.length + 1, total: norm.pictures })}</p>
    <Form action={place} csrf={visit.csrf} notOnDevice>
      <input type="hidden" name="child" value={child.id} />
      {taps.map((picture) => (
        <input type="hidden" name="taps[]" value={picture} />
      ))}
      <PictureButtons three>
        {pictures.map((picture) => (
          <PictureButton picture={pictogramOf(picture)} name="picture" value={picture}>
            {pictureName(say, picture)}
          </PictureButton>
        ))}
      </PictureButtons>
    </Form>
    {taps.length === 0 ? null : <LoneLink href={place}>{say(words['kind.plaatjes.opnieuw'])}</LoneLink>}
  </>
)

/** Nothing works here now: the help line stays, and a grown-up can go on. */
export const AskGrownUp = ({ say, back }: { say: Say; back: boolean }) => (
  <>
    {back ? <Button href={place}>{say(words['kind.plaatjes.kies'])}</Button> : null}
    <a class="onsplan-button onsplan-button--other" href="tel:08000432">
      {toCall(say(childWords['kind.nietok.bel']))}
    </a>
    <LoneLink href="/inloggen">{say(words['kind.plaatjes.groot'])}</LoneLink>
  </>
)

/** What did not go in the session of a child, in words of a child and without a number. */
export const ChildTrouble = ({ visit, start }: { visit: Visit; start: string }): VNode => (
  <ChildOutside visit={visit} heading={speaker(visit.look.voice)(childWords['kind.fout'])} failed>
    {(say) => (
      <>
        <Button href={start}>{say(childWords['kind.begin'])}</Button>
        <a class="onsplan-button onsplan-button--other onsplan-child-help" href={`${start}/meer`}>
          {say(childWords['kind.knop.nietok'])}
        </a>
      </>
    )}
  </ChildOutside>
)
