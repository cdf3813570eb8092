import type { Asked } from '#care/access/family.views.tsx'
import { AdministrationFrame, roleName, type StaffLook } from '#care/staffRoles/administration.views.tsx'
import type { TypedWorker, WorkerProblems, WorkPlace } from '#care/staffRoles/people-roles.ts'
import {
  CodeFields,
  fieldProblems,
  problemText,
  RoleField,
  UntilField,
  WorkerText,
} from '#care/staffRoles/people-roles.views.tsx'
import { administrationWords as words } from '#care/staffRoles/people-roles.words.ts'
import { isDay, longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'

type NewProps = {
  asked: Asked
  look: StaffLook
  places: readonly WorkPlace[]
  typed: TypedWorker
  problems: WorkerProblems
}

/** T-67: who, in which role, until when. Nothing of it works before somebody else has confirmed it. */
export function NewWorkerPage({ asked, look, places, typed, problems }: NewProps) {
  const tell = speaker(look.viewer.voice)
  return (
    <AdministrationFrame
      asked={asked}
      look={look}
      screen={tell(words['beheer.nieuw.kop'])}
      back={{ href: '/beheer/mensen', name: tell(words['beheer.mensen']) }}
      problems={fieldProblems(tell, problems)}
    >
      {(say) => (
        <Form action="/beheer/mensen/nieuw" csrf={asked.csrf} op={asked.fresh()}>
          <WorkerText say={say} name="name" label="beheer.naam" typed={typed} problems={problems} />
          <RoleField say={say} role={typed.role} error={problemText(say, problems, 'role')} />
          <Radios
            say={say}
            name="organisation"
            label={say(words['beheer.organisatie'])}
            options={places.map(({ id, name }) => ({ value: id, label: name }))}
            value={typed.organisation}
            error={problemText(say, problems, 'organisation')}
          />
          <WorkerText say={say} name="phone" label="beheer.telefoon" typed={typed} problems={problems} />
          <WorkerText say={say} name="days" label="beheer.dagen" typed={typed} problems={problems} />
          <EyeSentence>{say(words['beheer.wieziet'])}</EyeSentence>
          <UntilField say={say} until={typed.until} error={problemText(say, problems, 'until')} />
          <CodeFields say={say} typed={typed} problems={problems} />
          <Button>{say(words['beheer.verder'])}</Button>
        </Form>
      )}
    </AdministrationFrame>
  )
}

/** To read again before it is asked, with what happens next. */
export function CheckWorkerPage({ asked, look, places, typed }: Omit<NewProps, 'problems'>) {
  const tell = speaker(look.viewer.voice)
  const place = places.find(({ id }) => id === typed.organisation)?.name ?? ''
  const [year = '', month = '', day = ''] = typed.until.split('-')
  const { until, ...fields } = typed
  return (
    <AdministrationFrame
      asked={asked}
      look={look}
      screen={tell(words['beheer.nieuw.kop'])}
      heading={tell(words['beheer.klopt'])}
      back={{ href: '/beheer/mensen', name: tell(words['beheer.mensen']) }}
    >
      {(say) => (
        <Card>
          <Facts
            facts={[
              { name: say(words['beheer.naam']), value: typed.name },
              { name: say(words['beheer.rol']), value: roleName(say, typed.role) },
              { name: say(words['beheer.organisatie']), value: place },
              { name: say(words['beheer.tot']), value: untilText(say, look, until) },
            ]}
          />
          <p>{say(words['beheer.klopt.hierna'], { mail: typed.mail })}</p>
          <Form action="/beheer/mensen/nieuw" csrf={asked.csrf} op={asked.fresh()}>
            {Object.entries(fields).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            {until === '' ? null : <UntilHidden day={day} month={month} year={year} />}
            <Acts>
              <Button name="sure" value="yes">
                {say(words['beheer.klopt.knop'])}
              </Button>
              <Button kind="other" name="sure" value="no">
                {say(words['beheer.aanpassen'])}
              </Button>
            </Acts>
          </Form>
        </Card>
      )}
    </AdministrationFrame>
  )
}

const untilText = (say: Say, look: StaffLook, until: string): string =>
  isDay(until)
    ? say(words['beheer.klopt.tot'], { date: longDay(look.viewer.voice, until, look.today) })
    : say(words['beheer.klopt.vast'])

function UntilHidden({ day, month, year }: { day: string; month: string; year: string }) {
  return (
    <>
      <input type="hidden" name="until.day" value={day} />
      <input type="hidden" name="until.month" value={month} />
      <input type="hidden" name="until.year" value={year} />
    </>
  )
}
