import type { Asked } from '#care/access/family.views.tsx'
import { AdministrationFrame, type StaffLook, standInOptions } from '#care/staffRoles/administration.views.tsx'
import type { StaffName } from '#care/staffRoles/people-roles.ts'
import { administrationWords } from '#care/staffRoles/people-roles.words.ts'
import { longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Rows, Stack, StepRow, Tag } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { maySee, type PeerAtDesk } from './peer-coach.ts'
import { peerCoachWords as words } from './peer-coach.words.ts'

type DeskLook = StaffLook & { peers: readonly PeerAtDesk[]; coaches: readonly StaffName[] }

/** Who is there before a first contact, and what is missing. */
export function PeerDeskPage({ asked, look }: { asked: Asked; look: DeskLook }) {
  return (
    <AdministrationFrame
      asked={asked}
      look={look}
      screen={speaker(look.viewer.voice)(administrationWords['beheer.peers'])}
      back={{ href: '/beheer', name: speaker(look.viewer.voice)(uiWords['knop.terug']) }}
    >
      {(say) => (
        <Stack>
          <p>{say(words['beheer.peers.uitleg'])}</p>
          {look.peers.length === 0 ? <p>{say(words['beheer.peers.leeg'])}</p> : null}
          <Rows>
            {look.peers.map((peer) => (
              <StepRow
                title={peer.who.name}
                href={`/beheer/ervaringsdeskundigen/${peer.who.id}`}
                more={coachOf(say, peer)}
                tag={peer.certified ? undefined : <Tag kind="due">{say(words['beheer.peers.bewijs.nog'])}</Tag>}
              />
            ))}
          </Rows>
        </Stack>
      )}
    </AdministrationFrame>
  )
}

const coachOf = (say: Say, { coach }: PeerAtDesk): string =>
  coach === null ? say(words['beheer.peers.geencoach']) : say(words['beheer.peers.coach'], { coach: coach.name })

type PeerProps = {
  asked: Asked
  look: DeskLook & { one: PeerAtDesk; said: 'coachNamed' | 'certified' | null }
  mustChoose: boolean
}

/** One peer worker: the certificate that somebody saw, and who coaches. */
export function PeerPage({ asked, look, mustChoose }: PeerProps) {
  const tell = speaker(look.viewer.voice)
  const error = mustChoose ? tell(words['beheer.peers.fout.coach']) : undefined
  return (
    <AdministrationFrame
      asked={asked}
      look={look}
      screen={tell(administrationWords['beheer.peers'])}
      heading={look.one.who.name}
      back={{ href: '/beheer/ervaringsdeskundigen', name: tell(uiWords['knop.terug']) }}
      problems={error === undefined ? undefined : [{ field: 'coach', text: error }]}
    >
      {(say) => (
        <Stack>
          {look.said === null ? null : (
            <Confirmation
              say={say}
              language={look.viewer.voice.language}
              saved={say(words[`beheer.peers.${look.said}`])}
            />
          )}
          <Certificate say={say} asked={asked} look={look} />
          <Card title={say(words['beheer.peers.wiecoach'])}>
            <p>{coachOf(say, look.one)}</p>
            <p>{say(words['beheer.peers.coach.uitleg'], { name: look.one.who.name })}</p>
            <Form action={`/beheer/ervaringsdeskundigen/${look.one.who.id}/coach`} csrf={asked.csrf} op={asked.fresh()}>
              <Radios
                say={say}
                name="coach"
                label={say(words['beheer.peers.kies'])}
                options={standInOptions(look.coaches)}
                value={look.one.coach?.id}
                error={error}
              />
              <Button>{say(uiWords['knop.bewaar'])}</Button>
            </Form>
          </Card>
        </Stack>
      )}
    </AdministrationFrame>
  )
}

function Certificate({ say, asked, look: { one, viewer, today } }: Omit<PeerProps, 'mustChoose'> & { say: Say }) {
  const date = one.certifiedOn === null ? '' : longDay(viewer.voice, one.certifiedOn, today)
  const names = { name: one.who.name, date }
  return (
    <Card title={say(words['beheer.peers.bewijs'])}>
      <p>
        {one.certifiedOn === null
          ? say(words['beheer.peers.bewijs.geen'], names)
          : say(words[one.certified ? 'beheer.peers.bewijs.gezien' : 'beheer.peers.bewijs.van'], names)}
      </p>
      {maySee(one, today) ? (
        <Form action={`/beheer/ervaringsdeskundigen/${one.who.id}/bewijs`} csrf={asked.csrf} op={asked.fresh()}>
          <input type="hidden" name="day" value={one.certifiedOn ?? ''} />
          <p>{say(words['beheer.peers.bewijs.uitleg'])}</p>
          <Button>{say(words['beheer.peers.bewijs.zag'], names)}</Button>
        </Form>
      ) : null}
    </Card>
  )
}
