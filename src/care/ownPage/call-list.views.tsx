import type { CircleMember } from '#care/circle/circle.ts'
import { OnlyMine, type Told } from '#care/resilience/resilience.views.tsx'
import { resilienceWords } from '#care/resilience/resilience.words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Rows, StepRow } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

type CallListProps = Told & { first: readonly CircleMember[]; others: number }

/** At most five of the own circle, in own order, each with how to reach him or her. */
export function FirstToCall({ asked, seen, first, others }: CallListProps) {
  const { say } = seen
  return (
    <Card title={say(resilienceWords['veerkracht.bellijst'])}>
      {first.length === 0 ? null : (
        <Rows>
          {first.map(({ id, name, contact }, nth) => (
            <StepRow title={name} id={`call-${nth}`} more={contact === '' ? undefined : contact}>
              {nth === 0 ? null : (
                <Form
                  action={`/gezin/${seen.family.id}/veerkracht/bellen/${id}/eerder`}
                  csrf={asked.csrf}
                  op={asked.fresh()}
                  bare
                >
                  <Button kind="other" describedBy={`call-${nth}`}>
                    {say(resilienceWords['veerkracht.bellijst.hoger'])}
                  </Button>
                </Form>
              )}
            </StepRow>
          ))}
        </Rows>
      )}
      {first.length + others === 0 ? (
        <>
          <p class="onsplan-help">{say(resilienceWords['veerkracht.bellijst.geen'])}</p>
          <LoneLink href={`/gezin/${seen.family.id}/kring/mijn`}>
            {say(resilienceWords['veerkracht.bellijst.kring'])}
          </LoneLink>
        </>
      ) : (
        <LoneLink href={`/gezin/${seen.family.id}/veerkracht/bellen`}>
          {say(resilienceWords['veerkracht.bellijst.kies'])}
        </LoneLink>
      )}
    </Card>
  )
}

type CallFormProps = Told & { people: readonly CircleMember[]; chosen: readonly string[]; error: string | undefined }

export function CallForm({ asked, seen, people, chosen, error }: CallFormProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Checkboxes
        say={say}
        name="members"
        label={say(resilienceWords['veerkracht.bellijst'])}
        help={say(resilienceWords['veerkracht.bellijst.hulp'])}
        values={chosen}
        error={error}
        optional
        sameAsHeading
        options={people.map(({ id, name, relation }) => ({
          value: id,
          label: [name, relation].filter(Boolean).join(', '),
        }))}
      />
      <OnlyMine seen={seen} />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}
