import type { Asked } from '#care/access/family.views.tsx'
import { PeerFrame } from '#care/peerTalk/peer-talk.views.tsx'
import { peerTalkWords } from '#care/peerTalk/peer-talk.words.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { saidAs } from '#care/startConversation/prepared.views.tsx'
import { questionTexts } from '#care/startConversation/question.views.tsx'
import { startWords } from '#care/startConversation/start.words.ts'
import { type Day, dayOf, longDay, spokenTime } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Stack } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords } from '#ui/written.views.tsx'
import { type AlongTalk, type ContributionProblem, mostContribution, type OwnContribution } from './peer-at-start.ts'
import { peerAtStartWords as words } from './peer-at-start.words.ts'

type AlongProps = { asked: Asked; seen: AlongTalk; typed: string; problem: ContributionProblem | undefined }
type Told = AlongProps & { say: Say }

/** When it is, what was opened for it, and what the peer worker says of it. */
export function AlongTalkPage(props: AlongProps) {
  const { asked, seen, problem } = props
  const { talk, along } = seen
  const say = speaker(talk.viewer.voice)
  const text = problem && wrongText(say, problem)
  const when = { date: longDay(talk.viewer.voice, along.on, talk.today), time: spokenTime(along.at) }
  return (
    <PeerFrame
      asked={asked}
      seen={talk}
      place="talk"
      screen={say(startWords['startgesprek.kop'])}
      back={{ href: `/gesprekken/${talk.id}`, name: say(uiWords['knop.terug']) }}
      problems={text === undefined ? undefined : [{ field: 'contribution', text }]}
    >
      <Stack>
        <p class="onsplan-lead">
          {along.isCancelled ? say(peerTalkWords['erv.mee.afgezegd']) : say(peerTalkWords['erv.mee.wanneer'], when)}
        </p>
        <p>{say(words['erv.mee.rol'])}</p>
        <Opened say={say} seen={seen} />
        {along.isHeld ? <Contributions {...props} say={say} /> : <p>{say(words['erv.mee.nog'])}</p>}
      </Stack>
    </PeerFrame>
  )
}

const wrongText = (say: Say, problem: ContributionProblem): string =>
  problem === 'missing' ? say(words['erv.mee.fout']) : say(uiWords['fout.telang'], { max: mostContribution })

/** Only what who asked opened for this conversation. */
function Opened({ say, seen: { talk, words: opened } }: Pick<Told, 'say' | 'seen'>) {
  const { name, viewer } = talk
  if (opened === null || opened.length === 0)
    return <p>{say(words[opened === null ? 'erv.mee.dicht' : 'erv.mee.leeg'], { name })}</p>
  return (
    <section class="onsplan-section" aria-labelledby="instuur">
      <h2 id="instuur">{say(words['erv.mee.instuur'], { name })}</h2>
      {opened.map(({ question, value, text }) => (
        <>
          <h3>{say(startWords[questionTexts[question]])}</h3>
          <OwnWords text={saidAs({ say, viewer }, question, { value, texts: { text } })} by={name} />
        </>
      ))}
    </section>
  )
}

function Contributions({ say, asked, seen, typed, problem }: Told) {
  const { name } = seen.talk
  return (
    <section class="onsplan-section" aria-labelledby="inbreng">
      <h2 id="inbreng">{say(words['erv.mee.inbreng'])}</h2>
      <p>{say(words['erv.mee.telt'], { name })}</p>
      {seen.own.map((one) => (
        <Own say={say} asked={asked} seen={seen} one={one} />
      ))}
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
        <Field
          say={say}
          kind="long"
          name="contribution"
          label={say(words['erv.mee.veld'])}
          most={mostContribution}
          value={typed}
          error={problem && wrongText(say, problem)}
        >
          <EyeSentence>{say(words['erv.mee.oog'], { name })}</EyeSentence>
        </Field>
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </section>
  )
}

function Own({ say, asked, seen: { talk }, one }: Pick<Told, 'say' | 'asked' | 'seen'> & { one: OwnContribution }) {
  const { viewer, today, name, id } = talk
  const date = (day: Day) => longDay(viewer.voice, day, today)
  const me = viewer.person
  return (
    <OwnWords text={one.text} by={date(dayOf(one.at))}>
      <p>
        {one.rightAt === null
          ? say(peerTalkWords['erv.notitie.nog'], { name })
          : say(peerTalkWords['erv.notitie.ja'], { name, date: date(dayOf(one.rightAt)) })}
      </p>
      {one.rightAt === null && mayTakeBack(me, { author: me, at: one.at }, asked.now) ? (
        <Form action={`/gesprekken/${id}/startgesprek/${one.id}/terug`} csrf={asked.csrf} op={asked.fresh()}>
          <Button kind="other">{say(uiWords['knop.zetterug'])}</Button>
        </Form>
      ) : null}
    </OwnWords>
  )
}
