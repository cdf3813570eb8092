import type { Asked } from '#care/access/family.views.tsx'
import { longDay } from '#platform/dates.ts'
import { speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { OversightFrame } from './oversight.views.tsx'
import { oversightWords } from './oversight.words.ts'
import { type Retention, retentionParts } from './retention.ts'
import { retentionWords } from './retention.words.ts'

type Props = { asked: Asked; retention: Retention; changed: boolean }

/** B-07: how long things are kept, what goes now with the number of people on the button, what stays, and what is gone. */
export function RetentionPage({ asked, retention, changed }: Props) {
  const { viewer, today } = retention
  const say = speaker(viewer.voice)
  const error = changed ? say(retentionWords['beheer.bewaren.fout']) : undefined
  return (
    <OversightFrame
      {...{ say, viewer, asked }}
      screen={say(retentionWords['beheer.bewaren'])}
      back={{ href: '/beheer/controle', name: say(oversightWords['beheer.controle']) }}
      problems={error === undefined ? undefined : [{ field: 'inhoud', text: error }]}
    >
      {retention.done === null ? null : (
        <Confirmation
          say={say}
          language={viewer.voice.language}
          saved={say(retentionWords['beheer.bewaren.klaar'], { count: retention.done.people })}
        />
      )}
      <Card title={say(retentionWords['beheer.bewaren.hoelang'])}>
        <ul>
          {retentionParts.map((part) => (
            <li>{say(retentionWords[`beheer.bewaren.${part}`])}</li>
          ))}
        </ul>
      </Card>
      <Going asked={asked} retention={retention} />
      {retention.running + retention.ground === 0 ? null : (
        <Card title={say(retentionWords['beheer.bewaren.blijft'])}>
          <p>{say(retentionWords['beheer.bewaren.loopt'], { count: retention.running })}</p>
          <p>{say(retentionWords['beheer.bewaren.grond'], { count: retention.ground })}</p>
        </Card>
      )}
      {retention.ended.length === 0 ? null : (
        <Card title={say(retentionWords['beheer.bewaren.geweest'])}>
          <ul>
            {retention.ended.map(({ on, ...counted }) => (
              <li>
                {say(retentionWords['beheer.bewaren.bewijs'], { ...counted, day: longDay(viewer.voice, on, today) })}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </OversightFrame>
  )
}

function Going({ asked, retention }: Omit<Props, 'changed'>) {
  const say = speaker(retention.viewer.voice)
  const { families, people, pieces } = retention
  return (
    <Card title={say(retentionWords['beheer.bewaren.nu'])}>
      {families === 0 ? (
        <p>{say(oversightWords['beheer.leeg'])}</p>
      ) : (
        <>
          <p>{say(retentionWords['beheer.bewaren.voorbeeld'], { count: pieces })}</p>
          <ul>
            <li>{say(retentionWords['beheer.bewaren.gezinnen'], { count: families })}</li>
            <li>{say(retentionWords['beheer.bewaren.mensen'], { count: people })}</li>
          </ul>
          <Form action="/beheer/bewaren" csrf={asked.csrf} op={asked.fresh()}>
            <input type="hidden" name="people" value={String(people)} />
            <Button>{say(retentionWords['beheer.bewaren.knop'], { count: people })}</Button>
          </Form>
        </>
      )}
    </Card>
  )
}
