import { type Asked, ofViewer } from '#care/access/family.views.tsx'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Stack } from '#ui/card.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { Frame } from '#ui/frame.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type FaceProblem, longestDoes, type OwnFace } from './local-team.ts'
import { localTeamWords as words } from './local-team.words.ts'

const sentences = { missing: 'pro.team.fout.leeg', tooLong: 'pro.team.fout.lang' } as const

type OwnFaceProps = { asked: Asked; seen: OwnFace; typed: string; problem: FaceProblem | undefined }

/** The own yes of a worker to standing on the page of the team, with what stands there; and taking it back in one press. */
export function OwnFacePage({ asked, seen, typed, problem }: OwnFaceProps) {
  const { viewer, team, does, said } = seen
  const say = speaker(viewer.voice)
  const error = problem && say(words[sentences[problem]])
  return (
    <Frame
      {...ofViewer(viewer, asked)}
      say={say}
      register="work"
      help={{ phone: viewer.helpDeskPhone }}
      screen={say(words['pro.team.kop'])}
      back={
        team.hasPage ? { href: `/team/${team.id}`, name: team.name } : { href: '/', name: say(uiWords['knop.terug']) }
      }
      problems={error === undefined ? [] : [{ field: 'does', text: error }]}
    >
      {said === null ? null : (
        <Confirmation say={say} language={viewer.voice.language} saved={say(words[`pro.team.klaar.${said}`])} />
      )}
      <Stack>
        <p class="onsplan-lead">{say(words['pro.team.uitleg'], { name: team.name })}</p>
        <p>{say(words['pro.team.zelf'])}</p>
        {team.hasPage ? null : <p>{say(words['pro.team.geen'], { name: team.name })}</p>}
        <Form action="/team/mij" csrf={asked.csrf} op={asked.fresh()} draft="/team/mij">
          <Field
            say={say}
            name="does"
            label={say(words['pro.team.doe'])}
            help={say(words['pro.team.doe.hulp'])}
            most={longestDoes}
            value={typed}
            error={error}
          >
            <EyeSentence>{say(words['pro.team.oog'])}</EyeSentence>
          </Field>
          <Button>{say(words[does === null ? 'pro.team.zet' : 'pro.team.nieuw'])}</Button>
        </Form>
        {does === null ? null : <Leaving say={say} asked={asked} seen={seen} />}
      </Stack>
    </Frame>
  )
}

function Leaving({ say, asked, seen: { team } }: { say: Say; asked: Asked; seen: OwnFace }) {
  return (
    <Card title={say(words['pro.team.staat'])}>
      <Form action="/team/mij/weg" csrf={asked.csrf} op={asked.fresh()}>
        <Button kind="other">{say(words['pro.team.haal'])}</Button>
      </Form>
      {team.hasPage ? <LoneLink href={`/team/${team.id}`}>{say(words['pro.team.kijk'])}</LoneLink> : null}
    </Card>
  )
}
