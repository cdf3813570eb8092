import { nameOf } from '#care/access/frame.ts'
import { entryWords } from '#care/entry/entry.words.ts'
import { dayIn } from '#care/familyGroupPlan/told.views.tsx'
import { askedWords } from '#care/invitation/asked-in.views.tsx'
import { invitedWords } from '#care/invitation/invited.words.ts'
import type { Told } from '#care/ourTeam/our-team.views.tsx'
import type { Words } from '#platform/words.ts'
import { Button, PrintButton } from '#ui/button.views.tsx'
import { Card, Details, EmptyState, Stack } from '#ui/card.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { type AskedIn, type AskField, type AskProblem, lengths } from './asked-in.ts'
import { askedInWords as words } from './asked-in.words.ts'

const errorWords: Record<AskField, Words> = {
  name: words['erbij.fout.naam'],
  kind: words['erbij.fout.wie'],
  about: words['erbij.fout.voor'],
  why: words['erbij.fout.reden'],
  until: words['erbij.fout.eind'],
  fact: words['erbij.fout.woord'],
  channel: words['erbij.fout.hoe'],
  mail: words['erbij.fout.mail'],
}

/** What to mend, in one sentence. */
export function sentenceOf({ say }: Pick<Told['seen'], 'say'>, { field, is }: AskProblem): string {
  if (is === 'tooLong') return say(uiWords['fout.telang'], { max: field === 'name' ? lengths.name : lengths.why })
  return say(errorWords[field])
}

type ListProps = Told & { all: readonly AskedIn[]; mayStop: (asked: AskedIn) => boolean }

const place = ({ family }: Told['seen'], rest = '') => `/gezin/${family.id}/team/gevraagd${rest}`

/** Who was asked from outside, what became of it, and how to stop it. */
export function AllAskedIn({ asked, seen, all, mayStop }: ListProps) {
  const { say } = seen
  const toAsk = <Button href={place(seen, '/nieuw')}>{say(words['erbij.nieuw'])}</Button>
  if (all.length === 0) return <EmptyState text={say(words['erbij.leeg'])}>{toAsk}</EmptyState>
  return (
    <Stack>
      <p>{say(words['erbij.uitleg'])}</p>
      {all.map((one) => (
        <OneAsked asked={asked} seen={seen} one={one} mayStop={mayStop(one)} />
      ))}
      {toAsk}
    </Stack>
  )
}

const codeWords = {
  open: words['erbij.code.open'],
  expired: words['erbij.code.expired'],
  declined: words['erbij.code.declined'],
} as const

/** What became of the question. */
export const standWords = ({ kind, code }: Pick<AskedIn, 'kind' | 'code'>) =>
  code === null ? words[kind === 'circleMember' ? 'erbij.in.kring' : 'erbij.in'] : codeWords[code]

function OneAsked({ asked, seen, one, mayStop }: Told & { one: AskedIn; mayStop: boolean }) {
  const { say, viewer } = seen
  const { name } = one
  const about = one.subjects.map((id) => nameOf(seen, id)).filter((each) => each !== '')
  return (
    <Card title={name}>
      <p>{say(standWords(one))}</p>
      <Facts
        facts={[
          { name: say(invitedWords['erbij.rol']), value: say(askedWords[one.kind]) },
          { name: say(words['erbij.voor']), value: namesOf(say, viewer.voice.language, about) },
          { name: say(invitedWords['erbij.waarom']), value: one.why },
          { name: say(invitedWords['erbij.tot']), value: dayIn(seen, one.untilOn) },
          { name: say(words['erbij.door']), value: nameOf(seen, one.invitedBy) },
        ]}
      />
      {mayStop ? (
        <Details summary={say(words['erbij.stop'], { name })}>
          <Form action={place(seen, `/${one.id}/stop`)} csrf={asked.csrf} op={asked.fresh()}>
            <p>{say(words['erbij.stop.uitleg'], { name })}</p>
            <Button kind="other">{say(words['erbij.stop'], { name })}</Button>
          </Form>
        </Details>
      ) : null}
    </Card>
  )
}

/** The code, once: on a card to hand over or to send. */
export function CodeOfAskedIn({ seen, name, code }: { seen: Told['seen']; name: string; code: string }) {
  const { say } = seen
  return (
    <Stack>
      <p>{say(words['erbij.eenkeer'])}</p>
      <Card title={say(words['erbij.kaartje'], { name })}>
        <p class="onsplan-lead">{say(entryWords['code.kaart'], { code })}</p>
        <p>{say(entryWords['code.hulp'])}</p>
      </Card>
      <PrintButton say={say} />
      <Button kind="other" href={place(seen)}>
        {say(uiWords['knop.klaar'])}
      </Button>
    </Stack>
  )
}
