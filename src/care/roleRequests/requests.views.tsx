import type { Asked } from '#care/access/family.views.tsx'
import { AdministrationFrame, roleName, type StaffLook } from '#care/staffRoles/administration.views.tsx'
import type { RoleRequest } from '#care/staffRoles/people-roles.ts'
import { administrationWords as words } from '#care/staffRoles/people-roles.words.ts'
import { longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Rows, StepRow } from '#ui/card.views.tsx'
import { Form } from '#ui/form.views.tsx'

type RequestsProps = {
  asked: Asked
  look: StaffLook & { requests: readonly RoleRequest[] }
  problem: 'own' | 'decided' | undefined
}

/** What waits for a second pair of eyes. */
export function RequestsPage({ asked, look, problem }: RequestsProps) {
  const tell = speaker(look.viewer.voice)
  const text = problem && tell(words[problem === 'own' ? 'beheer.verzoek.eigen' : 'beheer.verzoek.al'])
  return (
    <AdministrationFrame
      asked={asked}
      look={look}
      screen={tell(words['beheer.verzoeken'])}
      problems={text === undefined ? undefined : [{ field: 'inhoud', text }]}
    >
      {(say) =>
        look.requests.length === 0 ? (
          <p>{say(words['beheer.start.leeg'])}</p>
        ) : (
          <>
            <p>{say(words['beheer.verzoek.uitleg'])}</p>
            <Rows>
              {look.requests.map((request) => (
                <RequestRow asked={asked} look={look} say={say} request={request} />
              ))}
            </Rows>
          </>
        )
      }
    </AdministrationFrame>
  )
}

type RowProps = { asked: Asked; look: StaffLook; say: Say; request: RoleRequest }

function RequestRow({ asked, look, say, request }: RowProps) {
  const { kind, who, role, organisation, asker, askedOn, untilOn, mine, mail } = request
  const on = (day: RoleRequest['askedOn']) => longDay(look.viewer.voice, day, look.today)
  const title =
    kind === 'newKey'
      ? say(words['beheer.verzoek.newKey'], { name: who.name })
      : say(words[`beheer.verzoek.${kind}`], { name: who.name, role: roleName(say, role) })
  const more = say(words['beheer.verzoek.meer'], { organisation, asker, date: on(askedOn) })
  const until =
    untilOn === null ? say(words['beheer.klopt.vast']) : say(words['beheer.klopt.tot'], { date: on(untilOn) })
  return (
    <StepRow id={`verzoek-${request.id}`} title={title} more={kind === 'newKey' ? more : `${more} ${until}.`}>
      {mail === null ? null : <p>{say(words['beheer.verzoek.code'], { mail })}</p>}
      {mine ? (
        <p class="onsplan-help">{say(words['beheer.verzoek.eigen'])}</p>
      ) : (
        <Form action={`/beheer/verzoeken/${request.id}`} csrf={asked.csrf} op={asked.fresh()} bare>
          <Acts>
            <Button name="answer" value="yes" describedBy={`verzoek-${request.id}`}>
              {say(words['beheer.verzoek.ja'])}
            </Button>
            <Button kind="other" name="answer" value="no" describedBy={`verzoek-${request.id}`}>
              {say(words['beheer.verzoek.nee'])}
            </Button>
          </Acts>
        </Form>
      )}
    </StepRow>
  )
}
