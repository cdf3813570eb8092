import { type Asked, StaffFrame } from '#care/access/family.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Stack } from '#ui/card.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { PhoneText } from '#ui/phone.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { newFamilyWords as words } from './new-family.words.ts'
import type { BegunFamily } from './take-back.ts'

type TakeBackProps = { asked: Asked & { path: string }; family: Id; begun: BegunFamily }

/** What goes and what stays is said before it is done; no reason is asked. */
export function TakeBackPage({ asked, family, begun: { viewer, name, problem } }: TakeBackProps) {
  const say = speaker(viewer.voice)
  return (
    <StaffFrame
      asked={asked}
      viewer={viewer}
      screen={say(words['pro.begin.weg.kop'])}
      back={{ href: `/gezin/${family}/gezin`, name: say(uiWords['knop.terug']) }}
    >
      <Stack>
        <p class="onsplan-lead">{say(words['pro.begin.weg.welk'], { family: name })}</p>
        {problem === null ? (
          <>
            <p>{say(words['pro.begin.weg.uitleg'])}</p>
            <p>{say(words['pro.begin.weg.blijft'])}</p>
            <p>{say(words['pro.begin.weg.vraag'])}</p>
            <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
              <Button>{say(words['pro.begin.weg.knop'])}</Button>
            </Form>
          </>
        ) : (
          <>
            <p>{say(words[`pro.begin.weg.${problem}`])}</p>
            <PhoneText
              text={say(words['pro.begin.weg.bel'], { phone: viewer.helpDeskPhone })}
              phone={viewer.helpDeskPhone}
            />
          </>
        )}
      </Stack>
    </StaffFrame>
  )
}
