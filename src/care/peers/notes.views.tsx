import type { Asked } from '#care/access/family.views.tsx'
import { dayIn } from '#care/familyGroupPlan/told.views.tsx'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import type { PeerNote } from './peer-request.ts'
import { peerWords as words } from './peers.words.ts'

type NotesProps = { asked: Asked; seen: Reader } & { notes: readonly PeerNote[]; name: string | undefined }

/** What was written down in the own words: it counts after a yes. Without a name the talk is over, and nobody else reads it. */
export function PeerNotes({ asked, seen, notes, name }: NotesProps) {
  const { say } = seen
  return (
    <>
      {notes.map((note) => (
        <Card title={name === undefined ? say(words['kent.notitie.eerder']) : say(words['kent.notitie'], { name })}>
          <OwnWords text={note.text} by={dayIn(seen, dayOf(note.at))} />
          {note.rightAt === null ? (
            <Judge asked={asked} seen={seen} note={note} />
          ) : (
            <p>{say(words['kent.klopt.op'], { date: dayIn(seen, dayOf(note.rightAt)) })}</p>
          )}
          <EyeSentence>
            {name === undefined ? say(words['kent.notitie.nujij']) : say(words['kent.notitie.alleen'], { name })}
          </EyeSentence>
        </Card>
      ))}
    </>
  )
}

function Judge({ asked, seen, note }: { asked: Asked; seen: Reader } & { note: PeerNote }) {
  const { say } = seen
  const action = `/gezin/${seen.family.id}/iemand-die-dit-kent/notitie/${note.id}`
  return (
    <>
      <p>{say(words['kent.klopt'])}</p>
      <Acts>
        <Form action={action} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button name="says" value="yes">
            {say(words['kent.klopt.ja'])}
          </Button>
        </Form>
        <Form action={action} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other" name="says" value="no">
            {say(words['kent.klopt.nee'])}
          </Button>
        </Form>
      </Acts>
    </>
  )
}
