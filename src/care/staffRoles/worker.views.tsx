import type { Asked } from '#care/access/family.views.tsx'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Details, Stack } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Banner } from '#ui/shared-screen.views.tsx'
import { AdministrationFrame, roleName, type StaffLook, standInOptions, UntilTag } from './administration.views.tsx'
import { isRole, type StaffName, type WorkerLine, type WorkerProblems } from './people-roles.ts'
import { CodeFields, fieldProblems, problemText, RoleField, seenText, UntilField } from './people-roles.views.tsx'
import { administrationWords as words } from './people-roles.words.ts'

export type WorkerLook = StaffLook & {
  person: WorkerLine
  own: boolean
  families: number
  waiting: boolean
  standIns: readonly StaffName[]
}

/** Which of the forms came back, with what was typed in it. */
export type WorkerForms = {
  open?: 'stop' | 'role' | 'key'
  problems?: WorkerProblems
  problem?: 'self' | 'last' | 'noStandIn' | 'waiting'
  role?: string
  until?: string
  mail?: string
  fact?: string
}

type WorkerProps = { asked: Asked; look: WorkerLook; forms: WorkerForms }

const problemWords = {
  self: 'beheer.fout.zelf',
  last: 'beheer.fout.laatste',
  waiting: 'beheer.fout.wacht',
} as const

const wholeProblem = (say: Say, look: WorkerLook, { problem }: WorkerForms): string | undefined => {
  if (problem === undefined) return undefined
  return problem === 'noStandIn'
    ? say(words['beheer.fout.vaste'], { count: look.families })
    : say(words[problemWords[problem]])
}

/** B-02, one person: what the role can do, and the three things that can be asked or done. */
export function WorkerPage({ asked, look, forms }: WorkerProps) {
  const { person, own, waiting } = look
  const tell = speaker(look.viewer.voice)
  const whole = wholeProblem(tell, look, forms)
  return (
    <AdministrationFrame
      asked={asked}
      look={look}
      screen={tell(words['beheer.mensen'])}
      heading={person.who.name}
      back={{ href: '/beheer/mensen', name: tell(words['beheer.mensen']) }}
      problems={[
        ...(whole === undefined
          ? []
          : [forms.problem === 'noStandIn' ? { field: 'standIn', text: whole } : { text: whole }]),
        ...fieldProblems(tell, forms.problems ?? {}),
      ]}
    >
      {(say) => (
        <Stack>
          {waiting ? <Banner icon="alert">{say(words['beheer.wacht'])}</Banner> : null}
          <Card>
            <Facts
              facts={[
                { name: say(words['beheer.rol']), value: roleName(say, person.role) },
                ...(isRole(person.role)
                  ? [{ name: say(words['beheer.persoon.kan']), value: say(words[`beheer.kan.${person.role}`]) }]
                  : []),
                { name: say(words['beheer.organisatie']), value: person.organisation },
              ]}
            />
            <p>{seenText(say, look, person)}</p>
            <UntilTag say={say} look={look} line={person} />
          </Card>
          {own ? <p>{say(words['beheer.fout.zelf'])}</p> : null}
          {own || !(person.works || look.families > 0) ? null : (
            <Stop asked={asked} look={look} forms={forms} say={say} />
          )}
          {own || waiting || !person.works ? null : <Ask asked={asked} look={look} forms={forms} say={say} />}
        </Stack>
      )}
    </AdministrationFrame>
  )
}

type Told = WorkerProps & { say: Say }

/** Says whom it touches before it is done; who takes over is filled in already, because every minute counts. */
function Stop({ asked, look, forms, say }: Told) {
  const { person, families, standIns } = look
  return (
    <Details summary={say(words['beheer.stop'])} open={forms.open === 'stop'}>
      <Form action={`/beheer/mensen/${person.who.id}/stop`} csrf={asked.csrf} op={asked.fresh()}>
        <p>{say(words['beheer.stop.zeker'], { name: person.who.name, count: families })}</p>
        {families === 0 ? null : (
          <Radios
            say={say}
            name="standIn"
            label={say(words['beheer.stop.wie'])}
            options={standInOptions(standIns)}
            value={standIns[0]?.id}
            error={wholeProblem(say, look, forms)}
          />
        )}
        <Button>{say(words['beheer.stop.knop'])}</Button>
      </Form>
    </Details>
  )
}

function Ask({ asked, look, forms, say }: Told) {
  const { person } = look
  const problems = forms.problems ?? {}
  const path = `/beheer/mensen/${person.who.id}`
  const typed = { mail: forms.mail ?? '', fact: forms.fact ?? '' }
  return (
    <>
      <Details summary={say(words['beheer.verander'])} open={forms.open === 'role'}>
        <Form action={`${path}/rol`} csrf={asked.csrf} op={asked.fresh()}>
          <RoleField say={say} role={forms.role ?? person.role} error={problemText(say, problems, 'role')} />
          <UntilField
            say={say}
            until={forms.until ?? person.untilOn ?? ''}
            error={problemText(say, problems, 'until')}
          />
          <Button>{say(words['beheer.klopt.knop'])}</Button>
        </Form>
      </Details>
      <Details summary={say(words['beheer.sleutel'])} open={forms.open === 'key'}>
        <Form action={`${path}/sleutel`} csrf={asked.csrf} op={asked.fresh()}>
          <p>{say(words['beheer.sleutel.uitleg'], { name: person.who.name })}</p>
          <CodeFields say={say} typed={typed} problems={problems} />
          <Button>{say(words['beheer.sleutel.knop'])}</Button>
        </Form>
      </Details>
    </>
  )
}
