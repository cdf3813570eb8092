import type { CircleMember } from '#care/circle/circle.ts'
import type { Jim } from '#care/jim/jim.ts'
import type { Told } from '#care/jim/jim.views.tsx'
import { jimWords } from '#care/jim/jim.words.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { nobody } from './jim-successor.ts'
import { jimSuccessorWords as words } from './jim-successor.words.ts'

type WhoNextProps = Told & { jim: Jim; people: readonly CircleMember[]; who: string; error: string | undefined }

/** J-05: somebody of the own circle, or nobody yet. */
export function WhoNext({ asked, seen, jim, people, who, error }: WhoNextProps) {
  const { say, viewer, family } = seen
  const toCircle = `/gezin/${family.id}/kring/erbij`
  return (
    <>
      <p>{say(words['jim.opvolger.uitleg'])}</p>
      {people.length === 0 ? (
        <EmptyState text={say(words['jim.opvolger.leeg'])}>
          <Button href={toCircle}>{say(jimWords['jim.wie.erbij'])}</Button>
        </EmptyState>
      ) : (
        <>
          <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
            <Radios
              say={say}
              name="who"
              label={say(words['jim.opvolger.wie'])}
              value={who}
              error={error}
              options={[
                ...people.map(({ id, name }) => ({ value: id, label: name })),
                { value: nobody, label: say(words['jim.opvolger.niemand']) },
              ]}
            >
              <EyeLabel say={say} language={viewer.voice.language} names={[]} />
            </Radios>
            <p class="onsplan-help">{say(words['jim.opvolger.alleen'], { name: jim.name })}</p>
            <Button>{say(uiWords['knop.bewaar'])}</Button>
          </Form>
          <LoneLink href={toCircle}>{say(jimWords['jim.wie.erbij'])}</LoneLink>
        </>
      )}
    </>
  )
}
